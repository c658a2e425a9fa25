"""The checker finds each fault that is planted, and nothing in what is sound."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.checking import LONGEST_LABEL, LONGEST_TEXT, Fault, faults_in
from handlers.questionnaire import Questionnaire, template, template_names
from handlers.texts import languages, sayer
from tests.handlers.test_asking import DUTCH, NAMES, Condition, choice, conditions, read

TODAY = date(2026, 11, 24)


def found(questions: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(fault.sentence, fault.question) for fault in faults_in(read(questions), TODAY)]


def numeric(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "kind": "number", "text": DUTCH, **more}


@pytest.mark.parametrize("name", template_names())
def test_the_ready_templates_are_sound(name: str) -> None:
    assert faults_in(Questionnaire.model_validate(template(name)), TODAY) == []


PLANTED: list[tuple[str, list[dict[str, Any]], int]] = [
    ("fault-unreachable", [choice("a"), choice("b", "${a} = 'one' and ${a} = 'two'")], 2),
    (
        "fault-unreachable",
        [choice("a"), choice("b", "${a} = 'one'"), choice("c", "${a} = 'two' and ${b} = 'one'")],
        3,
    ),
    ("fault-unreachable", [choice("a", required=True), choice("b", "${a} = ''")], 2),
    ("fault-unreachable", [numeric("a", least=16, most=99), choice("b", "${a} < 16")], 2),
    ("fault-unreachable", [numeric("a"), choice("b", "${a} > 3 and ${a} < 3")], 2),
    ("fault-unreachable", [choice("a"), choice("b", "false()")], 2),
    (
        "fault-unreachable",
        [
            choice("a", kind="several_choices", most=1),
            choice("b", "selected(${a}, 'one') and selected(${a}, 'two')"),
        ],
        2,
    ),
    (
        "fault-required-hidden",
        [choice("a"), choice("b", "${a} = 'one' and ${a} = 'two'", required=True)],
        2,
    ),
    ("fault-circular", [choice("a", "${b} = 'one'"), choice("b", "${a} = 'one'")], 1),
    ("fault-circular", [choice("a"), choice("b", "${b} = 'one'")], 2),
    ("fault-asks-later", [choice("a", "${b} = 'one'"), choice("b")], 1),
    ("fault-no-such-choice", [choice("a"), choice("b", "${a} = 'four' or ${a} = 'one'")], 2),
    ("fault-no-such-choice", [choice("a"), choice("b", "not(selected(${a}, 'four'))")], 2),
    ("fault-too-long", [choice("a", text={"nl": "x" * (LONGEST_TEXT + 1)})], 1),
    ("fault-too-long", [choice("a", text={"nl": "?", "nl-easy": "x" * (LONGEST_TEXT + 1)})], 1),
    ("fault-untranslated", [choice("a", text={"nl": "Vraag", "tr": "Soru"})], 1),
    ("fault-past", [choice("a", text={"nl": "?", "nl-easy": "Op 3 maart 2026?"})], 1),
    ("fault-past", [choice("a", text={"nl": "Komt u op 3 maart 2026?"})], 1),
    ("fault-past", [choice("a", hint={"nl": "Tot 2026-11-23."})], 1),
    ("fault-past", [{"key": "a", "kind": "date", "text": DUTCH, "last": "2025-01-01"}], 1),
    ("fault-asks-nothing", [{"key": "a", "kind": "note", "text": DUTCH}], 0),
    (
        "fault-button-too-long",
        [
            choice(
                "a",
                choices=[
                    {"name": name, "text": {"nl": name * (LONGEST_LABEL + 1)}} for name in "xy"
                ],
            )
        ],
        1,
    ),
]


@pytest.mark.parametrize(("fault", "questions", "number"), PLANTED)
def test_each_planted_fault_is_found_and_told(
    fault: str, questions: list[dict[str, Any]], number: int
) -> None:
    assert (fault, number) in found(questions)


def test_easy_words_are_no_language_that_has_to_be_everywhere() -> None:
    easy = choice("a", text={"nl": "Vraag", "nl-easy": "Zeg het maar"})
    assert found([easy, choice("b")]) == []


@pytest.mark.parametrize(
    "questions",
    [
        [choice("a"), choice("b", "${a} = 'one'", required=True)],
        [choice("a"), choice("b", "${a} = ''")],
        [numeric("a"), choice("b", "${a} >= 18 and ${a} < 19")],
        [numeric("a"), numeric("b"), choice("c", "${a} > ${b} + 12345")],
        [{"key": "a", "kind": "open_text", "text": DUTCH}, choice("b", "string-length(${a}) > 9")],
        [choice("a", text={"nl": "Komt u op 24 november 2026?"})],
        [choice("a", kind="several_choices"), choice("b", "count-selected(${a}) = 3")],
    ],
)
def test_what_is_sound_is_let_be(questions: list[dict[str, Any]]) -> None:
    assert found(questions) == []


@settings(max_examples=100, deadline=None)
@given(rules=conditions(), data=st.data())
def test_a_fault_planted_in_any_questionnaire_is_found(
    rules: list[Condition | None], data: st.DataObject
) -> None:
    questions = [choice(f"q{place}", rule.text if rule else "") for place, rule in enumerate(rules)]
    assert not [fault for fault in faults_in(read(questions), TODAY) if fault.stops]
    at = data.draw(st.integers(1, len(questions) - 1))
    asked, name = f"${{q{data.draw(st.integers(0, at - 1))}}}", data.draw(st.sampled_from(NAMES))
    kind = data.draw(
        st.sampled_from(["hidden", "unreachable", "circular", "later", "long", "button"])
    )
    never = f"{asked} = '{name}' and {asked} = ''"
    planted, expected = {
        "hidden": ({"relevant": never, "required": True}, "fault-required-hidden"),
        "unreachable": ({"relevant": never}, "fault-unreachable"),
        "circular": ({"relevant": f"${{q{at}}} != '{name}'"}, "fault-circular"),
        "later": ({"relevant": "${last} = 'one'"}, "fault-asks-later"),
        "long": ({"text": {"nl": "x" * (LONGEST_TEXT + 1)}}, "fault-too-long"),
        "button": (
            {"choices": [{"name": n, "text": {"nl": n * (LONGEST_LABEL + 1)}} for n in "xy"]},
            "fault-button-too-long",
        ),
    }[kind]
    questions[at] = {**questions[at], **planted}
    questions.append(choice("last"))
    assert (expected, at + 1) in found(questions)


@pytest.mark.parametrize("language", languages())
def test_every_fault_is_told_in_words(language: str) -> None:
    for _, questions, _ in PLANTED:
        for fault in faults_in(read(questions), TODAY):
            assert str(fault.question) in fault.in_words(sayer(language)) or not fault.question


def test_a_long_chain_of_conditions_is_checked_in_a_moment() -> None:
    questions = [choice("q0")]
    questions += [
        choice(f"q{place}", f"${{q{place - 1}}} = 'one' and ${{q0}} != 'two'")
        for place in range(1, 100)
    ]
    assert found(questions) == []
    assert isinstance(faults_in(read([*questions[:5], choice("q5", "false()")]), TODAY)[0], Fault)
