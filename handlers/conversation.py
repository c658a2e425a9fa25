"""The small machine that every conversation runs on.

A conversation is a plain async function that is run again, from its first line, at each turn.
`await chat.ask(key, prompt)` gives the answer kept under that key if there is one; otherwise it
stops the function there, and the prompt's screen is what the person sees. So back, stop, resume,
restarts and several workers need nothing more than the kept answers.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from handlers.said import CUT_AT, Edited, Said, Typed
from handlers.screen import Button, Screen
from handlers.texts import Say, easy
from models.consultations import CHAT, Sheet
from models.database import Session
from models.roles import grants_of
from models.rules.keyed import Keyed
from models.rules.permissions import ADMIN, RESIDENT, Act, Grants, allows, allows_somewhere
from models.rules.process import Rung
from models.rules.quiet_hours import QuietHours

BACK = "<"
ONWARD = ">"
RESUME = "="
EASY_CHOSEN = "_easy"
"""Where the answers keep that easy words were chosen."""
_JUMP = "@"
_UNDO = "~"


def jump(key: str) -> str:
    """The value of a button that goes to an answered step, to answer it again."""
    return _JUMP + key


def undo(key: str) -> str:
    """The value of a button that takes back the answer to a step."""
    return _UNDO + key


def is_way(value: str) -> bool:
    """Whether a button's value is the machine's own: it leads somewhere and answers nothing."""
    return value in (BACK, ONWARD, RESUME) or value[:1] in (_JUMP, _UNDO)


@dataclass(frozen=True)
class Answered:
    """The step is answered; the value is kept, so it is plain data."""

    value: Any


@dataclass(frozen=True)
class Drafted:
    """Something was said, but the step is not answered yet."""

    draft: Any


@dataclass(frozen=True)
class Refused:
    """What was said does not answer the step: the sentence that says what to do next."""

    sentence: str


@dataclass(frozen=True)
class Leads:
    """What was said names a button of the machine's own, such as one whose label was typed."""

    way: str


Outcome = Answered | Drafted | Refused | Leads


class Prompt(Protocol):
    """A step: what it shows and what it takes for an answer."""

    unhurried: bool
    """Its screen takes long to look up: not to be done while others wait to write."""

    async def screen(self, chat: "Chat", draft: Any, kept: Any) -> Screen:
        """What to show, given what was said half-way and the answer kept, either may be None."""

    def take(self, chat: "Chat", said: Said, draft: Any, kept: Any) -> Outcome:
        """What was said, taken as an answer."""


@dataclass
class Kept:
    """What a conversation has kept."""

    answers: dict[str, Any] = field(default_factory=dict)
    drafts: dict[str, Any] = field(default_factory=dict)
    """By step: what was said half-way. It waits there when the person goes elsewhere."""
    at: str | None = None
    """The answered step that the person has gone back to; None: the first without an answer."""

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> "Kept":
        """What `to_plain` made."""
        return cls(dict(plain.get("answers", {})), dict(plain.get("drafts", {})), plain.get("at"))

    def to_plain(self) -> dict[str, Any]:
        """As plain data; empty when nothing is kept."""
        plain = {"answers": self.answers, "drafts": self.drafts, "at": self.at}
        return {name: value for name, value in plain.items() if value}


@dataclass(frozen=True)
class Organisation:
    """Who runs the bot, as far as conversations need to know."""

    name: str
    contact: str
    time_zone: ZoneInfo
    smallest_group: int
    """The fewest people whose answers may be shown together."""
    admins: frozenset[int]
    """The chats that are admin from the start."""
    bot_name: str
    """The bot's user name, without @."""
    quiet_hours: QuietHours
    messages_a_day: int = 3
    """How many messages to many one person gets in a day."""


class Stopped(Exception):
    """A conversation waits at a step. Control flow, not an error."""

    def __init__(self, key: str, prompt: Prompt) -> None:
        self.key = key
        self.prompt = prompt


class Led(Exception):
    """A step was answered with a way to another one. Control flow, not an error."""

    def __init__(self, way: str) -> None:
        self.way = way


class Chat:
    """What a conversation is handed for one turn."""

    def __init__(
        self,
        *,
        db: Session,
        say: Say,
        language: str,
        organisation: Organisation,
        now: datetime,
        person_id: int,
        chat_id: int,
        subject: str,
        kept: Kept,
        said: Said | None,
        pseudonym_in: Callable[[int], str],
        keyed: Keyed,
        came_by: str = "",
        for_neighbour: bool = False,
        sheet: Sheet | None = None,
        pseudonym: str = "",
        is_language_guessed: bool = False,
    ) -> None:
        self.db = db
        self.say = say
        self.language = language
        self.is_language_guessed = is_language_guessed
        """Whether the bot does not speak the language of their chat app, nor did they choose."""
        self.organisation = organisation
        self.now = now
        self.person_id = person_id
        self.chat_id = chat_id
        self.subject = subject
        self.kept = kept
        self.pseudonym_in = pseudonym_in
        """Under what name this person's answers to a poll are kept, by the poll's number."""
        self.keyed = keyed
        """What else only the key can make for this person."""
        self.came_by = came_by
        """What the link that opened this said of it; known until the sheet is there."""
        self.for_neighbour = for_neighbour
        """Whether the answers are those of someone else, without an account."""
        self.channel = CHAT
        """Which one a new sheet is marked with."""
        self.sheet = sheet
        """Where the answers are kept, in a conversation under a pseudonym."""
        self.pseudonym = pseudonym
        """That pseudonym, also before anything is kept."""
        self.fresh = False
        """Whether the last answer was given in this very turn: what follows from it is done now,
        in the turn's own transaction, and so exactly once."""
        self.moved_on = False
        """Whether another step is at hand than before this turn."""
        self.refusal = ""
        self.forgotten = False
        """Whether this turn erased the person: nothing of it is to be kept."""
        self.new_menus: set[int] = set()
        """The chats whose roles change in this turn, and with them what their menu lists."""
        self._grants: Grants | None = None
        self._said = said
        self._trail: list[str] = []

    @property
    def reading(self) -> str:
        """Their language, and whether in easy words: as a sheet keeps it."""
        return easy(self.language) if EASY_CHOSEN in self.kept.answers else self.language

    async def grants(self) -> Grants:
        """The roles this person has; looked up once a turn, and only when asked for."""
        if self._grants is None:
            held = await grants_of(self.db, self.person_id)
            first_admin = [ADMIN] if self.chat_id in self.organisation.admins else []
            self._grants = [RESIDENT, *first_admin, *held]
        return self._grants

    async def may(
        self,
        act: Act,
        *,
        process_id: int | None = None,
        rung: Rung | None = None,
        neighbourhood_ids: Iterable[int] = (),
    ) -> bool:
        """Whether this person may do this here; see `models.rules.permissions.allows`."""
        return allows(
            await self.grants(),
            act,
            process_id=process_id,
            rung=rung,
            neighbourhood_ids=neighbourhood_ids,
        )

    async def ask(self, key: str, prompt: Prompt) -> Any:
        """The answer to a step.

        Raises:
            Stopped: there is none yet.
            Led: what was said leads to another step.
        """
        answers = self.kept.answers
        current = answers.get(key)
        self.fresh = False
        if key in answers and key != self.kept.at:
            self._trail.append(key)
            return current
        if isinstance(self._said, Edited):
            self._said, self.refusal = None, self.say("edited")
        if self._said is not None:
            said, self._said = self._said, None
            outcome = prompt.take(self, said, self.kept.drafts.get(key), current)
            if isinstance(said, Typed) and said.is_cut and not isinstance(outcome, Refused):
                outcome = Refused(self.say("too-long-for-a-message", most=CUT_AT))
            match outcome:
                case Answered(value):
                    answers[key] = value
                    self.kept.drafts.pop(key, None)
                    self.kept.at = None
                    self.fresh = self.moved_on = True
                    self._trail.append(key)
                    return value
                case Drafted(draft):
                    # In a new dict: what was kept before this turn is compared with it.
                    self.kept.drafts = {**self.kept.drafts, key: draft}
                case Refused(sentence):
                    self.refusal = sentence
                case Leads(way):
                    raise Led(way)
        raise Stopped(key, prompt)

    @property
    def can_go_back(self) -> bool:
        """Whether a step before the one at hand was answered."""
        return bool(self._trail)

    def pass_by(self, key: str) -> None:
        """A step that is known to be answered, without running it again: it can be gone back to."""
        self._trail.append(key)

    def begin_again(self) -> None:
        """Forget the answers, once they are acted upon: the first step is at hand again.

        In place of opening the same conversation anew, so that pressing twice stays pressing once.
        """
        self.kept.answers.clear()
        self.kept.drafts.clear()
        self.kept.at = None
        self._trail.clear()

    def has_changed(self, before: dict[str, Any]) -> bool:
        """Whether this turn changed where the conversation stands.

        Args:
            before: What was kept before it, as plain data.
        """
        return self.moved_on or self.kept.to_plain() != before

    async def stopped_screen(self, stop: Stopped) -> Screen:
        """The screen of the step where the conversation stopped, with the ways back and onward."""
        current = self.kept.answers.get(stop.key)
        screen = await stop.prompt.screen(self, self.kept.drafts.get(stop.key), current)
        ways = []
        if self.can_go_back:
            ways.append(Button(self.say("button-back"), BACK))
        if stop.key in self.kept.answers:
            ways.append(Button(self.say("button-onward"), ONWARD))
        rows = (*screen.rows, tuple(ways)) if ways else screen.rows
        note = "\n\n".join(part for part in (screen.note, self.refusal) if part)
        return replace(screen, rows=rows, note=note)

    async def move(self, run: "Run", value: str) -> bool:
        """Go where a button of the machine's own leads.

        Returns:
            Whether it was one; if so, nothing is left to be taken as an answer.
        """
        answers = self.kept.answers
        if value == BACK:
            before = Chat(**self._same(), said=None)
            try:
                await run(before)
            except Stopped:
                if before._trail:
                    self.kept.at = before._trail[-1]
        elif value == ONWARD:
            self.kept.drafts.pop(self.kept.at or "", None)  # the answer stays as it was
            self.kept.at = None
        elif value[:1] == _JUMP and value[1:] in answers:
            self.kept.at = value[1:]
        elif value[:1] == _UNDO and value[1:] in answers:
            del answers[value[1:]]
            self.kept.drafts.pop(value[1:], None)
            self.kept.at = None
        elif value != RESUME:
            return False
        self._said = None
        self._trail.clear()
        if value != RESUME:
            self.moved_on = True
        return True

    def _same(self) -> dict[str, Any]:
        return {
            "db": self.db,
            "say": self.say,
            "language": self.language,
            "is_language_guessed": self.is_language_guessed,
            "organisation": self.organisation,
            "now": self.now,
            "person_id": self.person_id,
            "chat_id": self.chat_id,
            "subject": self.subject,
            "kept": self.kept,
            "pseudonym_in": self.pseudonym_in,
            "keyed": self.keyed,
            "for_neighbour": self.for_neighbour,
            "sheet": self.sheet,
            "pseudonym": self.pseudonym,
        }


@dataclass(frozen=True)
class Open:
    """A conversation ends by opening another one in its place."""

    name: str
    subject: str = ""
    came_by: str = ""
    """What the link that leads there says, for a conversation under a pseudonym."""


Run = Callable[[Chat], Awaitable[Screen | Open]]


@dataclass(frozen=True)
class Script:
    """A conversation as the directory lists it."""

    name: str
    talk: Run
    private: bool = False
    """Its answers are a poll's: kept under a pseudonym, never with the account. Its subject is
    the poll's number."""
    for_neighbour: bool = False
    """Those answers are not the person's own, but a neighbour's."""
    needs: Act | None = None
    """What one must be allowed to do somewhere to have it. Where, it asks `Chat.may` itself."""

    async def run(self, chat: Chat) -> Screen | Open:
        """One run of the conversation, from its first line; the one place that lets in who may.

        Raises:
            Stopped: it waits at a step.
        """
        if self.needs and not allows_somewhere(await chat.grants(), self.needs):
            return Screen(chat.say("not-allowed"))
        try:
            return await self.talk(chat)
        except Led as led:
            await chat.move(self.talk, led.way)
            return await self.talk(chat)
