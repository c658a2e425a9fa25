"""A bare python-telegram-bot handler that answers a press and edits the message; no database.

`python -m benchmarks.bare_bot ADDRESS httpx|aiohttp`
"""

import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes
from telegram.request import HTTPXRequest

from bot.telegram.transport import AiohttpRequest
from bot.tryout.people import TOKEN

CHOICES = 20
"""As many buttons as the question that is tapped in the other run."""


def keyboard(count: int) -> InlineKeyboardMarkup:
    """A keyboard that differs at each tap, as it must for an edit."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(f"☐ Keuze {number}", callback_data=f"1:{count}:{number}")]
            for number in range(CHOICES)
        ]
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text("Wat vindt u?", reply_markup=keyboard(0))


async def press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    count = int(query.data.split(":")[1]) + 1
    await query.answer()
    await query.edit_message_text(f"Wat vindt u? {count}", reply_markup=keyboard(count))


def main(address: str, transport: str) -> None:
    """Poll until killed, with updates handled at the same time."""
    builder: Any = Application.builder().token(TOKEN).base_url(f"{address}/bot")
    if transport == "aiohttp":
        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())
    else:
        # The default transport; only its number of connections is raised, or it gives up.
        builder = builder.request(HTTPXRequest(connection_pool_size=256, pool_timeout=60))
    application = builder.concurrent_updates(256).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(press))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
