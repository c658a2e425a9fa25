"""Each language in the chat: its plurals, its arrows, and that all it says fits."""

import ast
import re
from datetime import datetime
from functools import cache
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.telegram.courier import LONGEST_TOAST
from handlers.checking import LONGEST_LABEL
from handlers.directory import MENU
from handlers.pages import length
from handlers.texts import FOLDER, RIGHT_TO_LEFT, languages, locale_of, sayer, speaks, spoken

HANDLERS = FOLDER.parent
NOON = datetime(2026, 11, 24, 12)  # as a clock on the wall says it
LONGEST_DESCRIPTION = 60
"""Characters of a command in the menu that an old phone shows; the Bot API takes 256."""
LONGEST_SENTENCE = 1600
"""With what is filled in; a screen of 4,096 has room for a question and an answer beside it."""
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
NUMBERS = (0, 1, 2, 3, 5, 11, 22, 101)
SUPPORTED = {
    "nl": "Nog niemand, 1 persoon, 2 mensen, 3 mensen, 5 mensen, 11 mensen, 22 mensen, 101 mensen",
    "en": "Nobody, 1 person, 2 people, 3 people, 5 people, 11 people, 22 people, 101 people",
    "tr": "henüz kimse, 1 kişi, 2 kişi, 3 kişi, 5 kişi, 11 kişi, 22 kişi, 101 kişi",
    "pl": "Nikt, popiera 1 osoba, popierają 2 osoby, popierają 3 osoby, popiera 5 osób, "
    "popiera 11 osób, popierają 22 osoby, popiera 101 osób",
    "uk": "ніхто, підтримує 1 людина, підтримують 2 людини, підтримують 3 людини, "
    "підтримують 5 людей, підтримують 11 людей, підтримують 22 людини, підтримує 101 людина",
    "ar": "لا أحد, شخص واحد, شخصان يؤيدان, 3 أشخاص, 5 أشخاص, 11 شخصًا, 22 شخصًا, 101 شخص يؤيدون",
}
"""What is said of an idea that so many people support."""


class Variables(Visitor):
    """Collects what a sentence is given: a number where it chooses words by it."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}

    def visit_SelectExpression(self, node: SelectExpression) -> None:
        self.generic_visit(node)
        if isinstance(node.selector, VariableReference):
            self.found[node.selector.id.name] = 22

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.found.setdefault(node.id.name, None)


@cache
def sentences(language: str) -> dict[str, dict[str, Any]]:
    """Each sentence with its variables."""
    found = {}
    for entry in FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body:
        if isinstance(entry, Message):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.found
    return found


def said(language: str, key: str, variables: dict[str, Any], filling: str) -> str:
    """The sentence as it is read, with this in the place of every word that is filled in."""
    given = {
        name: number or (22 if name in ("score", "votes") else filling)
        for name, number in variables.items()
        if not name.endswith("_at")
    }
    moments = {name: NOON for name in variables if name.endswith("_at")}
    return MARKS.sub("", sayer(language)(key, **given, **moments))


@cache
def refused() -> set[str]:
    """The sentences that come as an answer to a press, which is short."""
    keys = {"old-screen", "nobody-known"}
    for path in HANDLERS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Refused":
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        keys.add(part.value)
    return keys & sentences("nl").keys()


def test_the_six_languages_are_there() -> None:
    assert set(languages()) == {"nl", "en", "tr", "ar", "pl", "uk"}


@pytest.mark.parametrize("language", languages())
def test_plurals(language: str) -> None:
    for number, words in zip(NUMBERS, SUPPORTED[language].split(", "), strict=True):
        sentence = MARKS.sub("", sayer(language)("idea-supported", count=number))
        assert words in sentence


@pytest.mark.parametrize("language", languages())
def test_each_names_itself_and_only_itself(language: str) -> None:
    names = [sayer(each)("language-name") for each in languages()]
    assert len(set(names)) == len(names)
    assert speaks(language)
    assert spoken(f"{language.upper()}-xx") == language


@pytest.mark.parametrize("language", languages())
def test_arrows_stand_where_they_stand_in_dutch(language: str) -> None:
    """Angle marks turn around by themselves where the line runs to the left; an arrow does not."""
    for key, variables in sentences("nl").items():
        dutch, here = (said(each, key, variables, "x") for each in ("nl", language))
        if key.startswith("button-") or key == "neighbourhood-all":
            assert dutch.startswith("‹") == here.startswith("‹"), key
            assert dutch.endswith("›") == here.endswith("›"), key
        if language in RIGHT_TO_LEFT:
            assert "→" not in here, key


@pytest.mark.parametrize("language", languages())
def test_buttons_are_read_at_a_glance(language: str) -> None:
    labels = {
        key: said(language, key, variables, "x" * 12)
        for key, variables in sentences(language).items()
        if key.startswith(("button-", "answer-", "face-"))
    }
    assert {key: label for key, label in labels.items() if length(label) > LONGEST_LABEL} == {}


@pytest.mark.parametrize("language", languages())
def test_the_menu_fits(language: str) -> None:
    told = {line.text: sayer(language)(line.text) for line in MENU}
    assert {key: text for key, text in told.items() if length(text) > LONGEST_DESCRIPTION} == {}


@pytest.mark.parametrize("language", languages())
def test_what_answers_a_press_is_short(language: str) -> None:
    keys = refused()
    assert len(keys) > 20
    told = {key: said(language, key, sentences(language)[key], "x" * 12) for key in keys}
    assert {key: text for key, text in told.items() if length(text) > LONGEST_TOAST} == {}


@pytest.mark.parametrize("language", languages())
def test_every_sentence_fits_a_screen(language: str) -> None:
    for key, variables in sentences(language).items():
        told = said(language, key, variables, "x" * 60)
        assert length(told) <= LONGEST_SENTENCE, key


@pytest.mark.parametrize("language", languages())
def test_numbers_and_days_are_those_of_the_language(language: str) -> None:
    thousand = {"nl": "1.000", "en": "1,000", "tr": "1.000", "ar": "1,000"}
    told = MARKS.sub("", sayer(language)("results-answered", count=1000))
    assert thousand.get(language, "1\N{NO-BREAK SPACE}000") in told
    assert locale_of("en") == "en_GB"
