"""The leaflet fits one page, and the pictures in the guides can be made."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser

from docs.screenshots import FOLDER, SCENES, take
from handlers.directory import COMMANDS
from handlers.texts import FALLBACK, sayer

DOCS = Path(__file__).parents[2] / "docs"
LEAFLET = DOCS / "leaflet.html"


@pytest.mark.asyncio(loop_scope="session")
async def test_the_leaflet_is_one_page(browser: Browser) -> None:
    page = await browser.new_page()
    await page.goto(LEAFLET.as_uri())
    printed = await page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    await page.close()


def test_what_the_leaflet_says_can_be_done() -> None:
    text = LEAFLET.read_text("utf-8")
    named = re.findall(r"<strong>/(\w+)</strong>", text)
    assert named
    assert set(named) <= COMMANDS.keys() | {"stop"}
    for button in ("button-send", "button-easier"):
        assert sayer(FALLBACK)(button) in text
    ended = re.sub(r"</(?:li|h1|h2|p|div|strong)>", ". ", text.split("<body>")[1])
    sentences = re.split(r"[.?!:]\s", re.sub(r"<[^>]+>|\s+", " ", ended))
    long = [sentence for sentence in sentences if len(sentence.split()) > 15]
    assert not long, "B1: short sentences"


def test_pictures_in_the_guides_are_those_that_are_made() -> None:
    made = {f"{name}.png" for name in SCENES}
    assert {path.name for path in FOLDER.glob("*.png")} == made
    for page in DOCS.glob("*.md"):
        for name in re.findall(r"\(pictures/([^)]+)\)", page.read_text("utf-8")):
            assert name in made, page.name


@pytest.mark.asyncio(loop_scope="session")
async def test_every_picture_can_be_made(browser: Browser, tryout: str, tmp_path: Path) -> None:
    port = int(tryout.rpartition(":")[2])
    assert await take(browser, port, tmp_path) == [*SCENES]
    assert all((tmp_path / f"{name}.png").stat().st_size > 5000 for name in SCENES)
