"""`wijkstem export-ballots`: a closed priority poll as a file that anyone can count again."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from handlers.counted import count_who_may_vote, counted
from handlers.reports.poll_in_words import poll_in_words
from handlers.texts import FALLBACK, sayer
from models import polls
from models.audit import note_act
from models.consultations import consultation_with_id
from models.counts import counts_of
from models.database import Database, Session
from models.polls import PriorityPoll
from models.rules.ballot_files import write_poll
from models.rules.ballot_files.poll import Comparisons, Poll
from models.rules.priority_poll import Counted


class NotExported(Exception):
    """Why there is no file, in a sentence for who asked."""


async def export_ballots(number: int, folder: Path, smallest_group: int, database: Database) -> str:
    """Write the file; below `smallest_group` ballots somebody's could be recognised by whoever
    knows the others, so then it holds what everyone may read of them, and no ballot.

    Returns:
        What was done, in a sentence.

    Raises:
        NotExported: there is no such poll, or it is still open.
    """
    async with database.writing() as db:
        rule, count = await _closed(db, number)
        if count.decision.voted < smallest_group:
            ending, text = "txt", await _account(db, rule, count, smallest_group)
            told = (
                f"A ballot could be recognised: there are {count.decision.voted}, fewer than "
                f"{smallest_group}. So neither ballots nor counts are published."
            )
        else:
            ending, text = write_poll(_published(count))
            told = f"Count it again with: wijkstem count {_file(number, ending)}"
            if isinstance(count.poll, Comparisons):  # its format has no place for this
                told += f" --seats {rule.places}"
        path = folder / _file(number, ending)
        try:
            path.write_text(text, "utf-8")
        except OSError as error:
            raise NotExported(f"{path}: {error.strerror}.") from error
        now = datetime.now(UTC)
        await note_act(db, now, None, "act-ballots-exported", f"consultation {number}")
    return f"{path} is written. {told}"


async def _closed(db: Session, number: int) -> tuple[PriorityPoll, Counted]:
    poll = await consultation_with_id(db, number) if number < 2**63 else None
    rule = await polls.rule_of(db, number) if poll else None
    if poll is None or rule is None:
        raise NotExported(f"There is no priority poll with number {number}.")
    if poll.opened_at is None or poll.is_open(datetime.now(UTC)):
        raise NotExported("The poll is not closed yet: until then nobody has its ballots.")
    return rule, await counted(db, poll, rule)


def _published(count: Counted) -> Poll:
    """The poll with its winners named, where the rule alone says who they are."""
    winners = frozenset(count.outcome.winners) if count.outcome.decided else None
    return replace(count.poll, published=winners)


async def _account(db: Session, rule: PriorityPoll, count: Counted, smallest_group: int) -> str:
    reached = await count_who_may_vote(db, rule)
    by_channel = (await counts_of(db, rule.consultation_id)).by_channel
    say = sayer(FALLBACK)
    pages = poll_in_words(
        say,
        rule.terms,
        count,
        reached,
        by_channel,
        smallest_group=smallest_group,
        is_open=False,
    )
    return "\n\n".join([count.poll.title, *(page.text for page in pages)]) + "\n"


def _file(number: int, ending: str) -> str:
    return f"poll-{number}.{ending}"
