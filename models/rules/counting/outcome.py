"""What a count gives, and what it gives when ties are left open."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from models.rules.counting.ties import Tie, TieRule, Ties

A = TypeVar("A")
"""A method's own account of its count."""

MOST_WAYS = 1000
"""Runs after which a count with open ties tries no more of them."""


@dataclass(frozen=True)
class Outcome(Generic[A]):
    """The result of a count.

    Args:
        winners: who wins however the open ties fall, in the order of the account.
        tied: who wins in some of those ways and not in others; empty when all is decided.
        ties: the ties met, and how each was broken.
        account: how it came to this; with ties left open, in one of the ways they can fall.
        all_ways_tried: false if there were too many open ties to try every way.
    """

    winners: tuple[str, ...]
    tied: tuple[str, ...]
    ties: tuple[Tie, ...]
    account: A
    all_ways_tried: bool = True

    @property
    def decided(self) -> bool:
        """Whether the rule alone says who wins."""
        return not self.tied and self.all_ways_tried


def every_way(
    count: Callable[[Ties], tuple[Sequence[str], A]], rules: Iterable[TieRule]
) -> Outcome[A]:
    """Count once for each way in which the ties that the rules leave open can fall.

    Args:
        count: gives the winners and the account, asking the ties it is given who goes first.
        rules: for the ties, tried in turn. With a lot among them there is one way only.
    """
    rules = tuple(rules)
    ties = Ties(rules)
    winners, account = count(ties)
    always, ever, met = set(winners), dict.fromkeys(winners), dict.fromkeys(ties.met)
    waiting = [*ties.other_ways()]
    for _ in range(MOST_WAYS):
        if not waiting:
            break
        ties = Ties(rules, waiting.pop())
        others, _ = count(ties)
        always.intersection_update(others)
        ever.update(dict.fromkeys(others))
        met.update(dict.fromkeys(ties.met))
        waiting += ties.other_ways()
    return Outcome(
        winners=tuple(option for option in winners if option in always),
        tied=tuple(option for option in ever if option not in always),
        ties=tuple(met),
        account=account,
        all_ways_tried=not waiting,
    )
