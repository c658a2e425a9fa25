"""A process in the field's own words, and what the rules need to know of one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Rung(StrEnum):
    """The six rungs, the lowest first."""

    INFORM = "inform"
    CONSULT = "consult"
    ADVISE = "advise"
    COPRODUCE = "coproduce"
    CODECIDE = "codecide"
    SELF_MANAGE = "self_manage"


class Instrument(StrEnum):
    """What can be done in a process."""

    BROADCAST = "broadcast"
    ACTIVITY = "activity"
    CONSULTATION = "consultation"
    ADVISORY_POLL = "advisory_poll"
    IDEA = "idea"
    JOINT_TASK = "joint_task"
    PARTNER_ROLE = "partner_role"
    JOINT_EVALUATION = "joint_evaluation"
    BINDING_POLL = "binding_poll"
    RESIDENTS_OWN = "residents_own"
    """Polls and activities that residents start and run."""
    CHALLENGE = "challenge"
    """The right to challenge: residents ask to take over a public task."""


class State(StrEnum):
    """The life of a process, in its order."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    ANSWERED = "answered"
    EVALUATED = "evaluated"
    ARCHIVED = "archived"


class Moment(StrEnum):
    """When residents take part."""

    PREPARATION = "preparation"
    EXECUTION = "execution"
    EVALUATION = "evaluation"


class Room(StrEnum):
    """Is there room in policy, and support, to involve residents?"""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Side(StrEnum):
    """From where someone looks back on a process."""

    RESIDENTS = "residents"
    ORGANISATION = "organisation"


class BindingMethod(StrEnum):
    """How a binding poll is counted."""

    APPROVALS = "approvals"
    BORDA = "borda"
    SCHULZE = "schulze"
    INSTANT_RUNOFF = "instant_runoff"
    EQUAL_SHARES = "equal_shares"


class TieBreak(StrEnum):
    """What holds in a tie."""

    LOT = "lot"
    """With a published seed, so that anyone can check it."""
    COUNCIL = "council"


class Need(StrEnum):
    """What has to be there before a step."""

    ROOM = "room"
    ROOM_TO_CHANGE = "room_to_change"
    """The first preparatory question was not answered with "no"."""
    EMBEDDING = "embedding"
    ORGANISATIONS = "organisations"
    MOMENTS = "moments"
    EVALUATION_MOMENT = "evaluation_moment"
    PURPOSE = "purpose"
    RETENTION = "retention"
    ANSWER_DATE = "answer_date"
    PARTNER = "partner"
    BINDING_RULE = "binding_rule"
    OWNER = "owner"
    RESULTS = "results"
    FEEDBACK = "feedback"
    ADVICE_ANSWERED = "advice_answered"
    DECISION = "decision"
    JOINT_EVALUATION = "joint_evaluation"
    RESIDENTS_EVALUATION = "residents_evaluation"
    FEEDBACK_SENT = "feedback_sent"


@dataclass(frozen=True)
class Facts:
    """What the rules need to know of a process."""

    rung: Rung
    today: date
    state: State = State.DRAFT
    room: Room | None = None
    embedded: bool = False
    organisations_listed: bool = False
    """Whether the list was made; it may be empty."""
    moments: frozenset[Moment] = frozenset()
    has_purpose: bool = False
    retention_months: int | None = None
    answer_on: date | None = None
    has_partner: bool = False
    has_owner: bool = False
    has_binding_rule: bool = False
    consultations: int = 0
    """How many there are or were."""
    polls: int = 0
    """How many of them are priority polls."""
    results_published: bool = False
    feedback_points: int = 0
    unanswered: int = 0
    """Top options and ideas that have no answer yet."""
    undecided: int = 0
    """Binding polls whose decision is not published yet."""
    shows_poll: bool = False
    """Whether everyone may see a poll's results already: interim ones, or a decision."""
    feedback_sent: bool = False
    looked_back: frozenset[Side] = frozenset()
    """Of whom there are answers to the joint evaluation."""
    evaluation_written: bool = False
    """Whether it was written down what worked and what did not."""
