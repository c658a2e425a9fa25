"""Each method worked out by hand: the outcome, the account, ties and how they were broken."""

from fractions import Fraction
from hashlib import sha256

import pytest

from models.rules.ballot_files.poll import Approvals, Comparisons, Money, PointsGiven, Rankings
from models.rules.count import (
    Method,
    TieBreak,
    agree,
    count_otherwise,
    counters,
    method_of,
    tie_rule,
)
from models.rules.counting.approval import count_approval
from models.rules.counting.ballots import Ballots
from models.rules.counting.borda import borda_scores, count_borda
from models.rules.counting.bradley_terry import count_bradley_terry
from models.rules.counting.equal_shares import Purchase, Stop, count_equal_shares
from models.rules.counting.greedy import count_greedy
from models.rules.counting.highest import fill
from models.rules.counting.instant_runoff import Round, count_instant_runoff
from models.rules.counting.outcome import MOST_WAYS
from models.rules.counting.pairwise import pairwise_table
from models.rules.counting.points import count_points, points_by_place
from models.rules.counting.schulze import count_schulze
from models.rules.counting.stv import count_stv
from models.rules.counting.ties import Tie, TieRule, by_cost, by_lot


def ticked(*ballots: str) -> Ballots[frozenset[str]]:
    """Approvals: "ab 3" is three ballots that tick a and b."""
    weights = {}
    for ballot in ballots:
        options, _, number = ballot.partition(" ")
        weights[frozenset(options)] = int(number or 1)
    return Ballots(tuple("abcd"), weights)


def ranked(options: str, **votes: int) -> Ballots[tuple[frozenset[str], ...]]:
    """Rankings: ab=3 is three ballots with a first and b second; a_bc has b and c equal."""
    weights = {}
    for vote, number in votes.items():
        ranks = vote.split("_") if "_" in vote else [*vote]
        weights[tuple(frozenset(rank) for rank in ranks if rank)] = number
    return Ballots(tuple(options), weights)


def test_approval_and_a_tie_for_the_last_place() -> None:
    ballots = ticked("ab 3", "bc 2", "d 2")
    outcome = count_approval(ballots, places=2)
    assert outcome.account.scores == {"a": 3, "b": 5, "c": 2, "d": 2}
    assert outcome.winners == ("b", "a")
    assert outcome.ties == ()
    three = count_approval(ballots, places=3)
    assert (three.winners, three.tied) == (("b", "a"), ("c", "d"))
    assert not three.decided
    cheapest = by_cost({"a": 1, "b": 1, "c": 9, "d": 8})
    settled = count_approval(ballots, 3, [cheapest])
    assert settled.winners == ("b", "a", "d")
    assert settled.ties == (Tie(("c", "d"), (("d",), ("c",)), "cost"),)
    assert count_approval(ballots, places=9).winners == ("b", "a", "c", "d")


def test_a_rule_may_leave_part_of_a_tie() -> None:
    rule = TieRule("cost", {"a": 1, "b": 2, "c": 2})
    outcome = fill([["a", "b", "c"]], 2, [rule], None)
    assert (outcome.winners, outcome.tied) == (("a",), ("b", "c"))
    assert outcome.ties == (Tie(("a", "b", "c"), (("a",), ("b", "c")), "cost"),)
    further = fill([["a", "b", "c"]], 2, [rule, by_lot("abc", "x")], None)
    assert further.decided
    assert further.ties[0].rule == "lot"


def test_the_lot_can_be_drawn_again_by_anyone() -> None:
    """As documented: the SHA-256 of the seed, a line feed and the option."""
    place = by_lot(["1", "2", "3"], "Slotermeer 2026").place
    drawn = sorted(place, key=place.__getitem__)
    assert drawn == sorted(
        "123", key=lambda option: sha256(f"Slotermeer 2026\n{option}".encode()).hexdigest()
    )
    assert {tuple(by_lot("abc", str(seed)).place) for seed in range(40)} == {
        *map(tuple, ("abc", "acb", "bac", "bca", "cab", "cba"))
    }


def test_blank_ballots_change_nothing() -> None:
    blank = Ballots(("a", "b"), {(): 5, (frozenset("a"),): 1})
    assert (blank.valid, blank.blank) == (1, 5)
    assert borda_scores(blank) == {"a": 1, "b": 0}
    assert count_instant_runoff(blank).winners == ("a",)
    assert count_stv(blank, 1).account.quota == 1
    shares = Ballots(("a",), {frozenset(): 99, frozenset("a"): 1})
    assert count_equal_shares(shares, {"a": 10}, 10).winners == ("a",)


def test_borda_shares_the_last_rank_equally() -> None:
    ballots = ranked("abcd", abcd=1, ba=1, a_bc=1)
    # abcd: 3 2 1 0; ba: b 3, a 2, c and d half of 1 each; a_bc: a 3, b and c 1.5 each, d 0.
    assert borda_scores(ballots) == {
        "a": Fraction(8),
        "b": Fraction(13, 2),
        "c": Fraction(3),
        "d": Fraction(1, 2),
    }
    assert count_borda(ballots).winners == ("a",)


def test_pairwise_table_counts_no_equals() -> None:
    table = pairwise_table(ranked("abc", ab=2, c=1, a_bc=4))
    assert table == {
        ("a", "b"): 6,
        ("b", "a"): 0,
        ("a", "c"): 6,
        ("c", "a"): 1,
        ("b", "c"): 2,
        ("c", "b"): 1,
    }


def test_schulze_for_more_places_goes_down_the_standing() -> None:
    ballots = ranked("abcd", abcd=3, bacd=2)
    assert count_schulze(ballots, places=3).winners == ("a", "b", "c")
    tied = count_schulze(ranked("abc", abc=1, bac=1), places=1)
    assert (tied.winners, tied.tied) == ((), ("a", "b"))
    assert tied.account.standing == (("a", "b"), ("c",))
    assert tied.account.condorcet_winner is None


def test_instant_runoff_round_by_round() -> None:
    outcome = count_instant_runoff(ranked("abcde", abc=4, bca=3, cb=2, d=1))
    assert outcome.winners == ("b",)
    assert outcome.account == (
        Round({"a": 4, "b": 3, "c": 2, "d": 1, "e": 0}, 0, ("e",)),
        Round({"a": 4, "b": 3, "c": 2, "d": 1}, 0, ("d",)),
        Round({"a": 4, "b": 3, "c": 2}, 1, ("c",)),
        Round({"a": 4, "b": 5}, 1, ()),
    )
    assert outcome.ties == ()


def test_instant_runoff_tries_every_way_in_which_a_tie_can_fall() -> None:
    harmless = count_instant_runoff(ranked("abc", a=5, bac=2, cab=2))
    assert harmless.winners == ("a",)
    assert harmless.ties == ()  # more than half at once
    decisive = count_instant_runoff(ranked("abc", a=4, bc=3, cb=3))
    assert (decisive.winners, {*decisive.tied}) == ((), {"b", "c"})
    assert decisive.ties == (Tie(("b", "c"), (("b", "c"),), None),)
    no_matter = count_instant_runoff(ranked("abc", ab=4, ba=2, ca=2))
    assert no_matter.winners == ("a",)
    assert no_matter.decided
    assert len(no_matter.ties) == 1


def test_a_ballot_counts_up_to_options_put_equal() -> None:
    outcome = count_instant_runoff(ranked("abc", a=2, b=3, c_ab=1, ab_c=9))
    assert outcome.account == (
        Round({"a": 2, "b": 3, "c": 1}, 0, ("c",)),
        Round({"a": 2, "b": 3}, 1, ()),
    )


def test_too_many_ties_are_not_passed_off_as_decided() -> None:
    options = tuple(f"option {number}" for number in range(9))
    ballots = Ballots(options, {(frozenset([option]),): 1 for option in options})
    outcome = count_instant_runoff(ballots)
    assert not outcome.all_ways_tried
    assert not outcome.decided
    assert MOST_WAYS == 1000
    lot = by_lot(options, "seed")
    drawn = count_instant_runoff(ballots, [lot])
    assert drawn.decided
    assert lot.place[drawn.winners[0]] == 0


def test_stv_transfers_a_surplus_cut_off_at_five_decimals() -> None:
    """Worked out by hand after rules 46 to 52 of the Scottish order."""
    ballots = ranked("abcd", ab=5, ac=2, b=2, c=3, d=1)
    outcome = count_stv(ballots, seats=2)
    account = outcome.account
    assert (account.valid, account.quota) == (13, 5)
    first, surplus, excluded = account.stages[:3]
    assert first.votes == {"a": 700_000, "b": 200_000, "c": 300_000, "d": 100_000}
    assert first.elected == ("a",)
    # The surplus of 2 over 7 votes: each paper is worth 2/7 = 0.28571|4...
    assert surplus.source == ("a",)
    assert surplus.votes["a"] == 500_000
    assert surplus.votes["b"] == 200_000 + 5 * 28_571
    assert surplus.votes["c"] == 300_000 + 2 * 28_571
    assert surplus.not_transferable == 200_000 - 7 * 28_571 == 3
    assert excluded.excluded == ("d",)
    assert excluded.not_transferable == 100_000
    # b 3.42855 and c 3.57142: b goes, and c is the last.
    assert account.stages[-1].excluded == ("b",)
    assert outcome.winners == ("a", "c")
    assert outcome.ties == ()


def test_stv_breaks_a_tie_by_an_earlier_stage_before_any_lot() -> None:
    """b and c have 3 each when d has gone, but c had more before."""
    ballots = ranked("abcd", a=5, b=2, c=3, db=1)
    outcome = count_stv(ballots, seats=1)
    assert outcome.account.quota == 6
    tie = Tie(("b", "c"), (("c",), ("b",)), "earlier")
    assert outcome.ties == (tie,)
    assert outcome.account.stages[2].excluded == ("b",)


def test_stv_with_too_few_options_elects_them_all() -> None:
    assert {*count_stv(ranked("ab", a=3), seats=5).winners} == {"a", "b"}


def test_points() -> None:
    given = Ballots(("a", "b"), {frozenset({("a", 3), ("b", 1)}): 2, frozenset({("b", 4)}): 1})
    outcome = count_points(given)
    assert outcome.account.scores == {"a": 6, "b": 6}
    assert outcome.tied == ("a", "b")
    by_place = points_by_place(ranked("abcd", abcd=2), most=3)
    assert by_place.weights == {frozenset({("a", 3), ("b", 2), ("c", 1)}): 2}


def test_greedy_skips_what_does_not_fit_and_what_nobody_wants() -> None:
    outcome = count_greedy({"a": 5, "b": 3, "c": 2, "d": 0}, {"a": 6, "b": 5, "c": 4, "d": 0}, 10)
    assert outcome.winners == ("a", "c")
    assert [(each.project, each.left, each.chosen) for each in outcome.account] == [
        ("a", 10, True),
        ("b", 4, False),
        ("c", 4, True),
    ]


def test_greedy_ties_matter_only_where_money_is_short() -> None:
    both_fit = count_greedy({"a": 2, "b": 2}, {"a": 4, "b": 6}, 10)
    assert {*both_fit.winners} == {"a", "b"}
    assert both_fit.ties == ()
    one_fits = count_greedy({"a": 2, "b": 2, "c": 1}, {"a": 4, "b": 6, "c": 3}, 9)
    assert (one_fits.winners, {*one_fits.tied}) == (("c",), {"a", "b"})
    cheap = count_greedy({"a": 2, "b": 2}, {"a": 4, "b": 6}, 9, [by_cost({"a": 4, "b": 6})])
    assert cheap.winners == ("a",)


def test_equal_shares_worked_out() -> None:
    """Two want a, one wants b: a costs its two supporters 3 each; b is too dear for one."""
    ballots = ticked("a 2", "b")
    outcome = count_equal_shares(ballots, {"a": 6, "b": 5, "c": 1, "d": 1}, 12, Stop.AT_ONCE)
    assert outcome.winners == ("a",)
    assert outcome.account.share == 4
    assert outcome.account.purchases == (Purchase("a", 2, Fraction(3)),)
    completed = count_equal_shares(ballots, {"a": 6, "b": 5, "c": 1, "d": 1}, 12)
    assert {*completed.winners} == {"a", "b"}
    assert (completed.account.first_share, completed.account.share) == (4, 5)
    assert completed.account.spent == 11


def test_equal_shares_the_poorer_pay_what_they_have() -> None:
    ballots = ticked("ab", "b 2")
    outcome = count_equal_shares(ballots, {"a": 3, "b": 9, "c": 1, "d": 1}, 15, Stop.AT_ONCE)
    # b asks 3 of each for a worth of 9; then a has one supporter, with 2 left: too little.
    assert outcome.winners == ("b",)
    # a and b both ask half of their worth. After b, one of a's two supporters has 5/6 left.
    costs = {"a": 4, "b": 5, "c": 1, "d": 1}
    ballots = ticked("ab", "ac", "b")
    b_first = [TieRule("test", {"b": 0, "a": 1, "c": 2})]
    after_b = count_equal_shares(ballots, costs, 10, Stop.AT_ONCE, rules=b_first)
    assert after_b.account.purchases == (
        Purchase("b", 2, Fraction(5, 2)),
        Purchase("a", 2, 4 - Fraction(5, 6)),
    )
    left_open = count_equal_shares(ballots, costs, 10, Stop.AT_ONCE)
    assert (left_open.winners, {*left_open.tied}) == (("a",), {"b", "c"})


def test_bradley_terry_says_how_sure_it_is() -> None:
    few = count_bradley_terry(Ballots(("a", "b"), {("a", "b"): 3, ("b", "a"): 1}))
    many = count_bradley_terry(Ballots(("a", "b"), {("a", "b"): 300, ("b", "a"): 100}))
    assert few.winners == many.winners == ("a",)
    wide = few.account["a"].high - few.account["a"].low
    assert wide > many.account["a"].high - many.account["a"].low
    assert many.account["a"].strength == pytest.approx(0.549, abs=0.01)  # half of log(3)
    equal = count_bradley_terry(Ballots(("a", "b", "c"), {("a", "b"): 2, ("b", "a"): 2}))
    assert equal.tied == ("a", "b", "c")
    always = Ballots(("a", "b"), {("a", "b"): 5})
    assert count_bradley_terry(always).winners == ("a",)
    with pytest.raises(ValueError, match="do not settle"):
        count_bradley_terry(always, prior=0)


def poll(ballots: Ballots[tuple[frozenset[str], ...]], places: int = 1) -> Rankings:
    names = {option: option.upper() for option in ballots.options}
    return Rankings(title="", names=names, ballots=ballots, places=places)


def test_other_methods() -> None:
    condorcet = poll(ranked("abc", abc=4, cba=4, bac=3))
    outcome = counters(condorcet)[Method.SCHULZE](())
    others = count_otherwise(condorcet, Method.SCHULZE)
    assert {*others} == {Method.BORDA, Method.INSTANT_RUNOFF}
    assert agree(outcome, others[Method.BORDA])
    assert not agree(outcome, others[Method.INSTANT_RUNOFF])
    two_places = poll(condorcet.ballots, places=2)
    assert {*count_otherwise(two_places, Method.STV)} == {Method.SCHULZE, Method.BORDA}


def test_which_methods_count_which_ballots() -> None:
    names = {"a": "A", "b": "B"}
    money = Money(100, {"a": 1, "b": 1})
    approved = Ballots(("a", "b"), {frozenset("a"): 1})
    given = Ballots(("a", "b"), {frozenset({("a", 2)}): 1})
    compared = Ballots(("a", "b"), {("a", "b"): 1})
    orders = ranked("ab", ab=1)
    assert method_of(Approvals(title="", names=names, ballots=approved)) == Method.APPROVAL
    with_money = Approvals(title="", names=names, ballots=approved, money=money)
    assert [*counters(with_money)] == [Method.EQUAL_SHARES, Method.GREEDY]
    assert method_of(PointsGiven(title="", names=names, ballots=given)) == Method.POINTS
    dear = PointsGiven(title="", names=names, ballots=given, money=money)
    assert [*counters(dear)] == [Method.GREEDY]
    assert method_of(Comparisons(title="", names=names, ballots=compared)) == Method.BRADLEY_TERRY
    assert method_of(poll(orders)) == Method.SCHULZE
    assert method_of(poll(orders, places=3)) == Method.STV
    for each in (with_money, dear, poll(orders), poll(orders, 2)):
        for method, counter in counters(each).items():
            assert counter([tie_rule(TieBreak.LOT, each, "x")]).winners, method
    with pytest.raises(ValueError, match="cost nothing"):
        tie_rule(TieBreak.COST, poll(orders), "")
