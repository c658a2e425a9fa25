"""In which neighbourhood: chosen from those that were loaded when the consultation opened."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from handlers.conversation import Answered, Outcome
from handlers.neighbourhoods import District, Finder
from handlers.prompts import typed_label
from handlers.questions.open_text import OpenText
from handlers.questions.question import Answer, Form, OnPaper, answer
from handlers.said import Pressed, Said
from handlers.screen import Button
from handlers.texts import Say
from models.rules.expressions import Value

ELSEWHERE = "elsewhere"


class InNeighbourhood(OpenText):
    """Pick a neighbourhood. With none to pick from it is an open question."""

    name: ClassVar[str] = "neighbourhood"

    districts: tuple[District, ...] = ()
    """Filled in at the opening, so that they stay as they were when people answered."""

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        if not self.districts:
            return super().form(say, language, draft, kept)
        finder, chosen = Finder(self.districts), (kept or {}).get("values", [])
        elsewhere = Button(say("neighbourhood-elsewhere"), ELSEWHERE)
        rows = (*finder.rows(say, draft, chosen), (elsewhere,))
        return Form(finder.hint(say, draft, chosen), rows)

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper(lines=1)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        if not self.districts:
            return super().take(say, language, said, draft, kept)
        elsewhere = [Button(say("neighbourhood-elsewhere"), ELSEWHERE)]
        value = said.value if isinstance(said, Pressed) else typed_label(said, elsewhere)
        if value == ELSEWHERE:
            return Answered(answer(ELSEWHERE))
        outcome = Finder(self.districts).take(say, said, draft, ())
        return Answered(answer(*outcome.value)) if isinstance(outcome, Answered) else outcome

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        if not self.districts:
            return super().in_words(say, language, given)
        return self._labels(say)[given["values"][0]]

    def expressed(self, given: Answer) -> Value:
        return str(given["values"][0]) if self.districts else super().expressed(given)

    @property
    def values(self) -> tuple[str, ...]:
        return (*Finder(self.districts).names, ELSEWHERE) if self.districts else ()

    def label_of(self, say: Say, language: str, value: str) -> str:
        return self._labels(say).get(value, value)

    def _labels(self, say: Say) -> dict[str, str]:
        return {**Finder(self.districts).names, ELSEWHERE: say("neighbourhood-elsewhere")}


def with_neighbourhoods(
    questionnaire: Mapping[str, Any], districts: Sequence[District]
) -> dict[str, Any]:
    """A questionnaire as plain data, its questions about neighbourhoods offering these."""
    filled = copy.deepcopy(dict(questionnaire))
    for question in filled["questions"]:
        if question["kind"] == InNeighbourhood.name:
            question["districts"] = [district.model_dump(mode="json") for district in districts]
    return filled
