"""Showing people their screens: one chat at a time in order, the newest screen wins."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

import structlog
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.telegram.api import Api, Plain
from bot.telegram.render import message_of
from bot.turns import Told
from handlers.conversation import Pressed, Screen
from handlers.reception import Reply
from handlers.texts import sayer, spoken
from models.conversations import Conversation, Shown

TRIES = 4
FIRST_WAIT = 0.5
"""Seconds before the second try; twice as long before each next one."""

Derive = Callable[[int, int], Awaitable[tuple[Conversation, Screen] | None]]

log = structlog.get_logger()


@dataclass
class _Chat:
    """What one chat is still owed."""

    replies: list[Reply | Told]
    task: asyncio.Task[None] | None = None


class Courier:
    """Sends after the commit.

    Args:
        derive: Gives a conversation and its screen, by chat and conversation.
        note_shown: Told of each screen that arrived.
    """

    def __init__(
        self, api: Api, derive: Derive, note_shown: Callable[[Shown], None], language: str
    ) -> None:
        self._api = api
        self._derive = derive
        self._note_shown = note_shown
        self._language = language
        self._chats: dict[int, _Chat] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._last: dict[int, Shown] = {}
        """What was shown of a conversation, which may not be written down yet."""

    def deliver(self, reply: Reply | Told) -> None:
        """Show this as soon as its chat is free."""
        chat_id = reply.turn.chat_id if isinstance(reply, Told) else reply.chat_id
        chat = self._chats.setdefault(chat_id, _Chat([]))
        chat.replies.append(reply)
        if chat.task is None:
            chat.task = asyncio.create_task(self._serve(chat_id, chat))

    def tell_admins(self, admins: Iterable[int], error_id: str, kind: str) -> None:
        """Tell the admins that something failed; those who never wrote to the bot miss it."""
        sentence = sayer(self._language)("admin-failure", id=error_id, kind=kind)
        for chat_id in admins:
            task = asyncio.create_task(self._try("sendMessage", _plain(chat_id, sentence)))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def show_again(self, chat_id: int, conversation: Conversation) -> None:
        """Show where a conversation stands, unless that is under way or just done.

        At the bottom: a message that was sent just before a crash may lie below the known one.
        """
        last = self._last.get(conversation.id)
        if chat_id not in self._chats and (last is None or last.version < conversation.version):
            old = conversation.message_id
            self.deliver(Reply(chat_id, conversation=conversation, strips=old))

    async def finish(self) -> None:
        """Wait until everything that is owed was sent or given up."""
        while tasks := {chat.task for chat in self._chats.values() if chat.task} | self._tasks:
            await asyncio.wait(tasks)

    async def _serve(self, chat_id: int, chat: _Chat) -> None:
        while chat.replies:
            replies, chat.replies = chat.replies, []
            answers = [self._answer(reply) for reply in replies if isinstance(reply, Reply)]
            await asyncio.gather(*answers, self._show_newest(replies))
        del self._chats[chat_id]

    async def _answer(self, reply: Reply) -> None:
        if reply.query_id:
            words = {"text": reply.toast} if reply.toast else {}
            await self._try("answerCallbackQuery", {"callback_query_id": reply.query_id} | words)

    async def _show_newest(self, replies: list[Reply | Told]) -> None:
        """Of several screens of one conversation only the last is worth showing."""
        newest = {
            reply.conversation.id: reply
            for reply in replies
            if isinstance(reply, Reply) and reply.conversation
        }
        for reply in replies:
            if isinstance(reply, Told):
                await self._tell(reply)
            elif reply.strips:
                await self._strip(reply.chat_id, reply.strips)
        for reply in newest.values():
            await self._show(reply)

    async def _show(self, reply: Reply) -> None:
        conversation, screen = reply.conversation, reply.screen
        assert conversation is not None
        if screen is None:
            derived = await self._derive(reply.chat_id, conversation.id)
            if derived is None:
                return
            conversation, screen = derived
        version = conversation.version
        message = {"chat_id": reply.chat_id, **message_of(screen, conversation.id, version)}
        message_id = None
        if reply.edits:
            # The lower of two messages is in front of the person: one sent just before a crash may
            # be known by the press on it alone.
            last = self._last.get(conversation.id)
            message_id = max(reply.edits, last.message_id if last else 0)
            if not await self._edit(message, message_id):
                message_id = None
        if message_id is None:
            sent = await self._try("sendMessage", message)
            if sent is None:
                return
            message_id = int(sent["message_id"])
        if len(self._last) > 10_000:
            self._last.clear()
        self._last[conversation.id] = Shown(conversation.id, version, message_id)
        self._note_shown(self._last[conversation.id])

    async def _edit(self, message: Plain, message_id: int) -> bool:
        """Whether the message now shows this; one that was deleted cannot."""
        try:
            await self._call("editMessageText", {**message, "message_id": message_id})
        except BadRequest as error:
            return "not modified" in str(error)
        except TelegramError as error:
            log.warning("not_sent", method="editMessageText", cause=type(error).__name__)
            return False
        return True

    async def _tell(self, told: Told) -> None:
        """A sentence in place of a screen: beside the button that was pressed, or as a message."""
        turn = told.turn
        sentence = sayer(spoken(turn.app_language, self._language))(told.key, id=told.error_id)
        if isinstance(turn.said, Pressed) and not told.error_id:
            await self._try(
                "answerCallbackQuery", {"callback_query_id": turn.said.query_id, "text": sentence}
            )
        else:
            await self._try("sendMessage", _plain(turn.chat_id, sentence))

    async def _strip(self, chat_id: int, message_id: int) -> None:
        try:
            message = {"chat_id": chat_id, "message_id": message_id}
            await self._call("editMessageReplyMarkup", message)
        except TelegramError:
            return  # without buttons already, or gone: as good as stripped

    async def _try(self, method: str, parameters: Plain) -> Any:
        try:
            return await self._call(method, parameters)
        except Forbidden:
            log.info("unreachable")
        except TelegramError as error:
            log.warning("not_sent", method=method, cause=type(error).__name__)
        return None

    async def _call(self, method: str, parameters: Plain) -> Any:
        """Call the Bot API; wait and try again when it is busy or out of reach."""
        wait = FIRST_WAIT
        for left in reversed(range(TRIES)):
            try:
                return await self._api.call(method, parameters)
            except RetryAfter as error:
                if not left:
                    raise
                pause = error.retry_after
                seconds = pause if isinstance(pause, int | float) else pause.total_seconds()
                await asyncio.sleep(seconds)
            except (BadRequest, Forbidden):
                raise
            except NetworkError:
                if not left:
                    raise
                await asyncio.sleep(wait)
                wait *= 2
        raise AssertionError("the last try returns or raises")


def _plain(chat_id: int, sentence: str) -> Plain:
    return {"chat_id": chat_id, "text": sentence}
