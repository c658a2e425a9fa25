"""Polls written as PrefLib files.

Equal ballots stand together, most first and then by what they say: nothing tells who cast them, or
when.
"""

import re
from collections.abc import Mapping

from models.rules.ballot_files.poll import Approvals, Poll, Rankings

TICKED, NOT_TICKED = "Approved", "Not approved"


def ending_of(poll: Rankings) -> str:
    """The ending that says how these rankings are: soc, soi, toc or toi."""
    strict = all(len(rank) == 1 for ranking in poll.ballots.weights for rank in ranking)
    complete = all(sum(map(len, ranking)) == len(poll.names) for ranking in poll.ballots.weights)
    return ("so" if strict else "to") + ("c" if complete else "i")


def write_orders(poll: Rankings) -> str:
    """The poll as a PrefLib file."""
    ballots = {
        ",".join(_written(sorted(rank, key=poll.ballots.options.index)) for rank in ranking): weight
        for ranking, weight in poll.ballots.weights.items()
    }
    return _write(poll, ending_of(poll), ballots, ["# NUMBER UNIQUE ORDERS"])


def write_categories(poll: Approvals) -> str:
    """The poll as a .cat file with two categories."""
    ballots = {}
    for ticked, weight in poll.ballots.weights.items():
        others = [option for option in poll.ballots.options if option not in ticked]
        yes = [option for option in poll.ballots.options if option in ticked]
        ballots[f"{_written(yes)},{_written(others)}"] = weight
    categories = [
        "# NUMBER CATEGORIES: 2",
        f"# CATEGORY NAME 1: {TICKED}",
        f"# CATEGORY NAME 2: {NOT_TICKED}",
        "# NUMBER UNIQUE PREFERENCES",
    ]
    return _write(poll, "cat", ballots, categories)


def _write(poll: Poll, kind: str, ballots: Mapping[str, int], more: list[str]) -> str:
    ours = {
        "RULE": poll.rule.method,
        "SEATS": str(poll.places),
        "SEED": poll.rule.seed,
        "ELECTED": ",".join(sorted(poll.published, key=list(poll.names).index))
        if poll.published is not None
        else None,
    }
    *categories, unique = more
    lines = [
        f"# TITLE: {_one_line(poll.title)}",
        f"# DATA TYPE: {kind}",
        "# MODIFICATION TYPE: original",
        *(f"# {key}: {_one_line(value)}" for key, value in ours.items() if value is not None),
        f"# NUMBER ALTERNATIVES: {len(poll.names)}",
        f"# NUMBER VOTERS: {sum(ballots.values())}",
        f"{unique}: {len(ballots)}",
        *categories,
        *(f"# ALTERNATIVE NAME {o}: {_one_line(name)}" for o, name in poll.names.items()),
        *(f"{n}: {ballot}" for ballot, n in sorted(ballots.items(), key=lambda b: (-b[1], b[0]))),
    ]
    return "\n".join(lines) + "\n"


def _written(options: list[str]) -> str:
    return options[0] if len(options) == 1 else "{" + ",".join(options) + "}"


def _one_line(value: str) -> str:
    return re.sub(r"[\r\n]+", " ", value).strip()
