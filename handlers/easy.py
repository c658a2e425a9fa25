"""The easy (A2) variant of a questionnaire: a text may have one beside it, under "nl-easy"."""

from collections.abc import Iterator
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from handlers.conversation import EASY_CHOSEN, Chat
from handlers.texts import EASY, FALLBACK, easy

Part = TypeVar("Part")


def texts_in(part: object) -> Iterator[dict[str, str]]:
    """Every text, by language, in a questionnaire or a part of one."""
    match part:
        case dict() if FALLBACK in part:
            yield part
        case tuple():
            for each in part:
                yield from texts_in(each)
        case BaseModel():
            for name in type(part).model_fields:
                yield from texts_in(getattr(part, name))


def eased(part: Part) -> Part:
    """The same with easy texts in the place of plain ones, wherever there are."""
    changed: Any = part
    match part:
        case dict() if FALLBACK in part:
            changed = {code: part.get(easy(code), text) for code, text in part.items()}
        case tuple():
            changed = tuple(eased(each) for each in part)
        case BaseModel():
            fields = {name: eased(getattr(part, name)) for name in type(part).model_fields}
            changed = part.model_copy(update=fields)
    return cast(Part, changed)


def plain_languages(text: dict[str, str]) -> set[str]:
    """The languages a text is in, its easy variants apart."""
    return {code for code in text if not code.endswith(EASY)}


def choose_words(chat: Chat, *, easy_ones: bool) -> None:
    """Easy or plain words from here on, in this whole questionnaire."""
    rest = {key: value for key, value in chat.kept.answers.items() if key != EASY_CHOSEN}
    chat.kept.answers = rest | ({EASY_CHOSEN: True} if easy_ones else {})
