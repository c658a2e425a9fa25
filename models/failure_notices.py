"""Admins are told of a failure: once an hour for one kind, whatever processes there are."""

from collections.abc import Collection
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import exists, select

from models.database import Session
from models.notices import Content, Notice, Sentence
from models.outbox import put_out
from models.roles import who_may
from models.rules.permissions import Act

KIND = "failure"
TELL_AGAIN = timedelta(hours=1)
"""After so long admins hear of the same kind of failure again."""


async def tell_of_failure(
    db: Session, first_admins: Collection[int], error_id: str, kind: str, now: datetime
) -> None:
    """Put out a notice of this failure, unless one of its kind was put out within the hour.

    Two processes that fail within the same clock hour name the notice alike, so one is put out.

    Args:
        first_admins: The chats that are admin from the start.
        error_id: By which its cause is found in the log.
        kind: What failed and where, without anything a person typed.
    """
    name = sha256(kind.encode()).hexdigest()[:20]
    told = exists().where(
        Notice.kind == KIND,
        Notice.subject.startswith(name),
        Notice.not_before > now - TELL_AGAIN,
    )
    if await db.scalar(select(told)):
        return
    await put_out(
        db,
        KIND,
        f"{name} {now:%Y-%m-%dT%H}",
        Content(text=Sentence(say="admin-failure", variables={"id": error_id, "kind": kind})),
        who_may(Act.SETTINGS, first_admins),
        not_before=now,
        not_after=now + TELL_AGAIN,
        once=False,
    )
