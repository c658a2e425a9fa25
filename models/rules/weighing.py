"""Respondents, weighted to look like the population by age and neighbourhood.

A weighted share may tell no more than the split that it goes with. So everyone in a row of a split
has one weight, and a share that is weighted by one thing follows from what is told. Weights by two
things tell something of every combination of groups: they are used where these are many.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.rules.cells import PLACES, Cells, Where
from models.rules.estimates import effective_size
from models.rules.groups import Names, Population
from models.rules.raking import Weights, rake
from models.rules.summary import NOT_SAID, By, Unweighted, Weighting

ENOUGH_COMBINATIONS = 24
"""Of an age group and a neighbourhood. Below it, shares in whole percents can tell an attacker who
knows how many people there are of each what a few of them answered (`tests/attacker.py`)."""


@dataclass(frozen=True)
class Weighed:
    """Respondents with their weights."""

    told: Weighting
    """How it was done."""
    weights: Weights
    group_of: Mapping[By, Mapping[str, str]]
    """The group in the figures of the population, of each group of ours; none of the others."""

    def total(self, people: Mapping[Where, int]) -> float:
        """How many these count for together."""
        return sum(self._of(where) * number for where, number in people.items())

    def effective(self, people: Mapping[Where, int]) -> float:
        """The effective size of the sample that these are."""
        return effective_size((self._of(where), number) for where, number in people.items())

    def _of(self, where: Where) -> float:
        return self.weights.of[_cell(where, self.told.by, self.group_of)]


def weigh(
    cells: Cells, population: Population, rows: Mapping[By, Sequence[Names]], smallest: int
) -> Weighed | Unweighted:
    """Weights by age and neighbourhood, as far as both can be; or why there are none.

    Those who did not say their group, or live elsewhere, keep their share; where they are so few
    that they are told together with a group, they count as of that group.

    Args:
        rows: The groups that are told apart.
    """
    margins: dict[By, dict[str, float]] = {}
    group_of: dict[By, Mapping[str, str]] = {}
    reason = Unweighted.NO_POPULATION if population else Unweighted.NOT_ASKED
    for by, groups in population.items():
        told = _groups_told(rows.get(by, ()), groups)
        margin = _margin(cells, by, groups, told, smallest) if told else Unweighted.TOO_FEW
        if isinstance(margin, Unweighted):
            reason = margin
        else:
            margins[by], group_of[by] = margin, told
    if not margins:
        return reason
    joint = _joint(cells, margins, group_of)
    if len(margins) > 1 and len(joint) < ENOUGH_COMBINATIONS:
        first = next(iter(margins))
        margins = {first: margins[first]}
        joint = _joint(cells, margins, group_of)
    weights = rake(joint, list(margins.values()))
    if weights is None:
        return Unweighted.NO_CONVERGENCE
    used = weights.of.values()
    weighting = Weighting(
        by=tuple(margins),
        effective=round(effective_size((weights.of[c], joint[c]) for c in weights.of), 1),
        least=round(min(used), 2),
        most=round(max(used), 2),
        trimmed=weights.trimmed,
    )
    return Weighed(weighting, weights, group_of)


def _groups_told(rows: Sequence[Names], groups: Mapping[Names, int | None]) -> Mapping[str, str]:
    """The group of the population that everyone of a row counts as; empty, where a row holds two of
    them."""
    known = {name: _named(names) for names in groups for name in names}
    group_of = dict(known)
    for row in rows:
        theirs = {known[name] for name in row if name in known}
        if len(theirs) > 1:
            return {}
        group_of |= {name: group for name in row for group in theirs}
    return group_of


def _margin(
    cells: Cells,
    by: By,
    groups: Mapping[Names, int | None],
    group_of: Mapping[str, str],
    smallest: int,
) -> dict[str, float] | Unweighted:
    """How many respondents there should be of each group."""
    living = {_named(names): number for names, number in groups.items() if number is not None}
    everyone = sum(living.values())
    if len(living) < len(groups) or not everyone:
        return Unweighted.NO_POPULATION
    counts, others = dict.fromkeys(living, 0), 0
    for where, number in cells.respondents.items():
        group = group_of.get(where[PLACES[by]])
        if group is None:
            others += number
        else:
            counts[group] += number
    if min(counts.values()) < smallest:
        return Unweighted.TOO_FEW
    known = sum(counts.values())
    margin = {name: known * number / everyone for name, number in living.items()}
    return margin | ({NOT_SAID: float(others)} if others else {})


def _joint(
    cells: Cells, by: Iterable[By], group_of: Mapping[By, Mapping[str, str]]
) -> dict[Names, int]:
    """How many there are of each combination of groups."""
    joint: dict[Names, int] = {}
    for where, number in cells.respondents.items():
        cell = _cell(where, by, group_of)
        joint[cell] = joint.get(cell, 0) + number
    return joint


def _cell(where: Where, by: Iterable[By], group_of: Mapping[By, Mapping[str, str]]) -> Names:
    return tuple(group_of[each].get(where[PLACES[each]], NOT_SAID) for each in by)


def _named(names: Names) -> str:
    return "+".join(names)
