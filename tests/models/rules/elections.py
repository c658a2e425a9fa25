"""Elections for properties: few voters and options, so that ties and cycles are common."""

from collections import Counter
from collections.abc import Mapping

from hypothesis import strategies as st

from models.rules.counting.ballots import Approval, Ballots, Comparison, Ranking

OPTIONS = ("a", "b", "c", "d", "e")


@st.composite
def rankings(draw: st.DrawFn, *, strict: bool = False, most_voters: int = 12) -> Ballots[Ranking]:
    """Rankings of two to five options, partial; unless strict with options put equal."""
    options = OPTIONS[: draw(st.integers(2, len(OPTIONS)))]
    weights: Counter[Ranking] = Counter()
    for _ in range(draw(st.integers(1, most_voters))):
        order = draw(st.permutations(options))[: draw(st.integers(1, len(options)))]
        ranking: list[frozenset[str]] = []
        for option in order:
            if ranking and not strict and draw(st.booleans()):
                ranking[-1] |= {option}
            else:
                ranking.append(frozenset([option]))
        weights[tuple(ranking)] += 1
    return Ballots(options, weights)


@st.composite
def projects(draw: st.DrawFn) -> tuple[Ballots[Approval], dict[str, int], int]:
    """Ballots with projects ticked, what each costs, and the budget."""
    options = OPTIONS[: draw(st.integers(1, len(OPTIONS)))]
    ticked = st.frozensets(st.sampled_from(options), min_size=1)
    weights = Counter(draw(st.lists(ticked, min_size=1, max_size=8)))
    costs = {option: draw(st.integers(1, 40)) for option in options}
    return Ballots(options, weights), costs, draw(st.integers(1, 100))


@st.composite
def comparisons(draw: st.DrawFn) -> Ballots[Comparison]:
    """Choices between two, some pairs never offered."""
    options = OPTIONS[: draw(st.integers(2, len(OPTIONS)))]
    pairs = [(a, b) for a in options for b in options if a != b]
    weights = draw(st.dictionaries(st.sampled_from(pairs), st.integers(0, 20), min_size=1))
    return Ballots(options, weights)


def renamed(ballots: Ballots[Ranking], names: Mapping[str, str]) -> Ballots[Ranking]:
    """The same ballots about options that are called otherwise, on a paper in another order."""
    return Ballots(
        tuple(sorted(names[option] for option in ballots.options)),
        {
            tuple(frozenset(names[option] for option in rank) for rank in ranking): weight
            for ranking, weight in ballots.weights.items()
        },
    )


def reversed_rankings(ballots: Ballots[Ranking]) -> Ballots[Ranking]:
    """Every ballot upside down, with the options it leaves out on top."""
    weights: Counter[Ranking] = Counter()
    for ranking, weight in ballots.weights.items():
        rest = frozenset(ballots.options).difference(*ranking)
        weights[tuple(([rest] if rest else []) + [*ranking[::-1]])] += weight
    return Ballots(ballots.options, weights)
