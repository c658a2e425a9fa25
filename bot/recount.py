"""`wijkstem count`: a published poll counted again from its file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from handlers.reports.count_in_words import METHODS, count_in_words
from handlers.texts import Say
from models.rules.ballot_files import read_poll
from models.rules.ballot_files.mistakes import WrongFile
from models.rules.ballot_files.poll import Poll
from models.rules.count import (
    Method,
    TieBreak,
    count_otherwise,
    counters,
    method_of,
    tie_rule,
)
from models.rules.counting.equal_shares import Stop


class CannotCount(Exception):
    """Why not, in a sentence for who asked."""


def recount(
    file: Path,
    method: Method | None,
    seats: int | None,
    ties: Sequence[TieBreak],
    seed: str | None,
    stop: Stop | None,
    say: Say,
) -> str:
    """The winners and the account of the poll in this file, in words.

    Args:
        file: its name's ending tells its format.
        method: to count by, in place of the one that the file names or that is usual for it.
        seats: how many options win, in place of what the file says.
        ties: the rules for ties, tried in turn; a lot, if there is a seed and no rule is given.
        seed: of the lot, in place of the file's.
        stop: of the Method of Equal Shares, in place of the file's.
        say: the language.

    Raises:
        CannotCount: with a sentence that says what to do.
    """
    poll = _read(file, say)
    if seats is not None:
        poll = replace(poll, places=seats)
    if stop is not None:
        poll = replace(poll, rule=replace(poll.rule, stop=stop))
    seed = poll.rule.seed if seed is None else seed
    if not ties and seed is not None:
        ties = [TieBreak.LOT]
    if TieBreak.LOT in ties and not seed:
        raise CannotCount(say("count-lot-needs-seed"))
    if TieBreak.COST in ties and poll.money is None:
        raise CannotCount(say("count-no-costs"))
    rules = [tie_rule(each, poll, seed or "") for each in ties]
    method = method or method_of(poll)
    possible = counters(poll)
    if method not in possible:
        known = ", ".join(possible)
        raise CannotCount(say("count-wrong-method", method=say(METHODS[method]), known=known))
    outcome = possible[method](rules)
    others = count_otherwise(poll, method, rules)
    return "\n".join(_plain(count_in_words(poll, method, outcome, others, say)))


def _read(file: Path, say: Say) -> Poll:
    try:
        return read_poll(file.name, file.read_bytes())
    except OSError as error:
        raise CannotCount(say("ballot-file-missing", file=str(file))) from error
    except WrongFile as wrong:
        sentence = say(wrong.mistake, **wrong.facts)
        raise CannotCount(
            say("ballot-file-wrong", file=file.name, line=str(wrong.line), sentence=sentence)
        ) from wrong


def _plain(lines: Sequence[str]) -> Iterator[str]:
    """The lines without anything in a name that a terminal would obey."""
    for line in lines:
        yield "".join(sign if sign.isprintable() else "?" for sign in line)
