"""Opening and closing consultations."""

from datetime import datetime, time, timedelta

from babel.dates import format_date

from handlers.conversation import Button, Chat, Open, Screen, Script, undo
from handlers.neighbourhoods import known_districts
from handlers.prompts import Choose, one_below_another
from handlers.questionnaire import Questionnaire, template, template_names
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.resident.consultation import questionnaire_of
from handlers.staff.results import RESULTS
from handlers.texts import in_language
from models import consultations
from models.audit import note_act
from models.consultations import Consultation
from models.rules.permissions import Act

NEW, YES, CLOSE, READ = "new", "yes", "close", "read"
WEEKS = (1, 2, 4, 8)


async def manage(chat: Chat) -> Screen | Open:
    """A list of all; behind each its card; at the end of it a new one from a template."""
    say = chat.say
    polls = await consultations.all_consultations(chat.db)

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
            for poll in polls[:20]
        ]
        new = Button(say("button-new"), NEW)
        return Screen(
            say("manage-list", count=len(polls)),
            heading=say("manage-heading"),
            rows=one_below_another([*buttons, new]),
        )

    picked = await chat.ask("which", Choose(overview))
    if picked == NEW:
        return await _open_new(chat)
    poll = next(poll for poll in polls if str(poll.id) == picked)
    return await _card(chat, poll)


async def _open_new(chat: Chat) -> Screen:
    say = chat.say

    def templates() -> Screen:
        titles = {
            name: in_language(template(name)["title"], chat.language) for name in template_names()
        }
        buttons = [Button(title, name) for name, title in titles.items()]
        return Screen(say("manage-template"), rows=one_below_another(buttons))

    name = await chat.ask("template", Choose(templates))
    plain = with_neighbourhoods(template(name), await known_districts(chat.db))

    def lengths() -> Screen:
        buttons = [Button(say("manage-weeks", count=weeks), str(weeks)) for weeks in WEEKS]
        return Screen(say("manage-until-when"), rows=one_below_another(buttons))

    weeks = int(await chat.ask("weeks", Choose(lengths)))
    closes_at = _end_of_day(chat, weeks)

    def sure() -> Screen:
        questions = Questionnaire.model_validate(plain).questions
        asked = "\n".join(
            f"{number}. {in_language(question.text, chat.language)}"
            for number, question in enumerate(questions, 1)
        )
        return Screen(
            say("manage-preview", questions=asked, until=_day(chat, closes_at)),
            heading=in_language(plain["title"], chat.language),
            rows=((Button(say("button-open"), YES),),),
        )

    await chat.ask("sure", Choose(sure))
    if chat.fresh:
        poll = await consultations.open_consultation(chat.db, plain, chat.now, closes_at)
        chat.kept.answers["opened"] = poll.id
        await _note(chat, "act-consultation-opened", poll)
    opened = await consultations.consultation_with_id(chat.db, chat.kept.answers["opened"])
    assert opened is not None  # it was opened in this conversation, and polls are never deleted
    return Screen(
        say("manage-opened", link=_link(chat, opened), until=_day(chat, opened.closes_at)),
        heading=title_of(chat, opened),
    )


async def _card(chat: Chat, poll: Consultation) -> Screen | Open:
    say = chat.say

    def card() -> Screen:
        buttons = [Button(say("button-results"), READ)]
        if poll.is_open(chat.now):
            buttons.append(Button(say("button-close"), CLOSE))
        return Screen(
            say(
                "manage-card",
                state=_state(chat, poll),
                until=_day(chat, poll.closed_at or poll.closes_at),
                link=_link(chat, poll),
            ),
            heading=title_of(chat, poll),
            rows=one_below_another(buttons),
        )

    if await chat.ask("do", Choose(card)) == READ:
        return Open(RESULTS.name, str(poll.id))

    def sure() -> Screen:
        yes, no = Button(say("button-close"), YES), Button(say("button-keep-open"), undo("do"))
        return Screen(say("manage-close-sure"), rows=((yes,), (no,)))

    await chat.ask("sure", Choose(sure))
    if chat.fresh and poll.is_open(chat.now):
        poll.closed_at = chat.now
        await _note(chat, "act-consultation-closed", poll)
    return Screen(say("manage-closed"), heading=title_of(chat, poll))


async def _note(chat: Chat, act: str, poll: Consultation) -> None:
    await note_act(chat.db, chat.now, chat.person_id, act, f"consultation {poll.id}")


def title_of(chat: Chat, poll: Consultation) -> str:
    """A consultation's title in the reader's language."""
    return in_language(questionnaire_of(poll).title, chat.language)


def _state(chat: Chat, poll: Consultation) -> str:
    return chat.say("state-open" if poll.is_open(chat.now) else "state-closed")


def _link(chat: Chat, poll: Consultation) -> str:
    return f"https://t.me/{chat.organisation.bot_name}?start={poll.code}"


def _day(chat: Chat, moment: datetime) -> str:
    local = moment.astimezone(chat.organisation.time_zone)
    return format_date(local, format="full", locale=chat.language)


def _end_of_day(chat: Chat, weeks: int) -> datetime:
    """The last minute of the day that is this many weeks away, on the organisation's clock."""
    zone = chat.organisation.time_zone
    day = chat.now.astimezone(zone).date() + timedelta(weeks=weeks)
    return datetime.combine(day, time(23, 59), zone)


CONSULTATIONS = Script("consultations", manage, needs=Act.MAKE_POLL)
