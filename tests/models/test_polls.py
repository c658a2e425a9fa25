"""Priority polls as they are kept: the rule stays, ballots go with their sheets."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import inspect

from models import consultations, polls
from models.consultations import Sheet
from models.database import Database, Session
from models.people import people_with_chats
from models.polls import FixedRule, PriorityPoll, add_rule, ballots_of, cast, count_ballots
from models.processes import make_process
from models.progress import facts_of
from models.rules.count import Method
from models.rules.priority_poll import Interim, Terms
from models.rules.process import Rung, TieBreak

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TERMS = Terms(
    method=Method.SCHULZE,
    places=1,
    tie_break=TieBreak.LOT,
    seed="7f3a",
    quorum=25,
    threshold=50,
    interim=Interim.NOBODY,
    binding=True,
)


async def a_poll(db: Session, process_id: int | None = None) -> PriorityPoll:
    poll = await consultations.open_consultation(
        db, {}, NOW, NOW + timedelta(weeks=1), process_id=process_id
    )
    return await add_rule(db, poll.id, TERMS)


async def a_sheet(db: Session, poll: PriorityPoll, name: str) -> Sheet:
    sheet = Sheet(
        pseudonym=name,
        consultation_id=poll.consultation_id,
        kept={},
        language="nl",
        channel="chat",
    )
    db.add(sheet)
    await db.flush()
    return sheet


async def test_the_rule_comes_back_as_it_was(database: Database) -> None:
    async with database.writing() as db:
        number = (await a_poll(db)).consultation_id
    async with database.reading() as db:
        rule = await polls.rule_of(db, number)
        assert rule is not None
        assert rule.terms == TERMS
        assert await polls.rule_of(db, number + 1) is None


async def test_nobody_changes_the_rule(database: Database) -> None:
    async with database.writing() as db:
        rule = await a_poll(db)
        columns = {column.key for column in inspect(PriorityPoll).columns}
        for name in columns - {"consultation_id", "decided_at"}:
            with pytest.raises(FixedRule):
                setattr(rule, name, "something else")
        rule.decided_at = NOW


async def test_a_ballot_sent_again_takes_the_place_of_the_first(database: Database) -> None:
    async with database.writing() as db:
        rule = await a_poll(db)
        sheets = [await a_sheet(db, rule, name) for name in "abc"]
        for sheet, ballot in zip(sheets, ("1,2", "1,2", ""), strict=True):
            await cast(db, sheet, ballot)
        await cast(db, sheets[1], "2")
        assert await ballots_of(db, rule.consultation_id) == {"": 1, "1,2": 1, "2": 1}
        await cast(db, sheets[0], "2")
        assert await ballots_of(db, rule.consultation_id) == {"": 1, "2": 2}
        assert await count_ballots(db, rule.consultation_id) == 3


async def test_a_ballot_goes_with_its_sheet(database: Database) -> None:
    async with database.writing() as db:
        person = (await people_with_chats(db, [1001], date(2026, 11, 24)))[1001]
        rule = await a_poll(db)
        sheet = await a_sheet(db, rule, "a")
        await cast(db, sheet, "1")
        await consultations.withdraw(db, sheet, person.id)
        assert await count_ballots(db, rule.consultation_id) == 0


async def test_a_binding_poll_is_undecided_until_it_is_stated(database: Database) -> None:
    async with database.writing() as db:
        process = await make_process(db, {"nl": "Groen"}, Rung.CODECIDE)
        assert (await facts_of(db, process, NOW.date())).undecided == 0
        rule = await a_poll(db, process.id)
        facts = await facts_of(db, process, NOW.date())
        assert (facts.consultations, facts.undecided, facts.shows_poll) == (1, 1, False)
        rule.decided_at = NOW
        await db.flush()
        facts = await facts_of(db, process, NOW.date())
        assert (facts.undecided, facts.shows_poll) == (0, True)


async def test_a_count_stays_as_it_was_when_ballots_become_numbers(database: Database) -> None:
    async with database.writing() as db:
        rule = await a_poll(db)
        for name, ballot in (("a", "1,2"), ("b", "1,2"), ("c", ""), ("d", "2")):
            await cast(db, await a_sheet(db, rule, name), ballot)
        counts = {"": 1, "1,2": 2, "2": 1}
        for gone in (["a", "c"], ["b"], ["d"]):
            await polls.count_ballots_under(db, gone)
            assert await ballots_of(db, rule.consultation_id) == counts
        assert await count_ballots(db, rule.consultation_id) == 4


async def test_a_ballot_may_be_as_long_as_it_likes(database: Database) -> None:
    async with database.writing() as db:
        rule = await a_poll(db)
        pairs = [f"{a}>{b}" for a in range(1, 61) for b in range(a + 1, 61)]
        await cast(db, await a_sheet(db, rule, "a"), ",".join(pairs))
        assert await count_ballots(db, rule.consultation_id) == 1
