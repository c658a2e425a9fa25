"""Malformed files of ballots: good ones, spoilt at random.

`python -m tests.models.rules.malformed NUMBER` (`make soak`) reads so many, and counts what can
still be read by every method. It ends with a traceback at the first that is not told as it should.
"""

import sys
import time
from collections import Counter
from random import Random

from handlers.texts import sayer
from models.rules.ballot_files import read_poll
from models.rules.ballot_files.mistakes import WrongFile
from models.rules.count import counters
from models.rules.counting.equal_shares import Stop
from models.rules.counting.ties import by_lot

SAMPLES = {
    "soc": (
        "# TITLE: Two\n# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 5\n"
        "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n3: 1,2\n2: 2,1\n"
    ),
    "toi": (
        "# FILE NAME: street.toi\n# TITLE: A street's priorities\n# RULE: stv\n# SEATS: 2\n"
        "# SEED: Slotermeer 2026\n# ELECTED: 1,2\n# NUMBER ALTERNATIVES: 3\n"
        "# NUMBER VOTERS: 8\n# NUMBER UNIQUE ORDERS: 3\n# ALTERNATIVE NAME 1: Bench\n"
        "# ALTERNATIVE NAME 2: Tree\n# ALTERNATIVE NAME 3: Lamp: bright\n"
        "4: 1,{2,3}\n3: 2\n1:\n"
    ),
    "cat": (
        "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 4\n# NUMBER CATEGORIES: 2\n"
        "# NUMBER UNIQUE PREFERENCES: 3\n# CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: No\n"
        "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n"
        "2: {1,2},3\n1: 3,{1,2}\n1: {},{1,2,3}\n"
    ),
    "pb": (
        "META\nkey;value\ndescription;Street\nbudget;2500.50\nvote_type;approval\nnum_votes;3\n"
        "num_projects;2\nrule;equalshares/add1\nstop;exhaustive\nseed;s 1\nPROJECTS\n"
        'project_id; cost; name; selected\na;600;"A ""quoted""; name";1\nb2;2000;;0\n'
        "VOTES\nvoter_id;vote;age\n1;a,b2;34\n2;b2,a;\n3;;70\n"
    ),
    "pb ordinal": (
        "META\nkey;value\nbudget;3\nvote_type;ordinal\nmax_length;3\nPROJECTS\n"
        "project_id;cost\n1;2\n2;2\nVOTES\nvoter_id;vote\n1;2,1\n2;1\n"
    ),
    "pb cumulative": (
        "META\nkey;value\nbudget;3\nvote_type;cumulative\nPROJECTS\nproject_id;cost;votes\n"
        "1;2;1\n2;2;2\nVOTES\nvoter_id;vote;points\n1;2,1;6,4\n2;2;10\n"
    ),
    "csv": (
        '3,2,\n12,1,3,2,\n5,2,\n"Candidate 1","Ann Kerr","Green",\n'
        '"Candidate 2","Bo Reid","Labour",\n"Candidate 3","Cy Muir","Independent",\n'
        '"Ward 4, Leith",\n'
    ),
    "csv comparisons": "winner,loser,count\nBench,Tree,7\nTree,Bench,2\n",
}
"""Good files, small ones, by their ending."""

TOKENS = (
    *(b"", b"0", b"-1", b"1e9", b"999999999", b"99999999999999999999", b"1" * 5000, b"\xff"),
    *(b"\x00", b"\n", b"\r", b"\x1b[2J", b'"', b";", b",", b":", b"#", b"{", b"}", b"{}", b" "),
    *(b"META", b"PROJECTS", b"VOTES", b"winner,", b"NaN", b"\xef\xbb\xbf", "٣".encode(), b"|"),
)


def spoilt(random: Random) -> tuple[str, bytes]:
    """The name of a file and what is in it: a good one with one to four things wrong."""
    sample, text = random.choice([*SAMPLES.items()])
    data = bytearray(text.encode())
    for _ in range(random.randint(1, 4)):
        start = random.randint(0, len(data))
        end = min(len(data), start + int(random.expovariate(0.3)))
        match random.randrange(5):
            case 0:
                data[start:end] = random.choice(TOKENS)
            case 1:
                data[start:end] = random.randbytes(end - start)
            case 2:
                del data[start:]
            case 3:
                lines = bytes(data).split(b"\n")
                random.shuffle(lines)
                data = bytearray(b"\n".join(lines))
            case _:
                lines = bytes(data).split(b"\n")
                at = random.randrange(len(lines))
                lines[at : at + 1] = [lines[at]] * random.choice([0, 2])
                data = bytearray(b"\n".join(lines))
    ending = random.choice([*SAMPLES]) if random.random() < 0.05 else sample
    return f"poll.{ending.split()[0]}", bytes(data)


def told(name: str, data: bytes) -> str:
    """The mistake that is told of this file; "" if it can be read, and then it can be counted.

    Raises:
        AssertionError: if the line told is not in the file.
    """
    try:
        poll = read_poll(name, data)
    except WrongFile as error:
        wrong = error
    else:
        lot = [by_lot(poll.names, "seed")]
        for counter in counters(poll, Stop.AT_ONCE).values():
            counter(lot)
        return ""
    assert 1 <= wrong.line <= data.count(b"\n") + data.count(b"\r") + 1, (name, data)
    assert sayer("nl")(wrong.mistake, **wrong.facts)
    return wrong.mistake


def main(number: int) -> None:
    """Spoil and read so many, and say what was told how often."""
    seed = str(time.time_ns())
    random = Random(seed)
    found: Counter[str] = Counter()
    for at in range(number):
        name, data = spoilt(random)
        try:
            found[told(name, data)] += 1
        except BaseException:
            print(f"seed {seed}, file {at}: {name} {data!r}")
            raise
    for mistake, times in found.most_common():
        print(f"{times:9,} {mistake or 'could still be read, and was counted by every method'}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
