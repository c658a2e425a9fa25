"""A resident walks the whole template in the browser; staff read the result. In Dutch."""

import re

import pytest
from playwright.async_api import Page, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def press(page: Page, label: str) -> None:
    """Press the button with this label in the newest message that has it."""
    await page.get_by_role("log").get_by_role("button", name=label).last.click()


async def shown(page: Page, words: str) -> None:
    await expect(page.get_by_role("log")).to_contain_text(words)


async def test_resident_answers_and_staff_read(page: Page, tryout: str) -> None:
    await page.goto(tryout)
    await page.get_by_role("button", name="Greet de Boer").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    await press(page, "Hoe gezond is uw wijk?")
    await shown(page, "Wat gebeurt er met uw antwoorden?")
    await press(page, "Ja, ik ben 16 of ouder en doe mee")
    await shown(page, "Vraag 1 van 8")
    await press(page, "Goed")
    await shown(page, "Vraag 2 van 8")
    for number, label in enumerate(("Eenzaamheid", "Vallen", "Anders, namelijk …"), 1):
        await press(page, label)
        await shown(page, f"U koos er nu {number}")
    await press(page, "Klaar, ik koos er 3")
    await shown(page, "Typ hieronder wat u bedoelt")
    await page.get_by_label("Uw bericht").fill("<b>Te weinig bankjes</b>")
    await page.keyboard.press("Enter")
    await shown(page, "Vraag 3 van 8")
    await press(page, "Terug")
    await shown(page, "Anders: <b>Te weinig bankjes</b>")
    await press(page, "Verder")
    await page.get_by_label("Uw bericht").fill("Je ziet hier bijna niemand.")
    await page.keyboard.press("Enter")
    for number in (4, 5, 6):
        await shown(page, f"Vraag {number} van 8")
        await press(page, "Overslaan")
    await shown(page, "Vraag 7 van 8")
    await press(page, "75 jaar of ouder")
    await shown(page, "Vraag 8 van 8")
    await press(page, "Lindemeer-Noord")
    await press(page, "Lindehof")
    await shown(page, "Klopt alles?")
    await press(page, "Verstuur")
    await shown(page, "Uw ontvangstcode:")

    await page.get_by_role("button", name="Ilse Vermeer").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    await shown(page, "Welkom")
    await page.get_by_label("Uw bericht").fill("/resultaten")
    await page.keyboard.press("Enter")
    await shown(page, "Van welke vragenlijst wilt u de uitslag?")
    await press(page, "Hoe gezond is uw wijk?")
    await shown(page, "Verstuurd: 201")
    await expect(page.get_by_role("log")).to_contain_text(
        re.compile(r"Zeer goed: \d+.*Antwoord: \d+ · zeg ik liever niet", re.DOTALL)
    )
