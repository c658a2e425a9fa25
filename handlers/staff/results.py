"""Reading results: pick a consultation, leaf through its summary."""

from collections.abc import Sequence

from handlers.conversation import Chat, Open, Script
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.reports.results import results_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.staff.open_answers import READ_ANSWERS
from handlers.texts import in_language
from models import consultations
from models.audit import note_act
from models.consultations import Consultation
from models.neighbourhoods import ids_with_codes
from models.processes import process_with_id
from models.rules.permissions import Act

OPEN_ANSWERS = "open-answers"


async def results(chat: Chat) -> Screen | Open:
    """`/resultaten 12` goes straight to number 12."""
    number = chat.subject or await _which(chat)
    poll = None
    if number.isdecimal() and int(number) < 2**63:
        poll = await consultations.consultation_with_id(chat.db, int(number))
    if poll is None:
        return Screen(chat.say("results-unknown", number=number))
    if not await _may_read(chat, poll):
        return Screen(chat.say("not-allowed"))
    if "_noted" not in chat.kept.answers:
        # In the turn that opens it; a screen derived later finds it written down.
        chat.kept.answers["_noted"] = True
        subject = f"consultation {poll.id}"
        await note_act(chat.db, chat.now, chat.person_id, "act-results-read", subject)
    ways = []
    if await chat.may(Act.READ_OPEN_ANSWERS):
        ways.append(Button(chat.say("button-open-answers"), OPEN_ANSWERS))
    await chat.ask("page", Leaf(lambda: _pages(chat, poll), ways))
    return Open(READ_ANSWERS.name, str(poll.id))


async def _which(chat: Chat) -> str:
    polls = [
        poll
        for poll in await consultations.all_consultations(chat.db)
        if await _may_read(chat, poll)
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


async def _may_read(chat: Chat, poll: Consultation) -> bool:
    """Where a role holds in its own processes or neighbourhoods, only those."""
    process = poll.process_id and await process_with_id(chat.db, poll.process_id)
    reached = await ids_with_codes(chat.db, process.neighbourhoods) if process else ()
    return await chat.may(Act.READ_RESULTS, process_id=poll.process_id, neighbourhood_ids=reached)


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
