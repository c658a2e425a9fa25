"""What social choice theory says of each method holds of ours, or fails where it is known to."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.counting.approval import approvals, count_approval
from models.rules.counting.ballots import Approval, Ballots, Comparison, Ranking, strict_rankings
from models.rules.counting.borda import borda_scores, count_borda
from models.rules.counting.bradley_terry import ONE_DRAW, count_bradley_terry
from models.rules.counting.equal_shares import (
    Purchase,
    Stop,
    buy,
    count_equal_shares,
    supporters_of,
)
from models.rules.counting.greedy import count_greedy
from models.rules.counting.instant_runoff import count_instant_runoff
from models.rules.counting.outcome import Outcome
from models.rules.counting.pairwise import condorcet_winner, pairwise_table
from models.rules.counting.schulze import count_schulze
from models.rules.counting.stv import ONE_VOTE, count_stv
from models.rules.counting.ties import Ties, by_lot
from tests.models.rules.elections import (
    OPTIONS,
    comparisons,
    projects,
    rankings,
    renamed,
    reversed_rankings,
)

Project = tuple[Ballots[Approval], dict[str, int], int]
Count = Callable[[Ballots[Ranking]], Outcome[Any]]

RANKED: dict[str, Count] = {
    "borda": count_borda,
    "schulze": count_schulze,
    "instant runoff": count_instant_runoff,
    "stv for two": lambda ballots: count_stv(ballots, 2),
}
every_ranked = pytest.mark.parametrize("count", RANKED.values(), ids=RANKED)


def result(outcome: Outcome[Any]) -> tuple[set[str], set[str]]:
    return set(outcome.winners), set(outcome.tied)


@every_ranked
@given(ballots=rankings(), names=st.permutations(OPTIONS))
def test_neutral(count: Count, ballots: Ballots[Ranking], names: list[str]) -> None:
    """Options that swap names swap fortunes; the order of the ballot paper decides nothing."""
    new = dict(zip(OPTIONS, names, strict=True))
    winners, tied = result(count(ballots))
    assert result(count(renamed(ballots, new))) == (
        {new[option] for option in winners},
        {new[option] for option in tied},
    )


@every_ranked
@given(ballots=rankings(), random=st.randoms(use_true_random=False))
def test_anonymous(count: Count, ballots: Ballots[Ranking], random: Any) -> None:
    """It makes no difference in which order ballots come."""
    shuffled = [*ballots.weights.items()]
    random.shuffle(shuffled)
    assert result(count(Ballots(ballots.options, dict(shuffled)))) == result(count(ballots))


@given(orders=st.lists(st.permutations("abcd").map(lambda order: order[:3]), min_size=1))
def test_weight_is_repetition(orders: list[list[str]]) -> None:
    """Ten equal ballots together count as ten ballots one by one."""

    class OneByOne(dict[Ranking, int]):
        """Not put together: what a count goes through has each ballot by itself."""

        def items(self) -> Any:
            return [(ranking, 1) for ranking, weight in super().items() for _ in range(weight)]

    together = strict_rankings("abcd", orders)
    apart = Ballots(together.options, OneByOne(together.weights))
    assert borda_scores(together) == borda_scores(apart)
    assert pairwise_table(together) == pairwise_table(apart)
    first, second = count_instant_runoff(together), count_instant_runoff(apart)
    assert (result(first), first.account) == (result(second), second.account)
    elected, also = count_stv(together, 2), count_stv(apart, 2)
    assert (result(elected), elected.account) == (result(also), also.account)


@given(ballots=rankings(), times=st.integers(2, 1_000_000))
def test_only_shares_of_ballots_matter(ballots: Ballots[Ranking], times: int) -> None:
    """So many times as many of every ballot choose the same (STV's quota is cut off: not it)."""
    more = Ballots(ballots.options, {each: n * times for each, n in ballots.weights.items()})
    for count in (count_borda, count_schulze, count_instant_runoff):
        assert result(count(more)) == result(count(ballots))


@given(ballots=rankings(most_voters=7))
def test_schulze_chooses_the_condorcet_winner(ballots: Ballots[Ranking]) -> None:
    winner = condorcet_winner(pairwise_table(ballots), ballots.options)
    if winner is not None:
        outcome = count_schulze(ballots)
        assert outcome.winners == (winner,)
        assert outcome.decided
        assert outcome.account.condorcet_winner == winner


def test_borda_and_instant_runoff_may_pass_over_the_condorcet_winner() -> None:
    """Borda's own fault, as Condorcet showed (1785); and instant runoff's "centre squeeze"."""
    borda = strict_rankings("abc", [["a", "b", "c"]] * 3 + [["b", "c", "a"]] * 2)
    assert count_schulze(borda).account.condorcet_winner == "a"
    assert count_borda(borda).winners == ("b",)
    squeezed = strict_rankings(
        "abc", [["a", "b", "c"]] * 4 + [["c", "b", "a"]] * 4 + [["b", "a", "c"]] * 3
    )
    assert count_schulze(squeezed).account.condorcet_winner == "b"
    assert count_instant_runoff(squeezed).winners == ("a",)


@given(ballots=rankings())
def test_borda_and_schulze_turn_around(ballots: Ballots[Ranking]) -> None:
    """With all ballots upside down, who won alone does not win."""
    upside_down = reversed_rankings(ballots)
    scores, turned = borda_scores(ballots), borda_scores(upside_down)
    most = sum(ballots.weights.values()) * (len(ballots.options) - 1)
    assert all(turned[option] == most - score for option, score in scores.items())
    for count in (count_borda, count_schulze):
        outcome = count(ballots)
        if outcome.decided:
            assert outcome.winners[0] not in count(upside_down).winners


def test_instant_runoff_may_choose_the_same_upside_down() -> None:
    """The known example (D. G. Saari, Geometry of Voting, 1994, gives the reason)."""
    ballots = strict_rankings(
        "abc",
        [["a", "b", "c"]] * 4 + [["b", "c", "a"]] * 4 + [["c", "a", "b"]] * 3,
    )
    assert count_instant_runoff(ballots).winners == ("a",)
    assert count_instant_runoff(reversed_rankings(ballots)).winners == ("a",)


@given(ballots=rankings(), at=st.integers(0), option=st.sampled_from(OPTIONS))
def test_borda_and_schulze_are_monotone(ballots: Ballots[Ranking], at: int, option: str) -> None:
    """A winner that one voter puts higher, with the rest as it was, still wins."""
    ranked = [*ballots.weights]
    ranking = ranked[at % len(ranked)]
    for count in (count_borda, count_schulze):
        if option in count(ballots).winners:
            assert option in count(_raised(ballots, ranking, option)).winners


def _raised(ballots: Ballots[Ranking], ranking: Ranking, option: str) -> Ballots[Ranking]:
    rest = tuple(rank - {option} for rank in ranking if rank - {option})
    weights = Counter(ballots.weights)
    weights[ranking] -= 1
    weights[(frozenset([option]), *rest)] += 1
    return Ballots(ballots.options, +weights)


def test_instant_runoff_is_not_monotone() -> None:
    """A wins; two voters more put A first, and A loses (the known example of G. Doron, 1979)."""
    before = {"abc": 6, "bca": 4, "cab": 5, "bac": 2}
    after = {"abc": 8, "bca": 4, "cab": 5}

    def count(votes: dict[str, int]) -> tuple[str, ...]:
        orders = [order for order, number in votes.items() for _ in range(number)]
        return count_instant_runoff(strict_rankings("abc", orders)).winners

    assert count(before) == ("a",)
    assert count(after) == ("c",)


@given(ballots=rankings(strict=True), seats=st.integers(1, 4), seed=st.text(max_size=3))
def test_stv_fills_the_seats_and_loses_no_vote(
    ballots: Ballots[Ranking], seats: int, seed: str
) -> None:
    outcome = count_stv(ballots, seats, [by_lot(ballots.options, seed)])
    assert outcome.decided
    assert len(set(outcome.winners)) == min(seats, len(ballots.options))
    account = outcome.account
    assert account.quota * (seats + 1) > account.valid >= (account.quota - 1) * (seats + 1)
    left = account.valid * ONE_VOTE
    for stage in account.stages:
        assert stage.not_transferable >= 0
        left -= stage.not_transferable
        assert sum(stage.votes.values()) == left


@given(ballots=rankings(strict=True), seats=st.integers(1, 3))
def test_stv_gives_solid_groups_their_seats(ballots: Ballots[Ranking], seats: int) -> None:
    """Droop proportionality: a group with k quotas that puts the same k options first gets them.

    Only a group's whole quotas are sure: what is cut off at five decimals is lost to it.
    """
    outcome = count_stv(ballots, seats)
    for size in range(1, seats + 1):
        groups: Counter[frozenset[str]] = Counter()
        for ranking, weight in ballots.weights.items():
            if len(ranking) >= size:
                groups[frozenset().union(*ranking[:size])] += weight
        for options, weight in groups.items():
            if weight >= size * outcome.account.quota:
                assert options <= {*outcome.winners}


@given(ballots=rankings(strict=True))
def test_stv_for_one_seat_is_an_instant_runoff(ballots: Ballots[Ranking]) -> None:
    """Without ties the two are the same; STV may break some ties by how things stood earlier."""
    runoff, stv = count_instant_runoff(ballots), count_stv(ballots, 1)
    possible = {*runoff.winners, *runoff.tied}
    assert {*stv.winners, *stv.tied} <= possible


@given(election=projects())
def test_equal_shares_never_overspend(election: Project) -> None:
    ballots, costs, budget = election
    for stop in Stop:
        outcome = count_equal_shares(ballots, costs, budget, stop)
        assert outcome.account.spent == sum(costs[p.project] for p in outcome.account.purchases)
        assert outcome.account.spent <= budget
        assert sum(costs[project] for project in outcome.winners) <= budget


@given(election=projects())
def test_equal_shares_have_a_price_before_completion(election: Project) -> None:
    """Nobody pays more than their share, or for what they did not tick; what was bought is paid
    exactly; and the supporters of what was not bought cannot pay for it (priceability)."""
    ballots, costs, budget = election
    share = Fraction(budget, ballots.valid)
    purchases = buy(supporters_of(ballots), costs, share, Ties())
    money = _after(purchases, ballots, costs, share)
    bought = {purchase.project for purchase in purchases}
    for project in {*ballots.options} - bought:
        left = sum(n * money[ballot] for ballot, n in ballots.weights.items() if project in ballot)
        assert left < costs[project]


def _after(
    purchases: tuple[Purchase, ...],
    ballots: Ballots[Approval],
    costs: dict[str, int],
    share: Fraction,
) -> dict[Approval, Fraction]:
    """What each voter has left, paying as the account says."""
    money = dict.fromkeys(ballots.weights, share)
    for purchase in purchases:
        paid = Fraction(0)
        for ballot, number in ballots.weights.items():
            if purchase.project in ballot:
                pays = min(money[ballot], purchase.most_paid)
                money[ballot] -= pays
                paid += number * pays
        assert paid == costs[purchase.project]
    assert min(money.values()) >= 0
    return money


@given(election=projects())
def test_completion_stops_where_it_says(election: Project) -> None:
    ballots, costs, budget = election
    order = [by_lot(ballots.options, "order")]
    for stop in (Stop.EXHAUSTIVE, Stop.OVERSPENDING):
        outcome = count_equal_shares(ballots, costs, budget, stop, rules=order)
        share = outcome.account.share
        left = budget - outcome.account.spent
        votes = approvals(ballots)
        others = [o for o in ballots.options if votes[o] and o not in outcome.winners]
        more = buy(supporters_of(ballots), costs, share + 1, Ties(order))
        overspends = sum(costs[purchase.project] for purchase in more) > budget
        exhausted = stop == Stop.EXHAUSTIVE and all(costs[other] > left for other in others)
        assert overspends or exhausted or not others


@given(election=projects(), seed=st.text(max_size=3))
def test_greedy_never_overspends_and_leaves_nothing_that_fits(election: Project, seed: str) -> None:
    ballots, costs, budget = election
    scores = approvals(ballots)
    outcome = count_greedy(scores, costs, budget, [by_lot(ballots.options, seed)])
    left = budget - sum(costs[project] for project in outcome.winners)
    assert left >= 0
    assert all(costs[o] > left for o in ballots.options if scores[o] and o not in outcome.winners)


@given(election=projects(), places=st.integers(1, 5))
def test_approval_chooses_those_with_most(election: Project, places: int) -> None:
    ballots, _, _ = election
    votes = approvals(ballots)
    outcome = count_approval(ballots, places)
    chosen = {*outcome.winners}
    outside = [votes[o] for o in ballots.options if o not in chosen | {*outcome.tied}]
    assert all(votes[o] > n for o in chosen for n in [*outside, *(votes[t] for t in outcome.tied)])
    assert len({votes[option] for option in outcome.tied}) <= 1
    places_left = min(places, len(ballots.options)) - len(chosen)
    assert places_left == 0 if outcome.decided else 0 < places_left < len(outcome.tied)


@given(ballots=comparisons())
def test_bradley_terry_is_at_the_top_of_the_likelihood(ballots: Ballots[Comparison]) -> None:
    """How often an option was chosen, beside how often it was to be expected: the slope is flat."""
    from math import exp

    strengths = count_bradley_terry(ballots).account
    for option in ballots.options:
        slope = -ONE_DRAW * strengths[option].strength
        for (winner, loser), number in ballots.weights.items():
            lost = 1 / (1 + exp(strengths[winner].strength - strengths[loser].strength))
            slope += number * lost * ((option == winner) - (option == loser))
        assert slope == pytest.approx(0, abs=1e-7)
    for each in strengths.values():
        assert each.low < each.strength < each.high


@given(ballots=comparisons())
def test_bradley_terry_turns_around(ballots: Ballots[Comparison]) -> None:
    turned = Ballots(ballots.options, {(b, a): n for (a, b), n in ballots.weights.items()})
    strengths, opposite = count_bradley_terry(ballots), count_bradley_terry(turned)
    for option in ballots.options:
        assert strengths.account[option].strength == pytest.approx(
            -opposite.account[option].strength, abs=1e-8
        )


@given(ballots=rankings(), seed=st.text(max_size=8))
def test_a_lot_settles_every_tie_among_what_was_possible(
    ballots: Ballots[Ranking], seed: str
) -> None:
    for count in (count_borda, count_schulze):
        _settles(count(ballots), count(ballots, 1, [by_lot(ballots.options, seed)]))
    lot = [by_lot(ballots.options, seed)]
    _settles(count_instant_runoff(ballots), count_instant_runoff(ballots, lot))
    _settles(count_stv(ballots, 2), count_stv(ballots, 2, lot))


def _settles(left_open: Outcome[Any], drawn: Outcome[Any]) -> None:
    assert drawn.decided
    assert {*left_open.winners} <= {*drawn.winners} <= {*left_open.winners, *left_open.tied}
    assert len(drawn.winners) > 0
