"""The beginning: what the bot is for, and what can be answered now."""

from collections.abc import Sequence

from handlers.activity_in_words import ACTIVITY_LINK
from handlers.conversation import Chat, Open, Script
from handlers.process_words import subject_of
from handlers.prompts import Choose, one_below_another
from handlers.resident.accept_role import ACCEPT_ROLE, ROLE_LINK
from handlers.resident.activity import ACTIVITY
from handlers.resident.at_the_door import AT_THE_DOOR, DOOR_LINK
from handlers.resident.consultation import CONSULTATION, questionnaire_of
from handlers.resident.language import ANEW, LANGUAGE
from handlers.resident.neighbour_links import brought, with_code
from handlers.screen import Button, Screen
from handlers.texts import in_language
from models import consultations
from models.consultations import Consultation
from models.processes import process_with_id
from models.roles import hash_of
from models.rules.links import CODE_LINK, NEIGHBOUR_LINK

LANGUAGE_BUTTON, HELP_BUTTON, VOICE_BUTTON = "language", "help", "voice"


async def start(chat: Chat) -> Screen | Open:
    """Say who we are and offer what is open. A deep link's code leads straight to its poll."""
    if chat.subject.startswith(ROLE_LINK):
        return Open(ACCEPT_ROLE.name, hash_of(chat.subject.removeprefix(ROLE_LINK)))
    if chat.subject.startswith(ACTIVITY_LINK):
        return Open(ACTIVITY.name, chat.subject.removeprefix(ACTIVITY_LINK))
    if chat.subject.startswith(NEIGHBOUR_LINK):
        return await brought(chat)
    if chat.subject.startswith(CODE_LINK):
        return await with_code(chat)
    if chat.subject.startswith(DOOR_LINK):
        return Open(AT_THE_DOOR.name, chat.subject.removeprefix(DOOR_LINK))
    if chat.subject:
        poll = await consultations.consultation_with_code(chat.db, chat.subject)
        if poll is None:
            return Screen(chat.say("link-unknown"))
        return Open(CONSULTATION.name, str(poll.id))
    polls = await consultations.open_consultations(chat.db, chat.now)
    buttons = await _buttons(chat, polls)

    def welcome() -> Screen:
        say = chat.say
        voice = Button(say("button-voice"), VOICE_BUTTON)
        language = Button(say("button-language"), LANGUAGE_BUTTON)
        help_ = Button(say("button-help"), HELP_BUTTON)
        return Screen(
            say("welcome-polls" if polls else "welcome-no-polls", count=len(polls)),
            heading=say("welcome", organisation=chat.organisation.name),
            rows=one_below_another(
                [language, *buttons, voice, help_]
                if chat.is_language_guessed
                else [*buttons, voice, language, help_]
            ),
        )

    picked = await chat.ask("what", Choose(welcome))
    if picked == LANGUAGE_BUTTON:
        return Open(LANGUAGE.name, ANEW)
    if picked in (HELP_BUTTON, VOICE_BUTTON):
        return Open(picked)
    return Open(CONSULTATION.name, picked)


async def _buttons(chat: Chat, polls: Sequence[Consultation]) -> list[Button]:
    """A button each, with how far one is; of two with the same title, each says to which process
    it belongs."""
    begun = await consultations.begun_by(chat.db, chat.person_id) if polls else {}
    titles = [in_language(questionnaire_of(poll).title, chat.language) for poll in polls]
    buttons = []
    for poll, title in zip(polls, titles, strict=True):
        if titles.count(title) > 1 and poll.process_id:
            process = await process_with_id(chat.db, poll.process_id)
            assert process is not None  # a process is never deleted
            title = f"{title} ({subject_of(chat, process)})"
        if poll.id in begun:
            title = chat.say("start-sent" if begun[poll.id] else "start-begun", title=title)
        buttons.append(Button(title, str(poll.id)))
    return buttons


START = Script("start", start)
