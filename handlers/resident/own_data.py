"""What is kept of one person: with their account, and under the pseudonyms that are theirs."""

from dataclasses import dataclass
from typing import Any

from handlers.conversation import Chat
from handlers.questions.question import answer_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.texts import in_language
from models.backgrounds import BACKGROUND, background_under
from models.consultations import (
    Consultation,
    Participation,
    Sheet,
    consultation_ids,
    consultations_with_ids,
    sheets_under,
)
from models.people import Person
from models.personal_data import WithAccount, kept_with_account


@dataclass(frozen=True)
class TakingPart:
    """What is kept of one person and one consultation, from both sides."""

    poll: Consultation
    participation: Participation | None
    consent: str | None
    sheet: Sheet | None


@dataclass(frozen=True)
class OwnData:
    """All of it."""

    person: Person
    with_account: WithAccount
    parts: list[TakingPart]
    about: dict[str, Any]
    """Their age group and neighbourhood, as they said them once."""


async def own_data(chat: Chat) -> OwnData:
    """What is kept of the person in this chat."""
    db = chat.db
    kept = await kept_with_account(db, chat.person_id)
    names = [chat.pseudonym_in(number) for number in await consultation_ids(db)]
    sheets = {sheet.consultation_id: sheet for sheet in await sheets_under(db, names)}
    taken = {poll.id: (participation, text) for participation, poll, text in kept.participations}
    polls = await consultations_with_ids(db, sheets.keys() | taken.keys())
    parts = []
    for poll in sorted(polls, key=lambda poll: poll.id):
        participation, text = taken.get(poll.id, (None, None))
        parts.append(TakingPart(poll, participation, text, sheets.get(poll.id)))
    person = await db.get_one(Person, chat.person_id)
    about = await background_under(db, chat.pseudonym_in(BACKGROUND))
    return OwnData(person, kept, parts, about)


def answers_of(chat: Chat, part: TakingPart) -> list[tuple[str, str, Any]]:
    """Question and answer in words, and the answer as it is kept."""
    given = (part.sheet.kept if part.sheet else {}).get("answers", {})
    return [
        (
            in_language(question.text, chat.language),
            answer_in_words(question, chat.say, chat.language, given[question.key]),
            given[question.key],
        )
        for question in questionnaire_of(part.poll).questions
        if question.key in given
    ]
