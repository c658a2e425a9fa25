"""`make screenshots`: the pictures in the guides, made from the try-out chat.

Each picture is the chat of one of the cast after some steps. When a screen has changed, so does its
picture, and a step that is no longer possible says which.
"""

import asyncio
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect

FOLDER = Path(__file__).parent / "pictures"
GREET, SAMIRA, ILSE = 1001, 1008, 1009
PHONE = {"width": 420, "height": 760}
expect.set_options(timeout=30_000)
ADDRESS = "http://127.0.0.1:{port}/?als={person}"

SCENES: dict[str, tuple[int, tuple[str, ...]]] = {
    "resident-start": (GREET, ("Start",)),
    "resident-consent": (GREET, ("[Hoe gezond is uw wijk?",)),
    "resident-question": (GREET, ("[Ja, ik ben 16 of ouder",)),
    "organiser-menu": (SAMIRA, ("Start", "/organiseren")),
    "organiser-new": (SAMIRA, ("[Nieuwe activiteit",)),
    "staff-processes": (ILSE, ("Start", "/trajecten")),
    "staff-process": (ILSE, ("/trajecten 1",)),
    "staff-results": (ILSE, ("/resultaten",)),
    "staff-roles": (ILSE, ("/rollen",)),
}
"""By picture: whose chat, and what they do. `[` begins the label of a button; the rest is typed.
The chat of a person goes on where the picture before left it."""


async def take(browser: Browser, port: int, folder: Path, only: str = "") -> list[str]:
    """Make the pictures.

    Args:
        only: The name of one picture; those before it in the same chat are walked too.

    Returns:
        The names of those that were made.
    """
    made = []
    pages: dict[int, Page] = {}
    for name, (person, steps) in SCENES.items():
        if person not in pages:
            pages[person] = await browser.new_page(
                viewport=PHONE, device_scale_factor=1.5, locale="nl-NL"
            )
            await pages[person].goto(ADDRESS.format(port=port, person=person))
        page = pages[person]
        for step in steps:
            await _do(page, step)
        if only in ("", name):
            await page.screenshot(path=folder / f"{name}.png")
            made.append(name)
    return made


async def _do(page: Page, step: str) -> None:
    """One step, until the bot has answered it."""
    log, said = page.get_by_role("log"), page.get_by_role("article")
    before, messages = await log.inner_text(), await said.count()
    if step.startswith("["):
        await log.get_by_role("button", name=step[1:]).last.click()
        await expect(log).not_to_have_text(before, use_inner_text=True)
    else:
        if step == "Start":
            await page.get_by_role("button", name=step, exact=True).click()
        else:
            await page.get_by_label("Uw bericht").fill(step)
            await page.keyboard.press("Enter")
        await expect(said.nth(messages + 1)).to_be_visible()
    await page.wait_for_timeout(300)  # the page goes to the newest message


@asynccontextmanager
async def tryout() -> AsyncIterator[int]:
    """The port of a running try-out of its own."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        own = {name: value for name, value in os.environ.items() if "WIJKSTEM" not in name}
        process = await asyncio.create_subprocess_exec(
            Path(sys.executable).parent / "wijkstem", "run", "--port", str(port),
            cwd=folder, env=own, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        while b"Open http" not in await process.stdout.readline():
            assert process.returncode is None, "the try-out did not start"
        try:
            yield port
        finally:
            process.terminate()
            await process.wait()


async def main() -> None:
    """Make all of them."""
    FOLDER.mkdir(exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    async with tryout() as port, async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        for name in await take(browser, port, FOLDER):
            print(FOLDER.name, name)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
