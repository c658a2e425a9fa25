"""Who may do what: the handbook's table (9), as data, and the questions asked of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from models.rules import ladder
from models.rules.process import Instrument, Rung


class Role(StrEnum):
    """What someone is. Everyone is a resident besides."""

    RESIDENT = "resident"
    AMBASSADOR = "ambassador"
    PARTNER = "partner"
    OWNER = "owner"
    """A resident whose process it is, on the rung where residents run it themselves."""
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
    START_OWN = "start_own"
    """Start an activity or a poll of one's own, and run it."""
    CLOSE_OTHERS_POLL = "close_others_poll"
    """Close a poll that a resident started."""
    ANSWER_PROPOSAL = "answer_proposal"
    """Decide on what residents propose to do, or ask to take over."""


class Scope(Enum):
    """Where a role may do something."""

    NOWHERE = auto()
    OWN_NEIGHBOURHOODS = auto()
    OWN_PROCESSES = auto()
    RUN_BY_RESIDENTS = auto()
    """In any process on the rung where residents start and run their own."""
    EVERYWHERE = auto()


_NO, _YES = Scope.NOWHERE, Scope.EVERYWHERE
_HOODS, _PROCESSES = Scope.OWN_NEIGHBOURHOODS, Scope.OWN_PROCESSES
_THEIRS = Scope.RUN_BY_RESIDENTS

_COLUMNS = tuple(Role)
_ROWS: tuple[tuple[tuple[Act, ...], tuple[Scope, ...]], ...] = (
    # resident, ambassador, partner, owner, organiser, staff, admin
    (
        (Act.ANSWER, Act.VOTE, Act.SIGN_UP, Act.SEND_IDEA, Act.READ_PUBLISHED, Act.OWN_DATA),
        (_YES, _YES, _YES, _YES, _YES, _YES, _YES),
    ),
    ((Act.START_OWN,), (_THEIRS, _THEIRS, _THEIRS, _THEIRS, _THEIRS, _THEIRS, _THEIRS)),
    ((Act.PROXY_INTERVIEW,), (_NO, _YES, _NO, _NO, _NO, _YES, _YES)),
    (
        (Act.MAKE_ACTIVITY, Act.MARK_ATTENDANCE, Act.BROADCAST_SIGNED_UP),
        (_NO, _NO, _PROCESSES, _PROCESSES, _YES, _YES, _YES),
    ),
    ((Act.BROADCAST_NEIGHBOURHOOD,), (_NO, _NO, _NO, _NO, _HOODS, _YES, _YES)),
    ((Act.BROADCAST_EVERYONE,), (_NO, _NO, _NO, _NO, _NO, _YES, _YES)),
    ((Act.READ_RESULTS,), (_NO, _NO, _PROCESSES, _PROCESSES, _HOODS, _YES, _YES)),
    ((Act.MODERATE,), (_NO, _NO, _PROCESSES, _PROCESSES, _NO, _YES, _YES)),
    ((Act.CLOSE_OTHERS_POLL,), (_NO, _NO, _NO, _PROCESSES, _NO, _YES, _YES)),
    (
        (
            Act.MAKE_PROCESS,
            Act.MAKE_POLL,
            Act.READ_OPEN_ANSWERS,
            Act.EXPORT,
            Act.PUBLISH,
            Act.GIVE_FEEDBACK,
            Act.ANSWER_PROPOSAL,
            Act.EDIT_LINKS,
        ),
        (_NO, _NO, _NO, _NO, _NO, _YES, _YES),
    ),
    (
        (Act.GIVE_ROLES, Act.SETTINGS, Act.READ_AUDIT, Act.RETENTION),
        (_NO, _NO, _NO, _NO, _NO, _NO, _YES),
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
    """The process of a partner or an owner."""
    neighbourhood_ids: frozenset[int] = frozenset()
    """The neighbourhoods of an organiser."""


RESIDENT = Grant(Role.RESIDENT)
ADMIN = Grant(Role.ADMIN)

Grants = Collection[Grant]

WITHIN_A_PROCESS = {
    Role.PARTNER: Instrument.PARTNER_ROLE,
    Role.OWNER: Instrument.RESIDENTS_OWN,
}
"""Residents' roles in one process, and what its rung must allow for them to hold."""
OF_THE_ORGANISATION = frozenset({Role.ORGANISER, Role.STAFF, Role.ADMIN})


def holds(role: Role, rung: Rung | None) -> bool:
    """Whether a role that was given holds in a process on this rung; None: there is no process."""
    needed = WITHIN_A_PROCESS.get(role)
    return needed is None or (rung is not None and ladder.allows(rung, needed))


def is_of_the_organisation(grants: Grants) -> bool:
    """Whether someone looks at a process from the organisation's side, not the residents'."""
    return any(grant.role in OF_THE_ORGANISATION for grant in grants)


def allows(
    grants: Grants,
    act: Act,
    *,
    process_id: int | None = None,
    rung: Rung | None = None,
    neighbourhood_ids: Iterable[int] = (),
) -> bool:
    """Whether someone with these grants may do this here.

    Args:
        process_id: The process it is done in, if any.
        rung: The rung of that process, where it is known.
        neighbourhood_ids: All neighbourhoods it reaches. A role that holds in some
            neighbourhoods reaches no others, and nothing that is not tied to a neighbourhood.
    """
    reached = frozenset(neighbourhood_ids)
    return any(
        _covers(grant, TABLE[act][grant.role], process_id, rung, reached) for grant in grants
    )


def allows_somewhere(grants: Grants, act: Act) -> bool:
    """Whether there is any place at all where someone with these grants may do this."""
    return any(TABLE[act][grant.role] is not Scope.NOWHERE for grant in grants)


def _covers(
    grant: Grant,
    scope: Scope,
    process_id: int | None,
    rung: Rung | None,
    reached: frozenset[int],
) -> bool:
    match scope:
        case Scope.EVERYWHERE:
            return True
        case Scope.OWN_PROCESSES:
            return process_id is not None and process_id == grant.process_id
        case Scope.RUN_BY_RESIDENTS:
            return rung is not None and ladder.allows(rung, Instrument.RESIDENTS_OWN)
        case Scope.OWN_NEIGHBOURHOODS:
            return bool(reached) and reached <= grant.neighbourhood_ids
        case Scope.NOWHERE:
            return False
