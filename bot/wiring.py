"""The one place that builds the parts and joins them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from telegram import Bot

from bot.failures import Failures
from bot.migrate import migrate
from bot.settings import Settings, pseudonym_key
from bot.telegram.api import Api
from bot.telegram.courier import Courier
from bot.telegram.menu import publish_menu
from bot.telegram.polling import poll
from bot.telegram.transport import AiohttpRequest
from bot.telegram.webhook import listen
from bot.turns import Told, Turns, derive
from handlers.conversation import Organisation, Screen
from handlers.reception import Reception, Reply
from models.conversations import Conversation, whose_screen_is_behind
from models.database import Database
from scheduler.clock import start_clock

STOP_SECONDS = 10.0
"""How long turns under way may take to be finished when the bot is asked to stop."""

log = structlog.get_logger()


@asynccontextmanager
async def running(settings: Settings, token: str, api_url: str) -> AsyncIterator[None]:
    """The bot at work: from the first update until the block ends."""
    await asyncio.to_thread(migrate, settings.database)
    key = pseudonym_key(settings.pseudonym_key_file)
    database = Database(settings.database)
    address, transport = api_url.rstrip("/"), AiohttpRequest()
    bot = Bot(
        token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=transport,
        get_updates_request=transport,
    )
    api = Api(f"{address}/bot{token}", transport)
    await bot.initialize()
    organisation = Organisation(
        name=settings.organisation,
        contact=settings.contact,
        time_zone=settings.zone,
        smallest_group=settings.smallest_group,
        admins=settings.admins,
        bot_name=bot.username,
    )
    reception = Reception(organisation, key, settings.language)

    async def look(chat_id: int, conversation_id: int) -> tuple[Conversation, Screen] | None:
        return await derive(database, reception, chat_id, conversation_id)

    def deliver(reply: Reply | Told) -> None:
        courier.deliver(reply)

    def tell_admins(error_id: str, kind: str) -> None:
        courier.tell_admins(settings.admins, error_id, kind)

    failures = Failures(tell_admins)
    turns = Turns(database, reception, failures, deliver)
    courier = Courier(api, look, turns.note_shown, settings.language)

    async def show_behind() -> None:
        async with database.reading() as db:
            behind = await whose_screen_is_behind(db)
        for chat_id, conversation in behind:
            courier.show_again(chat_id, conversation)

    writer = asyncio.create_task(turns.run())
    await show_behind()
    clock = start_clock(database, settings.zone, show_behind)
    menu = asyncio.create_task(publish_menu(bot, settings.admins))
    webhook = poller = None
    if settings.updates == "webhook":
        secret = settings.webhook_secret.get_secret_value()
        webhook = await listen(
            bot, turns.take, settings.webhook_url, settings.webhook_listen, secret
        )
    else:
        poller = asyncio.create_task(poll(api, turns.take))
    log.info("running", updates=settings.updates, bot=bot.username)
    try:
        yield
    finally:
        clock.shutdown(wait=False)
        for task in (poller, menu):
            if task:
                await _ended(task)
        if webhook:
            await webhook.cleanup()
        await courier.finish()
        await _ended(writer)
        await turns.finish(STOP_SECONDS)
        await bot.shutdown()
        await database.close()


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
