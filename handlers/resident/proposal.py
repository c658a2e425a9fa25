"""Proposing an activity of one's own, or asking to take over a task: the form, and its card.

The subject is a kind and a process's number (`challenge 12`), or the number of a proposal.
"""

from handlers.conversation import Chat, Open, Script
from handlers.dates import day_in_words
from handlers.moments import AskMoment, in_full
from handlers.organiser.activity_fields import ask_title
from handlers.organiser.where import ask_place
from handlers.process_words import instrument_refused, subject_of, today
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.row_numbers import row_number
from handlers.screen import Button, Rows, Screen
from models import processes, proposals
from models.activities import LONGEST_TITLE
from models.processes import Process
from models.proposals import LONGEST_WORDS, Proposal
from models.rules import ladder
from models.rules.idea import Standing
from models.rules.moments import Span
from models.rules.process import Instrument, Rung, State
from models.rules.proposal import MOST_OPEN, Kind, answer_day

SEND, REPLY, ALL = "send", "reply", "all"
STANDINGS = {
    Standing.WAITING: "proposal-waiting",
    Standing.ASKED: "proposal-asked",
    Standing.ACCEPTED: "proposal-accepted",
    Standing.REFUSED: "proposal-refused",
}
INSTRUMENTS = {Kind.ACTIVITY: Instrument.ACTIVITY, Kind.CHALLENGE: Instrument.CHALLENGE}


async def talk(chat: Chat) -> Screen | Open:
    """A new one, or the card of one's own."""
    kind, _, number = chat.subject.partition(" ")
    if kind in set(Kind):
        process = await processes.process_with_id(chat.db, row_number(number))
        if process is None or process.state != State.OPEN:
            return Screen(chat.say("initiative-none"))
        return await _propose(chat, process, Kind(kind))
    proposal = await proposals.proposal_with_id(chat.db, row_number(chat.subject))
    if proposal is None or proposal.person_id != chat.person_id:
        return Screen(chat.say("proposal-unknown"))
    return await _card(chat, proposal)


async def _propose(chat: Chat, process: Process, kind: Kind) -> Screen | Open:
    say, rung = chat.say, Rung(process.rung)
    if not ladder.allows(rung, INSTRUMENTS[kind]):
        return Screen(instrument_refused(say, rung, INSTRUMENTS[kind]))
    if await proposals.count_open(chat.db, process.id, chat.person_id) >= MOST_OPEN:
        return Screen(say("proposal-too-many", most=MOST_OPEN))
    proposal = Proposal(
        process_id=process.id,
        person_id=chat.person_id,
        kind=kind,
        standing=Standing.WAITING,
        sent_on=today(chat),
        answer_on=answer_day(kind, today(chat)),
    )
    await (_ask_activity if kind is Kind.ACTIVITY else _ask_challenge)(chat, proposal)
    told = say(
        "proposal-sure",
        organisation=chat.organisation.name,
        day=day_in_words(proposal.answer_on, chat.language),
    )
    sure = Screen(
        f"{proposal_in_words(chat, proposal)}\n\n{told}",
        heading=proposal.title,
        rows=((Button(say("button-send"), SEND),),),
    )
    await chat.ask("sure", Choose(lambda: sure))
    chat.db.add(proposal)
    await chat.db.flush()
    return Open(PROPOSAL.name, str(proposal.id))


async def _ask_activity(chat: Chat, proposal: Proposal) -> None:
    proposal.title = await ask_title(chat)
    question = AskMoment(chat.say("activity-which-moment"))
    when = Span.from_plain(await chat.ask("when", question))
    proposal.start_at, proposal.end_at = when.start, when.end
    where = await ask_place(chat)
    proposal.place = where["place"]
    proposal.latitude, proposal.longitude = where["latitude"], where["longitude"]
    proposal.words = await chat.ask("words", _typed(chat, "ask-proposal-words", LONGEST_WORDS))


async def _ask_challenge(chat: Chat, proposal: Proposal) -> None:
    part = LONGEST_WORDS // 2
    proposal.title = await chat.ask("title", _typed(chat, "ask-challenge-task", LONGEST_TITLE))
    how = await chat.ask("how", _typed(chat, "ask-challenge-how", part))
    needed = await chat.ask("needed", _typed(chat, "ask-challenge-needed", part))
    proposal.words = f"{how}\n\n{needed}"


def proposal_in_words(chat: Chat, proposal: Proposal) -> str:
    """What is proposed, and when and where it would be."""
    lines = []
    if proposal.start_at:
        lines.append(chat.say("activity-when", moment=in_full(chat, proposal.start_at)))
    if proposal.place:
        lines.append(chat.say("activity-where", place=proposal.place))
    return "\n".join([*lines, proposal.words])


async def _card(chat: Chat, proposal: Proposal) -> Open:
    say = chat.say
    process = await processes.process_with_id(chat.db, proposal.process_id)
    assert process is not None  # a process is never deleted
    lines = [
        say("idea-within", subject=subject_of(chat, process)),
        proposal_in_words(chat, proposal),
        say(
            STANDINGS[Standing(proposal.standing)],
            day=day_in_words(proposal.answer_on, chat.language),
        ),
    ]
    if proposal.told:
        lines.append(say("idea-told", told=proposal.told))
    rows: Rows = ((Button(say("button-all-own"), ALL),),)
    if proposal.standing == Standing.ASKED:
        rows = (*one_below_another([Button(say("button-reply"), REPLY)]), *rows)
    screen = Screen("\n\n".join(lines), heading=proposal.title, rows=rows)
    if await chat.ask("do", Choose(lambda: screen)) == ALL:
        return Open("initiative", str(process.id))
    question = Screen(proposal.told or "", heading=proposal.title)
    reply = await chat.ask("reply", Write(lambda: question, at_most(chat, LONGEST_WORDS)))
    proposal.words, proposal.standing = f"{proposal.words}\n\n{reply}", Standing.WAITING
    await chat.db.flush()
    return Open(PROPOSAL.name, str(proposal.id))


def _typed(chat: Chat, question: str, most: int) -> Write:
    return Write(lambda: Screen(chat.say(question)), at_most(chat, most))


PROPOSAL = Script("proposal", talk)
