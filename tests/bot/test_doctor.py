"""`wijkstem load` and `wijkstem doctor`, as one runs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.checks import chosen
from bot.doctor import examine
from bot.keys import pseudonym_key
from bot.load import NotLoaded, load
from bot.migrate import newest_revision
from bot.settings import Settings
from bot.tryout.people import TOKEN
from models.audit import note_act
from models.copying import UNFINISHED
from models.database import Database
from models.key_marks import note_keys
from models.neighbourhoods import all_neighbourhoods
from models.rules.key_ring import KeyRing
from tests.models.test_audit import NOW, write
from tests.running import api_server

EXAMPLE = Path(__file__).parents[2] / "examples" / "neighbourhoods.csv"


def wijkstem(url: str, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A command on this database, with what it says."""
    others = {key: value for key, value in os.environ.items() if "WIJKSTEM" not in key}
    mine = {f"WIJKSTEM_{name}": value for name, value in ({"DATABASE_URL": url} | settings).items()}
    return subprocess.run(
        [Path(sys.executable).parent / "wijkstem", *words],
        env=others | mine,
        capture_output=True,
        text=True,
        check=False,
    )


def test_commands_load_and_examine(database_url: str, tmp_path: Path) -> None:
    first = wijkstem(database_url, "load", str(EXAMPLE))
    assert (first.returncode, first.stdout) == (
        0,
        "Neighbourhoods: 11 new, 0 changed, 0 the same.\n",
    )
    doctor = wijkstem(database_url, "doctor", PSEUDONYM_KEY_FILE=str(tmp_path / "none.key"))
    assert doctor.returncode == 1
    assert "well: Audit log: 1 lines, unbroken;" in doctor.stdout
    assert f"NOT WELL: Keys: {tmp_path}/none.key is not there." in doctor.stdout


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


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """A try-out that is well."""
    key = tmp_path / "pseudonym.key"
    pseudonym_key(key)
    for file in tmp_path.glob("*.db"):
        file.chmod(0o600)
    return Settings(
        _env_file=None,
        database_url=database_url,
        pseudonym_key_file=key,
        backup_folder=tmp_path / "backups",
    )


@pytest.fixture(autouse=True)
def _translated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are written in Dutch and English first, and translated before a release."""
    monkeypatch.setattr(chosen, "languages", lambda: ("nl", "en"))


async def test_a_language_that_lacks_sentences(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nl.ftl").write_text("welcome = Welkom\nbye = Dag")
    (tmp_path / "en.ftl").write_text("welcome = Welcome")
    monkeypatch.setattr(chosen, "FOLDER", tmp_path)
    assert (await unwell(settings))["Translations"].startswith("en.ftl lacks 1 sentences, bye")


async def unwell(settings: Settings) -> dict[str, str]:
    """What is not well, by the check that found it."""
    return {found.name: found.sentence for found in await examine(settings) if not found.is_well}


async def test_nothing_is_wrong_with_a_new_try_out(settings: Settings, database_url: str) -> None:
    found = await unwell(settings)
    if "postgres" in database_url:  # the tests' own user may do anything
        assert "A user of its own" in found.pop("Database")
    assert found == {}


async def test_each_trouble_is_found_with_what_to_do(
    settings: Settings, database: Database, tmp_path: Path
) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(text("update audit_lines set act = 'x' where number = 2"))
        await db.execute(text("update alembic_version set version_num = '0001'"))
        await db.execute(text(f"create table {UNFINISHED} (begun integer)"))
    settings.pseudonym_key_file.chmod(0o644)
    found = await unwell(settings)
    assert found["Audit log"].startswith("line 2: changed. See “The audit log is broken”")
    assert found["Tables"].endswith("then: wijkstem migrate")
    assert found["Keys"].endswith(f"chmod 600 {settings.pseudonym_key_file}")
    async with database.writing() as db:
        revision = {"newest": newest_revision()}
        await db.execute(text("update alembic_version set version_num = :newest"), revision)
    settings.pseudonym_key_file.unlink()
    if database.is_sqlite:
        (tmp_path / "wijkstem.db").chmod(0o640)
    found = await unwell(settings)
    assert found["Tables"].endswith("Do it again: it goes on where it was.")
    assert "put your copy of it back" in found["Keys"]
    assert ("Secrets" in found) == database.is_sqlite


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_another_key_is_found(settings: Settings, database: Database) -> None:
    async with database.writing() as db:
        await note_keys(db, KeyRing(bytes(32)))
    assert "not the key of this database" in (await unwell(settings))["Keys"]


async def test_what_a_real_bot_needs(settings: Settings) -> None:
    async with api_server() as (_, address):
        real = settings.model_copy(
            update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": address}
        )
        found = await unwell(real)
        assert "is still the example" in found["Settings"]
        assert "there is none in" in found["Backups"]
        assert not {"Token", "Webhook", "Clock"} & found.keys()
        chosen = {"organisation": "Gemeente Lindemeer", "contact": "020 123 45 67"}
        hooked = {"updates": "webhook", "webhook_url": "https://bot.lindemeer.example/telegram"}
        real.backup_folder.mkdir()
        backup = real.backup_folder / "wijkstem-20260501T030000Z.db"
        backup.touch(mode=0o600)
        real = real.model_copy(update=chosen | hooked)
        found = await unwell(real)
        assert "nobody can give roles" in found["Settings"]
        assert found["Webhook"].startswith("Telegram calls nobody, the settings say https://bot.")
        assert "Backups" not in found
        os.utime(backup, (0, 0))
        found = await unwell(real.model_copy(update={"telegram_token": SecretStr("1:" + "x" * 30)}))
    assert "Ask BotFather" in found["Token"]
    assert "hours old" in found["Backups"]
    found = await unwell(real)  # the server is gone
    assert "May this machine go to the internet" in found["Token"]
    assert "could not be read" in found["Clock"]
    assert TOKEN not in str(found)


async def test_looking_makes_no_database(settings: Settings, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/nowhere.db"
    found = await unwell(settings.model_copy(update={"database_url": url}))
    assert {"Database", "Tables", "Keys", "Audit log"} == found.keys()
    assert not (tmp_path / "nowhere.db").exists()


async def test_doctor_tells_what_cannot_be_read(settings: Settings, database: Database) -> None:
    async with database.writing() as db:
        await note_act(db, NOW, 1, "act-link-added", "link 1")
        if database.is_sqlite:
            await db.execute(text("update audit_lines set act = cast(x'61ff62' as text)"))
        else:
            await db.execute(text("alter table audit_lines rename column act to acts"))
    assert "could not be read" in (await unwell(settings))["Audit log"]
