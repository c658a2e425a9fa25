"""However the pairwise table is made, it is what its definition says."""

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.pairwise import Table, pairwise_table


def by_definition(ballots: Ballots[Ranking]) -> Table:
    """Ballot by ballot, pair by pair."""
    table = dict.fromkeys(permutations(ballots.options, 2), 0)
    for ranking, weight in ballots.weights.items():
        below = {*ballots.options}
        for rank in ranking:
            below.difference_update(rank)
            for pair in product(rank, below):
                table[pair] += weight
    return table


@st.composite
def cast(draw: st.DrawFn, options: str) -> Ballots[Ranking]:
    """Strict rankings as strings, as far as each voter liked, some with a heavy weight."""
    orders = st.lists(st.sampled_from(options), unique=True).map("".join)
    weights = st.one_of(st.integers(1, 4), st.integers(1, 10**7))
    return Ballots(tuple(options), draw(st.dictionaries(orders, weights)))


@pytest.mark.parametrize("options", ["abcdef", "\0 aZ~", "aé", "üğ٣本"])
@given(data=st.data())
def test_the_same_of_strings_as_of_sets(options: str, data: st.DataObject) -> None:
    strings = data.draw(cast(options))
    sets: dict[Ranking, int] = {
        tuple(map(frozenset, ranking)): weight for ranking, weight in strings.weights.items()
    }
    expected = by_definition(strings)
    assert pairwise_table(strings) == expected
    assert pairwise_table(Ballots(strings.options, sets)) == expected
    both = Ballots(strings.options, {**strings.weights, **sets})
    assert pairwise_table(both) == {pair: 2 * number for pair, number in expected.items()}


def test_more_options_than_a_byte_holds() -> None:
    options = "".join(map(chr, range(0x4E00, 0x4E00 + 300)))
    ballots: Ballots[Ranking] = Ballots(tuple(options), {options: 2, options[::-1]: 1, "": 7})
    assert pairwise_table(ballots) == by_definition(ballots)


def test_more_rankings_than_are_taken_together() -> None:
    orders = map("".join, permutations("abcdefgh"))
    ballots: Ballots[Ranking] = Ballots(tuple("abcdefgh"), {o: 1 + o[0].count("a") for o in orders})
    table = pairwise_table(ballots)
    assert table["a", "b"] == 5040 * 2 + (40320 - 5040 - 5040) // 2
    assert {a_b + table[b, a] for (a, b), a_b in table.items()} == {45360}
