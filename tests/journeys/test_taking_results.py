"""Results as pictures and files: taken along by staff, published, and read by residents."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from openpyxl import load_workbook

from handlers.reports.results import plan_of_poll
from models import polls
from models.consultations import (
    Consultation,
    Sheet,
    consultation_with_id,
    open_consultation,
    send,
)
from models.reports import keep_report, make_report
from models.rules.ballot import BallotKind, written
from models.rules.count import Method
from models.rules.priority_poll import Interim, Terms
from models.rules.process import TieBreak
from tests.journeys.conftest import SMALLEST_GROUP, Town
from tests.journeys.test_residents import AGREE, EVALUATION, at_look_back
from tests.paper import text_of
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

ADMIN = 1009
MANY = 2 * SMALLEST_GROUP


def sent_file(town: Town, phone: Phone) -> bytes:
    """What the newest message comes with."""
    about = phone.screen.get("document") or phone.screen["photo"][-1]
    return town.chats.files.known(about["file_id"]).upload.content


async def others_sent(
    town: Town, poll: Consultation, many: int = MANY, **values: tuple[str, ...]
) -> None:
    """So many others answered, with these values in turn."""
    async with town.database.writing() as db:
        for number in range(many):
            sheet = Sheet(
                pseudonym=f"{poll.id:016x}{number:016x}",
                consultation_id=poll.id,
                kept={},
                language="nl",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            said = {"words": f"De soep was warm, nummer {number}"}
            given = {question: each[number % len(each)] for question, each in values.items()}
            rows = [(question, value, said.get(value)) for question, value in given.items()]
            await send(db, sheet, 0, rows)


async def closed_and_summed_up(town: Town, poll: Consultation) -> None:
    """As the clock does it within a minute."""
    await town.closes(poll)
    now = datetime.now(UTC)
    async with town.database.writing() as db:
        found = await consultation_with_id(db, poll.id)
        assert found is not None
        plan = plan_of_poll(found)
        await keep_report(db, await make_report(db, found, plan, SMALLEST_GROUP, now))


async def test_own_points_as_a_picture_beside_those_of_others(town: Town, phone: Phone) -> None:
    poll = await town.opens("positieve-gezondheid")
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.tap(AGREE, shows="Vraag 1 van 8")
    for number in range(2, 8):
        await phone.tap("7", shows=f"Vraag {number} van 8")
    await phone.tap("65 tot en met 74 jaar", shows="Vraag 8 van 8")
    await phone.tap("Overslaan", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Lichaam: 7")
    assert "Uw ontvangstcode: " in phone.text
    alone = sent_file(town, phone)
    assert alone.startswith(b"\x89PNG")
    keys = ("body", "mind", "meaning", "quality", "together", "daily")
    await others_sent(town, poll, 3 * SMALLEST_GROUP, **dict.fromkeys(keys, ("4",)))
    await phone.tap("Mijn antwoorden veranderen", shows="U hebt al verstuurd")
    await phone.tap("Verstuur", shows="Lichaam: u 7, iedereen samen ongeveer 4")
    assert sent_file(town, phone) != alone


async def test_staff_take_results_along_and_everyone_reads_what_is_published(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    poll = await town.opens(EVALUATION)
    greet, stranger, staff = new_phone(), new_phone(), Phone(town.chats, ADMIN)
    await at_look_back(greet, poll)
    await greet.tap("Verstuur", shows="Uw ontvangstcode: ")
    await others_sent(town, poll, liked=("5", "4"), again=("9",), worked=("words",))
    await staff.type(f"/resultaten {poll.id}", shows="Tussenstand")
    await staff.tap("Open antwoorden lezen", shows="De volgorde is willekeurig")
    await staff.tap("Wat ging er goed?", shows="Deel 1 van")
    await staff.tap("1", shows="Welke thema’s")
    await staff.tap("☐ Citaat voor het verslag", shows="Welke thema’s")
    await staff.sees_button("☑ Citaat voor het verslag")
    await closed_and_summed_up(town, poll)

    await staff.type(f"/resultaten {poll.id}", shows="Eindstand")
    await staff.tap("Plaatjes, bestanden, publiceren", shows="Wat wilt u hebben?")
    await staff.tap("Plaatjes", shows="Wat vond u van de activiteit?")
    assert sent_file(town, staff).startswith(b"\x89PNG")
    assert f"😀 heel goed: 45% ({MANY // 2})" in staff.text
    await staff.tap("Volgende ›", shows="Hoe graag komt u nog een keer?")
    await staff.tap("‹ Iets anders", shows="Wat wilt u hebben?")

    await staff.tap("Verslag (PDF)", shows="In welke taal")
    await staff.tap("Nederlands", shows="Het verslag.")
    told = text_of(sent_file(town, staff))
    assert "Mensen die meededen: 11." in told
    assert "De soep was warm" in told
    assert f"soep ({MANY})" in told
    await staff.tap("‹ Iets anders", shows="Wat wilt u hebben?")

    await staff.tap("Bestand voor Excel", shows="geef het niet door")
    book = load_workbook(io.BytesIO(sent_file(town, staff)), read_only=True)
    assert book.sheetnames == ["Samenvatting", "Vragen", "Antwoorden", "Codeboek"]
    await staff.tap("‹ Iets anders", shows="Wat wilt u hebben?")
    await staff.tap("Antwoorden als tabel", shows="geef het niet door")
    rows = list(csv.reader(io.StringIO(sent_file(town, staff).decode("utf-8-sig"))))
    assert len(rows) == 1 + 1 + MANY
    assert "De soep" not in str(rows)
    await staff.tap("‹ Iets anders", shows="Wat wilt u hebben?")

    await staff.tap("Uitslag publiceren", shows="Dit ziet iedereen")
    await staff.tap("Publiceren en versturen", shows="De uitslag is gepubliceerd")
    await greet.sees("U deed mee met “Hoe was de activiteit?”")
    await greet.tap("De uitslag lezen", shows="")
    await greet.sees_button("Verslag (PDF)")
    assert sent_file(town, greet).startswith(b"\x89PNG")
    await stranger.type("/outcomes", shows="Welke uitslag wilt u lezen?")
    await stranger.tap("Hoe was de activiteit?", shows="Mensen die meededen: 11.")
    await stranger.tap("Verslag (PDF)", shows="Het verslag.")
    assert "De soep was warm" in text_of(sent_file(town, stranger))
    await staff.type(f"/resultaten {poll.id}", shows="Eindstand")
    await staff.tap("Plaatjes, bestanden, publiceren", shows="Wat wilt u hebben?")
    await staff.tap("Uitslag publiceren", shows="Deze uitslag is al gepubliceerd")


async def a_poll_that_nobody_may_look_into(town: Town) -> Consultation:
    """A priority poll that is open, with enough ballots."""
    text, now = {"nl": "Wat komt eerst?"}, datetime.now(UTC)
    options = [{"text": {"nl": name}} for name in ("Bomen", "Bankjes")]
    ballot = {"key": "ballot", "kind": BallotKind.APPROVE, "text": text, "options": options}
    plain = {"title": text, "purpose": text, "questions": [ballot]}
    terms = Terms(
        method=Method.APPROVAL,
        places=1,
        tie_break=TieBreak.COUNCIL,
        seed="",
        quorum=0,
        threshold=0,
        interim=Interim.NOBODY,
        binding=False,
    )
    async with town.database.writing() as db:
        poll = await open_consultation(db, plain, now, now + timedelta(weeks=1))
        await polls.add_rule(db, poll.id, terms)
        for number in range(MANY):
            sheet = Sheet(
                pseudonym=f"{poll.id:016x}{number:016x}",
                consultation_id=poll.id,
                kept={},
                language="nl",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            await polls.cast(db, sheet, written(["1"]))
    return poll


async def test_bad_requests_each_get_their_sentence(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    staff, poll = Phone(town.chats, ADMIN), await town.opens(EVALUATION)
    await staff.type("/resultaten 999999", shows="Er is geen vragenlijst met nummer 999999.")
    await new_phone().type(f"/resultaten {poll.id}", shows="Dat kunt u hier niet doen.")
    too_few = f"Antwoorden laten we pas zien als minstens {SMALLEST_GROUP} mensen"
    await staff.type(f"/resultaten {poll.id}", shows="Verstuurd: 0")
    assert too_few in staff.text
    await others_sent(town, poll, SMALLEST_GROUP - 1, liked=("5",))
    await closed_and_summed_up(town, poll)
    await staff.type(f"/resultaten {poll.id}", shows=f"Verstuurd: {SMALLEST_GROUP - 1}")
    assert too_few in staff.text
    assert "heel goed" not in staff.text
    assert "Plaatjes, bestanden, publiceren" not in staff.buttons
    secret = await a_poll_that_nobody_may_look_into(town)
    await staff.type(f"/resultaten {secret.id}", shows="De uitslag is nu nog niet te zien.")
    assert "Bomen" not in staff.text
