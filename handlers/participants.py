"""What everyone who took part in a process is told: that it moved up, that they are asked to look
back, what was done with it."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from handlers.pages import as_much_as_fits
from handlers.process_words import RUNGS, promise_in_words
from handlers.reports.feedback import feedback_in_words
from handlers.reports.results import results_in_words
from handlers.texts import Say, in_language, languages, sayer
from models import processes, progress
from models.consultations import Consultation
from models.database import Session
from models.feedback import points_of
from models.notices import LONGEST_TEXT, Content, Sentence, Way
from models.outbox import put_out
from models.processes import Process
from models.rules import ladder
from models.rules.process import Rung

WAITS = timedelta(days=30)
"""How long a notice waits for someone who cannot be reached."""


async def move_to(db: Session, process: Process, rung: Rung, now: datetime) -> None:
    """Put a process on another rung; when that is a higher one, those who took part are told."""
    before = Rung(process.rung)
    process.rung = rung
    await db.flush()
    if ladder.is_up(before, rung):

        def told(say: Say, language: str) -> str:
            return say(
                "notice-moved",
                subject=in_language(process.subject, language),
                rung=say(RUNGS[rung]),
                promise=promise_in_words(say, process),
            )

        await _tell(db, process, f"moved {process.id} {rung}", told, now)


async def invite_to_look_back(
    db: Session,
    process: Process,
    poll: Consultation,
    first_admins: Collection[int],
    now: datetime,
) -> None:
    """Ask who took part, partners and staff to fill in the joint evaluation; where residents run
    the process themselves, residents alone. Who was asked before is not asked again.

    Args:
        first_admins: The chats that are admin from the start.
    """
    subject = {
        language: sayer(language)(
            "notice-look-back", subject=in_language(process.subject, language)
        )
        for language in languages()
    }
    await put_out(
        db,
        "process",
        f"look back {poll.id}",
        Content(
            text=subject,
            ways=(Way(label=Sentence(say="button-look-back"), command=f"/start {poll.code}"),),
        ),
        progress.who_looks_back(process, first_admins),
        not_before=now,
        not_after=poll.closes_at,
        once=False,
    )


async def send_feedback(db: Session, process: Process, smallest_group: int, now: datetime) -> None:
    """Send the feedback with the results to everyone who took part: the process is answered."""
    points = await points_of(db, process.id)
    results = {language: list[str]() for language in languages()}
    for poll in await progress.consultations_of(db, process.id):
        for language, told_of in results.items():
            pages = await results_in_words(
                db,
                poll,
                sayer(language),
                language,
                smallest_group=smallest_group,
                now=now,
                for_staff=False,
            )
            for page in pages:  # paragraph by paragraph, so that what fits is told
                first, *more = page.text.split("\n\n")
                told_of += [f"{page.heading}\n{first}", *more]

    def told(say: Say, language: str) -> str:
        parts = [
            say("notice-feedback", subject=in_language(process.subject, language)),
            *(feedback_in_words(say, [point]) for point in points),
            *results[language],
        ]
        return as_much_as_fits(parts, say("notice-more"), LONGEST_TEXT)

    await _tell(db, process, f"feedback {process.id}", told, now)
    await processes.note_feedback_sent(db, process, now)


async def _tell(
    db: Session,
    process: Process,
    subject: str,
    told: Callable[[Say, str], str],
    now: datetime,
) -> None:
    content = Content(
        text={language: told(sayer(language), language) for language in languages()},
        ways=(Way(label=Sentence(say="button-voice"), command=f"/uwstem {process.id}"),),
    )
    await put_out(
        db,
        "process",
        subject,
        content,
        progress.who_took_part(process.id),
        not_before=now,
        not_after=now + WAITS,
        once=False,
    )
