"""The options that stand highest win: as many as there are places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.rules.counting.outcome import A, Outcome
from models.rules.counting.ties import TieRule, Ties


@dataclass(frozen=True)
class Scores:
    """The account of a count by scores: each option's, in the order of the ballot paper."""

    scores: Mapping[str, int | Fraction]


def highest(
    scores: Mapping[str, int | Fraction], places: int, rules: Iterable[TieRule]
) -> Outcome[Scores]:
    """The options with the highest scores."""
    return fill(levels(scores), places, rules, Scores(scores))


def levels(scores: Mapping[str, int | Fraction]) -> list[list[str]]:
    """The options by score, the highest first, those with the same score together."""
    together: dict[int | Fraction, list[str]] = {}
    for option, score in scores.items():
        together.setdefault(score, []).append(option)
    return [together[score] for score in sorted(together, reverse=True)]


def fill(
    standing: Iterable[Sequence[str]], places: int, rules: Iterable[TieRule], account: A
) -> Outcome[A]:
    """Give the places to options that stand in levels, the best first.

    A level that fits whole is no tie. Where one does not, the rules put its options apart; those
    that stay together at the last place are tied.
    """
    ties, winners, tied = Ties(rules), list[str](), tuple[str, ...]()
    for level in standing:
        for group in [level] if len(level) <= places - len(winners) else ties.apart(level):
            free = places - len(winners)
            if len(group) <= free:
                winners += group
            elif free:
                tied = tuple(group)
                return Outcome(tuple(winners), tied, tuple(ties.met), account)
        if len(winners) == places:
            break
    return Outcome(tuple(winners), tied, tuple(ties.met), account)
