"""On phones of 360 pixels: an activity is looked back upon, and a resident takes over a task."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.summing_up import summed_up
from handlers.questionnaire import template
from models.activities import Occurrence
from models.consultations import Consultation, close_due
from models.database import Database
from models.evaluations import Questionnaires
from models.processes import make_process
from models.rules.process import Moment, Rung, State
from models.rules.quiet_hours import QuietHours
from scheduler.activities import evaluate
from scheduler.reports import sum_up_due
from tests.activities import AMSTERDAM
from tests.botside import GREET
from tests.browser.conftest import NewPage
from tests.browser.test_process import Hand
from tests.browser.test_sizes import check

pytestmark = pytest.mark.asyncio(loop_scope="session")

ILSE = 1009
PHONE = {"width": 360, "height": 740}
ASKED = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
NEVER_QUIET = QuietHours.read("00:00-00:00", AMSTERDAM)


class Narrow(Hand):
    """At a narrow phone, where all that is seen fits and can be tapped."""

    async def sees(self, words: str) -> None:
        await super().sees(words)
        await check(self.page)


async def sits_down(new_page: NewPage, tryout: str, person: int) -> Narrow:
    """At the phone of someone who has not spoken with the bot before."""
    page = await new_page(viewport=PHONE, has_touch=True)
    await page.goto(f"{tryout}/?als={person}")
    await page.get_by_role("button", name="Start", exact=True).click()
    hand = Narrow(page)
    await hand.sees("Welkom")
    return hand


async def began(database: Database, ago: timedelta) -> None:
    """What was made began so long ago."""
    started = datetime.now(UTC) - ago
    async with database.writing() as db:
        await db.execute(update(Occurrence).values(start_at=started, end_at=None))


async def a_week_later(database: Database) -> None:
    """The evaluation has closed, and the organiser is to hear of it."""
    now = datetime.now(UTC)
    async with database.writing() as db:
        closes = update(Consultation).where(Consultation.by_invitation)
        await db.execute(closes.values(closes_at=now))
        await close_due(db, now)
    await sum_up_due(database, partial(summed_up, database, 5), 5)
    await evaluate(database, ASKED, NEVER_QUIET)


async def test_looking_back_on_an_activity_and_taking_over_a_task(
    new_page: NewPage, tryout: str, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path}/data/tryout.db")
    async with database.writing() as db:
        process = await make_process(db, {"nl": "De moestuin van de buurt"}, Rung.SELF_MANAGE)
        process.state, process.moments = State.OPEN, list(Moment)
    ilse = await sits_down(new_page, tryout, ILSE)
    greet = await sits_down(new_page, tryout, GREET)
    await looks_back(database, ilse, greet)
    await takes_over(ilse, greet)
    await database.close()


async def looks_back(database: Database, ilse: Narrow, greet: Narrow) -> None:
    """Who came is asked how it was, and the organiser hears what came of that."""
    await ilse.command("/organiseren")
    await ilse.press("+ Nieuwe activiteit")
    await ilse.type("Samen soep eten")
    await ilse.sees("Wanneer is het?")
    await ilse.type("over 6 dagen 18 uur")
    await ilse.press("Eén keer")
    await ilse.sees("Waar is het?")
    await ilse.type("Wijkhuis De Brug")
    for answer in ("8", "Gratis", "Iedereen", "Niets meer", "Publiceren"):
        await ilse.press(answer)
    await ilse.sees("Link voor bewoners:")

    await greet.command("/activiteiten")
    await greet.press_with("Samen soep eten")
    await greet.press("Ik kom alleen")
    await greet.sees("U komt.")

    await began(database, timedelta(minutes=10))
    await ilse.press("Wie komt er?")
    await ilse.sees("deelnemer 1")
    await ilse.press("Naar de activiteit")
    await ilse.press("Wie was er?")
    await ilse.press("☐ deelnemer 1")
    await ilse.sees("Aangekruist: 1.")
    await ilse.press_with("Klaar")
    await ilse.sees("Link voor bewoners:")
    await began(database, timedelta(days=2))
    await evaluate(database, ASKED, NEVER_QUIET)
    await greet.sees("U was bij “Samen soep eten”. Hoe was het?")
    await greet.press("Vertel hoe het was")
    await greet.sees("We willen weten wat u van de activiteit vond.")
    await greet.press_with("Ja, ik ben 16")
    await greet.sees("Wat vond u van de activiteit?")
    await greet.press_with("😀")
    await greet.sees("Hoe graag komt u nog een keer?")
    await greet.press_with("5")
    await greet.sees("Wat ging er goed?")
    await greet.type("De soep was heerlijk.")
    await greet.sees("Wat kan er beter?")
    await greet.press("Overslaan")
    await greet.sees("Klopt alles?")
    await greet.press("Verstuur")
    await greet.sees("Uw ontvangstcode")

    await a_week_later(database)
    await ilse.sees("vulden minder dan 5 mensen de evaluatie in")


async def takes_over(ilse: Narrow, greet: Narrow) -> None:
    """A resident asks to take over a task, and is answered with a reason."""
    await greet.command("/zelfdoen")
    await greet.press("De moestuin van de buurt")
    await greet.press("Een taak van de gemeente overnemen")
    await greet.sees("Welke taak wilt u overnemen?")
    await greet.type("De moestuin water geven")
    await greet.sees("Hoe wilt u het doen, en met wie?")
    await greet.type("Met zes buren, om de beurt.")
    await greet.sees("Wat hebt u daarvoor nodig van de gemeente?")
    await greet.type("De sleutel van de kraan.")
    await greet.sees("leest dit en antwoordt met een reden, uiterlijk op")
    await greet.press("Verstuur")
    await greet.sees("U krijgt antwoord, uiterlijk op")

    await ilse.command("/aanvragen")
    await ilse.sees("1 voorstel wacht op antwoord.")
    await ilse.press("De moestuin water geven")
    await ilse.sees("Een bewoner wil deze taak overnemen (uitdaagrecht).")
    await ilse.press("Ja, dit mag")
    await ilse.sees("Wat spreekt u af met de bewoner, en waarom?")
    await ilse.type("U krijgt de sleutel, want de buurt kent de tuin.")
    await ilse.sees("Er wacht geen voorstel op antwoord.")
    await greet.sees("Uw voorstel “De moestuin water geven” mag doorgaan. U krijgt de sleutel")
    await greet.press("Mijn voorstel")
    await greet.sees("Het mag.")
