"""A million ballots counted by each method, and beside other libraries: time and memory.

`python -m benchmarks.counting [--short]`. Every count runs in a process of its own, from a file of
ballots to the winners. The libraries are those of `make oracles`; without them their columns stay
empty. Seconds are the processor's, so that what else the machine does matters little; memory is the
most that the process had.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random

from benchmarks.count_ours import OPTIONS

ROOT = Path(__file__).parent.parent
LIBRARIES = ROOT / ".venv-oracles" / "bin" / "python"
LARGEST = ROOT.parent / "shared" / "cases" / "tallies" / "Poland_Wieliczka_2023_Green_Budget.pb"

METHODS = (
    *("approval", "borda", "schulze", "instant-runoff", "stv", "points", "greedy"),
    *("equal-shares", "bradley-terry"),
)
BESIDE = ("schulze", "instant-runoff")
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


def measured(python: Path | str, module: str, *arguments: str) -> dict[str, float] | None:
    """What a counting process says of itself; nothing where its library is not installed."""
    if not Path(python).exists():
        return None
    command = [str(python), "-m", f"benchmarks.{module}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def print_row(name: str, ours: dict[str, float], others: Sequence[dict[str, float] | None]) -> None:
    """A line of the table: ours, then each other's figures and how many times ours they are."""
    row = f"{name:16}{ours['seconds']:8.2f} s{ours['megabytes']:7.0f} MB"
    for other in others:
        if other is not None:
            assert other["winners"] == ours["winners"], (name, ours, other)
            times, more = (other[each] / ours[each] for each in ("seconds", "megabytes"))
            row += f"{other['seconds']:9.2f} s{other['megabytes']:7.0f} MB"
            row += f"{times:7.1f} x{more:6.1f} x"
    print(row, flush=True)


def main(number: int) -> None:
    """Print the tables."""
    for kind, chance in KINDS.items():
        with tempfile.TemporaryDirectory() as folder:
            ballots = Path(folder) / "ballots.txt"
            write_ballots(ballots, number, chance)
            print(f"{number:,} {kind}, over {len(OPTIONS)} options.")
            print("Ours; pref-voting, given each ballot; pref-voting, given equal ones together:")
            for method in METHODS if chance < 1 else BESIDE:
                ours = measured(sys.executable, "count_ours", method, str(ballots))
                others = [
                    measured(LIBRARIES, "count_others", method, str(ballots), how)
                    for how in (["each", "together"] if method in BESIDE else [])
                ]
                assert ours is not None
                print_row(method, ours, others)
    if LARGEST.exists():
        print(f"{LARGEST.name}, with completion until exhaustive.")
        print("Ours; pabutools, given each ballot; pabutools, given equal ones together:")
        ours = measured(sys.executable, "count_ours", "largest", str(LARGEST))
        others = [
            measured(LIBRARIES, "count_others", "largest", str(LARGEST), how)
            for how in ("each", "together")
        ]
        assert ours is not None
        print_row("equal-shares", ours, others)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    main(20_000 if parser.parse_args().short else 1_000_000)
