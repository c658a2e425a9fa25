"""Choices between two (.csv): how often one option was chosen over another.

The form in which comparisons are mostly published: a row `winner,loser,count`, then such rows.
"""

import csv
import io
from collections import Counter

from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.poll import Comparisons
from models.rules.ballot_files.rows import rows_of, shown, whole_number
from models.rules.counting.ballots import Ballots, Comparison

COLUMNS = ["winner", "loser", "count"]


def read_comparisons(text: str) -> Comparisons:
    """The comparisons in such a file.

    Raises:
        WrongFile: as `read_poll`.
    """
    rows = rows_of(text, ",")
    line, columns = next(rows, (1, []))
    if columns != COLUMNS:
        raise WrongFile(Mistake.COLUMN, line, column=",".join(COLUMNS))
    weights: Counter[Comparison] = Counter()
    for line, fields in rows:
        if len(fields) != 3:
            raise WrongFile(Mistake.FIELDS, line, found=len(fields), expected=3)
        winner, loser, count = fields
        if not (winner and loser):
            raise WrongFile(Mistake.NOT_A_LINE, line, found=shown(",".join(fields)))
        if winner == loser:
            raise WrongFile(Mistake.OPTION_TWICE, line, found=shown(winner))
        weights[winner, loser] += whole_number(count, line)
    options = dict.fromkeys(option for pair in weights for option in pair)
    if not options:
        raise WrongFile(Mistake.ENDS_EARLY, line)
    names = {option: option for option in options}
    return Comparisons(title="", names=names, ballots=Ballots(tuple(names), weights))


def write_comparisons(poll: Comparisons) -> str:
    """The comparisons as such a file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for (winner, loser), count in sorted(poll.ballots.weights.items()):
        writer.writerow([poll.names[winner], poll.names[loser], count])
    return out.getvalue()
