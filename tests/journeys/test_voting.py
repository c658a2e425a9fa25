"""Priority polls from making to decision: a journey for each ballot, and one for each rung."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.ballot_export import export_ballots
from bot.recount import recount
from handlers.texts import sayer
from models.consultations import Consultation, close_due
from models.database import Database
from tests.journeys.test_each_rung import (
    LEAST,
    Town,
    accept,
    close,
    finish,
    look_back_together,
    looks_back,
    name_purpose_and_day,
    open_it,
    refused,
    send_joint_evaluation,
    set_up,
    town,
    write_point,
)
from tests.talker import Talker

PARTNER = 20_001
OPTIONS = "Meer bomen | Op het plein\nEen bankje\nEen speelplek"
PRICED = "Meer bomen | Op het plein | 12.000\nEen bankje | 900\nEen speelplek | 9.000"


async def begin(staff: Talker, weight: str, kind: str = "") -> None:
    await staff.press("+ Prioriteitenpeiling")
    await staff.press(weight)
    if kind:
        await staff.press(kind)


async def finish_making(staff: Talker, moment: str = "Voorbereiding") -> str:
    """From who may vote to the link."""
    await staff.press("Iedereen")
    await staff.press(moment)
    await staff.press(staff.labels[1])  # in two weeks
    label = next(label for label in staff.labels if label.startswith(("Nu openen", "Openen")))
    card = await staff.press(label)
    return card.split("start=")[1].split()[0]


async def advisory(
    staff: Talker, kind: str, options: str = OPTIONS, interim: str = "Niemand"
) -> str:
    """Make a poll that advises, of this kind, in an open process; gives its link's code."""
    await begin(staff, "Een advies", kind)
    match kind:
        case "Aantikken":
            await staff.press("Hoogstens 2")
        case "Punten":
            await staff.press("5 punten")
        case "Kiezen binnen":
            await staff.say("20.000")
    await staff.say("Wat komt eerst?")
    await staff.say(options)
    await staff.press("Verder")
    if kind != "Kiezen binnen":
        await staff.press("1 keuze")
    if kind in ("Op volgorde", "Kiezen binnen"):
        await staff.press(staff.labels[0])
    await staff.press("Dat maakt niet uit")
    if kind != "Telkens":
        await staff.press("Dat maakt niet uit")
        await staff.press("Loten" if "Loten" in staff.labels else staff.labels[0])
    await staff.press(interim)
    return await finish_making(staff)


async def vote(talker: Talker, code: str, *taps: str) -> str:
    await talker.say(f"/start {code}")
    await talker.press("Ja, ik ben 16")
    for tap in taps:
        await talker.press(tap)
    return await talker.press("Verstuur")


async def over(wijk: Town) -> None:
    """Let the last day of every poll pass."""
    database, now = Database(wijk.url), datetime.now(UTC)
    async with database.writing() as db:
        await db.execute(update(Consultation).values(closes_at=now - timedelta(minutes=1)))
        await close_due(db, now)
    await database.close()


KINDS = {
    "Aantikken": ["☐ Een bankje", "Klaar met kiezen"],
    "Op volgorde": ["☐ Een bankje", "☐ Meer bomen", "Klaar met kiezen"],
    "Punten": ["+ Een bankje", "+ Een bankje", "+ Meer bomen", "Klaar met kiezen"],
    "Kiezen binnen": ["☐ Een bankje", "☐ Meer bomen", "Klaar met kiezen"],
    "Telkens": [],
}


@pytest.mark.parametrize("kind", KINDS)
async def test_each_ballot_to_the_advice(tmp_path: Path, kind: str) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        code = await advisory(staff, kind, PRICED if kind == "Kiezen binnen" else OPTIONS)
        for talker in wijk.neighbours():
            consent = await talker.say(f"/start {code}")
            assert "De uitslag is een advies." in consent
            assert "Niemand ziet een tussenstand" in consent
            await talker.press("Ja, ik ben 16")
            if kind == "Telkens":
                for _ in range(3):
                    bench = [label for label in talker.labels if label == "Een bankje"]
                    await talker.press(bench[0] if bench else talker.labels[0])
                await talker.press("Klaar met kiezen")
            for tap in KINDS[kind]:
                await talker.press(tap)
            assert "Een bankje" in talker.text
            assert "Uw ontvangstcode" in await talker.press("Verstuur")
        shown = await staff.say("/resultaten 1")
        assert f"Gestemd: {LEAST}" in shown
        assert "Een bankje" not in shown, "nobody sees interim results"
        await staff.say("/peilingen 1")
        await staff.press("Sluiten")
        await staff.press("Sluiten")
        shown = await staff.say("/resultaten 1")
        assert "Eindstand" in shown
        assert "Het advies: " in shown
        assert "Een bankje" in shown.split("Het advies: ")[1].split("\n")[0]


async def test_changing_taking_back_and_blank(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        code = await advisory(staff, "Op volgorde", interim="Medewerkers")
        await greet.say(f"/start {code}")
        await greet.press("Ja, ik ben 16")
        assert "Klaar met kiezen" not in greet.labels
        await greet.press("Uitleg bij")
        assert "Op het plein" in greet.text
        await greet.press("Uitleg weglaten")
        await greet.press("☐ Een speelplek")
        await greet.press("☐ Een bankje")
        await greet.press("↶ Weghalen: Een bankje")
        await greet.press("☐ Meer bomen")
        assert "1. Een speelplek\n2. Meer bomen" in greet.text
        await greet.say("/stop")
        await greet.say(f"/start {code}")
        assert "1. Een speelplek\n2. Meer bomen" in greet.text, "gone on with where it was"
        assert "1. Een speelplek\n2. Meer bomen" in await greet.press("Klaar met kiezen")
        assert "Gestemd: 0" in await staff.say("/resultaten 1"), "a draft is no ballot"
        receipt = (await greet.press("Verstuur")).split("ontvangstcode: ")[1].split()[0]
        await greet.press("Mijn antwoorden")
        await greet.press("Mijn keuze veranderen")
        await greet.press("Blanco stemmen")
        assert "Blanco: u doet mee" in greet.text
        assert receipt in await greet.press("Verstuur")
        shown = await staff.say("/resultaten 1")
        assert "Gestemd: 1" in shown
        assert f"als minstens {LEAST} mensen" in shown, "too few to show to staff meanwhile"
        await greet.press("Mijn antwoorden")
        await greet.press("Mijn antwoorden wissen")
        await greet.press("Ja, wis alles")
        assert "Gestemd: 0" in await staff.say("/resultaten 1")


async def test_no_poll_below_advising_and_none_that_binds_below_codeciding(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "raadplegen")
        await name_purpose_and_day(staff)
        assert "trede raadplegen kan dit niet: een prioriteitenpeiling" in staff.text
        assert "vanaf de trede adviseren" in staff.text
        assert "+ Prioriteitenpeiling" not in staff.labels
        await staff.press("Iets veranderen")
        await staff.press("Trede")
        await staff.press("adviseren")
        await staff.press("Ja, naar deze trede")
        await staff.press("+ Prioriteitenpeiling")
        await refused(staff, "Een besluit", "trede adviseren", "vanaf de trede meebeslissen")


async def test_advising_to_the_answer(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        code = await advisory(staff, "Aantikken", interim="Iedereen")
        for talker in wijk.neighbours():
            await vote(talker, code, "☐ Meer bomen", "Klaar met kiezen")
        await greet.say("/uwstem")
        assert "Tussenstand" in await greet.press("De uitslag lezen")
        assert "Meer bomen" in greet.text
        await staff.say("/peilingen 1")
        await staff.press("Sluiten")
        await staff.press("Sluiten")
        await staff.press("Uitslag voor iedereen")
        await staff.press("Uitslag voor iedereen")
        await refused(staff, "Nu sluiten", "antwoord met reden op elk advies")
        await write_point(staff, "Antwoorden: Meer bomen")
        await close(staff)
        await finish(staff)
        told = await greet.hears("U zei: Meer bomen")
        assert "Het advies: Meer bomen" in told


async def codecide(wijk: Town, tie: str = "De gemeenteraad") -> str:
    """An open process with a binding poll; gives its link's code."""
    staff = wijk.staff
    await set_up(staff, "meebeslissen")
    await name_purpose_and_day(staff)
    await staff.say("/trajecten 1")
    await accept(staff, wijk.resident(PARTNER, "Samira"), "partner", "Samira")
    await begin(staff, "Een besluit")
    assert "heeft eerst een regel nodig" in staff.text
    await staff.press("‹ Naar het traject")
    await staff.press("Invullen: de regel")
    await staff.press("Goedkeuren")
    await staff.press("25 mensen")
    await staff.press("50%")
    await staff.press(tie)
    await begin(staff, "Een besluit")
    await staff.press("Zoveel")
    await staff.say("Wat komt eerst?")
    assert "Regel 2" in await staff.say("Meer bomen\nEen bankje | a | b")
    await staff.say(OPTIONS)
    await staff.press("Verder")
    code = await finish_making(staff)
    await staff.press("‹ Naar het traject")
    await staff.press("Iets veranderen")
    assert "Regel van de bindende peiling" not in staff.labels, "a poll was made by it"
    await staff.press("Trede")
    await staff.press("adviseren")
    assert "een bindende prioriteitenpeiling" in staff.text, "it would no longer bind"
    await staff.press("‹ Naar het traject")
    await open_it(staff)
    return code


async def state_decision(wijk: Town) -> str:
    """Close by the clock, and state what the rule says."""
    staff = wijk.staff
    await staff.say("/peilingen 1")
    assert "Sluiten" not in staff.labels, "nobody closes a binding poll early"
    await over(wijk)
    await staff.say("/trajecten 1")
    await refused(staff, "Nu sluiten", "het besluit dat de regel geeft")
    await staff.press("Invullen: het besluit")
    await staff.press("Wat komt eerst?")
    decision = await staff.press("De uitslag vaststellen")
    await staff.press("Vaststellen")
    return decision


async def test_codeciding_to_the_decision(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        code = await codecide(wijk)
        consent = await greet.say(f"/start {code}")
        assert "De uitslag is een besluit. Niemand kan deze regels nog veranderen." in consent
        decision = await decided(wijk, code, *["Een bankje"] * 13)
        assert "Er deden 25 mensen mee. Nodig waren er 25" in decision
        assert "Het besluit: Een bankje" in decision
        await greet.say("/uwstem")
        assert "Het besluit: Een bankje" in await greet.press("De uitslag lezen")
        await staff.press("Uitslag voor iedereen")
        await staff.press("Uitslag voor iedereen")
        await write_point(staff, "Antwoorden: Een bankje")
        await look_back_together(staff, Talker(wijk.chats, PARTNER))
        await close(staff)
        await finish(staff)
        told = Talker(wijk.chats, 40_003)
        assert "Het besluit: Een bankje" in await told.hears("U zei: Een bankje")


async def test_a_quorum_that_is_missed(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        code = await codecide(wijk)
        for talker, tap in zip(
            wijk.neighbours(), ("Meer", "Meer", "Een b", "Een s", "Een b"), strict=True
        ):
            await vote(talker, code, f"☐ {tap}", "Klaar met kiezen")
        decision = await state_decision(wijk)
        assert "Geen uitslag: er deden 5 mensen mee. Het moesten er minstens 25 zijn." in decision
        assert "Het besluit" not in decision


async def decided(wijk: Town, code: str, *options: str) -> str:
    """The decision after 25 people voted, one for each option and the others blank."""
    votes: list[tuple[str, ...]] = [(f"☐ {option}", "Klaar met kiezen") for option in options]
    votes += [("Blanco stemmen",)] * (25 - len(options))
    for number in range(25):
        wijk.chats.add_user(40_000 + number, f"Buur {number}", "nl")
    await asyncio.gather(
        *(
            vote(Talker(wijk.chats, 40_000 + number), code, *taps)
            for number, taps in enumerate(votes)
        )
    )
    return await state_decision(wijk)


async def test_a_threshold_that_is_missed(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        code = await codecide(wijk)
        votes = ["Meer bomen"] * 3 + ["Een bankje"] * 2 + ["Een speelplek"] * 2
        decision = await decided(wijk, code, *votes)
        assert "op minder dan 50 van de 100 stembiljetten: Meer bomen" in decision
        assert "Er is niets gekozen." in decision


async def test_a_tie_is_for_the_council(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        code = await codecide(wijk)
        decision = await decided(wijk, code, "Een bankje", "Meer bomen")
        assert "Gelijk geëindigd: " in decision
        assert "De raad kiest." in decision
        assert "Het besluit" not in decision


async def test_a_tie_that_lots_decide_is_counted_again_to_the_same(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        code = await codecide(wijk, tie="Loten")
        decision = await decided(wijk, code, "Een bankje", "Meer bomen")
        won = decision.split("Het besluit: ")[1].split("\n")[0]
        assert won in ("Een bankje", "Meer bomen")
        database = Database(wijk.url)
        assert "poll-1.cat is written" in await export_ballots(1, tmp_path, LEAST, database)
        await database.close()
        again = recount(tmp_path / "poll-1.cat", None, None, [], None, None, sayer("nl"))
        assert f"Gekozen:\n  {won} (" in again


@pytest.mark.parametrize(
    ("rung", "role"), [("coproduceren", "partner"), ("zelfbeheer", "eigenaar")]
)
async def test_advice_on_the_other_rungs(tmp_path: Path, rung: str, role: str) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, rung)
        await name_purpose_and_day(staff)
        samira = wijk.resident(PARTNER, "Samira")
        await accept(staff, samira, role, "Samira")
        await open_it(staff)
        code = await advisory(staff, "Aantikken")
        for talker in wijk.neighbours():
            await vote(talker, code, "☐ Een bankje", "Klaar met kiezen")
        await staff.say("/peilingen 1")
        await staff.press("Sluiten")
        await staff.press("Sluiten")
        await staff.press("Uitslag voor iedereen")
        await staff.press("Uitslag voor iedereen")
        owes = rung == "coproduceren"
        await staff.press("Terugkoppeling schrijven")
        assert any(label.startswith("Antwoorden: Een bankje") for label in staff.labels) is owes
        await staff.press("‹ Naar het traject")
        button, said = ("Antwoorden: Een b", "") if owes else ("+ Ander punt", "Een bankje")
        await write_point(staff, button, said)
        if rung == "coproduceren":
            await look_back_together(staff, samira)
        else:
            await send_joint_evaluation(staff)
            await looks_back(samira)
            await staff.say("/trajecten 1")
        await close(staff)
        await finish(staff)
        assert "Het advies: Een bankje" in await greet.hears("U zei: Een bankje")
