"""What stands around the messages: who one is, what the bot says of itself, whether it is there."""

import pytest
from playwright.async_api import Page, expect

from bot.tryout.server import build, cast_chats, serve
from tests.botside import GREET, BotSide

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_bot_says_what_it_is_for_before_one_starts(page: Page, bot: BotSide) -> None:
    await bot.call("setMyDescription", description="Praat mee over uw wijk.")
    await page.goto(f"{bot.address}/?als={GREET}")
    await expect(page.get_by_text("Praat mee over uw wijk.")).to_be_visible()
    await expect(page.get_by_label("Uw bericht")).to_be_hidden()
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_label("Uw bericht")).to_be_visible()
    await expect(page.get_by_text("Praat mee over uw wijk.")).to_be_hidden()
    await bot.call("setMyCommands", commands=[{"command": "hulp", "description": "Uitleg"}])
    await page.get_by_role("button", name="Menu").click()
    await page.get_by_role("button", name="/hulp Uitleg").click()
    await expect(page.get_by_role("log")).to_contain_text("/hulp")


async def test_the_bot_is_seen_to_be_busy(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "/start")
    await page.goto(f"{bot.address}/?als={GREET}")
    await expect(page.get_by_role("log")).to_contain_text("/start")
    await bot.call("sendChatAction", chat_id=GREET, action="upload_document")
    await expect(page.get_by_text("Wijkstem is bezig …")).to_be_visible()
    await bot.call("sendMessage", chat_id=GREET, text="Klaar")
    await expect(page.get_by_text("Wijkstem is bezig …")).to_have_count(0)


async def test_who_one_is_is_in_the_address(page: Page, bot: BotSide) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto(bot.address)
    await page.get_by_role("button", name="Greet de Boer").click()
    await expect(page).to_have_url(f"{bot.address}/?als={GREET}")
    await page.reload()
    await expect(page.get_by_text("u bent Greet de Boer (78)")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("button", name="Mehmet")).to_be_visible()


async def test_the_page_finds_a_try_out_that_started_again(page: Page) -> None:
    chats = cast_chats()
    chats.say(GREET, "Eerst")
    runner = await serve(build(chats), port=0)
    port = runner.addresses[0][1]
    await page.goto(f"http://127.0.0.1:{port}/?als={GREET}")
    await expect(page.get_by_role("log")).to_contain_text("Eerst")
    await runner.cleanup()
    await expect(page.get_by_text("Geen verbinding.")).to_be_visible()
    chats = cast_chats()
    chats.say(GREET, "Opnieuw")
    runner = await serve(build(chats), port=port)
    await expect(page.get_by_role("log")).to_contain_text("Opnieuw", timeout=20_000)
    await expect(page.get_by_role("log")).not_to_contain_text("Eerst")
    await expect(page.get_by_text("Geen verbinding.")).to_have_count(0)
    await runner.cleanup()
