"""Which groups can be told apart, and how they compare with the population."""

from collections.abc import Mapping, Sequence

from models.rules.asked import Plan
from models.rules.cells import Cells
from models.rules.disclosure import hide_small
from models.rules.summary import NOT_SAID, By, Represented

Names = tuple[str, ...]
Population = Mapping[By, Mapping[Names, int | None]]
"""How many live there, by the groups that the figures tell apart: one of these may be several of
ours."""


def groups_in(cells: Cells, plan: Plan) -> dict[By, dict[str, int]]:
    """How many sent it of each group."""
    order = {asked.key: asked.values for asked in plan.questions}
    return {by: cells.by_group(by, order[key]) for by, key in plan.groups.items()}


def told_apart(cells: Cells, plan: Plan, smallest: int) -> dict[By, tuple[Names, ...]]:
    """The groups that can be told apart, by each thing that tells them apart."""
    return {by: rows_of(counts, smallest) for by, counts in groups_in(cells, plan).items()}


def rows_of(counts: Mapping[str, int], smallest: int) -> tuple[Names, ...]:
    """The groups of a split: each alone that is large enough, and all others together, with as
    many of the smallest as it takes to make these enough. None, where there are too few in all.

    Args:
        counts: How many there are of each group, those who did not say included.
    """
    hidden = hide_small(counts, smallest)
    together = tuple(name for name in counts if name in hidden)
    if hidden and sum(counts[name] for name in hidden) < smallest:
        return ()
    alone = tuple((name,) for name in counts if name not in hidden and counts[name])
    return (*alone, together) if together else alone


def represented(
    counts: Mapping[str, int],
    rows: Sequence[Names],
    population: Mapping[Names, int | None],
    sent: int,
) -> tuple[Represented, ...]:
    """Each group that can be told apart beside the same part of the population; groups that the
    figures of the population do not tell apart are put together."""
    living = [number for number in population.values() if number is not None]
    everyone = sum(living) if len(living) == len(population) else 0
    nobody = tuple((name,) for name, count in counts.items() if not count and name != NOT_SAID)
    groups: list[Names] = [*rows, *nobody]
    for names in population:
        parts = [group for group in groups if set(group) & set(names)]
        if len(parts) > 1:
            groups = [group for group in groups if group not in parts]
            groups.append(tuple(name for part in parts for name in part))
    order = list(counts)
    told = []
    for group in sorted(groups, key=lambda names: order.index(names[0])):
        respondents = sum(counts[name] for name in group)
        covered = [names for names in population if set(names) & set(group)]
        fits = sorted(name for names in covered for name in names) == sorted(group)
        numbers = [population[names] for names in covered]
        here = sum(number or 0 for number in numbers) if fits and None not in numbers else None
        told.append(
            Represented(
                names=group,
                respondents=respondents,
                share=respondents / sent,
                population=here,
                population_share=here / everyone if here is not None and everyone else None,
            )
        )
    return tuple(told)
