"""Nothing about the answers of a few people reaches staff by another way than the results: not on
the card of a process, nor by open answers, nor by the points that wait for feedback."""

from datetime import timedelta

from handlers.questionnaire import template
from handlers.reports.results import plan_of_poll
from models.consultations import Consultation, Sheet, open_consultation, send
from models.database import Database, Session
from models.reports import keep_report, make_report
from models.rules.process import Rung, State
from tests.handlers.desk import NOW, Desk, ready

SMALLEST = 5
BENEFITS = "wat-levert-het-op"


async def opened(db: Session, rung: Rung, as_template: str) -> Consultation:
    """A question with choices and "Anders, namelijk …", open in a process."""
    process = await ready(db, rung)
    process.state = State.OPEN
    return await open_consultation(
        db,
        template(BENEFITS),
        NOW - timedelta(days=1),
        NOW + timedelta(days=1),
        process_id=process.id,
        key="benefits",
        template=as_template,
    )


async def send_by(
    db: Session, poll: Consultation, answer: str, people: int, first: int = 0
) -> None:
    """So many people more gave this answer; each typed something at "other"."""
    for number in range(first, first + people):
        sheet = Sheet(
            pseudonym=f"{poll.id} {answer} {number}",
            consultation_id=poll.id,
            kept={},
            language="nl",
            channel="chat",
        )
        db.add(sheet)
        await db.flush()
        words = f"Woorden van {number}" if answer == "other" else None
        await send(db, sheet, 0, [("benefits", answer, words)])


async def make(db: Session, poll: Consultation) -> None:
    """The report that is due, as the clock makes it."""
    await keep_report(db, await make_report(db, poll, plan_of_poll(poll), SMALLEST, NOW))


async def test_the_card_says_when_there_is_something_to_see(database: Database) -> None:
    async with database.writing() as db:
        poll, desk = await opened(db, Rung.CONSULT, BENEFITS), Desk(db)
        card = f"/trajecten {poll.process_id}"
        await send_by(db, poll, "fun", SMALLEST - 1)
        assert f"(te zien als {SMALLEST} mensen hebben geantwoord)" in await desk.say(card)
        await send_by(db, poll, "fun", 1, SMALLEST)
        assert "(genoeg mensen hebben geantwoord; binnen een minuut te zien)" in await desk.say(
            card
        )
        await make(db, poll)
        assert "(te zien als meer mensen hetzelfde antwoorden" in await desk.say(card)
        await send_by(db, poll, "fun", SMALLEST, 2 * SMALLEST)
        await make(db, poll)
        assert f"– Plezier: {SMALLEST}\n" in await desk.say(card)
        poll.closed_at = NOW
        assert f"– Plezier: {2 * SMALLEST} (100%)" in await desk.say(card)


async def test_how_many_typed_something_at_other_is_told_as_the_results_tell_it(
    database: Database,
) -> None:
    async with database.writing() as db:
        few, many = [await opened(db, Rung.CONSULT, BENEFITS) for _ in range(2)]
        for poll in (few, many):
            await send_by(db, poll, "fun", 3 * SMALLEST)
            await send_by(db, poll, "heard", SMALLEST + 1)
        await send_by(db, few, "other", SMALLEST - 1)
        await send_by(db, many, "other", SMALLEST)
        for poll in (few, many):
            desk = Desk(db)
            await desk.say(f"/resultaten {poll.id}")
            told = await desk.press("Open antwoorden lezen")
            assert f"als minstens {SMALLEST} mensen" in told, "while it is open"
            poll.closed_at = NOW
            await desk.say(f"/resultaten {poll.id}")
            told = await desk.press("Open antwoorden lezen")
            assert (f"als minstens {SMALLEST} mensen" in told) is (poll is few)
        await desk.press("Wat levert meedoen u op?")
        assert "Woorden van 1" in desk.text


async def test_what_is_owed_an_answer_is_what_the_final_results_tell(database: Database) -> None:
    async with database.writing() as db:
        poll, desk = await opened(db, Rung.ADVISE, "wijkgezondheidsprofiel"), Desk(db)
        await send_by(db, poll, "other", SMALLEST - 2)
        await send_by(db, poll, "fun", SMALLEST - 1)
        await send_by(db, poll, "heard", SMALLEST)

        async def owed() -> list[str]:
            await desk.say(f"/trajecten {poll.process_id}")
            await desk.press("Terugkoppeling schrijven")
            return [label for label in desk.labels if label.startswith("Antwoorden: ")]

        assert await owed() == [], "while it is open"
        poll.closed_at = NOW
        assert await owed() == ["Antwoorden: Er wordt naar mij geluisterd"]
        await send_by(db, poll, "fun", 2, SMALLEST)
        assert await owed() == ["Antwoorden: Plezier"]
