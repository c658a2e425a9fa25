"""What the try-out server knows and says of the Bot API is what Telegram published."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.tryout.acts import ACTS
from bot.tryout.keyboards import BUTTON_KEYS, MARKUP_KEYS, REPLY_BUTTON_KEYS
from bot.tryout.parameters import FILE, METHODS, NUMBER, Kind
from bot.tryout.updates import ALL_KINDS
from tests.botside import GREET, BotSide, bot_side
from tests.pictures import png

SCHEMA = Path(__file__).parents[3] / "shared" / "cases" / "botapi" / "api.json"
PLAIN: dict[Any, str] = {int: "Integer", str: "String", bool: "Boolean", NUMBER: "Float"}

Schema = dict[str, Any]


@pytest.fixture(scope="module")
def schema() -> Schema:
    if not SCHEMA.exists():
        assert os.environ.get("CI") != "true", "in CI the published schema is there"
        pytest.skip("the Bot API's published schema is not beside this checkout")
    plain: Schema = json.loads(SCHEMA.read_text())
    return plain


def fields(schema: Schema, kind: str) -> dict[str, dict[str, Any]]:
    """The fields of a type, by name."""
    return {field["name"]: field for field in schema["types"][kind].get("fields", [])}


def needed(published: dict[str, dict[str, Any]]) -> set[str]:
    """The names of the fields that must be there."""
    return {name for name, field in published.items() if field["required"]}


def is_published(kind: Kind, types: list[str]) -> bool:
    """Whether a parameter of this kind is one of the published types."""
    if kind in PLAIN:
        return PLAIN[kind] in types
    if kind == FILE:
        return "InputFile" in types
    return any((kind is list) == each.startswith("Array of") for each in types)


def test_parameters_are_the_published_ones(schema: Schema) -> None:
    for method, (required, optional) in METHODS.items():
        published = {each["name"]: each for each in schema["methods"][method].get("fields", [])}
        assert required.keys() | optional.keys() <= published.keys(), method
        assert needed(published) <= required.keys(), method
        for name, kind in (required | optional).items():
            assert is_published(kind, published[name]["types"]), (method, name)


def test_keyboards_are_the_published_ones(schema: Schema) -> None:
    assert fields(schema, "InlineKeyboardButton").keys() == BUTTON_KEYS
    assert fields(schema, "KeyboardButton").keys() == REPLY_BUTTON_KEYS
    for kind, key in (
        ("InlineKeyboardMarkup", "inline_keyboard"),
        ("ReplyKeyboardMarkup", "keyboard"),
        ("ReplyKeyboardRemove", "remove_keyboard"),
        ("ForceReply", "force_reply"),
    ):
        assert fields(schema, kind).keys() - {key} == MARKUP_KEYS[key], kind


def test_kinds_of_update_are_the_published_ones(schema: Schema) -> None:
    assert fields(schema, "Update").keys() - {"update_id"} == ALL_KINDS


def check(schema: Schema, kind: str, said: Any) -> None:
    """What the server says is this type: its needed fields, and no others than are published."""
    if kind.startswith("Array of "):
        for each in said:
            check(schema, kind.removeprefix("Array of "), each)
        return
    if kind not in schema["types"]:
        assert type(said) in {"Integer": (int,), "Float": (int, float), "Boolean": (bool,)}.get(
            kind, (str,)
        ), (kind, said)
        return
    published = next(
        (
            known
            for each in schema["types"][kind].get("subtypes", [kind])
            if needed(known := fields(schema, each)) <= said.keys() <= known.keys()
        ),
        None,
    )
    assert published is not None, (kind, said)
    for name, value in said.items():
        if len(published[name]["types"]) == 1:
            check(schema, published[name]["types"][0], value)


async def test_answers_and_updates_are_the_published_ones(schema: Schema) -> None:
    async with bot_side() as bot:
        for answer, kind in await _all_answers(bot):
            check(schema, kind, answer)
        _everything_people_do(bot)
        updates = await bot.updates()
        assert {key for each in updates for key in each} == {
            "update_id", "message", "edited_message", "callback_query", "my_chat_member",
            "channel_post",
        }  # fmt: skip
        check(schema, "Array of Update", updates)


async def _all_answers(bot: BotSide) -> list[tuple[Any, str]]:
    bot.chats.say(GREET, "/start")
    where = {"chat_id": GREET, "latitude": 52.4, "longitude": 4}
    photo = await bot.send_file(
        "sendPhoto", {"photo": ("a.png", png(3, 3), "image/png")}, chat_id=GREET, caption="Zie"
    )
    document = await bot.send_file(
        "sendDocument", {"document": ("a.csv", b"a;b", "text/csv")}, chat_id=GREET
    )
    text = await bot.call(
        "sendMessage", chat_id=GREET, text='<a href="https://a.nl">b</a>', parse_mode="HTML"
    )
    keys = {"inline_keyboard": [[{"text": "Ja", "callback_data": "x"}]]}
    edited = {"chat_id": GREET, "message_id": text["message_id"], "reply_markup": keys}
    return [
        (photo, "Message"),
        (document, "Message"),
        (text, "Message"),
        (await bot.call("sendLocation", **where), "Message"),
        (await bot.call("sendVenue", **where, title="Buurthuis", address="Plein 1"), "Message"),
        (await bot.call("editMessageText", **edited, text="c"), "Message"),
        (await bot.call("getFile", file_id=photo["photo"][0]["file_id"]), "File"),
        (await bot.call("getChat", chat_id=GREET), "ChatFullInfo"),
        (await bot.call("getMe"), "User"),
        (await bot.call("getWebhookInfo"), "WebhookInfo"),
        (await bot.call("sendChatAction", chat_id=GREET, action="typing"), "Boolean"),
        (await bot.call("getMyDescription"), "BotDescription"),
        (await bot.call("getMyShortDescription"), "BotShortDescription"),
    ]


def _everything_people_do(bot: BotSide) -> None:
    chats = bot.chats
    message_id = next(
        number for number, each in chats.people[GREET].messages.items() if "reply_markup" in each
    )
    said = chats.say(GREET, "Dag")
    chats.edit(GREET, said["message_id"], "Goedendag")
    chats.press(GREET, message_id, "x")
    chats.press(GREET, 1, "oud", forged=True)
    chats.forward(GREET, message_id)
    for name, told in (
        ("location", {"latitude": "52.4", "longitude": "4.8"}),
        ("contact", {}),
        ("sticker", {}),
        ("voice", {}),
        ("block", {}),
        ("unblock", {}),
    ):
        ACTS[name](chats, GREET, told)
    chats.add_group(-5, "Buurt")
    chats.say(GREET, "Hoi", -5)
    chats.remove_bot(-5, GREET)
    chats.add_group(-6, "Straat")
    chats.migrate(-6, -1006)
    chats.add_group(-7, "Nieuws", "channel")
    chats.post(-7, "Markt")
