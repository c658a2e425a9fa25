"""Instant runoff: the option with the fewest votes goes, until one has more than half.

Source: T. Hare's single transferable vote for one winner, as W. R. Ware proposed it (1871); in the
literature also the alternative vote. Each ballot counts for the option it ranks highest among those
still in, and for nobody once it names none of them. More than half is of the votes then counting.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.papers import Parcel, alone, by_first_preference, by_next_preference
from models.rules.counting.ties import TieRule, Ties


@dataclass(frozen=True)
class Round:
    """A round of the runoff.

    Args:
        votes: of each option still in.
        exhausted: papers that name none of these.
        out: who goes out after it; nobody after the last round.
    """

    votes: Mapping[str, int]
    exhausted: int
    out: tuple[str, ...]


def count_instant_runoff(
    ballots: Ballots[Ranking], rules: Iterable[TieRule] = ()
) -> Outcome[tuple[Round, ...]]:
    """The winner of the runoff, and its rounds."""
    first = by_first_preference(ballots.weights, ballots.options)
    return every_way(lambda ties: _run(ballots.weights, first, ties), rules)


def _run(
    weights: Mapping[Ranking, int], first: Mapping[str, Parcel], ties: Ties
) -> tuple[tuple[str, ...], tuple[Round, ...]]:
    def size(parcel: Parcel) -> int:
        return sum(map(weights.__getitem__, parcel))

    piles = {option: [parcel] for option, parcel in first.items()}
    votes = {option: size(parcel) for option, parcel in first.items()}
    exhausted = 0
    rounds: list[Round] = []
    while True:
        leader = max(votes, key=votes.__getitem__)
        if len(votes) == 1 or 2 * votes[leader] > sum(votes.values()):
            return (leader,), (*rounds, Round(dict(votes), exhausted, ()))
        out = _who_goes(votes, ties)
        rounds.append(Round(dict(votes), exhausted, out))
        for option in out:
            del votes[option]
        moving = [paper for option in out for parcel in piles.pop(option) for paper in parcel]
        for following, parcel in by_next_preference(moving, alone(votes)).items():
            if following is None:
                exhausted += size(parcel)
            else:
                piles[following].append(parcel)
                votes[following] += size(parcel)


def _who_goes(votes: Mapping[str, int], ties: Ties) -> tuple[str, ...]:
    fewest = min(votes.values())
    last = tuple(option for option, number in votes.items() if number == fewest)
    if fewest == 0 and len(last) < len(votes):
        return last  # No paper moves, so they may go together: it is no tie.
    return (ties.last(last),)
