"""A questionnaire in the making, as plain data: what is changed in it, and what is unfinished.

While it is made it may lack anything, so it is no `Questionnaire` yet. Each function gives a new
one; a question that is not there any more leaves everything as it is.
"""

import copy
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from handlers.questionnaire import Questionnaire
from handlers.questions import question_kinds
from handlers.questions.choices import OTHER
from handlers.questions.question import SKIPPED, Question
from models.rules.expressions import expression

Plain = dict[str, Any]
Change = Callable[[Plain], Plain]
LONGEST_KEY = 24
_TEXTS = ("text", "hint", "constraint_message", "low", "high")
"""What a question says in several languages."""


def new_draft(title: Mapping[str, str]) -> Plain:
    """A questionnaire without questions."""
    return {"title": dict(title), "purpose": {}, "questions": []}


def complete(plain: Plain) -> Questionnaire | None:
    """The questionnaire; None: it is not finished."""
    try:
        return Questionnaire.model_validate(plain)
    except ValidationError:
        return None


def complete_question(plain: Plain) -> Question | None:
    """The question by itself; None: it is not finished."""
    fields = dict(plain)
    try:
        return question_kinds()[fields.pop("kind")].model_validate(fields)
    except ValidationError:
        return None


def question_in(plain: Plain, key: str) -> Plain | None:
    """The question with this key."""
    return next((each for each in plain["questions"] if each["key"] == key), None)


def place_of(plain: Plain, key: str) -> int:
    """Where it stands, from 0 on."""
    return [each["key"] for each in plain["questions"]].index(key)


def name_for(text: str, taken: Collection[str]) -> str:
    """A short name for a text, that none of the others has."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "_", ascii_only.lower()).strip("_")[:LONGEST_KEY].strip("_")
    name = words if words[:1].isalpha() else f"q_{words}".strip("_")
    numbered = (f"{name}_{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (name, *numbered) if each not in taken)


def added(question: Plain) -> Change:
    """With a question at the end."""
    return _on(lambda plain: plain["questions"].append(question))


def changed(key: str, **fields: Any) -> Change:
    """With these fields of a question; None takes one away."""

    def change(plain: Plain) -> None:
        if question := question_in(plain, key):
            question.update(fields)
            for name in [name for name, value in question.items() if value is None]:
                del question[name]

    return _on(change)


def moved(key: str, behind: str) -> Change:
    """With a question behind another one; behind nothing: in front."""

    def change(plain: Plain) -> None:
        question = question_in(plain, key)
        if question is None or key == behind:
            return
        questions = plain["questions"]
        questions.remove(question)
        at = place_of(plain, behind) + 1 if question_in(plain, behind) else 0
        around = [each.get("group", "") for each in questions[max(at - 1, 0) : at + 1]]
        question.pop("group", None)
        if len(around) == 2 and around[0] and around[0] == around[1]:
            question["group"] = around[0]
        questions.insert(at, question)

    return _on(change)


def copied(key: str, copy_key: str) -> Change:
    """With a second one like it, right behind it."""

    def change(plain: Plain) -> None:
        if question := question_in(plain, key):
            again = {**copy.deepcopy(question), "key": copy_key}
            plain["questions"].insert(place_of(plain, key) + 1, again)

    return _on(change)


def removed(key: str) -> Change:
    """Without a question, and without what hangs on its answer."""

    def change(plain: Plain) -> None:
        plain["questions"] = [each for each in plain["questions"] if each["key"] != key]
        for question in plain["questions"]:
            for name in ("relevant", "constraint", "constraint_message", "choice_filter"):
                if key in _asked_by(question, name):
                    del question[name]
        for name, text in list(plain.get("calculations", {}).items()):
            if key in expression(text).names:
                del plain["calculations"][name]

    return _on(change)


def hanging_on(plain: Plain, key: str) -> list[int]:
    """The numbers, from 1 on, of the questions that look at its answer."""
    names = ("relevant", "constraint", "choice_filter")
    return [
        number
        for number, each in enumerate(plain["questions"], 1)
        if each["key"] != key and any(key in _asked_by(each, name) for name in names)
    ]


def _asked_by(question: Plain, field: str) -> set[str]:
    """The questions that an expression of this question asks of."""
    name = "constraint" if field == "constraint_message" else field
    return (
        set(re.findall(r"\$\{\s*(\w+)\s*\}", question.get(name, "")))
        if field in question
        else set()
    )


def with_choices(key: str, texts: list[str]) -> Change:
    """With these choices, in Dutch; one that was there keeps its name and its translations."""

    def change(plain: Plain) -> None:
        if question := question_in(plain, key):
            known = {each["text"]["nl"]: each for each in question.get("choices", [])}
            taken = {each["name"] for each in known.values()} | {OTHER, SKIPPED}
            choices = []
            for text in texts:
                choice = known.get(text) or {"name": name_for(text, taken), "text": {"nl": text}}
                taken.add(choice["name"])
                choices.append(choice)
            question["choices"] = choices
            for limit in ("least", "most"):
                if question.get(limit, 0) > len(choices):
                    del question[limit]

    return _on(change)


def titled(**texts: Mapping[str, str]) -> Change:
    """With another title or purpose."""
    return _on(lambda plain: plain.update({name: dict(text) for name, text in texts.items()}))


def texts_in(plain: Plain) -> Iterator[tuple[str, dict[str, str]]]:
    """Each text that is there, by language, with the path that leads to it."""
    for name in ("title", "purpose"):
        if plain[name]:
            yield name, plain[name]
    for question in plain["questions"]:
        for name in _TEXTS:
            if question.get(name):
                yield f"{question['key']} {name}", question[name]
        for choice in question.get("choices", ()):
            yield f"{question['key']} choice {choice['name']}", choice["text"]


def translated(path: str, language: str, text: str) -> Change:
    """With a text in one more language."""

    def change(plain: Plain) -> None:
        if path in (found := dict(texts_in(plain))):
            found[path][language] = text

    return _on(change)


def _on(change: Callable[[Plain], object]) -> Change:
    def on_a_copy(plain: Plain) -> Plain:
        fresh = copy.deepcopy(plain)
        change(fresh)
        return fresh

    return on_a_copy
