"""The single transferable vote for several seats, as Scottish councils are elected.

Source: The Scottish Local Government Elections Order 2011 (SSI 2011/399), schedule 1, in the words
of SSI 2007/42, rules 45 to 52: the Weighted Inclusive Gregory Method. Votes are whole numbers of
1/100,000: the order cuts a paper's value off at five decimals, so nothing is ever rounded.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.outcome import Outcome, every_way
from models.rules.counting.papers import Parcel, alone, by_first_preference, by_next_preference
from models.rules.counting.ties import TieRule, Ties

ONE_VOTE = 100_000
"""The value of a first preference."""

EARLIER = "earlier"
"""The order's own rule for ties: how they stood at the last stage at which they differed."""


@dataclass(frozen=True)
class Stage:
    """A stage of the count. Votes are in 1/100,000.

    Args:
        votes: credited to each option at its end.
        source: whose papers were transferred in it; nobody's in the first stage.
        not_transferable: what became of no one's in it: no preference left, or decimals cut off.
        elected: who is deemed elected at its end, most votes first.
        excluded: who was excluded at its start.
    """

    votes: Mapping[str, int]
    source: tuple[str, ...]
    not_transferable: int
    elected: tuple[str, ...]
    excluded: tuple[str, ...]


@dataclass(frozen=True)
class StvAccount:
    """The quota, in whole votes, and the stages."""

    quota: int
    valid: int
    stages: tuple[Stage, ...]


def count_stv(
    ballots: Ballots[Ranking], seats: int, rules: Iterable[TieRule] = ()
) -> Outcome[StvAccount]:
    """The options elected, in the order in which they were."""
    first = by_first_preference(ballots.weights, ballots.options)
    return every_way(lambda ties: _run(ballots.weights, first, seats, ties), rules)


def _run(
    weights: Mapping[Ranking, int], first: Mapping[str, Parcel], seats: int, ties: Ties
) -> tuple[tuple[str, ...], StvAccount]:
    def size(parcel: Parcel) -> int:
        return sum(map(weights.__getitem__, parcel))

    votes = {option: size(parcel) * ONE_VOTE for option, parcel in first.items()}
    piles = {option: [(ONE_VOTE, parcel)] for option, parcel in first.items()}
    valid = sum(votes.values()) // ONE_VOTE
    quota = valid // (seats + 1) + 1  # rule 46
    continuing, elected, stages = dict.fromkeys(first), list[str](), list[Stage]()
    with_surplus: list[str] = []

    def transfer(value: int, parcel: Parcel) -> None:
        for option, found in by_next_preference(parcel, alone(continuing)).items():
            if option is not None:
                piles[option].append((value, found))
                votes[option] += value * size(found)

    def end_stage(source: Sequence[str], credited: int, excluded: Sequence[str]) -> None:
        reached = [option for option in continuing if votes[option] >= quota * ONE_VOTE]  # rule 47
        for option in reached:
            del continuing[option]
        if len(continuing) <= seats - len(elected) - len(reached):  # rule 52
            reached += continuing
            continuing.clear()
        reached.sort(key=votes.__getitem__, reverse=True)
        elected.extend(reached)
        with_surplus.extend(o for o in reached if votes[o] > quota * ONE_VOTE)
        lost = credited - sum(votes.values())
        stages.append(Stage(dict(votes), tuple(source), lost, tuple(reached), tuple(excluded)))

    end_stage((), valid * ONE_VOTE, ())
    while len(elected) < min(seats, len(first)):
        credited = sum(votes.values())
        if with_surplus:  # rules 48 and 49
            giver = ties.first(_foremost(max, with_surplus, stages, ties))
            with_surplus.remove(giver)
            total = votes[giver]
            surplus = total - quota * ONE_VOTE
            votes[giver] = quota * ONE_VOTE
            for value, parcel in piles.pop(giver):
                transfer(surplus * value // total, parcel)
            end_stage((giver,), credited, ())
        else:  # rules 50 and 51
            out = _who_goes(continuing, seats - len(elected), stages, ties)
            for option in out:
                del continuing[option]
                votes[option] = 0
            for value, parcel in [pile for option in out for pile in piles.pop(option)]:
                transfer(value, parcel)
            end_stage(out, credited, out)
    return tuple(elected), StvAccount(quota, valid, tuple(stages))


def _who_goes(
    continuing: Collection[str], vacancies: int, stages: Sequence[Stage], ties: Ties
) -> tuple[str, ...]:
    votes = stages[-1].votes
    voteless = tuple(option for option in continuing if votes[option] == 0)
    if voteless and len(continuing) - len(voteless) >= vacancies:
        return voteless  # No paper moves, so they may go together: it is no tie.
    return (ties.last(_foremost(min, continuing, stages, ties)),)


def _foremost(
    extreme: Callable[[Iterable[int]], int],
    options: Collection[str],
    stages: Sequence[Stage],
    ties: Ties,
) -> Collection[str]:
    """Those with most, or fewest, votes now; if equal, at the last stage at which they differed."""
    *earlier, now = stages
    tied = left = _those(extreme, options, now)
    for stage in reversed(earlier):
        left = _those(extreme, left, stage)
    if len(left) < len(tied):
        rest = [option for option in tied if option not in left]
        ties.note([left, rest] if extreme is max else [rest, left], EARLIER)
    return left


def _those(
    extreme: Callable[[Iterable[int]], int], options: Collection[str], stage: Stage
) -> list[str]:
    sought = extreme(stage.votes[option] for option in options)
    return [option for option in options if stage.votes[option] == sought]
