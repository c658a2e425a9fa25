"""Ballot papers in parcels: for whom each counts now, as the elimination methods sort them."""

from collections import Counter
from collections.abc import Collection, Mapping

from models.rules.counting.ballots import Ballots, Ranking

Paper = tuple[str, ...]
"""The options in order of preference."""

Parcel = Mapping[Paper, int]
"""Papers, and how many are alike."""


def papers(ballots: Ballots[Ranking]) -> Parcel:
    """The papers of these ballots, without the blank ones.

    A paper ends where a ballot puts options equal: nobody can say for which it would count next.
    """
    found: Counter[Paper] = Counter()
    for ranking, weight in ballots.weights.items():
        found[_strict_part(ranking)] += weight
    del found[()]
    return found


def _strict_part(ranking: Ranking) -> Paper:
    paper: list[str] = []
    for rank in ranking:
        if len(rank) > 1:
            break
        paper += rank
    return tuple(paper)


def by_next_preference(parcel: Parcel, continuing: Collection[str]) -> dict[str | None, Parcel]:
    """Sort papers by the continuing option that each names first; None if it names none."""
    parcels: dict[str | None, dict[Paper, int]] = {}
    for paper, number in parcel.items():
        following = None
        for option in paper:
            if option in continuing:
                following = option
                break
        parcels.setdefault(following, {})[paper] = number
    return dict(parcels)
