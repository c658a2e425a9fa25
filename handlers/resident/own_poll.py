"""A poll that a resident starts and runs, on the rung where residents run their process.

The subject is `new` and the process's number, or the number of a poll.
"""

from datetime import date

from handlers.ballots.ballot import Ballot
from handlers.conversation import Chat, Open, Script
from handlers.dates import day_in_words, end_of_day
from handlers.poll_words import rule_in_words
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.questionnaire import Questionnaire
from handlers.reports.results import results_in_words
from handlers.resident.consultation import ballot_of, link_to, title_of
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from handlers.staff.new_consultation import ask_until, free_key
from handlers.staff.poll_paper import ask_paper, options_in_words
from handlers.texts import in_language
from models import consultations, own_polls, polls, processes
from models.audit import note_act
from models.consultations import Consultation, consultation_with_id
from models.own_polls import MOST_OPEN
from models.processes import Process
from models.rules.ballot import BallotKind
from models.rules.count import Method
from models.rules.permissions import Act
from models.rules.priority_poll import Interim, Terms
from models.rules.process import Moment, Rung, State, TieBreak

NEW = "new "
OPEN, READ, CLOSE, YES, NO, ALL = "open", "read", "close", "yes", "no", "all"
KEY = "van-bewoners"


async def talk(chat: Chat) -> Screen | Open:
    """A new one, or one to look after."""
    number = row_number(chat.subject.removeprefix(NEW))
    if chat.subject.startswith(NEW):
        process = await processes.process_with_id(chat.db, number)
        if process is None or not await _may_start(chat, process):
            return Screen(chat.say("initiative-none"))
        return await _start(chat, process)
    poll = await consultation_with_id(chat.db, number)
    if poll is None or not await _may_look_after(chat, poll):
        return Screen(chat.say("not-allowed"))
    return await _card(chat, poll)


async def _may_start(chat: Chat, process: Process) -> bool:
    is_open = process.state == State.OPEN
    may = await chat.may(Act.START_OWN, process_id=process.id, rung=Rung(process.rung))
    return is_open and may


async def _may_look_after(chat: Chat, poll: Consultation) -> bool:
    """Who started it may, and the owner of the process."""
    started = await own_polls.own_poll(chat.db, poll.id)
    process = await processes.process_with_id(chat.db, poll.process_id or 0)
    if started is None or process is None:
        return False
    if await chat.may(Act.CLOSE_OTHERS_POLL, process_id=process.id):
        return True
    rung = Rung(process.rung)
    is_theirs = started.person_id == chat.person_id
    return is_theirs and await chat.may(Act.START_OWN, process_id=process.id, rung=rung)


async def _start(chat: Chat, process: Process) -> Screen | Open:
    """What is asked, the options, until when; read over and opened."""
    say = chat.say
    mine = await own_polls.polls_started_by(chat.db, chat.person_id)
    if sum(poll.process_id == process.id and poll.is_open(chat.now) for poll in mine) >= MOST_OPEN:
        return Screen(say("own-poll-too-many", most=MOST_OPEN))
    paper = await ask_paper(chat, process, BallotKind.APPROVE)
    ballot = ballot_of(Questionnaire.model_validate(paper))
    assert ballot is not None  # it was put there a line above
    until = await ask_until(chat, process)
    if until is None:
        return Open("initiative", str(process.id))
    terms = Terms(
        method=Method.APPROVAL,
        places=1,
        tie_break=TieBreak.LOT,
        seed=polls.new_seed(),
        quorum=0,
        threshold=0,
        interim=Interim.EVERYONE,
        binding=False,
    )
    await chat.ask("sure", Choose(lambda: _preview(chat, ballot, terms, until)))
    poll = await consultations.open_consultation(
        chat.db,
        paper,
        chat.now,
        end_of_day(until, chat.organisation.time_zone),
        process_id=process.id,
        key=await free_key(chat, process, KEY),
        moment=Moment.EXECUTION,
    )
    await polls.add_rule(chat.db, poll.id, terms)
    await own_polls.note_started(chat.db, poll.id, chat.person_id)
    detail: dict[str, int | str | bool | None] = {"process": process.id}
    on = f"consultation {poll.id}"
    await note_act(chat.db, chat.now, chat.person_id, "act-own-poll-started", on, detail)
    return Open(OWN_POLL.name, str(poll.id))


def _preview(chat: Chat, ballot: Ballot, terms: Terms, until: date) -> Screen:
    parts = [
        options_in_words(ballot, chat.language),
        rule_in_words(chat.say, terms, ballot.paper),
        chat.say("poll-preview", until=day_in_words(until, chat.language)),
    ]
    heading = in_language(ballot.text, chat.language)
    return Screen(
        "\n\n".join(parts), heading=heading, rows=((Button(chat.say("button-open"), OPEN),),)
    )


async def _card(chat: Chat, poll: Consultation) -> Open:
    say = chat.say
    is_open = poll.is_open(chat.now)
    until = (poll.closed_at or poll.closes_at).astimezone(chat.organisation.time_zone)
    text = say(
        "manage-card",
        state=say("state-open" if is_open else "state-closed"),
        until=day_in_words(until, chat.language),
        link=link_to(chat, poll),
    )
    ways = [Button(say("button-results"), READ)]
    if is_open:
        ways.append(Button(say("button-close"), CLOSE))
    ways.append(Button(say("button-all-own"), ALL))
    heading = title_of(chat, poll)
    card = Screen(text, heading=heading, rows=one_below_another(ways))
    picked = await chat.ask("do", Choose(lambda: card))
    if picked == READ:
        back = Button(say("button-all-own"), ALL)
        await chat.ask("page", Leaf(lambda: _results(chat, poll), [back]))
    if picked == CLOSE:
        sure = Screen(
            say("manage-close-sure"),
            rows=one_below_another(
                [Button(say("button-close"), YES), Button(say("button-keep-open"), NO)]
            ),
        )
        if await chat.ask("sure", Choose(lambda: sure)) == YES and poll.is_open(chat.now):
            poll.closed_at = chat.now
            await chat.db.flush()
            on = f"consultation {poll.id}"
            await note_act(chat.db, chat.now, chat.person_id, "act-own-poll-closed", on)
        return Open(OWN_POLL.name, str(poll.id))
    return Open("initiative", str(poll.process_id))


async def _results(chat: Chat, poll: Consultation) -> list[Screen]:
    pages = await results_in_words(
        chat.db,
        poll,
        chat.say,
        chat.language,
        smallest_group=chat.organisation.smallest_group,
        now=chat.now,
        for_staff=False,
    )
    return list(pages)


OWN_POLL = Script("own-poll", talk, needs=Act.START_OWN)
