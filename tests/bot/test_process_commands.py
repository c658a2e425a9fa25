"""`wijkstem load` and `wijkstem export` with a process."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.load import NotLoaded, load
from bot.process_files import export
from handlers.texts import FOLDER
from models.audit import AuditLine
from models.database import Database

EXAMPLE = FOLDER.parent.parent / "examples" / "processes" / "raadplegen.yaml"
NEIGHBOURHOODS = EXAMPLE.parent.parent / "neighbourhoods.csv"
ZONE = ZoneInfo("Europe/Amsterdam")


async def test_loading_says_what_it_did_and_is_in_the_audit_log(database: Database) -> None:
    said = await load(EXAMPLE, database)
    assert said == "Process 1 (gezondheidsprofiel-molenwijk) is as the file says."
    async with database.reading() as db:
        (line,) = await db.scalars(select(AuditLine))
    assert (line.act, line.subject, line.person_id) == ("act-process-loaded", "process 1", None)
    by_number, by_key = [
        await export(name, ZONE, database) for name in ("1", "gezondheidsprofiel-molenwijk")
    ]
    assert by_number == by_key is not None


@pytest.mark.parametrize("name", ["2", "geen-traject", "99999999999999999999", ""])
async def test_there_is_nothing_to_export(database: Database, name: str) -> None:
    await load(EXAMPLE, database)
    assert await export(name, ZONE, database) is None


async def test_mistakes_name_the_file_and_the_line(database: Database, tmp_path: Path) -> None:
    wrong = tmp_path / "traject.yml"
    text = EXAMPLE.read_text("utf-8")
    wrong.write_text(text.replace("rung: consult", "rung: consulting"), "utf-8")
    line = text[: text.index("rung: consult")].count("\n") + 1
    with pytest.raises(NotLoaded, match=rf"^traject\.yml, line {line}: rung: "):
        await load(wrong, database)
    wrong.write_text(text.replace("rung: consult", "rung: inform"), "utf-8")
    with pytest.raises(NotLoaded, match=r"line \d+: On the rung informing this cannot be done"):
        await load(wrong, database)
    wrong.write_text(f"{text}\nneighbourhoods:\n  - BU99990100\n  - BU1\n", "utf-8")
    with pytest.raises(NotLoaded, match="BU99990100 is not known") as caught:
        await load(wrong, database)
    assert str(caught.value).count("is not known") == 2
    await load(NEIGHBOURHOODS, database)
    with pytest.raises(NotLoaded, match="BU1 is not known") as caught:
        await load(wrong, database)
    assert str(caught.value).count("is not known") == 1
    wrong.write_bytes(b"\xff\xfe")
    with pytest.raises(NotLoaded, match="UTF-8"):
        await load(wrong, database)
    assert await export("1", ZONE, database) is None
