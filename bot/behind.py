"""People who have not been shown where they stand, after a crash, are shown it again."""

import asyncio
from contextlib import suppress

from bot.failures import Failures
from bot.telegram.courier import Courier
from models.conversations import hold_people_of, note_sent_below, whose_screen_is_behind
from models.database import Database

PAGE = 200
PER_SECOND = 25
"""Screens shown again in a second: less than the chat app lets a bot send."""
UNDER_WAY = 5.0
"""Seconds after which a screen that another process is about to show is there."""
EVERY = 30.0
"""Seconds between two looks when nothing happened: for who was being shown something by a process
when it ended, after others had looked."""
TROUBLE = 5.0
"""Seconds before the next look when one went wrong."""


async def keep_showing_behind(
    database: Database, courier: Courier, failures: Failures, someone_ended: asyncio.Event
) -> None:
    """Look at once, each time that a process ended, and now and then, until cancelled."""
    while True:
        someone_ended.clear()
        try:
            await show_behind(database, courier)
        except Exception as error:
            failures.note(error, "not_shown_again")
            await asyncio.sleep(TROUBLE)
            continue
        with suppress(TimeoutError):
            async with asyncio.timeout(EVERY):
                await someone_ended.wait()


async def show_behind(database: Database, courier: Courier) -> None:
    """Show everyone whose screen is behind where they stand; at any time, any number of times."""
    last = 0
    while True:
        async with database.reading() as db:
            behind = await whose_screen_is_behind(db, last, PAGE)
        if not behind:
            return
        begin, last = last, behind[-1][1].id
        if not database.is_sqlite:  # there may be other processes, which show theirs themselves
            await asyncio.sleep(UNDER_WAY)
            stood = {conversation.id: conversation.version for _, conversation in behind}
            async with database.reading() as db:
                behind = [
                    (chat_id, conversation)
                    for chat_id, conversation in await whose_screen_is_behind(db, begin, PAGE)
                    if stood.get(conversation.id) == conversation.version
                ]
        async with database.writing() as db:
            numbers = [conversation.id for _, conversation in behind]
            if not database.is_sqlite:
                await hold_people_of(db, numbers)
            await note_sent_below(db, numbers)
        for chat_id, conversation in behind:
            if courier.show_again(chat_id, conversation):
                await asyncio.sleep(1 / PER_SECOND)
