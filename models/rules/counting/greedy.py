"""Greedy by cost: the projects with the highest scores first, past any that no longer fits.

Source: the rule that most cities use ("greedy" in Pabulib); S. Rey and J. Maly, The (Computational)
Social Choice Take on Indivisible Participatory Budgeting (2023), section 3. A project without any
support is never chosen, however cheap.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.rules.counting.highest import levels
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.ties import TieRule, Ties


@dataclass(frozen=True)
class Considered:
    """A project at its turn: what was left before it, and whether it fitted."""

    project: str
    score: int
    cost: int
    left: int

    @property
    def chosen(self) -> bool:
        """Whether there was enough for it."""
        return self.cost <= self.left


def count_greedy(
    scores: Mapping[str, int],
    costs: Mapping[str, int],
    budget: int,
    rules: Iterable[TieRule] = (),
) -> Outcome[tuple[Considered, ...]]:
    """The projects chosen, in the order in which they were; costs and budget in one unit."""
    return every_way(lambda ties: _run(scores, costs, budget, ties), rules)


def _run(
    scores: Mapping[str, int], costs: Mapping[str, int], budget: int, ties: Ties
) -> tuple[tuple[str, ...], tuple[Considered, ...]]:
    considered = []
    left = budget
    for level in levels({project: score for project, score in scores.items() if score > 0}):
        waiting = list(level)
        while waiting:
            fitting = [project for project in waiting if costs[project] <= left]
            all_fit = sum(costs[project] for project in fitting) <= left
            undisputed = (fitting or waiting)[0]
            project = undisputed if all_fit else ties.first(fitting)
            waiting.remove(project)
            considered.append(Considered(project, scores[project], costs[project], left))
            left -= costs[project] if considered[-1].chosen else 0
    return tuple(each.project for each in considered if each.chosen), tuple(considered)
