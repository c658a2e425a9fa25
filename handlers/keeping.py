"""Where a conversation's answers lie: with the account, or on a sheet under a pseudonym."""

from datetime import datetime
from functools import partial
from typing import Any

from handlers.conversation import Chat, Kept, Organisation
from handlers.directory import SCRIPTS
from handlers.said import Said
from handlers.texts import sayer, speaks, spoken
from models.consultations import Sheet, sheet_under
from models.conversations import Conversation
from models.database import Session
from models.people import Person
from models.rules.key_ring import KeyRing
from models.rules.keyed import Keyed
from models.rules.pseudonym import pseudonym

_CAME_BY = "came_by"


def come_by(link: str) -> dict[str, Any]:
    """What a conversation keeps that begins by a link, which says how somebody came."""
    return {_CAME_BY: link} if link else {}


class Keeping:
    """Hands a conversation what was kept of it, and keeps that again.

    Args:
        keys: What pseudonyms are made with.
        language: For those whose own is not known.
    """

    def __init__(self, organisation: Organisation, keys: KeyRing, language: str) -> None:
        self._organisation = organisation
        self._keys = keys
        self._language = language

    async def chat(
        self,
        db: Session,
        person: Person,
        conversation: Conversation,
        said: Said | None,
        now: datetime,
    ) -> Chat:
        """The conversation as it stands, with what was said in this turn."""
        sheet, plain, name = None, conversation.kept, ""
        script = SCRIPTS[conversation.name]
        language = self.spoken(person)
        if script.private:
            name = self.sheet_name(person.id, conversation)
            sheet = await sheet_under(db, name)
            plain = sheet.kept if sheet else {}
        return Chat(
            db=db,
            say=sayer(language),
            language=language,
            is_language_guessed=not speaks(person.language or person.app_language),
            organisation=self._organisation,
            now=now,
            person_id=person.id,
            chat_id=person.chat_id,
            subject=conversation.subject,
            kept=Kept.from_plain(plain),
            said=said,
            pseudonym_in=partial(self._pseudonym, person.id),
            keyed=Keyed(self._keys, person.id),
            came_by=conversation.kept.get(_CAME_BY, "") if script.private else "",
            for_neighbour=script.for_neighbour,
            sheet=sheet,
            pseudonym=name,
        )

    def keep(self, db: Session, conversation: Conversation, chat: Chat) -> None:
        """Keep what it has come to. A sheet begins with the first thing that is kept on it."""
        plain = chat.kept.to_plain()
        if not SCRIPTS[conversation.name].private:
            conversation.kept = plain
        elif chat.sheet is not None:
            chat.sheet.kept = plain
            chat.sheet.language = chat.reading
        elif plain:
            sheet = Sheet(
                pseudonym=chat.pseudonym,
                consultation_id=int(conversation.subject),
                kept=plain,
                language=chat.reading,
                channel=chat.channel,
            )
            db.add(sheet)
            conversation.kept = {}  # by what link they came is not kept beside what they answer

    def sheet_name(self, person_id: int, conversation: Conversation) -> str:
        """The name of the sheet that a conversation under a pseudonym fills in."""
        poll_id = int(conversation.subject)
        if SCRIPTS[conversation.name].for_neighbour:
            return Keyed(self._keys, person_id).neighbour_in(poll_id)
        return self._pseudonym(person_id, poll_id)

    def spoken(self, person: Person) -> str:
        """The language that this person is answered in."""
        return spoken(person.language, person.app_language, self._language)

    def _pseudonym(self, person_id: int, poll_id: int) -> str:
        return pseudonym(self._keys.of(poll_id), poll_id, person_id)
