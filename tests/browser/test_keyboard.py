"""Without a mouse: everything by Tab, Enter, Space, Escape and typing."""

import pytest
from playwright.async_api import Page, expect

from tests.botside import GREET, BotSide

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_TABS = 60


async def tab_to(page: Page, name: str, key: str = "Tab") -> None:
    """Go on with Tab until what has focus is named so."""
    for _ in range(MOST_TABS):
        if name in await focused(page):
            return
        await page.keyboard.press(key)
    raise AssertionError(f"{name} cannot be reached with {key}")


async def focused(page: Page) -> str:
    """The name of what has focus; empty when that is nothing on the page."""
    name: str = await page.evaluate("""() => {
      const at = document.activeElement;
      if (at === document.body) return '';
      return at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent;
    }""")
    return name


async def press(page: Page, name: str) -> None:
    """Go to a button and press it with the keyboard."""
    await tab_to(page, name)
    await page.keyboard.press("Enter")


async def shown(page: Page, words: str) -> None:
    await expect(page.get_by_role("log")).to_contain_text(words)


async def focus_is_on(page: Page, name: str) -> None:
    await expect(page.locator(":focus")).to_contain_text(name)


async def test_a_consultation_is_answered_by_keyboard(page: Page, tryout: str) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto(tryout)
    await page.get_by_role("button", name="Emily Carter").wait_for()
    await press(page, "Emily Carter")
    await press(page, "Start")
    await focus_is_on(page, "How healthy is your neighbourhood?")  # the first button of the answer
    await page.keyboard.press("Enter")
    await focus_is_on(page, "Yes, I am 16 or older and take part")
    await page.keyboard.press("Enter")
    await shown(page, "Question 1 of 8")
    await press(page, "Good")
    await shown(page, "Question 2 of 8")
    for problem in ("Loneliness", "Falling"):
        await tab_to(page, problem)
        await page.keyboard.press("Space")
        await expect(page.get_by_role("button", name=f"☑ {problem}")).to_be_focused()
    await press(page, "Done")
    await shown(page, "Question 3 of 8")
    await tab_to(page, "Uw bericht")
    await page.keyboard.type("You hardly see anyone.")
    await page.keyboard.press("Enter")
    await shown(page, "Question 4 of 8")
    await tab_to(page, "Menu", key="Shift+Tab")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="/help").wait_for()
    await page.keyboard.press("Escape")
    assert await focused(page) == "Menu"
    await tab_to(page, "Terug naar de lijst", key="Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Emily Carter")).to_be_focused()


async def test_the_newest_message_is_one_step_away(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "/start")
    for number in range(30):
        await bot.call("sendMessage", chat_id=GREET, text=f"Bericht {number}")
    await page.goto(f"{bot.address}/?als={GREET}")
    await shown(page, "Bericht 29")
    await press(page, "Naar het nieuwste bericht")
    await focus_is_on(page, "Bericht 29")


async def test_focus_goes_along_when_an_answer_takes_the_buttons(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "/start")
    keys = {"inline_keyboard": [[{"text": "Typ liever", "callback_data": "1:1:type"}]]}
    asked = await bot.call("sendMessage", chat_id=GREET, text="Waarom?", reply_markup=keys)
    await page.goto(f"{bot.address}/?als={GREET}")
    await shown(page, "Waarom?")
    await press(page, "Typ liever")
    await bot.call("editMessageReplyMarkup", chat_id=GREET, message_id=asked["message_id"])
    keys = {"inline_keyboard": [[{"text": "Overslaan", "callback_data": "1:2:skip"}]]}
    await bot.call("sendMessage", chat_id=GREET, text="Typ het maar", reply_markup=keys)
    await focus_is_on(page, "Overslaan")


async def test_an_alert_is_closed_with_enter(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "/start")
    keys = {"inline_keyboard": [[{"text": "Verstuur", "callback_data": "1:1:send"}]]}
    await bot.call("sendMessage", chat_id=GREET, text="Klopt het?", reply_markup=keys)
    await page.goto(f"{bot.address}/?als={GREET}")
    await shown(page, "Klopt het?")
    await bot.updates()
    await press(page, "Verstuur")
    await expect(page.get_by_role("button", name="Verstuur")).to_have_attribute("aria-busy", "true")
    (update,) = await bot.call("getUpdates", timeout=30)
    query = update["callback_query"]["id"]
    text = "De vragenlijst is gesloten."
    await bot.call("answerCallbackQuery", callback_query_id=query, text=text, show_alert=True)
    await expect(page.get_by_role("dialog", name=text)).to_be_visible()
    assert await focused(page) == "OK"
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Verstuur")).to_be_focused()
