"""Nobody can work out from all reports how few people of a small group gave an answer."""

from datetime import UTC, datetime
from random import Random

import pytest

from models.rules.asked import Asked, Plan
from models.rules.interim import so_far
from models.rules.summary import By, Kind, Summary
from models.rules.summing import sum_up
from tests.attacker import Attacker
from tests.made_up_people import Respondent, counted, people, plan_with

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PLANS = (
    plan_with(
        ("young", "middle", "old"),
        ("north", "south"),
        Asked("health", Kind.ONE, ("good", "fair", "bad")),
        Asked("problems", Kind.SEVERAL, ("money", "sleep", "noise"), 1, 2),
    ),
    plan_with(
        ("young", "old"),
        ("north", "east", "south"),
        Asked("mark", Kind.SCALE, ("1", "2", "3", "4")),
        Asked("safe", Kind.ONE, ("yes", "no")),
    ),
)
SMALLEST = 5


def reports(respondents: list[Respondent], plan: Plan, smallest: int) -> list[Summary]:
    """All that could be read, in turn: the last is the final one."""
    told: list[Summary] = []
    for number in (len(respondents) // 3, len(respondents) - smallest):
        cells = counted(respondents[:number], plan)
        told.append(so_far(cells, plan, 1, smallest, NOW))
    cells, population = counted(respondents, plan), {by: {} for by in plan.groups}
    return [*told, sum_up(cells, plan, population, 1, smallest, NOW)]


def pinned(respondents: list[Respondent], plan: Plan, smallest: int) -> list[str]:
    """Numbers of fewer people than the smallest group that cannot be as many, and numbers of a
    group that must all have answered alike."""
    *interim, final = reports(respondents, plan, smallest)
    attacker = Attacker(final, plan, interim)
    cells = counted(respondents, plan)
    found = []
    for asked in plan.questions:
        if asked.key in plan.groups.values():
            continue
        for value, where in cells.answers[asked.key].items():
            if value not in asked.values:
                continue
            targets = {"all": (attacker.cell(asked.key, value), sum(where.values()))}
            for by in By:
                for name in {each[0 if by is By.AGE else 1] for each in where}:
                    number = sum(
                        count
                        for each, count in where.items()
                        if each[0 if by is By.AGE else 1] == name
                    )
                    targets[f"{by} {name}"] = attacker.cell(asked.key, value, by, (name,)), number
            for name, (cell, number) in targets.items():
                if 0 < number < smallest and not attacker.could_be(cell, smallest):
                    found.append(f"{asked.key}={value}, {name}: {number}")
    return found


@pytest.mark.parametrize("seed", range(200))
def test_no_small_number_can_be_worked_out(seed: int) -> None:
    random = Random(seed)
    plan = PLANS[seed % len(PLANS)]
    assert pinned(people(random, random.randint(10, 150), plan), plan, SMALLEST) == []
