"""By ear, and in the dark: names, roles, what is read out, contrast, languages."""

from typing import Any, Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from tests.botside import AMIRA, GREET, BotSide
from tests.browser.conftest import NewPage
from tests.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="session")

CHOICES = {
    "inline_keyboard": [
        [{"text": "☐ Slapen", "callback_data": "1:1:slapen"}],
        [{"text": "☐ Vallen", "callback_data": "1:1:vallen"}],
    ]
}


async def violations(page: Page) -> list[str]:
    """What axe finds wrong: the rule and the element."""
    results = await Axe().run(page)
    return [
        f"{each['id']}: {node['html']}"
        for each in results.response["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(
    new_page: NewPage, bot: BotSide, scheme: Literal["light", "dark"]
) -> None:
    bot.chats.say(GREET, "Goedendag, ik ben Greet")
    await bot.call("setMyCommands", commands=[{"command": "help", "description": "Uitleg"}])
    photo = {"photo": ("a.png", png(60, 40), "image/png")}
    await bot.send_file(
        "sendPhoto", photo, chat_id=GREET, caption="Zie /help", reply_markup=CHOICES
    )
    await bot.send_file("sendDocument", {"document": ("a.csv", b"1", "text/csv")}, chat_id=GREET)
    bot.chats.forward(GREET, list(bot.chats.people[GREET].messages)[-1])
    for width in (1280, 360):
        page = await new_page(
            viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
        )
        await page.goto(bot.address)
        await page.get_by_role("button", name="Greet de Boer").wait_for()
        assert await violations(page) == []
        await page.get_by_role("button", name="Greet de Boer").click()
        await expect(page.get_by_role("log")).to_contain_text("Zie /help")
        await page.get_by_role("button", name="Iets anders sturen").click()
        assert await violations(page) == []
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Wijzig").click()
        await page.get_by_role("button", name="Menu").click()
        assert await violations(page) == []
        await page.get_by_role("button", name="Blokkeer").click()
        await expect(page.get_by_role("button", name="Deblokkeer")).to_be_focused()
        assert await violations(page) == []
        await page.get_by_role("button", name="Deblokkeer").click()
        await page.close()


async def test_names_and_roles(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "Goedendag")
    photo = {"photo": ("a.png", png(60, 40), "image/png")}
    await bot.send_file(
        "sendPhoto", photo, chat_id=GREET, caption="De uitslag", reply_markup=CHOICES
    )
    await page.goto(f"{bot.address}/?als={GREET}")
    await expect(page.get_by_role("log")).to_contain_text("De uitslag")
    await expect(page.get_by_role("log")).to_match_aria_snapshot("""
        - log "Berichten":
          - article:
            - text: "/U: Goedendag/"
            - paragraph:
              - button "Wijzig"
              - time
          - article:
            - text: "Wijkstem:"
            - link "Foto. Open hem groot.":
              - img "Foto. Open hem groot."
            - text: De uitslag
            - paragraph:
              - time
            - group "Knoppen":
              - button "☐ Slapen"
              - button "☐ Vallen"
        """)
    await expect(page.get_by_role("region")).to_match_aria_snapshot("""
        - region "Wijkstem":
          - heading "Wijkstem" [level=2]
          - status: u bent Greet de Boer (78)
          - button "Blokkeer"
          - link "Naar het nieuwste bericht"
          - log "Berichten"
          - status
          - button "Iets anders sturen"
          - textbox "Uw bericht"
          - button "Stuur"
        """)
    await expect(page.get_by_role("navigation")).to_match_aria_snapshot("""
        - navigation "Wie bent u?":
          - heading "Wie bent u?" [level=2]
          - list:
            - listitem:
              - button "Greet de Boer bewoner, 78 jaar, Nederlands"
        """)


async def test_a_tick_is_read_out_alone_and_focus_stays(page: Page, bot: BotSide) -> None:
    bot.chats.say(GREET, "/start")
    message: dict[str, Any] = {"chat_id": GREET, "text": "<b>Problemen</b>", "parse_mode": "HTML"}
    sent = await bot.call("sendMessage", **message, reply_markup=CHOICES)
    await page.goto(f"{bot.address}/?als={GREET}")
    await page.get_by_role("button", name="☐ Vallen").focus()
    await page.evaluate("""() => {
      window.heard = [];
      new MutationObserver(all => all.forEach(one => one.addedNodes.forEach(
        node => heard.push(node.textContent)))).observe(
          document.getElementById('log'), { childList: true, subtree: true });
    }""")
    rows = [
        [{"text": "☐ Slapen", "callback_data": "1:2:slapen"}],
        [{"text": "☑ Vallen", "callback_data": "1:2:vallen"}],
    ]
    ticked = {"reply_markup": {"inline_keyboard": rows}, "message_id": sent["message_id"]}
    await bot.call("editMessageText", **message, **ticked)
    await expect(page.get_by_role("button", name="☑ Vallen")).to_be_focused()
    assert await page.evaluate("heard") == ["☑ Vallen"]
    # The next question takes its place: it is read out, and focus goes to its first button.
    rows = [
        [{"text": "Ja", "callback_data": "1:3:ja"}],
        [{"text": "Nee", "callback_data": "1:3:nee"}],
    ]
    ticked["reply_markup"] = {"inline_keyboard": rows}
    await bot.call("editMessageText", **message | {"text": "<b>Helpt u mee?</b>"}, **ticked)
    await expect(page.get_by_role("button", name="Ja", exact=True)).to_be_focused()
    assert any("Helpt u mee?" in each for each in await page.evaluate("heard"))


async def test_arabic_runs_from_right_to_left(page: Page, bot: BotSide) -> None:
    bot.chats.say(AMIRA, "مرحبا")
    keys = {"inline_keyboard": [[{"text": "جيد جدًا", "callback_data": "1:1:x"}]]}
    await bot.call("sendMessage", chat_id=AMIRA, text="ما رأيك؟\nWijk: West", reply_markup=keys)
    await bot.call("sendMessage", chat_id=AMIRA, text="Dag Amira")
    told = "اكتبوا \u2068/start\u2069 أو \u2068https://wijk.example/a\u2069."
    await bot.call("sendMessage", chat_id=AMIRA, text=told)
    await page.goto(f"{bot.address}/?als={AMIRA}")
    await expect(page.get_by_role("log")).to_have_attribute("lang", "ar")
    await expect(page.get_by_role("log")).to_contain_text("Dag Amira")
    directions = await page.locator("#log .words, #log .key").evaluate_all(
        "all => all.map(each => getComputedStyle(each).direction)"
    )
    assert directions == ["rtl", "rtl", "rtl", "ltr", "rtl"]
    # A command keeps its slash at the left; a link ends before the mark that isolates it.
    command = page.get_by_role("button", name="/start")
    assert await command.evaluate("e => getComputedStyle(e).direction") == "ltr"
    link = page.get_by_role("log").get_by_role("link")
    await expect(link).to_have_attribute("href", "https://wijk.example/a")


async def test_motion_only_for_who_wants_it(new_page: NewPage, bot: BotSide) -> None:
    bot.chats.say(GREET, "Dag")
    for wish, expected in (("reduce", "none"), ("no-preference", "arrive")):
        page = await new_page(reduced_motion=wish)
        await page.goto(f"{bot.address}/?als={GREET}")
        message = page.get_by_role("article").first
        await message.wait_for()
        assert await message.evaluate("e => getComputedStyle(e).animationName") == expected
