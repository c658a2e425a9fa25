"""Someone new sets up and opens a process with a questionnaire, and counts what it took."""

import pytest
from playwright.async_api import Page, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_TAPS, MOST_TEXTS = 25, 6


class Hand:
    """Presses and types in the newest messages, and counts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.texts = 0

    async def press(self, label: str) -> None:
        self.taps += 1
        button = self.page.get_by_role("log").get_by_role("button", name=label, exact=True)
        await button.last.click()

    async def press_with(self, words: str) -> None:
        """Press the newest button that has these words in it."""
        self.taps += 1
        button = self.page.get_by_role("log").get_by_role("button").filter(has_text=words)
        await button.last.click()

    async def command(self, text: str) -> None:
        """Give a command, which is no text of one's own."""
        await self.type(text)
        self.texts -= 1

    async def type(self, text: str) -> None:
        self.texts += 1
        await self.page.get_by_label("Uw bericht").fill(text)
        await self.page.keyboard.press("Enter")

    async def sees(self, words: str) -> None:
        await expect(self.page.get_by_role("log")).to_contain_text(words)


async def test_setting_up_a_consultation_takes_few_taps(page: Page, tryout: str) -> None:
    await page.goto(tryout)
    await page.get_by_role("button", name="Ilse Vermeer").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    hand = Hand(page)
    await hand.sees("Welkom")
    await hand.type("/trajecten")
    await hand.press("+ Nieuw traject")
    await hand.sees("Waar gaat het over?")
    await hand.type("Bewegen in Parkzicht")
    await hand.sees("Hoeveel hebben bewoners te zeggen?")
    await hand.press("raadplegen")
    await hand.press("Alle buurten")
    await hand.sees("Vraag 1.")
    await hand.press("Ja")
    await hand.sees("Waarom?")
    await hand.type("De plannen moeten nog worden gemaakt.")
    await hand.sees("Vraag 2.")
    await hand.type("Afdeling Sport antwoordt, er is 10.000 euro.")
    await hand.sees("Vraag 4.")
    await hand.press("Er is nog niemand actief")
    await hand.press("Klaar, ik koos er 3")
    await hand.sees("Waarvoor vragen we dit?")
    await hand.type("We willen weten hoe u meer beweegt.")
    await hand.sees("Wanneer hebben bewoners uiterlijk uw antwoord?")
    day = page.get_by_role("log").get_by_role("button").filter(has_text="20").last
    hand.taps += 1
    await day.click()
    await hand.sees("Traject")
    await hand.press("Nu openen")
    await hand.sees("Dit lezen bewoners")
    await hand.press("Nu openen")
    await hand.press("+ Vragenlijst")
    await hand.sees("Welke vragenlijst wilt u openen?")
    await hand.press("Hoe gezond is uw wijk?")
    await hand.press("Uitvoering")
    await hand.sees("Tot en met welke dag")
    hand.taps += 1
    await page.get_by_role("log").get_by_role("button").filter(has_text="20").last.click()
    await hand.sees("Na het openen kunt u de vragen niet meer veranderen.")
    await hand.press("Nu openen")
    await hand.sees("Link voor bewoners:")

    await page.get_by_role("button", name="Greet de Boer").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    await hand.sees("Hoe gezond is uw wijk? (Bewegen in Parkzicht)")
    await page.get_by_role("log").get_by_role("button", name="Wat gebeurt er met uw stem?").click()
    # The screen before has a questionnaire's button that names it too.
    await hand.sees("Waarover wilt u het weten?")
    await page.get_by_role("log").get_by_role("button", name="Bewegen in Parkzicht").click()
    await hand.sees("We luisteren. U leest wat we ermee doen.")
    print(f"setting up and opening: {hand.taps} taps, {hand.texts} typed texts")
    assert hand.taps <= MOST_TAPS
    assert hand.texts <= MOST_TEXTS
