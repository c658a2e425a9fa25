"""One reminder to those who have not sent, with the number first; never a second one."""

from datetime import timedelta

from sqlalchemy import select

from handlers.questionnaire import template
from models.consultations import Consultation, Sheet, note_consent, open_consultation, send
from models.database import Database, Session
from models.deliveries import Delivery
from models.notices import notice_named
from models.nudges import KIND
from models.people import Person, people_with_chats
from tests.handlers.desk import ADMIN, NOW, Desk

SENT, HALF_WAY, NEW, DECLINED, BLOCKED = 1, 2, 3, 4, 5


async def _poll(db: Session) -> Consultation:
    plain = template("evaluatie-activiteit")
    return await open_consultation(db, plain, NOW, NOW + timedelta(weeks=1))


async def _residents(db: Session, poll: Consultation) -> dict[int, Person]:
    chats = (SENT, HALF_WAY, NEW, DECLINED, BLOCKED, ADMIN)
    people = await people_with_chats(db, chats, NOW.date())
    people[BLOCKED].reachable = False
    for chat_id in (SENT, HALF_WAY):
        await note_consent(db, people[chat_id].id, poll.id, "Doet u mee?", NOW.date())
        sheet = Sheet(
            pseudonym=f"{chat_id:032x}",
            consultation_id=poll.id,
            kept={},
            language="nl",
            channel="chat",
        )
        db.add(sheet)
        await db.flush()
        if chat_id == SENT:
            await send(db, sheet, people[chat_id].id, [("liked", "4", None)])
    return people


async def test_who_gets_it_and_only_once(database: Database) -> None:
    async with database.writing() as db:
        poll = await _poll(db)
        people = await _residents(db, poll)
        declining = Desk(db, DECLINED)
        await declining.say(f"/start {poll.code}")
        await declining.press_value("decline")
        staff = Desk(db)
        await staff.say(f"/peilingen {poll.id}")
        await staff.press_value("remind")
        assert "3 mensen hebben nog niet verstuurd" in staff.screen.text
        await staff.press_value("yes")
        assert "3 herinneringen" in staff.screen.text
        notice = await notice_named(db, KIND, str(poll.id))
        assert notice is not None
        told = await db.scalars(select(Delivery.person_id).where(Delivery.notice_id == notice.id))
        assert set(told) == {people[chat_id].id for chat_id in (HALF_WAY, NEW, ADMIN)}
        assert "geenherinnering" in str(notice.content)
        await staff.say(f"/peilingen {poll.id}")
        assert "Herinnering sturen" not in staff.labels


async def test_whoever_wants_no_more_is_left_alone(database: Database) -> None:
    async with database.writing() as db:
        poll = await _poll(db)
        await _residents(db, poll)
        new = Desk(db, NEW)
        await new.say(f"/geenherinnering {poll.code}")
        assert "niet meer naar" in new.screen.text
        staff = Desk(db)
        await staff.say(f"/peilingen {poll.id}")
        await staff.press_value("remind")
        assert "3 mensen" in staff.screen.text  # half-way, not declined yet, and the admin
        await new.say(f"/start {poll.code}")
        await new.press_value("agree")  # after all
        await staff.say(f"/peilingen {poll.id}")
        await staff.press_value("remind")
        assert "4 mensen" in staff.screen.text
