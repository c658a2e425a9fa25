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

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import gcd

from models.rules.counting.ballots import Approval, Ballots
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.purses import Purses, Supporters
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


def supporters_of(ballots: Ballots[Approval]) -> dict[str, Supporters]:
    """The supporters of each project that has any."""
    numbered = list(enumerate(ballots.weights.items()))
    found = {
        project: [(number, weight) for number, (ticked, weight) in numbered if project in ticked]
        for project in ballots.options
    }
    return {project: theirs for project, theirs in found.items() if theirs}


def buy(
    supporters: Mapping[str, Supporters], costs: Mapping[str, int], share: Fraction, ties: Ties
) -> tuple[Purchase, ...]:
    """What supporters buy, each of them starting with this share."""
    purses = Purses(1 + max((each[-1][0] for each in supporters.values()), default=0), share)
    voters = {project: sum(number for _, number in each) for project, each in supporters.items()}
    # The least that a project can ask for its worth: if all its supporters pay the same. They only
    # get poorer, so what it asks never falls below what was found before.
    waiting = [_price(1, number, project) for project, number in voters.items()]
    heapify(waiting)
    bought: dict[str, Purchase] = {}
    while offers := _best_offers(supporters, costs, purses, waiting):
        project = ties.first(offers)
        waiting = [price for price in waiting if price[-1] != project]
        heapify(waiting)
        asked, payers = offers[project]
        finer = payers // gcd(asked, payers)
        if finer > 1:
            purses.refine(finer)
        most = asked * finer // payers
        purses.pay(supporters[project], most)
        bought[project] = Purchase(project, voters[project], Fraction(most, purses.unit))
    return tuple(bought.values())


Price = tuple[float, Fraction, str]
"""What a project asks of a supporter for its worth, rounded and exactly, and which it is.

Rounding never turns around which of two is less, and where it makes them equal the fractions tell.
"""


def _price(asked: int, worth: int, project: str) -> Price:
    return asked / worth, Fraction(asked, worth), project


Offer = tuple[int, int]
"""What is left to pay together, by how many, after those who have less paid all of theirs."""


def _best_offers(
    supporters: Mapping[str, Supporters],
    costs: Mapping[str, int],
    purses: Purses,
    waiting: list[Price],
) -> dict[str, Offer]:
    """The offers of the projects that ask least for their worth.

    Args:
        waiting: a heap of what each asked when last looked at. Only those are looked at again that
            may ask least now; what they ask is noted, and those that cannot be paid are taken out.
    """
    best: Fraction | None = None
    offers: dict[str, Offer] = {}
    asked: list[Price] = []
    while waiting and (best is None or waiting[0][1] <= best):
        project = heappop(waiting)[-1]
        offer = _offer(purses.of(supporters[project]), costs[project] * purses.unit)
        if offer is None:
            continue
        price = _price(offer[0], offer[1] * purses.unit * costs[project], project)
        asked.append(price)
        if best is None or price[1] < best:
            best, offers = price[1], {}
        if price[1] == best:
            offers[project] = offer
    for price in asked:
        heappush(waiting, price)
    return offers


def _offer(purses: Sequence[tuple[int, int]], cost: int) -> Offer | None:
    """What supporters with these purses can offer; None if together they cannot pay the cost."""
    payers = sum(number for _, number in purses)
    for left, number in purses:
        if left * payers >= cost:
            return cost, payers
        cost -= left * number
        payers -= number
    return None
