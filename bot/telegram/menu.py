"""The chat app's menu of commands, in each language: for each person what their roles can do."""

import asyncio
from collections.abc import Collection, Sequence

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden, TelegramError

from handlers.directory import menu_for
from handlers.resident.help import MenuLine
from handlers.texts import FALLBACK, languages, read_all, sayer
from models.database import Database, passes_by_itself
from models.roles import grants_by_chat
from models.rules.permissions import ADMIN, RESIDENT, Grant, Grants

SECONDS_BETWEEN_TRIES = 30.0

log = structlog.get_logger()


class Menus:
    """Keeps the menus as the roles are: all at the start, then those that change.

    Args:
        admins: The chats that are admin from the start.
    """

    def __init__(self, bot: Bot, database: Database, admins: Collection[int]) -> None:
        self._bot = bot
        self._database = database
        self._admins = admins
        self._due: set[int] | None = None
        """The chats whose menu is behind; None: all of them."""
        self._changed = asyncio.Event()
        self._changed.set()

    def change(self, chat_ids: Collection[int]) -> None:
        """The roles of these chats have changed."""
        if self._due is not None:
            self._due |= set(chat_ids)
        self._changed.set()

    async def run(self) -> None:
        """Publish until cancelled."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            due, self._due = self._due, set()
            try:
                await self._publish(due)
            except Exception as error:
                if not isinstance(error, TelegramError) and not passes_by_itself(error):
                    raise
                log.warning("menu_not_published", cause=type(error).__name__)
                self._due = None if due is None else self._due | due
                await asyncio.sleep(SECONDS_BETWEEN_TRIES)
                self._changed.set()

    async def _publish(self, due: set[int] | None) -> None:
        if due is None:
            await asyncio.to_thread(read_all)
            for language, code in _languages():
                commands = _commands(language, menu_for([RESIDENT]))
                await self._bot.set_my_commands(
                    commands, BotCommandScopeDefault(), language_code=code
                )
        elif not due:
            return
        async with self._database.reading() as db:
            # Who was erased has no role to be found, and is shown everyone's menu again.
            none: dict[int, list[Grant]] = {chat_id: [] for chat_id in due or ()}
            grants = none | await grants_by_chat(db, due)
        for chat_id in self._admins if due is None else due.intersection(self._admins):
            grants.setdefault(chat_id, []).append(ADMIN)
        for chat_id, held in grants.items():
            try:
                await self._publish_for(chat_id, held)
            except (BadRequest, Forbidden):
                continue  # they never wrote to the bot: the plain menu serves until the next start

    async def _publish_for(self, chat_id: int, grants: Grants) -> None:
        """Who has no role any more is shown everyone's menu again."""
        scope, lines = BotCommandScopeChat(chat_id), menu_for([RESIDENT, *grants])
        for language, code in _languages():
            if grants:
                commands = _commands(language, lines)
                await self._bot.set_my_commands(commands, scope, language_code=code)
            else:
                await self._bot.delete_my_commands(scope, language_code=code)


def _languages() -> list[tuple[str, str | None]]:
    """Each language and the code its menu goes under: the Dutch one serves all other languages."""
    return [(language, None if language == FALLBACK else language) for language in languages()]


def _commands(language: str, lines: Sequence[MenuLine]) -> list[BotCommand]:
    say = sayer(language)
    return [BotCommand(line.name_in(language), say(line.text)) for line in lines]
