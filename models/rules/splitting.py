"""The answers to a question by age and by neighbourhood, with what has to be hidden in both."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from models.rules.asked import NO_ANSWERS, Asked
from models.rules.cells import PLACES, Cells, Where
from models.rules.disclosure import (
    NO_ANSWER,
    Hiding,
    Swapped,
    Table,
    could_be_many,
    hide_cells,
)
from models.rules.groups import Names
from models.rules.summary import By, Kind

HIDDEN_TOGETHER = "\0"
"""The column of the answers that are hidden in the question's own numbers: what they come to
together follows from the rest of a row."""


@dataclass(frozen=True)
class SplitCounts:
    """A split that can be told, but for what is hidden."""

    rows: tuple[Names, ...]
    answered: Mapping[Names, int]
    counts: Mapping[tuple[Names, str], int]
    hidden: frozenset[tuple[Names, str]]
    """Under `NO_ANSWER`: how many of the group answered."""
    swapped: Swapped
    """As `models.rules.disclosure` has it: a group and a stratum by their places among the rows."""


def split(
    asked: Asked,
    told: Collection[str],
    band_of: Mapping[str, str],
    cells: Cells,
    rows: Mapping[By, tuple[Names, ...]],
    smallest: int,
) -> dict[By, SplitCounts]:
    """The splits of a question that can be told side by side; the one by age goes first where only
    one of them can be.

    Args:
        told: The answers whose numbers are told.
        band_of: What an answer is counted as, where not by its own name.
        rows: By what can be split, and into which groups.
    """
    sorter = _Sorter(asked, told, band_of, cells, rows)
    ways: list[tuple[By, ...]] = [tuple(rows), *((by,) for by in rows if len(rows) > 1)]
    for shown in ways:
        found = {}
        for by in rows:
            stratum = next((each for each in shown if each is not by), None)
            table = sorter.table(by, stratum)
            if by in shown:
                hiding = hide_cells(table, smallest)
                if hiding is None:
                    break
                found[by] = sorter.counts(by, hiding)
            elif not could_be_many(table, smallest):
                break
        else:
            return found
    return {}


@dataclass(frozen=True)
class _Sorter:
    asked: Asked
    told: Collection[str]
    band_of: Mapping[str, str]
    cells: Cells
    rows: Mapping[By, tuple[Names, ...]]

    def table(self, by: By, stratum: By | None) -> Table:
        """The question by one thing, in the strata of another."""
        answered = self.cells.who_answered(self.asked)
        several = self.asked.kind is Kind.SEVERAL
        people = self._sorted(answered if several else self.cells.respondents, by, stratum)
        counts: Counter[tuple[str, str, str]] = Counter()
        for value, where in self.cells.answers.get(self.asked.key, {}).items():
            if value not in NO_ANSWERS:
                name = self.band_of.get(value, value)
                column = name if name in self.told else HIDDEN_TOGETHER
                for (group, each), number in self._sorted(where, by, stratum).items():
                    counts[group, each, column] += number
        if not several:
            said = self._sorted(answered, by, stratum)
            for (group, each), number in people.items():
                if none := number - said[group, each]:
                    counts[group, each, NO_ANSWER] += none
        return Table(counts, people)

    def counts(self, by: By, hiding: Hiding) -> SplitCounts:
        """What is known of a split, with what is hidden in it."""
        cells, groups = self.table(by, None).cells(), _named(self.rows[by])
        answered = self._sorted(self.cells.who_answered(self.asked), by, None)
        return SplitCounts(
            rows=self.rows[by],
            answered={row: answered[name, ""] for name, row in groups.items()},
            counts={(groups[name], column): number for (name, column), number in cells.items()},
            hidden=frozenset((groups[name], column) for name, column in hiding.cells),
            swapped=hiding.swapped,
        )

    def _sorted(
        self, where: Mapping[Where, int], by: By, stratum: By | None
    ) -> Counter[tuple[str, str]]:
        """Counts by group, and by the group of the other sort."""
        counts: Counter[tuple[str, str]] = Counter()
        names = {each: place_of(self.rows[each]) for each in (by, stratum) if each}
        for place, number in where.items():
            group = names[by][place[PLACES[by]]]
            counts[group, names[stratum][place[PLACES[stratum]]] if stratum else ""] += number
        return counts


def _named(rows: Sequence[Names]) -> dict[str, Names]:
    return {str(at): row for at, row in enumerate(rows)}


def place_of(rows: Sequence[Names]) -> dict[str, str]:
    """The place among the rows, as tables name it, of the row that each group is in."""
    return {name: at for at, row in _named(rows).items() for name in row}
