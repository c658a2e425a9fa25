"""Instant runoff: the option with the fewest votes goes, until one has more than half.

Source: T. Hare's single transferable vote for one winner, as W. R. Ware proposed it (1871); in the
literature also the alternative vote. Each ballot counts for the option it ranks highest among those
still in, and for nobody once it names none of them. More than half is of the votes then counting.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.papers import Parcel, by_next_preference, papers
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
    cast = papers(ballots)
    return every_way(lambda ties: _run(ballots.options, cast, ties), rules)


def _run(
    options: tuple[str, ...], cast: Parcel, ties: Ties
) -> tuple[tuple[str, ...], tuple[Round, ...]]:
    piles: dict[str, list[Parcel]] = {option: [] for option in options}
    votes = dict.fromkeys(options, 0)
    exhausted = 0
    rounds: list[Round] = []
    moving = [cast]
    while True:
        for parcel in moving:
            for option, sorted_out in by_next_preference(parcel, votes).items():
                number = sum(sorted_out.values())
                if option is None:
                    exhausted += number
                else:
                    piles[option].append(sorted_out)
                    votes[option] += number
        leader = max(votes, key=votes.__getitem__)
        if len(votes) == 1 or 2 * votes[leader] > sum(votes.values()):
            return (leader,), (*rounds, Round(dict(votes), exhausted, ()))
        out = _who_goes(votes, ties)
        rounds.append(Round(dict(votes), exhausted, out))
        moving = [parcel for option in out for parcel in piles.pop(option)]
        for option in out:
            del votes[option]


def _who_goes(votes: Mapping[str, int], ties: Ties) -> tuple[str, ...]:
    fewest = min(votes.values())
    last = tuple(option for option, number in votes.items() if number == fewest)
    if fewest == 0 and len(last) < len(votes):
        return last  # No paper moves, so they may go together: it is no tie.
    return (ties.last(last),)
