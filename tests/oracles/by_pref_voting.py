"""Beside pref-voting: approval, points, Borda, Schulze, instant runoff and STV.

Where pref-voting offers several rules under one name, the one with our source is taken:

- Borda for partial ballots: its symmetric score (below minus above) orders as the rule of averages.
- Schulze: by winning votes, its `support`; by default it takes margins.
- Instant runoff: "parallel universe", which tries every way in which ties can fall.
- STV: its Scottish one. It draws lots; here every lot is tried. Where earlier stages settle a tie
  in part, as when of three tied two had fewer votes than the third, it draws the lot among all
  three; the order says that who had more is not excluded, so ours draws it among the two. In those
  elections (19 of the 2,000) what ours can give must be among what it can give; in all others both
  must be able to give the same.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from random import Random
from typing import Any

from pref_voting.grade_methods import approval, score_voting
from pref_voting.grade_profiles import GradeProfile
from pref_voting.iterative_methods import instant_runoff_put
from pref_voting.margin_based_methods import beat_path
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.proportional_methods import stv_scottish
from pref_voting.scoring_methods import borda_for_profile_with_ties

from models.rules.counting.approval import count_approval
from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.borda import count_borda
from models.rules.counting.instant_runoff import count_instant_runoff
from models.rules.counting.outcome import Outcome
from models.rules.counting.points import count_points
from models.rules.counting.schulze import count_schulze
from models.rules.counting.stv import EARLIER, count_stv
from tests.oracles import elections

Agreement = tuple[object, object]
"""What we say and what the library says."""


def compare_approval(random: Random) -> Agreement:
    ballots = elections.approvals(random)
    grades = [{int(option): 1 for option in ticked} for ticked in ballots.weights]
    profile = GradeProfile(grades, [0, 1], [*ballots.weights.values()], _candidates(ballots))
    return _possible(count_approval(ballots)), {*approval(profile)}


def compare_points(random: Random) -> Agreement:
    ballots = elections.points(random)
    grades = [{int(option): number for option, number in given} for given in ballots.weights]
    counts = [*ballots.weights.values()]
    profile = GradeProfile(grades, [*range(6)], counts, _candidates(ballots))
    return _possible(count_points(ballots)), {*score_voting(profile)}


def compare_borda(random: Random) -> Agreement:
    ballots = elections.rankings(random, strict=False)
    return _possible(count_borda(ballots)), {*borda_for_profile_with_ties(_profile(ballots))}


def compare_schulze(random: Random) -> Agreement:
    return _schulze(elections.rankings(random, strict=False))


def compare_schulze_of_letters(random: Random) -> Agreement:
    """Strict ballots as strings, for which there is a way of its own."""
    ballots = elections.rankings(random, strict=True)
    strings: dict[Ranking, int] = {
        "".join(chain(*ranking)): weight for ranking, weight in ballots.weights.items()
    }
    return _schulze(Ballots(ballots.options, strings))


def _schulze(ballots: Ballots[Ranking]) -> Agreement:
    profile = _profile(ballots)
    profile.use_extended_strict_preference()
    theirs = beat_path(profile, strength_function=profile.support)
    return _possible(count_schulze(ballots)), {*theirs}


def compare_instant_runoff(random: Random) -> Agreement:
    ballots = elections.rankings(random, strict=True)
    theirs = instant_runoff_put(_profile(ballots), score_method="approval")
    return _possible(count_instant_runoff(ballots)), {*theirs}


def compare_stv(random: Random) -> Agreement:
    ballots = elections.rankings(random, strict=True)
    seats = random.randint(1, len(ballots.options) - 1)
    ours = count_stv(ballots, seats)
    profile = _profile(ballots)
    theirs = [
        {*elected}
        for elected in every_lot(lambda lots: stv_scottish(profile, num_seats=seats, rng=lots))
    ]
    always, ever = set.intersection(*theirs), set.union(*theirs)
    winners, possible = {*map(int, ours.winners)}, _possible(ours)
    if _settled_in_part(ours):
        return always <= winners and possible <= ever, True
    return (winners, possible), (always, ever)


def _settled_in_part(outcome: Outcome[Any]) -> bool:
    """Whether a tie that earlier stages made smaller was then still one."""
    made_smaller = {group for tie in outcome.ties if tie.rule == EARLIER for group in tie.groups}
    return any(tie.options in made_smaller for tie in outcome.ties)


class Lots:
    """Stands in for a random generator: takes the lots of a script, then always the first."""

    def __init__(self, script: Sequence[int]) -> None:
        self.script = [*script]
        self.sizes: list[int] = []

    def choice(self, tied: Sequence[Any]) -> Any:
        """The scripted one of those tied."""
        at = len(self.sizes)
        self.sizes.append(len(tied))
        if at == len(self.script):
            self.script.append(0)
        return tied[self.script[at]]


def every_lot(count: Callable[[Lots], Iterable[int]]) -> Iterator[Iterable[int]]:
    """What this count gives for every way in which its lots can fall."""
    waiting: list[list[int]] = [[]]
    while waiting:
        given = waiting.pop()
        lots = Lots(given)
        yield count(lots)
        for at in range(len(given), len(lots.sizes)):
            waiting += ([*lots.script[:at], other] for other in range(1, lots.sizes[at]))


def _candidates(ballots: Ballots[Any]) -> list[int]:
    return [*map(int, ballots.options)]


def _profile(ballots: Ballots[Ranking]) -> ProfileWithTies:
    ranks = [
        {int(option): place for place, rank in enumerate(ranking, 1) for option in rank}
        for ranking in ballots.weights
    ]
    return ProfileWithTies(ranks, [*ballots.weights.values()], _candidates(ballots))


def _possible(outcome: Outcome[Any]) -> set[int]:
    assert outcome.all_ways_tried
    return {*map(int, outcome.winners), *map(int, outcome.tied)}
