"""Nobody can work out from all that can be read how few people of a small group gave an answer: the
reports of one day after another, every split, the rows of the files, the points beside one's own.

`WIJKSTEM_TOWNS`: how many towns are tried; `make soak` tries two hundred.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random

import pytest

from handlers.questionnaire import Questionnaire
from handlers.reports.names import Names
from handlers.reports.plan import plan_of
from handlers.reports.radar import about
from handlers.reports.sheet_columns import columns_of, shown_values
from models.group_points import FIRST, Points
from models.rules.asked import Asked, Plan
from models.rules.cells import PLACES, Cells
from models.rules.gaps import Gaps
from models.rules.interim import so_far
from models.rules.summary import By, Kind, Summary
from models.rules.summing import sum_up
from tests.attacker import Attacker, Terms
from tests.attacker_of_files import read_points, read_rows
from tests.made_up_people import NEIGHBOURHOOD, Respondent, counted, people
from tests.made_up_questionnaire import asking

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SMALLEST = 5
TOWNS = int(os.environ.get("WIJKSTEM_TOWNS", "9"))
ASKED = (
    asking(
        ("from_16", "from_25", "from_65"),
        ("north",),
        Asked("health", Kind.ONE, ("good", "fair", "bad")),
        Asked("problems", Kind.SEVERAL, ("money", "sleep", "noise"), 1, 2),
    ),
    asking(
        ("from_16", "from_65"),
        ("north", "east"),
        Asked("mark", Kind.SCALE, ("1", "2", "3", "4")),
        Asked("safe", Kind.ONE, ("yes", "no")),
    ),
    asking(
        ("from_16", "from_65"),
        ("north",),
        *(Asked(f"choice_{number}", Kind.ONE, ("a", "b", "c")) for number in range(5)),
    ),
)


def attacked(everyone: list[Respondent], questionnaire: Questionnaire) -> Attacker | None:
    """An attacker who read all there is; None: nothing is told at all."""
    plan = plan_of(questionnaire)
    cells = counted(everyone, plan)
    final = sum_up(cells, plan, {by: {} for by in plan.groups}, 1, SMALLEST, NOW)
    if not final.questions:
        return None
    days = [len(everyone) * part // 4 for part in (1, 2, 3)] + [len(everyone) - 1]
    interim = [so_far(counted(everyone[:day], plan), plan, 1, SMALLEST, NOW) for day in days]
    attacker = Attacker(final, plan, interim)
    _read_file(attacker, everyone, questionnaire, final, cells)
    for asked in plan.questions:
        if asked.kind is Kind.SCALE:
            _read_means(attacker, everyone, asked)
    return attacker


def _read_file(
    attacker: Attacker,
    everyone: list[Respondent],
    questionnaire: Questionnaire,
    summary: Summary,
    cells: Cells,
) -> None:
    plan = plan_of(questionnaire)
    gave_shown = {
        of.key: sum(
            not {value.name for value in shown_values(of)}.isdisjoint(each.said.get(of.key, ()))
            for each in everyone
        )
        for of in summary.questions
    }
    gaps = Gaps(cells, plan, SMALLEST)
    columns = columns_of(summary, Names(questionnaire, "nl"), gave_shown, gaps.unsafe)
    told = [gaps.leave_out(each.said) for each in everyone]
    rows = [
        tuple(column.cell(sheet.get(column.question.key)) for column in columns) for sheet in told
    ]
    read_rows(attacker, asked_in(plan), columns, rows)


def _read_means(attacker: Attacker, everyone: list[Respondent], scale: Asked) -> None:
    for neighbourhood in ("north", "east"):
        points = [
            int(value)
            for each in everyone
            if each.said[NEIGHBOURHOOD] == (neighbourhood,)
            for value in each.said[scale.key]
            if value in scale.values
        ]
        if len(points) >= FIRST * SMALLEST:
            mean = about(Points(len(points), sum(points)))
            read_points(attacker, scale, neighbourhood, mean, SMALLEST)


def asked_in(plan: Plan) -> list[Asked]:
    """The questions that tell no groups apart."""
    return [asked for asked in plan.questions if asked.key not in plan.groups.values()]


def small_numbers(attacker: Attacker, cells: Cells, asked: Asked) -> Iterator[tuple[str, Terms]]:
    """Those of fewer people than the smallest group: of everyone, of each age group and of each
    neighbourhood."""
    for value, where in cells.answers[asked.key].items():
        if value not in asked.values:
            continue
        if 0 < sum(where.values()) < SMALLEST:
            yield f"{asked.key}={value}", attacker.cell(asked.key, value)
        for by in By:
            for name in {place[PLACES[by]] for place in where}:
                number = sum(n for place, n in where.items() if place[PLACES[by]] == name)
                if number < SMALLEST:
                    told = f"{asked.key}={value}, {name or 'not said'}: {number}"
                    yield told, attacker.cell(asked.key, value, by, (name,))


@pytest.mark.parametrize("seed", range(TOWNS))
def test_no_small_number_can_be_worked_out(seed: int) -> None:
    random, questionnaire = Random(seed), Questionnaire.model_validate(ASKED[seed % len(ASKED)])
    plan = plan_of(questionnaire)
    everyone = people(random, random.randint(10, 150), plan)
    attacker = attacked(everyone, questionnaire)
    if attacker is None:
        return
    assert attacker.could_be(attacker.cell("", ""), len(everyone)), "what is told is true"
    cells = counted(everyone, plan)
    assert [
        told
        for asked in asked_in(plan)
        for told, small in small_numbers(attacker, cells, asked)
        if not attacker.could_be(small, SMALLEST)
    ] == []
