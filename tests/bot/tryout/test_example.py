"""Whoever opens the try-out finds something to do at once: resident, organiser and staff."""

from datetime import UTC, datetime

import pytest

from bot.tryout.example.town import VOTERS, load_example
from bot.tryout.people import CAST
from models.database import Database
from models.rules.key_ring import KeyRing
from tests.handlers.desk import Desk

GREET, SAMIRA, ILSE = (
    next(player.id for player in CAST if player.role == role)
    for role in ("bewoner", "organisator", "medewerker")
)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_there_is_something_to_do_for_everyone(database: Database) -> None:
    await load_example(database, KeyRing(bytes(32)))
    async with database.writing() as db:
        greet, samira, ilse = (Desk(db, who, datetime.now(UTC)) for who in (GREET, SAMIRA, ILSE))
        await greet.say("/start")
        assert greet.labels[:4] == [
            "Hoe gezond is uw wijk?",
            "Waaraan geven we 40.000 euro uit?",
            "Activiteiten: wat is er te doen?",
            "Ideeën lezen, steunen en sturen",
        ]
        await greet.press("Activiteiten")
        (full,) = (label for label in greet.labels if label.endswith("(vol)"))
        await greet.press(full)
        assert "Zet mij op de wachtlijst" in greet.labels
        assert any(label.startswith("Ik help:") for label in greet.labels)
        await greet.say("/ideeen")
        assert any("(14 keer gesteund)" in label for label in greet.labels)

        await samira.say("/organiseren")
        assert full in samira.labels

        await ilse.say("/beoordelen")
        assert "Een pannaveldje voor de jeugd" in ilse.labels
        await ilse.say("/peilingen")
        await ilse.press("Waaraan geven we 40.000 euro uit?")
        assert f"Gestemd: {VOTERS}" in await ilse.press("De uitslag lezen")
