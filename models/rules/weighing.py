"""Respondents, weighted to look like the population by age and neighbourhood."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.rules.cells import PLACES, Cells, Where
from models.rules.estimates import effective_size
from models.rules.groups import Names, Population
from models.rules.raking import Weights, rake
from models.rules.summary import NOT_SAID, By, Unweighted, Weighting


@dataclass(frozen=True)
class Weighed:
    """Respondents with their weights."""

    told: Weighting
    """How it was done."""
    weights: Weights
    group_of: Mapping[str, str]
    """The group in the figures of the population, of each group of ours."""

    def total(self, people: Mapping[Where, int]) -> float:
        """How many these count for together."""
        return sum(self._of(where) * number for where, number in people.items())

    def effective(self, people: Mapping[Where, int]) -> float:
        """The effective size of the sample that these are."""
        return effective_size((self._of(where), number) for where, number in people.items())

    def _of(self, where: Where) -> float:
        return self.weights.of[_cell(where, self.told.by, self.group_of)]


def weigh(cells: Cells, population: Population, smallest: int) -> Weighed | Unweighted:
    """Weights by age and neighbourhood, as far as both can be; or why there are none.

    Those who did not say their group, or live elsewhere, keep their share.
    """
    group_of = {
        name: _named(names) for groups in population.values() for names in groups for name in names
    }
    margins: dict[By, dict[str, float]] = {}
    reason = Unweighted.NO_POPULATION if population else Unweighted.NOT_ASKED
    for by, groups in population.items():
        found = _margin(cells, by, groups, group_of, smallest)
        if isinstance(found, Unweighted):
            reason = found
        else:
            margins[by] = found
    if not margins:
        return reason
    joint: dict[Names, int] = {}
    for where, number in cells.respondents.items():
        cell = _cell(where, tuple(margins), group_of)
        joint[cell] = joint.get(cell, 0) + number
    weights = rake(joint, list(margins.values()))
    if weights is None:
        return Unweighted.NO_CONVERGENCE
    used = weights.of.values()
    told = Weighting(
        by=tuple(margins),
        effective=round(effective_size((weights.of[c], joint[c]) for c in weights.of), 1),
        least=round(min(used), 2),
        most=round(max(used), 2),
        trimmed=weights.trimmed,
    )
    return Weighed(told, weights, group_of)


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


def _cell(where: Where, by: tuple[By, ...], group_of: Mapping[str, str]) -> Names:
    return tuple(group_of.get(where[PLACES[each]], NOT_SAID) for each in by)


def _named(names: Names) -> str:
    return "+".join(names)
