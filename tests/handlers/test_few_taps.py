"""How little it takes to answer: taps counted, from the link to the receipt, nothing typed."""

from datetime import timedelta

from bot.load import load
from handlers.neighbourhoods import known_districts
from handlers.questionnaire import template
from handlers.questions.neighbourhood import with_neighbourhoods
from models.consultations import open_consultation
from models.database import Database
from tests.bot.test_doctor import EXAMPLE
from tests.handlers.test_process_chat import NOW, Desk

MOST_TAPS = 14


class Thumb(Desk):
    """A resident who never types: opening the link is the first tap."""

    taps = 0

    async def press_value(self, value: str) -> str:
        self.taps += 1
        return await super().press_value(value)

    async def opens(self, code: str) -> None:
        self.taps += 1
        await self.say(f"/start {code}")


async def test_the_eight_questions_take_at_most_fourteen_taps_and_no_typing(
    database: Database,
) -> None:
    await load(EXAMPLE, database)
    async with database.writing() as db:
        asked = with_neighbourhoods(template("wijkgezondheidsprofiel"), await known_districts(db))
        poll = await open_consultation(db, asked, NOW, NOW + timedelta(weeks=1))
        greet = Thumb(db, chat_id=7001)
        await greet.opens(poll.code)
        await greet.press("Ja, ik ben 16")
        assert greet.screen.above == "Vraag 1 van 8"
        await greet.press("Gaat wel")
        await greet.press("☐ Eenzaamheid")
        await greet.press("☐ Geldzorgen")
        await greet.press("Klaar")
        while "Overslaan" in greet.labels and "65" not in " ".join(greet.labels):
            await greet.press("Overslaan")
        await greet.press("65")
        await greet.press(greet.labels[0])
        if "Verstuur" not in greet.labels:
            await greet.press(greet.labels[0])
        await greet.press("Verstuur")
        assert "ontvangen" in greet.screen.heading
        print(f"{greet.taps} taps")
        assert greet.taps <= MOST_TAPS
