"""A neighbourhood's points move only in steps of the smallest group, whoever looks and when."""

from datetime import UTC, datetime, timedelta

from handlers.questionnaire import template
from models.consultations import Answer, Consultation, Sheet, open_consultation
from models.database import Database, Session
from models.group_points import EVERYONE, Points, add_up, points_in

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SMALLEST = 5
NORTH = ("neighbourhood", "BU03630100")
ASKED = ("body", "mind")


async def opened(db: Session) -> Consultation:
    return await open_consultation(
        db, template("positieve-gezondheid"), NOW, NOW + timedelta(weeks=1)
    )


async def sends(db: Session, poll: Consultation, name: str, **answers: str) -> None:
    """A sheet that was sent, under this name."""
    db.add(
        Sheet(
            pseudonym=name,
            consultation_id=poll.id,
            kept={},
            language="nl",
            channel="chat",
            receipt="ABCD2345",
        )
    )
    await db.flush()
    for question, value in answers.items():
        db.add(Answer(pseudonym=name, consultation_id=poll.id, question=question, value=value))
    await db.flush()


async def test_points_are_there_from_three_times_the_smallest_group_on_and_move_by_it(
    database: Database,
) -> None:
    async with database.writing() as db:
        poll = await opened(db)
        seen = []
        for number in range(21):
            where = {"neighbourhood": NORTH[1]}
            await sends(db, poll, f"n{number}", body=str(number % 11), mind="7", **where)
            await add_up(db, poll.id, ASKED, NORTH, SMALLEST)
            seen.append((await points_in(db, poll.id)).get(NORTH[1]))
        first = {"body": Points(15, sum(n % 11 for n in range(15))), "mind": Points(15, 105)}
        second = {"body": Points(20, sum(n % 11 for n in range(20))), "mind": Points(20, 140)}
        assert seen == [None] * 14 + [first] * 5 + [second] * 2


async def test_a_question_that_few_answered_waits_by_itself(database: Database) -> None:
    async with database.writing() as db:
        poll = await opened(db)
        for number in range(16):
            mind = "rather-not" if number < 2 else "4"
            await sends(db, poll, f"n{number}", body="6", mind=mind, neighbourhood=NORTH[1])
        await add_up(db, poll.id, ASKED, NORTH, SMALLEST)
        assert await points_in(db, poll.id) == {NORTH[1]: {"body": Points(16, 96)}}


async def test_neighbourhoods_and_consultations_are_kept_apart(database: Database) -> None:
    async with database.writing() as db:
        poll, other = await opened(db), await opened(db)
        for number in range(15):
            await sends(db, poll, f"n{number}", body="6", neighbourhood=NORTH[1])
            await sends(db, poll, f"s{number}", body="2", neighbourhood="BU03630101")
            await sends(db, other, f"o{number}", body="9")
        await add_up(db, poll.id, ASKED, NORTH, SMALLEST)
        await add_up(db, other.id, ASKED, None, SMALLEST)
        assert await points_in(db, poll.id) == {NORTH[1]: {"body": Points(15, 90)}}
        assert await points_in(db, other.id) == {EVERYONE: {"body": Points(15, 135)}}


def test_points_of_groups_add_up() -> None:
    assert Points(5, 30) + Points(7, 40) == Points(12, 70)
