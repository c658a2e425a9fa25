"""The bot's own menu of commands, in each language and for each role."""

from collections.abc import Iterable

from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden

from handlers.directory import RESIDENT_MENU, STAFF_MENU
from handlers.texts import FALLBACK, languages, sayer


async def publish_menu(bot: Bot, admins: Iterable[int]) -> None:
    """Tell the chat app which commands there are; staff see theirs besides."""
    for language in languages():
        code = None if language == FALLBACK else language
        resident = _commands(language, RESIDENT_MENU)
        await bot.set_my_commands(resident, BotCommandScopeDefault(), language_code=code)
        for chat_id in admins:
            staff = [*_commands(language, STAFF_MENU), *resident]
            try:
                await bot.set_my_commands(staff, BotCommandScopeChat(chat_id), language_code=code)
            except (BadRequest, Forbidden):
                continue  # they never wrote to the bot: the plain menu serves until the next start


def _commands(language: str, menu: tuple[tuple[str, str, str], ...]) -> list[BotCommand]:
    say = sayer(language)
    return [
        BotCommand(dutch if language == FALLBACK else elsewhere, say(text))
        for dutch, elsewhere, text in menu
    ]
