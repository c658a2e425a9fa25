"""Pictures, files and places: what the bot sends is seen and saved, what a person sends arrives."""

from pathlib import Path

import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.botside import GREET, MEHMET, BotSide
from tests.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="session")

SHEET = b"PK" + bytes(3000)


async def opened(page: Page, bot: BotSide, person: int = GREET) -> None:
    """The chat of somebody who wrote to the bot before."""
    bot.chats.say(person, "/start")
    await bot.updates()
    await page.goto(f"{bot.address}/?als={person}")
    await expect(page.get_by_role("log")).to_contain_text("/start")


async def test_a_picture_is_seen_and_changes(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    photo = {"photo": ("a.png", png(60, 40), "image/png")}
    sent = await bot.send_file(
        "sendPhoto", photo, chat_id=GREET, caption="<b>Uitslag</b>", parse_mode="HTML"
    )
    image = page.get_by_role("img", name="Foto")
    await expect(image).to_be_visible()
    await expect(image).to_have_js_property("naturalWidth", 60)
    await expect(page.get_by_role("log").locator("strong")).to_have_text("Uitslag")
    at = {"chat_id": GREET, "message_id": sent["message_id"]}
    await bot.call("editMessageCaption", **at, caption="Nieuwe uitslag")
    await expect(page.get_by_role("log")).to_contain_text("Nieuwe uitslag")
    media = {"type": "photo", "media": "attach://new"}
    new = {"new": ("b.png", png(80, 20), "image/png")}
    await bot.send_file("editMessageMedia", new, **at, media=media)
    await expect(image).to_have_js_property("naturalWidth", 80)
    await bot.call("deleteMessage", **at)
    await expect(image).to_have_count(0)


async def test_a_file_is_saved_as_it_was_sent(page: Page, bot: BotSide, tmp_path: Path) -> None:
    await opened(page, bot)
    name = "Uitslag Oost & één.xlsx"
    document = {"document": (name, SHEET, "application/vnd.ms-excel")}
    await bot.send_file("sendDocument", document, chat_id=GREET, caption="Alle antwoorden")
    link = page.get_by_role("link", name=name)
    await expect(link).to_contain_text("Bestand, 4 kB")
    async with page.expect_download() as download:
        await link.click()
    saved = await download.value
    assert saved.suggested_filename == name
    await saved.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == SHEET


async def test_a_sent_page_never_runs_as_ours(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    evil = {"document": ("a.html", b"<script>alert(1)</script>", "text/html")}
    sent = await bot.send_file("sendDocument", evil, chat_id=GREET)
    url = f"{bot.address}/tryout/file/{sent['document']['file_id']}"
    async with bot.session.get(url) as reply:
        assert reply.headers["Content-Type"] == "application/octet-stream"
        assert reply.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in reply.headers["Content-Security-Policy"]
        assert reply.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_person_sends_a_picture_and_a_file(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    await page.get_by_role("button", name="Iets anders sturen").click()
    picture = FilePayload(name="bank.png", mimeType="image/png", buffer=png(9, 7))
    await page.get_by_label("Foto", exact=True).set_input_files(picture)
    await expect(page.get_by_role("img", name="Foto")).to_be_visible()
    await page.get_by_role("button", name="Iets anders sturen").click()
    sheet = FilePayload(name="vragen.xlsx", mimeType="application/zip", buffer=SHEET)
    await page.get_by_label("Bestand").set_input_files(sheet)
    await expect(page.get_by_role("link", name="vragen.xlsx")).to_be_visible()
    first, second = await bot.updates()
    assert first["message"]["photo"][0]["width"] == 9
    found = await bot.call("getFile", file_id=second["message"]["document"]["file_id"])
    assert await bot.download(found["file_path"]) == SHEET
    # What is no picture is told, and nothing is sent.
    await page.get_by_role("button", name="Iets anders sturen").click()
    broken = FilePayload(name="bank.png", mimeType="image/png", buffer=b"geen foto")
    await page.get_by_label("Foto", exact=True).set_input_files(broken)
    await expect(
        page.get_by_text("Dat lukte niet (Bad Request: IMAGE_PROCESS_FAILED)")
    ).to_be_visible()
    assert await bot.updates() == []


async def test_places_and_the_rest(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    await bot.call(
        "sendVenue",
        chat_id=GREET,
        latitude=52.4,
        longitude=4.8,
        title="De Linde",
        address="Plein 1",
    )
    await expect(page.get_by_role("link", name="De Linde")).to_contain_text("Plein 1")
    attach = page.get_by_role("button", name="Iets anders sturen")
    await attach.click()
    await page.get_by_role("button", name="Locatie").click()
    await page.get_by_label("Breedtegraad").fill("52,3791")
    await page.get_by_role("button", name="Stuur deze locatie").click()
    for name in ("Mijn telefoonnummer", "Spraakbericht", "Sticker", "Laatste bericht doorsturen"):
        await expect(page.get_by_role("group", name="Iets anders sturen")).to_be_hidden()
        await attach.click()
        await page.get_by_role("button", name=name).click()
    await expect(page.get_by_role("log")).to_contain_text("Doorgestuurd van Wijkstem")
    updates = [each["message"] for each in await bot.updates()]
    assert updates[0]["location"]["latitude"] == 52.3791
    kinds = ("contact", "voice", "sticker", "venue")
    assert [kind in message for kind, message in zip(kinds, updates[1:], strict=True)] == [True] * 4


async def test_buttons_in_place_of_the_phone_s_keyboard(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    rows = [
        [{"text": "Mijn plek", "request_location": True}],
        [{"text": "Bel mij", "request_contact": True}],
        ["Weet ik niet"],
    ]
    markup = {"keyboard": rows, "input_field_placeholder": "Straat of plek"}
    await bot.call("sendMessage", chat_id=GREET, text="Waar?", reply_markup=markup)
    keyboard = page.get_by_role("group", name="Knoppen bij het tekstvak")
    await expect(page.get_by_placeholder("Straat of plek")).to_be_visible()
    for name in ("Mijn plek", "Bel mij", "Weet ik niet"):
        await keyboard.get_by_role("button", name=name).click()
        await expect(page.get_by_role("article")).to_have_count(
            3 + ["Mijn plek", "Bel mij", "Weet ik niet"].index(name)
        )
    place, contact, words = (each["message"] for each in await bot.updates())
    assert (place["location"]["latitude"], contact["contact"]["user_id"]) == (52.379, GREET)
    assert words["text"] == "Weet ik niet"
    gone = {"remove_keyboard": True}
    await bot.call("sendMessage", chat_id=GREET, text="Dank u", reply_markup=gone)
    await expect(keyboard).to_be_hidden()


async def test_links_and_commands_in_a_message(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    name = bot.chats.bot["username"]
    text = f"Vul in: https://t.me/{name}?start=abc12. Of /help, niet https://a.nl/help."
    await bot.call("sendMessage", chat_id=GREET, text=text)
    await page.get_by_role("link", name=f"https://t.me/{name}?start=abc12", exact=True).click()
    await page.get_by_role("button", name="/help", exact=True).click()
    await expect(page.get_by_role("article")).to_have_count(4)
    texts = [each["message"]["text"] for each in await bot.updates()]
    assert texts == ["/start abc12", "/help"]
    outside = page.get_by_role("link", name="https://a.nl/help", exact=True)
    await expect(outside).to_have_attribute("target", "_blank")


async def test_a_message_is_changed_and_the_bot_blocked(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    await page.get_by_label("Uw bericht").fill("Te weinig banken")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Wijzig").click()
    await expect(page.get_by_label("Uw bericht")).to_have_value("Te weinig banken")
    await page.get_by_label("Uw bericht").fill("Te weinig bankjes")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("log")).to_contain_text("Te weinig bankjes")
    await page.get_by_role("button", name="Blokkeer", exact=True).click()
    await page.get_by_role("button", name="Deblokkeer").click()
    await expect(page.get_by_label("Uw bericht")).to_be_visible()
    kinds = [next(key for key in each if key != "update_id") for each in await bot.updates()]
    assert kinds == ["message", "edited_message", "my_chat_member", "my_chat_member"]


async def test_news_elsewhere_is_counted(page: Page, bot: BotSide) -> None:
    bot.chats.say(MEHMET, "/start")
    await opened(page, bot)
    for _ in range(2):
        await bot.call("sendMessage", chat_id=MEHMET, text="Morgen wandelen")
    await expect(page.get_by_role("button", name="Mehmet")).to_contain_text("2 nieuw")
    await page.get_by_role("button", name="Mehmet").click()
    await expect(page.get_by_role("log")).to_contain_text("Morgen wandelen")
    await expect(page.get_by_role("button", name="Mehmet")).not_to_contain_text("nieuw")


async def test_what_was_typed_stays_when_it_cannot_be_sent(page: Page, bot: BotSide) -> None:
    await opened(page, bot)
    await page.route("**/tryout/say/*", lambda route: route.abort())
    await page.get_by_label("Uw bericht").fill("Een lang verhaal")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("De proefchat antwoordt niet.")).to_be_visible()
    await expect(page.get_by_label("Uw bericht")).to_have_value("Een lang verhaal")
    await page.unroute("**/tryout/say/*")
    await page.get_by_role("button", name="Stuur", exact=True).click()
    await expect(page.get_by_role("log")).to_contain_text("Een lang verhaal")
    await expect(page.get_by_label("Uw bericht")).to_have_value("")
