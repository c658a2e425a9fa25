"""The Method of Equal Shares: everyone gets an equal share of the budget, and projects are bought.

Source: D. Peters, G. Pierczyński and P. Skowron, Proportional Participatory Budgeting with Additive
Utilities, NeurIPS 2021, with the cost of a project as its worth to those who ticked it. Completion
by "add one" as in the reference implementation at equalshares.net: from a share in whole steps, one
step more for everyone at a time.

A project costs its supporters equally, except those who have less left: they pay all they have. Of
the projects that supporters can pay, the next bought is the one that asks least of a supporter for
each euro it is worth. All is exact: money is in whole fractions of a unit, the fraction made finer
whenever a payment does not come out whole.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import gcd
from operator import itemgetter

from models.rules.counting.ballots import Approval, Ballots
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.ties import TieRule, Ties


class Stop(StrEnum):
    """When shares stop growing. Published elections differ in it."""

    AT_ONCE = "at-once"
    """They never grow: whatever the equal shares of the budget itself buy."""
    EXHAUSTIVE = "exhaustive"
    """At the first outcome that leaves too little for any other project."""
    OVERSPENDING = "overspending"
    """At the last outcome before the projects bought would cost more than the budget."""


@dataclass(frozen=True)
class Purchase:
    """A project bought.

    Args:
        project: which.
        supporters: how many ticked it.
        most_paid: what each of them paid, or all that was left to those who had less.
    """

    project: str
    supporters: int
    most_paid: Fraction


@dataclass(frozen=True)
class EqualSharesAccount:
    """How the money was spent, in the unit of the costs.

    Args:
        first_share: everyone's share of the budget, with a completion in whole steps.
        share: what everyone had in the end, by the completion; equal to the first without one.
        purchases: in the order in which they were made with that share.
        spent: what the projects cost together.
    """

    first_share: Fraction
    share: Fraction
    purchases: tuple[Purchase, ...]
    spent: int


def count_equal_shares(
    ballots: Ballots[Approval],
    costs: Mapping[str, int],
    budget: int,
    stop: Stop = Stop.OVERSPENDING,
    step: int = 1,
    rules: Iterable[TieRule] = (),
) -> Outcome[EqualSharesAccount]:
    """The projects bought; costs, budget and the step by which shares grow are in one unit."""
    return every_way(lambda ties: _complete(ballots, costs, budget, stop, step, ties), rules)


def _complete(
    ballots: Ballots[Approval],
    costs: Mapping[str, int],
    budget: int,
    stop: Stop,
    step: int,
    ties: Ties,
) -> tuple[tuple[str, ...], EqualSharesAccount]:
    first_share = share = _first_share(budget, ballots.valid, step, stop)
    supporters = supporters_of(ballots)
    purchases = buy(supporters, costs, share, ties)
    while stop != Stop.AT_ONCE and len(purchases) < len(supporters):
        bought = {purchase.project for purchase in purchases}
        left = budget - sum(costs[project] for project in bought)
        others = supporters.keys() - bought
        if stop == Stop.EXHAUSTIVE and all(costs[project] > left for project in others):
            break
        more = buy(supporters, costs, share + step, ties)
        if sum(costs[purchase.project] for purchase in more) > budget:
            break
        share, purchases = share + step, more
    winners = tuple(purchase.project for purchase in purchases)
    spent = sum(costs[project] for project in winners)
    return winners, EqualSharesAccount(first_share, share, purchases, spent)


def _first_share(budget: int, voters: int, step: int, stop: Stop) -> Fraction:
    exact = Fraction(budget, max(voters, 1))
    return exact if stop == Stop.AT_ONCE else Fraction(exact // step * step)


Supporters = Mapping[str, Mapping[Approval, int]]
"""By project: the ballots on which it is ticked, and how many there are of each."""


def supporters_of(ballots: Ballots[Approval]) -> Supporters:
    """The supporters of each project that has any."""
    found: dict[str, dict[Approval, int]] = {}
    for project in ballots.options:
        ticked = {ballot: n for ballot, n in ballots.weights.items() if project in ballot}
        if ticked:
            found[project] = ticked
    return found


def buy(
    supporters: Supporters, costs: Mapping[str, int], share: Fraction, ties: Ties
) -> tuple[Purchase, ...]:
    """What supporters buy, each of them starting with this share."""
    unit = share.denominator  # money is in 1/unit
    money = {ballot: share.numerator for ticked in supporters.values() for ballot in ticked}
    # The least that a project can ask for its worth: if all its supporters pay the same. They only
    # get poorer, so what it asks never falls below what was found before.
    least = {project: Fraction(1, sum(ticked.values())) for project, ticked in supporters.items()}
    purchases = []
    while offers := _best_offers(supporters, costs, money, unit, least):
        project = ties.first(offers)
        asked, payers = offers[project]
        finer = payers // gcd(asked, payers)
        if finer > 1:
            unit *= finer
            money = {ballot: left * finer for ballot, left in money.items()}
        most = asked * finer // payers
        for ballot in supporters[project]:
            money[ballot] = max(0, money[ballot] - most)
        del least[project]
        number = sum(supporters[project].values())
        purchases.append(Purchase(project, number, Fraction(most, unit)))
    return tuple(purchases)


Offer = tuple[int, int]
"""What is left to pay together, by how many, after those who have less paid all of theirs."""


def _best_offers(
    supporters: Supporters,
    costs: Mapping[str, int],
    money: Mapping[Approval, int],
    unit: int,
    least: dict[str, Fraction],
) -> dict[str, Offer]:
    """The offers of the projects that ask least for their worth; takes note of what each asks."""
    best = None
    offers: dict[str, Offer] = {}
    for project, known in sorted(least.items(), key=itemgetter(1)):
        if best is not None and known > best:
            break
        offer = _offer(supporters[project], money, costs[project] * unit)
        if offer is None:
            del least[project]
            continue
        asked, payers = offer
        price = least[project] = Fraction(asked, payers * unit * costs[project])
        if best is None or price < best:
            best, offers = price, {}
        if price == best:
            offers[project] = offer
    return offers


def _offer(
    ticked: Mapping[Approval, int], money: Mapping[Approval, int], cost: int
) -> Offer | None:
    """What the supporters can offer for this cost; None if together they cannot pay it."""
    purses: Counter[int] = Counter()
    for ballot, number in ticked.items():
        purses[money[ballot]] += number
    payers = purses.total()
    for left, number in sorted(purses.items()):
        if left * payers >= cost:
            return cost, payers
        cost -= left * number
        payers -= number
    return None
