"""Opening and closing consultations."""

from datetime import datetime

from handlers.ambassador.interviews import INTERVIEWS
from handlers.conversation import Chat, Open, Script, undo
from handlers.counted import ballot_in
from handlers.dates import day_in_words
from handlers.poll_words import rule_in_words
from handlers.process_words import subject_of
from handlers.prompts import Choose, one_below_another
from handlers.resident.consultation import link_to, title_of
from handlers.screen import Button, Screen
from handlers.staff.codes import CODES
from handlers.staff.decision import decide, may_decide
from handlers.staff.opening import can_open, open_now
from handlers.staff.rehearsal import POLL, REHEARSAL, throw_away
from handlers.staff.reminding import can_remind, remind_them
from handlers.staff.results import RESULTS
from handlers.staff.who_voted import who_voted
from models import consultations, polls, processes
from models.audit import note_act
from models.consultations import Consultation
from models.rules.permissions import Act
from models.rules.priority_poll import Voters
from models.rules.process import State

NEW, YES, CLOSE, READ, REMOVE, DECIDE = "new", "yes", "close", "read", "remove", "decide"
REMIND, ASK_ALONG, VOTING_CODES, WHO = "remind", "interviews", "codes", "who"
REHEARSE, OPEN = "rehearse", "open"
PROCESS = "process "
"""What the subject begins with when it is about the consultations of one process."""
MOST_SHOWN = 20


async def manage(chat: Chat) -> Screen | Open:
    """A list of all, or of one process; behind each its card; at the end of it a new one.
    `/peilingen 12` goes straight to number 12."""
    say = chat.say
    polls = await consultations.all_consultations(chat.db)
    within = chat.subject.removeprefix(PROCESS) if chat.subject.startswith(PROCESS) else ""
    if within:
        polls = [poll for poll in polls if str(poll.process_id) == within]

    def overview() -> Screen:
        buttons = [
            Button(
                say(
                    "manage-poll",
                    title=title_of(chat, poll),
                    number=poll.id,
                    state=_state(chat, poll),
                ),
                str(poll.id),
            )
            for poll in polls[:MOST_SHOWN]
        ]
        ways = [Button(say("button-new"), NEW)]
        if within:
            ways.append(Button(say("button-to-process"), PROCESS))
        return Screen(
            say("manage-list", count=len(polls)),
            heading=say("manage-heading"),
            rows=one_below_another([*buttons, *ways]),
        )

    named = any(str(poll.id) == chat.subject for poll in polls)
    picked = chat.subject if named else await chat.ask("which", Choose(overview))
    if picked == PROCESS:
        return Open("process", within)
    if picked == NEW:
        return Open("process", f"{within} ask") if within else await choose_process(chat)
    poll = next(poll for poll in polls if str(poll.id) == picked)
    return await _card(chat, poll)


async def choose_process(chat: Chat, asking: str = "") -> Open:
    """In which process a new one is opened.

    Args:
        asking: What is asked there, as `new_consultation` calls it, where that is known.
    """
    say = chat.say
    found = await processes.processes_in(chat.db, State.DRAFT, State.OPEN)
    buttons = [Button(subject_of(chat, each), str(each.id)) for each in found[:MOST_SHOWN]]
    screen = Screen(
        say("manage-within" if found else "manage-no-process"),
        rows=one_below_another([*buttons, Button(say("button-new-process"), NEW)]),
    )
    picked = await chat.ask("process", Choose(lambda: screen))
    return Open("processes") if picked == NEW else Open("process", f"{picked} ask {asking}".strip())


async def _card(chat: Chat, poll: Consultation) -> Screen | Open:
    say = chat.say
    reminds, opens = await can_remind(chat, poll), await can_open(chat, poll)
    rule = await polls.rule_of(chat.db, poll.id)
    told = rule_in_words(say, rule.terms, ballot_in(poll).paper) if rule else ""
    by_code = rule is not None and rule.terms.voters is Voters.CODES
    binds = rule is not None and rule.binding

    def card() -> Screen:
        buttons = [Button(say("button-results"), READ)]
        if reminds:
            buttons.append(Button(say("button-remind"), REMIND))
        if by_code and poll.closed_at is None:
            buttons.append(Button(say("button-codes"), VOTING_CODES))
        if poll.is_open(chat.now):
            buttons.append(Button(say("button-interviews"), ASK_ALONG))
        if rule and _is_over(chat, poll):
            buttons.append(Button(say("button-who-voted"), WHO))
        if poll.is_open(chat.now) and not binds:
            buttons.append(Button(say("button-close"), CLOSE))
        if rule and may_decide(poll, rule, chat.now):
            buttons.append(Button(say("button-decide"), DECIDE))
        if opens:
            buttons.append(Button(say("button-open"), OPEN))
        if poll.opened_at is None:
            buttons.append(Button(say("button-rehearse"), REHEARSE))
            buttons.append(Button(say("button-remove-waiting"), REMOVE))
        if poll.process_id is not None:
            buttons.append(Button(say("button-to-process"), PROCESS))
        return Screen(
            say(
                "manage-card",
                state=_state(chat, poll),
                until=_day(chat, poll.closed_at or poll.closes_at),
                link=link_to(chat, poll),
            )
            + (f"\n\n{told}" if told else ""),
            heading=title_of(chat, poll),
            rows=one_below_another(buttons),
        )

    picked = await chat.ask("do", Choose(card))
    if picked == READ:
        return Open(RESULTS.name, str(poll.id))
    if picked in (ASK_ALONG, VOTING_CODES):
        return Open((INTERVIEWS if picked == ASK_ALONG else CODES).name, str(poll.id))
    if picked == WHO:
        return await who_voted(chat, poll)
    if picked == REHEARSE:
        return Open(REHEARSAL.name, f"{POLL} {poll.id}")
    if picked == OPEN:
        await open_now(chat, poll)
        return Open(CONSULTATIONS.name, str(poll.id))
    if picked == REMIND:
        return await remind_them(chat, poll, "do")
    if picked == DECIDE and rule:
        return await decide(chat, poll, rule)
    if picked == REMOVE:
        await throw_away(chat.db, poll)
        await chat.db.delete(poll)
        await _note(chat, "act-consultation-removed", poll)
    if picked in (PROCESS, REMOVE):
        return Open("process", str(poll.process_id))

    def sure() -> Screen:
        yes, no = Button(say("button-close"), YES), Button(say("button-keep-open"), undo("do"))
        return Screen(say("manage-close-sure"), rows=((yes,), (no,)))

    await chat.ask("sure", Choose(sure))
    if chat.fresh and poll.is_open(chat.now):
        poll.closed_at = chat.now
        await _note(chat, "act-consultation-closed", poll)
    if poll.process_id is not None:
        return Open("process", str(poll.process_id))
    return Screen(say("manage-closed"), heading=title_of(chat, poll))


async def _note(chat: Chat, act: str, poll: Consultation) -> None:
    await note_act(chat.db, chat.now, chat.person_id, act, f"consultation {poll.id}")


def _is_over(chat: Chat, poll: Consultation) -> bool:
    return poll.opened_at is not None and not poll.is_open(chat.now)


def _state(chat: Chat, poll: Consultation) -> str:
    if poll.opened_at is None:
        return chat.say("state-waiting")
    return chat.say("state-open" if poll.is_open(chat.now) else "state-closed")


def _day(chat: Chat, moment: datetime) -> str:
    local = moment.astimezone(chat.organisation.time_zone)
    return day_in_words(local, chat.language)


CONSULTATIONS = Script("consultations", manage, needs=Act.MAKE_POLL)
