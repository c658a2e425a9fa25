"""The sentences: none missing, none unused, each with the same variables in every language."""

import ast
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from handlers.directory import MENU
from handlers.texts import FOLDER, languages, sayer, spoken

ROOT = FOLDER.parent.parent
NOT_SOURCES = {"tests", "benchmarks", ".venv"}


class Variables(Visitor):
    """Collects what a sentence is given."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.found.add(node.id.name)


def sentences(language: str) -> dict[str, set[str]]:
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    found = {}
    for entry in resource.body:
        assert type(entry).__name__ != "Junk", entry
        if isinstance(entry, Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            found[entry.id.name] = variables.found
    return found


def words_in_code() -> set[str]:
    """Every string that stands in the sources."""
    words = set()
    for folder in ("bot", "handlers", "models", "scheduler"):
        for path in Path(ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    words.add(node.value)
    return words


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_sentences_of_dutch(language: str) -> None:
    assert sentences(language) == sentences("nl")


def test_every_sentence_is_used() -> None:
    assert set(sentences("nl")) - words_in_code() == set()


def test_every_sentence_said_is_there() -> None:
    said = set()
    for folder in ("bot", "handlers"):
        for path in Path(ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                    and ast.unparse(node.func).split(".")[-1] == "say"
                    and not ast.unparse(node.func).endswith("chats.say")
                ):
                    said.add(node.args[0].value)
    said |= {line.text for line in MENU}
    said |= {word for word in words_in_code() if word.startswith("act-")}  # told in `/logboek`
    assert len(said) > 50
    assert said - set(sentences("nl")) == set()


def test_language_falls_back() -> None:
    assert spoken(None, "en-GB", "nl") == "en"
    assert spoken("nl", "en", "nl") == "nl"
    assert spoken(None, "xx", "en") == "en"
    assert spoken(None, None) == "nl"


def test_a_missing_variable_is_no_silent_gap() -> None:
    with pytest.raises(ValueError, match="failed"):
        sayer("nl")("failed", other="x")
