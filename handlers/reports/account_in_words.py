"""A method's account in words: how a count came to its outcome, line by line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from handlers.texts import Say
from models.rules.ballot_files.poll import Poll
from models.rules.count import Method
from models.rules.counting.bradley_terry import Strength
from models.rules.counting.equal_shares import EqualSharesAccount
from models.rules.counting.greedy import Considered
from models.rules.counting.highest import Scores
from models.rules.counting.instant_runoff import Round
from models.rules.counting.schulze import SchulzeAccount
from models.rules.counting.stv import ONE_VOTE, StvAccount

WIDEST_TABLE = 15
"""Options beyond which a table no longer fits beside its names: then only the standing is told."""


def account_in_words(poll: Poll, method: Method, account: Any, say: Say) -> list[str]:
    """The lines of this method's account."""
    return list(ACCOUNTS[method](poll, account, say))


def named(poll: Poll, option: str) -> str:
    """The option's name, and how the ballots call it where that differs."""
    name = poll.names[option]
    return name if name == option else f"{name} ({option})"


def _scores(poll: Poll, account: Scores, say: Say) -> Iterator[str]:
    yield say("count-scores")
    for option, score in sorted(account.scores.items(), key=lambda each: -each[1]):
        yield say("count-score", option=named(poll, option), score=_decimal(Fraction(score), 1))


def _schulze(poll: Poll, account: SchulzeAccount, say: Say) -> Iterator[str]:
    options = poll.ballots.options
    if len(options) <= WIDEST_TABLE:
        yield say("count-pairwise")
        yield from _table(poll, options, account.table)
        yield say("count-paths")
        yield from _table(poll, options, account.strengths)
    if account.condorcet_winner is None:
        yield say("count-no-condorcet")
    else:
        yield say("count-condorcet", option=named(poll, account.condorcet_winner))
    yield say("count-standing")
    for place, level in enumerate(account.standing, 1):
        yield f"  {place}. " + " = ".join(named(poll, option) for option in level)


def _table(
    poll: Poll, options: Sequence[str], table: Mapping[tuple[str, str], int]
) -> Iterator[str]:
    """A row for each option; its columns are the same options, by what the ballots call them."""
    wide = max(len(str(cell)) for cell in [*table.values(), *options]) + 2
    long = max(len(named(poll, option)) for option in options)
    yield " " * (long + 2) + "".join(option.rjust(wide) for option in options)
    for a in options:
        cells = ("·" if a == b else str(table[a, b]) for b in options)
        yield f"  {named(poll, a).ljust(long)}" + "".join(cell.rjust(wide) for cell in cells)


def _runoff(poll: Poll, rounds: Sequence[Round], say: Say) -> Iterator[str]:
    for number, each in enumerate(rounds, 1):
        yield say("count-round", number=number)
        for option, votes in sorted(each.votes.items(), key=lambda vote: -vote[1]):
            yield say("count-score", option=named(poll, option), score=votes)
        if each.exhausted:
            yield say("count-exhausted", count=each.exhausted)
        if each.out:
            yield say("count-out", options=", ".join(named(poll, option) for option in each.out))


def _stv(poll: Poll, account: StvAccount, say: Say) -> Iterator[str]:
    yield say("count-quota", quota=account.quota, valid=account.valid)
    for number, stage in enumerate(account.stages, 1):
        source = ", ".join(named(poll, option) for option in stage.source)
        if stage.excluded:
            yield say("count-stage-excluded", number=number, options=source)
        elif stage.source:
            yield say("count-stage-surplus", number=number, options=source)
        else:
            yield say("count-stage-first", number=number)
        for option, votes in sorted(stage.votes.items(), key=lambda vote: -vote[1]):
            if votes:
                votes_said = _decimal(Fraction(votes, ONE_VOTE), 5)
                yield say("count-score", option=named(poll, option), score=votes_said)
        if stage.not_transferable:
            lost = _decimal(Fraction(stage.not_transferable, ONE_VOTE), 5)
            yield say("count-not-transferable", votes=lost)
        for option in stage.elected:
            yield say("count-elected", option=named(poll, option))


def _greedy(poll: Poll, considered: Sequence[Considered], say: Say) -> Iterator[str]:
    yield say("count-greedy")
    for each in considered:
        yield say(
            "count-bought" if each.chosen else "count-does-not-fit",
            option=named(poll, each.project),
            score=each.score,
            cost=_euros(each.cost),
            left=_euros(each.left),
        )


def _equal_shares(poll: Poll, account: EqualSharesAccount, say: Say) -> Iterator[str]:
    first, share = _euros(account.first_share), _euros(account.share)
    yield say("count-shares", first=first, share=share)
    for each in account.purchases:
        yield say(
            "count-purchase",
            option=named(poll, each.project),
            supporters=each.supporters,
            most=_euros(each.most_paid),
        )
    yield say("count-spent", spent=_euros(account.spent))


def _strengths(poll: Poll, strengths: Mapping[str, Strength], say: Say) -> Iterator[str]:
    yield say("count-strengths")
    for option, each in sorted(strengths.items(), key=lambda s: -s[1].strength):
        yield say(
            "count-strength",
            option=named(poll, option),
            strength=f"{each.strength:+.2f}",
            low=f"{each.low:+.2f}",
            high=f"{each.high:+.2f}",
        )


def _decimal(number: Fraction, decimals: int) -> int | Decimal:
    """A number for a sentence: whole if it is, otherwise with so many decimals."""
    if number.denominator == 1:
        return int(number)
    return round(Decimal(number.numerator) / number.denominator, decimals)


def _euros(cents: int | Fraction) -> int | Decimal:
    return _decimal(Fraction(cents) / 100, 2)


ACCOUNTS: Mapping[Method, Callable[[Poll, Any, Say], Iterator[str]]] = {
    Method.APPROVAL: _scores,
    Method.BORDA: _scores,
    Method.SCHULZE: _schulze,
    Method.INSTANT_RUNOFF: _runoff,
    Method.STV: _stv,
    Method.POINTS: _scores,
    Method.GREEDY: _greedy,
    Method.EQUAL_SHARES: _equal_shares,
    Method.BRADLEY_TERRY: _strengths,
}
