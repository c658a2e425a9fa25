"""How many live there, by the groups that respondents can be of."""

from collections.abc import Collection, Iterable, Mapping

from models.rules.asked import Plan
from models.rules.groups import Names, Population
from models.rules.summary import By

OF_AGE: Mapping[str, Names] = {
    "15_24": ("from_16",),
    "25_44": ("from_25",),
    "45_64": ("from_45",),
    "65_oo": ("from_65", "from_75"),
}
"""The age groups of our questionnaires, by those of Statistics Netherlands. The figures do not tell
75 and older apart, and have those of 15 with the youngest."""
AGES = frozenset(name for names in OF_AGE.values() for name in names)


def population_of(
    plan: Plan, codes: Collection[str], aged: Mapping[str, Mapping[str, int | None]]
) -> Population:
    """The population of these neighbourhoods, without children, by each thing that is asked.

    Args:
        codes: The neighbourhoods it is about.
        aged: People by age group, of each neighbourhood whose figures there are.
    """
    offered = {asked.key: asked.values for asked in plan.questions}
    here = [code for code in codes if code in aged]
    population: dict[By, dict[Names, int | None]] = {}
    for by, key in plan.groups.items():
        if by is By.NEIGHBOURHOOD:
            population[by] = {
                (code,): _added(aged[code].get(group) for group in OF_AGE)
                for code in here
                if code in offered[key]
            }
        else:
            population[by] = {
                names: _added(aged[code].get(group) for code in here)
                for group, names in OF_AGE.items()
                if here and set(names) <= set(offered[key])
            }
    return population


def _added(numbers: Iterable[int | None]) -> int | None:
    """Together; None where one of them is not known."""
    listed = list(numbers)
    return None if None in listed else sum(number or 0 for number in listed)
