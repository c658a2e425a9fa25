"""Greet, 78, on a narrow phone with large letters: she ranks ten options and divides a budget over
twenty projects, and at every step all of it fits and can be tapped."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from models.consultations import open_consultation
from models.database import Database
from models.polls import add_rule
from models.rules.count import Method
from models.rules.priority_poll import Interim, Terms
from models.rules.process import TieBreak
from tests.botside import GREET
from tests.browser.conftest import NewPage
from tests.browser.test_sizes import check

pytestmark = pytest.mark.asyncio(loop_scope="session")

TEN = (
    "Meer bankjes in de schaduw",
    "Een veilige oversteek bij de school",
    "Minder hard rijden in de Dorpsstraat",
    "Een plek om samen te eten",
    "Meer lampen langs het wandelpad",
    "Een moestuin voor de buurt",
    "Hulp bij formulieren",
    "Een openbaar toilet op het plein",
    "Wandelen met een begeleider",
    "Een speelplek voor kleine kinderen",
)
TWENTY = tuple(f"{name}, {where}" for where in ("noord", "zuid") for name in TEN)
PHONE = {"width": 360, "height": 740}


async def poll(folder: Path, method: Method, ballot: dict[str, Any]) -> str:
    """Open a poll in the try-out's database; gives its link's code."""
    database, now = Database(f"sqlite:///{folder}/data/tryout.db"), datetime.now(UTC)
    purpose = {"nl": "U kiest wat u het belangrijkst vindt."}
    question = {"key": "ballot", "text": {"nl": "Wat komt eerst?"}, **ballot}
    paper = {"title": question["text"], "purpose": purpose, "questions": [question]}
    terms = Terms(method, 1, TieBreak.LOT, "7f3a", 0, 0, Interim.NOBODY, binding=False)
    async with database.writing() as db:
        opened = await open_consultation(db, paper, now, now + timedelta(weeks=1))
        await add_rule(db, opened.id, terms)
        code = opened.code
    await database.close()
    return code


async def begin(page: Page, code: str) -> None:
    await page.get_by_label("Uw bericht").fill(f"/start {code}")
    await page.keyboard.press("Enter")
    await tap(page, "Ja, ik ben 16")


async def tap(page: Page, label: str) -> None:
    """Tap the button of the newest screen whose label begins so."""
    await page.get_by_role("log").get_by_role("button", name=label).last.click()


async def large(page: Page) -> None:
    await page.evaluate("document.documentElement.style.fontSize = '150%'")


async def test_ranking_ten_and_a_budget_of_twenty(
    new_page: NewPage, tryout: str, tmp_path: Path
) -> None:
    rank = {"kind": "rank", "options": [{"text": {"nl": name}} for name in TEN]}
    projects = [
        {"text": {"nl": name}, "cost": 100_000 * (1 + number % 7)}
        for number, name in enumerate(TWENTY)
    ]
    budget = {"kind": "budget", "budget": 2_000_000, "options": projects}
    ranking = await poll(tmp_path, Method.SCHULZE, rank)
    dividing = await poll(tmp_path, Method.EQUAL_SHARES, budget)
    page = await new_page(viewport=PHONE, has_touch=True)
    await page.goto(f"{tryout}/?als={GREET}")
    await page.get_by_role("button", name="Start", exact=True).click()
    await large(page)
    log = page.get_by_role("log")
    await begin(page, ranking)
    await expect(log).to_contain_text("Tik eerst aan")
    await check(page)
    for place, name in enumerate(TEN, 1):
        if not await log.get_by_role("button", name=f"☐ {name}").count():
            await tap(page, "Volgende ›")
        await tap(page, f"☐ {name}")
        await expect(log.get_by_role("button", name=f"({place} van 10)")).to_be_visible()
        await check(page)
    await expect(log).to_contain_text("1. Meer bankjes in de schaduw")
    await tap(page, "Klaar met kiezen")
    await expect(log).to_contain_text("Klopt alles?")
    await check(page)
    await tap(page, "Verstuur")
    await expect(log).to_contain_text("Uw ontvangstcode")
    await begin(page, dividing)
    await expect(log).to_contain_text("Er is € 20.000 te verdelen")
    for way in ("Volgende ›", "Volgende ›", ""):
        free = log.get_by_role("button", name="☐").first
        left = await free.inner_text()
        await free.click()
        await expect(log.get_by_role("button", name=left.replace("☐", "☑"))).to_be_visible()
        await check(page)
        if way:
            before = await log.get_by_role("button", name="☐").first.inner_text()
            await tap(page, way)
            await expect(log.get_by_role("button", name=before)).to_have_count(0)
    await expect(log.get_by_role("button", name="over)")).to_be_visible()
    await tap(page, "Klaar met kiezen")
    await expect(log).to_contain_text("Klopt alles?")
    await check(page)
    await tap(page, "Verstuur")
    await expect(log.get_by_text("Uw ontvangstcode")).to_have_count(2)
