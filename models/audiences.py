"""Whom a broadcast is for."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, select

from models.people import Person
from models.progress import who_took_part
from models.rules.message_kinds import Kind
from models.sign_ups import SignUp, Standing
from models.wishes import Following


class To(StrEnum):
    """Whom a broadcast is for."""

    EVERYONE = "everyone"
    NEIGHBOURHOODS = "neighbourhoods"
    """Who wants to hear about one of these."""
    PROCESS = "process"
    """Who took part in it."""
    SIGNED_UP = "signed-up"
    """Who comes to this time of an activity."""


KINDS = {
    To.EVERYONE: Kind.NEWS,
    To.NEIGHBOURHOODS: Kind.NEWS,
    To.PROCESS: Kind.PROCESS,
    To.SIGNED_UP: Kind.ACTIVITY,
}


@dataclass(frozen=True)
class Audience:
    """Whom it is for: which neighbourhoods, which process, or which time of an activity."""

    to: To
    ids: tuple[int, ...] = ()

    @property
    def kind(self) -> Kind:
        """The kind of message it is to them."""
        return KINDS[self.to]

    def people(self) -> Select[int]:
        """Selects their numbers."""
        match self.to:
            case To.EVERYONE:
                return select(Person.id)
            case To.NEIGHBOURHOODS:
                return select(Following.person_id).where(Following.neighbourhood_id.in_(self.ids))
            case To.PROCESS:
                return who_took_part(self.ids[0])
            case To.SIGNED_UP:
                return select(SignUp.person_id).where(
                    SignUp.occurrence_id == self.ids[0], SignUp.standing == Standing.COMING
                )
