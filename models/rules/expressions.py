"""Expressions as XLSForm writes them: `${felt_health} = 'bad'`, `selected(${problems}, 'sleep')`.

elementpath reads them; what they say is worked out here, over a short list of operators and
functions: what is not on it is refused when a questionnaire is read, and nothing is ever run.
Values are as XPath 1.0 has them (https://www.w3.org/TR/1999/REC-xpath-19991116/): strings, numbers
and booleans; a question without an answer is the empty string. Functions are those of ODK XForms
(https://getodk.github.io/xforms-spec/#xpath-functions); a day counts as days since 1970.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from itertools import accumulate
from typing import Any

from models.rules.wrong_expression import Reason, WrongExpression

Value = str | float | bool
_Work = Callable[[Mapping[str, Value]], Value]

ITSELF, TODAY = ".", "today()"
"""The names under which the value being judged, and the day of today, are handed in."""
LONGEST = 1000
DEEPEST = 30
_NAME = re.compile(r"\$\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}")
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Expression:
    """What an expression says, ready to be worked out again and again."""

    text: str
    names: frozenset[str]
    """The questions it asks the answers of."""
    literals: frozenset[str | float]
    """The texts and numbers written out in it."""
    symbols: frozenset[str]
    """Its operators and functions."""
    _work: _Work = field(repr=False, compare=False)

    def value(self, values: Mapping[str, Value]) -> Value:
        """Its value, given the values of the questions; one that is missing has no answer."""
        return self._work(values)

    def holds(self, values: Mapping[str, Value]) -> bool:
        """Whether it is true."""
        return truth(self._work(values))


@lru_cache(maxsize=10_000)  # whoever sends a form brings new ones
def expression(text: str) -> Expression:
    """Read an expression.

    Raises:
        WrongExpression: it cannot be read, or asks for something that is not supported.
    """
    from elementpath.exceptions import ElementPathError

    if len(text) > LONGEST:
        raise WrongExpression(Reason.TOO_LONG, most=str(LONGEST))
    if max(accumulate((each == "(") - (each == ")") for each in text), default=0) > DEEPEST:
        raise WrongExpression(Reason.TOO_DEEP)
    # XPath has variables and no `${name}`; a text between quotes is left as it is.
    quoted = re.split(r"('[^']*'|\"[^\"]*\")", text)
    plain = "".join(part if part[:1] in "'\"" else _NAME.sub(r" $\1 ", part) for part in quoted)
    try:
        root = _parser().parse(plain)
    except RecursionError:
        raise WrongExpression(Reason.TOO_DEEP) from None
    except ElementPathError as error:
        found = text if error.token is None else str(error.token.value)
        raise _unread(found, is_function=str(error.code).endswith("XPST0017")) from None
    names: set[str] = set()
    literals: set[str | float] = set()
    symbols: set[str] = set()
    work = _worked_out(root, names, literals, symbols, DEEPEST)
    return Expression(text, frozenset(names), frozenset(literals), frozenset(symbols), work)


def _unread(found: str, *, is_function: bool) -> WrongExpression:
    """Why the parser stopped where it found this."""
    if is_function and found in _VALUES:
        least, most = _VALUES[found]
        count = str(least) if least == most else f"{least}\u2013{most}"
        return WrongExpression(Reason.ARGUMENTS, found=found, count=count)
    if is_function:
        return WrongExpression(Reason.FUNCTION, found=found, known=", ".join(sorted(_VALUES)))
    if found == "(end)":
        return WrongExpression(Reason.BREAKS_OFF)
    return WrongExpression(Reason.UNEXPECTED, found=found)


def days(day: date) -> float:
    """A day as a number: days since 1 January 1970."""
    return float(day.toordinal() - _EPOCH)


def truth(value: Value) -> bool:
    """XPath's boolean()."""
    return not (value == 0 or math.isnan(value)) if isinstance(value, float) else bool(value)


def number(value: Value) -> float:
    """XPath's number(): what is no number is NaN, which no comparison holds for."""
    if not isinstance(value, str):
        return float(value)
    text = value.strip()
    return float(text) if re.fullmatch(r"-?(\d+(\.\d*)?|\.\d+)", text, re.ASCII) else math.nan


def string(value: Value) -> str:
    """XPath's string()."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return value


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) == truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return number(left) == number(right)
    return left == right


def _divided(left: float, right: float) -> float:
    return left / right if right else math.nan


def _remainder(left: float, right: float) -> float:
    return math.fmod(left, right) if right and math.isfinite(left) else math.nan


def _whole(value: float, way: Callable[[float], int]) -> float:
    return float(way(value)) if math.isfinite(value) else math.nan


def _day(value: Value) -> float:
    if not isinstance(value, str):
        return number(value)
    try:
        return days(date.fromisoformat(value.strip()[:10]))
    except ValueError:
        return math.nan


def _chosen(value: Value) -> list[str]:
    return string(value).split()


def _chosen_at(value: Value, place: Value) -> str:
    chosen, at = _chosen(value), number(place)
    return chosen[int(at)] if 0 <= at < len(chosen) else ""


_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_SUMS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divided,
    "mod": _remainder,
}
FUNCTIONS: dict[str, tuple[int, int, Callable[..., Value]]] = {
    "boolean": (1, 1, truth),
    "ceiling": (1, 1, lambda value: _whole(number(value), math.ceil)),
    "coalesce": (2, 2, lambda first, second: first if string(first) else second),
    "concat": (2, 9, lambda *parts: "".join(map(string, parts))),
    "contains": (2, 2, lambda whole, part: string(part) in string(whole)),
    "count-selected": (1, 1, lambda value: float(len(_chosen(value)))),
    "date": (1, 1, _day),
    "false": (0, 0, lambda: False),
    "floor": (1, 1, lambda value: _whole(number(value), math.floor)),
    "if": (3, 3, lambda test, then, other: then if truth(test) else other),
    "int": (1, 1, lambda value: _whole(number(value), math.trunc)),
    "not": (1, 1, lambda value: not truth(value)),
    "number": (1, 1, number),
    "round": (1, 1, lambda value: _whole(number(value) + 0.5, math.floor)),
    "selected": (2, 2, lambda value, name: string(name).strip() in _chosen(value)),
    "selected-at": (2, 2, _chosen_at),
    "starts-with": (2, 2, lambda whole, part: string(whole).startswith(string(part))),
    "string": (1, 1, string),
    "string-length": (1, 1, lambda value: float(len(string(value)))),
    "true": (0, 0, lambda: True),
}
"""By name: the fewest and the most arguments, and what it does."""
_VALUES = {name: (least, most) for name, (least, most, _) in FUNCTIONS.items()} | {"today": (0, 0)}
"""The fewest and the most arguments of each function that can be written."""


@cache
def _parser() -> Any:
    """elementpath's parser of XPath 1.0, that knows ODK's functions too."""
    from elementpath import XPath1Parser  # takes a tenth of a second to import
    from elementpath.tdop import Parser as Reader

    class Parser(XPath1Parser):
        def parse(self, source: str) -> Any:
            return Reader.parse(self, source)  # reads, and evaluates nothing

    for name, (least, _) in _VALUES.items():
        if name not in XPath1Parser.symbol_table:
            Parser.function(name, nargs=least, sequence_types=("item()",) * (least + 1))
    Parser.build()
    return Parser()


def _worked_out(
    token: Any,
    names: set[str],
    literals: set[str | float],
    symbols: set[str],
    deepest: int,
) -> _Work:
    """What a token of the parser's tree comes to; its names and the like are added to the sets."""
    symbol: str = token.symbol
    if deepest == 0:
        raise WrongExpression(Reason.TOO_DEEP)
    if symbol == "$":
        name = str(token[0].value)
        names.add(name)
        return lambda values: values.get(name, "")
    if symbol in ("(string)", "(integer)", "(decimal)", "(float)"):
        said = str(token.value)
        literal = said if symbol == "(string)" else float(said)  # infinite, where it is too large
        literals.add(literal)
        return lambda values: literal
    if symbol == ITSELF:
        return lambda values: values.get(ITSELF, "")
    if symbol == "today":
        return lambda values: values.get(TODAY, "")
    if symbol == "(name)":
        raise WrongExpression(Reason.BARE_WORD, found=str(token.value))
    parts = [_worked_out(part, names, literals, symbols, deepest - 1) for part in token]
    if symbol == "(" and len(parts) == 1:
        return parts[0]
    symbols.add(symbol)
    return _joined(symbol, parts, str(token.source))


def _joined(symbol: str, parts: Sequence[_Work], source: str) -> _Work:
    if symbol in FUNCTIONS:
        least, most, work = FUNCTIONS[symbol]
        if not least <= len(parts) <= most:
            raise _unread(symbol, is_function=True)
        return lambda values: work(*(part(values) for part in parts))
    if len(parts) == 1 and symbol in ("+", "-"):
        [only], sign = parts, -1.0 if symbol == "-" else 1.0
        return lambda values: sign * number(only(values))
    if len(parts) != 2:
        raise _unsupported(symbol, source)
    left, right = parts
    if symbol == "and":
        return lambda values: truth(left(values)) and truth(right(values))
    if symbol == "or":
        return lambda values: truth(left(values)) or truth(right(values))
    if symbol == "=":
        return lambda values: _equal(left(values), right(values))
    if symbol == "!=":
        return lambda values: not _equal(left(values), right(values))
    if symbol in _ORDER:
        order = _ORDER[symbol]
        return lambda values: order(number(left(values)), number(right(values)))
    if symbol in _SUMS:
        sums = _SUMS[symbol]
        return lambda values: sums(number(left(values)), number(right(values)))
    raise _unsupported(symbol, source)


def _unsupported(symbol: str, source: str) -> WrongExpression:
    """XPath has this, and questionnaires do not."""
    is_function = source.startswith(f"{symbol}(")
    return _unread(symbol if is_function else source, is_function=is_function)
