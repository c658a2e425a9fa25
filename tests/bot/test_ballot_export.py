"""A closed poll's file gives the published outcome when it is counted again, and names nobody."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.ballot_export import NotExported, export_ballots
from bot.recount import recount
from handlers.counted import counted
from handlers.texts import sayer
from models import consultations, polls
from models.consultations import Sheet
from models.database import Database
from models.rules.ballot import BallotKind, written
from models.rules.ballot_files import read_poll
from models.rules.count import Method
from models.rules.priority_poll import Interim, Terms
from models.rules.process import TieBreak

NOW = datetime.now(UTC)
LEAST = 5
OPTIONS = [
    {"text": {"nl": name}, "cost": cost}
    for name, cost in (("Bomen", 3000), ("Bank; met # en | erin", 1000), ("Speelplek", 2500))
]
POLLS: dict[str, tuple[dict[str, Any], Method, int, Sequence[Sequence[str]]]] = {
    "approve": (
        {"kind": BallotKind.APPROVE},
        Method.APPROVAL,
        1,
        [["1"], ["2"], ["1", "2"], ["3"], []],
    ),
    "rank": (
        {"kind": BallotKind.RANK},
        Method.SCHULZE,
        1,
        [["1", "2"], ["2", "1"], ["2", "3", "1"], ["1"], []],
    ),
    "stv": (
        {"kind": BallotKind.RANK},
        Method.STV,
        2,
        [["1", "2"], ["1", "2", "3"], ["1", "3"], ["3", "1"], ["2"]],
    ),
    "points": (
        {"kind": BallotKind.POINTS, "points": 5},
        Method.POINTS,
        2,
        [["1*2", "2*3"], ["3*5"], ["2*1"], ["2*1", "3*1"], []],
    ),
    "budget": (
        {"kind": BallotKind.BUDGET, "budget": 4000},
        Method.EQUAL_SHARES,
        1,
        [["1", "2"], ["2", "3"], ["3"], ["3"], []],
    ),
    "pairwise": (
        {"kind": BallotKind.PAIRWISE},
        Method.BRADLEY_TERRY,
        1,
        [["1>2", "1>3"], ["2>1", "2>3"], ["1>2"], ["3>2"], ["1>3"]],
    ),
}


async def a_poll(database: Database, kind: str, *, closed: bool = True, most: int = 9) -> int:
    """A poll in which these ballots were sent; equal approvals are a tie that a lot breaks."""
    ballot, method, places, cast = POLLS[kind]
    terms = Terms(
        method=method,
        places=places,
        tie_break=TieBreak.COUNCIL if kind == "pairwise" else TieBreak.LOT,
        seed="7f3a99",
        quorum=0,
        threshold=0,
        interim=Interim.NOBODY,
        binding=False,
    )
    text = {"nl": "Wat komt eerst?"}
    question = {"key": "ballot", "text": text, "options": OPTIONS, **ballot}
    questionnaire = {"title": text, "purpose": text, "questions": [question]}
    async with database.writing() as db:
        poll = await consultations.open_consultation(
            db, questionnaire, NOW, NOW + timedelta(weeks=1)
        )
        poll.closed_at = NOW if closed else None
        await polls.add_rule(db, poll.id, terms)
        for number, values in enumerate(cast[:most]):
            sheet = Sheet(
                pseudonym=f"{number}abc",
                consultation_id=poll.id,
                kept={},
                language="nl",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            await polls.cast(db, sheet, written(values))
        return poll.id


def files_in(folder: Path) -> list[Path]:
    return list(folder.glob("poll-*"))


@pytest.mark.parametrize("kind", POLLS)
async def test_counting_the_file_again_gives_the_outcome(
    database: Database, tmp_path: Path, kind: str
) -> None:
    number = await a_poll(database, kind)
    said = await export_ballots(number, tmp_path, LEAST, database)
    (file,) = files_in(tmp_path)
    assert file.name in said
    text = file.read_text("utf-8")
    assert "abc" not in text, "no pseudonym"
    async with database.reading() as db:
        poll = await consultations.consultation_with_id(db, number)
        rule = await polls.rule_of(db, number)
        assert poll is not None
        assert rule is not None
        outcome = (await counted(db, poll, rule)).outcome
    assert outcome.decided
    again = recount(file, None, POLLS[kind][2], [], None, None, sayer("nl"))
    if kind == "pairwise":  # its format cannot name winners
        assert "Bomen" in again.split("Gekozen")[1][:20]
    else:
        assert read_poll(file.name, text.encode()).published == set(outcome.winners)
        assert "noemt dezelfde uitslag" in again


async def test_a_ballot_that_could_be_recognised_is_not_published(
    database: Database, tmp_path: Path
) -> None:
    number = await a_poll(database, "rank", most=LEAST - 1)
    said = await export_ballots(number, tmp_path, LEAST, database)
    assert "A ballot could be recognised" in said
    (file,) = files_in(tmp_path)
    assert file.suffix == ".txt"
    told = file.read_text("utf-8")
    assert f"Gestemd: {LEAST - 1}" in told
    assert f"als minstens {LEAST} mensen" in told
    assert "Het advies" not in told
    assert "Bomen" not in told


async def test_an_open_poll_has_no_file(database: Database, tmp_path: Path) -> None:
    number = await a_poll(database, "rank", closed=False)
    with pytest.raises(NotExported, match="not closed"):
        await export_ballots(number, tmp_path, LEAST, database)
    for other in (number + 1, 2**70):
        with pytest.raises(NotExported, match="no priority poll"):
            await export_ballots(other, tmp_path, LEAST, database)
    assert not files_in(tmp_path)
