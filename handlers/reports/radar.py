"""Points on the dimensions of a questionnaire as a radar picture, and the same in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from handlers.paper.typesetting import draw
from handlers.questionnaire import Questionnaire
from handlers.questions.question import Answer, is_passed_by
from handlers.questions.scale import Scale
from handlers.texts import Say, in_language, locale_of
from models.group_points import Points

FEWEST = 3
"""Dimensions below which there is no figure to draw."""


@dataclass(frozen=True)
class Beside:
    """Whose points stand beside one's own."""

    name: str
    points: Mapping[str, Points]
    """By question."""


def dimensions_of(questionnaire: Questionnaire) -> tuple[Scale, ...]:
    """The questions that a radar picture is made of; empty: there is none to make."""
    found = tuple(
        question
        for question in questionnaire.questions
        if isinstance(question, Scale) and question.dimension
    )
    return found if len(found) >= FEWEST else ()


def own_points(dimensions: Sequence[Scale], answers: Mapping[str, Answer]) -> dict[str, int]:
    """What one person said, by question; those passed by are left out, and with fewer than three
    left there is nothing to draw."""
    points = {
        each.key: int(answers[each.key]["values"][0])
        for each in dimensions
        if each.key in answers and not is_passed_by(answers[each.key])
    }
    return points if len(points) >= FEWEST else {}


def may_stand_beside(dimensions: Sequence[Scale], points: Mapping[str, Points]) -> bool:
    """Whether a group's points can be shown on all of these: none where everyone gave the lowest
    or the highest answer, which would tell what each of them said."""
    return all(
        each.key in points
        and each.first < Decimal(points[each.key].points) / points[each.key].sheets < each.last
        for each in dimensions
    )


def radar_picture(
    dimensions: Sequence[Scale],
    own: Mapping[str, int],
    beside: Beside | None,
    say: Say,
    language: str,
    organisation: str,
    title: str,
) -> bytes:
    """The picture, of the dimensions with an answer. Takes some time: to be called in a thread."""
    shown = [each for each in dimensions if each.key in own]
    series: list[dict[str, Any]] = [
        {
            "name": say("radar-you"),
            "points": [own[each.key] for each in shown],
            "told": [format_decimal(own[each.key], locale=locale_of(language)) for each in shown],
        }
    ]
    if beside:
        means = [beside.points[each.key] for each in shown]
        series.append(
            {
                "name": beside.name,
                "points": [float(about(mean)) for mean in means],
                "told": [_mean(mean, language) for mean in means],
            }
        )
    content = {
        "language": language,
        "above": organisation,
        "title": title,
        "most": max(each.last for each in shown),
        "dimensions": [in_language(each.dimension, language) for each in shown],
        "series": series,
        "notes": [_ends(shown[0], say, language)],
        "below": say("radar-yours-alone"),
    }
    return draw("radar", content, Path(__file__).parent)


def radar_in_words(
    dimensions: Sequence[Scale],
    own: Mapping[str, int],
    beside: Beside | None,
    say: Say,
    language: str,
) -> str:
    """A line a dimension, with what the picture shows."""
    shown = [each for each in dimensions if each.key in own]
    lines = []
    for each in shown:
        told = {"dimension": in_language(each.dimension, language), "own": own[each.key]}
        if beside:
            mean = _mean(beside.points[each.key], language)
            lines.append(say("radar-line-beside", **told, name=beside.name, mean=mean))
        else:
            lines.append(say("radar-line", **told))
    return "\n".join([*lines, _ends(shown[0], say, language)])


def _ends(scale: Scale, say: Say, language: str) -> str:
    return say(
        "question-scale",
        first=str(scale.first),
        low=in_language(scale.low, language),
        last=str(scale.last),
        high=in_language(scale.high, language),
    )


def _mean(of: Points, language: str) -> str:
    """As this language writes it."""
    return format_decimal(about(of), locale=locale_of(language))


def about(of: Points) -> int:
    """The mean to the nearest whole point: more exactly, and beside the results after closing, it
    would tell about a few people."""
    return int((Decimal(of.points) / of.sheets).quantize(Decimal(1), ROUND_HALF_UP))
