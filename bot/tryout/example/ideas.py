"""Ideas of residents: some that others support, one that waits for staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models import ideas
from models.database import Session
from models.people import Person
from models.processes import Process
from models.rules.idea import Standing


@dataclass(frozen=True)
class Proposed:
    """An idea, and how many people support it; None: nobody has judged it yet."""

    title: str
    words: str
    support: int | None


IDEAS = (
    Proposed(
        "Samen tuinieren naast de beweegtuin",
        "Een strook van tien meter met kruiden en groente. Ik wil het wel bijhouden.",
        14,
    ),
    Proposed(
        "Een beweegles op donderdagochtend",
        "Met iemand erbij doe je de oefeningen goed. En het is gezelliger.",
        6,
    ),
    Proposed(
        "Een hek om de hondenhoek",
        "Dan kunnen kinderen en honden tegelijk in het park zijn.",
        2,
    ),
    Proposed(
        "Een pannaveldje voor de jeugd",
        "De jongens voetballen nu op het pad. Een klein veldje met een hek is genoeg.",
        None,
    ),
)


async def send_ideas(db: Session, process: Process, people: Sequence[Person], today: date) -> None:
    """Each by someone else, supported by those who come after in the list of people."""
    for author, proposed in enumerate(IDEAS):
        idea = await ideas.send_idea(
            db, process.id, people[author].id, proposed.title, proposed.words, today
        )
        if proposed.support is None:
            continue
        idea.standing = Standing.ACCEPTED
        for supporter in people[len(IDEAS) :][: proposed.support]:
            await ideas.support(db, idea, supporter.id, supports=True)
