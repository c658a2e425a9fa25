"""Numbers that are typed after a command, or forged in a link: nothing breaks on any of them."""

import pytest

from handlers.directory import COMMANDS
from handlers.row_numbers import row_number
from models.database import Database
from tests.handlers.desk import Desk

HUGE = "9" * 30


@pytest.mark.parametrize(
    ("said", "number"),
    [("12", 12), ("", 0), ("-1", 0), ("1 2", 0), ("²", 0), (HUGE, 0), ("9" * 18, 10**18 - 1)],
)
def test_what_is_no_number_of_a_row_is_0(said: str, number: int) -> None:
    assert row_number(said) == number


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_number_that_no_database_can_hold_names_nothing(database: Database) -> None:
    scripts = {script.name: command for command, script in COMMANDS.items()}
    async with database.writing() as db:
        desk = Desk(db)
        for command in scripts.values():
            assert await desk.say(f"/{command} {HUGE}")
        for subject in ("yes-", "not-"):
            assert await desk.say(f"/activities {subject}{HUGE}")
        for kind in ("challenge", "activity"):
            assert await desk.say(f"/proposal {kind} {HUGE}")
        for link in ("activiteit-", "deur-", "r_"):
            assert await desk.say(f"/start {link}{HUGE}")
