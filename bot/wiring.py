"""The one place that builds the parts and joins them."""

import asyncio
import gc
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial

import structlog
from telegram import Bot

from bot.alarm import Alarm
from bot.behind import keep_showing_behind
from bot.duty import Duty
from bot.failures import Failures
from bot.health import serve_health
from bot.keys import keys_of
from bot.live import LiveCards
from bot.migrate import migrate
from bot.service import Service
from bot.settings import Settings, wrong
from bot.summing_up import summed_up
from bot.telegram.api import Api
from bot.telegram.courier import Courier
from bot.telegram.distributor import Distributor
from bot.telegram.files import Files
from bot.telegram.intake import InGroup, Intake
from bot.telegram.menu import Menus
from bot.telegram.pacing import Pacing
from bot.telegram.polling import poll
from bot.telegram.recaller import Recaller
from bot.telegram.transport import AiohttpRequest
from bot.telegram.webhook import CannotListen, listen
from bot.turns import Told, Turns, derive
from handlers.conversation import Organisation
from handlers.questionnaire import template
from handlers.reception import Reception, Reply
from handlers.said import Pressed, Turn
from handlers.screen import Screen
from models.conversations import Conversation
from models.copying import is_unfinished
from models.database import Database
from models.evaluations import Questionnaires
from scheduler.clock import Clock, Sweep
from scheduler.reports import sum_up_due
from scheduler.sweeps import sweeps

STOP_SECONDS = 10.0
"""How long turns under way may take to be finished when the bot is asked to stop."""
LIVE = timedelta(seconds=3)
"""How often the card of a broadcast that goes on is brought up to date."""

log = structlog.get_logger()


@asynccontextmanager
async def running(settings: Settings, token: str, api_url: str) -> AsyncIterator[asyncio.Event]:
    """The bot at work: from the first update until the block ends.

    Yields:
        What is set when a part of it broke off, so that it had better be started again.

    Raises:
        WrongSettings: it cannot start with these; nothing is left open.
    """
    async with AsyncExitStack() as opened, _running(settings, token, api_url, opened) as broken:
        yield broken


@asynccontextmanager
async def _running(
    settings: Settings, token: str, api_url: str, opened: AsyncExitStack
) -> AsyncIterator[asyncio.Event]:
    await asyncio.to_thread(migrate, settings.database)
    database = Database(settings.database)
    opened.push_async_callback(database.close)
    await _refuse_half_a_database(database)
    keys = await keys_of(database, settings.pseudonym_key_file)
    address, transport = api_url.rstrip("/"), AiohttpRequest()
    bot = Bot(
        token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=transport,
        get_updates_request=transport,
    )
    opened.push_async_callback(transport.shutdown)
    api = Api(f"{address}/bot{token}", transport)
    await bot.initialize()
    organisation = Organisation(
        name=settings.organisation,
        contact=settings.contact,
        time_zone=settings.zone,
        smallest_group=settings.smallest_group,
        admins=settings.admins,
        bot_name=bot.username,
        quiet_hours=settings.quiet,
        messages_a_day=settings.messages_a_day,
    )
    reception = Reception(organisation, keys, settings.language)

    async def look(chat_id: int, conversation_id: int) -> tuple[Conversation, Screen] | None:
        return await derive(database, reception, chat_id, conversation_id)

    def deliver(reply: Reply | Told) -> None:
        courier.deliver(reply)
        if isinstance(reply, Reply) and reply.new_menus:
            menus.change(reply.new_menus)

    def tell_straight(error_id: str, kind: str) -> None:
        courier.tell_admins(settings.admins, error_id, kind)

    menus = Menus(bot, database, settings.admins)
    alarm = Alarm(database, settings.admins, tell_straight)
    service = Service()

    def tell_admins(error_id: str, kind: str) -> None:
        service.failed(kind)
        alarm.raise_(error_id, kind)

    failures = Failures(tell_admins)
    turns = Turns(database, reception, failures, deliver)
    pacing = Pacing()
    courier = Courier(
        api,
        look,
        turns.note_shown,
        turns.note_gone,
        settings.language,
        settings.zone,
        pacing,
        service.answered,
    )
    bulk_transport = AiohttpRequest()
    opened.push_async_callback(bulk_transport.shutdown)
    await bulk_transport.initialize()
    bulk_api = Api(f"{address}/bot{token}", bulk_transport)
    recaller = Recaller(database, bulk_api, pacing, failures)

    def point_home(group: InGroup) -> None:
        courier.point_home(group, bot.username)

    def note_failed_sweep(error: BaseException) -> None:
        failures.note(error, "sweep_failed")

    files = Files(api, transport, f"{address}/file/bot{token}")

    async def take(turn: Turn) -> None:
        if isinstance(turn.said, Pressed):
            service.tapped(turn.said.query_id)
        await turns.take(turn)
        service.took_turn()

    intake = Intake(take, point_home, failures, files.fetch)
    webhook = None
    if settings.updates == "webhook":
        try:
            webhook = await listen(
                bot,
                intake,
                settings.webhook_url,
                settings.webhook_listen,
                settings.webhook_secret.get_secret_value(),
                shared=not database.is_sqlite,
            )
        except CannotListen as error:
            told = f"cannot listen there ({error}). Does another bot run already?"
            raise wrong("WEBHOOK_LISTEN", told) from None
    broken = asyncio.Event()

    def at_work(work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """A task that works until the end; when it breaks off before that, all ends."""
        task = asyncio.create_task(work)
        task.add_done_callback(lambda task: _note_end(task, failures, broken))
        return task

    writer = at_work(turns.run())
    afterwards = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
    due = sweeps(
        database,
        settings.zone,
        settings.admins,
        settings.quiet,
        afterwards,
        settings.messages_a_day,
    )
    live = Sweep(LiveCards(database, courier).refresh, LIVE)
    least = settings.smallest_group
    reports = partial(sum_up_due, database, partial(summed_up, database, least), least)
    summed = Sweep(reports, timedelta(minutes=1))

    @asynccontextmanager
    async def lead(someone_ended: asyncio.Event) -> AsyncIterator[None]:
        """What one process does for all."""
        distributor = Distributor(
            database,
            bulk_api,
            pacing,
            failures,
            settings.language,
            settings.zone,
            service,
            takes_over=not database.is_sqlite,
        )
        clock = Clock((*due, live, summed), settings.zone, note_failed_sweep, service.swept)
        showing = keep_showing_behind(database, courier, failures, someone_ended)
        tasks = [at_work(showing), at_work(distributor.run()), at_work(recaller.run())]
        service.leads.set(1)
        try:
            yield
        finally:
            service.leads.set(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(
                clock.stop(STOP_SECONDS), asyncio.wait(tasks, timeout=STOP_SECONDS)
            )
            await distributor.finish(STOP_SECONDS)

    duty = at_work(Duty(database, pacing, lead).run())
    beside = [at_work(menus.run()), at_work(service.keep_written(database, settings.zone))]
    service.waiting.set_function(turns.count_waiting)
    health = None
    if settings.health_listen:
        health = await serve_health(
            settings.health_listen, database, service, lambda: not broken.is_set()
        )
    if not webhook:
        beside.append(at_work(poll(api, intake)))
    gc.freeze()  # what was made so far stays: looking through it again and again held up taps
    log.info("running", updates=settings.updates, bot=bot.username)
    try:
        yield broken
    finally:
        for task in (*beside, duty):
            task.cancel()
        if webhook:
            await webhook.cleanup()
        await asyncio.wait(beside, timeout=STOP_SECONDS)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await turns.settled()
                await alarm.settled()
                await courier.settled()
                turns.stop()
                await writer
        except TimeoutError:
            log.warning("stopped_early")  # what was not written was not confirmed either
        await asyncio.gather(duty, return_exceptions=True)
        await service.write(database, settings.zone)
        if health:
            await health.cleanup()
        await bot.shutdown()


async def _refuse_half_a_database(database: Database) -> None:
    """A restore or move that broke off left it so: nobody's answers would be whole."""
    async with database.engine.connect() as connection:
        if await is_unfinished(connection):
            raise wrong("DATABASE_URL", "filling it broke off; do the restore or move again")


def _note_end(task: asyncio.Task[None], failures: Failures, broken: asyncio.Event) -> None:
    error = None if task.cancelled() else task.exception()
    if error:
        failures.note(error, "broke_off")
        broken.set()
