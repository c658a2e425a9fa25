"""Polls written as .pb files.

Votes stand in the order of what they say: nothing tells who cast them, or when.
"""

import csv
import io
from collections.abc import Iterable

from models.rules.ballot_files.poll import Approvals, Money, PointsGiven, Rankings


def write_pabulib(poll: Approvals | Rankings | PointsGiven) -> str:
    """The poll as a .pb file.

    Without money, every option costs 1, and there is 1 for each place.

    Raises:
        ValueError: if a ballot ranks options equal, which the format cannot say.
    """
    vote_type, votes = _votes(poll)
    money = poll.money or Money(100 * poll.places, dict.fromkeys(poll.names, 100))
    meta = {
        "description": poll.title,
        "num_projects": str(len(poll.names)),
        "num_votes": str(len(votes)),
        "budget": _amount(money.budget),
        "vote_type": vote_type,
        "max_length": str(poll.longest) if isinstance(poll, Rankings) else None,
        "rule": poll.rule.method,
        "stop": poll.rule.stop,
        "seed": poll.rule.seed,
    }
    rows: list[Iterable[str]] = [["META"], ["key", "value"]]
    rows += ([key, value] for key, value in meta.items() if value is not None)
    rows += [["PROJECTS"], ["project_id", "cost", "name"]]
    if poll.published is not None:
        rows[-1] = ["project_id", "cost", "name", "selected"]
    for project, name in poll.names.items():
        selected = [] if poll.published is None else [str(int(project in poll.published))]
        rows.append([project, _amount(money.costs[project]), name, *selected])
    rows += [
        ["VOTES"],
        ["voter_id", "vote", "points"] if votes and len(votes[0]) > 1 else ["voter_id", "vote"],
    ]
    rows += ([str(number), *vote] for number, vote in enumerate(sorted(votes), 1))
    return _separated(rows)


def _votes(poll: Approvals | Rankings | PointsGiven) -> tuple[str, list[tuple[str, ...]]]:
    """What type of votes these are, and the fields of each."""
    place = {option: at for at, option in enumerate(poll.names)}
    votes: list[tuple[str, ...]] = []
    match poll:
        case Approvals():
            for ticked, weight in poll.ballots.weights.items():
                votes += [(",".join(sorted(ticked, key=place.__getitem__)),)] * weight
            return "approval", votes
        case Rankings():
            for ranking, weight in poll.ballots.weights.items():
                if any(len(rank) > 1 for rank in ranking):
                    raise ValueError("a .pb file cannot put options equal")
                votes += [(",".join(option for rank in ranking for option in rank),)] * weight
            return "ordinal", votes
        case PointsGiven():
            for given, weight in poll.ballots.weights.items():
                ordered = sorted(given, key=lambda each: (-each[1], place[each[0]]))
                options = ",".join(option for option, _ in ordered)
                points = ",".join(str(number) for _, number in ordered)
                votes += [(options, points)] * weight
            return "scoring", votes


def _amount(cents: int) -> str:
    return str(cents // 100) if cents % 100 == 0 else f"{cents // 100}.{cents % 100:02}"


def _separated(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerows(
        [" ".join(field.split("\n")) for field in row] for row in rows
    )
    return out.getvalue()
