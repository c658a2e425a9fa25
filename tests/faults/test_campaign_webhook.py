"""The campaign of kills, at a webhook: in a file of its own, so that two run side by side."""

from pathlib import Path

import pytest

from models.database import Database
from tests.faults.campaign import SHARE, nothing_is_lost_and_nothing_doubled


@pytest.mark.timeout(1200 * SHARE)
async def test_nothing_is_lost_and_nothing_doubled(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    processes = 1 if database.is_sqlite else 2
    await nothing_is_lost_and_nothing_doubled(
        database, database_url, tmp_path, "webhook", processes
    )
