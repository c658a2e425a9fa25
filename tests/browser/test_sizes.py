"""Small screens, strong zoom, long words: all is there, and nothing has to be shoved sideways."""

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.botside import GREET, BotSide
from tests.browser.conftest import NewPage
from tests.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="session")

SIZES: dict[str, Any] = {
    "320 pixels": {"viewport": {"width": 320, "height": 568}},
    "360 pixels": {"viewport": {"width": 360, "height": 740}},
    "a laptop at 200%": {"viewport": {"width": 640, "height": 360}, "device_scale_factor": 2},
    "a laptop at 400%": {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
    "a desktop": {"viewport": {"width": 1280, "height": 800}},
}

UNREACHABLE = """() => [...document.querySelectorAll('button, a[href], textarea, input')]
  .filter(each => each.checkVisibility() && !each.matches('.skip'))
  .filter(each => {
    each.scrollIntoView({ block: 'center' });
    const box = each.getClientRects()[0];
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return box.left < 0 || box.right > innerWidth || !(each === at || each.contains(at));
  })
  .map(each => each.outerHTML)"""
"""The controls that are off to the side, or under something else, wherever one scrolls."""


async def check(page: Page) -> None:
    """Nothing is wider than the screen, and every control can be tapped."""
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    log = page.get_by_role("log")
    if await log.is_visible():
        assert await log.evaluate("log => log.scrollWidth - log.clientWidth") == 0
    assert await page.evaluate(UNREACHABLE) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
async def test_all_fits_and_can_be_tapped(new_page: NewPage, bot: BotSide, size: Any) -> None:
    await _fill(bot)
    page = await new_page(**size)
    await page.goto(bot.address)
    await page.get_by_role("button", name="Greet de Boer").wait_for()
    await check(page)
    await page.get_by_role("button", name="Greet de Boer").click()
    await expect(page.get_by_role("log")).to_contain_text("Tot ziens")
    await check(page)
    await page.get_by_role("button", name="Iets anders sturen").click()
    await page.get_by_role("button", name="Locatie").click()
    await check(page)
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Menu").click()
    await check(page)
    await page.keyboard.press("Escape")
    await page.get_by_label("Uw bericht").fill("Een regel.\n" * 40)
    await check(page)


async def test_larger_letters_of_the_reader_s_own(new_page: NewPage, bot: BotSide) -> None:
    """The spacing of WCAG 1.4.12, at twice the letter size."""
    await _fill(bot)
    page = await new_page(viewport={"width": 640, "height": 800})
    await page.goto(f"{bot.address}/?als={GREET}")
    await expect(page.get_by_role("log")).to_contain_text("Tot ziens")
    await page.evaluate("""() => {
      const style = document.documentElement.style;
      style.fontSize = '200%'; style.lineHeight = '1.5';
      style.letterSpacing = '.12em'; style.wordSpacing = '.16em';
    }""")
    await check(page)


async def test_a_long_screen_is_read_from_its_top_and_a_tick_stays(
    page: Page, bot: BotSide
) -> None:
    bot.chats.say(GREET, "/start")
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto(f"{bot.address}/?als={GREET}")
    await expect(page.get_by_role("log")).to_contain_text("/start")
    sent = await bot.call("sendMessage", **_long(0))
    heading = page.get_by_text("Wat zijn de problemen?")
    await expect(heading).to_be_in_viewport()
    last = page.get_by_role("button", name="Keuze 19")
    await last.scroll_into_view_if_needed()
    top = await last.evaluate("each => each.getBoundingClientRect().top")
    await bot.call("editMessageText", **_long(1), message_id=sent["message_id"])
    await expect(page.get_by_role("button", name="☑ Keuze 0")).to_have_count(1)
    assert await last.evaluate("each => each.getBoundingClientRect().top") == top


def _long(ticked: int) -> dict[str, Any]:
    rows = [
        [
            {
                "text": f"{'☑' if number < ticked else '☐'} Keuze {number}",
                "callback_data": f"{number}",
            }
        ]
        for number in range(20)
    ]
    return {
        "chat_id": GREET,
        "text": "<b>Wat zijn de problemen?</b>\n\nKies er 3.",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": rows},
    }


async def _fill(bot: BotSide) -> None:
    """A chat with one of everything, each as awkward as it may be."""
    commands = [{"command": "peilingen", "description": "Vragenlijsten openen en sluiten " * 4}]
    await bot.call("setMyCommands", commands=commands)
    bot.chats.say(GREET, "Wijkgezondheidsprofielvragenlijst" * 9)
    faces = [{"text": face, "callback_data": face} for face in "😀🙂😐🙁😢"]
    words = [
        {"text": "Onveiligheid en verkeersoverlast", "callback_data": str(number)}
        for number in range(3)
    ]
    link = [{"text": "Meer lezen over de wijk", "url": "https://www.wijkengids.nl/"}]
    await bot.call(
        "sendMessage",
        chat_id=GREET,
        text="Lees https://www.voorbeeld.nl/" + "lang" * 40 + " of kies.",
        reply_markup={"inline_keyboard": [faces, words, link]},
    )
    photo = {"photo": ("a.png", png(1600, 300), "image/png")}
    await bot.send_file("sendPhoto", photo, chat_id=GREET, caption="Uitslag" * 30)
    document = {"document": ("uitslag_" * 12 + ".xlsx", b"x", "text/csv")}
    await bot.send_file("sendDocument", document, chat_id=GREET)
    await bot.call(
        "sendVenue",
        chat_id=GREET,
        latitude=52,
        longitude=4,
        title="Buurthuis",
        address="Burgemeester-van-Leeuwenlaan" * 2,
    )
    keyboard = [[{"text": "📍 Stuur mijn plek", "request_location": True}], ["Weet ik niet"]]
    await bot.call(
        "sendMessage", chat_id=GREET, text="Tot ziens", reply_markup={"keyboard": keyboard}
    )
