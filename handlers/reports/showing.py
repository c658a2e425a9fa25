"""A step that shows pictures of results one by one, each with the same in words."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Chat, Drafted, Outcome
from handlers.pages import as_much_as_fits, shortened
from handlers.prompts import Choose, one_below_another, turned_to, ways_to_pages
from handlers.reports.chart import Chart, chart_in_words, picture_of
from handlers.said import Said
from handlers.screen import Button, File, Picture, Screen

FILE_NAME = "wijkstem.png"
_HEADING = 180
ROOM = 680
"""Characters of words below a picture: with heading and note they fit a caption."""


@dataclass(frozen=True)
class ShowCharts:
    """Leaf through charts; the draft is which one. Each is made when it is shown, and kept
    nowhere."""

    charts: Callable[[], Awaitable[Sequence[Chart]]]
    none: str
    """What is said when there are none."""
    ways: Sequence[Button]
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        charts = await self.charts()
        if not charts:
            return Screen(self.none, rows=one_below_another(self.ways))
        at = min(draft or 0, len(charts) - 1)
        content = await asyncio.to_thread(picture_of, charts[at])
        words = chart_in_words(charts[at])
        return Screen(
            as_much_as_fits(words, chat.say("chart-more-in-file"), ROOM, "\n"),
            heading=shortened(charts[at].title, _HEADING),
            above=chat.say("page", number=at + 1, total=len(charts)) if len(charts) > 1 else "",
            rows=(*ways_to_pages(chat.say, at, len(charts)), *one_below_another(self.ways)),
            file=Picture(File(FILE_NAME, content)),
        )

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if (page := turned_to(said)) is not None:
            return Drafted(page)
        rows = one_below_another(self.ways)
        return Choose(lambda: Screen("", rows=rows)).take(chat, said, draft, kept)
