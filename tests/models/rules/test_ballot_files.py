"""Files of ballots: what is read, what is told of a mistake, and written files read back."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.ballot_files import ENDINGS, read_poll
from models.rules.ballot_files.comparisons import write_comparisons
from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.pabulib_writing import write_pabulib
from models.rules.ballot_files.poll import (
    Approvals,
    Comparisons,
    Money,
    PointsGiven,
    Rankings,
    Rule,
)
from models.rules.ballot_files.preflib_writing import ending_of, write_categories, write_orders
from models.rules.ballot_files.scottish import write_scottish
from models.rules.counting.ballots import Ballots
from tests.models.rules.elections import comparisons, rankings
from tests.models.rules.malformed import SAMPLES, told

names = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1)


def read(ending: str, text: str) -> object:
    return read_poll(f"poll.{ending}", text.encode())


def test_preflib_orders() -> None:
    poll = read("toi", SAMPLES["toi"])
    assert isinstance(poll, Rankings)
    assert poll.title == "A street's priorities"
    assert poll.names == {"1": "Bench", "2": "Tree", "3": "Lamp: bright"}
    assert poll.ballots.weights == {
        (frozenset("1"), frozenset("23")): 4,
        (frozenset("2"),): 3,
        (): 1,
    }
    assert poll.places == 2
    assert poll.rule == Rule(method="stv", seed="Slotermeer 2026")
    assert poll.published == {"1", "2"}


def test_preflib_categories() -> None:
    poll = read("cat", SAMPLES["cat"])
    assert isinstance(poll, Approvals)
    assert poll.ballots.weights == {frozenset("12"): 2, frozenset("3"): 1, frozenset(): 1}


def test_pabulib_types() -> None:
    approval = read("pb", SAMPLES["pb"])
    assert isinstance(approval, Approvals)
    assert approval.ballots.weights == {frozenset({"a", "b2"}): 2, frozenset(): 1}
    assert approval.money == Money(250_050, {"a": 60_000, "b2": 200_000})
    assert approval.names == {"a": 'A "quoted"; name', "b2": "b2"}
    assert approval.rule == Rule("equalshares/add1", "s 1", "exhaustive")
    assert approval.published == {"a"}

    ordinal = read("pb", SAMPLES["pb ordinal"])
    assert isinstance(ordinal, Rankings)
    assert ordinal.longest == 3
    assert ordinal.ballots.weights == {(frozenset("2"), frozenset("1")): 1, (frozenset("1"),): 1}

    cumulative = read("pb", SAMPLES["pb cumulative"])
    assert isinstance(cumulative, PointsGiven)
    assert cumulative.ballots.weights == {
        frozenset({("1", 4), ("2", 6)}): 1,
        frozenset({("2", 10)}): 1,
    }
    assert cumulative.published is None


def test_scottish() -> None:
    poll = read("csv", SAMPLES["csv"])
    assert isinstance(poll, Rankings)
    assert poll.title == "Ward 4, Leith"
    assert poll.names == {"1": "Ann Kerr", "2": "Bo Reid", "3": "Cy Muir"}
    assert poll.places == 2
    assert poll.ballots.weights == {
        (frozenset("1"), frozenset("3"), frozenset("2")): 12,
        (frozenset("2"),): 5,
    }


def test_comparisons() -> None:
    poll = read("csv", SAMPLES["csv comparisons"])
    assert isinstance(poll, Comparisons)
    assert poll.ballots.weights == {("Bench", "Tree"): 7, ("Tree", "Bench"): 2}


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    for sample, text in SAMPLES.items():
        name = f"poll.{sample.split()[0]}"
        windows = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        assert read_poll(name, windows) == read_poll(name, text.encode())


NAMED = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n"
META = "META\nkey;value\nbudget;10\nvote_type;approval\n"
PROJECTS = "PROJECTS\nproject_id;cost\n1;5\n2;5\n"
VOTES = "VOTES\nvoter_id;vote\n"
SCALED = META.replace("approval", "cumulative") + PROJECTS + "VOTES\nvoter_id;vote;points\n"


@pytest.mark.parametrize(
    ("ending", "text", "mistake", "line"),
    [
        ("doc", "", Mistake.ENDING, 1),
        ("soi", "", Mistake.TOO_FEW, 1),
        ("soi", "# ALTERNATIVE NAME 1: A\n\n3: 1\n", Mistake.TOO_FEW, 1),
        ("soi", NAMED + "3: 1\n3; 2\n", Mistake.NOT_A_LINE, 4),
        ("soi", NAMED + "0: 1\n", Mistake.NOT_A_NUMBER, 3),
        ("soi", NAMED + "1234567890: 1\n", Mistake.NOT_A_NUMBER, 3),
        ("soi", NAMED + "3: 1,4\n", Mistake.UNKNOWN_OPTION, 3),
        ("soi", NAMED + "3: 2,2\n", Mistake.OPTION_TWICE, 3),
        ("soi", NAMED + "3: 2\n1: {1,2}\n", Mistake.EQUAL_RANKS, 4),
        ("soc", NAMED + "3: 2\n", Mistake.NOT_COMPLETE, 3),
        ("soi", "# NUMBER ALTERNATIVES: 3\n" + NAMED + "3: 2\n", Mistake.COUNT, 1),
        ("soi", "# NUMBER VOTERS: 4\n" + NAMED + "3: 2\n", Mistake.COUNT, 1),
        ("soi", NAMED + "# NUMBER UNIQUE ORDERS: 2\n3: 2\n", Mistake.COUNT, 3),
        ("soi", NAMED + "# SEATS: none\n3: 2\n", Mistake.NOT_A_NUMBER, 3),
        ("soi", NAMED + "# ELECTED: 7\n3: 2\n", Mistake.UNKNOWN_OPTION, 3),
        ("toi", NAMED + "٣: 1\n", Mistake.NOT_A_LINE, 3),
        ("cat", NAMED + "# NUMBER CATEGORIES: 1\n3: {1},2\n", Mistake.FIELDS, 4),
        ("pb", "", Mistake.SECTION, 1),
        ("pb", META + PROJECTS, Mistake.SECTION, 8),
        ("pb", META + VOTES + PROJECTS, Mistake.SECTION, 10),
        ("pb", "\nhello\n" + META + PROJECTS + VOTES, Mistake.SECTION, 2),
        ("pb", META + PROJECTS + "VOTES\n", Mistake.ENDS_EARLY, 9),
        ("pb", META.replace("value", "worth") + PROJECTS + VOTES, Mistake.COLUMN, 2),
        ("pb", META.replace("approval", "guess") + PROJECTS + VOTES, Mistake.SETTING, 4),
        ("pb", META.replace("10", "nothing") + PROJECTS + VOTES, Mistake.NOT_MONEY, 3),
        ("pb", META + PROJECTS.replace("2;5", "2;0") + VOTES, Mistake.NOT_MONEY, 8),
        ("pb", META + PROJECTS.replace("2;5", "1;5") + VOTES, Mistake.OPTION_TWICE, 8),
        ("pb", META + "PROJECTS\nproject_id;cost\n" + VOTES, Mistake.TOO_FEW, 6),
        ("pb", META + PROJECTS + VOTES + "1;1\n2;1,3\n", Mistake.UNKNOWN_OPTION, 12),
        ("pb", META + PROJECTS + VOTES + "1;1,1\n", Mistake.OPTION_TWICE, 11),
        ("pb", META + PROJECTS + VOTES + "1;1;2;3\n", Mistake.FIELDS, 11),
        ("pb", META + PROJECTS + VOTES + '1;"1\n', Mistake.NOT_ROWS, 11),
        ("pb", META + "num_votes;2\n" + PROJECTS + VOTES + "1;1\n", Mistake.COUNT, 5),
        ("pb", SCALED + "1;1,2;3\n", Mistake.FIELDS, 11),
        ("pb", SCALED + "1;1;-3\n", Mistake.NOT_A_NUMBER, 11),
        ("csv", "", Mistake.ENDS_EARLY, 1),
        ("csv", "3\n", Mistake.FIELDS, 1),
        ("csv", "3,2\n1,2\n", Mistake.ENDS_EARLY, 2),
        ("csv", SAMPLES["csv"].replace("5,2", "5,4"), Mistake.UNKNOWN_OPTION, 3),
        ("csv", SAMPLES["csv"].replace("5,2", "5,2,2"), Mistake.OPTION_TWICE, 3),
        ("csv", SAMPLES["csv"].replace("Candidate 2", "Candidate 7"), Mistake.NOT_A_LINE, 5),
        ("csv", "winner,loser\n", Mistake.COLUMN, 1),
        ("csv", "winner,loser,count\na,a,3\n", Mistake.OPTION_TWICE, 2),
        ("csv", "winner,loser,count\na,b\n", Mistake.FIELDS, 2),
        ("csv", "winner,loser,count\na,,3\n", Mistake.NOT_A_LINE, 2),
        ("csv", "winner,loser,count\n", Mistake.ENDS_EARLY, 1),
    ],
)
def test_a_mistake_is_told_with_its_line(
    ending: str, text: str, mistake: Mistake, line: int
) -> None:
    with pytest.raises(WrongFile) as wrong:
        read(ending, text)
    assert (wrong.value.mistake, wrong.value.line) == (mistake, line)


def test_what_is_no_text_is_told_with_its_line() -> None:
    with pytest.raises(WrongFile) as wrong:
        read_poll("poll.soi", b"# TITLE: x\n# ALTERNATIVE NAME 1: \xff\n")
    assert (wrong.value.mistake, wrong.value.line) == (Mistake.NOT_TEXT, 2)


@given(data=st.binary(max_size=60), ending=st.sampled_from(ENDINGS))
def test_any_bytes_are_read_or_told_wrong(data: bytes, ending: str) -> None:
    told(f"poll.{ending}", data)


@given(ballots=rankings(), title=names, option=names, places=st.integers(1, 3))
def test_orders_written_are_read_back(
    ballots: Ballots[tuple[frozenset[str], ...]], title: str, option: str, places: int
) -> None:
    number = {each: str(at) for at, each in enumerate(ballots.options, 1)}
    weights = {
        tuple(frozenset(number[each] for each in rank) for rank in ranking): weight
        for ranking, weight in ballots.weights.items()
    }
    poll = Rankings(
        title=title,
        names={each: f"{option} {each}" for each in number.values()},
        places=places,
        rule=Rule("schulze", "seed of the lot"),
        published=frozenset("2"),
        ballots=Ballots(tuple(number.values()), weights),
    )
    assert read(ending_of(poll), write_orders(poll)) == poll
    assert read("toi", write_orders(poll)) == poll


@given(ballots=rankings(strict=True), title=names, places=st.integers(1, 3))
def test_strict_orders_written_are_read_back(
    ballots: Ballots[tuple[frozenset[str], ...]], title: str, places: int
) -> None:
    number = {each: str(at) for at, each in enumerate(ballots.options, 1)}
    weights = {
        tuple(frozenset(number[each] for each in rank) for rank in ranking): weight
        for ranking, weight in ballots.weights.items()
    }
    options = tuple(number.values())
    named = {each: f"Option, {each}" for each in options}
    ward = Rankings(title=title, names=named, places=places, ballots=Ballots(options, weights))
    assert read("csv", write_scottish(ward)) == ward
    money = Money(12_345, {each: 100 + int(each) for each in options})
    city = Rankings(
        title=title,
        names=named,
        money=money,
        longest=5,
        ballots=ward.ballots,
        rule=Rule("greedy", "seed"),
    )
    assert read("pb", write_pabulib(city)) == city


@given(
    votes=st.lists(st.frozensets(st.sampled_from("1234")), min_size=1),
    title=names,
    chosen=st.none() | st.frozensets(st.sampled_from("1234")),
)
def test_approvals_written_are_read_back(
    votes: list[frozenset[str]], title: str, chosen: frozenset[str] | None
) -> None:
    named = {option: f'Option; "{option}"' for option in "1234"}
    ballots = Ballots(tuple("1234"), Counter(votes))
    rule = Rule("equal-shares", "1 2", "exhaustive")
    money = Money(99, {"1": 1, "2": 250, "3": 100, "4": 5})
    dear = Approvals(
        title=title, names=named, ballots=ballots, money=money, rule=rule, published=chosen
    )
    assert read("pb", write_pabulib(dear)) == dear
    free = Approvals(
        title=title,
        names=named,
        ballots=ballots,
        places=2,
        rule=Rule("approval", "1 2"),
        published=chosen or None,
    )
    assert read("cat", write_categories(free)) == free


@given(points=st.lists(st.dictionaries(st.sampled_from("123"), st.integers(0, 9)), min_size=1))
def test_points_written_are_read_back(points: list[dict[str, int]]) -> None:
    ballots = Ballots(tuple("123"), Counter(frozenset(each.items()) for each in points))
    poll = PointsGiven(title="t", names={o: o for o in "123"}, ballots=ballots, places=2)
    again = read("pb", write_pabulib(poll))
    assert isinstance(again, PointsGiven)
    assert again.ballots == ballots
    # Points for nothing that costs: then each option costs 1, and there is 1 for each place.
    assert again.money == Money(200, dict.fromkeys("123", 100))


@given(ballots=comparisons())
def test_comparisons_written_are_read_back(ballots: Ballots[tuple[str, str]]) -> None:
    compared = {option for pair in ballots.weights for option in pair}
    poll = Comparisons(title="", names={o: o for o in ballots.options}, ballots=ballots)
    again = read("csv", write_comparisons(poll))
    assert isinstance(again, Comparisons)
    assert again.ballots.weights == ballots.weights
    assert {*again.names} == compared


def test_what_a_format_cannot_say_is_not_written() -> None:
    equal = Ballots(("1", "2"), {(frozenset("12"),): 1})
    poll = Rankings(title="", names={"1": "A", "2": "B"}, ballots=equal)
    for write in (write_pabulib, write_scottish):
        with pytest.raises(ValueError, match="cannot"):
            write(poll)


def test_written_ballots_tell_nothing_of_when_they_were_cast() -> None:
    """The same ballots in any order give the same file."""
    votes = [frozenset("1"), frozenset("12"), frozenset(), frozenset("2")]
    forward, backward = (
        Approvals(
            title="t",
            names={"1": "A", "2": "B"},
            money=Money(200, {"1": 100, "2": 100}),
            ballots=Ballots(("1", "2"), Counter(order)),
        )
        for order in (votes, votes[::-1])
    )
    assert write_pabulib(forward) == write_pabulib(backward)
    assert write_categories(forward) == write_categories(backward)
