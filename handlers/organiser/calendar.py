"""Calendar files: an existing calendar becomes activities, and activities become a calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Outcome, Refused, Script
from handlers.moments import in_short
from handlers.organiser.make_activity import process_of_partner
from handlers.pages import on_screens, spread
from handlers.prompts import Browse, Choose, one_below_another
from handlers.said import Document, Pressed, Said
from handlers.screen import Button, File, Screen
from handlers.texts import Say
from models.audit import note_act
from models.calendars import Fate, events_of, load_events
from models.rules.calendars.event import CalendarProblem, Event, WrongCalendar
from models.rules.calendars.reading import ReadCalendar, read_calendar
from models.rules.calendars.writing import write_calendar
from models.rules.permissions import Act

FATES = {
    Fate.NEW: "calendar-new",
    Fate.CHANGED: "calendar-changed",
    Fate.SAME: "calendar-same",
    Fate.NEWER_HERE: "calendar-newer",
    Fate.NOT_THEIRS: "calendar-not-theirs",
}
EXPORT, LOAD, THROW = "export", "load", "throw"


def problem_in_words(say: Say, problem: CalendarProblem) -> str:
    """Where it is and what is wrong there."""
    why = say(problem.why, words=problem.words)
    return say("calendar-problem", line=problem.line, title=problem.title or "–", why=why)


@dataclass(frozen=True)
class SendCalendar:
    """Send an .ics. The answer is all that is in it, as text: read again where it is loaded."""

    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return self._shown(chat)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed):
            return Choose(lambda: self._shown(chat)).take(chat, said, draft, kept)
        if not isinstance(said, Document):
            return Refused(chat.say("calendar-no-file"))
        try:
            _read(chat, said.content)
        except WrongCalendar as wrong:
            problems = [f"• {problem_in_words(chat.say, each)}" for each in wrong.problems]
            told = "\n".join(spread(problems, gap="\n")[0])
            return Refused(chat.say("calendar-wrong", count=len(problems), problems=told))
        return Answered(said.content.decode("utf-8-sig"))

    def _shown(self, chat: Chat) -> Screen:
        export = Button(chat.say("button-calendar-export"), EXPORT)
        text, heading = chat.say("calendar-send"), chat.say("calendar-heading")
        return Screen(text, heading=heading, rows=((export,),))


async def calendar(chat: Chat) -> Screen:
    """From a file to activities, all of it or nothing; or one's own activities as a file."""
    say = chat.say
    process_id = await process_of_partner(chat)
    if not await chat.may(Act.MAKE_ACTIVITY, process_id=process_id):
        return Screen(say("not-allowed"))
    sent = await chat.ask("file", SendCalendar())
    if sent == EXPORT:
        return await _exported(chat)
    held = _read(chat, sent.encode())
    if await chat.ask("sure", Browse(lambda: _found(chat, held))) == THROW:
        return Screen(say("calendar-thrown"))
    if chat.fresh:
        fates = await load_events(
            chat.db,
            held.events,
            organiser_id=chat.person_id,
            process_id=process_id,
            now=chat.now,
            quiet=chat.organisation.quiet_hours,
        )
        counts = {fate.value: fates[fate] for fate in Fate}
        chat.kept.answers["fates"] = counts
        act = "act-calendar-loaded"
        await note_act(chat.db, chat.now, chat.person_id, act, "activities", counts)
    return _loaded(chat, chat.kept.answers["fates"])


def _read(chat: Chat, content: bytes) -> ReadCalendar:
    return read_calendar(content, chat.now, chat.organisation.time_zone)


def _found(chat: Chat, held: ReadCalendar) -> Sequence[Screen]:
    """What would be loaded, before it is."""
    say = chat.say
    lines = [
        say("calendar-found", count=len(held.events)),
        *(_line(chat, event) for event in held.events),
        "",
    ]
    if held.past:
        lines.append(say("calendar-past", count=held.past))
    if held.private:
        lines.append(say("calendar-private", count=held.private))
    lines.append(say("calendar-says-nothing-of"))
    throw = Button(say("button-calendar-throw"), THROW)
    load = Button(say("button-calendar-load"), LOAD)
    buttons = [load, throw] if held.events else [throw]
    return on_screens("\n".join(lines), say("calendar-heading"), one_below_another(buttons))


def _line(chat: Chat, event: Event) -> str:
    first = next((time for time in event.times if not time.cancelled), event.times[0])
    moment = in_short(chat, first.start)
    return chat.say("calendar-line", moment=moment, title=event.title, times=len(event.times))


def _loaded(chat: Chat, fates: dict[str, int]) -> Screen:
    say = chat.say
    lines = [
        say(sentence, count=fates[fate])
        for fate, sentence in FATES.items()
        if fates[fate] or fate is Fate.NEW
    ]
    return Screen("\n".join(lines), heading=say("calendar-loaded"), rows=((_all(chat),),))


async def _exported(chat: Chat) -> Screen:
    say = chat.say
    events = await events_of(chat.db, chat.person_id)
    if not events:
        return Screen(say("calendar-nothing-of-yours"), rows=((_all(chat),),))
    zone, name = chat.organisation.time_zone, chat.organisation.name
    content = write_calendar(events, name, chat.now, zone)
    file = File(say("activity-calendar-file-name"), content)
    return Screen(say("calendar-yours", count=len(events)), file=file, rows=((_all(chat),),))


def _all(chat: Chat) -> Button:
    return Button(chat.say("button-to-activities"), "0:0:/organise")


CALENDAR = Script("calendar", calendar, needs=Act.MAKE_ACTIVITY)
