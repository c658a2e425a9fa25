"""A process of its own in which many people tap for one activity at once."""

import asyncio
import sys

from models.database import Database
from models.sign_ups import Outcome, sign_up
from tests.activities import NOW

AT_ONCE = 8


async def main(url: str, occurrence_id: int, first: int, last: int) -> None:
    """Everyone with these numbers signs up; prints how many can come."""
    database = Database(url)
    room = asyncio.Semaphore(AT_ONCE)

    async def tap(person_id: int) -> bool:
        async with room, database.writing() as db:
            return await sign_up(db, occurrence_id, person_id, 0, NOW) is Outcome.COMING

    outcomes = await asyncio.gather(*(tap(number) for number in range(first, last + 1)))
    await database.close()
    print(sum(outcomes))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], *(int(number) for number in sys.argv[2:])))
