"""Which numbers of a table are not told, so that no group below the smallest one can be seen.

First what is small itself is hidden (primary suppression), then as much besides as keeps it from
being worked out from rows, columns and totals (secondary). As in Cox, *Suppression methodology and
statistical disclosure control* (JASA 75, 1980), a small number is safe when the numbers that are
told also go with tables in which it is not small. Here such a table is always shown to exist, by a
swap: some people of one group and as many of others exchange answers. They live in the same
stratum (the same neighbourhood, where the table is by age), so that the swap changes no other
table, and none about another question: all reports together allow it too. See also Hundepool et
al., *Statistical Disclosure Control* (2012), chapter 4.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

NO_ANSWER = ""
"""The column of those who gave no answer. Their number is not small in the sense meant here: they
said nothing. It is hidden where it would give away others."""

Cell = tuple[str, str]
"""A group and an answer."""
Swapped = Mapping[tuple[str, str, str], int]
"""By group, stratum and answer: how many who gave it exchange it for another in a swap."""


def hide_small(counts: Mapping[str, int], smallest: int, unused: int = 0) -> frozenset[str]:
    """Names whose counts are hidden in a row with a known total: all small ones and, with those, so
    many of the smallest others that what is hidden comes to `smallest` together.

    Args:
        unused: What the total may be more than the counts, as far as readers know.

    Returns:
        Every name with people, where there are fewer in all.
    """
    hidden = {name for name, count in counts.items() if 0 < count < smallest}
    others = sorted((count, name) for name, count in counts.items() if count >= smallest)
    while hidden and others and unused + sum(counts[each] for each in hidden) < smallest:
        hidden.add(others.pop(0)[1])
    return frozenset(hidden)


@dataclass(frozen=True)
class Table:
    """The answers to one question by group, in strata.

    Args:
        counts: how many gave an answer, by group, stratum and answer.
        people: how many of a group in a stratum could have given one answer: an answer is given by
            no more. All of them, where each gives one; where several can be given, those who did.
    """

    counts: Mapping[tuple[str, str, str], int]
    people: Mapping[tuple[str, str], int]

    def cells(self) -> dict[Cell, int]:
        """The table itself, over all strata: every group and every answer."""
        cells = {
            (group, answer): 0
            for group in dict.fromkeys(group for group, _ in self.people)
            for answer in dict.fromkeys(answer for _, _, answer in self.counts)
        }
        for (group, _, answer), count in self.counts.items():
            cells[group, answer] += count
        return cells


@dataclass(frozen=True)
class Hiding:
    """What is hidden in a table, and what makes it safe."""

    cells: frozenset[Cell]
    swapped: Swapped
    """In any one of the swaps: as many as are in the largest."""


def hide_cells(table: Table, smallest: int) -> Hiding | None:
    """Cells that are hidden, where the total of each group and of each answer is told.

    A small cell has to be one that may be `smallest` or more; where fewer than that in a group did
    *not* give an answer (nobody: then all are known to have given it) it has to be one that as many
    may not have given. A zero discloses nothing but that, and is told.

    Returns:
        None: nothing that is told of this table would be safe.
    """
    protection = _Protection(table, smallest)
    if not protection.is_enough():
        return None
    return Hiding(frozenset(protection.hidden), protection.swapped)


def could_be_many(table: Table, smallest: int) -> bool:
    """Whether each small cell of a table that is not told at all may be `smallest` or more, with
    all that is told of its strata."""
    in_stratum: dict[tuple[str, str], int] = {}
    for (_, stratum, answer), count in table.counts.items():
        in_stratum[stratum, answer] = in_stratum.get((stratum, answer), 0) + count
    return all(
        sum(
            min(number, in_stratum.get((stratum, answer), 0))
            for (each, stratum), number in table.people.items()
            if each == group
        )
        >= smallest
        for (group, answer), count in table.cells().items()
        if 0 < count < smallest and answer != NO_ANSWER
    )


class _Protection:
    """Hides what is small, then looks for the cheapest swap for each cell that needs one."""

    def __init__(self, table: Table, smallest: int) -> None:
        self._table, self._smallest = table, smallest
        self._cells = table.cells()
        self._groups = list(dict.fromkeys(group for group, _ in self._cells))
        self._answers = list(dict.fromkeys(answer for _, answer in self._cells))
        self._strata = list(dict.fromkeys(stratum for _, stratum in table.people))
        self.hidden = {
            cell
            for cell, count in self._cells.items()
            if cell[1] != NO_ANSWER and 0 < count < smallest
        }
        self.swapped: Counter[tuple[str, str, str]] = Counter()

    def is_enough(self) -> bool:
        """Hide what has to be hidden; False: that cannot be done."""
        for group, answer in self._cells:
            if answer != NO_ANSWER:
                for pairs, people in self._needs(group, answer):
                    if not self._swap(group, pairs, people):
                        return False
        return True

    def _needs(self, group: str, answer: str) -> Iterable[tuple[list[Cell], int]]:
        """The pairs of answers (more of one, fewer of the other) of which some swap is needed, and
        of how many people."""
        count = self._cells[group, answer]
        others = [each for each in self._answers if each != answer]
        if 0 < count < self._smallest:
            yield [(answer, each) for each in others], self._smallest - count
        answered = sum(
            number - self._table.counts.get((group, stratum, NO_ANSWER), 0)
            for (each, stratum), number in self._table.people.items()
            if each == group
        )
        if count and answered - count < self._smallest:
            asked = [each for each in others if each != NO_ANSWER]
            yield [(each, answer) for each in asked], self._smallest - (answered - count)

    def _swap(self, group: str, pairs: list[Cell], people: int) -> bool:
        """Hide the cheapest cells with which so many people of a group can have exchanged the one
        answer of a pair for the other with people of other groups: by one pair, or by all."""
        ways = [way for pair in pairs if (way := self._way_for(group, [pair], people))]
        if not ways:
            largest = sorted(pairs, key=lambda pair: -self._cells[group, pair[1]])
            ways = [way] if (way := self._way_for(group, largest, people)) else []
        if not ways:
            return False
        best = min(ways, key=lambda way: self._cost(way.cells))
        self.hidden |= best.cells
        self.swapped |= best.swapped
        return True

    def _cost(self, cells: Set[Cell]) -> tuple[int, int]:
        new = cells - self.hidden
        return len(new), sum(self._cells[cell] for cell in new)

    def _way_for(self, group: str, pairs: list[Cell], people: int) -> Hiding | None:
        """The cells that such a swap changes, with as few other groups as it takes."""
        world = _World(self._table)
        cells, who = set[Cell](), Counter[tuple[str, str, str]]()
        for more, fewer in pairs:
            for other in self._partners(group, more, fewer):
                for stratum in self._strata:
                    swapped = world.swap(group, other, stratum, more, fewer, people)
                    people -= swapped
                    if swapped:
                        cells |= {(each, what) for each in (group, other) for what in (more, fewer)}
                        who[group, stratum, fewer] += swapped
                        who[other, stratum, more] += swapped
                if people <= 0:
                    return Hiding(frozenset(cells), who)
        return None

    def _partners(self, group: str, more: str, fewer: str) -> list[str]:
        """The other groups: those that are hidden already first, then those with the most room."""
        return sorted(
            (each for each in self._groups if each != group),
            key=lambda each: (
                self._cost({(each, more), (each, fewer)})[0],
                -self._cells[each, more],
            ),
        )


class _World:
    """A table that goes with all that is told, made from the true one by swaps."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._changed: dict[tuple[str, str, str], int] = {}

    def swap(self, group: str, other: str, stratum: str, more: str, fewer: str, most: int) -> int:
        """People of a group in a stratum exchange one answer for another with as many of another
        group; how many did."""
        swapped = min(
            most,
            self._giving(group, stratum, fewer),
            self._giving(other, stratum, more),
            self._others(group, stratum, more),
            self._others(other, stratum, fewer),
        )
        for each, answer, change in (
            (group, more, swapped),
            (group, fewer, -swapped),
            (other, more, -swapped),
            (other, fewer, swapped),
        ):
            cell = each, stratum, answer
            self._changed[cell] = self._changed.get(cell, 0) + change
        return swapped

    def _giving(self, group: str, stratum: str, answer: str) -> int:
        cell = group, stratum, answer
        return self._table.counts.get(cell, 0) + self._changed.get(cell, 0)

    def _others(self, group: str, stratum: str, answer: str) -> int:
        return self._table.people.get((group, stratum), 0) - self._giving(group, stratum, answer)
