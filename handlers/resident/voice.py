"""Wat gebeurt er met uw stem? What a process promises, how far it is, and what came of it."""

from collections.abc import Sequence

from handlers.conversation import Chat, Open, Script
from handlers.pages import on_screens
from handlers.process_words import state_in_words, subject_of, today, your_voice_in_words
from handlers.prompts import Browse, Choose, Leaf, one_below_another
from handlers.reports.feedback import feedback_in_words
from handlers.reports.results import results_in_words
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from models import polls, processes, progress
from models.consultations import Consultation
from models.feedback import points_of
from models.processes import Process
from models.progress import facts_of
from models.rules.permissions import Act
from models.rules.priority_poll import Interim
from models.rules.process import State

SHOWN = (State.OPEN, State.CLOSED, State.ANSWERED, State.EVALUATED, State.ARCHIVED)
MOST_LISTED = 20
RESULTS, INITIATIVE, START = "results", "initiative", "start"


async def voice(chat: Chat) -> Screen | Open:
    """Of one process, or of the one picked from a list. Staff see their drafts too."""
    number = chat.subject if chat.subject.isdecimal() else await _which(chat)
    process = await processes.process_with_id(chat.db, row_number(number))
    if process is None or (process.state == State.DRAFT and not await chat.may(Act.MAKE_PROCESS)):
        return Screen(chat.say("voice-none"))
    return await _card(chat, process)


async def _which(chat: Chat) -> str:
    found = await processes.processes_in(chat.db, *SHOWN)
    if len(found) < 2:
        return str(found[0].id) if found else ""
    buttons = [Button(subject_of(chat, each), str(each.id)) for each in found[:MOST_LISTED]]
    screen = Screen(chat.say("voice-which"), rows=one_below_another(buttons))
    picked: str = await chat.ask("which", Choose(lambda: screen))
    return picked


async def _card(chat: Chat, process: Process) -> Open:
    say = chat.say
    facts = await facts_of(chat.db, process, today(chat))
    parts = [
        say("voice-state", state=state_in_words(say, facts)),
        your_voice_in_words(chat, process, facts),
    ]
    if facts.feedback_sent:
        parts.append(feedback_in_words(say, await points_of(chat.db, process.id)))
    is_shown = facts.results_published or facts.shows_poll
    heading = say("voice-heading", subject=subject_of(chat, process))
    ways = [Button(say("button-results"), RESULTS)] if is_shown else []
    if facts.state is State.OPEN:
        ways.append(Button(say("button-initiative"), INITIATIVE))
    screens = on_screens("\n\n".join(parts), heading, one_below_another(ways))
    picked = await chat.ask("do", Browse(lambda: screens))
    if picked == INITIATIVE:
        return Open(INITIATIVE, str(process.id))
    begin = Button(say("button-to-start"), START)
    await chat.ask("page", Leaf(lambda: _pages(chat, process), [begin]))
    return Open(START)


async def _pages(chat: Chat, process: Process) -> Sequence[Screen]:
    """The results of all its consultations, one after another; before they are published, only
    of polls that show theirs to everyone already."""
    pages: list[Screen] = []
    for poll in await progress.consultations_of(chat.db, process.id):
        if process.results_published_at or await _shows(chat, poll):
            pages += await results_in_words(
                chat.db,
                poll,
                chat.say,
                chat.language,
                smallest_group=chat.organisation.smallest_group,
                now=chat.now,
                for_staff=False,
            )
    return pages or [Screen(chat.say("poll-hidden"))]


async def _shows(chat: Chat, poll: Consultation) -> bool:
    rule = await polls.rule_of(chat.db, poll.id)
    if rule is None:
        return False
    shows_interim = rule.interim == Interim.EVERYONE and poll.opened_at is not None
    return shows_interim or rule.decided_at is not None


VOICE = Script("voice", voice)
