"""What came out: the archive of published results, for everyone.

The subject is a consultation's number, or nothing.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

from handlers.conversation import Chat, Open, Script
from handlers.pages import as_much_as_fits
from handlers.prompts import ChooseFromMany, Leaf
from handlers.reports.chart import Chart, chart_of, has_chart
from handlers.reports.in_short import in_short_lines
from handlers.reports.names import Names
from handlers.reports.report import Reported, report_of
from handlers.reports.results import results_in_words
from handlers.reports.share import share_picture
from handlers.reports.showing import FILE_NAME, ROOM, ShowCharts
from handlers.reports.told import told_of
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, File, Picture, Screen
from handlers.texts import in_language
from models.consultations import Consultation
from models.feedback import points_of
from models.publications import publication_of, published
from models.rules.summary import Summary

PICTURES, REPORT, LIST, IT = "pictures", "report", "list", "it"


async def outcomes(chat: Chat) -> Screen | Open:
    """`/uitslagen 12` goes straight to number 12."""
    say = chat.say
    polls = await published(chat.db)
    if not polls:
        return Screen(say("outcomes-none"))
    poll = next((each for each in polls if str(each.id) == chat.subject), None)
    if poll is None:
        buttons = [
            Button(in_language(questionnaire_of(each).title, chat.language), str(each.id))
            for each in polls
        ]
        screen = Screen(say("outcomes-which"), heading=say("outcomes-heading"))
        picked = await chat.ask("which", ChooseFromMany(lambda: screen, buttons))
        return Open(OUTCOMES.name, picked)
    return await _one(chat, poll)


async def _one(chat: Chat, poll: Consultation) -> Open:
    say, db = chat.say, chat.db
    summary = await told_of(db, poll, chat.organisation.smallest_group, chat.now)
    publication = await publication_of(db, poll.id)
    names = Names(questionnaire_of(poll), chat.language)
    if summary is None:  # a priority poll, or still to be summed up
        words = partial(_in_words, chat, poll)
        await chat.ask("page", Leaf(words, [Button(say("button-all-outcomes"), LIST)]))
        return Open(OUTCOMES.name)
    heard = publication.heard_then if publication else ()
    ways = [
        Button(say("button-pictures"), PICTURES),
        Button(say("button-report"), REPORT),
        Button(say("button-all-outcomes"), LIST),
    ]
    picked = await chat.ask("do", Leaf(partial(_in_short, chat, summary, names), ways))
    back = [Button(say("button-to-outcome"), IT)]
    if picked == PICTURES:
        charts = partial(_charts, chat, summary, names)
        await chat.ask("pictures", ShowCharts(charts, say("charts-none"), back))
    elif picked == REPORT:
        feedback = await points_of(db, poll.process_id) if poll.process_id else []
        reported = Reported(chat.organisation, poll, summary, heard, feedback)
        await chat.ask("file", Leaf(partial(_report, reported, names), back))
    return Open(OUTCOMES.name, "" if picked == LIST else str(poll.id))


async def _in_words(chat: Chat, poll: Consultation) -> Sequence[Screen]:
    return await results_in_words(
        chat.db,
        poll,
        chat.say,
        chat.language,
        smallest_group=chat.organisation.smallest_group,
        now=chat.now,
        for_staff=False,
    )


async def _in_short(chat: Chat, summary: Summary, names: Names) -> Sequence[Screen]:
    """The picture made for sharing, and the same in words."""
    picture = await asyncio.to_thread(share_picture, chat.organisation, summary, names)
    lines = in_short_lines(summary, names)
    text = as_much_as_fits(lines, chat.say("chart-more-in-file"), ROOM, "\n")
    return [Screen(text, heading=names.title, file=Picture(File(FILE_NAME, picture)))]


async def _charts(chat: Chat, summary: Summary, names: Names) -> Sequence[Chart]:
    return [
        chart_of(summary, of, names, chat.organisation.name)
        for of in summary.questions
        if has_chart(of)
    ]


async def _report(reported: Reported, names: Names) -> Sequence[Screen]:
    content = await asyncio.to_thread(report_of, reported, names)
    name = names.say("file-name-report", number=reported.poll.id)
    return [Screen(names.say("file-report"), file=File(f"{name}.pdf", content))]


OUTCOMES = Script("outcomes", outcomes)
