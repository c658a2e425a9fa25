"""What a resident gets after sending points: a radar picture, their own beside the others'.

The picture is made each time it is shown, and kept nowhere.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Chat, Outcome, Prompt
from handlers.neighbourhoods import Finder
from handlers.prompts import Choose
from handlers.questionnaire import Questionnaire
from handlers.questions.neighbourhood import ELSEWHERE, InNeighbourhood
from handlers.questions.scale import Scale
from handlers.reports.radar import (
    Beside,
    dimensions_of,
    may_stand_beside,
    own_points,
    radar_in_words,
    radar_picture,
)
from handlers.said import Said
from handlers.screen import File, Picture, Screen
from handlers.texts import in_language
from models.group_points import EVERYONE, Points, add_up, points_in

FILE_NAME = "radar.png"


async def count_points(chat: Chat, poll_id: int, questionnaire: Questionnaire) -> None:
    """Let what was sent count in the points of its neighbourhood, once enough others did."""
    dimensions = [each.key for each in dimensions_of(questionnaire)]
    asking = _neighbourhood_asked(questionnaire)
    code = _own_neighbourhood(chat, asking)
    if dimensions and (code or asking is None):
        await add_up(
            chat.db,
            poll_id,
            dimensions,
            (asking.key, code) if asking and code else None,
            chat.organisation.smallest_group,
        )


def with_own_points(chat: Chat, poll_id: int, questionnaire: Questionnaire, sent: Choose) -> Prompt:
    """The screen after sending, with their picture where there is one to make."""
    dimensions = dimensions_of(questionnaire)
    points = own_points(dimensions, chat.kept.answers) if dimensions else {}
    return _WithPicture(poll_id, questionnaire, points, sent) if points else sent


@dataclass(frozen=True)
class _WithPicture:
    """A screen with buttons that comes with one's own picture."""

    poll_id: int
    questionnaire: Questionnaire
    points: Mapping[str, int]
    sent: Choose
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        say, language = chat.say, chat.language
        shown = [each for each in dimensions_of(self.questionnaire) if each.key in self.points]
        beside = await self._beside(chat, shown)
        title = in_language(self.questionnaire.title, language)
        picture = await asyncio.to_thread(
            radar_picture,
            shown,
            self.points,
            beside,
            say,
            language,
            chat.organisation.name,
            title,
        )
        words = radar_in_words(shown, self.points, beside, say, language)
        screen = self.sent.shown()
        text = f"{screen.text}\n\n{say('radar-heading')}\n{words}"
        return replace(screen, text=text, file=Picture(File(FILE_NAME, picture)))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        return self.sent.take(chat, said, draft, kept)

    async def _beside(self, chat: Chat, shown: list[Scale]) -> Beside | None:
        """Their neighbourhood, or else all neighbourhoods together, or else nobody."""
        known = await points_in(chat.db, self.poll_id)
        asking = _neighbourhood_asked(self.questionnaire)
        code = _own_neighbourhood(chat, asking)
        own = known.get(code, {}) if code else {}
        if asking and code and may_stand_beside(shown, own):
            return Beside(Finder(asking.districts).names[code], own)
        everyone = _together(known)
        if may_stand_beside(shown, everyone):
            return Beside(chat.say("radar-everyone"), everyone)
        return None


def _together(known: Mapping[str, Mapping[str, Points]]) -> dict[str, Points]:
    """The points of all groups that are shown, by question."""
    together: dict[str, Points] = {}
    for of_group in known.values():
        for question, points in of_group.items():
            together[question] = together.get(question, Points(0, 0)) + points
    return together


def _neighbourhood_asked(questionnaire: Questionnaire) -> InNeighbourhood | None:
    return next(
        (
            question
            for question in questionnaire.questions
            if isinstance(question, InNeighbourhood) and question.districts
        ),
        None,
    )


def _own_neighbourhood(chat: Chat, asking: InNeighbourhood | None) -> str | None:
    """The code of the one they chose, if any."""
    if asking is None:
        return EVERYONE
    chosen = chat.kept.answers.get(asking.key, {}).get("values", [])
    names = Finder(asking.districts).names
    return next((code for code in chosen if code in names and code != ELSEWHERE), None)
