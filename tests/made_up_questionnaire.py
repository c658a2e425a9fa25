"""A questionnaire that asks what is needed, and nothing more."""

from typing import Any

from models.rules.asked import Asked
from models.rules.summary import Kind
from tests.made_up_people import AGE, NEIGHBOURHOOD


def asking(
    ages: tuple[str, ...], neighbourhoods: tuple[str, ...], *questions: Asked
) -> dict[str, Any]:
    """These questions, and the two about who answers, as plain data."""
    places = [{"code": code, "name": code} for code in neighbourhoods]
    district = {"name": "Wijk", "neighbourhoods": places}
    about = {"text": {"nl": "Wie?"}, "background": True}
    plain = [
        *map(_plain, questions),
        {"key": AGE, "kind": "one_choice", "choices": _choices(ages), **about},
        {"key": NEIGHBOURHOOD, "kind": "neighbourhood", "districts": [district], **about},
    ]
    return {"title": {"nl": "Wijk"}, "purpose": {"nl": "Weten"}, "questions": plain}


def _plain(asked: Asked) -> dict[str, Any]:
    plain = {"key": asked.key, "text": {"nl": asked.key}}
    if asked.kind is Kind.SCALE:
        first, last = int(asked.values[0]), int(asked.values[-1])
        ends = {"low": {"nl": "minst"}, "high": {"nl": "meest"}}
        return plain | {"kind": "scale", "first": first, "last": last} | ends
    if asked.kind is Kind.SEVERAL:
        limits = {"least": asked.least, "most": asked.most}
        return plain | {"kind": "several_choices", "choices": _choices(asked.values)} | limits
    return plain | {"kind": "one_choice", "choices": _choices(asked.values)}


def _choices(names: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{"name": name, "text": {"nl": name}} for name in names]
