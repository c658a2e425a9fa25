"""YAML read into a model, with every mistake told by its line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from yaml.constructor import SafeConstructor

from handlers.yaml_mistakes import in_words

Model = TypeVar("Model", bound=BaseModel)
Location = Sequence[int | str]

NO_YAML = (
    "from here on it cannot be read. Look at the line before, too: is a bracket or a quote left "
    "open, is a colon missing, or does a line begin too far to the left or right?"
)


@dataclass(frozen=True)
class Problem:
    """What is wrong, and on which line; the first line is 1."""

    line: int
    sentence: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}"


class Unreadable(Exception):
    """The text is not what it should be."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems, key=lambda problem: problem.line)
        super().__init__("\n".join(map(str, self.problems)))


class Lines:
    """Where each part of a YAML text stands."""

    def __init__(self, text: str) -> None:
        self._root = yaml.compose(text, Loader=yaml.SafeLoader)

    def of(self, location: Location) -> int:
        """The line of the deepest part on this way that the text has."""
        node, line = self._root, 1
        for step in location:
            if isinstance(node, yaml.MappingNode):
                found = [(key, value) for key, value in node.value if key.value == step]
                if not found:
                    continue  # such as the name of a kind, which pydantic puts in between
                key, node = found[-1]
                line = key.start_mark.line + 1
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
                node = node.value[step]
                line = node.start_mark.line + 1
        return line

    def repeated(self) -> list[Problem]:
        """Each key that stands twice in one mapping: of the two, YAML keeps the last in silence."""
        problems = []
        for node in self._nodes():
            seen = set()
            for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
                if isinstance(key, yaml.ScalarNode) and key.value in seen:
                    line = key.start_mark.line + 1
                    problems.append(Problem(line, f"{key.value} stands here twice"))
                seen.add(str(key.value))
        return problems

    def impossible(self) -> list[Problem]:
        """Each value that looks like a day or a number and is none, such as 2026-02-31."""
        problems = []
        for node in self._nodes():
            try:
                if isinstance(node, yaml.ScalarNode):
                    SafeConstructor().construct_object(node)
            except (ValueError, LookupError, AttributeError):
                line = node.start_mark.line + 1
                problems.append(Problem(line, f"there is no such day or number: {node.value[:40]}"))
        return problems

    def _nodes(self) -> Iterator[yaml.Node]:
        """Every part once, though an alias may stand for one often, or within itself."""
        waiting, seen = [self._root], set[int]()
        while waiting:
            node = waiting.pop()
            if node is None or id(node) in seen:
                continue
            seen.add(id(node))
            yield node
            if isinstance(node, yaml.SequenceNode):
                waiting += node.value
            elif isinstance(node, yaml.MappingNode):
                waiting += chain(*node.value)


def read_yaml(text: str, model: type[Model]) -> tuple[Model, Lines]:
    """The text as this model, and where each part of it stands.

    Raises:
        Unreadable: it is no YAML, or not this model.
    """
    try:
        lines = Lines(text)
        if problems := [*lines.repeated(), *lines.impossible()]:
            raise Unreadable(problems)
        plain = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Unreadable([Problem(line, NO_YAML)]) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise Unreadable([Problem(1, NO_YAML)]) from error
    try:
        return model.model_validate(plain), lines
    except ValidationError as error:
        raise Unreadable(
            Problem(lines.of(each["loc"]), _named(each["loc"], in_words(each)))
            for each in error.errors()
        ) from error


def _named(location: Location, told: str) -> str:
    name = next((str(step) for step in reversed(location) if isinstance(step, str)), "")
    return f"{name}: {told}" if name else told
