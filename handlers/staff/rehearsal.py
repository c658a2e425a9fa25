"""A rehearsal: staff walk a questionnaire or a ballot as a resident will, before it opens.

What is answered stays in this conversation, which says on every screen what it is: it never gets
near the sheets, so it cannot be counted, and at the end it is thrown away.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from handlers.checking import Fault, faults_in
from handlers.conversation import Chat, Open, Outcome, Prompt, Script, Stopped, undo
from handlers.making.draft import complete
from handlers.making.findings import ask_about, findings
from handlers.neighbourhoods import known_districts
from handlers.process_words import today
from handlers.prompts import Browse, Choose, one_below_another
from handlers.questionnaire import Questionnaire
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.questions.question import Asked
from handlers.resident.asking import ask_all
from handlers.resident.consultation import (
    DECLINE,
    LANGUAGE,
    ballot_of,
    consent_screen,
    look_back,
    promised,
    questionnaire_of,
    until,
)
from handlers.row_numbers import row_number
from handlers.said import Said
from handlers.screen import Button, Screen
from handlers.texts import in_language
from models import forms
from models.consultations import Consultation, consultation_with_id
from models.conversations import put_all_aside
from models.database import Session
from models.rules.permissions import Act

NAME = "rehearsal"
FORM, POLL = "form", "poll"
"""What is rehearsed, before its number in the subject: a questionnaire in the making, or one that
waits to be opened."""
BEGIN, AGAIN, LEAVE = "begin", "again", "leave"
WAITING = "p"
"""Before the number of one that waits, where its questions are changed."""
EXAMPLE_WEEKS = 2
"""For a questionnaire that has no last day yet."""


@dataclass(frozen=True)
class _Rehearsed:
    """What is walked, and what the checker says of it."""

    poll: Consultation
    """Of a questionnaire in the making, as if it were opened now. Not in the database."""
    questionnaire: Questionnaire | None
    """None: it is not finished."""
    found: Sequence[Fault]
    home: Open
    """Where it is used or opened."""
    changed_at: str
    """Its number where its questions are changed; empty: they cannot be."""


async def throw_away(db: Session, poll: Consultation) -> None:
    """A questionnaire opens: what staff answered to try it goes."""
    await put_all_aside(db, NAME, f"{POLL} {poll.id}")


def can_be_changed(poll: Consultation) -> bool:
    """Whether its questions can still be changed where it is: it waits, and is no ballot."""
    return poll.opened_at is None and ballot_of(questionnaire_of(poll)) is None


async def rehearse(chat: Chat) -> Screen | Open:
    """What the checker found, the walk from consent to sending, and the end of it."""
    rehearsed = await _rehearsed(chat)
    if rehearsed is None:
        return Screen(chat.say("rehearsal-over"))
    made = _fingerprint(rehearsed.poll)
    if chat.kept.answers.setdefault("_made", made) != made:
        chat.begin_again()  # it was changed meanwhile: what was answered may not be there any more
    chat.kept.answers["_made"] = made
    try:
        return await _walk(chat, rehearsed)
    except Stopped as stop:
        raise Stopped(stop.key, _Marked(stop.prompt)) from None


def _fingerprint(poll: Consultation) -> str:
    plain = json.dumps(poll.questionnaire, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:12]


async def _rehearsed(chat: Chat) -> _Rehearsed | None:
    kind, _, number = chat.subject.partition(" ")
    if kind == POLL:
        poll = await consultation_with_id(chat.db, row_number(number))
        if poll is None or poll.opened_at is not None:
            return None
        read = questionnaire_of(poll)
        at = f"{WAITING}{number}" if can_be_changed(poll) else ""
        return _Rehearsed(
            poll, read, faults_in(read, today(chat)), Open("consultations", number), at
        )
    form = await forms.form_with_id(chat.db, row_number(number))
    if form is None:
        return None
    plain = with_neighbourhoods(form.questionnaire, await known_districts(chat.db))
    closes_at = chat.now + timedelta(weeks=EXAMPLE_WEEKS)
    as_if = Consultation(questionnaire=plain, closes_at=closes_at)
    home = Open("questionnaires", number)
    return _Rehearsed(as_if, complete(plain), findings(plain, today(chat)), home, number)


async def _walk(chat: Chat, rehearsed: _Rehearsed) -> Screen | Open:
    say, read = chat.say, rehearsed.questionnaire
    leave = Button(say("button-leave-rehearsal"), LEAVE)
    if "_over" not in chat.kept.answers:
        begin = [Button(say("button-begin-rehearsal"), BEGIN)] if read else []
        heading = in_language(rehearsed.poll.questionnaire["title"], chat.language)
        picked = await ask_about(chat, "_checked", rehearsed.found, heading, [*begin, leave])
        if picked != BEGIN:
            return await _elsewhere(chat, rehearsed, picked)
        assert read is not None  # else there is no such button, and a change begins all again
        terms = partial(
            consent_screen, chat, rehearsed.poll, read, await promised(chat, rehearsed.poll)
        )
        agreed = await chat.ask("_consent", Choose(terms))
        if agreed == LANGUAGE:
            return Open(LANGUAGE)
        if agreed != DECLINE:
            asked = await ask_all(chat, read)
            await chat.ask("_send", Browse(partial(look_back, chat, asked)))
        chat.begin_again()
        chat.kept.answers["_over"] = True
    again = Button(say("button-rehearse-again"), AGAIN)
    text = say("rehearsal-end", until=until(chat, rehearsed.poll))
    end = Screen(text, rows=one_below_another([again, leave]))
    if await chat.ask("_end", Choose(lambda: end)) == LEAVE:
        return rehearsed.home
    chat.begin_again()
    return await rehearse(chat)


async def _elsewhere(chat: Chat, rehearsed: _Rehearsed, picked: str) -> Screen | Open:
    """To where it is changed; a question that cannot be changed there is shown."""
    home, changed_at = rehearsed.home, rehearsed.changed_at
    if picked == LEAVE:
        return home
    number = int(picked.removeprefix("go-"))
    questions = rehearsed.poll.questionnaire["questions"]
    if changed_at:
        goal = ["q", questions[number - 1]["key"]] if number else []
        return Open("questionnaires", " ".join([changed_at, *goal]))
    if not number:
        return home
    assert rehearsed.questionnaire is not None  # it was checked when it was made
    question = rehearsed.questionnaire.questions[number - 1]
    shown = await Asked(question, number, len(questions)).screen(chat, None, None)
    rows = [
        tuple(replace(button, value="_" + button.value) for button in row) for row in shown.rows
    ]
    back = Button(chat.say("button-back"), undo("_checked"))
    look = replace(shown, rows=(*rows, (back,)), note=chat.say("rehearsal-how-to-change"))
    await chat.ask("_seen", Choose(lambda: look))
    return home


@dataclass(frozen=True)
class _Marked:
    """A step of a rehearsal, which says so."""

    prompt: Prompt
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        screen = await self.prompt.screen(chat, draft, kept)
        above = "\n".join(filter(None, [chat.say("rehearsal-mark"), screen.above]))
        return replace(screen, above=above)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        return self.prompt.take(chat, said, draft, kept)


REHEARSAL = Script(NAME, rehearse, needs=Act.MAKE_POLL)
