"""Everything that can be said, tried by every role: only what the table allows happens.

An admin's presses and words are followed from each command to every state of every conversation.
Then each role is put in each of those states, as someone is whose role was taken away half-way,
and says each of those things: on their own screen, from an old message, on another's screen.
"""

import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from unittest.mock import AsyncMock
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, inspect, text

from bot.load import load
from handlers.conversation import Organisation
from handlers.directory import COMMANDS, SCRIPTS
from handlers.questionnaire import template
from handlers.reception import Reception, Reply
from handlers.reports.results import plan_of_poll
from handlers.said import Command, Pressed, Said, Turn, Typed
from handlers.screen import Screen
from handlers.texts import sayer
from handlers.way_to_start import TO_START
from models.consultations import Sheet, open_consultation, send
from models.conversations import Conversation
from models.database import Database, Session
from models.forms import begin_form
from models.ideas import send_idea
from models.own_polls import note_started
from models.people import Person, people_with_chats
from models.polls import add_rule
from models.processes import Process, make_process
from models.proposals import Proposal
from models.reports import keep_report, make_report
from models.roles import accept_role, offer_role
from models.rules.count import Method
from models.rules.idea import Standing
from models.rules.key_ring import KeyRing
from models.rules.permissions import RESIDENT, Act, Grant, Role, allows, allows_somewhere
from models.rules.priority_poll import Interim, Terms, Voters
from models.rules.process import Rung, TieBreak
from models.rules.process import State as Progress
from models.rules.proposal import Kind
from models.rules.quiet_hours import QuietHours
from models.tasks import add_task
from tests.activities import add_activity
from tests.bot.test_doctor import EXAMPLE

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", ZONE)
ORGANISATION = Organisation("GGD", "x@y.nl", ZONE, 10, frozenset(), "b", QUIET)
REFUSED = sayer("nl")("not-allowed")
GRANTS = {
    Role.RESIDENT: RESIDENT,
    Role.AMBASSADOR: Grant(Role.AMBASSADOR),
    Role.PARTNER: Grant(Role.PARTNER, process_id=1),
    Role.OWNER: Grant(Role.OWNER, process_id=3),
    Role.ORGANISER: Grant(Role.ORGANISER, neighbourhood_ids=frozenset({1, 2})),
    Role.STAFF: Grant(Role.STAFF),
    Role.ADMIN: Grant(Role.ADMIN),
}
CHATS = {role: 100 + number for number, role in enumerate(GRANTS)}
STRANGER = 999
WORDS = ("12", "Wijkhuis", "https://voorbeeld.nl/lezen")
WRITE = re.compile(r"\s*(?:insert into|update|delete from) (\w+)", re.IGNORECASE)
SUBJECTS = ("", "1", "999")
MOST_STATES = 30
"""Of one conversation: those nearest to its beginning."""
SAME_STEPS = {"own-activity": 10}
"""Fewer of a conversation whose steps are another one's."""
CHANGES = {
    "given_roles": Act.GIVE_ROLES,
    "forms": Act.MAKE_POLL,
    "links": Act.EDIT_LINKS,
    "themes": Act.READ_OPEN_ANSWERS,
    "quotes": Act.READ_OPEN_ANSWERS,
    "publications": Act.PUBLISH,
    "theme_marks": Act.READ_OPEN_ANSWERS,
    "neighbourhoods": Act.SETTINGS,
    "districts": Act.SETTINGS,
    "processes": Act.MAKE_PROCESS,
    "feedback_points": Act.GIVE_FEEDBACK,
    "interviewers": Act.PROXY_INTERVIEW,
    "tasks": Act.MAKE_ACTIVITY,
    "broadcasts": Act.BROADCAST_SIGNED_UP,
}
"""By table: what one must be allowed to do to change it."""


@dataclass(frozen=True)
class Within:
    """A table whose rows belong to a process: what changes them, and what adds to them."""

    rows: str
    """Selects a key, the process, and all else, of every row."""
    change: frozenset[Act]
    add: frozenset[Act]


WITHIN = {
    "consultations": Within(
        "select id, process_id, * from consultations",
        frozenset({Act.MAKE_POLL, Act.CLOSE_OTHERS_POLL}),
        frozenset({Act.MAKE_POLL, Act.START_OWN}),
    ),
    "activities": Within(
        "select id, process_id, * from activities",
        frozenset({Act.MAKE_ACTIVITY}),
        frozenset({Act.MAKE_ACTIVITY, Act.START_OWN}),
    ),
    "occurrences": Within(
        "select occurrences.id, process_id, start_at, end_at, cancelled_at from occurrences "
        "join activities on activities.id = activity_id",
        frozenset({Act.MAKE_ACTIVITY}),
        frozenset({Act.MAKE_ACTIVITY, Act.START_OWN}),
    ),
    "planned_reminders": Within(
        "select 10000 * occurrence_id + lead, process_id, due_at from planned_reminders "
        "join occurrences on occurrences.id = occurrence_id "
        "join activities on activities.id = activity_id",
        frozenset({Act.MAKE_ACTIVITY}),
        frozenset({Act.MAKE_ACTIVITY, Act.START_OWN}),
    ),
    "proposals": Within(
        "select id, process_id, * from proposals",
        frozenset({Act.ANSWER_PROPOSAL}),
        frozenset({Act.SEND_IDEA}),
    ),
}


@dataclass(frozen=True)
class State:
    """Where a conversation can stand."""

    name: str
    subject: str
    kept: str

    @property
    def mark(self) -> tuple[object, ...]:
        """States that differ in a page, a tick, a typed word or a number from 2 up are one."""
        kept = json.loads(self.kept)
        answers = {
            key: value if isinstance(value, str) and value not in WORDS else ""
            for key, value in kept.get("answers", {}).items()
        }
        told = tuple(
            (key, "#" if value.isdecimal() and value != "1" else value)
            for key, value in answers.items()
        )
        shape = tuple(
            tuple(sorted(draft)) if isinstance(draft, dict) else ()
            for draft in kept.get("drafts", {}).values()
        )
        return (self.name, self.subject, told, shape)


@dataclass
class World:
    """The database in one transaction, in which each try is undone.

    Thousands of tries come to nothing, so what costs is done where it matters: a person or a
    conversation is written only with something else that is, and only what was written is undone.
    """

    db: Session
    reception: Reception
    people: dict[int, Person]
    """By their chat."""
    writes: list[str]
    """Each table written to since the last try was undone."""
    tries: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: count(1_000_000))
    """Of conversations."""
    states: dict[tuple[object, ...], State] = field(default_factory=dict)
    said: dict[tuple[object, ...], list[str]] = field(default_factory=dict)
    """By state: the values of its screen's buttons."""
    start: dict[str, dict[int, tuple[object, ...]]] = field(default_factory=dict)
    rungs: dict[int, Rung] = field(default_factory=dict)
    point: Any = None
    """To which the next try can go back; None: there is none yet."""

    async def person(self, chat_id: int) -> Person:
        """Someone as the database has them: what a try changed in them is undone, too."""
        person = self.people[chat_id]
        if inspect(person).expired:
            await self.db.refresh(person)
        return person

    def put(self, person: Person, state: State) -> Conversation:
        """A conversation of this person's that stands there."""
        conversation = Conversation(
            id=next(self.numbers),
            person_id=person.id,
            name=state.name,
            subject=state.subject,
            depth=1,
            ended=False,
            kept=json.loads(state.kept),
            version=2,
            shown=2,
            step=2,
            message_id=77,
            sent_below=0,
        )
        self.db.add(conversation)
        return conversation

    async def take(self, person: Person, said: Said, theirs: list[Conversation]) -> Reply:
        """One turn."""
        self.tries += 1
        turn = Turn(self.tries, person.chat_id, "nl", said)
        reply = await self.reception.take(self.db, turn, person, theirs, NOW)
        changed = (*self.db.new, *self.db.dirty, *self.db.deleted)
        if not all(isinstance(each, Person | Conversation) for each in changed):
            await self.db.flush()
        return reply

    async def shown(self, person: Person, reply: Reply) -> Screen:
        """The screen that the courier would show."""
        if reply.screen:
            return reply.screen
        assert reply.conversation
        return await self.reception.screen_of(self.db, person, reply.conversation, NOW)

    @asynccontextmanager
    async def trying(self) -> AsyncIterator[None]:
        """What is tried in this block never happened, once it ends."""
        self.point = self.point or await self.db.begin_nested()
        yield
        if self.writes:
            await self.point.rollback()
            self.point = None
            self.writes.clear()
        for each in list(self.db):
            if not isinstance(each, Person):
                self.db.expunge(each)
        for person in self.people.values():
            if self.db.is_modified(person):
                self.db.expire(person)

    @property
    def written(self) -> set[str]:
        """The tables that this try wrote to, of those that matter."""
        return set(self.writes) & {*CHANGES, *WITHIN, "audit_lines"}

    async def rows(self, table: str) -> dict[int, tuple[object, ...]]:
        """Every row of a table, by its key; the process is the second of each."""
        found = await self.db.execute(text(WITHIN[table].rows))
        return {row[0]: tuple(row) for row in found}

    async def note_start(self) -> None:
        """How things stand before anything is tried."""
        self.start = {table: await self.rows(table) for table in WITHIN}
        found = await self.db.execute(text("select id, rung from processes"))
        self.rungs = {number: Rung(rung) for number, rung in found}


async def answer(db: Session) -> None:
    """A closed consultation with enough answers to be read, in words too."""
    plain = template("evaluatie-activiteit")
    poll = await open_consultation(db, plain, NOW, NOW + timedelta(weeks=1))
    for number in range(ORGANISATION.smallest_group):
        sheet = Sheet(
            pseudonym=f"{number:032x}",
            consultation_id=poll.id,
            kept={},
            language="nl",
            channel="chat",
        )
        db.add(sheet)
        await db.flush()
        await send(db, sheet, 0, [("liked", "4", None), ("worked", "words", "De soep")])
    poll.closed_at = NOW - timedelta(minutes=1)
    least = ORGANISATION.smallest_group
    await keep_report(db, await make_report(db, poll, plan_of_poll(poll), least, NOW))


async def vote_by_code(db: Session, process_id: int) -> None:
    """An open poll for those with a voting code."""
    options = [{"text": {"nl": "Een bankje"}}, {"text": {"nl": "Meer bomen"}}]
    ballot = {"kind": "rank", "key": "ballot", "text": {"nl": "Wat eerst?"}, "options": options}
    plain = {"title": ballot["text"], "purpose": {"nl": "We kiezen."}, "questions": [ballot]}
    poll = await open_consultation(
        db, plain, NOW, NOW + timedelta(weeks=1), process_id=process_id, key="poll"
    )
    terms = Terms(
        method=Method.BORDA,
        places=1,
        tie_break=TieBreak.COUNCIL,
        seed="1",
        quorum=0,
        threshold=0,
        interim=Interim.NOBODY,
        binding=False,
        voters=Voters.CODES,
    )
    await add_rule(db, poll.id, terms)


async def begin(db: Session, process: Process, author: int) -> None:
    """What a resident began on their own rung: a poll, an activity, a proposal."""
    plain, ends = template("evaluatie-activiteit"), NOW + timedelta(weeks=1)
    poll = await open_consultation(db, plain, NOW, ends, process_id=process.id, key="van-bewoners")
    await note_started(db, poll.id, author)
    time = (await add_activity(db, title="Wieden"))[0]
    time.activity.process_id, time.activity.organiser_id = process.id, author
    db.add(
        Proposal(
            process_id=process.id,
            person_id=author,
            kind=Kind.CHALLENGE,
            title="Het groen",
            words="Met de buren.",
            standing=Standing.WAITING,
            sent_on=NOW.date(),
            answer_on=NOW.date(),
        )
    )
    await db.flush()


@pytest.fixture
async def ready(database: Database) -> Database:
    """Neighbourhoods, a consultation, processes, an idea, an open link, someone of each role."""
    await load(EXAMPLE, database)
    async with database.writing() as db:
        await make_process(db, {"nl": "De buurtkeuken"}, Rung.COPRODUCE)
        await begin_form(db, "soep", template("wat-levert-het-op"), NOW)
        await answer(db)
        people = await people_with_chats(db, [*CHATS.values(), STRANGER], NOW.date())
        for person in people.values():
            person.app_language = "nl"  # so that a turn changes nothing in them
        for role, grant in GRANTS.items():
            if role is not Role.RESIDENT:
                offered, _ = await offer_role(db, grant, f"de {role}", NOW)
                assert await accept_role(db, offered, people[CHATS[role]].id, NOW)
        await offer_role(db, Grant(Role.STAFF), "nog niet", NOW)
        time = (await add_activity(db))[0]
        await add_task(db, time.activity.id, "soep koken", 2)
        green = await make_process(db, {"nl": "Groen"}, Rung.ADVISE)
        green.state = Progress.OPEN
        await vote_by_code(db, green.id)
        author = people[STRANGER].id
        await send_idea(db, green.id, author, "Moestuin", "Bij de school.", NOW.date())
        garden = await make_process(db, {"nl": "De moestuin"}, Rung.SELF_MANAGE)
        garden.state = Progress.OPEN
        await begin(db, garden, author)
    return database


def note_writes(database: Database) -> list[str]:
    """The tables that are written to, from now on."""
    writes: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        if match := WRITE.match(statement):
            writes.append(match[1])

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    return writes


@pytest.mark.usefixtures("at_once")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_only_what_the_table_allows_happens(
    ready: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is printed or made does not matter here, and would be so thousands of times.
    monkeypatch.setattr("typst.compile", lambda *_, **__: b"%PDF")
    monkeypatch.setattr("handlers.paper.printing.languages", lambda: ("nl",))
    monkeypatch.setattr("handlers.staff.take_results.made_apart", AsyncMock(return_value=b"PK"))
    writes = note_writes(ready)
    async with ready.writing() as db:
        people = await people_with_chats(db, [*CHATS.values(), STRANGER], NOW.date())
        world = World(db, Reception(ORGANISATION, KeyRing(bytes(32)), "nl"), people, writes)
        await world.note_start()
        await follow(world)
        followed = world.tries
        for role in Role:
            await try_commands(world, role)
            for mark, state in world.states.items():
                values = [*world.said[mark], "<", "=", "forged"]
                if role in (Role.RESIDENT, Role.ADMIN):  # nothing of it looks at roles
                    await try_old_screens(world, role, state, values)
                if role is Role.ADMIN:  # who may all, and was followed
                    continue
                for said in (*map(pressed, values), *map(Typed, WORDS)):
                    await try_turn(world, role, state, said)
    print(f"{world.tries - followed} tries by {len(Role)} roles in {len(world.states)} states")
    guarded = {script.name for script in SCRIPTS.values() if script.needs}
    assert guarded <= {state.name for state in world.states.values()}
    assert world.tries - followed > 5000


async def follow(world: World) -> None:
    """Find the states and what can be pressed in each, as an admin who tries everything."""
    todo: list[State] = []
    for name in COMMANDS:
        for subject in SUBJECTS[:2]:
            async with world.trying():
                admin = await world.person(CHATS[Role.ADMIN])
                reply = await world.take(admin, Command(name, subject), [])
                todo += standing(reply)
    found = await world.db.execute(text("select code_hash from given_roles order by id"))
    todo += [State("accept_role", code_hash, "{}") for (code_hash,) in found]
    # What somebody else began, to which no button of an admin leads.
    found = await world.db.execute(text("select consultation_id from own_polls"))
    todo += [State("own-poll", str(number), "{}") for (number,) in found]
    found = await world.db.execute(
        text(
            "select occurrences.id from occurrences join activities on activities.id = activity_id "
            "where organiser_id is not null"
        )
    )
    todo += [State("manage-activity", str(number), "{}") for (number,) in found]
    assert {state.name for state in todo} >= {"accept_role", "own-poll", "manage-activity"}
    while todo:
        state = todo.pop(0)
        alike = sum(known.name == state.name for known in world.states.values())
        most = SAME_STEPS.get(state.name, MOST_STATES)
        if state.mark in world.states or alike == most:
            continue
        world.states[state.mark] = state
        async with world.trying():
            admin = await world.person(CHATS[Role.ADMIN])
            conversation = world.put(admin, state)
            screen = await world.reception.screen_of(world.db, admin, conversation, NOW)
            values = [button.value for row in screen.rows for button in row]
            # What gives a command is tried as one, wherever it stands.
            own = [value for value in values if ":" not in value and value[0] != "/"]
            world.said[state.mark] = own
        onward = [value for value in world.said[state.mark] if value[0] not in "<>~@"]
        for said in (*map(pressed, onward), *map(Typed, WORDS)):
            async with world.trying():
                admin = await world.person(CHATS[Role.ADMIN])
                conversation = world.put(admin, state)
                if isinstance(said, Pressed):
                    said = pressed(said.value, conversation)
                todo += standing(await world.take(admin, said, [conversation]))


def standing(reply: Reply) -> list[State]:
    conversation = reply.conversation
    if conversation is None or conversation.ended:
        return []
    kept = json.dumps(conversation.kept)
    return [State(conversation.name, conversation.subject, kept)]


def pressed(value: str, on: Conversation | None = None) -> Pressed:
    return Pressed(on.id if on else 0, on.version if on else 0, value, 77, "1")


async def try_commands(world: World, role: Role) -> None:
    for name, script in COMMANDS.items():
        for subject in SUBJECTS:
            async with world.trying():
                person = await world.person(CHATS[role])
                reply = await world.take(person, Command(name, subject), [])
                screen = await world.shown(person, reply)
                may = script.needs is None or allows_somewhere([GRANTS[role]], script.needs)
                if subject == "1" and name in ("resultaten", "results"):
                    may = allows(
                        [GRANTS[role]], Act.READ_RESULTS
                    )  # it belongs to no process of theirs
                if subject == "1" and name in ("organiseren", "organise"):
                    may = allows([GRANTS[role]], Act.MAKE_ACTIVITY)  # nor does this
                assert (screen.text == REFUSED) is not may, (role, name, subject)
                await unharmed(world, role, (name, subject))


async def try_old_screens(world: World, role: Role, state: State, values: list[str]) -> None:
    """From a message that is no longer the newest, and with the number of someone else's."""
    async with world.trying():
        person = await world.person(CHATS[role])
        front = world.put(person, State("start", "front", "{}"))
        own = world.put(person, state)
        strange = world.put(await world.person(STRANGER), state)
        for value in values:
            for target, version in ((own, 1), (own, 3), (strange, 2)):
                press = Pressed(target.id, version, value, 55, "1")
                reply = await world.take(person, press, [front, own])
                assert reply.toast == sayer("nl")("old-screen")
                assert reply.conversation is front
        assert (front.version, own.version, strange.version) == (2, 2, 2)
        assert (front.kept, own.shown, strange.shown) == ({}, 2, 2)
        # Only that the one in front is to be shown again is written.
        assert set(world.writes) <= {"people", "conversations"}, (role, state)


async def try_turn(world: World, role: Role, state: State, said: Said) -> None:
    """In a conversation of their own, however it got there."""
    needs = SCRIPTS[state.name].needs
    async with world.trying():
        person = await world.person(CHATS[role])
        conversation = world.put(person, state)
        if isinstance(said, Pressed):
            said = pressed(said.value, conversation)
        reply = await world.take(person, said, [conversation])
        screen = await world.shown(person, reply)
        if needs and not allows_somewhere([GRANTS[role]], needs):
            assert screen.text == REFUSED, (role, state, said)
            assert [button.value for row in screen.rows for button in row] == [TO_START]
            assert world.written == set(), (role, state, said)
        if state.name != "accept_role":
            await unharmed(world, role, (state, said))


async def unharmed(world: World, role: Role, tried: object) -> None:
    """Nothing was written but what the table lets this role write, where it lets them."""
    written = world.written
    for name in written & set(CHANGES):
        assert allows([GRANTS[role]], CHANGES[name]), (role, name, tried)
    for name in written & set(WITHIN):
        before, after = world.start[name], await world.rows(name)
        for key in before.keys() | after.keys():
            row = after.get(key) or before[key]
            if before.get(key) == after.get(key):
                continue
            acts = WITHIN[name].change if key in before else WITHIN[name].add
            process_id = row[1]
            assert process_id is None or isinstance(process_id, int)
            here = {"process_id": process_id, "rung": world.rungs.get(process_id or 0)}
            assert any(allows([GRANTS[role]], act, **here) for act in acts), (role, name, tried)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_everyone_may_costs_no_look_at_roles(ready: Database) -> None:
    statements: list[str] = []
    async with ready.writing() as db:
        people = await people_with_chats(db, [CHATS[Role.RESIDENT]], NOW.date())
        world = World(
            db, Reception(ORGANISATION, KeyRing(bytes(32)), "nl"), people, note_writes(ready)
        )
        event.listen(
            ready.engine.sync_engine,
            "before_cursor_execute",
            lambda *told: statements.append(told[2]),
        )
        looked = set()
        for name in (name for name, script in SCRIPTS.items() if not script.needs):
            async with world.trying():
                person = await world.person(CHATS[Role.RESIDENT])
                conversation = world.put(person, State(name, "1", "{}"))
                statements.clear()
                await world.take(person, pressed("nothing", conversation), [conversation])
                if any("given_roles" in statement for statement in statements):
                    looked.add(name)
    # What `/help` lists, and whose link it is, are about roles; nothing else is.
    assert looked == {"help", "accept_role", "voice"}
