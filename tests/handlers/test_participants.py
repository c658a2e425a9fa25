"""What people are told of a process: those who took part when it moves up or is answered, staff
when its answer is late. Each once, however often it is tried."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from handlers.participants import move_to, send_feedback
from handlers.questionnaire import template
from models.consultations import Sheet, note_consent, open_consultation, send
from models.database import Database, Session
from models.deliveries import Delivery
from models.feedback import write_point
from models.late_answers import late_answers, remind_of_late_answers
from models.notices import LONGEST_TEXT, Notice
from models.people import Person, people_with_chats
from models.polls import add_rule, cast
from models.processes import Process, make_process
from models.roles import accept_role, offer_role
from models.rules.count import Method
from models.rules.permissions import Grant, Role
from models.rules.priority_poll import Interim, Terms
from models.rules.process import Rung, State, TieBreak

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)
TOOK_PART, ONLY_CONSENTED, STRANGER, STAFF, PARTNER, FIRST_ADMIN = 1, 2, 3, 4, 5, 6


async def process_with_people(db: Session) -> tuple[Process, dict[int, Person]]:
    """An open process in which one person sent answers and one only agreed to."""
    process = await make_process(db, {"nl": "Groen", "en": "Green"}, Rung.CONSULT)
    process.state, process.answer_on = State.OPEN, TODAY - timedelta(days=1)
    poll = await open_consultation(
        db,
        template("wat-levert-het-op"),
        NOW,
        NOW + timedelta(weeks=1),
        process_id=process.id,
        key="winst",
    )
    chats = [TOOK_PART, ONLY_CONSENTED, STRANGER, STAFF, PARTNER, FIRST_ADMIN]
    people = await people_with_chats(db, chats, TODAY)
    poll.closed_at = NOW
    for chat_id in (TOOK_PART, ONLY_CONSENTED):
        await note_consent(db, people[chat_id].id, poll.id, "text", TODAY)
    await db.flush()
    sheet = Sheet(
        pseudonym="p" * 32, consultation_id=poll.id, kept={}, language="nl", channel="chat"
    )
    db.add(sheet)
    await send(db, sheet, people[TOOK_PART].id, [("benefits", "fun", None)])
    for chat_id, grant in (
        (STAFF, Grant(Role.STAFF)),
        (PARTNER, Grant(Role.PARTNER, process_id=process.id)),
    ):
        offered, _ = await offer_role(db, grant, "iemand", NOW)
        assert await accept_role(db, offered, people[chat_id].id, NOW)
    await db.flush()
    return process, people


async def told(db: Session) -> dict[str, set[int]]:
    """By subject of each notice: the people it goes to."""
    rows = await db.execute(
        select(Notice.subject, Delivery.person_id).join(Delivery, Delivery.notice_id == Notice.id)
    )
    found: dict[str, set[int]] = {}
    for subject, person_id in rows:
        found.setdefault(subject, set()).add(person_id)
    return found


async def text_of(db: Session, subject: str, language: str) -> str:
    notice = (await db.scalars(select(Notice).where(Notice.subject == subject))).one()
    return str(notice.content["text"][language])


async def test_moving_up_is_told_and_moving_down_is_not(database: Database) -> None:
    async with database.writing() as db:
        process, people = await process_with_people(db)
        await move_to(db, process, Rung.INFORM, NOW)
        assert await told(db) == {}
        await move_to(db, process, Rung.ADVISE, NOW)
        subject = f"moved {process.id} advise"
        assert await told(db) == {subject: {people[TOOK_PART].id}}
        assert "U deed mee met “Groen”." in await text_of(db, subject, "nl")
        assert "We follow your advice" in await text_of(db, subject, "en")


async def test_feedback_reaches_who_took_part_with_the_results(database: Database) -> None:
    async with database.writing() as db:
        process, people = await process_with_people(db)
        await write_point(db, process.id, None, "Meer bomen", "Twintig bomen", "Er is geld")
        await send_feedback(db, process, 1, NOW)
        await send_feedback(db, process, 1, NOW)
        assert (process.state, process.feedback_sent_at) == (State.ANSWERED, NOW)
        subject = f"feedback {process.id}"
        assert await told(db) == {subject: {people[TOOK_PART].id}}
        text = await text_of(db, subject, "nl")
        assert "U zei: Meer bomen\nWij doen: Twintig bomen\nOmdat: Er is geld" in text
        assert "– Plezier: 1" in text
        assert "– Fun: 1" in await text_of(db, subject, "en")


async def test_small_groups_stay_hidden_in_the_feedback(database: Database) -> None:
    async with database.writing() as db:
        process, _ = await process_with_people(db)
        await write_point(db, process.id, None, "Meer bomen", "Twintig bomen", "Er is geld")
        await send_feedback(db, process, 5, NOW)
        text = await text_of(db, f"feedback {process.id}", "nl")
        assert "Plezier" not in text
        assert "minstens 5 mensen" in text


async def test_however_much_feedback_it_fits_and_says_that_there_is_more(
    database: Database,
) -> None:
    async with database.writing() as db:
        process, _ = await process_with_people(db)
        for _ in range(6):
            await write_point(db, process.id, None, "s" * 600, "d" * 600, "b" * 600)
        await send_feedback(db, process, 1, NOW)
        text = await text_of(db, f"feedback {process.id}", "nl")
        assert len(text) <= LONGEST_TEXT
        assert text.endswith("Er is meer te lezen. Tik op de knop.")


async def test_what_a_poll_came_to_is_told_however_long_its_count(database: Database) -> None:
    async with database.writing() as db:
        process, _ = await process_with_people(db)
        options = [{"text": {"nl": f"{number} ".ljust(60, "k")}} for number in range(15)]
        title = {"nl": "Wat komt eerst?"}
        ballot = {"kind": "rank", "key": "ballot", "text": title, "options": options}
        poll = await open_consultation(
            db,
            {"title": title, "purpose": title, "questions": [ballot]},
            NOW,
            NOW,
            process_id=process.id,
        )
        terms = Terms(Method.SCHULZE, 1, TieBreak.LOT, "7f3a", 0, 0, Interim.NOBODY, binding=False)
        await add_rule(db, poll.id, terms)
        sheet = Sheet(
            pseudonym="q" * 32, consultation_id=poll.id, kept={}, language="nl", channel="chat"
        )
        db.add(sheet)
        await db.flush()
        await cast(db, sheet, "4,2")
        await send_feedback(db, process, 1, NOW)
        text = await text_of(db, f"feedback {process.id}", "nl")
        assert len(text) <= LONGEST_TEXT
        assert "Het advies: 3 kkk" in text


async def remind(db: Session, later: timedelta) -> None:
    """What the sweep does."""
    late = await late_answers(db, TODAY + later)
    await remind_of_late_answers(db, late, [FIRST_ADMIN], TODAY + later, NOW + later)


async def test_late_answers_are_reminded_of_once_a_week(database: Database) -> None:
    async with database.writing() as db:
        process, people = await process_with_people(db)
        for day in (0, 0, 1, 5):
            when = timedelta(days=day)
            await remind(db, when)
        first = f"{process.id} 2026-11-23 0"
        assert await told(db) == {first: {people[STAFF].id, people[FIRST_ADMIN].id}}
        week = timedelta(weeks=1)
        await remind(db, week)
        assert set(await told(db)) == {first, f"{process.id} 2026-11-23 1"}


async def test_nothing_is_late_before_its_day_or_after_its_answer(database: Database) -> None:
    async with database.writing() as db:
        process, _ = await process_with_people(db)
        process.answer_on = TODAY
        await remind(db, timedelta())
        process.answer_on = TODAY - timedelta(days=1)
        process.feedback_sent_at = NOW
        await db.flush()
        await remind(db, timedelta())
        assert await told(db) == {}
