"""What people do, as the bot hears it: in their own chat, in groups and channels."""

from typing import Any

import pytest

from tests.botside import AMIRA, GREET, MEHMET, BotSide, Refused

GROUP, SUPERGROUP, CHANNEL = -5, -100_5, -100_6


async def only(bot: BotSide, kind: str) -> dict[str, Any]:
    """The one update that waits."""
    (update,) = await bot.updates()
    content: dict[str, Any] = update[kind]
    return content


async def test_who_blocks_hears_nothing_until_they_let_the_bot_in_again(bot: BotSide) -> None:
    bot.chats.block(GREET)
    bot.chats.block(GREET)
    told = await only(bot, "my_chat_member")
    assert told["new_chat_member"]["status"] == "kicked"
    assert told["chat"]["id"] == GREET
    with pytest.raises(Refused, match="bot was blocked by the user"):
        await bot.call("sendMessage", chat_id=GREET, text="Dag")
    bot.chats.say(GREET, "/start")
    back, said = await bot.updates()
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert said["message"]["text"] == "/start"
    await bot.call("sendMessage", chat_id=GREET, text="Dag")


async def test_who_is_gone_is_gone(bot: BotSide) -> None:
    bot.chats.delete_account(GREET)
    with pytest.raises(Refused, match="user is deactivated"):
        await bot.call("sendMessage", chat_id=GREET, text="Dag")


async def test_a_person_changes_and_forwards_messages(bot: BotSide) -> None:
    said = bot.chats.say(GREET, "Te weinig banken")
    await bot.updates()
    bot.chats.edit(GREET, said["message_id"], "Te weinig bankjes")
    edited = await only(bot, "edited_message")
    assert (edited["message_id"], edited["text"]) == (said["message_id"], "Te weinig bankjes")
    sent = await bot.call(
        "sendMessage",
        chat_id=GREET,
        text="Dag",
        reply_markup={"inline_keyboard": [[{"text": "Ja", "callback_data": "x"}]]},
    )
    bot.chats.forward(GREET, sent["message_id"])
    forwarded = await only(bot, "message")
    assert forwarded["forward_origin"]["sender_user"]["is_bot"]
    assert forwarded["text"] == "Dag"
    assert "reply_markup" not in forwarded


async def test_the_phone_keyboard_comes_and_goes(bot: BotSide) -> None:
    person = bot.chats.people[GREET]
    place = {"keyboard": [[{"text": "Mijn plek", "request_location": True}]]}
    await bot.call("sendMessage", chat_id=GREET, text="Waar?", reply_markup=place)
    bot.chats.say(GREET, "Bij de brug")
    assert person.keyboard == place
    await bot.call(
        "sendMessage", chat_id=GREET, text="Dank u", reply_markup={"remove_keyboard": True}
    )
    assert person.keyboard is None
    once = {"keyboard": [["Ja"], ["Nee"]], "one_time_keyboard": True}
    await bot.call("sendMessage", chat_id=GREET, text="Komt u?", reply_markup=once)
    bot.chats.say(GREET, "Ja")
    assert person.keyboard is None


async def test_an_asked_reply_says_what_it_answers(bot: BotSide) -> None:
    asked = await bot.call(
        "sendMessage", chat_id=GREET, text="Uw naam?", reply_markup={"force_reply": True}
    )
    bot.chats.say(GREET, "Greet")
    assert (await only(bot, "message"))["reply_to_message"]["message_id"] == asked["message_id"]
    bot.chats.say(GREET, "Nog iets")
    assert "reply_to_message" not in await only(bot, "message")


async def test_the_bot_deletes_and_answers_messages(bot: BotSide) -> None:
    said = bot.chats.say(GREET, "Dag")
    at = {"chat_id": GREET, "message_id": said["message_id"]}
    reply = await bot.call(
        "sendMessage", chat_id=GREET, text="Dag", reply_parameters={"message_id": at["message_id"]}
    )
    assert reply["reply_to_message"]["text"] == "Dag"
    assert await bot.call("deleteMessage", **at)
    assert said["message_id"] not in bot.chats.people[GREET].messages
    assert await bot.call(
        "sendMessage",
        chat_id=GREET,
        text="Weg",
        reply_parameters={
            "message_id": at["message_id"],
            "allow_sending_without_reply": True,
        },
    )


async def test_a_group_grows_into_a_supergroup(bot: BotSide) -> None:
    bot.chats.add_group(GROUP, "Buurvrouwen")
    bot.chats.say(AMIRA, "Hoi allemaal", GROUP)
    heard = await only(bot, "message")
    assert (heard["chat"]["type"], heard["from"]["id"]) == ("group", AMIRA)
    await bot.call("sendMessage", chat_id=GROUP, text="Dag")
    with pytest.raises(Refused, match="in private chats only"):
        await bot.call(
            "sendMessage",
            chat_id=GROUP,
            text="Waar?",
            reply_markup={"keyboard": [[{"text": "Plek", "request_location": True}]]},
        )
    with pytest.raises(Refused, match="message can't be deleted"):
        await bot.call("deleteMessage", chat_id=GROUP, message_id=heard["message_id"])
    bot.chats.migrate(GROUP, SUPERGROUP)
    old, new = await bot.updates()
    assert old["message"]["migrate_to_chat_id"] == SUPERGROUP
    assert new["message"]["migrate_from_chat_id"] == GROUP
    with pytest.raises(Refused, match="upgraded to a supergroup") as refused:
        await bot.call("sendMessage", chat_id=GROUP, text="Dag")
    assert refused.value.answer["parameters"] == {"migrate_to_chat_id": SUPERGROUP}
    assert (await bot.call("getChat", chat_id=SUPERGROUP))["title"] == "Buurvrouwen"


async def test_a_group_without_the_bot(bot: BotSide) -> None:
    for number, leaves in ((GROUP, True), (SUPERGROUP, False)):
        bot.chats.add_group(number, "Buurt")
        if leaves:
            assert await bot.call("leaveChat", chat_id=number)
        else:
            bot.chats.remove_bot(number, MEHMET)
            told = await only(bot, "my_chat_member")
            assert (told["from"]["id"], told["chat"]["id"]) == (MEHMET, number)
        with pytest.raises(Refused, match="bot was kicked from the group chat"):
            await bot.call("sendMessage", chat_id=number, text="Dag")


async def test_a_press_in_a_group_and_a_channel_post(bot: BotSide) -> None:
    bot.chats.add_group(GROUP, "Buurt")
    sent = await bot.call(
        "sendMessage",
        chat_id=GROUP,
        text="Dag",
        reply_markup={"inline_keyboard": [[{"text": "Ja", "callback_data": "x"}]]},
    )
    bot.chats.press(GREET, sent["message_id"], "x", chat_id=GROUP)
    query = await only(bot, "callback_query")
    assert (query["from"]["id"], query["message"]["chat"]["id"]) == (GREET, GROUP)
    bot.chats.add_group(CHANNEL, "Wijknieuws", "channel")
    bot.chats.post(CHANNEL, "Morgen markt")
    post = await only(bot, "channel_post")
    assert "from" not in post
    assert post["sender_chat"]["title"] == "Wijknieuws"


async def test_the_menu_is_that_of_the_person(bot: BotSide) -> None:
    for scope, code, name in (
        ({"type": "default"}, "", "start"),
        ({"type": "default"}, "tr", "basla"),
        ({"type": "chat", "chat_id": GREET}, "", "uitslag"),
    ):
        commands = [{"command": name, "description": "x"}]
        await bot.call("setMyCommands", commands=commands, scope=scope, language_code=code)
    shown = [bot.chats.menu(person) for person in (GREET, MEHMET, AMIRA)]
    assert [each[0]["command"] for each in shown] == ["uitslag", "basla", "start"]
    await bot.call("deleteMyCommands", scope={"type": "chat", "chat_id": GREET})
    assert bot.chats.menu(GREET)[0]["command"] == "start"
