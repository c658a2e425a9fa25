"""What staff do with processes in the chat, turn by turn: what the journeys do not pass."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.conversation import Organisation
from handlers.pages import length
from handlers.questionnaire import template
from handlers.reception import Reception
from handlers.said import Command, Pressed, Said, Turn, Typed
from handlers.screen import Screen
from models.consultations import open_consultation
from models.conversations import conversations_of
from models.database import Database, Session
from models.people import people_with_chats
from models.processes import Process, make_process, process_with_id
from models.progress import consultations_of
from models.roles import accept_role, offer_role
from models.rules.permissions import Grant, Role
from models.rules.process import Moment, Room, Rung, State
from models.rules.quiet_hours import QuietHours

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMIN, OTHER = 1009, 1001
ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", ZONE)
ORGANISATION = Organisation(
    "Gemeente Voorbeeld", "x@y.nl", ZONE, 5, frozenset({ADMIN}), "bot", QUIET
)


class Desk:
    """One person in the chat, without an app: each turn is taken by the reception."""

    def __init__(self, db: Session, chat_id: int = ADMIN) -> None:
        self.db = db
        self.chat_id = chat_id
        self.screen = Screen("")
        self._reception = Reception(ORGANISATION, bytes(32), "nl")
        self._at = (0, 0)
        self._turns = 0

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.screen.rows for button in row]

    async def say(self, text: str) -> str:
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return await self._take(Command(name, argument))
        return await self._take(Typed(text))

    async def press(self, label: str) -> str:
        buttons = [button for row in self.screen.rows for button in row]
        found = [button.value for button in buttons if button.label.startswith(label)]
        assert found, f"no {label!r} among {self.labels} under {self.screen.text!r}"
        return await self.press_value(found[0])

    async def press_value(self, value: str) -> str:
        """Press a button that says this, whether it is there or not."""
        return await self._take(Pressed(*self._at, value, 77, "1"))

    async def _take(self, said: Said) -> str:
        self._turns += 1
        people = await people_with_chats(self.db, [self.chat_id], NOW.date())
        person = people[self.chat_id]
        theirs = (await conversations_of(self.db, [person.id]))[person.id]
        turn = Turn(self._turns, self.chat_id, "nl", said)
        reply = await self._reception.take(self.db, turn, person, theirs, NOW)
        await self.db.flush()
        assert reply.conversation is not None
        self._at = (reply.conversation.id, reply.conversation.version)
        self.screen = reply.screen or await self._reception.screen_of(
            self.db, person, reply.conversation, NOW
        )
        assert length(self.screen.text + self.screen.heading + self.screen.note) < 4000
        return self.screen.text


async def ready(db: Session, rung: Rung = Rung.CONSULT) -> Process:
    """A draft that only needs to be opened."""
    process = await make_process(db, {"nl": "Groen"}, rung)
    process.room, process.room_because = Room.YES, "Er is tijd."
    process.embedding, process.organisations = "Afdeling Wijken", []
    process.moments, process.purpose = list(Moment), {"nl": "Weten wat er leeft."}
    process.answer_on = (NOW + timedelta(weeks=9)).date()
    return process


async def test_organisations_are_listed_one_after_another_and_the_card_leafs(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("4. Wie is er al actief?")
        for number in range(6):
            await desk.press("+ Organisatie")
            await desk.say(f"Buurthuis {number}")
            assert "tekens lang" in await _note(desk, "w" * 501)
            await desk.say("w" * 500)
            await desk.say("r" * 500)
            assert f"Buurthuis {number}" in await desk.say("c" * 200)
        card = await desk.press("Dit zijn ze")
        pages = [card]
        while "Volgende ›" in desk.labels:
            pages.append(await desk.press("Volgende ›"))
        assert len(pages) > 1
        assert all(f"Buurthuis {number}" in "".join(pages) for number in range(6))
        assert "Nu openen" in desk.labels, "the buttons stand on every page"


async def _note(desk: Desk, text: str) -> str:
    await desk.say(text)
    return desk.screen.note


async def test_a_questionnaire_waits_for_its_process_and_can_be_taken_away(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        for _ in range(2):
            await desk.say(f"/trajecten {process.id}")
            await desk.press("+ Vragenlijst")
            await desk.press("Hoe was de activiteit?")
            await desk.press("Uitvoering")
            await desk.press("dinsdag 8 december 2026")
            card = await desk.press("Openen als het traject opent")
            assert "Stand: wacht op het traject" in card
        await desk.press("Weghalen")
        (poll,) = await consultations_of(db, process.id)
        assert (poll.key, poll.opened_at) == ("evaluatie-activiteit", None)
        other = Desk(db, OTHER)
        assert "nog niet open" in await other.say(f"/start {poll.code}")
        await desk.press("Nu openen")
        await desk.press("Nu openen")
        await db.refresh(poll)
        assert poll.is_open(NOW)
        assert "Doet u mee?" in await other.say(f"/start {poll.code}")


async def test_a_questionnaire_closes_before_the_answer_is_owed(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Evaluatie")
        assert "geen dag" in await _note(desk, "binnenkort")
        assert "Kies een dag na" in await _note(desk, "24-11-2026")
        assert "moet eerder sluiten" in await desk.say("26 januari 2027")
        await desk.press("‹ Naar het traject")
        assert await consultations_of(db, process.id) == []


async def test_peilingen_asks_in_which_process_and_informing_refuses(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await desk.say("/peilingen")
        assert "Een vragenlijst hoort bij een traject" in await desk.press("+ Nieuwe vragenlijst")
        await ready(db, Rung.INFORM)
        await desk.say("/peilingen")
        await desk.press("+ Nieuwe vragenlijst")
        refusal = await desk.press("Groen")
        assert "Op de trede informeren kan dit niet: een vragenlijst." in refusal


@pytest.mark.parametrize(
    "goal", ["step", "change", "rung", "ask", "publish", "feedback", "send", "evaluate", "purpose"]
)
async def test_nothing_changes_once_archived(database: Database, goal: str) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        process.state = State.ARCHIVED
        await db.flush()
        await desk.press("Doel")
        assert "Er verandert niets meer" in desk.screen.text
        await desk.press("‹ Naar het traject")
        assert not any(label.startswith(("Nu", "+", "Iets")) for label in desk.labels)
        await desk.press_value(goal)
        assert desk.screen.note
        assert process.state == State.ARCHIVED


async def test_what_is_fixed_while_someone_is_changing_it_stays(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("Doel")
        process.state = State.OPEN
        await db.flush()
        assert "Dit staat vast" in await desk.say("Iets heel anders.")
        assert process.purpose == {"nl": "Weten wat er leeft."}


async def test_results_are_read_in_ones_own_process_only(database: Database) -> None:
    async with database.writing() as db:
        mine, other = await ready(db), await ready(db, Rung.COPRODUCE)
        polls = [
            await open_consultation(
                db,
                template("evaluatie-activiteit"),
                NOW,
                NOW + timedelta(weeks=1),
                process_id=each.id,
            )
            for each in (mine, other)
        ]
        person = (await people_with_chats(db, [OTHER], NOW.date()))[OTHER]
        offered, _ = await offer_role(db, Grant(Role.PARTNER, process_id=mine.id), "x", NOW)
        assert await accept_role(db, offered, person.id, NOW)
        desk = Desk(db, OTHER)
        assert "Bereikt" in await desk.say(f"/resultaten {polls[0].id}")
        assert "Dat kunt u hier niet doen" in await desk.say(f"/resultaten {polls[1].id}")
        await desk.say("/resultaten")
        assert desk.labels == ["Hoe was de activiteit?"]
        assert "Dat kunt u hier niet doen" in await desk.say(f"/trajecten {mine.id}")


async def test_drafts_are_for_staff(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        assert "niets waar u over kunt meepraten" in await Desk(db, OTHER).say(
            f"/uwstem {process.id}"
        )
        assert "We luisteren." in await Desk(db).say(f"/uwstem {process.id}")
        for wrong in ("0", "99999999999999999999", "x", "-1"):
            assert await Desk(db, OTHER).say(f"/uwstem {wrong}")
            assert await Desk(db).say(f"/trajecten {wrong}")


async def test_two_rungs_up_at_once(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("Trede")
        await desk.press("coproduceren")
        card = await desk.press("Ja, naar deze trede")
        assert "een bewoner die partner is" in card
        found = await process_with_id(db, process.id)
        assert found is not None
        assert found.rung == Rung.COPRODUCE
