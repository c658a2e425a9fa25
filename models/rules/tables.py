"""The answers to one question as they are counted: in bands where they are numbers, with what is
hidden in all of them and by group."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from models.rules.asked import Asked
from models.rules.bands import in_bands
from models.rules.cells import Cells
from models.rules.disclosure import hide_small
from models.rules.groups import Names
from models.rules.splitting import SplitCounts, split
from models.rules.summary import By, Kind


@dataclass(frozen=True)
class Tables:
    """Counts, and what of them is not told."""

    band_of: Mapping[str, str]
    """What an answer is counted as, where not by its own name."""
    counts: Mapping[str, int]
    hidden: frozenset[str]
    splits: Mapping[By, SplitCounts]
    """Those that can be told."""

    @property
    def shown(self) -> list[str]:
        """The answers whose numbers are told."""
        return [name for name in self.counts if name not in self.hidden]


def tables_of(
    asked: Asked, cells: Cells, rows: Mapping[By, tuple[Names, ...]], smallest: int
) -> Tables:
    """The tables of a question that tells no groups apart.

    Args:
        rows: By what can be split, and the groups that can be told apart.
    """
    answered = sum(cells.who_answered(asked).values())
    given = cells.in_order(asked)
    band_of = in_bands(given, smallest) if asked.kind is Kind.NUMBER else {}
    counts = Counter[str]()
    for value, number in given.items():
        counts[band_of.get(value, value)] += number
    unused = asked.most * answered - counts.total() if asked.kind is Kind.SEVERAL else 0
    tables = Tables(band_of, counts, hide_small(counts, smallest, unused), {})
    several = {by: each for by, each in rows.items() if len(each) > 1}
    if not answered:
        return tables
    splits = split(asked, tables.shown, band_of, cells, several, smallest)
    return Tables(band_of, counts, tables.hidden, splits)
