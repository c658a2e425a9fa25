"""A consultation within a process: from a ready template, at one of its moments."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from handlers.checking import Fault, faults_in
from handlers.conversation import Chat, Open
from handlers.dates import PickDay, day_in_words, end_of_day
from handlers.making.draft import complete
from handlers.neighbourhoods import known_districts
from handlers.participants import invite_to_look_back
from handlers.process_words import MOMENTS, instrument_refused, subject_of, today
from handlers.prompts import Choose, one_below_another
from handlers.questionnaire import JOINT, Questionnaire, template, template_names
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.screen import Button, Screen
from handlers.staff.leaving import ask_or_leave
from handlers.staff.opening import Opening, after_making, ask_opening
from handlers.staff.telling import tell
from handlers.texts import in_language
from models import consultations, forms, progress
from models.audit import note_act
from models.forms import Form
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, Instrument, Moment, State

WEEKS = (1, 2, 4, 8)
MOST_FORMS = 20
_FORM = "form-"


async def add_consultation(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """In an open process it opens at once; in a draft it waits for the process to open."""
    say = chat.say
    if not ladder.allows(facts.rung, Instrument.CONSULTATION):
        await tell(chat, instrument_refused(say, facts.rung, Instrument.CONSULTATION))
        return None
    if facts.state not in (State.DRAFT, State.OPEN):
        await tell(chat, say("refused-closed-process"))
        return None
    kept = [
        form
        for form in await forms.newest_forms(chat.db, MOST_FORMS)
        if complete(form.questionnaire)
    ]
    *_, named = chat.subject.split(" ")
    offered = {_FORM + str(form.id) for form in kept}
    picked = (
        named
        if named in offered
        else await ask_or_leave(
            chat, "template", Choose(lambda: _templates(chat, kept)), "button-to-process"
        )
    )
    form = next((form for form in kept if _FORM + str(form.id) == picked), None)
    name = form.key if form else picked
    if name == JOINT and not ladder.allows(facts.rung, Instrument.JOINT_EVALUATION):
        await tell(chat, instrument_refused(say, facts.rung, Instrument.JOINT_EVALUATION))
        return None
    asked = form.questionnaire if form else template(name)
    return await open_within(chat, process, facts, name, asked)


async def open_within(
    chat: Chat, process: Process, facts: Facts, name: str, asked: Mapping[str, Any]
) -> Open | None:
    """At one of the process's moments, until a day, once it was read over."""
    say = chat.say
    moment = await ask_moment(chat, process)
    until = await ask_until(chat, process)
    if until is None:
        return None
    plain = with_neighbourhoods(asked, await known_districts(chat.db))
    questionnaire = Questionnaire.model_validate(plain)
    faults = faults_in(questionnaire, today(chat))
    if any(fault.stops for fault in faults):
        await tell(chat, f"{_faults_in_words(chat, faults)}\n\n{say('check-stops')}")
        return None
    questions = "\n".join(
        f"{number}. {in_language(question.text, chat.language)}"
        for number, question in enumerate(questionnaire.questions, 1)
    )
    if faults:
        questions = f"{_faults_in_words(chat, faults)}\n\n{questions}"
    open_until = say("manage-preview", until=day_in_words(until, chat.language))
    text = f"{questions}\n\n{open_until}"
    is_open = facts.state is State.OPEN
    button = say("button-open" if is_open else "button-open-with-process")
    opening = await ask_opening(chat, text, button, in_language(plain["title"], chat.language))
    if opening is Opening.NOT:
        return None
    opens = is_open and opening is Opening.AS_PLANNED
    poll = await consultations.open_consultation(
        chat.db,
        plain,
        chat.now if opens else None,
        end_of_day(until, chat.organisation.time_zone),
        process_id=process.id,
        key=await free_key(chat, process, name),
        template=name,
        moment=moment,
    )
    if name == JOINT and opens:
        admins = chat.organisation.admins
        await invite_to_look_back(chat.db, process, poll, admins, chat.now)
    act = "act-consultation-opened" if opens else "act-consultation-planned"
    on = f"consultation {poll.id}"
    await note_act(chat.db, chat.now, chat.person_id, act, on, {"process": process.id})
    return after_making(opening, poll)


def _faults_in_words(chat: Chat, faults: Sequence[Fault]) -> str:
    """What the checker found; what stops it in front."""
    told = sorted(faults, key=lambda fault: not fault.stops)
    lines = [f"• {fault.in_words(chat.say)}" for fault in told]
    return "\n".join([chat.say("check-found", count=len(faults)), *lines])


def _templates(chat: Chat, kept: Sequence[Form]) -> Screen:
    """The ready templates, and below them what was loaded from spreadsheets."""
    plain = {name: template(name) for name in template_names()}
    plain |= {_FORM + str(form.id): form.questionnaire for form in kept}
    titles = {name: in_language(each["title"], chat.language) for name, each in plain.items()}
    buttons = [Button(title, name) for name, title in titles.items()]
    return Screen(chat.say("manage-template"), rows=one_below_another(buttons))


async def ask_until(chat: Chat, process: Process) -> date | None:
    """The last day; None: they were told that it is too late for the promised answer."""
    days = [today(chat) + timedelta(weeks=weeks) for weeks in WEEKS]
    if process.answer_on:
        days = [day for day in days if day < process.answer_on]
    question = chat.say("manage-until-when")
    until = date.fromisoformat(await chat.ask("until", PickDay(question, days, today(chat))))
    if process.answer_on and until >= process.answer_on:
        answer_on = day_in_words(process.answer_on, chat.language)
        await tell(chat, chat.say("refused-after-answer", day=answer_on))
        return None
    return until


async def ask_moment(chat: Chat, process: Process) -> Moment:
    """To which of the process's moments it belongs; not asked when there is one."""
    moments = [Moment(moment) for moment in process.moments] or list(Moment)
    if len(moments) == 1:
        return moments[0]
    buttons = [Button(chat.say(MOMENTS[moment]), moment) for moment in moments]
    screen = Screen(
        chat.say("ask-moment"),
        heading=subject_of(chat, process),
        rows=one_below_another(buttons),
    )
    return Moment(await chat.ask("moment", Choose(lambda: screen)))


async def free_key(chat: Chat, process: Process, name: str) -> str:
    """This name within the process, numbered when it was taken before."""
    taken = {poll.key for poll in await progress.consultations_of(chat.db, process.id)}
    numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (name, *numbered) if key not in taken)
