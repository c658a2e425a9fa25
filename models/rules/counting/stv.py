"""The single transferable vote for several seats, as Scottish councils are elected.

Source: The Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to
52, read word by word at legislation.gov.uk (48) and as OpenSTV reprints them (45 to 52): the
Weighted Inclusive Gregory Method. The order of 2011 (SSI 2011/399) has the same rules, each one
number higher; the numbers below are those of 2007. Votes are whole numbers of 1/100,000: the order
cuts a paper's value off at five decimals (48), so nothing is ever rounded.

Where the order says "the most recent preceding stage" at which two differ (49 and 51), and more
than two are tied, those that stand apart from the rest there are taken, and among them the stage
before it decides. In one thing this goes faster than the order: options that never had a vote are
excluded in one stage, which elects nobody else since no paper moves.
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

    def count(ties: Ties) -> tuple[tuple[str, ...], StvAccount]:
        return _Count(ballots.weights, first, seats, ties).run()

    return every_way(count, rules)


class _Count:
    """A count under way: its methods are the order's rules."""

    def __init__(
        self,
        weights: Mapping[Ranking, int],
        first: Mapping[str, Parcel],
        seats: int,
        ties: Ties,
    ) -> None:
        self.weights, self.ties = weights, ties
        self.seats = min(seats, len(first))
        self.votes = {option: self.size(parcel) * ONE_VOTE for option, parcel in first.items()}
        self.piles = {option: [(ONE_VOTE, parcel)] for option, parcel in first.items()}
        self.valid = sum(self.votes.values()) // ONE_VOTE
        self.quota = self.valid // (seats + 1) + 1  # rule 46
        self.continuing = dict.fromkeys(first)
        self.surpluses: list[str] = []  # whose are still to be transferred
        self.elected: list[str] = []
        self.stages: list[Stage] = []

    def run(self) -> tuple[tuple[str, ...], StvAccount]:
        """Who is elected, and the stages."""
        self.end_stage((), self.valid * ONE_VOTE)
        while len(self.elected) < self.seats:
            if self.surpluses:
                self.transfer_largest_surplus()
            else:
                self.exclude()
        return tuple(self.elected), StvAccount(self.quota, self.valid, tuple(self.stages))

    def end_stage(self, source: Sequence[str], credited: int, excluded: Sequence[str] = ()) -> None:
        """Who has the quota is elected (47); all are, if no more are left than seats (52)."""
        reached = [o for o in self.continuing if self.votes[o] >= self.quota * ONE_VOTE]
        vacancies = self.seats - len(self.elected)
        if len(self.continuing) <= vacancies:
            reached = [*self.continuing]
        for option in reached:
            del self.continuing[option]
        reached.sort(key=self.votes.__getitem__, reverse=True)
        self.elected += reached
        self.surpluses += (o for o in reached if self.votes[o] > self.quota * ONE_VOTE)
        lost = credited - sum(self.votes.values())
        stage = Stage(dict(self.votes), tuple(source), lost, tuple(reached), tuple(excluded))
        self.stages.append(stage)

    def transfer_largest_surplus(self) -> None:
        """A paper's value becomes its surplus part, cut off at five decimals (48 and 49)."""
        credited = sum(self.votes.values())
        giver = self.ties.first(_foremost(max, self.surpluses, self.stages, self.ties))
        self.surpluses.remove(giver)
        total = self.votes[giver]
        surplus = total - self.quota * ONE_VOTE
        self.votes[giver] -= surplus
        for value, parcel in self.piles.pop(giver):
            self.transfer(surplus * value // total, parcel)
        self.end_stage([giver], credited)

    def exclude(self) -> None:
        """Who has the fewest votes goes, and the papers keep their value (50)."""
        credited = sum(self.votes.values())
        out = self.who_is_excluded()
        for option in out:
            del self.continuing[option]
            self.votes[option] = 0
        for value, parcel in [pile for option in out for pile in self.piles.pop(option)]:
            self.transfer(value, parcel)
        self.end_stage(out, credited, out)

    def who_is_excluded(self) -> tuple[str, ...]:
        """The one with the fewest votes (51); or all that never had one, if enough are left."""
        voteless = tuple(option for option in self.continuing if self.votes[option] == 0)
        left = len(self.continuing) - len(voteless)
        if voteless and left >= self.seats - len(self.elected):
            return voteless  # No paper moves, so they may go together: it is no tie.
        fewest = _foremost(min, self.continuing, self.stages, self.ties)
        return (self.ties.last(fewest),)

    def transfer(self, value: int, parcel: Parcel) -> None:
        """Put papers with the continuing option that each names next, at this value."""
        for option, found in by_next_preference(parcel, alone(self.continuing)).items():
            if option is not None:
                self.piles[option].append((value, found))
                self.votes[option] += value * self.size(found)

    def size(self, parcel: Parcel) -> int:
        """How many papers these are."""
        return sum(map(self.weights.__getitem__, parcel))


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
