"""What a conversation is handed for one turn: whose it is, what was kept, and how it asks."""

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import InitVar, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from handlers.conversation.kept import EASY_CHOSEN, Kept
from handlers.conversation.organisation import Organisation
from handlers.conversation.steps import (
    BACK,
    JUMP,
    ONWARD,
    RESUME,
    UNDO,
    Answered,
    Drafted,
    Leads,
    Led,
    Prompt,
    Refused,
    Stopped,
)
from handlers.said import CUT_AT, Edited, Said, Typed
from handlers.screen import Button, Screen
from handlers.texts import Say, easy
from models.consultations import CHAT, Sheet
from models.database import Session
from models.roles import grants_of
from models.rules.keyed import Keyed
from models.rules.permissions import ADMIN, RESIDENT, Act, Grants, allows
from models.rules.process import Rung

if TYPE_CHECKING:
    from handlers.conversation.script import Run


@dataclass(kw_only=True, eq=False)
class Chat:
    """One conversation in one turn."""

    db: Session
    say: Say
    language: str
    is_language_guessed: bool = False
    """Whether the bot does not speak the language of their chat app, nor did they choose."""
    organisation: Organisation
    now: datetime
    person_id: int
    chat_id: int
    subject: str
    kept: Kept
    said: InitVar[Said | None]
    pseudonym_in: Callable[[int], str]
    """Under what name this person's answers to a poll are kept, by the poll's number."""
    keyed: Keyed
    """What else only the key can make for this person."""
    came_by: str = ""
    """What the link that opened this said of it; known until the sheet is there."""
    for_neighbour: bool = False
    """Whether the answers are those of someone else, without an account."""
    sheet: Sheet | None = None
    """Where the answers are kept, in a conversation under a pseudonym."""
    pseudonym: str = ""
    """That pseudonym, also before anything is kept."""

    channel: str = field(default=CHAT, init=False)
    """Which one a new sheet is marked with."""
    fresh: bool = field(default=False, init=False)
    """Whether the last answer was given in this very turn: what follows from it is done now,
    in the turn's own transaction, and so exactly once."""
    moved_on: bool = field(default=False, init=False)
    """Whether another step is at hand than before this turn."""
    refusal: str = field(default="", init=False)
    """What is said of an answer that was none."""
    forgotten: bool = field(default=False, init=False)
    """Whether this turn erased the person: nothing of it is to be kept."""
    new_menus: set[int] = field(default_factory=set, init=False)
    """The chats whose roles change in this turn, and with them what their menu lists."""
    _grants: Grants | None = field(default=None, init=False)
    _trail: list[str] = field(default_factory=list, init=False)
    """The answered steps that were passed, in their order."""

    def __post_init__(self, said: Said | None) -> None:
        self._said = said

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
            if passed := await self._passed(run):
                self.kept.at = passed[-1]
        elif value == ONWARD:
            self.kept.drafts.pop(self.kept.at or "", None)  # the answer stays as it was
            self.kept.at = None
        elif value[:1] == JUMP and value[1:] in answers:
            self.kept.at = value[1:]
        elif value[:1] == UNDO and value[1:] in answers:
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

    async def _passed(self, run: "Run") -> list[str]:
        """The answered steps before the one at hand; none where it is at its end."""
        unsaid = copy(self)
        unsaid._said, unsaid._trail = None, []
        try:
            await run(unsaid)
        except Stopped:
            return unsaid._trail
        return []
