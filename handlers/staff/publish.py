"""Publishing the results of a consultation: what everyone will see is shown first.

The subject is the consultation's number.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

from handlers.conversation import Chat, Open, Script
from handlers.pages import as_much_as_fits
from handlers.prompts import Leaf
from handlers.reports.in_short import in_short_lines
from handlers.reports.names import Names
from handlers.reports.publishing import publish_results
from handlers.reports.share import share_picture
from handlers.reports.showing import FILE_NAME, ROOM
from handlers.reports.told import told_of
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, File, Picture, Screen
from handlers.staff.results_read import readable_poll
from models.audit import note_act
from models.publications import publication_of
from models.rules.permissions import Act
from models.rules.summary import Stage, Summary

YES, NO = "yes", "no"


async def publish(chat: Chat) -> Screen | Open:
    """Only what was closed, once, after a look at it."""
    say = chat.say
    poll = await readable_poll(chat, chat.subject)
    if isinstance(poll, Screen):
        return poll
    if YES not in chat.kept.answers.values() and await publication_of(chat.db, poll.id):
        return Screen(say("published-before"))
    summary = await told_of(chat.db, poll, chat.organisation.smallest_group, chat.now)
    if summary is None:
        return Screen(say("results-being-made"))
    if summary.stage is not Stage.FINAL:
        return Screen(say("publish-not-closed"))
    if not summary.questions:
        return Screen(say("results-too-few", least=summary.smallest_group))
    names = Names(questionnaire_of(poll), chat.language)
    ways = [Button(say("button-publish-yes"), YES), Button(say("button-publish-no"), NO)]
    if await chat.ask("sure", Leaf(partial(_preview, chat, summary, names), ways)) == NO:
        return Open("take-results", chat.subject)
    if chat.fresh and await publish_results(chat.db, chat.organisation, poll, summary, chat.now):
        on = f"consultation {poll.id}"
        await note_act(chat.db, chat.now, chat.person_id, "act-results-published", on)
    return Screen(say("published-now"), heading=names.title)


async def _preview(chat: Chat, summary: Summary, names: Names) -> Sequence[Screen]:
    """The picture made for sharing, and what goes with it."""
    picture = await asyncio.to_thread(share_picture, chat.organisation, summary, names)
    lines = in_short_lines(summary, names)
    screen = Screen(
        as_much_as_fits(lines, chat.say("chart-more-in-file"), ROOM, "\n"),
        heading=chat.say("publish-heading"),
        note=chat.say("publish-results-sure"),
        file=Picture(File(FILE_NAME, picture)),
    )
    return [screen]


PUBLISH = Script("publish-results", publish, needs=Act.PUBLISH)
