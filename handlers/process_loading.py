"""A process from its file into the database, all of it or nothing, and out again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from handlers.dates import end_of_day, local_day
from handlers.neighbourhoods import Finder, known_districts
from handlers.participants import move_to
from handlers.process_file import ConsultationEntry, ProcessFile
from handlers.process_words import instrument_refused, missing_in_words, move_refused
from handlers.questionnaire import Questionnaire, template
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.staff.changing import is_fixed
from handlers.staff.preparation import Item
from handlers.texts import Say
from handlers.yaml_lines import Location
from models import consultations, feedback, processes, progress
from models.consultations import Consultation
from models.database import Session
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, Instrument, State

Misfit = tuple[Location, str]
"""Where in the file, and why it cannot be."""

_FIXED_ONCE_OPEN = {
    "subject": Item.SUBJECT,
    "purpose": Item.PURPOSE,
    "retention_months": Item.RETENTION,
    "answer_on": Item.ANSWER_DATE,
    "binding_rule": Item.BINDING_RULE,
}
_PREPARATION = ("room", "room_because", "embedding", "organisations")
_PLAIN = ("neighbourhoods", "moments", "evaluation", *_FIXED_ONCE_OPEN)


class DoesNotFit(Exception):
    """The rules, or what residents were promised, stand in the way. Nothing may be kept of it."""

    def __init__(self, misfits: list[Misfit]) -> None:
        self.misfits = misfits
        super().__init__(misfits)


@dataclass(frozen=True)
class Loader:
    """Loads files.

    Args:
        say: In what language it says what stands in the way.
        zone: On whose clock a day ends.
    """

    db: Session
    now: datetime
    zone: ZoneInfo
    say: Say

    async def load(self, file: ProcessFile) -> Process:
        """Make the process or bring it up to date; loading the same again changes nothing.

        Raises:
            DoesNotFit: to be raised out of the transaction.
        """
        process = await processes.process_with_key(self.db, file.key)
        if process is None:
            process = await processes.make_process(self.db, file.subject, file.rung, file.key)
        facts = await progress.facts_of(self.db, process, local_day(self.now, self.zone))
        misfits = await self._unknown_neighbourhoods(file)
        misfits += self._fill_in(process, file, facts)
        misfits += await self._move(process, file)
        misfits += await self._put_consultations(process, file)
        misfits += await self._put_feedback(process, file, facts)
        if misfits:
            raise DoesNotFit(misfits)
        await self.db.flush()
        return process

    async def _unknown_neighbourhoods(self, file: ProcessFile) -> list[Misfit]:
        known = Finder(await known_districts(self.db)).names
        return [
            (("neighbourhoods", number), self.say("refused-neighbourhood", code=code))
            for number, code in enumerate(file.neighbourhoods)
            if code not in known
        ]

    def _fill_in(self, process: Process, file: ProcessFile, facts: Facts) -> list[Misfit]:
        misfits: list[Misfit] = []
        for name, location, wanted in _fields(file):
            if getattr(process, name) == wanted:
                continue
            item = _FIXED_ONCE_OPEN.get(name)
            if facts.state is State.ARCHIVED or (item and is_fixed(item, process, facts)):
                misfits.append((location, self.say("refused-change")))
            elif name == "evaluation" and facts.state is State.DRAFT:
                misfits.append((location, self.say("evaluate-draft")))
            else:
                setattr(process, name, wanted)
        return misfits

    async def _move(self, process: Process, file: ProcessFile) -> list[Misfit]:
        if process.rung == file.rung:
            return []
        facts = await progress.facts_of(self.db, process, local_day(self.now, self.zone))
        answered = await progress.anyone_answered(self.db, process.id)
        if not ladder.may_move(facts.rung, file.rung, anyone_answered=answered):
            return [(("rung",), move_refused(self.say, facts.rung, file.rung))]
        if lacking := ladder.lacking_on(file.rung, facts):
            return [(("rung",), instrument_refused(self.say, file.rung, lacking))]
        if missing := ladder.missing_before_move(facts, file.rung):
            there = replace(facts, rung=file.rung)
            return [(("rung",), missing_in_words(self.say, there, State.OPEN, missing))]
        await move_to(self.db, process, file.rung, self.now)
        return []

    async def _put_consultations(self, process: Process, file: ProcessFile) -> list[Misfit]:
        there = {poll.key: poll for poll in await progress.questionnaires_of(self.db, process.id)}
        misfits: list[Misfit] = []
        for number, entry in enumerate(file.consultations):
            location = ("consultations", number)
            if not ladder.allows(file.rung, Instrument.CONSULTATION):
                refused = instrument_refused(self.say, file.rung, Instrument.CONSULTATION)
                misfits.append((location, refused))
            elif refused := await self._put(process, entry, there.pop(entry.key, None)):
                misfits.append((location, refused))
        for left in there.values():
            if left.opened_at is None:
                await self.db.delete(left)
            else:
                missing = self.say("refused-left-out", key=left.key or "")
                misfits.append((("consultations",), missing))
        return misfits

    async def _put(
        self, process: Process, entry: ConsultationEntry, poll: Consultation | None
    ) -> str:
        """Why it cannot be there as the file has it; empty when it is."""
        closes_at = end_of_day(entry.closes_on, self.zone)
        if poll is not None and _same(poll, entry, closes_at):
            return ""
        if process.state not in (State.DRAFT, State.OPEN):
            return self.say("refused-closed-process")
        if poll is not None and poll.opened_at is not None:
            return self.say("refused-change")
        today = local_day(self.now, self.zone)
        if entry.closes_on <= today:
            return self.say("day-too-early", day=today.isoformat())
        if process.answer_on and entry.closes_on >= process.answer_on:
            return self.say("refused-after-answer", day=process.answer_on.isoformat())
        asked = with_neighbourhoods(entry.as_plain(), await known_districts(self.db))
        if poll is None:
            await consultations.open_consultation(
                self.db,
                asked,
                self.now if process.state == State.OPEN else None,
                closes_at,
                process_id=process.id,
                key=entry.key,
                template=entry.template,
                moment=entry.moment,
            )
        else:
            poll.questionnaire, poll.template = asked, entry.template
            poll.closes_at, poll.moment = closes_at, entry.moment
        return ""

    async def _put_feedback(
        self, process: Process, file: ProcessFile, facts: Facts
    ) -> list[Misfit]:
        points = await feedback.points_of(self.db, process.id)
        wanted = [(each.about, each.said, each.doing, each.because) for each in file.feedback]
        if [(each.about, each.said, each.doing, each.because) for each in points] == wanted:
            return []
        if facts.feedback_sent or facts.state is State.DRAFT:
            told = "feedback-was-sent" if facts.feedback_sent else "feedback-draft"
            return [(("feedback",), self.say(told))]
        for point in points:
            await feedback.drop_point(self.db, process.id, point.id)
        for about, said, doing, because in wanted:
            await feedback.write_point(self.db, process.id, about, said, doing, because)
        return []


async def file_of(db: Session, process: Process, zone: ZoneInfo) -> ProcessFile:
    """The file that makes this process."""
    polls = await progress.questionnaires_of(db, process.id)
    points = await feedback.points_of(db, process.id)
    return ProcessFile.model_validate(
        {name: getattr(process, name) for name in ("key", "rung", *_PLAIN)}
        | {"preparation": {name: getattr(process, name) for name in _PREPARATION}}
        | {"consultations": [_entry(poll, zone) for poll in polls]}
        | {
            "feedback": [
                {
                    "about": point.about,
                    "said": point.said,
                    "doing": point.doing,
                    "because": point.because,
                }
                for point in points
            ]
        }
    )


def as_yaml(file: ProcessFile) -> str:
    """The file's text; what is as it would be anyway is left out."""
    plain = file.model_dump(mode="json", exclude_defaults=True)
    return yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, width=100)


def _fields(file: ProcessFile) -> Iterator[tuple[str, Location, Any]]:
    plain: Mapping[str, Any] = file.model_dump(mode="json")
    for name in _PLAIN:
        # A day is stored as one; what is stored as JSON is compared as it will be read back.
        yield name, (name,), file.answer_on if name == "answer_on" else plain[name]
    for name in _PREPARATION:
        yield name, ("preparation", name), plain["preparation"][name]


def _same(poll: Consultation, entry: ConsultationEntry, closes_at: datetime) -> bool:
    """Whether it is as the file has it. A template's name stands for the text it had then."""
    there = (poll.template, poll.moment, poll.closes_at)
    return there == (entry.template, entry.moment, closes_at) and (
        entry.template is not None or _asked(poll.questionnaire) == _asked(entry.as_plain())
    )


def _asked(questionnaire: Mapping[str, Any]) -> Questionnaire:
    """What is asked, apart from the neighbourhoods that there were to choose from."""
    return Questionnaire.model_validate(with_neighbourhoods(questionnaire, ()))


def _entry(poll: Consultation, zone: ZoneInfo) -> dict[str, Any]:
    known = poll.template is not None and _asked(template(poll.template)) == _asked(
        poll.questionnaire
    )
    return {
        "key": poll.key,
        "moment": poll.moment,
        "closes_on": local_day(poll.closes_at, zone),
        "template": poll.template if known else None,
        "questionnaire": None if known else with_neighbourhoods(poll.questionnaire, ()),
    }
