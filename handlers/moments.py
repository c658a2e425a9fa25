"""Days and times: said to people, and asked from them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.dates import date_in_words, day_in_short, day_in_words, hour_in_words, with_hour
from handlers.prompts import one_below_another
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Rows, Screen
from models.rules.moments import Doubt, Question, Span, read_moment

DAYS_OFFERED = 7
TIMES_OFFERED = ("09:30", "10:00", "13:30", "14:00", "16:00", "19:00", "19:30", "20:00")
_SAYS = "say-"
_LONGEST = 60
_ASKED = {
    Doubt.DAY: "moment-which-day",
    Doubt.TIME: "moment-what-time",
    Doubt.WHICH: "moment-which",
}
_REFUSED = {
    Doubt.UNCLEAR: "moment-unclear",
    Doubt.PAST: "moment-past",
    Doubt.NO_SUCH_DAY: "moment-no-such-day",
    Doubt.CLOCK_CHANGE: "moment-clock-change",
}


def in_full(chat: Chat, moment: datetime) -> str:
    """A moment as the organisation's clock has it: zaterdag 28 november 2026, 10:00."""
    local = moment.astimezone(chat.organisation.time_zone)
    return with_hour(day_in_words(local, chat.language), local, chat.language)


def dated(chat: Chat, moment: datetime) -> str:
    """A moment without its weekday: 28 november 2026, 10:00."""
    local = moment.astimezone(chat.organisation.time_zone)
    return with_hour(date_in_words(local, chat.language), local, chat.language)


def in_short(chat: Chat, moment: datetime) -> str:
    """A moment in the words of a button: za 28 nov 10:00."""
    local = moment.astimezone(chat.organisation.time_zone)
    return f"{day_in_short(local, chat.language)} {hour_in_words(local, chat.language)}"


def time_in_words(chat: Chat, moment: datetime) -> str:
    """What the organisation's clock says then: 10:00."""
    return hour_in_words(moment.astimezone(chat.organisation.time_zone), chat.language)


@dataclass(frozen=True)
class AskMoment:
    """Type a moment the way people write it, or pick its day and its time.

    Every button says a text, as if it were typed; there is no colon in it, since that divides what
    a button carries. The answer is start and end in ISO 8601, the end may be None. The draft is
    what was said so far, and what has to be asked about it.
    """

    question: str
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        if draft is None:
            return Screen(chat.say("moment-how"), heading=self.question, rows=_days(chat))
        doubt = Doubt(draft["doubt"])
        rows: Rows = ()
        if doubt is not Doubt.WHICH:
            rows = _days(chat) if doubt is Doubt.DAY else _times()
        options = [Span.from_plain(plain) for plain in draft["options"]]
        buttons = [Button(in_full(chat, span.start), _SAYS + _written(span)) for span in options]
        text = chat.say(_ASKED[doubt], words=draft["typed"])
        return Screen(text, heading=self.question, rows=(*one_below_another(buttons), *rows))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Typed):
            text = said.text.strip()[:_LONGEST]
        elif isinstance(said, Pressed) and said.value.startswith(_SAYS):
            text = said.value.removeprefix(_SAYS)
        else:
            return Refused(chat.say("use-the-buttons"))
        outcome = _read(chat, text)
        if isinstance(outcome, Question) and draft:
            together = f"{draft['typed']} {text}"
            more = _read(chat, together)
            if isinstance(more, Span) or more.doubt is Doubt.WHICH:
                outcome, text = more, together
        if isinstance(outcome, Span):
            return Answered(outcome.to_plain())
        if outcome.doubt in _REFUSED:
            return Refused(chat.say(_REFUSED[outcome.doubt]))
        options = [span.to_plain() for span in outcome.options]
        return Drafted({"typed": text, "doubt": outcome.doubt, "options": options})


def _read(chat: Chat, text: str) -> Span | Question:
    return read_moment(text, chat.now, chat.organisation.time_zone, chat.language)


def _written(span: Span) -> str:
    end = f" - {span.end:%H.%M}" if span.end else ""
    return f"{span.start:%Y-%m-%d %H.%M}{end}"


def _days(chat: Chat) -> Rows:
    today = chat.now.astimezone(chat.organisation.time_zone).date()
    days = [today + timedelta(days=ahead) for ahead in range(1, DAYS_OFFERED + 1)]
    buttons = [
        Button(day_in_short(day, chat.language), f"{_SAYS}{day.isoformat()}") for day in days
    ]
    return _in_rows(buttons, 3)


def _times() -> Rows:
    return _in_rows([Button(time, _SAYS + time.replace(":", ".")) for time in TIMES_OFFERED], 4)


def _in_rows(buttons: list[Button], wide: int) -> Rows:
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))
