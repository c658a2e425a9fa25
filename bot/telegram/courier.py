"""Showing people their screens: one chat at a time in order, the newest screen wins."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.telegram.api import Api, Plain
from bot.telegram.intake import InGroup
from bot.telegram.pacing import Pacing
from bot.telegram.render import coming_with, message_of, message_of_notice
from bot.turns import Told
from handlers.pages import shortened
from handlers.reception import Reply
from handlers.said import Pressed
from handlers.screen import Screen
from handlers.texts import sayer, spoken
from models.conversations import Conversation, Shown

TRIES = 4
FIRST_WAIT = 0.5
"""Seconds before the second try; twice as long before each next one."""
SHOW_AGAIN = 15.0
"""Seconds before a screen that could not be shown is tried afresh, as it stands by then."""
LONGEST_TOAST = 200
"""Characters of an answer to a press."""
POINT_AGAIN = 60.0
"""Seconds before a group is told again where the bot can be spoken with."""
MOST_REMEMBERED = 10_000

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
        note_gone: Told of each chat that turned out to be blocked or deleted.
        language: For those whose own is not known.
        zone: The organisation's clock.
        pacing: Told of each message, so that bulk gets what is left; answers never wait for it.
        note_answered: Told of each press that was answered, by its query.
    """

    def __init__(
        self,
        api: Api,
        derive: Derive,
        note_shown: Callable[[Shown], None],
        note_gone: Callable[[int], None],
        language: str,
        zone: ZoneInfo,
        pacing: Pacing,
        note_answered: Callable[[str], None],
    ) -> None:
        self._api = api
        self._derive = derive
        self._note_shown = note_shown
        self._note_gone = note_gone
        self._language = language
        self._zone = zone
        self._pacing = pacing
        self._note_answered = note_answered
        self._chats: dict[int, _Chat] = {}
        self._beside: set[asyncio.Task[Any]] = set()
        """What is sent outside any conversation."""
        self._last: dict[int, Shown] = {}
        """What was shown of a conversation, which may not be written down yet."""
        self._pointed: dict[int, float] = {}
        """By group: when it was told where the bot can be spoken with."""

    def deliver(self, reply: Reply | Told) -> None:
        """Show this as soon as its chat is free."""
        chat_id = reply.turn.chat_id if isinstance(reply, Told) else reply.chat_id
        chat = self._chats.setdefault(chat_id, _Chat([]))
        chat.replies.append(reply)
        if chat.task is None:
            chat.task = asyncio.create_task(self._serve(chat_id, chat))

    def show_again(self, chat_id: int, conversation: Conversation) -> bool:
        """Show where a conversation stands, unless that is under way or just done.

        At the bottom: a message that was sent just before a crash may lie below the known one.

        Returns:
            Whether there was something to show.
        """
        last = self._last.get(conversation.id)
        if chat_id in self._chats or (last and last.version >= conversation.version):
            return False
        self.deliver(Reply(chat_id, conversation=conversation, strips=conversation.message_id))
        return True

    def tell_admins(self, admins: Iterable[int], error_id: str, kind: str) -> None:
        """Tell the admins that something failed; those who never wrote to the bot miss it."""
        sentence = sayer(self._language)("admin-failure", id=error_id, kind=kind)
        for chat_id in admins:
            self._send_beside(self._try("sendMessage", _plain(chat_id, sentence)))

    def point_home(self, group: InGroup, bot_name: str) -> None:
        """Tell a group where the bot can be spoken with; once in a while, however often it asks."""
        now = asyncio.get_running_loop().time()
        if now - self._pointed.get(group.chat_id, -POINT_AGAIN) < POINT_AGAIN:
            return
        _remember(self._pointed, group.chat_id, now)
        say = sayer(spoken(group.app_language, self._language))
        button = {"text": say("button-in-private"), "url": f"https://t.me/{bot_name}"}
        keyboard = {"reply_markup": {"inline_keyboard": [[button]]}}
        message = _plain(group.chat_id, say("in-group")) | keyboard
        self._send_beside(self._try("sendMessage", message))

    async def settled(self) -> None:
        """Wait until nobody is owed anything."""
        while tasks := {chat.task for chat in self._chats.values() if chat.task} | self._beside:
            await asyncio.wait(tasks)

    def _send_beside(self, sending: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(sending)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def _serve(self, chat_id: int, chat: _Chat) -> None:
        while chat.replies:
            replies, chat.replies = chat.replies, []
            answers = [self._answer(reply) for reply in replies if isinstance(reply, Reply)]
            *_, owed = await asyncio.gather(*answers, self._show_newest(replies))
            for reply in replies:
                if query_id := _query_of(reply):
                    self._note_answered(query_id)
            if owed:
                chat.replies = owed + chat.replies
                await asyncio.sleep(SHOW_AGAIN)
        del self._chats[chat_id]

    async def _answer(self, reply: Reply) -> None:
        if reply.query_id:
            words = {"text": shortened(reply.toast, LONGEST_TOAST)} if reply.toast else {}
            await self._try("answerCallbackQuery", {"callback_query_id": reply.query_id} | words)

    async def _show_newest(self, replies: list[Reply | Told]) -> list[Reply | Told]:
        """Of several screens of one conversation only the last is worth showing.

        Returns:
            What is still owed, since the chat app was out of reach.
        """
        newest: dict[int, Reply] = {}
        for reply in replies:
            if isinstance(reply, Told):
                await self._tell(reply)
                continue
            if reply.strips:
                await self._strip(reply.chat_id, reply.strips)
            if reply.conversation:
                newest[reply.conversation.id] = reply
        owed: list[Reply | Told] = []
        for reply in newest.values():
            try:
                await self._show(reply)
            except NetworkError as error:
                log.warning("out_of_reach", cause=type(error).__name__)
                owed.append(replace(reply, screen=None, query_id=None, strips=None))
            except Exception as error:  # whatever it is, this chat is not to stand still for good
                log.error("not_shown", cause=type(error).__name__)  # who is behind is looked for
        return owed

    async def _show(self, reply: Reply) -> None:
        """Show a screen, by editing the message that carries it or by a new one.

        Raises:
            NetworkError: the chat app was out of reach, at every try.
        """
        conversation, screen = reply.conversation, reply.screen
        assert conversation is not None
        if screen is None:
            derived = await self._derive(reply.chat_id, conversation.id)
            if derived is None:
                return
            conversation, screen = derived
        version = conversation.version
        message = {"chat_id": reply.chat_id, **message_of(screen, conversation.id, version)}
        method, message_id = "sendMessage", None
        if screen.file:
            method, message = coming_with(message, screen.file)
            if reply.edits:
                await self._strip(reply.chat_id, reply.edits)
        else:
            message_id = await self._edited(reply, conversation, message)
        if message_id is None:
            for sample in screen.samples:
                kind, words = message_of_notice(sample.content, sample.language, self._zone)
                await self._send({"chat_id": reply.chat_id, **words}, kind)
            sent = await self._send(message, method)
            if sent is None:
                return
            message_id = int(sent["message_id"])
        shown = Shown(conversation.id, version, message_id, conversation.ended)
        _remember(self._last, conversation.id, shown)
        self._note_shown(shown)

    async def _edited(self, reply: Reply, conversation: Conversation, message: Plain) -> int | None:
        """The message that now shows this; None: it is to be a new one, at the bottom.

        A screen that was sent just before a crash, or by another process, may stand below the one
        that was pressed.
        """
        last = self._last.get(conversation.id)
        if not reply.edits:
            return None
        if reply.is_unsure and (last is None or last.version < conversation.version - 1):
            await self._strip(reply.chat_id, reply.edits)
            return None
        message_id = max(reply.edits, last.message_id if last else 0)
        if await self._edit(message, message_id):
            return message_id
        await self._strip(reply.chat_id, message_id)  # it came with a file, or is gone
        return None

    async def _edit(self, message: Plain, message_id: int) -> bool:
        """Whether the message now shows this; one that was deleted cannot."""
        try:
            await self._call("editMessageText", {**message, "message_id": message_id})
        except BadRequest as error:
            return "not modified" in str(error)
        except Forbidden:
            return False
        return True

    async def _send(self, message: Plain, method: str) -> Plain | None:
        """The message as sent; None when its person cannot be reached."""
        try:
            sent: Plain = await self._call(method, message)
        except Forbidden:
            self._note_gone(message["chat_id"])
            return None
        except BadRequest as error:
            log.warning("not_sent", cause=str(error))
            return None
        return sent

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
        """Take the buttons from an old message; without them already, or gone, is as good."""
        await self._try(
            "editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id}, quiet=True
        )

    async def _try(self, method: str, parameters: Plain, *, quiet: bool = False) -> None:
        """Call the Bot API for something that is not missed when it cannot be done."""
        try:
            await self._call(method, parameters)
        except TelegramError as error:
            if not quiet:
                log.warning("not_sent", method=method, cause=type(error).__name__)

    async def _call(self, method: str, parameters: Plain) -> Any:
        """Call the Bot API; wait and try again when it is busy or out of reach."""
        wait = FIRST_WAIT
        for left in reversed(range(TRIES)):
            try:
                if method.startswith("send"):
                    self._pacing.note(parameters["chat_id"])
                return await self._api.call(method, parameters)
            except RetryAfter as error:
                if not left:
                    raise
                pause = error.retry_after
                seconds = pause if isinstance(pause, int | float) else pause.total_seconds()
                self._pacing.hold_bulk(seconds)
                await asyncio.sleep(seconds)
            except (BadRequest, Forbidden):
                raise
            except NetworkError:
                if not left:
                    raise
                await asyncio.sleep(wait)
                wait *= 2
        raise AssertionError("the last try returns or raises")


def _query_of(reply: Reply | Told) -> str | None:
    """The press that it answers."""
    if isinstance(reply, Reply):
        return reply.query_id
    said = reply.turn.said
    return said.query_id if isinstance(said, Pressed) else None


def _remember(known: dict[int, Any], key: int, value: Any) -> None:
    """Note it, the newest last; the oldest are forgotten when there are too many."""
    known.pop(key, None)
    known[key] = value
    if len(known) > MOST_REMEMBERED:
        del known[next(iter(known))]


def _plain(chat_id: int, sentence: str) -> Plain:
    return {"chat_id": chat_id, "text": sentence}
