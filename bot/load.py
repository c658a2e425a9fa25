"""`wijkstem load FILE`: what a file holds is told by the end of its name."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.process_files import LANGUAGE, load_process
from handlers.organiser.calendar import problem_in_words
from handlers.texts import sayer
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import WrongForm
from handlers.yaml_lines import Unreadable
from models.audit import note_act
from models.calendars import Fate, load_events
from models.database import Database
from models.forms import keep_form
from models.neighbourhoods import load_neighbourhoods
from models.rules.areas import WrongFile, read_neighbourhoods
from models.rules.calendars.event import WrongCalendar
from models.rules.calendars.reading import read_calendar
from models.rules.quiet_hours import QuietHours

QUIET = QuietHours.read("21:00-08:00", ZoneInfo("Europe/Amsterdam"))


class NotLoaded(Exception):
    """A file of which nothing was loaded: a line for each mistake."""


async def load(path: Path, database: Database, quiet: QuietHours = QUIET) -> str:
    """Load a file, all of it or nothing.

    Args:
        quiet: On whose clock the days in it end, and when nobody is disturbed by a change.

    Returns:
        What was done, in a sentence.

    Raises:
        NotLoaded: with what is wrong and where.
    """
    loader = LOADERS.get(path.suffix.lower())
    if loader is None:
        known = ", ".join(sorted(LOADERS))
        raise NotLoaded(f"{path.name}: cannot load “{path.suffix}” files, only {known}.")
    try:
        content = await asyncio.to_thread(path.read_bytes)
    except OSError as error:
        raise NotLoaded(f"{path}: {error.strerror}.") from None
    return await loader(path.name, content, database, quiet)


async def _neighbourhoods(name: str, content: bytes, database: Database, _: QuietHours) -> str:
    try:
        areas = read_neighbourhoods(content)
    except WrongFile as error:
        lines = (
            f"{name}, line {problem.line}, column {problem.column or '-'}: {problem.sentence}"
            for problem in error.problems
        )
        raise NotLoaded("\n".join(lines)) from None
    async with database.writing() as db:
        loaded = await load_neighbourhoods(db, areas)
        counts = {"new": loaded.new, "changed": loaded.changed}
        if any(counts.values()):
            act = "act-neighbourhoods-loaded"
            await note_act(db, datetime.now(UTC), None, act, "neighbourhoods", counts)
    return f"Neighbourhoods: {loaded.new} new, {loaded.changed} changed, {loaded.same} the same."


async def _process(name: str, content: bytes, database: Database, quiet: QuietHours) -> str:
    try:
        return await load_process(database, content.decode("utf-8"), quiet.zone)
    except UnicodeDecodeError:
        raise NotLoaded(f"{name}: this is no text in UTF-8.") from None
    except Unreadable as error:
        raise NotLoaded("\n".join(f"{name}, {problem}" for problem in error.problems)) from None


async def _form(name: str, content: bytes, database: Database, _: QuietHours) -> str:
    try:
        key, plain = await asyncio.to_thread(read_form, content, name)
    except WrongForm as error:
        say = sayer(LANGUAGE)
        lines = (f"{name}: {problem.in_words(say)}" for problem in error.problems)
        raise NotLoaded("\n".join(lines)) from None
    async with database.writing() as db:
        now = datetime.now(UTC)
        form = await keep_form(db, key, plain, now)
        await note_act(db, now, None, "act-form-loaded", f"form {form.id}")
    return f"Questionnaire {key} is as the file says. Staff find it among the templates."


async def _calendar(name: str, content: bytes, database: Database, quiet: QuietHours) -> str:
    now = datetime.now(UTC)
    try:
        held = await asyncio.to_thread(read_calendar, content, now, quiet.zone)
    except WrongCalendar as error:
        say = sayer(LANGUAGE)
        lines = (f"{name}: {problem_in_words(say, problem)}" for problem in error.problems)
        raise NotLoaded("\n".join(lines)) from None
    async with database.writing() as db:
        fates = await load_events(
            db,
            held.events,
            organiser_id=None,
            process_id=None,
            now=now,
            quiet=quiet,
        )
        counts = {fate.value: count for fate, count in fates.items()}
        await note_act(db, now, None, "act-calendar-loaded", "activities", counts)
    return (
        f"Activities: {fates[Fate.NEW]} new, {fates[Fate.CHANGED]} changed, "
        f"{fates[Fate.SAME]} the same, {fates[Fate.NEWER_HERE]} changed here since; "
        f"{held.past} past and {held.private} private ones left out."
    )


LOADERS: dict[str, Callable[[str, bytes, Database, QuietHours], Awaitable[str]]] = {
    ".csv": _neighbourhoods,
    ".ics": _calendar,
    ".xlsx": _form,
    ".yaml": _process,
    ".yml": _process,
}
