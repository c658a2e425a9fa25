"""Who gets this turn: finds the conversation that a command, a press or a text is for."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.conversation import RESUME, Chat, Open, Organisation, Script, Stopped
from handlers.directory import COMMANDS, HELP, SCRIPTS
from handlers.keeping import Keeping, come_by
from handlers.resident.help import UNKNOWN
from handlers.resident.start import START
from handlers.resident.stopped import STOPPED
from handlers.said import Command, Document, Edited, Left, Pressed, Returned, Said, Turn
from handlers.screen import Button, Screen
from handlers.texts import Say, sayer, spoken
from handlers.way_to_start import where_it_waits, with_way_to_start
from models.consultations import consultations_with_ids, sheets_under
from models.conversations import Conversation, put_aside
from models.database import Session
from models.people import Person
from models.rules.key_ring import KeyRing


@dataclass(frozen=True)
class Reply:
    """What is owed to a person after the commit."""

    chat_id: int
    query_id: str | None = None
    """The press to be answered."""
    toast: str | None = None
    conversation: Conversation | None = None
    """The conversation whose screen is to be shown; None: there is nothing to show."""
    screen: Screen | None = None
    """None: it takes long to look up, so it is derived after the commit."""
    edits: int | None = None
    """The message that turns into the screen; None: a new one, at the bottom."""
    strips: int | None = None
    """An old message that loses its buttons."""
    is_unsure: bool = False
    """An earlier screen may have been sent without anyone having noted it: after a crash."""
    new_menus: frozenset[int] = frozenset()
    """Chats whose menu of commands has changed."""


class Reception:
    """Takes turns, in somebody else's transaction.

    Args:
        keys: What pseudonyms are made with.
    """

    def __init__(self, organisation: Organisation, keys: KeyRing, language: str) -> None:
        self._keeping = Keeping(organisation, keys, language)
        self._language = language

    async def look_ahead(
        self, db: Session, turns: Sequence[tuple[Turn, Person, Sequence[Conversation]]]
    ) -> Sequence[object]:
        """Fetch at once what these turns will ask for one by one.

        Returns:
            What was fetched: a session knows its rows only as long as somebody holds them.
        """
        names, polls = set(), set()
        for turn, person, theirs in turns:
            target = _addressed(turn.said, theirs)
            if target and SCRIPTS[target.name].private:
                polls.add(int(target.subject))
                names.add(self._keeping.sheet_name(person.id, target))
        if not polls:
            return ()
        return (*await consultations_with_ids(db, polls), *await sheets_under(db, names))

    async def take(
        self,
        db: Session,
        turn: Turn,
        person: Person,
        theirs: Sequence[Conversation],
        now: datetime,
    ) -> Reply:
        """One turn of one person, whose conversations are `theirs`, the one in front first."""
        person.reachable = True
        if turn.app_language and person.app_language != turn.app_language:
            person.app_language = turn.app_language[:16]
        match turn.said:
            case Command(name="stop"):
                return await self._stop(db, person, theirs, now)
            case Command(name, argument):
                script, subject = COMMANDS.get(name), argument[:64]
                if script is None:
                    return await self._open(db, person, theirs, HELP, UNKNOWN, now)
                return await self._open(db, person, theirs, script, subject, now)
            case Pressed(value=value, query_id=query_id) if value.startswith("/"):
                # A button under a notice gives a command.
                name, _, argument = value[1:].partition(" ")
                command = replace(turn, said=Command(name, argument))
                reply = await self.take(db, command, person, theirs, now)
                return replace(reply, query_id=query_id)
            case Pressed():
                return await self._press(db, turn.said, person, theirs, now)
            case Document(name):  # whatever was under way waits
                script = SCRIPTS["calendar" if name.lower().endswith(".ics") else "form"]
                return await self._open(db, person, theirs, script, "", now, turn.said)
            case Left() | Returned():
                person.reachable = isinstance(turn.said, Returned)
                return Reply(person.chat_id)
        front = _addressed(turn.said, theirs)
        if front is None and isinstance(turn.said, Edited):
            return Reply(person.chat_id)
        if front is None:
            return await self._open(db, person, theirs, START, "", now)
        return await self._go_on(db, person, theirs, front, turn.said, None, now)

    def answer_nobody(self, turn: Turn) -> list[Reply]:
        """What is owed where nobody is known: a word on a press, which makes no account."""
        if not isinstance(turn.said, Pressed):
            return []
        say = sayer(spoken(None, turn.app_language, self._language))
        return [Reply(turn.chat_id, turn.said.query_id, toast=say("nobody-known"))]

    async def screen_of(
        self, db: Session, person: Person, conversation: Conversation, now: datetime
    ) -> Screen:
        """The screen that shows where a conversation stands; nothing changes by it."""
        chat = await self._keeping.chat(db, person, conversation, None, now)
        return await _derived(SCRIPTS[conversation.name], chat)

    async def _press(
        self,
        db: Session,
        press: Pressed,
        person: Person,
        theirs: Sequence[Conversation],
        now: datetime,
    ) -> Reply:
        target = _addressed(press, theirs)
        if target and press.version == target.version:
            _note_arrived(target, press.message_id)
        if target and target.step <= press.version <= target.version:
            # Of two messages with this conversation's screen, the lower one is in front of them.
            lower = max(press.message_id, target.message_id or 0)
            reply = await self._go_on(db, person, theirs, target, press, lower, now)
            left = press.message_id if press.message_id < lower else None
            return replace(reply, query_id=press.query_id, strips=reply.strips or left)
        say = self._say(person)
        if target and target.message_id == press.message_id:
            # The same screen was pressed twice: the first press counted.
            return replace(_as_before(person, target, press.message_id), query_id=press.query_id)
        front = next((each for each in theirs if not each.ended), None)
        if front is None:
            front = (await self._open(db, person, theirs, START, "", now)).conversation
        if front:
            # Until it is known that its screen is at the bottom again, it counts as not shown.
            front.shown = min(front.shown, front.version - 1)
            front.sent_below += 1
        return Reply(
            person.chat_id,
            press.query_id,
            toast=say("old-screen"),
            conversation=front,
            strips=press.message_id,
        )

    async def _stop(
        self, db: Session, person: Person, theirs: Sequence[Conversation], now: datetime
    ) -> Reply:
        front = next((each for each in theirs if not each.ended), None)
        saved = front is not None and SCRIPTS[front.name].private
        await put_aside(db, theirs)
        return await self._open(db, person, (), STOPPED, "saved" if saved else "", now)

    async def _open(
        self,
        db: Session,
        person: Person,
        theirs: Sequence[Conversation],
        script: Script,
        subject: str,
        now: datetime,
        said: Said | None = None,
        came_by: str = "",
    ) -> Reply:
        depth = 1 + max((each.depth for each in theirs), default=0)
        found = next(
            (each for each in theirs if (each.name, each.subject) == (script.name, subject)), None
        )
        if found is None:
            # Under a pseudonym, counting begins anywhere: how far someone is would join their
            # account to the one sheet with so many answers.
            begin = secrets.randbelow(2**31) if script.private else 0
            found = Conversation(
                person_id=person.id,
                name=script.name,
                subject=subject,
                version=begin,
                shown=begin,
                step=begin,
                sent_below=0,
            )
            db.add(found)
        found.depth, found.ended = depth, False
        found.kept = come_by(came_by)
        return await self._go_on(db, person, theirs, found, said, None, now)

    async def _go_on(
        self,
        db: Session,
        person: Person,
        theirs: Sequence[Conversation],
        conversation: Conversation,
        said: Said | None,
        edits: int | None,
        now: datetime,
    ) -> Reply:
        script = SCRIPTS[conversation.name]
        old_message = conversation.message_id
        is_unsure = conversation.sent_below > 0
        chat = await self._keeping.chat(db, person, conversation, said, now)
        before = chat.kept.to_plain()
        to_bottom = edits is None
        if isinstance(said, Pressed) and await chat.move(script.run, said.value):
            to_bottom = said.value == RESUME or to_bottom
        screen: Screen | None = None
        try:
            outcome = await script.run(chat)
        except Stopped as stop:
            screen = None if stop.prompt.unhurried else await where_it_waits(script, chat, stop)
        else:
            if isinstance(outcome, Open):
                await put_aside(db, [conversation])
                rest = [each for each in theirs if each is not conversation]
                reply = await self._open(
                    db,
                    person,
                    rest,
                    SCRIPTS[outcome.name],
                    outcome.subject,
                    now,
                    came_by=outcome.came_by,
                )
                return replace(reply, edits=edits)
            if chat.forgotten:
                menus = frozenset(chat.new_menus)
                return Reply(
                    person.chat_id,
                    conversation=conversation,
                    screen=outcome,
                    edits=edits,
                    new_menus=menus,
                )
            conversation.ended = True
            resumed = self._with_way_back(outcome, person, theirs, conversation)
            screen = with_way_to_start(resumed, self._say(person))
        if isinstance(said, Pressed) and not to_bottom and not conversation.ended:
            is_late = said.version < conversation.version
            if not chat.has_changed(before) and (is_late or not chat.refusal):
                return replace(_as_before(person, conversation, edits), toast=chat.refusal or None)
        self._keeping.keep(db, conversation, chat)
        conversation.version += 1
        conversation.sent_below = int(to_bottom or is_unsure)
        if chat.moved_on or said is None:
            conversation.step = conversation.version
        return Reply(
            person.chat_id,
            conversation=conversation,
            screen=screen,
            edits=None if to_bottom else edits,
            strips=old_message if to_bottom else None,
            is_unsure=is_unsure,
            new_menus=frozenset(chat.new_menus),
        )

    def _with_way_back(
        self,
        screen: Screen,
        person: Person,
        theirs: Sequence[Conversation],
        ending: Conversation,
    ) -> Screen:
        """A last screen offers to go on with what it interrupted."""
        waiting = next((each for each in theirs if each is not ending and not each.ended), None)
        if waiting is None or not SCRIPTS[waiting.name].private:
            return screen
        resume = f"{waiting.id}:{waiting.version}:{RESUME}"
        label = self._say(person)("button-resume")
        return replace(screen, rows=(*screen.rows, (Button(label, resume),)))

    def _say(self, person: Person) -> Say:
        return sayer(self._keeping.spoken(person))


def begins(said: Said) -> bool:
    """Whether this makes someone known who was not: what is typed, a command, or a button that
    gives one. Not a press on an old screen, nor leaving: who was erased stays so."""
    match said:
        case Pressed(value=value):
            return value.startswith("/")
        case Edited() | Left() | Returned():
            return False
    return True


def _as_before(person: Person, conversation: Conversation, edits: int | None) -> Reply:
    """Nothing new: only a screen that has not arrived yet is shown."""
    behind = conversation if conversation.shown < conversation.version else None
    is_unsure = behind is not None and behind.sent_below > 0
    if behind and is_unsure:
        behind.sent_below += 1
    return Reply(person.chat_id, conversation=behind, edits=edits, is_unsure=is_unsure)


def _note_arrived(conversation: Conversation, message_id: int) -> None:
    """The one new message with its newest screen was pressed: so it arrived, also when nobody wrote
    that down yet, as another process is about to. Of several another one may lie below it."""
    if conversation.sent_below == 1 and message_id > (conversation.message_id or 0):
        conversation.arrived(conversation.version, message_id)


def _addressed(said: Said, theirs: Sequence[Conversation]) -> Conversation | None:
    """The conversation a press names, or the one in front for what is typed."""
    if isinstance(said, Pressed):
        return next((each for each in theirs if each.id == said.conversation_id), None)
    return next((each for each in theirs if not each.ended), None)


async def _derived(script: Script, chat: Chat) -> Screen:
    try:
        outcome = await script.run(chat)
    except Stopped as stop:
        return await where_it_waits(script, chat, stop)
    assert isinstance(outcome, Screen)  # one that opens another is gone by the end of its turn
    return with_way_to_start(outcome, chat.say)
