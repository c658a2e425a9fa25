"""Ballots as the rules take them, and the decision that follows from the rule alone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.ballot import BallotKind, Paper, written
from models.rules.ballot_files.poll import Rankings
from models.rules.count import Method
from models.rules.counting.ballots import Ballots, Ranking
from models.rules.priority_poll import METHODS, Interim, Terms, count_under, methods_for
from models.rules.process import TieBreak
from models.rules.support import places_of_support, support_in

NAMES = {"1": "Bomen", "2": "Bank", "3": "Speelplek"}
COSTS = {"1": 3000, "2": 1000, "3": 2500}
PAPERS = {
    BallotKind.APPROVE: Paper(BallotKind.APPROVE, NAMES, most=2),
    BallotKind.RANK: Paper(BallotKind.RANK, NAMES),
    BallotKind.POINTS: Paper(BallotKind.POINTS, NAMES, points=5),
    BallotKind.BUDGET: Paper(BallotKind.BUDGET, NAMES, budget=4000, costs=COSTS),
    BallotKind.PAIRWISE: Paper(BallotKind.PAIRWISE, NAMES),
}
TERMS = Terms(
    method=Method.APPROVAL,
    places=1,
    tie_break=TieBreak.COUNCIL,
    seed="7f3a",
    quorum=0,
    threshold=0,
    interim=Interim.NOBODY,
    binding=True,
)


def cast(*ballots: Sequence[str]) -> Mapping[str, int]:
    return {written(ballot): list(ballots).count(ballot) for ballot in ballots}


@pytest.mark.parametrize(
    ("kind", "values", "counts"),
    [
        (BallotKind.APPROVE, ["1", "2"], True),
        (BallotKind.APPROVE, ["1", "2", "3"], False),
        (BallotKind.APPROVE, ["1", "1"], False),
        (BallotKind.APPROVE, ["4"], False),
        (BallotKind.RANK, ["3", "1"], True),
        (BallotKind.RANK, ["3", "3"], False),
        (BallotKind.POINTS, ["1*2", "3*3"], True),
        (BallotKind.POINTS, ["1*2", "3*4"], False),
        (BallotKind.POINTS, ["1*0"], False),
        (BallotKind.POINTS, ["1*-1"], False),
        (BallotKind.POINTS, ["1*²"], False),
        (BallotKind.POINTS, ["1*1", "1*2"], False),
        (BallotKind.BUDGET, ["1", "2"], True),
        (BallotKind.BUDGET, ["1", "3"], False),
        (BallotKind.PAIRWISE, ["1>2", "2>3", "3>1"], True),
        (BallotKind.PAIRWISE, ["1>2", "2>1"], False),
        (BallotKind.PAIRWISE, ["1>1"], False),
        (BallotKind.PAIRWISE, ["1>2>3"], False),
        (BallotKind.PAIRWISE, ["1"], False),
    ],
)
def test_what_may_stand_on_a_ballot(kind: BallotKind, values: list[str], counts: bool) -> None:
    assert PAPERS[kind].takes(values) is counts


@pytest.mark.parametrize("kind", BallotKind)
@given(values=st.lists(st.text(alphabet="1234>*,-", max_size=5), max_size=4))
def test_whatever_is_taken_can_be_counted(kind: BallotKind, values: list[str]) -> None:
    assert PAPERS[kind].takes([]), "a blank ballot counts"
    if PAPERS[kind].takes(values):
        for method in METHODS[kind]:
            terms = replace(TERMS, method=method, places=2 if method is Method.STV else 1)
            counted = count_under(terms, PAPERS[kind], {written(values): 3}, "")
            assert counted.decision.voted == 3


def test_each_kind_of_ballot_chooses_as_it_says() -> None:
    winners = {
        BallotKind.APPROVE: cast(["1"], ["1", "2"], ["2"], ["2"]),
        BallotKind.RANK: cast(["2", "1"], ["2"], ["1", "2", "3"]),
        BallotKind.POINTS: cast(["1*2", "2*3"], ["2*1", "3*2"]),
        BallotKind.PAIRWISE: cast(["1>3", "2>1", "2>3"], ["2>1"]),
    }
    for kind, ballots in winners.items():
        terms = replace(TERMS, method=METHODS[kind][0])
        assert count_under(terms, PAPERS[kind], ballots, "").decision.chosen == ("2",)
    terms = replace(TERMS, method=Method.GREEDY)
    spent = count_under(terms, PAPERS[BallotKind.BUDGET], cast(["3", "2"], ["3"]), "")
    assert set(spent.decision.chosen) == {"2", "3"}


def test_the_quorum_counts_blank_ballots_and_decides_whether_it_holds() -> None:
    ballots = cast(["1"], [], [])
    missed = count_under(replace(TERMS, quorum=4), PAPERS[BallotKind.APPROVE], ballots, "")
    assert (missed.decision.quorum_met, missed.decision.chosen) == (False, ())
    met = count_under(replace(TERMS, quorum=3), PAPERS[BallotKind.APPROVE], ballots, "")
    assert (met.decision.quorum_met, met.decision.chosen) == (True, ("1",))


def test_the_threshold_is_a_share_of_the_ballots_that_are_not_blank() -> None:
    ballots = cast(["1"], ["1"], ["2"], ["3"], [], [])
    paper = PAPERS[BallotKind.APPROVE]
    half = count_under(replace(TERMS, threshold=50), paper, ballots, "").decision
    assert (half.chosen, half.short) == (("1",), ())
    more = count_under(replace(TERMS, threshold=51), paper, ballots, "").decision
    assert (more.chosen, more.short) == ((), ("1",))


def test_a_ranking_supports_what_stands_in_the_upper_half_of_its_places() -> None:
    paper = PAPERS[BallotKind.RANK]
    terms = replace(TERMS, method=Method.BORDA, threshold=50)
    full = cast(["1", "2", "3"], ["1", "3", "2"], ["2", "3", "1"], ["2", "3", "1"])
    assert set(count_under(terms, paper, full, "").decision.chosen) == {"2"}
    behind = cast(["1", "2", "3"], ["3", "1", "2"], ["2", "3", "1"], ["1"])
    decision = count_under(replace(terms, threshold=76), paper, behind, "").decision
    assert (decision.chosen, decision.short) == ((), ("1",)), "on all ballots, but not on top"
    assert count_under(replace(terms, threshold=75), paper, behind, "").decision.chosen == ("1",)


@pytest.mark.parametrize(("options", "places"), [(2, 1), (3, 2), (4, 2), (10, 5), (60, 30)])
def test_the_upper_half_is_rounded_up(options: int, places: int) -> None:
    assert places_of_support(options) == places


def test_options_put_equal_share_the_best_of_their_places() -> None:
    ranked: Counter[Ranking] = Counter({(frozenset("12"), frozenset("3")): 2, ("3", "2", "1"): 1})
    poll = Rankings(ballots=Ballots(tuple(NAMES), ranked), title="", names=NAMES)
    assert support_in(poll) == {"1": 2, "2": 3, "3": 1}


def test_a_tie_is_told_as_a_tie_or_drawn_by_the_seed() -> None:
    ballots, paper = cast(["1"], ["2"]), PAPERS[BallotKind.APPROVE]
    council = count_under(TERMS, paper, ballots, "").decision
    assert (council.chosen, set(council.tied)) == ((), {"1", "2"})
    drawn = [
        count_under(replace(TERMS, tie_break=TieBreak.LOT, seed=seed), paper, ballots, "")
        for seed in map(str, range(20))
    ]
    assert all(len(each.decision.chosen) == 1 and not each.decision.tied for each in drawn)
    assert {each.decision.chosen for each in drawn} == {("1",), ("2",)}


def test_a_method_that_cannot_fill_the_places_is_not_offered() -> None:
    assert Method.INSTANT_RUNOFF not in methods_for(BallotKind.RANK, 2)
    assert Method.STV not in methods_for(BallotKind.RANK, 1)
    for kind in BallotKind:
        for places in (1, 2):
            assert methods_for(kind, places)
