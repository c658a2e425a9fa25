"""What an attacker knows besides the summary: rows that tell a sheet each, and points that
residents saw beside their own."""

from collections import Counter
from collections.abc import Iterable, Sequence

from handlers.reports.sheet_columns import NO, YES, Column
from models.rules.asked import NO_ANSWERS, Asked
from models.rules.summary import By, Kind
from tests.attacker import NONE, Attacker, Terms

Row = tuple[str, ...]
ROW, SEEN = "(row)", "(seen)"


def read_rows(
    attacker: Attacker, asked: Iterable[Asked], columns: Sequence[Column], rows: Iterable[Row]
) -> None:
    """Each row is somebody, of some groups. An empty cell tells nothing."""
    alike = sorted(Counter(rows).items())
    for number, (_, times) in enumerate(alike):
        of_row: Terms = [(attacker.variable(ROW, str(number), *w), 1) for w in attacker.where()]
        attacker.says(of_row, times, times)
    for where in attacker.where():
        _read_there(attacker, asked, columns, [row for row, _ in alike], where)


def _read_there(
    attacker: Attacker,
    asked: Iterable[Asked],
    columns: Sequence[Column],
    rows: Sequence[Row],
    where: tuple[str, str],
) -> None:
    def with_code(at: int, *codes: str) -> Terms:
        """Those in whose row one of these stands, to be subtracted."""
        return [
            (attacker.variable(ROW, str(number), *where), -1)
            for number, row in enumerate(rows)
            if row[at] in codes
        ]

    everyone: Terms = [(attacker.variable("", "", *where), 1)]
    attacker.says(
        everyone + [(attacker.variable(ROW, str(at), *where), -1) for at in range(len(rows))], 0, 0
    )
    for question in asked:
        found = [at for at, column in enumerate(columns) if column.question.key == question.key]
        none: Terms = [(attacker.variable(question.key, NONE, *where), 1)]
        answering = everyone + [(number, -1) for number, _ in none]
        ticks: Terms = []
        for at in found:
            attacker.says(none + with_code(at, *NO_ANSWERS), 0, None)
            choice = columns[at].choice
            for value in question.values if choice is None else [choice]:
                given: Terms = [(attacker.variable(question.key, value, *where), 1)]
                code = value if choice is None else YES
                attacker.says(given + with_code(at, code), 0, None)
                attacker.says(given + with_code(at, code, ""), None, 0)
                ticks += given + with_code(at, code)
            if choice is not None:
                attacker.says(answering + with_code(at, YES, NO), 0, None)
        if question.kind is Kind.SEVERAL and len(found) == len(question.values):
            unseen = answering + with_code(found[0], YES, NO)
            attacker.says(ticks + [(each, -question.least * n) for each, n in unseen], 0, None)
            attacker.says(ticks + [(each, -question.most * n) for each, n in unseen], None, 0)


def read_points(
    attacker: Attacker, scale: Asked, neighbourhood: str, mean: int, smallest: int
) -> None:
    """Beside their own points residents saw the mean of a neighbourhood to the nearest point,
    of all who had sent theirs but for fewer than the smallest group."""
    seen: list[int] = []
    later: Terms = []
    for value in scale.values:
        seen.append(attacker.variable(SEEN, value, "", neighbourhood))
        given = attacker.cell(scale.key, value, By.NEIGHBOURHOOD, (neighbourhood,))
        attacker.says([*given, (seen[-1], -1)], 0, None)
        later += [*given, (seen[-1], -1)]
    attacker.says(later, None, smallest - 1)
    for least, most, off in ((0, None, mean - 0.5), (None, 0, mean + 0.5)):
        terms: Terms = [(at, int(v) - off) for at, v in zip(seen, scale.values, strict=True)]
        attacker.says(terms, least, most)
