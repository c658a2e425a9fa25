"""The card of a process: all of it on one screen."""

from collections.abc import Iterable

from handlers.conversation import Chat
from handlers.dates import day_in_words
from handlers.neighbourhoods import Finder, known_districts
from handlers.process_words import (
    MOMENTS,
    ROOMS,
    RUNGS,
    bulleted,
    promise_in_words,
    state_in_words,
)
from handlers.reports.results import summary_of
from handlers.reports.words import values_in_words
from handlers.resident.consultation import link_to, questionnaire_of, title_of
from handlers.staff.looking_back import joint_evaluations
from handlers.staff.preparation import METHODS, TIE_BREAKS
from handlers.texts import in_language
from models.consultations import Consultation
from models.processes import Process
from models.progress import consultations_of, count_who_looked_back
from models.roles import holders_in
from models.rules import ladder
from models.rules.permissions import Role
from models.rules.process import BindingMethod, Facts, Moment, Room, Side, TieBreak
from models.rules.summary import Hidden

BENEFITS = "wat-levert-het-op"
"""The template of preparatory question 6."""


async def card_in_words(
    chat: Chat, process: Process, facts: Facts, open_now: Iterable[Consultation]
) -> str:
    """What was filled in, the six preparatory questions in their order, and what residents said.

    Args:
        open_now: What residents can answer at this moment: its links are there to be shared.
    """
    say, language = chat.say, chat.language
    none = say("not-filled-in")
    names = Finder(await known_districts(chat.db)).names
    areas = ", ".join(names.get(code, code) for code in process.neighbourhoods)
    lines = [
        say("card-state", number=process.id, state=state_in_words(say, facts)),
        say("card-neighbourhoods", names=areas or say("all-neighbourhoods")),
        say("card-promise", promise=promise_in_words(say, process)),
        say(
            "card-answer-date",
            day=day_in_words(process.answer_on, language) if process.answer_on else none,
        ),
        say(
            "card-purpose",
            purpose=in_language(process.purpose, language) if process.purpose else none,
            months=process.retention_months,
        ),
        "",
        say("card-room", answer=_room(chat, process, facts)),
        say("card-embedding", answer=process.embedding or none),
        say("card-rung", rung=say(RUNGS[facts.rung])),
        f"{say('card-organisations')} {_organisations(chat, process)}",
        say("card-moments", answer=_moments(chat, process)),
        say("card-benefits", answer=await _benefits(chat, process)),
    ]
    lines += await _residents(chat, process)
    lines += await _looked_back(chat, process)
    lines += _written(chat, process)
    for poll in open_now:
        if not poll.by_invitation:
            lines += ["", say("card-link", title=title_of(chat, poll), link=link_to(chat, poll))]
    return "\n".join(lines)


def _room(chat: Chat, process: Process, facts: Facts) -> str:
    if process.room is None:
        return chat.say("not-filled-in")
    answer = f"{chat.say(ROOMS[Room(process.room)])}. {process.room_because or ''}".strip()
    if ladder.has_too_little_room(facts.rung, facts.room):
        return f"{answer} {chat.say('room-too-little', rung=chat.say(RUNGS[facts.rung]))}"
    return answer


def _organisations(chat: Chat, process: Process) -> str:
    if process.organisations is None:
        return chat.say("not-filled-in")
    if not process.organisations:
        return chat.say("no-organisations")
    return "\n" + bulleted(
        chat.say("card-organisation", **organisation) for organisation in process.organisations
    )


def _moments(chat: Chat, process: Process) -> str:
    names = [chat.say(MOMENTS[Moment(moment)]) for moment in process.moments]
    return ", ".join(names) or chat.say("not-filled-in")


async def _benefits(chat: Chat, process: Process) -> str:
    """What residents say that taking part brings them, or when that is told."""
    for poll in reversed(await consultations_of(chat.db, process.id)):
        if poll.template != BENEFITS:
            continue
        least = chat.organisation.smallest_group
        summary = await summary_of(chat.db, poll, least, chat.now)
        if summary.response.sent < least:
            return chat.say("benefits-too-few", least=least)
        if not summary.questions:
            return chat.say("benefits-being-counted")
        benefits, question = summary.questions[0], questionnaire_of(poll).questions[0]
        if poll.is_open(chat.now) and all(
            isinstance(each.count, Hidden) for each in benefits.values
        ):
            return chat.say("benefits-after-closing")
        lines = values_in_words(benefits, question, chat.say, chat.language)
        return "\n" + "\n".join(lines)
    return chat.say("benefits-not-asked")


async def _residents(chat: Chat, process: Process) -> list[str]:
    """The residents who are partner or owner, as they want to be called."""
    lines = []
    for role, line in ((Role.PARTNER, "card-partner"), (Role.OWNER, "card-owner")):
        held = await holders_in(chat.db, process.id, role)
        if names := ", ".join(each.name or each.note for each in held):
            lines.append(chat.say(line, name=names))
    return lines


async def _looked_back(chat: Chat, process: Process) -> list[str]:
    """How many sent the joint evaluation, on either side."""
    asked = await joint_evaluations(chat.db, process.id)
    if not asked:
        return []
    counts = await count_who_looked_back(chat.db, [poll.id for poll in asked])
    return [
        chat.say(
            "card-looked-back",
            residents=counts[Side.RESIDENTS],
            organisation=counts[Side.ORGANISATION],
        )
    ]


def _written(chat: Chat, process: Process) -> list[str]:
    say, lines = chat.say, []
    if rule := process.binding_rule:
        lines.append(
            say(
                "card-binding-rule",
                method=say(METHODS[BindingMethod(rule["method"])]),
                quorum=rule["quorum"],
                threshold=rule["threshold"],
                tie=say(TIE_BREAKS[TieBreak(rule["tie_break"])]),
            )
        )
    if looked := process.evaluation:
        lines.append(
            say(
                "card-evaluation",
                worked=looked["worked"],
                didnt=looked["didnt"],
            )
        )
    return lines
