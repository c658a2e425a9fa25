"""People who have not been shown where they stand, after a crash, are shown it again."""

import asyncio

from bot.telegram.courier import Courier
from models.conversations import whose_screen_is_behind
from models.database import Database

PAGE = 200
PER_SECOND = 25
"""Screens shown again in a second: less than the chat app lets a bot send."""
UNDER_WAY = 3.0
"""Seconds after which a screen that another process is about to show is there."""


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
        for chat_id, conversation in behind:
            if courier.show_again(chat_id, conversation):
                await asyncio.sleep(1 / PER_SECOND)
