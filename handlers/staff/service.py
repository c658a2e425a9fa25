"""How well people are served: how fast taps are answered, and whether notices come in time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from babel.numbers import format_decimal, format_percent

from handlers.conversation import Chat, Drafted, Outcome, Refused, Script
from handlers.said import Pressed, Said
from handlers.screen import Button, Screen
from handlers.texts import locale_of
from models.rules.permissions import Act
from models.served import Served, served_since

PERIODS = (("service-today", 0), ("service-week", 6), ("service-month", 29))
"""What they are called, and how many days ago they begin."""
AGAIN = "again"


async def service(chat: Chat) -> Screen:
    """Today, this week, this month, as often as one looks."""
    await chat.ask("figures", Figures())
    raise AssertionError("looking has no end")


@dataclass(frozen=True)
class Figures:
    """The figures at this moment; the draft is how often they were looked at again."""

    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        today = chat.now.astimezone(chat.organisation.time_zone).date()
        told = []
        for name, days in PERIODS:
            served = await served_since(chat.db, today - timedelta(days=days))
            told.append(chat.say(name, taps=_taps(chat, served), notices=_notices(chat, served)))
        return Screen(
            "\n\n".join([*told, chat.say("service-explained")]),
            heading=chat.say("service-heading"),
            rows=((Button(chat.say("button-look-again"), AGAIN),),),
        )

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed) and said.value == AGAIN:
            return Drafted((draft or 0) + 1)
        return Refused(chat.say("use-the-buttons"))


def _taps(chat: Chat, served: Served) -> str:
    none = chat.say("service-taps-none")
    return _share(chat, "service-taps", served.taps_in_time, served.taps) or none


def _notices(chat: Chat, served: Served) -> str:
    none = chat.say("service-notices-none")
    return _share(chat, "service-notices", served.notices_in_time, served.notices) or none


def _share(chat: Chat, name: str, in_time: int, number: int) -> str:
    """Empty when nothing was owed."""
    if not number:
        return ""
    locale = locale_of(chat.language)
    # Rounded down: what is not wholly in time never reads as 100%.
    thousandths = in_time * 1000 // number
    share = format_percent(thousandths / 1000, "#,##0.0 %", locale=locale)
    return chat.say(name, number=format_decimal(number, locale=locale), share=share)


SERVICE = Script("service", service, needs=Act.MAKE_PROCESS)
