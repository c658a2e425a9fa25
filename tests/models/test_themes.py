"""Open answers: in an order that says nothing, with themes that go when the answer goes."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from handlers.questionnaire import template
from models.consultations import Sheet, close_due, open_consultation, send
from models.database import Database, Session
from models.heard import heard_in
from models.quotes import set_quote
from models.retention import turn_into_counts
from models.rules.retention import kept_until
from models.themes import (
    ThemeMark,
    add_theme,
    open_answers,
    questions_with_words,
    set_theme,
    themes_of,
)

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CLOSES = NOW + timedelta(days=7)
MANY = 30


async def _poll_with_words(db: Session) -> int:
    poll = await open_consultation(db, template("evaluatie-activiteit"), NOW, CLOSES)
    for number in range(MANY):
        sheet = Sheet(
            pseudonym=f"{number:032x}",
            consultation_id=poll.id,
            kept={},
            language="nl",
            channel="chat",
        )
        db.add(sheet)
        await db.flush()
        await send(db, sheet, 0, _words(number))
    return poll.id


def _words(number: int) -> list[tuple[str, str, str | None]]:
    return [
        ("worked", "words", f"Goed {number}"),
        ("better", "words", f"Beter {number}"),
        ("liked", "4", None),
    ]


async def test_the_order_joins_no_two_answers_of_one_person(database: Database) -> None:
    async with database.writing() as db:
        poll_id = await _poll_with_words(db)
        assert await questions_with_words(db, poll_id, MANY) == {"worked", "better"}
        assert await questions_with_words(db, poll_id, MANY + 1) == set()
        worked = await open_answers(db, poll_id, "worked")
        better = await open_answers(db, poll_id, "better")
    one = [int(answer.words.split()[1]) for answer in worked]
    other = [int(answer.words.split()[1]) for answer in better]
    assert sorted(one) == sorted(other) == list(range(MANY))
    assert one != sorted(one)
    assert sum(a == b for a, b in zip(one, other, strict=True)) < MANY / 3
    assert not {answer.mark for answer in worked} & {answer.mark for answer in better}


async def test_themes_are_counted_and_go_with_a_changed_answer(database: Database) -> None:
    async with database.writing() as db:
        poll_id = await _poll_with_words(db)
        noise = await add_theme(db, poll_id, "worked", "Geluid")
        assert await add_theme(db, poll_id, "worked", "Geluid") == noise
        soup = await add_theme(db, poll_id, "worked", "Soep")
        answers = await open_answers(db, poll_id, "worked")
        for answer in answers[:3]:
            for _ in range(2):  # ticking twice is ticking once
                await set_theme(db, poll_id, "worked", answer.mark, noise, has=True)
        await set_theme(db, poll_id, "worked", answers[0].mark, soup, has=True)
        await set_theme(db, poll_id, "worked", answers[1].mark, noise, has=False)
        await set_theme(db, poll_id, "worked", "0" * 16, noise, has=True)  # there is none
        found = [(theme.name, number) for theme, number in await themes_of(db, poll_id, "worked")]
        assert found == [("Geluid", 2), ("Soep", 1)]
        marked = (await open_answers(db, poll_id, "worked"))[0]
        assert marked.theme_ids == {noise, soup}
        number = int(marked.words.split()[1])
        await send(db, await db.get_one(Sheet, f"{number:032x}"), 0, _words(number))
        found = [(theme.name, number) for theme, number in await themes_of(db, poll_id, "worked")]
        assert found == [("Geluid", 1), ("Soep", 0)]


async def test_themes_are_counted_still_when_the_answers_are_gone(database: Database) -> None:
    async with database.writing() as db:
        poll_id = await _poll_with_words(db)
        noise = await add_theme(db, poll_id, "worked", "Geluid")
        for answer in (await open_answers(db, poll_id, "worked"))[:7]:
            await set_theme(db, poll_id, "worked", answer.mark, noise, has=True)
    async with database.writing() as db:
        await close_due(db, CLOSES)
        later = kept_until(CLOSES, 12)
        while await turn_into_counts(db, later, 4):
            ((_, number),) = await themes_of(db, poll_id, "worked")
            assert number == 7
        assert await open_answers(db, poll_id, "worked") == []
        assert await db.scalar(select(func.count()).select_from(ThemeMark)) == 0


async def test_quotes_and_themes_are_told_from_the_smallest_group_on(database: Database) -> None:
    async with database.writing() as db:
        poll_id = await _poll_with_words(db)
        noise = await add_theme(db, poll_id, "worked", "Geluid")
        answers = await open_answers(db, poll_id, "worked")
        for answer in answers[:7]:
            await set_theme(db, poll_id, "worked", answer.mark, noise, has=True)
        await set_quote(db, poll_id, "worked", answers[0].mark, is_quoted=True)
        (heard,) = await heard_in(db, poll_id, ["worked"], 7)
        assert (heard.themes, heard.quotes) == ((("Geluid", 7),), (answers[0].words,))
        (heard,) = await heard_in(db, poll_id, ["worked"], 8)
        assert heard.themes == ()
        assert await heard_in(db, poll_id, ["worked"], MANY + 1) == ()
