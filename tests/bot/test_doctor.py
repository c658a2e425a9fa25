"""`wijkstem load` and `wijkstem doctor`, as one runs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.doctor import examine
from bot.load import NotLoaded, load
from models.audit import note_act
from models.database import Database
from models.neighbourhoods import all_neighbourhoods
from tests.models.test_audit import NOW, write

EXAMPLE = Path(__file__).parents[2] / "examples" / "neighbourhoods.csv"


def wijkstem(url: str, *words: str) -> subprocess.CompletedProcess[str]:
    settings = {key: value for key, value in os.environ.items() if "WIJKSTEM" not in key}
    return subprocess.run(
        [Path(sys.executable).parent / "wijkstem", *words],
        env=settings | {"WIJKSTEM_DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )


def test_commands_load_and_examine(database_url: str) -> None:
    first = wijkstem(database_url, "load", str(EXAMPLE))
    assert (first.returncode, first.stdout) == (
        0,
        "Neighbourhoods: 11 new, 0 changed, 0 the same.\n",
    )
    doctor = wijkstem(database_url, "doctor")
    assert doctor.returncode == 0
    assert doctor.stdout.startswith("well: Audit log: 1 lines, unbroken;")


def test_wrong_file_is_told_without_a_traceback(database_url: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(EXAMPLE.read_text("utf-8").replace("2410", "2.410"), "utf-8")
    done = wijkstem(database_url, "load", str(wrong))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("wrong.csv, line 4, column a_inw: “2.410” is no whole number")


async def test_loading_again_changes_nothing(database: Database) -> None:
    assert await load(EXAMPLE, database) == "Neighbourhoods: 11 new, 0 changed, 0 the same."
    assert await load(EXAMPLE, database) == "Neighbourhoods: 0 new, 0 changed, 11 the same."
    async with database.reading() as db:
        found = await all_neighbourhoods(db)
    assert [(district.name, len(names)) for district, names in found] == [
        ("Lindemeer-Noord", 4),
        ("Lindemeer-Zuid", 4),
        ("Oude Dorp", 3),
    ]


async def test_new_figures_and_names_are_taken_over(database: Database, tmp_path: Path) -> None:
    await load(EXAMPLE, database)
    newer = tmp_path / "newer.csv"
    plain = EXAMPLE.read_text("utf-8").replace("Lindehof", "Lindenhof").replace("2150", "2151")
    newer.write_text(plain.replace("Oude Dorp", "Het Oude Dorp"), "utf-8")
    assert await load(newer, database) == "Neighbourhoods: 0 new, 2 changed, 9 the same."
    async with database.reading() as db:
        names = {
            each.name: each.population
            for _, group in await all_neighbourhoods(db)
            for each in group
        }
    assert names["Lindenhof"] == 2410
    assert names["Molenkwartier"] == 2151


async def test_nothing_is_loaded_from_a_file_with_a_mistake(
    database: Database, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(EXAMPLE.read_text("utf-8").replace("Weidezoom", ""), "utf-8")
    with pytest.raises(NotLoaded, match="line 15, column regio"):
        await load(wrong, database)
    async with database.reading() as db:
        assert await all_neighbourhoods(db) == []


@pytest.mark.parametrize("name", ["neighbourhoods.txt", "nowhere.csv"])
async def test_other_files_are_refused(database: Database, tmp_path: Path, name: str) -> None:
    (tmp_path / "neighbourhoods.txt").write_text("x")
    with pytest.raises(NotLoaded, match=name):
        await load(tmp_path / name, database)


async def test_doctor_names_the_line(database: Database) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(text("update audit_lines set act = 'x' where number = 2"))
    (finding,) = await examine(database)
    assert (finding.is_well, finding.sentence) == (False, "line 2: changed.")


async def test_doctor_tells_what_cannot_be_read(database: Database) -> None:
    async with database.writing() as db:
        await note_act(db, NOW, 1, "act-link-added", "link 1")
        if database.is_sqlite:
            await db.execute(text("update audit_lines set act = cast(x'61ff62' as text)"))
        else:
            await db.execute(text("alter table audit_lines rename column act to acts"))
    (finding,) = await examine(database)
    assert not finding.is_well
    assert "could not be read" in finding.sentence
