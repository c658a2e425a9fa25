"""A million ballots counted by each method, and beside other libraries: time and memory.

`python -m benchmarks.counting [--short] [--rounds NUMBER]`. Every count runs in a process of its
own, from a file of ballots to the winners. The libraries are those of `make oracles`; without them
their columns stay empty. Seconds are the processor's, so that what else the machine does matters
little; memory is the most that the process had. With more rounds each count is made so often, by
turns with the others in its row, and what is told is the median.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from itertools import chain
from math import log
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from benchmarks.count_ours import OPTIONS

ROOT = Path(__file__).parent.parent
LIBRARIES = ROOT / ".venv-oracles" / "bin" / "python"
LARGEST = ROOT.parent / "shared" / "cases" / "tallies" / "Poland_Wieliczka_2023_Green_Budget.pb"

METHODS = (
    *("approval", "borda", "schulze", "instant-runoff", "stv", "points", "greedy"),
    *("equal-shares", "bradley-terry"),
)
RANKED = ("schulze", "instant-runoff")
BESIDE = (*RANKED, "largest")
HOW = ("each", "together")
KINDS = {
    "partial rankings, as residents give them": 0.7,
    "complete rankings, hardly two of them equal": 1.0,
}
"""With what chance a resident, having ranked one option, ranks a further one."""


def write_ballots(path: Path, number: int, chance: float) -> None:
    """Rankings, one a line, of residents who agree somewhat.

    A Plackett-Luce model with odds of 1, 1/2, 1/3 and on for the twelve options. With a chance of
    70% to rank a further one they rank 3.2 on average, as voters in Scottish councils rank three.
    """
    random = Random(12)
    with path.open("w") as file:
        for _ in range(number):
            # The least of exponential waiting times comes first: the model, drawn at once.
            waits = [-log(random.random()) * place for place in range(1, len(OPTIONS) + 1)]
            order = sorted(range(len(OPTIONS)), key=waits.__getitem__)
            length = 1
            while length < len(OPTIONS) and random.random() < chance:
                length += 1
            file.write("".join(OPTIONS[option] for option in order[:length]) + "\n")


def measured(python: Path | str, module: str, *arguments: str) -> dict[str, Any]:
    """What a counting process says of itself."""
    command = [str(python), "-m", f"benchmarks.{module}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def print_row(method: str, path: Path, rounds: int, name: str = "") -> None:
    """A line of the table: ours, then each other's figures and how many times ours they are."""
    counts = [(sys.executable, "count_ours", method, str(path))]
    if method in BESIDE and LIBRARIES.exists():
        counts += [(str(LIBRARIES), "count_others", method, str(path), how) for how in HOW]
    made = [[measured(*count) for count in counts] for _ in range(rounds)]
    assert all(each["winners"] == made[0][0]["winners"] for each in chain(*made)), (method, made)
    seconds, megabytes = (
        [median(each[figure] for each in column) for column in zip(*made, strict=True)]
        for figure in ("seconds", "megabytes")
    )
    row = f"{name or method:16}{seconds[0]:8.2f} s{megabytes[0]:7.0f} MB"
    for time, memory in zip(seconds[1:], megabytes[1:], strict=True):
        row += f"{time:9.2f} s{memory:7.0f} MB"
        row += f"{time / seconds[0]:7.1f} x{memory / megabytes[0]:6.1f} x"
    print(row, flush=True)


def main(number: int, rounds: int) -> None:
    """Print the tables."""
    for kind, chance in KINDS.items():
        with tempfile.TemporaryDirectory() as folder:
            ballots = Path(folder) / "ballots.txt"
            write_ballots(ballots, number, chance)
            print(f"{number:,} {kind}, over {len(OPTIONS)} options.")
            print("Ours; pref-voting, given each ballot; pref-voting, given equal ones together:")
            for method in METHODS if chance < 1 else RANKED:
                print_row(method, ballots, rounds)
    if LARGEST.exists():
        print(f"{LARGEST.name}, with completion until exhaustive.")
        print("Ours; pabutools, given each ballot; pabutools, given equal ones together:")
        print_row("largest", LARGEST, rounds, name="equal-shares")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--rounds", type=int, default=1)
    given = parser.parse_args()
    main(20_000 if given.short else 1_000_000, given.rounds)
