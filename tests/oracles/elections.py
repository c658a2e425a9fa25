"""Random elections: small enough to meet many ties, drawn again by the same seed."""

from collections import Counter
from random import Random

from models.rules.counting.ballots import Approval, Ballots, Comparison, Points, Ranking

MOST_OPTIONS, MOST_VOTERS = 6, 40


def options(random: Random, most: int = MOST_OPTIONS) -> tuple[str, ...]:
    """Two options or more, called 0, 1, 2 and on."""
    return tuple(map(str, range(random.randint(2, most))))


def rankings(random: Random, *, strict: bool, complete: bool = False) -> Ballots[Ranking]:
    """Rankings of at least one option each; unless strict, with some options equal."""
    among = options(random)
    weights: Counter[Ranking] = Counter()
    for _ in range(random.randint(1, MOST_VOTERS)):
        length = len(among) if complete else random.randint(1, len(among))
        order = random.sample(among, length)
        ranking: list[frozenset[str]] = []
        while order:
            size = 1 if strict or random.random() < 0.7 else random.randint(1, len(order))
            ranking.append(frozenset(order[:size]))
            del order[:size]
        weights[tuple(ranking)] += 1
    return Ballots(among, weights)


def approvals(random: Random, voters: int | None = None) -> Ballots[Approval]:
    """Ballots with at least one tick."""
    among = options(random)
    number = voters or random.randint(1, MOST_VOTERS)
    return Ballots(
        among,
        Counter(
            frozenset(random.sample(among, random.randint(1, len(among)))) for _ in range(number)
        ),
    )


def points(random: Random) -> Ballots[Points]:
    """Ballots with 0 to 5 points for every option."""
    among = options(random)
    return Ballots(
        among,
        Counter(
            frozenset((option, random.randint(0, 5)) for option in among)
            for _ in range(random.randint(1, MOST_VOTERS))
        ),
    )


def comparisons(random: Random) -> Ballots[Comparison]:
    """Choices between two, some of them never offered."""
    among = options(random)
    pairs = [(a, b) for a in among for b in among if a != b]
    weights = {pair: random.randint(0, 9) for pair in pairs if random.random() < 0.7}
    return Ballots(among, weights or {pairs[0]: 1})
