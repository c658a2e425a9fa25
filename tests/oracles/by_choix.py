"""Beside choix: Bradley-Terry, with the same normal prior (its `alpha` is half our precision)."""

from random import Random

from choix import opt_pairwise

from models.rules.counting.bradley_terry import ONE_DRAW, count_bradley_terry
from tests.oracles import elections
from tests.oracles.by_pref_voting import Agreement

DECIMALS = 4
"""Its optimiser stops at about the fifth decimal."""


def compare_bradley_terry(random: Random) -> Agreement:
    ballots = elections.comparisons(random)
    ours = count_bradley_terry(ballots).account
    data = [(int(a), int(b)) for (a, b), weight in ballots.weights.items() for _ in range(weight)]
    theirs = opt_pairwise(len(ballots.options), data, alpha=ONE_DRAW / 2, tol=1e-10)
    differences = [abs(ours[o].strength - theirs[int(o)]) for o in ballots.options]
    return max(differences) < 10**-DECIMALS, True
