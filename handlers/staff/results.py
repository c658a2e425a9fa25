"""Reading results: pick a consultation, leaf through its summary, go on to a part of it."""

from collections.abc import Sequence

from handlers.conversation import Chat, Open, Script
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.reports.results import results_in_words, summary_of
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.staff.open_answers import READ_ANSWERS
from handlers.staff.results_part import PART, parts_of
from handlers.staff.results_read import may_read, note_look, readable_poll
from handlers.staff.take_results import TAKE_RESULTS
from handlers.texts import in_language
from models import consultations
from models.consultations import Consultation
from models.polls import rule_of
from models.rules.permissions import Act

OPEN_ANSWERS, TAKE, CARD = "open-answers", "take", "card"


async def results(chat: Chat) -> Screen | Open:
    """`/resultaten 12` goes straight to number 12."""
    number = chat.subject or await _which(chat)
    poll = await readable_poll(chat, number)
    if isinstance(poll, Screen):
        return poll
    await note_look(chat, poll)
    ways = await _ways(chat, poll)
    picked = await chat.ask("page", Leaf(lambda: _pages(chat, poll), ways))
    if picked == OPEN_ANSWERS:
        return Open(READ_ANSWERS.name, str(poll.id))
    if picked == TAKE:
        return Open(TAKE_RESULTS.name, str(poll.id))
    if picked == CARD:
        return Open("consultations", str(poll.id))
    return Open(PART.name, f"{poll.id} {picked}")


async def _ways(chat: Chat, poll: Consultation) -> list[Button]:
    """The parts of a summary that there are, each with its button. A ballot has none, and no open
    answers."""
    say, ways = chat.say, []
    if await rule_of(chat.db, poll.id) is None:
        summary = await summary_of(chat.db, poll, chat.organisation.smallest_group, chat.now)
        ways = [Button(say(label), part) for part, label in parts_of(summary).items()]
        if summary.questions:
            ways.append(Button(say("button-take-results"), TAKE))
        if await chat.may(Act.READ_OPEN_ANSWERS):
            ways.append(Button(say("button-open-answers"), OPEN_ANSWERS))
    if await chat.may(Act.MAKE_POLL):
        ways.append(Button(say("button-to-questionnaire"), CARD))
    return ways


async def _which(chat: Chat) -> str:
    polls = [
        poll
        for poll in await consultations.all_consultations(chat.db)
        if await may_read(chat, poll)
    ]

    none = "results-none" if await chat.may(Act.MAKE_POLL) else "results-none-yours"
    text = "results-which" if polls else none

    def menu() -> Screen:
        buttons = [
            Button(in_language(questionnaire_of(poll).title, chat.language), str(poll.id))
            for poll in polls[:20]
        ]
        return Screen(chat.say(text), rows=one_below_another(buttons))

    picked: str = await chat.ask("which", Choose(menu))
    return picked


async def _pages(chat: Chat, poll: Consultation) -> Sequence[Screen]:
    return await results_in_words(
        chat.db,
        poll,
        chat.say,
        chat.language,
        smallest_group=chat.organisation.smallest_group,
        now=chat.now,
        for_staff=True,
    )


RESULTS = Script("results", results, needs=Act.READ_RESULTS)
