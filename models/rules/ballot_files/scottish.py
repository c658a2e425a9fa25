"""Scottish council elections (.csv): the ballots of a ward, as the councils publish them.

Source: the files at github.com/mggg/scot-elex, from the councils' preference profiles. A row with
the number of candidates and of seats; a row for all equal ballots, their number first; a row for
each candidate; a row with the ward's name.

    3,2,
    12,1,3,2,
    5,2,
    "Candidate 1","Ann Kerr","Green",
    "Candidate 2","Bo Reid","Labour",
    "Candidate 3","Cy Muir","Independent",
    "Ward 4, Leith",
"""

import csv
import io
from collections import Counter

from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.poll import Rankings
from models.rules.ballot_files.rows import Row, no_option_twice, rows_of, shown, whole_number
from models.rules.counting.ballots import Ballots, Ranking


def read_scottish(text: str) -> Rankings:
    """The election in such a file.

    Raises:
        WrongFile: as `read_poll`.
    """
    rows = [(line, _without_empty_end(fields)) for line, fields in rows_of(text, ",")]
    if not rows:
        raise WrongFile(Mistake.ENDS_EARLY, 1)
    line, first = rows[0]
    if len(first) != 2:
        raise WrongFile(Mistake.FIELDS, line, found=len(first), expected=2)
    number, seats = whole_number(first[0], line, least=2), whole_number(first[1], line, least=1)
    if len(rows) < number + 2:
        raise WrongFile(Mistake.ENDS_EARLY, rows[-1][0])
    names = {str(at): _name(row, at) for at, row in enumerate(rows[-number - 1 : -1], 1)}
    weights: Counter[Ranking] = Counter()
    alone = {candidate: frozenset([candidate]) for candidate in names}
    for line, (count, *ranked) in rows[1 : -number - 1]:
        for candidate in ranked:
            if candidate not in alone:
                raise WrongFile(Mistake.UNKNOWN_OPTION, line, found=shown(candidate))
        no_option_twice(ranked, line)
        weights[tuple(alone[candidate] for candidate in ranked)] += whole_number(count, line, 1)
    title = rows[-1][1][0]
    return Rankings(title=title, names=names, places=seats, ballots=Ballots(tuple(names), weights))


def _without_empty_end(fields: list[str]) -> list[str]:
    while len(fields) > 1 and not fields[-1]:
        fields = fields[:-1]
    return fields


def _name(row: Row, at: int) -> str:
    line, fields = row
    if fields[0] != f"Candidate {at}" or len(fields) < 2:
        raise WrongFile(Mistake.NOT_A_LINE, line, found=shown(",".join(fields)))
    return fields[1]


def write_scottish(poll: Rankings) -> str:
    """The election as such a file.

    Raises:
        ValueError: if a ballot ranks candidates equal, which the format cannot say.
    """
    number = {option: str(at) for at, option in enumerate(poll.names, 1)}
    ballots = []
    for ranking, weight in poll.ballots.weights.items():
        if any(len(rank) > 1 for rank in ranking):
            raise ValueError("a Scottish file cannot put candidates equal")
        ballots.append([str(weight), *(number[option] for rank in ranking for option in rank)])
    ballots.sort(key=lambda row: (-int(row[0]), row))
    out = io.StringIO()
    out.write(f"{len(number)},{poll.places},\n")
    out.writelines(f"{','.join(row)},\n" for row in ballots)
    names = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator=",\n")
    names.writerows(
        [f"Candidate {number[option]}", name, ""] for option, name in poll.names.items()
    )
    names.writerow([poll.title])
    return out.getvalue()
