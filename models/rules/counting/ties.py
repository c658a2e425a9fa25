"""Ties: met in a count, and broken by a rule or left open."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class TieRule:
    """A rule by which some options go before others; it may leave options tied.

    Args:
        name: what the rule is called, such as "lot" or "cost".
        place: where each option stands by it; the lowest goes first.
    """

    name: str
    place: Mapping[str, int]


def by_lot(options: Iterable[str], seed: str) -> TieRule:
    """An order that nobody chose and anyone can draw again.

    The options in order of the SHA-256 of the seed, a line feed and the option as it stands in the
    published file, all in UTF-8. One order breaks every tie of the count.
    """
    drawn = sorted(options, key=lambda option: sha256(f"{seed}\n{option}".encode()).digest())
    return TieRule("lot", {option: place for place, option in enumerate(drawn)})


def by_cost(costs: Mapping[str, int]) -> TieRule:
    """The cheaper goes first."""
    return TieRule("cost", costs)


def by_voters(voters: Mapping[str, int]) -> TieRule:
    """The one that more people voted for goes first."""
    return TieRule("voters", {option: -count for option, count in voters.items()})


@dataclass(frozen=True)
class Tie:
    """A tie that was met.

    Args:
        options: those tied.
        groups: the same in the order in which they went; what stayed tied is one group.
        rule: the name of the rule that came last to put them so; None if none could.
    """

    options: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    rule: str | None


class Ties:
    """The ties of one run of a count: breaks them by the rules, and remembers them.

    Args:
        rules: tried in turn.
        choices: for ties that the rules leave open: which of those tied goes first (or last, when
            asked for the last). A tie that is not in it gets an answer, which is kept.
    """

    def __init__(
        self,
        rules: Iterable[TieRule] = (),
        choices: Mapping[tuple[str, ...], str] | None = None,
    ) -> None:
        self._rules = tuple(rules)
        self._choices = dict(choices or {})
        self._given = len(self._choices)
        self.met: list[Tie] = []

    def apart(self, tied: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """The tied options in groups, those that the rules put first in the first one."""
        options = tuple(sorted(tied))
        groups: tuple[tuple[str, ...], ...] = (options,)
        last_rule = None
        for rule in self._rules:
            finer = tuple(part for group in groups for part in _by_place(group, rule))
            if len(finer) > len(groups):
                groups, last_rule = finer, rule.name
        if len(options) > 1:
            self.note(groups, last_rule)
        return groups

    def note(self, groups: Iterable[Iterable[str]], rule: str | None) -> None:
        """Keep a tie and how it was broken."""
        sorted_groups = tuple(tuple(sorted(group)) for group in groups)
        tie = Tie(tuple(sorted(o for group in sorted_groups for o in group)), sorted_groups, rule)
        if tie not in self.met:
            self.met.append(tie)

    def first(self, tied: Iterable[str]) -> str:
        """The tied option that goes first."""
        return self._chosen(self.apart(tied)[0])

    def last(self, tied: Iterable[str]) -> str:
        """The tied option that goes last."""
        return self._chosen(self.apart(tied)[-1])

    def _chosen(self, group: tuple[str, ...]) -> str:
        if len(group) == 1:
            return group[0]
        return self._choices.setdefault(group, group[0])

    def other_ways(self) -> Iterator[dict[tuple[str, ...], str]]:
        """The choices with which runs not yet made differ from this one."""
        made = list(self._choices.items())
        for at in range(self._given, len(made)):
            group, chosen = made[at]
            for other in group:
                if other != chosen:
                    yield dict([*made[:at], (group, other)])


def _by_place(group: tuple[str, ...], rule: TieRule) -> list[tuple[str, ...]]:
    places = sorted({rule.place[option] for option in group})
    return [tuple(o for o in group if rule.place[o] == place) for place in places]
