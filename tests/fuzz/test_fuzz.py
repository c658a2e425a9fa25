"""A little of it at each change; `make soak` does so for hours."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.fuzz.door import door
from tests.fuzz.files import READERS
from tests.fuzz.schema import PUBLISHED
from tests.fuzz.town import town

UPDATES, BODIES, FILES, TOGETHER = 600, 60, 40, 40


async def test_whatever_arrives_no_turn_fails(tmp_path: Path) -> None:
    if not PUBLISHED.exists():
        assert os.environ.get("CI") != "true", "in CI the published schema is there"
        pytest.skip("the Bot API's published schema is not beside this checkout")
    seed = str(time.time_ns())
    async with town(f"sqlite:///{tmp_path}/fuzz.db", seed) as made:
        for _ in range(UPDATES // TOGETHER):
            await made.happens(TOGETHER)
        async with door(made, seed) as opened:
            for _ in range(BODIES):
                await opened.knock()
        assert not made.failed, seed
        assert made.unreadable, "some updates could not be read"
        assert made.shown > UPDATES // 4, "most of what people do is answered"


@pytest.mark.parametrize("read", READERS)
def test_whatever_a_file_holds_it_is_read_or_its_mistake_told(
    read: Callable[[Random], None],
) -> None:
    seed = time.time_ns()
    random = Random(seed)
    for number in range(FILES):
        try:
            read(random)
        except Exception as error:
            raise AssertionError(f"seed {seed}, file {number}") from error
