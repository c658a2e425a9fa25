"""Staff read what residents typed: masked, paged, with themes, and never whose it is."""

from collections.abc import Callable

import pytest

from models.consultations import Sheet, send
from models.rules.masking import PHONE
from tests.journeys.conftest import SMALLEST_GROUP, Town
from tests.journeys.test_residents import EVALUATION, at_look_back
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

ADMIN = 1009


async def _others_sent(town: Town, poll_id: int, many: int) -> None:
    async with town.database.writing() as db:
        for number in range(many):
            sheet = Sheet(
                pseudonym=f"{poll_id:016x}{number:016x}",
                consultation_id=poll_id,
                kept={},
                language="nl",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            await send(db, sheet, 0, [("worked", "words", f"Soep nummer {number}")])


async def test_masked_words_and_themes(town: Town, new_phone: Callable[..., Phone]) -> None:
    poll = await town.opens(EVALUATION)
    greet, staff = new_phone(), Phone(town.chats, ADMIN)
    await at_look_back(greet, poll)
    await greet.tap("3", shows="Wat ging er goed?")
    await greet.type("Bel me op 06-12345678", shows="Bel me op 06-12345678")
    await greet.tap("Verstuur", shows="Uw ontvangstcode: ")
    await staff.type(f"/resultaten {poll.id}", shows="pas zien als minstens")
    too_few = f"Open antwoorden\n\nOpen antwoorden leest u als minstens {SMALLEST_GROUP} mensen"
    await staff.tap("Open antwoorden lezen", shows=too_few)
    await _others_sent(town, poll.id, SMALLEST_GROUP + 10)
    await staff.type(f"/resultaten {poll.id}", shows=f"Verstuurd: {SMALLEST_GROUP + 11}")
    await staff.tap("Open antwoorden lezen", shows="De volgorde is willekeurig")
    assert [label for label in staff.buttons if "?" in label] == ["Wat ging er goed?"]
    await staff.tap("Wat ging er goed?", shows="Deel 1 van 2")
    seen = staff.text
    await staff.tap("Volgende ›", shows="Deel 2 van 2")
    seen += staff.text
    assert f"Bel me op {PHONE}" in seen
    assert "06-12345678" not in seen
    assert all(f"Soep nummer {number}" in seen for number in range(15))
    await staff.tap("2", shows="Welke thema’s")
    await staff.tap("+ Nieuw thema", shows="Hoe heet het thema?")
    await staff.type("Lekkere soep", shows="Thema’s nu: Lekkere soep")
    await staff.tap("☑ Lekkere soep", shows="nog geen thema")
    await staff.tap("☐ Lekkere soep", shows="Thema’s nu: Lekkere soep")
    await staff.tap("Klaar, terug", shows="Deel 2 van 2")
    assert "Lekkere soep: 1" in staff.text
    assert "[Lekkere soep]" in staff.text
    await greet.type("/mijngegevens", shows="Bel me op 06-12345678")
