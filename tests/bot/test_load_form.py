"""`wijkstem load form.xlsx`: a form is kept whole, or refused with every place that is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.form_files import export_form
from bot.load import NotLoaded, load
from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database
from models.forms import newest_forms
from models.rules.expressions import FUNCTIONS
from tests.handlers.xlsform.workbooks import workbook

SURVEY = [{"type": "text", "name": "why", "label": "Waarom?"}]
ROOT = Path(__file__).parents[2]


async def test_a_form_is_kept_and_replaced_under_its_name(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "vragen.xlsx"
    for title in ("Eerst", "Daarna"):
        path.write_bytes(workbook(SURVEY, settings=[{"form_title": title, "form_id": "wijk"}]))
        assert await load(path, database) == (
            "Questionnaire wijk is as the file says. Staff find it among the templates."
        )
    async with database.reading() as db:
        [form] = await newest_forms(db, 5)
        assert (form.key, form.questionnaire["title"]) == ("wijk", {"nl": "Daarna"})


async def test_a_wrong_form_keeps_nothing(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "vragen.xlsx"
    path.write_bytes(workbook([*SURVEY, {"type": "image", "name": "photo", "label": "Foto"}]))
    with pytest.raises(NotLoaded, match=r"vragen.xlsx: Sheet survey, row 3, column type: “image”"):
        await load(path, database)
    async with database.reading() as db:
        assert await newest_forms(db, 5) == []


async def test_a_consultation_is_written_as_a_form_and_read_again(
    database: Database, tmp_path: Path
) -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    async with database.writing() as db:
        poll = await open_consultation(db, template("evaluatie-activiteit"), now, now)
    content = await export_form(poll.id, database)
    assert content is not None
    path = tmp_path / "evaluatie.xlsx"
    path.write_bytes(content)
    assert "is as the file says" in await load(path, database)
    assert await export_form(poll.id + 1, database) is None


def test_the_guide_names_every_function() -> None:
    guide = (ROOT / "docs" / "xlsform.md").read_text("utf-8")
    assert {name for name in FUNCTIONS if f"`{name}`" not in guide} == set()
