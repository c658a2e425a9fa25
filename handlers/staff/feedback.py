"""Feedback: writing it point by point, reading it over, and sending it to all who took part."""

from handlers.conversation import Chat, Open
from handlers.pages import on_screens
from handlers.participants import send_feedback as send_to_participants
from handlers.points_owed import PointOwed, points_owed
from handlers.process_words import missing_in_words, subject_of
from handlers.prompts import Browse, Write, at_most, one_below_another
from handlers.reports.feedback import feedback_in_words
from handlers.screen import Button, Screen
from handlers.staff.noting import note
from handlers.staff.telling import confirm, tell
from handlers.texts import in_language
from models import progress
from models.feedback import drop_point, point_in, points_of, write_point
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, State

_SHORT = 40
"""Characters of a point on a button."""
DROP, KEEP = "drop", "keep"
PARTS = {
    "said": "button-change-said",
    "doing": "button-change-doing",
    "because": "button-change-because",
}
"""What a point says, and the button that changes it."""
QUESTIONS = {"said": "ask-said", "doing": "ask-doing", "because": "ask-because"}


async def feedback(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """The points there are, each to be changed or dropped, and the ones that are owed."""
    say = chat.say
    if facts.feedback_sent:
        await tell(chat, say("feedback-was-sent"))
        return None
    written = await points_of(chat.db, process.id)
    owed = await points_owed(chat, process)
    buttons = [
        Button(say("button-answer-point", label=_label(chat, point)), f"owed-{number}")
        for number, point in enumerate(owed)
    ]
    buttons += [
        Button(say("button-change-point", label=point.said[:_SHORT]), f"point-{point.id}")
        for point in written
    ]
    buttons += [
        Button(say("button-add-point"), "new"),
        Button(say("button-to-process"), "card"),
    ]
    text = feedback_in_words(say, written) or say("feedback-none")
    heading = say("feedback-heading", subject=subject_of(chat, process))
    waiting = say("feedback-owed", count=len(owed)) if owed else ""
    screens = on_screens(text, heading, one_below_another(buttons), waiting)
    picked = await chat.ask("point", Browse(lambda: screens))
    kind, _, number = picked.partition("-")
    if kind == "card":
        return None
    if kind == "point":
        await _change(chat, process, int(number))
    else:
        await _write(chat, process, owed[int(number)] if kind == "owed" else None)
    return Open("process", f"{process.id} feedback")


async def _change(chat: Chat, process: Process, number: int) -> None:
    """One of the three things that a point says, or all of it taken away."""
    say = chat.say
    point = await point_in(chat.db, process.id, number)
    if point is None:  # somebody else dropped it
        return
    buttons = [Button(say(label), part) for part, label in PARTS.items()]
    buttons += [Button(say("button-drop-point"), DROP), Button(say("button-keep-point"), KEEP)]
    screens = on_screens(feedback_in_words(say, [point]), rows=one_below_another(buttons))
    part = await chat.ask("part", Browse(lambda: screens))
    if part == DROP:
        sure = say("button-drop-point")
        if await confirm(chat, feedback_in_words(say, [point]), sure) and chat.fresh:
            await drop_point(chat.db, process.id, number)
            await note(chat, "act-feedback-dropped", process)
    elif part != KEEP:
        words = await _words(chat, "words", QUESTIONS[part], point.said)
        if chat.fresh:
            setattr(point, part, words)
            await note(chat, "act-feedback-changed", process)


async def _write(chat: Chat, process: Process, owed: PointOwed | None) -> None:
    said = _label(chat, owed) if owed else (await _words(chat, "said", "ask-said"))
    doing = await _words(chat, "doing", "ask-doing", said)
    because = await _words(chat, "because", "ask-because", said)
    if chat.fresh:
        about = owed.about if owed else None
        await write_point(chat.db, process.id, about, said, doing, because)
        await note(chat, "act-feedback-written", process)


async def send_feedback(chat: Chat, process: Process, facts: Facts) -> None:
    """Show what everyone who took part will read, and send it once it is confirmed."""
    say = chat.say
    if facts.feedback_sent:
        await tell(chat, say("feedback-was-sent"))
        return
    missing = ladder.missing_before(State.CLOSED, facts)
    if facts.state is not State.CLOSED:
        reason = missing_in_words(say, facts, State.CLOSED, missing) if missing else ""
        await tell(chat, say("feedback-not-closed", reason=reason))
        return
    points = await points_of(chat.db, process.id)
    if not points:
        await tell(chat, say("feedback-none"))
        return
    receivers = await progress.count_who_took_part(chat.db, process.id)
    text = feedback_in_words(say, points) + "\n\n" + say("send-sure", receivers=receivers)
    heading = subject_of(chat, process)
    if await confirm(chat, text, say("button-send-feedback"), heading) and chat.fresh:
        await send_to_participants(chat.db, process, chat.organisation.smallest_group, chat.now)
        await note(chat, "act-feedback-sent", process, receivers=receivers)


def _label(chat: Chat, point: PointOwed) -> str:
    return in_language(point.label, chat.language)


async def _words(chat: Chat, key: str, question: str, said: str = "") -> str:
    prompt = Write(lambda: Screen(chat.say(question, said=said)), at_most(chat, 600))
    return str(await chat.ask(key, prompt))
