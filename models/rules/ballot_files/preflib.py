"""PrefLib: rankings (.soc, .soi, .toc, .toi) and categories (.cat).

Source: the format at preflib.org (N. Mattei and T. Walsh, PrefLib: A Library for Preferences, 2013;
this form of it since 2022). Lines of `# KEY: value`, then a line for all equal ballots together,
such as `12: 3,{1,4},2`. A poll of ours adds `# RULE`, `# SEATS`, `# SEED` and `# ELECTED`, which
other readers pass over.
"""

import re
from collections import Counter
from collections.abc import Iterable

from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.poll import Approvals, Rankings, Rule
from models.rules.ballot_files.rows import no_option_twice, shown, whole_number
from models.rules.counting.ballots import Approval, Ballots, Ranking

ORDERS = ("soc", "soi", "toc", "toi")
"""Strict or with ties, complete or incomplete."""

_BALLOT = re.compile(r"(\d+):((?:\d+|\{(?:\d+(?:,\d+)*)?\})(?:,(?:\d+|\{(?:\d+(?:,\d+)*)?\}))*)?")
_Ranks = tuple[frozenset[str], ...]
_RANK = re.compile(r"\d+|\{[\d,]*\}")
_NAME = re.compile(r"ALTERNATIVE NAME ([0-9]{1,9})")


class _Header:
    """What stands before the ballots: by key, the line and the value."""

    def __init__(self, lines: Iterable[tuple[int, str]]) -> None:
        self.last_line = 1
        self.values: dict[str, tuple[int, str]] = {}
        self.names: dict[str, str] = {}
        for number, line in lines:
            self.last_line = number
            key, _, value = line[1:].partition(":")
            self.values[key.strip()] = number, value.strip()
            if name := _NAME.fullmatch(key.strip()):
                self.names[str(int(name[1]))] = value.strip()
        self.check("NUMBER ALTERNATIVES", len(self.names))
        if len(self.names) < 2:
            raise WrongFile(Mistake.TOO_FEW, self.last_line)

    def check(self, key: str, found: int) -> None:
        """Hold a number that the header names against what was found."""
        if key in self.values:
            line, value = self.values[key]
            if whole_number(value, line) != found:
                raise WrongFile(Mistake.COUNT, line, setting=key, said=value, found=found)

    def text(self, key: str) -> str | None:
        """The value under this key, if it is there."""
        return self.values[key][1] if key in self.values else None

    def number(self, key: str, otherwise: int) -> int:
        """The number, at least 1, under this key."""
        if key not in self.values:
            return otherwise
        line, value = self.values[key]
        return whole_number(value, line, least=1)

    def options(self, key: str) -> frozenset[str] | None:
        """The options listed under this key, if it is there."""
        if key not in self.values:
            return None
        line, value = self.values[key]
        return frozenset(self.known(each.strip(), line) for each in value.split(","))

    def known(self, option: str, line: int) -> str:
        """This option, if it has a name."""
        if option not in self.names:
            raise WrongFile(Mistake.UNKNOWN_OPTION, line, found=shown(option))
        return option


def _read(text: str) -> tuple[_Header, list[tuple[int, int, _Ranks]]]:
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    heading = [(number, line) for number, line in lines if line.startswith("#")]
    header = _Header(heading)
    alone = {option: frozenset([option]) for option in header.names}
    ballots = []
    for number, line in lines[len(heading) :]:
        plain = line.replace(" ", "").replace("\t", "")
        match = _BALLOT.fullmatch(plain) if plain.isascii() else None
        if match is None:
            raise WrongFile(Mistake.NOT_A_LINE, number, found=shown(line))
        weight = whole_number(match[1], number, least=1)
        ranking, named = [], list[str]()
        for rank in _RANK.findall(match[2] or ""):
            options = [o for o in rank.strip("{}").split(",") if o]
            named += options
            if rank in alone:
                ranking.append(alone[rank])
            else:
                ranking.append(frozenset(header.known(option, number) for option in options))
        no_option_twice(named, number)
        ballots.append((number, weight, tuple(ranking)))
    header.check("NUMBER VOTERS", sum(weight for _, weight, _ in ballots))
    return header, ballots


def _rule(header: _Header) -> Rule:
    return Rule(method=header.text("RULE"), seed=header.text("SEED"))


def read_orders(text: str, ending: str) -> Rankings:
    """The rankings in a file with this ending.

    Raises:
        WrongFile: as `read_poll`.
    """
    header, ballots = _read(text)
    header.check("NUMBER UNIQUE ORDERS", len(ballots))
    weights: Counter[Ranking] = Counter()
    for line, weight, ranking in ballots:
        if ending.startswith("so") and any(len(rank) != 1 for rank in ranking):
            raise WrongFile(Mistake.EQUAL_RANKS, line, ending=ending)
        if ending.endswith("c") and sum(map(len, ranking)) < len(header.names):
            raise WrongFile(Mistake.NOT_COMPLETE, line, ending=ending)
        weights[tuple(rank for rank in ranking if rank)] += weight
    return Rankings(
        title=header.text("TITLE") or "",
        names=header.names,
        places=header.number("SEATS", 1),
        rule=_rule(header),
        published=header.options("ELECTED"),
        ballots=Ballots(tuple(header.names), weights),
    )


def read_categories(text: str) -> Approvals:
    """The ballots in a .cat file; the options in the first category are the ones ticked.

    Raises:
        WrongFile: as `read_poll`.
    """
    header, ballots = _read(text)
    header.check("NUMBER UNIQUE PREFERENCES", len(ballots))
    categories = header.number("NUMBER CATEGORIES", 2)
    weights: Counter[Approval] = Counter()
    for line, weight, ranking in ballots:
        if len(ranking) > categories:
            raise WrongFile(Mistake.FIELDS, line, found=len(ranking), expected=categories)
        weights[ranking[0] if ranking else frozenset()] += weight
    return Approvals(
        title=header.text("TITLE") or "",
        names=header.names,
        places=header.number("SEATS", 1),
        rule=_rule(header),
        published=header.options("ELECTED"),
        ballots=Ballots(tuple(header.names), weights),
    )
