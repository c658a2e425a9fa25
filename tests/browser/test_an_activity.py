"""An organiser's minute, one tap, the waiting list, a move and a cancellation, by hand."""

import pytest
from playwright.async_api import Page

from tests.browser.test_process import Hand

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_TAPS, MOST_TEXTS = 12, 3


async def becomes(page: Page, name: str) -> None:
    """Sit down at the phone of someone of the cast, for the first time."""
    await returns_to(page, name)
    await page.get_by_role("button", name="Start", exact=True).click()


async def returns_to(page: Page, name: str) -> None:
    """Sit down at a phone that has spoken with the bot before."""
    await page.get_by_role("button", name=name).click()


async def test_an_activity_from_its_making_to_its_end(page: Page, tryout: str) -> None:
    await page.goto(tryout)
    await becomes(page, "Ilse Vermeer")
    hand = Hand(page)
    await hand.sees("Welkom")
    await hand.command("/organiseren")
    await hand.press("+ Nieuwe activiteit")
    await hand.sees("Hoe heet de activiteit?")
    await hand.type("Samen soep eten")
    await hand.sees("Wanneer is het?")
    await hand.type("over 6 dagen 18 uur")
    await hand.press("Eén keer")
    await hand.sees("Waar is het?")
    await hand.type("Wijkhuis De Brug")
    await hand.press("8")
    await hand.press("Gratis")
    await hand.press("Iedereen")
    await hand.press("Niets meer")
    await hand.sees("Zo zien bewoners het. Klopt alles?")
    await hand.press("Publiceren")
    await hand.sees("Link voor bewoners:")
    print(f"an activity: {hand.taps} taps, {hand.texts} typed texts")
    assert hand.taps <= MOST_TAPS
    assert hand.texts <= MOST_TEXTS
    await hand.press("Veranderen")
    await hand.press("Aantal plaatsen")
    await hand.sees("Hoeveel mensen kunnen er komen?")
    await hand.type("1")
    await hand.sees("Plaatsen: 1, nog vrij: 1")

    await becomes(page, "Greet de Boer")
    await hand.sees("Welkom")
    await hand.command("/activiteiten")
    await hand.press_with("Samen soep eten")
    await hand.press("Ik kom alleen")
    await hand.sees("U komt. U krijgt vooraf een herinnering.")

    await becomes(page, "Emily Carter")
    await hand.sees("Welcome")
    await hand.command("/activities")
    await hand.press_with("Samen soep eten")
    await hand.press("Put me on the waiting list")
    await hand.sees("You are on the waiting list.")

    await returns_to(page, "Greet de Boer")
    await hand.press("Ik kom toch niet")
    await returns_to(page, "Emily Carter")
    await hand.command("/activities")
    await hand.press_with("Samen soep eten")
    await hand.sees("There is a free place for you.")
    await hand.press("Yes, I am coming")
    await hand.sees("You are coming.")

    await returns_to(page, "Ilse Vermeer")
    await hand.press("Verplaatsen")
    await hand.sees("Naar welk moment?")
    await hand.type("over 7 dagen 18.30 uur")
    await hand.press("Ja, verplaatsen")
    await hand.sees("18:30")
    await hand.press("Afzeggen")
    await hand.press("Ja, afzeggen")
    await hand.sees("Deze activiteit gaat niet door.")
