"""The beginning: what the bot is for, and what can be answered and done now."""

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
from models.offers import what_is_on
from models.processes import process_with_id
from models.roles import hash_of
from models.rules.links import CODE_LINK, NEIGHBOUR_LINK

HELP, VOICE, ACTIVITIES, IDEAS = "help", "voice", "activities", "ideas"
"""The conversations behind the buttons that are no consultation and no language."""


async def start(chat: Chat) -> Screen | Open:
    """Say who we are and offer what there is. A deep link's code leads straight to its poll."""
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
    asked = await _asked(chat, polls)
    others = await _others(chat)
    picked = await chat.ask("what", Choose(lambda: _welcome(chat, asked, others)))
    if picked == LANGUAGE.name:
        return Open(LANGUAGE.name, ANEW)
    if picked in (HELP, VOICE, ACTIVITIES, IDEAS):
        return Open(picked)
    return Open(CONSULTATION.name, picked)


def _welcome(chat: Chat, asked: Sequence[Button], others: Sequence[Button]) -> Screen:
    """What is asked first, and what else there is; the language before all where it is a guess."""
    say = chat.say
    language, help_ = (
        Button(say("button-language"), LANGUAGE.name),
        Button(say("button-help"), HELP),
    )
    text = "welcome-polls"
    if not asked:
        text = "welcome-no-questions" if others else "welcome-no-polls"
    offered = [*asked, *others]
    return Screen(
        say(text, count=len(asked)),
        heading=say("welcome", organisation=chat.organisation.name),
        rows=one_below_another(
            [language, *offered, help_] if chat.is_language_guessed else [*offered, language, help_]
        ),
    )


async def _others(chat: Chat) -> list[Button]:
    """A way to each list that has something in it."""
    say, on = chat.say, await what_is_on(chat.db, chat.now)
    ways = (
        (on.activities, Button(say("menu-activities"), ACTIVITIES)),
        (on.ideas, Button(say("menu-ideas"), IDEAS)),
        (on.processes, Button(say("button-voice"), VOICE)),
    )
    return [way for is_there, way in ways if is_there]


async def _asked(chat: Chat, polls: Sequence[Consultation]) -> list[Button]:
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
