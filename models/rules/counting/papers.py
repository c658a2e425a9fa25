"""Ballot papers in parcels: for whom each counts now, as the elimination methods sort them."""

from collections.abc import Iterable, Mapping

from models.rules.counting.ballots import Rank, Ranking

Parcel = list[Ranking]
"""Papers that moved together; how many there are of each stands in the ballots' weights."""


def by_next_preference(
    papers: Iterable[Ranking], continuing: Mapping[Rank, str]
) -> dict[str | None, Parcel]:
    """Sort papers by the continuing option that each names first; None if it names none.

    A paper ends where it puts options equal: nobody can say for which of them it counts next.

    Args:
        papers: in any order.
        continuing: the options still in, each by the ranks that hold just that option.
    """
    parcels: dict[str | None, Parcel] = {}
    for paper in papers:
        following = None
        for rank in paper:
            following = continuing.get(rank)
            if following is not None or len(rank) > 1:
                break
        if following in parcels:
            parcels[following].append(paper)
        else:
            parcels[following] = [paper]
    return parcels


def by_first_preference(papers: Iterable[Ranking], options: Iterable[str]) -> dict[str, Parcel]:
    """The valid papers by the option that each names first; blank ones are not among them."""
    parcels = by_next_preference(papers, alone(options))
    return {option: parcels.get(option, []) for option in options}


def alone(options: Iterable[str]) -> dict[Rank, str]:
    """Each option by the ranks that hold just that one."""
    return {rank: option for option in options for rank in (frozenset([option]), option)}
