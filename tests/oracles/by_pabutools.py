"""Beside pabutools: greedy by cost and the Method of Equal Shares.

- Greedy: its greedy welfare with cost as satisfaction, which orders by votes.
- Equal shares: without completion, all outcomes that ties allow. With completion it takes one order
  for ties, and ours is given the same. It completes from the exact share where ours, like
  equalshares.net, starts from a share in whole steps: budgets here are such that both are the same.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares
from pabutools.rules.exhaustion import exhaustion_by_budget_increase
from pabutools.tiebreaking import TieBreakingRule

from models.rules.counting.approval import approvals
from models.rules.counting.ballots import Approval, Ballots
from models.rules.counting.equal_shares import Stop, count_equal_shares
from models.rules.counting.greedy import count_greedy
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import by_lot
from tests.oracles import elections
from tests.oracles.by_pref_voting import Agreement


def _election(random: Random) -> tuple[Ballots[Approval], dict[str, int], int]:
    ballots = elections.approvals(random)
    costs = {option: random.randint(1, 30) for option in ballots.options}
    return ballots, costs, ballots.valid * random.randint(1, 5)


def _theirs(
    ballots: Ballots[Approval], costs: Mapping[str, int], budget: int
) -> tuple[Instance, ApprovalProfile]:
    # A project without any vote is never chosen by ours; pabutools' greedy may take it.
    projects = {o: Project(o, costs[o]) for o, votes in approvals(ballots).items() if votes}
    votes = [
        ApprovalBallot(projects[option] for option in ticked)
        for ticked, weight in ballots.weights.items()
        for _ in range(weight)
    ]
    return Instance(projects.values(), budget), ApprovalProfile(votes)


def compare_greedy(random: Random) -> Agreement:
    ballots, costs, budget = _election(random)
    ours = count_greedy(approvals(ballots), costs, budget)
    instance, profile = _theirs(ballots, costs, budget)
    theirs = greedy_utilitarian_welfare(instance, profile, Cost_Sat, resoluteness=False)
    return _settled(ours), _in_all(theirs)


def compare_equal_shares(random: Random) -> Agreement:
    ballots, costs, budget = _election(random)
    ours = count_equal_shares(ballots, costs, budget, Stop.AT_ONCE)
    instance, profile = _theirs(ballots, costs, budget)
    theirs = method_of_equal_shares(instance, profile, Cost_Sat, resoluteness=False)
    return _settled(ours), _in_all(theirs)


def compare_exhaustive(random: Random) -> Agreement:
    return _completed(random, Stop.EXHAUSTIVE)


def compare_overspending(random: Random) -> Agreement:
    return _completed(random, Stop.OVERSPENDING)


def _completed(random: Random, stop: Stop) -> Agreement:
    ballots, costs, budget = _election(random)
    order = by_lot(ballots.options, str(random.random()))
    ours = count_equal_shares(ballots, costs, budget, stop, rules=[order])
    instance, profile = _theirs(ballots, costs, budget)
    ties = TieBreakingRule(lambda _, __, project: order.place[project.name])
    theirs = exhaustion_by_budget_increase(
        instance,
        profile,
        method_of_equal_shares,
        {"sat_class": Cost_Sat, "tie_breaking": ties},
        exhaustive_stop=stop == Stop.EXHAUSTIVE,
        budget_step=ballots.valid,
    )
    return {*ours.winners}, {project.name for project in theirs}


def _settled(outcome: Outcome[Any]) -> tuple[set[str], set[str]]:
    assert outcome.all_ways_tried
    return {*outcome.winners}, {*outcome.winners, *outcome.tied}


def _in_all(allocations: list[list[Project]]) -> tuple[set[str], set[str]]:
    names = [{project.name for project in allocation} for allocation in allocations]
    return set.intersection(*names), set.union(*names)
