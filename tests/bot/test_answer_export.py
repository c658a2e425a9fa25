"""`wijkstem export 12 --answers`: ODK's columns, and nothing that points to somebody."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.form_files import NotExported, export_answers
from handlers.xlsform.reading import read_form
from models.consultations import Consultation, Sheet, open_consultation, send
from models.database import Database
from tests.handlers.xlsform.workbooks import YES_NO, workbook

NOW = datetime.now(UTC)
SURVEY: list[dict[str, object]] = [
    {"type": "begin group", "name": "home"},
    {"type": "select_one yes_no or_other", "name": "damp", "label": "Vocht?", "dont_know": "yes"},
    {"type": "select_multiple yes_no", "name": "both", "label": "Allebei?"},
    {"type": "end group"},
    {"type": "integer", "name": "age", "label": "Hoe oud?"},
    {"type": "calculate", "name": "next", "calculation": "${age} + 1"},
    {"type": "geopoint", "name": "place", "label": "Waar?"},
    {"type": "text", "name": "why", "label": "Waarom?"},
    {"type": "note", "name": "thanks", "label": "Dank u."},
]
HEADINGS = [
    "home-damp", "home-damp_other", "home-damp_passed", "home-both", "home-both/yes",
    "home-both/no", "age", "place-Latitude", "place-Longitude", "place-Altitude",
    "place-Accuracy", "place_words", "why", "next", "meta-language", "meta-channel", "KEY",
]  # fmt: skip
SENT: list[list[tuple[str, str, str | None]]] = [
    [("damp", "yes", None), ("both", "no", None), ("both", "yes", None), ("age", "40", None)],
    [("damp", "other", "Soms"), ("place", "pin", "52.3700 4.8900"), ("why", "words", "=1+1")],
    [("damp", "dont-know", None), ("both", "no", None), ("place", "words", "De school")],
]


async def closed(database: Database, languages: str = "nnn") -> Consultation:
    """Three sheets that were sent and one that was not."""
    plain = read_form(workbook(SURVEY, YES_NO), "f.xlsx")[1]
    async with database.writing() as db:
        poll = await open_consultation(db, plain, NOW - timedelta(days=9), NOW - timedelta(days=1))
        for number, (answers, language) in enumerate(
            zip([*SENT, []], f"{languages}n", strict=True)
        ):
            sheet = Sheet(
                pseudonym=f"{number:032x}",
                consultation_id=poll.id,
                kept={},
                language="nl" if language == "n" else "tr",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            if answers:
                await send(db, sheet, 0, answers)
        return poll


async def exported(database: Database, poll: Consultation, least: int = 3) -> list[dict[str, str]]:
    content = await export_answers(poll.id, least, database)
    table = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert table[0] == HEADINGS
    return [dict(zip(HEADINGS, row, strict=True)) for row in table[1:]]


def told(row: dict[str, Any]) -> dict[str, str]:
    return {
        name: cell for name, cell in row.items() if cell and name not in ("KEY", "meta-channel")
    }


async def test_answers_stand_in_the_columns_that_odk_gives_them(database: Database) -> None:
    rows = await exported(database, await closed(database))
    found = sorted((told(row) for row in rows), key=lambda row: row.get("home-damp", ""))
    assert found == [
        {
            "home-damp_passed": "dont-know",
            "home-both": "no",
            "home-both/yes": "0",
            "home-both/no": "1",
            "place_words": "De school",
            "meta-language": "nl",
        },
        {
            "home-damp": "other",
            "home-damp_other": "Soms",
            "place-Latitude": "52.3700",
            "place-Longitude": "4.8900",
            "why": "'=1+1",
            "meta-language": "nl",
        },
        {
            "home-damp": "yes",
            "home-both": "yes no",
            "home-both/yes": "1",
            "home-both/no": "1",
            "age": "40",
            "next": "41",
            "meta-language": "nl",
        },
    ]


async def test_nothing_in_it_points_to_a_sheet_or_to_when_it_came(database: Database) -> None:
    poll = await closed(database, languages="nnt")
    orders = set()
    for _ in range(12):
        rows = await exported(database, poll, least=2)
        assert sorted(row["meta-language"] for row in rows) == ["", "nl", "nl"]
        assert [row["KEY"] for row in rows] == sorted(row["KEY"] for row in rows)
        orders.add(tuple(row["home-damp"] for row in rows))
        assert "0000" not in str([list(row.values()) for row in rows])
    assert len(orders) > 1, "the order is another one each time"
    async with database.reading() as db:
        acts = await db.scalars(text("select act from audit_lines"))
        assert set(acts) == {"act-answers-exported"}


async def test_what_would_show_who_answered_what_is_refused(database: Database) -> None:
    poll = await closed(database)
    with pytest.raises(NotExported, match="3 sheets, fewer than 4"):
        await export_answers(poll.id, 4, database)
    with pytest.raises(NotExported, match="no consultation 99"):
        await export_answers(99, 3, database)
    async with database.writing() as db:
        again = await open_consultation(db, poll.questionnaire, NOW, NOW + timedelta(days=1))
    with pytest.raises(NotExported, match="not closed yet"):
        await export_answers(again.id, 0, database)


def test_the_guide_tells_the_columns() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "xlsform.md").read_text("utf-8")
    assert all(
        part in guide for part in ("-Latitude", "_other", "_passed", "_words", "meta-language")
    )
