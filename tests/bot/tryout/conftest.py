"""A try-out without a bot: the test is the bot."""

from collections.abc import AsyncIterator

import pytest

from tests.botside import GREET, MEHMET, BotSide, bot_side


@pytest.fixture
async def bot() -> AsyncIterator[BotSide]:
    """The bot's side; Greet and Mehmet have written to it, Amira never did."""
    async with bot_side() as bot:
        bot.chats.say(GREET, "/start")
        bot.chats.say(MEHMET, "/start")
        await bot.updates()
        yield bot
