"""Reminding those who have not sent their answers: how many that is, for sure, and once."""

from handlers.conversation import Chat, undo
from handlers.dates import date_in_words
from handlers.prompts import Choose
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.texts import in_language, languages, sayer
from models.audit import note_act
from models.consultations import Consultation
from models.notices import Content, Sentence, Way
from models.nudges import count_who_has_not_sent, remind, was_reminded, when_to_remind

YES = "yes"
NO_MORE = "geenherinnering"
"""The command of the button under a reminder."""


async def can_remind(chat: Chat, poll: Consultation) -> bool:
    """Whether there is a reminder to give."""
    return poll.is_open(chat.now) and not await was_reminded(chat.db, poll.id)


async def remind_them(chat: Chat, poll: Consultation, asked_at: str) -> Screen:
    """Ask for sure, with the number of people, and put it out.

    Args:
        asked_at: The step that whoever does not want to goes back to.
    """
    say = chat.say
    if when_to_remind(poll.closes_at, chat.now, chat.organisation.quiet_hours) is None:
        return Screen(say("remind-too-late"))
    many = await count_who_has_not_sent(chat.db, poll)

    def sure() -> Screen:
        yes = Button(say("button-remind-yes"), YES)
        no = Button(say("button-remind-no"), undo(asked_at))
        return Screen(say("remind-sure", count=many), rows=((yes,), (no,)))

    await chat.ask("remind", Choose(sure))
    notice = None
    if chat.fresh:
        quiet = chat.organisation.quiet_hours
        notice = await remind(chat.db, poll, _content(chat, poll), chat.now, quiet)
        if notice:
            chat.kept.answers["reminded"] = notice.queued
            subject = f"consultation {poll.id}"
            await note_act(chat.db, chat.now, chat.person_id, "act-reminded", subject)
    if "reminded" not in chat.kept.answers:
        return Screen(say("remind-done-before"))
    return Screen(say("reminded", count=chat.kept.answers["reminded"]))


def _content(chat: Chat, poll: Consultation) -> Content:
    """What they read: nothing of what anyone answered."""
    title = questionnaire_of(poll).title
    closes_on = poll.closes_at.astimezone(chat.organisation.time_zone)
    return Content(
        text={
            language: sayer(language)(
                "notice-not-sent",
                title=in_language(title, language),
                until=date_in_words(closes_on, language),
            )
            for language in languages()
        },
        ways=(
            Way(label=Sentence(say="button-take-part"), command=f"/start {poll.code}"),
            Way(label=Sentence(say="button-no-reminders"), command=f"/{NO_MORE} {poll.code}"),
        ),
    )
