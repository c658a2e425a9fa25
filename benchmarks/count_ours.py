"""One count by us: `python -m benchmarks.count_ours METHOD FILE` prints its figures as JSON."""

import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from models.rules.ballot_files import read_poll
from models.rules.count import Method, counters
from models.rules.counting.approval import approvals, count_approval
from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.borda import count_borda
from models.rules.counting.bradley_terry import count_bradley_terry
from models.rules.counting.equal_shares import Stop, count_equal_shares
from models.rules.counting.greedy import count_greedy
from models.rules.counting.instant_runoff import count_instant_runoff
from models.rules.counting.outcome import Outcome
from models.rules.counting.points import count_points, points_by_place
from models.rules.counting.schulze import count_schulze
from models.rules.counting.stv import count_stv

OPTIONS = "abcdefghijkl"
COSTS = {option: 20_000 + 1_000 * at for at, option in enumerate(OPTIONS)}
BUDGET = 100_000
SEATS = 3


def _ticked(lines: Iterable[str]) -> Ballots[frozenset[str]]:
    """As if the first three of each ranking were ticked."""
    return Ballots(tuple(OPTIONS), Counter(frozenset(line[:3]) for line in lines))


def _ranked(lines: Iterable[str]) -> Ballots[Ranking]:
    """Of options with one-letter names a string is a ranking as it is."""
    return Ballots(tuple(OPTIONS), Counter(lines))


def _compared(lines: Iterable[str]) -> Ballots[tuple[str, str]]:
    """As if the first of each ranking had been chosen over the second."""
    return Ballots(tuple(OPTIONS), Counter((line[0], line[1]) for line in lines if len(line) > 1))


COUNTS: dict[str, Callable[[Iterable[str]], Outcome[Any]]] = {
    "approval": lambda lines: count_approval(_ticked(lines)),
    "borda": lambda lines: count_borda(_ranked(lines)),
    "schulze": lambda lines: count_schulze(_ranked(lines)),
    "instant-runoff": lambda lines: count_instant_runoff(_ranked(lines)),
    "stv": lambda lines: count_stv(_ranked(lines), SEATS),
    "points": lambda lines: count_points(points_by_place(_ranked(lines), 5)),
    "greedy": lambda lines: count_greedy(approvals(_ticked(lines)), COSTS, BUDGET),
    "equal-shares": lambda lines: count_equal_shares(_ticked(lines), COSTS, BUDGET),
    "bradley-terry": lambda lines: count_bradley_terry(_compared(lines)),
}


def main(method: str, path: Path) -> None:
    """Count the ballots in this file."""
    start = time.process_time()
    if method == "largest":
        poll = read_poll(path.name, path.read_bytes())
        outcome = counters(poll, Stop.EXHAUSTIVE)[Method.EQUAL_SHARES](())
    else:
        with path.open() as file:
            outcome = COUNTS[method](line.rstrip("\n") for line in file)
    figures = {
        "seconds": time.process_time() - start,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "winners": sorted(outcome.winners),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
