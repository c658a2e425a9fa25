"""Taking results along: pictures, a workbook, a table, a report, and publishing.

The subject is the consultation's number.
"""

import asyncio
from collections.abc import Sequence

from handlers.conversation import Chat, Open, Script
from handlers.paper.printing import ask_paper_language
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.reports.apart import NotMade
from handlers.reports.chart import Chart, chart_of, chart_of_split, has_chart
from handlers.reports.files import Format, made_apart
from handlers.reports.names import Names
from handlers.reports.report import Reported, report_of
from handlers.reports.showing import ShowCharts
from handlers.reports.told import told_of
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, File, Screen
from handlers.staff.publish import PUBLISH
from handlers.staff.results_read import note_look, readable_poll
from handlers.texts import in_language
from models.audit import note_act
from models.consultations import Consultation
from models.feedback import points_of
from models.heard import heard_in
from models.rules.permissions import Act
from models.rules.summary import By, Kind, Stage, Summary, to_plain

PICTURES, REPORT, TO_PUBLISH, RESULTS = "pictures", "report", "publish", "results"
FILES = {Format.WORKBOOK: "button-workbook", Format.TABLE: "button-table"}
BY = {By.AGE: "button-pictures-by-age", By.NEIGHBOURHOOD: "button-pictures-by-place"}


async def take_results(chat: Chat) -> Screen | Open:
    """Pick what to have."""
    say = chat.say
    poll = await readable_poll(chat, chat.subject)
    if isinstance(poll, Screen):
        return poll
    summary = await told_of(chat.db, poll, chat.organisation.smallest_group, chat.now)
    if summary is None:
        return Screen(say("results-being-made"))
    await note_look(chat, poll)
    if not summary.questions:
        too_few = say("results-too-few", least=chat.organisation.smallest_group)
        return Screen(too_few, heading=in_language(questionnaire_of(poll).title, chat.language))
    ways = await _ways(chat, summary)
    menu = Screen(
        say("take-results-which"),
        heading=in_language(questionnaire_of(poll).title, chat.language),
        note=say("take-results-open") if summary.stage is Stage.INTERIM else "",
        rows=one_below_another(ways),
    )
    picked = await chat.ask("do", Choose(lambda: menu))
    if picked == RESULTS:
        return Open(RESULTS, str(poll.id))
    if picked == TO_PUBLISH:
        return Open(PUBLISH.name, str(poll.id))
    if picked == REPORT:
        await _report(chat, poll, summary)
    elif picked in FILES:
        await _file(chat, poll, summary, Format(picked))
    else:
        await _pictures(chat, poll, summary, By(picked) if picked in BY else None)
    return Open(TAKE_RESULTS.name, chat.subject)


async def _ways(chat: Chat, summary: Summary) -> list[Button]:
    say = chat.say
    ways = [Button(say("button-pictures"), PICTURES)]
    split = {split.by for of in summary.questions for split in of.splits}
    ways += [Button(say(label), by) for by, label in BY.items() if by in split]
    if summary.stage is Stage.FINAL:
        if await chat.may(Act.EXPORT):
            ways.append(Button(say("button-report"), REPORT))
            ways += [Button(say(label), format) for format, label in FILES.items()]
        if await chat.may(Act.PUBLISH):
            ways.append(Button(say("button-to-publish"), TO_PUBLISH))
    return [*ways, Button(say("button-to-results"), RESULTS)]


async def _pictures(chat: Chat, poll: Consultation, summary: Summary, by: By | None) -> None:
    names = Names(questionnaire_of(poll), chat.language)
    organisation = chat.organisation.name

    async def charts() -> Sequence[Chart]:
        found = []
        for of in filter(has_chart, summary.questions):
            if by is None:
                found.append(chart_of(summary, of, names, organisation))
            else:
                found += [
                    chart_of_split(summary, of, split, names, organisation)
                    for split in of.splits
                    if split.by is by
                ]
        return found

    await chat.ask("pictures", ShowCharts(charts, chat.say("charts-none"), _back(chat)))


async def _report(chat: Chat, poll: Consultation, summary: Summary) -> None:
    language = await ask_paper_language(chat)
    if chat.fresh:
        await _note(chat, poll, REPORT)

    async def page() -> Sequence[Screen]:
        names = Names(questionnaire_of(poll), language)
        words = [of.key for of in summary.questions if of.kind is Kind.WORDS]
        heard = await heard_in(chat.db, poll.id, words, summary.smallest_group)
        feedback = await points_of(chat.db, poll.process_id) if poll.process_id else []
        reported = Reported(chat.organisation, poll, summary, heard, feedback)
        content = await asyncio.to_thread(report_of, reported, names)
        name = names.say("file-name-report", number=poll.id)
        return [Screen(chat.say("file-report"), file=File(f"{name}.pdf", content))]

    await chat.ask("file", Leaf(page, _back(chat)))


async def _file(chat: Chat, poll: Consultation, summary: Summary, format: Format) -> None:
    if chat.fresh:
        await _note(chat, poll, format)

    async def page() -> Sequence[Screen]:
        organisation, language = chat.organisation.name, chat.language
        plain = to_plain(summary)
        try:
            content = await made_apart(
                chat.db, format, organisation, language, poll.questionnaire, plain
            )
        except NotMade:
            return [Screen(chat.say("file-not-made"))]
        name = chat.say("file-name-results", number=poll.id)
        return [Screen(chat.say("file-told"), file=File(f"{name}.{format}", content))]

    await chat.ask("file", Leaf(page, _back(chat)))


async def _note(chat: Chat, poll: Consultation, what: str) -> None:
    on, detail = f"consultation {poll.id}", {"file": what}
    await note_act(chat.db, chat.now, chat.person_id, "act-results-taken", on, detail)


def _back(chat: Chat) -> list[Button]:
    return [Button(chat.say("button-other-file"), "back")]


TAKE_RESULTS = Script("take-results", take_results, needs=Act.READ_RESULTS)
