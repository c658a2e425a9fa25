"""`wijkstem count`: a published poll counted again, in plain words, or a sentence why not."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from models.rules.ballot_files import read_poll
from models.rules.ballot_files.pabulib_writing import write_pabulib
from models.rules.ballot_files.poll import Approvals, Money, Rankings, Rule
from models.rules.ballot_files.preflib_writing import ending_of, write_orders
from models.rules.count import Method, counters
from models.rules.counting.ballots import Ballots, strict_rankings
from models.rules.counting.ties import by_lot
from tests.models.rules.malformed import SAMPLES

STREET = (
    "# TITLE: Our street\n# ALTERNATIVE NAME 1: Bench\n# ALTERNATIVE NAME 2: Tree\n"
    "# ALTERNATIVE NAME 3: Lamp\n4: 1,2,3\n3: 2,1\n2: 3,2\n1:\n"
)


@pytest.fixture
def street(tmp_path: Path) -> Path:
    path = tmp_path / "street.soi"
    path.write_text(STREET, "utf-8")
    return path


def count(*arguments: object, language: str = "en") -> Result:
    return CliRunner(env={"COLUMNS": "200"}).invoke(
        app, ["count", *map(str, arguments), "--language", language]
    )


def test_usual_method_and_what_others_would_choose(street: Path) -> None:
    result = count(street)
    assert result.exit_code == 0
    assert result.output == (
        "Our street\n"
        "\n"
        "Schulze: each option against each other one\n"
        "Votes: 9. Blank: 1\n"
        "Chosen:\n"
        "  Tree (2)\n"
        "\n"
        "How many people put the option on the left above the option at the top:\n"
        "             1  2  3\n"
        "  Bench (1)  ·  4  7\n"
        "  Tree (2)   5  ·  7\n"
        "  Lamp (3)   2  2  ·\n"
        "The strongest path from the option on the left to the option at the top:\n"
        "             1  2  3\n"
        "  Bench (1)  ·  0  7\n"
        "  Tree (2)   5  ·  7\n"
        "  Lamp (3)   0  0  ·\n"
        "Tree (2) wins from each other option on its own.\n"
        "The order:\n"
        "  1. Tree (2)\n"
        "  2. Bench (1)\n"
        "  3. Lamp (3)\n"
        "\n"
        "Would other ways of counting choose otherwise?\n"
        "  Borda: points for each rank. Chooses the same.\n"
        "  Instant runoff: whoever has the fewest votes goes out. Chooses the same.\n"
    )


def test_dutch_is_the_first_language(street: Path) -> None:
    assert "Gekozen:\n  Tree (2)\n" in count(street, language="xx").output


def test_every_method_by_name(street: Path, tmp_path: Path) -> None:
    for method in ("schulze", "borda", "instant-runoff", "stv"):
        result = count(street, "--method", method)
        assert result.exit_code == 0
        assert "Tree (2)" in result.output
    assert "Tree (2): 12" in count(street, "--method", "borda").output
    assert "goes out: Lamp (3)" in count(street, "--method", "instant-runoff").output
    two = count(street, "--seats", "2")
    assert "The quota is 4. There are 9 valid votes." in two.output
    assert "Chosen (2):\n  Bench (1)\n  Tree (2)\n" in two.output
    for sample, text in SAMPLES.items():
        path = tmp_path / f"sample.{sample.split()[0]}"
        path.write_text(text, "utf-8")
        for language in ("nl", "en"):
            assert count(path, "--seed", "s", language=language).exit_code == 0


def test_account_of_a_budget(tmp_path: Path) -> None:
    path = tmp_path / "street.pb"
    path.write_text(SAMPLES["pb"], "utf-8")
    shares = count(path)
    assert "Everyone's share was 1,250 at first." in shares.output
    assert "The file names another outcome" not in shares.output
    greedy = count(path, "--method", "greedy", "--tie", "cost")
    assert 'A "quoted"; name (a): 2. Costs 600, there is 2,500.5: chosen' in greedy.output
    assert "b2: 2. Costs 2,000, there is only 1,900.5 left: does not fit" in greedy.output
    assert "The file names the same outcome." in greedy.output
    assert 'the cheapest went first: A "quoted"; name (a) › b2' in greedy.output


def test_a_tie_left_open_and_drawn_by_lot(tmp_path: Path) -> None:
    path = tmp_path / "tie.soi"
    path.write_text(STREET.replace("4: 1,2,3\n3: 2,1\n2: 3,2", "2: 1,2\n2: 2,1"), "utf-8")
    left_open = count(path)
    assert "Not decided yet." in left_open.output
    assert "the rule does not say who goes first" in left_open.output
    by_council = tmp_path / "council.soi"
    by_council.write_text("# ELECTED: 2\n" + path.read_text("utf-8"), "utf-8")
    assert "so the tie was decided in another way." in count(by_council).output
    drawn = count(path, "--seed", "Slotermeer 2026")
    assert "Not decided yet." not in drawn.output
    assert "the lot gave this order: " in drawn.output
    assert drawn.output == count(path, "--seed", "Slotermeer 2026", "--tie", "lot").output


@pytest.mark.parametrize("method", [Method.SCHULZE, Method.BORDA, Method.INSTANT_RUNOFF])
def test_a_published_poll_gives_the_published_outcome(tmp_path: Path, method: Method) -> None:
    """Counted, written with its rule, seed and winners, and counted again by who reads it."""
    orders = [["1", "2", "3"]] * 3 + [["3", "2", "1"]] * 3 + [["2"]] * 2
    poll = Rankings(
        title="Published",
        names={"1": "Bench", "2": "Tree", "3": "Lamp"},
        rule=Rule(method, seed="known beforehand"),
        ballots=strict_rankings("123", orders),
    )
    outcome = counters(poll)[method]([by_lot(poll.names, "known beforehand")])
    assert outcome.decided
    published = Rankings(**{**vars(poll), "published": frozenset(outcome.winners)})
    path = tmp_path / f"published.{ending_of(published)}"
    path.write_text(write_orders(published), "utf-8")
    result = count(path)
    assert result.exit_code == 0
    assert "The file names the same outcome." in result.output
    otherwise = Rankings(
        **{**vars(poll), "published": frozenset({"1", "2", "3"} - {*outcome.winners})}
    )
    path.write_text(write_orders(otherwise), "utf-8")
    assert "the file names another outcome" in count(path).output


def test_a_published_budget_gives_the_published_outcome(tmp_path: Path) -> None:
    poll = Approvals(
        title="Budget",
        names={"1": "Bench", "2": "Tree"},
        money=Money(1_000, {"1": 600, "2": 600}),
        rule=Rule(Method.EQUAL_SHARES, seed="x", stop="exhaustive"),
        ballots=Ballots(("1", "2"), {frozenset("1"): 5, frozenset("2"): 5}),
    )
    outcome = counters(poll)[Method.EQUAL_SHARES]([by_lot(poll.names, "x")])
    published = Approvals(**{**vars(poll), "published": frozenset(outcome.winners)})
    path = tmp_path / "published.pb"
    path.write_text(write_pabulib(published), "utf-8")
    assert read_poll(path.name, path.read_bytes()) == published
    assert "The file names the same outcome." in count(path).output


def test_a_mistake_in_the_file_is_told_with_its_line(street: Path) -> None:
    street.write_text(STREET.replace("3: 2,1", "3: 2,9"), "utf-8")
    result = count(street)
    assert result.exit_code == 2
    assert result.output == (
        "street.soi, line 6: There is no option “9”. Use only the options that the file names.\n"
    )


def test_what_cannot_be_counted_is_told(street: Path, tmp_path: Path) -> None:
    for arguments, told in [
        ((tmp_path / "nothing.soi",), "is not there"),
        ((tmp_path,), "is not there"),
        ((street, "--method", "greedy"), "Choose one of these: schulze, borda, instant-runoff"),
        ((street, "--tie", "lot"), "Give it with --seed"),
        ((street, "--tie", "cost"), "cost nothing"),
        ((street, "--seats", "0"), "--seats"),
    ]:
        result = count(*arguments)
        assert result.exit_code == 2, arguments
        assert told in result.output
        assert "Traceback" not in result.output


def test_a_name_cannot_command_the_terminal(street: Path) -> None:
    street.write_text(STREET.replace("Bench", "Ben\x1b[2Jch"), "utf-8")
    assert "\x1b" not in count(street).output
