"""What the bot hears: only kinds it asked for, in order, once, by fetching or at a webhook."""

import asyncio
from typing import Any

import pytest
from aiohttp import web

from tests.botside import GREET, MEHMET, BotSide, Refused


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    """What each update is about."""
    return [next(key for key in update if key != "update_id") for update in updates]


async def test_only_what_was_asked_for(bot: BotSide) -> None:
    bot.chats.block(GREET)
    await bot.call("getUpdates", allowed_updates=["message"])
    assert kinds(await bot.updates()) == ["my_chat_member"]  # from before the bot said so
    said = bot.chats.say(MEHMET, "Dag")
    bot.chats.edit(MEHMET, said["message_id"], "Goedendag")
    bot.chats.block(MEHMET)
    assert kinds(await bot.updates()) == ["message"]
    await bot.call("getUpdates", allowed_updates=[])
    bot.chats.unblock(MEHMET)
    assert kinds(await bot.updates()) == ["my_chat_member"]


async def test_updates_come_until_they_are_confirmed(bot: BotSide) -> None:
    for word in ("een", "twee", "drie"):
        bot.chats.say(GREET, word)
    first = await bot.call("getUpdates", limit=2)
    assert [each["message"]["text"] for each in first] == ["een", "twee"]
    assert await bot.call("getUpdates", limit=2) == first
    after = await bot.call("getUpdates", offset=first[0]["update_id"] + 1)
    assert [each["message"]["text"] for each in after] == ["twee", "drie"]
    last = await bot.call("getUpdates", offset=-1)
    assert [each["message"]["text"] for each in last] == ["drie"]
    assert await bot.call("getUpdates", offset=last[0]["update_id"] + 1) == []


async def test_a_waiting_bot_is_woken_and_a_second_one_cuts_it_off(bot: BotSide) -> None:
    waiting = asyncio.create_task(bot.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    bot.chats.say(GREET, "Dag")
    assert kinds(await waiting) == ["message"]
    await bot.updates()
    waiting = asyncio.create_task(bot.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert await bot.call("getUpdates") == []
    with pytest.raises(Refused, match="terminated by other getUpdates request"):
        await waiting


async def test_a_webhook_gets_each_chat_in_order_and_again_until_received(bot: BotSide) -> None:
    came: list[tuple[int, str]] = []
    secrets: set[str | None] = set()
    refusals = iter([500, 503])
    all_came = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        message = (await request.json())["message"]
        secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = next(refusals, 200)
        if status == 200:
            came.append((message["from"]["id"], message["text"]))
            if len(came) == 20:
                all_came.set()
        return web.Response(status=status)

    application = web.Application()
    application.router.add_post("/hook", receive)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"

    bot.chats.say(GREET, "0")
    assert await bot.call("setWebhook", url=url, secret_token="geheim", max_connections=7)
    for number in range(1, 20):
        bot.chats.say(GREET if number % 2 else MEHMET, str(number))
    with pytest.raises(Refused, match="webhook is active"):
        await bot.call("getUpdates")
    await asyncio.wait_for(all_came.wait(), 10)
    await asyncio.sleep(0.05)  # until the last answer has reached the server
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 0
    for person in (GREET, MEHMET):
        theirs = [int(text) for user_id, text in came if user_id == person]
        assert theirs == sorted(theirs)
    assert sorted(int(text) for _, text in came) == list(range(20))
    assert secrets == {"geheim"}

    assert await bot.call("deleteWebhook")
    bot.chats.say(GREET, "daarna")
    assert kinds(await bot.updates()) == ["message"]
    await runner.cleanup()
