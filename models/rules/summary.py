"""What there is to tell of a consultation: plain numbers, fit to be shown, kept and published.

A number that would tell about fewer people than the smallest group is not in here: in its place
stands `HIDDEN`, which every rendering has to put in words.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from pydantic import TypeAdapter

NOT_SAID = ""
"""In place of a group's name: those who did not say which is theirs."""


class Kind(StrEnum):
    """How the answers to a question are summed up."""

    ONE = "one"
    """Each respondent gave one of a list of answers."""
    SEVERAL = "several"
    """Each gave one or more of them: the shares add up to more than one."""
    SCALE = "scale"
    """Points in an order, with a mean and a median."""
    NUMBER = "number"
    """Numbers, put together in bands, with a mean and a median."""
    WORDS = "words"
    """Only how many there are."""


class By(StrEnum):
    """What answers are split by."""

    AGE = "age"
    NEIGHBOURHOOD = "neighbourhood"


class Stage(StrEnum):
    """When a summary was made."""

    INTERIM = "interim"
    """While it was open: each number is a multiple of the smallest group and surely not more than
    there were, and nothing is split; there are no shares."""
    FINAL = "final"
    """After it closed; it never changes."""


class Unweighted(StrEnum):
    """Why there are no weighted shares."""

    INTERIM = "interim"
    NOT_ASKED = "not_asked"
    """Neither age nor neighbourhood was asked."""
    NO_POPULATION = "no_population"
    """Of some group it is not known how many live there."""
    TOO_FEW = "too_few"
    """Of some group fewer people answered than the smallest group."""
    NO_CONVERGENCE = "no_convergence"
    """No weights within the caps agree with the population."""


@dataclass(frozen=True)
class Hidden:
    """Not told: the number, or one that would follow from it, is of too small a group.

    It does not say that this number itself is small: that would be telling.
    """

    hidden: Literal[True] = True


HIDDEN = Hidden()
Count = int | Hidden


@dataclass(frozen=True)
class Estimate:
    """A share between 0 and 1 with its 95% interval."""

    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Difference:
    """A share beside another, and whether they differ more than chance explains."""

    points: float
    """This share less the other, between -1 and 1."""
    clear: bool
    """By a two-proportion z-test at 5%, after Holm over all that is compared together."""


@dataclass(frozen=True)
class Value:
    """An answer that can be given, and how many gave it."""

    name: str
    """As it is counted; of a number, its band: "10..19"."""
    count: Count
    share: Estimate | Hidden
    """Of those who answered the question."""
    weighted: Estimate | Hidden | None = None
    """The same, weighted to the population; None: the summary is not weighted, or this is not a
    value to be weighted: in a group of it, or a group itself."""
    from_rest: Difference | None = None
    """In a group: its share beside that of all others who answered. None: not told."""


@dataclass(frozen=True)
class Group:
    """A row of a split."""

    names: tuple[str, ...]
    """Names of the groups it holds: more than one where some are too small to be told apart,
    and those who did not say (`NOT_SAID`) among them."""
    answered: Count
    values: tuple[Value, ...]
    """In the order of the question's own values."""


@dataclass(frozen=True)
class Split:
    """The answers to a question by group. Without groups: it cannot be shown safely."""

    by: By
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class QuestionSummary:
    """The answers to one question."""

    key: str
    kind: Kind
    answered: Count
    """How many gave an answer; "don't know" and "rather not" are none."""
    dont_know: Count
    rather_not: Count
    skipped: Count
    """How many were not asked, or passed it by."""
    values: tuple[Value, ...] = ()
    """In the order in which they are asked; empty for words."""
    mean: float | Hidden | None = None
    """None: it has none."""
    median: float | Hidden | None = None
    effective: float | None = None
    """The effective sample size of the weighted shares (Kish); None: there are none."""
    splits: tuple[Split, ...] = ()


@dataclass(frozen=True)
class Response:
    """How many people were reached, began and sent it."""

    reached: int
    """People the bot can speak with."""
    started: int
    """Sheets begun, sent or not."""
    sent: int
    by_channel: dict[str, int] = field(default_factory=dict)
    """Of those sent."""
    by_language: dict[str, Count] = field(default_factory=dict)
    by_variant: dict[str, Count] = field(default_factory=dict)
    """"plain" and "easy" words."""


@dataclass(frozen=True)
class Represented:
    """A group of respondents beside the same group of the population."""

    names: tuple[str, ...]
    """As of a `Group`."""
    respondents: Count
    share: float | Hidden
    """Of all who sent it."""
    population: int | None
    """None: not known."""
    population_share: float | None
    """Of all the groups here whose population is known; None: not known."""


@dataclass(frozen=True)
class Representation:
    """Who answered, beside who live there."""

    by: By
    groups: tuple[Represented, ...]


@dataclass(frozen=True)
class Weighting:
    """How shares were weighted."""

    by: tuple[By, ...]
    """To the population by each of these."""
    effective: float
    """The effective sample size of all who were weighted (Kish)."""
    least: float
    most: float
    """The least and the most that a respondent counts for."""
    trimmed: bool
    """Whether some weights were cut off at the caps."""


@dataclass(frozen=True)
class Withheld:
    """For staff: how much of a table is not told. Never which of it is small."""

    question: str
    by: By | None
    """None: the question's own numbers."""
    hidden: int
    shown: int
    """Numbers."""


@dataclass(frozen=True)
class Summary:
    """All there is to tell of a consultation."""

    consultation_id: int
    made_at: datetime
    stage: Stage
    smallest_group: int
    """Nothing is told of fewer people than this."""
    response: Response
    questions: tuple[QuestionSummary, ...]
    """Empty: fewer people sent it than the smallest group."""
    representation: tuple[Representation, ...] = ()
    weighting: Weighting | Unweighted = Unweighted.NOT_ASKED
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True)
class Compared:
    """An answer at two moments of the same questionnaire."""

    question: str
    value: str
    before: float
    after: float
    difference: Difference


_PLAIN = TypeAdapter(Summary)


def to_plain(summary: Summary) -> dict[str, Any]:
    """A summary as plain data, to be kept."""
    plain: dict[str, Any] = _PLAIN.dump_python(summary, mode="json")
    return plain


def from_plain(plain: Any) -> Summary:
    """A summary that was kept.

    Raises:
        pydantic.ValidationError: it is none.
    """
    return _PLAIN.validate_python(plain)
