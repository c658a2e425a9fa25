"""Someone who is forgotten is in no table any more, nor in a byte of SQLite's file."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url, select

from handlers.questionnaire import template
from models.audiences import To
from models.broadcasts import Broadcast, Stage
from models.consultations import (
    Answer,
    Consultation,
    Participation,
    Sheet,
    note_consent,
    open_consultation,
    send,
)
from models.conversations import Conversation
from models.database import Database, Session, Table
from models.deliveries import Delivery
from models.forgetting import forget
from models.ideas import send_idea, support
from models.interviewers import Interviewer, interviewer_in
from models.neighbourhoods import District, Neighbourhood
from models.notices import Content
from models.nudges import refuse_reminders
from models.outbox import only, put_out
from models.own_polls import note_started
from models.people import Person, people_with_chats
from models.personal_data import kept_with_account
from models.polls import ballots_of, cast
from models.processes import make_process
from models.proposals import Proposal
from models.roles import accept_role, offer_role
from models.rules.idea import Standing
from models.rules.message_kinds import Kind
from models.rules.permissions import Grant, Role
from models.rules.process import Rung
from models.rules.proposal import Kind as ProposalKind
from models.sign_ups import sign_up
from models.voting_codes import (
    VotingCode,
    WrongTry,
    add_codes,
    count_codes,
    note_wrong_try,
    use_code,
)
from models.wishes import follow, wish
from tests.activities import add_activity

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CHAT, OTHER = 0x51A7C0FFEE41, 77
"""The first one's bytes stand nowhere by chance."""

WITH_AN_ACCOUNT = {
    "activities",
    "audit_lines",
    "broadcasts",
    "conversations",
    "deliveries",
    "followings",
    "given_roles",
    "idea_supports",
    "ideas",
    "interviewers",
    "own_polls",
    "participations",
    "people",
    "proposals",
    "reminder_refusals",
    "sign_ups",
    "voting_codes",
    "wrong_tries",
    "wishes",
}
"""Every table with a person's number. One that comes to them is shown by /mijngegevens
(`kept_with_account`) and emptied by /vergeetmij (`forget`; the tests below)."""


def test_every_table_with_a_persons_number_is_thought_of() -> None:
    found = {
        table.name
        for table in Table.metadata.tables.values()
        if "person_id" in table.c
        or any(key.column.table.name == "people" for key in table.foreign_keys)
    }
    assert found | {"people"} == WITH_AN_ACCOUNT


async def _poll(db: Session, closes_at: datetime) -> Consultation:
    return await open_consultation(
        db, template("evaluatie-activiteit"), NOW - timedelta(days=9), closes_at
    )


async def _answered(db: Session, person: Person, poll: Consultation, *, sent: bool) -> str:
    name = f"{poll.id:016x}{person.id:016x}"
    kept = {"answers": {"worked": {"values": ["words"], "words": "De soep"}}}
    sheet = Sheet(pseudonym=name, consultation_id=poll.id, kept=kept, language="nl", channel="chat")
    db.add(sheet)
    await note_consent(db, person.id, poll.id, "Doet u mee?", NOW.date())
    await db.flush()
    if sent:
        await send(db, sheet, person.id, [("worked", "words", "De soep")])
        await cast(db, sheet, "2,1")
    return name


async def _well_known(db: Session) -> tuple[Person, list[str], Consultation]:
    """Someone with everything that can be kept, and another person who took part too."""
    people = await people_with_chats(db, [CHAT, OTHER], NOW.date())
    person = people[CHAT]
    still_open, closed = (
        await _poll(db, NOW + timedelta(days=1)),
        await _poll(db, NOW - timedelta(days=1)),
    )
    half_way = await _poll(db, NOW - timedelta(days=1))
    names = [
        await _answered(db, person, still_open, sent=True),
        await _answered(db, person, closed, sent=True),
        await _answered(db, person, half_way, sent=False),
    ]
    await _answered(db, people[OTHER], closed, sent=True)
    offered, _ = await offer_role(db, Grant(Role.STAFF), "Ilse van de GGD", NOW)
    assert await accept_role(db, offered, person.id, NOW)
    db.add(
        Conversation(
            person_id=person.id,
            name="start",
            subject="",
            depth=1,
            kept={},
            version=1,
            shown=0,
            step=1,
            ended=False,
        )
    )
    await refuse_reminders(db, person.id, closed.id)
    process = await make_process(db, {"nl": "Groen"}, Rung.ADVISE)
    _, other = [
        await send_idea(db, process.id, each, "Moestuin", "Bij school.", NOW.date())
        for each in (person.id, people[OTHER].id)
    ]
    await support(db, other, person.id, supports=True)
    await interviewer_in(db, person.id, still_open.id)
    for poll in (still_open, closed):
        await add_codes(db, poll.id, [f"{poll.id:032x}"])
        assert await use_code(db, f"{poll.id:032x}", poll.id, person.id)
    await note_wrong_try(db, person.id, NOW)
    await note_started(db, still_open.id, person.id)
    proposal = Proposal(
        process_id=process.id,
        person_id=person.id,
        kind=ProposalKind.CHALLENGE,
        title="Het groen",
        words="Met de buren.",
        standing=Standing.WAITING,
        sent_on=NOW.date(),
        answer_on=NOW.date(),
    )
    db.add(proposal)
    await db.flush()
    time = (await add_activity(db, places=1))[0]
    time.activity.organiser_id = person.id
    await sign_up(db, time.occurrence.id, person.id, 0, NOW)
    district = District(code="WK999900", name="Parkzicht", municipality="Voorbeeld")
    db.add(district)
    await db.flush()
    code, name = "BU99990000", "Parkzicht-Noord"
    near = Neighbourhood(
        code=code, name=name, district_id=district.id, postcodes=[], population=None, aged={}
    )
    db.add(near)
    await db.flush()
    await follow(db, person.id, near.id)
    await wish(db, person.id, Kind.NEWS, wanted=False)
    texts = {"nl": {"words": "Markt", "marks": []}}
    told = Broadcast(author_id=person.id, to=To.EVERYONE, ids=[], texts=texts, planned_at=NOW)
    told.by_night, told.stage = False, Stage.PLANNED
    db.add(told)
    await put_out(
        db,
        "reminder",
        "1",
        Content(text={"nl": "Dag"}),
        only(person.id),
        not_before=NOW,
        not_after=NOW + timedelta(days=1),
    )
    return person, names, closed


async def test_nothing_with_the_account_is_left(database: Database) -> None:
    async with database.writing() as db:
        person, names, closed = await _well_known(db)
        number = person.id
        kept = await kept_with_account(db, number)
        assert (len(kept.participations), len(kept.roles)) == (3, 1)
        assert (len(kept.conversations), len(kept.deliveries)) == (1, 1)
        assert kept.not_to_be_asked == [closed.id]
        assert (len(kept.sign_ups), len(kept.organised)) == (1, 1)
        assert (len(kept.ideas), len(kept.supported)) == (1, 1)
        assert (len(kept.interviewer), len(kept.codes_used), kept.wrong_codes) == (1, 2, 1)
        assert (len(kept.proposals), len(kept.own_polls)) == (1, 1)
        assert (kept.followed, len(kept.broadcasts)) == ("Parkzicht-Noord", 1)
        assert Kind.NEWS not in kept.messages_wanted
        assert {text for _, _, text in kept.participations} == {"Doet u mee?"}
        still_open = kept.interviewer[0][1]
    async with database.writing() as db:
        await forget(db, await db.get_one(Person, number), names, NOW)
    async with database.reading() as db:
        gone = await kept_with_account(db, number)
        assert gone.not_to_be_asked == []
        assert (gone.sign_ups, gone.organised) == ([], [])
        assert (gone.ideas, gone.supported) == ([], [])
        assert (gone.proposals, gone.own_polls) == ([], [])
        assert (gone.followed, gone.broadcasts) == (None, [])
        assert Kind.NEWS in gone.messages_wanted  # as for someone who never said anything
        assert (gone.participations, gone.roles, gone.conversations, gone.deliveries) == (
            [],
            [],
            [],
            [],
        )
        assert (gone.interviewer, gone.codes_used, gone.wrong_codes) == ([], [], 0)
        assert await count_codes(db, still_open.id) == (1, 0), "erased, so it is a vote again"
        assert await count_codes(db, closed.id) == (1, 1), "that ballot still counts"
        assert await db.get(Person, number) is None
        tables = (Participation, Delivery, Conversation, Interviewer, VotingCode, WrongTry)
        for table in tables:
            assert number not in set(await db.scalars(select(table.person_id)))
        left = (await db.scalars(select(Sheet))).all()
        assert not {sheet.pseudonym for sheet in left}.intersection(names)
        assert sorted(sheet.consultation_id for sheet in left) == [closed.id, closed.id]
        assert await ballots_of(db, closed.id) == {"2,1": 2}, "a closed count stays as it was"
        counted = (await db.scalars(select(Answer.consultation_id))).all()
        assert counted == [closed.id, closed.id]


async def test_a_number_is_never_given_again(database: Database) -> None:
    async with database.writing() as db:
        person = (await people_with_chats(db, [CHAT], NOW.date()))[CHAT]
        number = person.id
        await forget(db, person, [], NOW)
    async with database.writing() as db:
        again = (await people_with_chats(db, [CHAT], NOW.date()))[CHAT]
        assert again.id > number


def _has(path: Path, trace: bytes) -> bool:
    """Whether these bytes stand in the database's file or in its log."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return any(trace in file.read_bytes() for file in files if file.exists())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_byte_of_the_account_is_left_in_sqlites_files(
    database: Database, database_url: str
) -> None:
    path = Path(str(make_url(database_url).database))
    trace = CHAT.to_bytes(6, "big")  # as SQLite writes a number of this size
    async with database.writing() as db:
        person, names, _ = await _well_known(db)
        number = person.id
    await database.tidy()
    assert _has(path, trace)
    assert _has(path, b"Ilse van de GGD")
    async with database.writing() as db:
        await forget(db, await db.get_one(Person, number), names, NOW)
    await database.tidy()
    assert not _has(path, trace)
    assert not _has(path, b"Ilse van de GGD")
