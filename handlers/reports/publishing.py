"""Publishing results: from then on everyone reads them, and who took part is told, and who wants
to hear about these neighbourhoods."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.conversation import Organisation
from handlers.pages import as_much_as_fits
from handlers.reports.feedback import feedback_in_words
from handlers.reports.in_short import in_short_lines
from handlers.reports.names import Names
from handlers.resident.consultation import questionnaire_of
from handlers.texts import languages
from models import processes, progress
from models.bulk import put_out_bulk
from models.consultations import Consultation
from models.database import Session
from models.feedback import FeedbackPoint, points_of
from models.heard import heard_in
from models.notices import LONGEST_TEXT, Content, Sentence, Way
from models.outbox import put_out
from models.processes import Process
from models.publications import publication_of, publish, who_follows, who_sent
from models.rules.message_kinds import Kind as MessageKind
from models.rules.summary import Kind, Summary

WAITS = timedelta(days=30)
"""How long it waits for someone who took part and cannot be reached."""


async def publish_results(
    db: Session, organisation: Organisation, poll: Consultation, summary: Summary, now: datetime
) -> bool:
    """Publish the final results of one consultation; of the last one of a process, those of the
    process are published too.

    Returns:
        Whether they were not published yet.
    """
    open_ones = [of.key for of in summary.questions if of.kind is Kind.WORDS]
    heard = await heard_in(db, poll.id, open_ones, summary.smallest_group)
    if not await publish(db, poll.id, heard, now):
        return False
    process = await processes.process_with_id(db, poll.process_id) if poll.process_id else None
    points = await points_of(db, process.id) if process else []
    await _tell_who_took_part(db, poll, summary, points, now)
    if process:
        await _tell_neighbourhoods(db, organisation, process, poll, summary, now)
        others = await progress.consultations_of(db, process.id)
        if process.results_published_at is None and all(
            [await publication_of(db, each.id) for each in others]
        ):
            process.results_published_at = now
    return True


async def _tell_who_took_part(
    db: Session,
    poll: Consultation,
    summary: Summary,
    points: Sequence[FeedbackPoint],
    now: datetime,
) -> None:
    await put_out(
        db,
        "results",
        f"results {poll.id}",
        _content(poll, summary, "notice-results", points),
        who_sent(poll.id),
        not_before=now,
        not_after=now + WAITS,
        once=False,
    )


async def _tell_neighbourhoods(
    db: Session,
    organisation: Organisation,
    process: Process,
    poll: Consultation,
    summary: Summary,
    now: datetime,
) -> None:
    await put_out_bulk(
        db,
        MessageKind.NEWS,
        f"results {poll.id}",
        _content(poll, summary, "notice-results-near", ()),
        who_follows(process.neighbourhoods, poll.id),
        at=now,
        quiet=organisation.quiet_hours,
        most_a_day=organisation.messages_a_day,
    )


def _content(
    poll: Consultation, summary: Summary, opening: str, points: Sequence[FeedbackPoint]
) -> Content:
    texts = {}
    for language in languages():
        names = Names(questionnaire_of(poll), language)
        parts = [
            names.say(opening, title=names.title),
            "\n".join(in_short_lines(summary, names)),
            *(feedback_in_words(names.say, [point]) for point in points),
        ]
        texts[language] = as_much_as_fits(parts, names.say("notice-more"), LONGEST_TEXT)
    read = Way(label=Sentence(say="button-read-outcome"), command=f"/uitslagen {poll.id}")
    return Content(text=texts, ways=(read,))
