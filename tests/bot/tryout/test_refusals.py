"""Call by call: what the local Bot API refuses, in Telegram's words."""

import asyncio
from typing import Any

import pytest

from bot.tryout.people import TOKEN
from tests.botside import AMIRA, GREET, BotSide, Refused
from tests.pictures import png

TEXT = {"chat_id": GREET, "text": "Dag"}


def keys(*buttons: Any, per_row: int = 1) -> dict[str, Any]:
    """An inline keyboard."""
    rows = [list(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row)]
    return {"inline_keyboard": rows}


def key(data: str = "x", text: str = "Ja") -> dict[str, Any]:
    """A button."""
    return {"text": text, "callback_data": data}


def with_keys(*buttons: Any, per_row: int = 1) -> dict[str, Any]:
    """A message with these buttons."""
    return TEXT | {"reply_markup": keys(*buttons, per_row=per_row)}


def html(text: str) -> dict[str, Any]:
    """A message in HTML."""
    return {"chat_id": GREET, "text": text, "parse_mode": "HTML"}


REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "unknown method": ("sendMesage", TEXT, "Not Found"),
    "unknown parameter": ("sendMessage", TEXT | {"colour": "red"}, "unknown parameter colour"),
    "missing parameter": ("sendMessage", {"chat_id": GREET}, "parameter text is missing"),
    "wrong type": ("sendMessage", TEXT | {"text": 7}, "parameter text must be of type str"),
    "true is no number": ("getUpdates", {"timeout": True}, "must be of type int"),
    "nobody": ("sendMessage", TEXT | {"chat_id": 7}, "chat not found"),
    "never wrote": ("sendMessage", TEXT | {"chat_id": AMIRA}, "can't initiate conversation"),
    "empty": ("sendMessage", TEXT | {"text": " \n "}, "message text is empty"),
    "only markup": ("sendMessage", html("<b> </b>"), "message text is empty"),
    "too long": ("sendMessage", TEXT | {"text": "a" * 4097}, "message is too long"),
    "too long in UTF-16": ("sendMessage", TEXT | {"text": "😀" * 2049}, "message is too long"),
    "markdown": ("sendMessage", TEXT | {"parse_mode": "Markdown"}, "unsupported parse_mode"),
    "unknown tag": ("sendMessage", html("<h1>Dag</h1>"), 'unsupported start tag "h1"'),
    "open tag": ("sendMessage", html("<b>Dag"), "can't find end tag corresponding"),
    "crossed tags": ("sendMessage", html("<b><i>x</b></i>"), 'unmatched end tag "b"'),
    "bare <": ("sendMessage", html("3 < 4"), "can't parse entities"),
    "attribute": ("sendMessage", html('<b class="x">x</b>'), "unexpected attribute"),
    "link to nothing": ("sendMessage", html("<a>x</a>"), "a link without its address"),
    "entity outside": (
        "sendMessage",
        TEXT | {"entities": [{"type": "bold", "offset": 2, "length": 2}]},
        "can't parse MessageEntity",
    ),
    "reply to nothing": (
        "sendMessage",
        TEXT | {"reply_parameters": {"message_id": 1}},
        "message to be replied not found",
    ),
    "long data": ("sendMessage", with_keys(key("a" * 65)), "BUTTON_DATA_INVALID"),
    "long data in bytes": ("sendMessage", with_keys(key("é" * 33)), "BUTTON_DATA_INVALID"),
    "no data": ("sendMessage", with_keys(key("")), "BUTTON_DATA_INVALID"),
    "101 buttons": ("sendMessage", with_keys(*[key()] * 101), "reply markup is too long"),
    "9 in a row": ("sendMessage", with_keys(*[key()] * 9, per_row=9), "reply markup is too long"),
    "no label": ("sendMessage", with_keys(key(text=" ")), "can't parse inline keyboard button"),
    "no action": ("sendMessage", with_keys({"text": "Ja"}), "text buttons are unallowed"),
    "two actions": (
        "sendMessage",
        with_keys(key() | {"url": "https://a.nl"}),
        "text buttons are unallowed",
    ),
    "unknown in button": (
        "sendMessage",
        with_keys(key() | {"colour": "red"}),
        "can't parse inline keyboard button",
    ),
    "strange address": (
        "sendMessage",
        with_keys({"text": "Lees", "url": "javascript:alert(1)"}),
        "Unsupported URL protocol",
    ),
    "address of nothing": (
        "sendMessage",
        with_keys({"text": "Lees", "url": "https://wijk"}),
        "Wrong HTTP URL",
    ),
    "rows that are none": (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [key()]}},
        "can't parse reply keyboard markup",
    ),
    "unknown markup": (
        "sendMessage",
        TEXT | {"reply_markup": {"buttons": []}},
        "can't parse reply keyboard markup",
    ),
    "two asked by a button": (
        "sendMessage",
        TEXT
        | {
            "reply_markup": {
                "keyboard": [[{"text": "x", "request_contact": True, "request_location": True}]]
            }
        },
        "can't parse keyboard button",
    ),
    "remove nothing": (
        "sendMessage",
        TEXT | {"reply_markup": {"remove_keyboard": False}},
        "can't parse reply keyboard markup",
    ),
    "edit nothing": ("editMessageText", TEXT | {"message_id": 1}, "message to edit not found"),
    "delete nothing": (
        "deleteMessage",
        {"chat_id": GREET, "message_id": 1},
        "message to delete not found",
    ),
    "no photo": ("sendPhoto", {"chat_id": GREET}, "parameter photo is missing"),
    "unknown photo": (
        "sendPhoto",
        {"chat_id": GREET, "photo": "photo-99"},
        "wrong file identifier/HTTP URL specified",
    ),
    "photo elsewhere": (
        "sendPhoto",
        {"chat_id": GREET, "photo": "https://wijkengids.nl/a.png"},
        "failed to get HTTP URL content",
    ),
    "off the earth": (
        "sendLocation",
        {"chat_id": GREET, "latitude": 91, "longitude": 4},
        "wrong latitude or longitude",
    ),
    "vague": (
        "sendLocation",
        {"chat_id": GREET, "latitude": 52, "longitude": 4, "horizontal_accuracy": 1501},
        "wrong horizontal accuracy",
    ),
    "venue without a name": (
        "sendVenue",
        {"chat_id": GREET, "latitude": 52, "longitude": 4.8, "title": " ", "address": "Dam"},
        "must be non-empty",
    ),
    "doing what": ("sendChatAction", {"chat_id": GREET, "action": "think"}, "wrong parameter"),
    "no such file": ("getFile", {"file_id": "photo-99"}, "wrong file_id"),
    "leaving a person": ("leaveChat", {"chat_id": GREET}, "can't be changed in private chats"),
    "old press": ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
    "long toast": (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "a" * 201},
        "MESSAGE_TOO_LONG",
    ),
    "101 commands": (
        "setMyCommands",
        {"commands": [{"command": f"c{n}", "description": "x"} for n in range(101)]},
        "BOT_COMMANDS_TOO_MUCH",
    ),
    "loud command": (
        "setMyCommands",
        {"commands": [{"command": "Start", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    "command with a slash": (
        "setMyCommands",
        {"commands": [{"command": "/start", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    "wordy command": (
        "setMyCommands",
        {"commands": [{"command": "start", "description": "x" * 257}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    "language by name": (
        "setMyCommands",
        {"commands": [], "language_code": "Dutch"},
        "LANG_CODE_INVALID",
    ),
    "menu for a stranger": (
        "setMyCommands",
        {"commands": [], "scope": {"type": "chat", "chat_id": 7}},
        "chat not found",
    ),
    "long description": ("setMyDescription", {"description": "x" * 513}, "too long"),
    "long short description": (
        "setMyShortDescription",
        {"short_description": "x" * 121},
        "too long",
    ),
    "unknown kind of update": ("getUpdates", {"allowed_updates": ["gossip"]}, "no kind of update"),
    "secret with a space": (
        "setWebhook",
        {"url": "http://127.0.0.1:9", "secret_token": "a b"},
        "unallowed characters",
    ),
}


@pytest.mark.parametrize(("method", "parameters", "words"), REFUSED.values(), ids=REFUSED.keys())
async def test_refused(bot: BotSide, method: str, parameters: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused) as refused:
        await bot.call(method, **parameters)
    assert words in str(refused.value)
    # What was refused left nothing behind.
    assert len(bot.chats.people[GREET].messages) == 1


async def test_the_limits_themselves_are_taken(bot: BotSide) -> None:
    await bot.call("sendMessage", chat_id=GREET, text="😀" * 2048)
    await bot.call("sendMessage", **html("<b>" + "&amp;" * 4096 + "</b>"))
    await bot.call("sendMessage", **with_keys(*[key("é" * 32)] * 100, per_row=8))
    words = "x" * 1024
    photo = {"photo": ("a.png", png(2, 2), "image/png")}
    await bot.send_file(
        "sendPhoto", photo, chat_id=GREET, caption=f"<i>{words}</i>", parse_mode="HTML"
    )
    commands = [{"command": f"c{n}", "description": "x" * 256} for n in range(100)]
    assert await bot.call("setMyCommands", commands=commands)
    assert await bot.call("getMyCommands") == commands
    assert await bot.call("setMyDescription", description="x" * 512)


async def test_wrong_token_or_broken_json(bot: BotSide) -> None:
    url = f"{bot.address}/bot1:other/getMe"
    async with bot.session.post(url) as reply:
        assert (reply.status, (await reply.json())["description"]) == (401, "Unauthorized")
    for body in ("{", "[]", "7"):
        with pytest.raises(Refused, match="can't parse JSON object"):
            await bot.raw("getMe", body)


async def test_a_bot_killed_in_mid_request_does_no_harm(
    bot: BotSide, caplog: pytest.LogCaptureFixture
) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", int(bot.address.rpartition(":")[2]))
    head = (
        f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/json\r\nContent-Length: 99\r\n\r\n"
    )
    writer.write(head.encode() + b'{"chat_id": 10')
    await writer.drain()
    await asyncio.sleep(0.05)
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.05)
    assert caplog.records == []
    await bot.call("sendMessage", **TEXT)


async def test_edit_must_change_something(bot: BotSide) -> None:
    sent = await bot.call("sendMessage", **html("<b>Dag</b>"), reply_markup=keys(key()))
    at = {"chat_id": GREET, "message_id": sent["message_id"]}
    for same in ("<b>Dag</b>", "<strong>Dag</strong>", "<b>Dag</b>\n"):
        with pytest.raises(Refused, match="message is not modified"):
            await bot.call(
                "editMessageText",
                **html(same),
                message_id=at["message_id"],
                reply_markup=keys(key()),
            )
    with pytest.raises(Refused, match="message is not modified"):
        await bot.call("editMessageReplyMarkup", **at, reply_markup=keys(key()))
    edited = await bot.call("editMessageReplyMarkup", **at)
    assert edited["text"] == "Dag"
    assert "reply_markup" not in edited
    with pytest.raises(Refused, match="message is not modified"):
        await bot.call("editMessageReplyMarkup", **at)
    with pytest.raises(Refused, match="MESSAGE_TOO_LONG"):
        await bot.call("editMessageText", **at, text="a" * 4097)


async def test_edit_only_what_is_there_and_own(bot: BotSide) -> None:
    said = bot.chats.say(GREET, "Dag")
    with pytest.raises(Refused, match="message can't be edited"):
        await bot.call("editMessageText", chat_id=GREET, message_id=said["message_id"], text="Ik")
    text = await bot.call("sendMessage", **TEXT)
    with pytest.raises(Refused, match="no caption in the message to edit"):
        await bot.call(
            "editMessageCaption", chat_id=GREET, message_id=text["message_id"], caption="x"
        )
    asked = await bot.call("sendMessage", **TEXT, reply_markup={"keyboard": [["Ja"]]})
    with pytest.raises(Refused, match="message can't be edited"):
        await bot.call("editMessageText", chat_id=GREET, message_id=asked["message_id"], text="x")
    with pytest.raises(Refused, match="inline keyboard expected"):
        await bot.call(
            "editMessageReplyMarkup",
            chat_id=GREET,
            message_id=text["message_id"],
            reply_markup={"keyboard": [["Ja"]]},
        )


async def test_a_press_is_answered_once(bot: BotSide) -> None:
    sent = await bot.call("sendMessage", **with_keys(key("ja")))
    query = bot.chats.press(GREET, sent["message_id"], "ja")
    assert await bot.call("answerCallbackQuery", callback_query_id=query, text="Dank u")
    with pytest.raises(Refused, match="query is too old"):
        await bot.call("answerCallbackQuery", callback_query_id=query)
