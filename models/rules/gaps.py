"""What is left out of rows that tell one sheet each, so that no hidden number follows from them.

Rows tell which answers go together, and a summary tells the numbers of each group: with enough
questions it could be worked out of which group a row is, and so what the few of a group answered.
A hidden number is safe because of a swap: people of one group and of another exchange answers
(`models.rules.disclosure`). So the answers of as many people as are in such a swap are left out of
their rows. Then the swap changes no row, and rows tell nothing that the summary does not.
"""

from collections.abc import Iterator, Mapping, Sequence

from models.rules.asked import NO_ANSWERS, Plan
from models.rules.cells import Cells
from models.rules.disclosure import NO_ANSWER
from models.rules.groups import told_apart
from models.rules.splitting import place_of
from models.rules.summary import NOT_SAID, By
from models.rules.tables import Tables, tables_of

Sheet = Mapping[str, Sequence[str]]
"""By question, the values that were given."""
Exchange = tuple[By, str, str, str]
"""By what it is split, a group, a stratum and an answer."""


class Gaps:
    """Leaves answers out, sheet after sheet: in the same order of sheets, always the same ones."""

    def __init__(self, cells: Cells, plan: Plan, smallest: int) -> None:
        rows = told_apart(cells, plan, smallest)
        self._groups = plan.groups
        self._places = {by: place_of(each) for by, each in rows.items()}
        self._tables = {
            asked.key: tables_of(asked, cells, rows, smallest)
            for asked in plan.questions
            if asked.key not in plan.groups.values()
        }
        self._left = {key: _people_in_swaps(tables) for key, tables in self._tables.items()}

    @property
    def unsafe(self) -> frozenset[str]:
        """The questions that are not split by something that others are split by: no swap makes
        these safe in a row."""
        split_by = {by for tables in self._tables.values() for by in tables.splits}
        return frozenset(
            key for key, tables in self._tables.items() if split_by - set(tables.splits)
        )

    def leave_out(self, sheet: Sheet) -> Sheet:
        """What is told of the next sheet."""
        group_of = {by: self._group_of(sheet, by) for by in self._groups}
        told = dict(sheet)
        for question, left in self._left.items():
            if not left:
                continue
            answers = _as_counted(self._tables[question], sheet.get(question, ()))
            for exchange in _exchanges(answers, group_of):
                if exchange in left:
                    told.pop(question, None)
                    left[exchange] -= 1
                    if not left[exchange]:
                        del left[exchange]
        return told

    def _group_of(self, sheet: Sheet, by: By) -> str:
        """The place of its group among the rows of a split."""
        said = [value for value in sheet.get(self._groups[by], ()) if value not in NO_ANSWERS]
        return self._places[by].get(said[0] if said else NOT_SAID, "")


def _people_in_swaps(tables: Tables) -> dict[Exchange, int]:
    return {
        (by, *exchange): people
        for by, split in tables.splits.items()
        for exchange, people in split.swapped.items()
    }


def _as_counted(tables: Tables, values: Sequence[str]) -> set[str]:
    """The answers as tables call them."""
    given = {tables.band_of.get(value, value) for value in values if value not in NO_ANSWERS}
    return given or {NO_ANSWER}


def _exchanges(answers: set[str], group_of: Mapping[By, str]) -> Iterator[Exchange]:
    """Those in which someone of these groups can be who gave these answers."""
    for by, group in group_of.items():
        strata = {"", *(other for each, other in group_of.items() if each is not by)}
        for stratum in strata:
            for answer in answers:
                yield by, group, stratum, answer
