"""A screen that may have been sent more than once, by processes that died before they noted it."""

from datetime import UTC, datetime
from itertools import product

import pytest

from models.conversations import Conversation, Shown, note_sent_below, note_shown
from models.database import Database
from models.people import people_with_chats

NEWEST = 7


async def stored(database: Database, sent_below: int, known: int | None) -> Conversation:
    """One whose newest screen went out as so many new messages, where the known one is this."""
    async with database.writing() as db:
        person = (await people_with_chats(db, [1], datetime.now(UTC).date()))[1]
        conversation = Conversation(
            person_id=person.id,
            name="help",
            subject=f"{sent_below} {known} {datetime.now(UTC).timestamp()}",
            depth=1,
            kept={},
            version=NEWEST,
            shown=NEWEST - 1,
            step=NEWEST,
            message_id=known,
            sent_below=sent_below,
            ended=False,
        )
        db.add(conversation)
    return conversation


def state(conversation: Conversation) -> tuple[int, int | None, int]:
    """What is known of its screen."""
    return conversation.shown, conversation.message_id, conversation.sent_below


async def test_it_is_noted_the_same_with_a_turn_and_beside_one(database: Database) -> None:
    cases = product((0, 1, 2), (None, 30, 50), (NEWEST - 2, NEWEST - 1, NEWEST), (30, 40))
    for sent_below, known, version, message_id in cases:
        conversation = await stored(database, sent_below, known)
        async with database.writing() as db:
            await note_shown(db, [Shown(conversation.id, version, message_id)])
        async with database.reading() as db:
            noted = await db.get_one(Conversation, conversation.id)
        conversation.arrived(version, message_id)
        assert state(noted) == state(conversation), (sent_below, known, version, message_id)


@pytest.mark.parametrize(("version", "left"), [(NEWEST, 1), (NEWEST - 1, 2)])
async def test_of_two_copies_one_that_is_noted_leaves_the_other(
    database: Database, version: int, left: int
) -> None:
    conversation = await stored(database, 1, 30)
    async with database.writing() as db:
        await note_sent_below(db, [conversation.id])
        await note_shown(db, [Shown(conversation.id, version, 40)])
    async with database.reading() as db:
        noted = await db.get_one(Conversation, conversation.id)
    assert noted.sent_below == left, "an older screen says nothing of the newest one's copies"
