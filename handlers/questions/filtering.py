"""Choices that depend on an earlier answer: `choice_filter`, as XLSForm has it.

`province = ${province}`: a bare name stands for what the choices sheet says of a choice in the
column of that name, `${…}` for an answer.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from models.rules.expressions import Expression, expression
from models.rules.wrong_expression import Reason, WrongExpression

NAME_COLUMN = "name"
_APART = re.compile(r"('[^']*'|\"[^\"]*\"|\$\{[^}]*\})")
_BARE = re.compile(r"(?<![\w.:/@-])[A-Za-z_][\w.-]*(?![\w.-])(?!\s*\()", re.ASCII)
_WORDS = {"and", "or", "div", "mod"}


def columns_of(text: str) -> set[str]:
    """The columns of the choices sheet that a filter looks at."""
    return {name for part in _apart(text) for name in _names(part)}


def filter_of(text: str, about: Mapping[str, str]) -> Expression:
    """A filter as it goes for one choice.

    Args:
        about: What is said of the choice, by column.

    Raises:
        WrongExpression: it cannot be read.
    """
    return _filter(text, tuple(sorted(about.items())))


@lru_cache(maxsize=10_000)
def _filter(text: str, about: tuple[tuple[str, str], ...]) -> Expression:
    said = dict(about)

    def written(part: str) -> str:
        return _BARE.sub(lambda bare: _quoted(bare[0], said), part)

    return expression(
        "".join(part if part[:1] in "'\"$" else written(part) for part in _APART.split(text))
    )


def _quoted(name: str, said: Mapping[str, str]) -> str:
    if name in _WORDS:
        return name
    value = said.get(name, "")
    if '"' in value:
        raise WrongExpression(Reason.QUOTE, found=value)
    return f'"{value}"'


def _apart(text: str) -> list[str]:
    return [part for part in _APART.split(text) if part[:1] not in ("'", '"', "$")]


def _names(part: str) -> Iterator[str]:
    return (name for name in _BARE.findall(part) if name not in _WORDS)
