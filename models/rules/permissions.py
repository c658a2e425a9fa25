"""Who may do what: the handbook's table (9), as data, and the questions asked of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Role(StrEnum):
    """What someone is. Everyone is a resident besides."""

    RESIDENT = "resident"
    AMBASSADOR = "ambassador"
    PARTNER = "partner"
    ORGANISER = "organiser"
    STAFF = "staff"
    ADMIN = "admin"


class Act(StrEnum):
    """What someone does."""

    ANSWER = "answer"
    VOTE = "vote"
    SIGN_UP = "sign_up"
    SEND_IDEA = "send_idea"
    READ_PUBLISHED = "read_published"
    OWN_DATA = "own_data"
    PROXY_INTERVIEW = "proxy_interview"
    MAKE_ACTIVITY = "make_activity"
    MARK_ATTENDANCE = "mark_attendance"
    BROADCAST_SIGNED_UP = "broadcast_signed_up"
    BROADCAST_NEIGHBOURHOOD = "broadcast_neighbourhood"
    BROADCAST_EVERYONE = "broadcast_everyone"
    READ_RESULTS = "read_results"
    READ_OPEN_ANSWERS = "read_open_answers"
    MODERATE = "moderate"
    MAKE_PROCESS = "make_process"
    MAKE_POLL = "make_poll"
    EXPORT = "export"
    PUBLISH = "publish"
    GIVE_FEEDBACK = "give_feedback"
    EDIT_LINKS = "edit_links"
    GIVE_ROLES = "give_roles"
    SETTINGS = "settings"
    READ_AUDIT = "read_audit"
    RETENTION = "retention"


class Scope(Enum):
    """Where a role may do something."""

    NOWHERE = auto()
    OWN_NEIGHBOURHOODS = auto()
    OWN_PROCESSES = auto()
    EVERYWHERE = auto()


_NO, _YES = Scope.NOWHERE, Scope.EVERYWHERE
_HOODS, _PROCESSES = Scope.OWN_NEIGHBOURHOODS, Scope.OWN_PROCESSES

_COLUMNS = tuple(Role)
_ROWS: tuple[tuple[tuple[Act, ...], tuple[Scope, ...]], ...] = (
    # resident, ambassador, partner, organiser, staff, admin
    (
        (Act.ANSWER, Act.VOTE, Act.SIGN_UP, Act.SEND_IDEA, Act.READ_PUBLISHED, Act.OWN_DATA),
        (_YES, _YES, _YES, _YES, _YES, _YES),
    ),
    ((Act.PROXY_INTERVIEW,), (_NO, _YES, _NO, _NO, _YES, _YES)),
    (
        (Act.MAKE_ACTIVITY, Act.MARK_ATTENDANCE, Act.BROADCAST_SIGNED_UP),
        (_NO, _NO, _PROCESSES, _YES, _YES, _YES),
    ),
    ((Act.BROADCAST_NEIGHBOURHOOD,), (_NO, _NO, _NO, _HOODS, _YES, _YES)),
    ((Act.BROADCAST_EVERYONE,), (_NO, _NO, _NO, _NO, _YES, _YES)),
    ((Act.READ_RESULTS,), (_NO, _NO, _PROCESSES, _HOODS, _YES, _YES)),
    ((Act.MODERATE,), (_NO, _NO, _PROCESSES, _NO, _YES, _YES)),
    (
        (
            Act.MAKE_PROCESS,
            Act.MAKE_POLL,
            Act.READ_OPEN_ANSWERS,
            Act.EXPORT,
            Act.PUBLISH,
            Act.GIVE_FEEDBACK,
            Act.EDIT_LINKS,
        ),
        (_NO, _NO, _NO, _NO, _YES, _YES),
    ),
    (
        (Act.GIVE_ROLES, Act.SETTINGS, Act.READ_AUDIT, Act.RETENTION),
        (_NO, _NO, _NO, _NO, _NO, _YES),
    ),
)

TABLE: dict[Act, dict[Role, Scope]] = {
    act: dict(zip(_COLUMNS, scopes, strict=True)) for acts, scopes in _ROWS for act in acts
}


@dataclass(frozen=True)
class Grant:
    """A role that someone was given, and where it holds."""

    role: Role
    process_id: int | None = None
    """The process of a partner."""
    neighbourhood_ids: frozenset[int] = frozenset()
    """The neighbourhoods of an organiser."""


RESIDENT = Grant(Role.RESIDENT)
ADMIN = Grant(Role.ADMIN)

Grants = Collection[Grant]


def allows(
    grants: Grants,
    act: Act,
    *,
    process_id: int | None = None,
    neighbourhood_ids: Iterable[int] = (),
) -> bool:
    """Whether someone with these grants may do this here.

    Args:
        process_id: The process it is done in, if any.
        neighbourhood_ids: All neighbourhoods it reaches. A role that holds in some
            neighbourhoods reaches no others, and nothing that is not tied to a neighbourhood.
    """
    reached = frozenset(neighbourhood_ids)
    return any(_covers(grant, TABLE[act][grant.role], process_id, reached) for grant in grants)


def allows_somewhere(grants: Grants, act: Act) -> bool:
    """Whether there is any place at all where someone with these grants may do this."""
    return any(TABLE[act][grant.role] is not Scope.NOWHERE for grant in grants)


def _covers(grant: Grant, scope: Scope, process_id: int | None, reached: frozenset[int]) -> bool:
    match scope:
        case Scope.EVERYWHERE:
            return True
        case Scope.OWN_PROCESSES:
            return process_id is not None and process_id == grant.process_id
        case Scope.OWN_NEIGHBOURHOODS:
            return bool(reached) and reached <= grant.neighbourhood_ids
        case Scope.NOWHERE:
            return False
