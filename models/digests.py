"""The weekly overview of what there is to do, for who asked for it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, and_, exists, select

from models.activities import Time, upcoming
from models.bulk import put_out_bulk
from models.database import Session
from models.notices import Content, Lines, Sentence, Way, notice_named
from models.rules.digest import AHEAD
from models.rules.message_kinds import Kind
from models.rules.quiet_hours import QuietHours
from models.wishes import Following, Wish

MOST_LINES = 12
MOST_LOOKED_AT = 500
WAYS = (
    Way(label=Sentence(say="button-see-and-join"), command="/activiteiten"),
    Way(label=Sentence(say="button-fewer-messages"), command="/berichten"),
)


async def is_put_out(db: Session, issue: datetime) -> bool:
    """Whether this week's went out."""
    return await notice_named(db, Kind.DIGEST, _subject(issue, None)) is not None


async def put_out_issue(
    db: Session, issue: datetime, now: datetime, quiet: QuietHours, most_a_day: int
) -> None:
    """Put out this week's: to each neighbourhood what is for it and for everyone, and all there is
    to those who follow none. Doing it again tells nobody twice.

    Args:
        issue: The moment that names it.
    """
    times = await upcoming(db, now, MOST_LOOKED_AT)
    soon = [time for time in times if time.occurrence.start_at < now + AHEAD]
    for neighbourhood_id in [*await _followed(db), None]:
        theirs = [time for time in soon if _is_for(time, neighbourhood_id)]
        if theirs:
            await put_out_bulk(
                db,
                Kind.DIGEST,
                _subject(issue, neighbourhood_id),
                _content(theirs[:MOST_LINES]),
                _readers(neighbourhood_id),
                at=now,
                quiet=quiet,
                most_a_day=most_a_day,
            )


def _content(times: Sequence[Time]) -> Content:
    lines = [
        Sentence(
            say="digest-line",
            variables={
                "start_at": time.occurrence.start_at.isoformat(),
                "title": time.activity.title,
                "place": time.activity.place,
            },
        )
        for time in times
    ]
    return Content(text=Lines(lines=(Sentence(say="digest-heading"), *lines)), ways=WAYS)


def _is_for(time: Time, neighbourhood_id: int | None) -> bool:
    meant = time.activity.neighbourhood_ids
    return neighbourhood_id is None or not meant or neighbourhood_id in meant


async def _followed(db: Session) -> Sequence[int]:
    """The neighbourhoods that readers follow."""
    reads = exists().where(_wants, Wish.person_id == Following.person_id)
    followed = select(Following.neighbourhood_id).where(reads).distinct()
    return (await db.scalars(followed.order_by(Following.neighbourhood_id))).all()


def _readers(neighbourhood_id: int | None) -> Select[int]:
    """Who asked for it: those who follow this neighbourhood, or none."""
    theirs = exists().where(Following.person_id == Wish.person_id)
    if neighbourhood_id is None:
        return select(Wish.person_id).where(_wants, ~theirs)
    return select(Wish.person_id).where(
        _wants, theirs.where(Following.neighbourhood_id == neighbourhood_id)
    )


_wants = and_(Wish.kind == Kind.DIGEST, Wish.wanted)


def _subject(issue: datetime, neighbourhood_id: int | None) -> str:
    return f"{issue:%G-%V} {neighbourhood_id or 0}"
