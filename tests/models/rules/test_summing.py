"""Every number of a summary is what going through the raw sheets gives, or is not told."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from statistics import mean, median

import pytest

from models.rules import weighing
from models.rules.asked import Asked, Plan
from models.rules.estimates import wilson
from models.rules.groups import told_apart
from models.rules.summary import HIDDEN, NOT_SAID, By, Estimate, Hidden, Kind, Summary, Weighting
from models.rules.summing import sum_up
from models.rules.weighing import Weighed, weigh
from tests.made_up_people import AGE, AGES, Respondent, counted, plan_with, where_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SMALLEST = 5
PLAN = plan_with(
    AGES,
    ("BU1", "BU2"),
    Asked("health", Kind.ONE, ("good", "fair", "bad")),
    Asked("problems", Kind.SEVERAL, ("money", "sleep", "noise", "other"), 1, 3),
    Asked("mark", Kind.SCALE, ("1", "2", "3", "4", "5")),
    Asked("walked", Kind.NUMBER),
    Asked("why", Kind.WORDS),
)
POPULATION = {
    By.AGE: {
        ("from_16",): 900,
        ("from_25",): 2100,
        ("from_45",): 2500,
        ("from_65", "from_75"): 1500,
    },
    By.NEIGHBOURHOOD: {("BU1",): 3000, ("BU2",): 4000},
}


def town(seed: int, number: int, silent: float = 0.03) -> list[Respondent]:
    """Respondents whose groups are all of some size."""
    random = Random(seed)

    def one(key: str, values: tuple[str, ...], sizes: tuple[int, ...]) -> tuple[str, ...]:
        return () if random.random() < silent else (random.choices(values, sizes)[0],)

    return [
        Respondent(
            "chat",
            random.choice(("nl", "tr")),
            {
                "health": one("health", ("good", "fair", "bad"), (5, 3, 2)),
                "problems": tuple({random.choice(PLAN.questions[1].values) for _ in range(3)}),
                "mark": one("mark", PLAN.questions[2].values, (1, 2, 3, 2, 1)),
                "walked": (str(random.randint(1, 90)),),
                "why": ("words",) if random.random() < 0.5 else (),
                "age_group": one("age_group", AGES, (15, 25, 30, 20, 10)),
                "neighbourhood": one("neighbourhood", ("BU1", "BU2"), (3, 2)),
            },
        )
        for _ in range(number)
    ]


def summed(respondents: list[Respondent], plan: Plan = PLAN) -> Summary:
    """The final summary of these."""
    return sum_up(counted(respondents, plan), plan, POPULATION, 1, SMALLEST, NOW)


@pytest.mark.parametrize("seed", range(3))
def test_each_count_and_share_is_that_of_the_sheets(seed: int) -> None:
    everyone = town(seed, 400)
    summary = summed(everyone)
    assert summary.response.sent == 400
    for question in summary.questions:
        said = [each.said[question.key] for each in everyone]
        if not isinstance(question.answered, Hidden):
            assert question.answered == sum(bool(values) for values in said)
            assert question.skipped in (HIDDEN, sum(not values for values in said))
        if question.kind is not Kind.NUMBER:
            for value in question.values:
                count = sum(value.name in values for values in said)
                if value.count != HIDDEN:
                    assert value.count == count
                if isinstance(value.share, Estimate) and isinstance(question.answered, int):
                    assert value.share == wilson(count / question.answered, question.answered)
        for split in question.splits:
            place = 0 if split.by is By.AGE else 1
            assert split.groups
            for group in split.groups:
                theirs = [each for each in everyone if where_of(each)[place] in group.names]
                answered = sum(bool(each.said[question.key]) for each in theirs)
                assert group.answered in (HIDDEN, answered)
                for value in group.values:
                    if value.count != HIDDEN and question.kind is not Kind.NUMBER:
                        count = sum(value.name in each.said[question.key] for each in theirs)
                        assert value.count == count


def test_a_scale_and_a_number_have_the_mean_and_the_median_of_what_was_said() -> None:
    everyone = town(1, 301)
    told = {question.key: question for question in summed(everyone).questions}
    for key in ("mark", "walked"):
        numbers = [int(value) for each in everyone for value in each.said[key]]
        assert told[key].mean == pytest.approx(mean(numbers), rel=1e-12)
        assert told[key].median == median(numbers)
    bands = {
        value.name: sum(
            int(value.name.split("..")[0])
            <= int(each.said["walked"][0])
            <= int(value.name.split("..")[1])
            for each in everyone
        )
        for value in told["walked"].values
    }
    assert [value.count for value in told["walked"].values] == list(bands.values())
    assert sum(bands.values()) == 301
    assert min(bands.values()) >= SMALLEST


@pytest.mark.parametrize("by", [(By.AGE,), (By.AGE, By.NEIGHBOURHOOD)])
def test_weighted_shares_are_those_of_weights_worked_out_by_hand(
    by: tuple[By, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    if len(by) > 1:  # two neighbourhoods make few combinations
        monkeypatch.setattr(weighing, "ENOUGH_COMBINATIONS", 10)
    everyone = town(2, 2000)
    summary = summed(everyone)
    assert isinstance(summary.weighting, Weighting)
    assert summary.weighting.by == by
    weights = _by_hand(everyone, by)
    total, squares = sum(weights), sum(weight * weight for weight in weights)
    assert summary.weighting.effective == pytest.approx(total * total / squares, abs=0.06)
    compared = 0
    for question in summary.questions[:3]:
        theirs = [(w, each.said[question.key]) for w, each in zip(weights, everyone, strict=True)]
        answering = [w for w, values in theirs if values]
        for value in question.values:
            if isinstance(value.weighted, Estimate):
                compared += 1
                share = sum(w for w, values in theirs if value.name in values) / sum(answering)
                assert value.weighted.share == pytest.approx(share, abs=0.00501)
                size = sum(answering) ** 2 / sum(w * w for w in answering)
                assert question.effective == pytest.approx(size, abs=0.06)
                assert value.weighted.low == pytest.approx(wilson(share, size).low, abs=0.00501)
    assert compared > 5


def test_few_who_did_not_say_their_age_count_as_of_the_group_they_are_told_with() -> None:
    everyone = town(2, 500, silent=0)
    quiet = [replace(each, said=each.said | {AGE: ()}) for each in everyone[: SMALLEST - 1]]
    summary = summed([*quiet, *everyone[SMALLEST - 1 :]])
    told = next(group for group in summary.representation[0].groups if NOT_SAID in group.names)
    assert len(told.names) > 1
    assert isinstance(summary.weighting, Weighting)
    assert summary.weighting.by == (By.AGE,)


def test_everyone_in_a_row_that_is_told_has_one_weight() -> None:
    compared = 0
    for seed in range(20):
        everyone = town(seed, 200, silent=0)
        quiet = [replace(each, said=each.said | {AGE: ()}) for each in everyone[:3]]
        cells = counted([*quiet, *everyone[3:]], PLAN)
        rows = told_apart(cells, PLAN, SMALLEST)
        weighed = weigh(cells, POPULATION, rows, SMALLEST)
        if not isinstance(weighed, Weighed):
            continue
        for row in rows[By.AGE]:
            here = [where for where in cells.respondents if where[0] in row]
            compared += len(row) > 1
            assert len({weighed.total({where: 1}) for where in here}) == 1
    assert compared


def _by_hand(everyone: list[Respondent], fitted: tuple[By, ...]) -> list[float]:
    """Person by person: each margin fitted in turn, a thousand times."""
    group_of = [{n: names for names in POPULATION[by] for n in names} for by in By]
    groups = [
        [group_of[place].get(where_of(each)[place], (NOT_SAID,)) for each in everyone]
        for place in (0, 1)
    ]
    weights = [1.0] * len(everyone)
    for _ in range(100):
        for place, by in enumerate(fitted):
            sizes = Counter(groups[place])
            known = len(everyone) - sizes[(NOT_SAID,)]
            living = sum(POPULATION[by].values())
            sums = dict.fromkeys(sizes, 0.0)
            for weight, group in zip(weights, groups[place], strict=True):
                sums[group] += weight
            wanted = {group: known * n / living for group, n in POPULATION[by].items()}
            wanted[(NOT_SAID,)] = sizes[(NOT_SAID,)]
            weights = [
                weight * wanted[group] / sums[group]
                for weight, group in zip(weights, groups[place], strict=True)
            ]
    return weights


def test_who_answered_stands_beside_who_live_there() -> None:
    everyone = town(2, 2000)
    by_age, by_neighbourhood = summed(everyone).representation
    assert [group.population for group in by_age.groups] == [900, 2100, 2500, 1500, None]
    assert by_age.groups[3].names == ("from_65", "from_75")
    assert by_age.groups[1].population_share == 0.3
    assert (
        sum(group.respondents for group in by_age.groups if isinstance(group.respondents, int))
        == 2000
    )
    assert [group.names for group in by_neighbourhood.groups] == [("BU1",), ("BU2",), ("",)]


def test_what_is_withheld_is_accounted_for() -> None:
    summary = summed(town(4, 60))
    hidden = sum(value.count == HIDDEN for value in summary.questions[0].values) + (
        summary.questions[0].answered == HIDDEN
    )
    found = [each for each in summary.withheld if each.question == "health" and each.by is None]
    assert sum(each.hidden for each in found) == hidden
    assert {each.by for each in summary.withheld} >= {By.AGE}
