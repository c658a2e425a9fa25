"""Choosing a neighbourhood: with buttons alone, by letters, by postcode."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation import Answered, Drafted, Refused
from handlers.neighbourhoods import DONE, District, Finder, Neighbourhood, folded
from handlers.prompts import ON_A_PAGE
from handlers.questionnaire import Questionnaire, template
from handlers.questions.neighbourhood import InNeighbourhood, with_neighbourhoods
from handlers.questions.open_text import OpenText
from handlers.said import Pressed, Said, Typed
from handlers.texts import sayer
from models.rules.areas import read_neighbourhoods

SAY = sayer("nl")
AREAS = read_neighbourhoods(
    (Path(__file__).parents[2] / "examples" / "neighbourhoods.csv").read_bytes()
)
EXAMPLE = tuple(
    District(
        name=district.name,
        neighbourhoods=tuple(
            Neighbourhood(code=each.code, name=each.name, postcodes=each.postcodes)
            for each in AREAS.neighbourhoods
            if each.district == district.code
        ),
    )
    for district in AREAS.districts
)
BIG = tuple(
    District(
        name=f"Wijk {number}",
        neighbourhoods=tuple(
            Neighbourhood(code=f"BU{number:04}{at:04}", name=f"Buurt {number}-{at}")
            for at in range(number)
        ),
    )
    for number in range(1, 21)
)
PRESSES = (
    *("in-0", "in-2", "in-9", "in-x", "in-²", "page-1", "page-99", "page-"),
    *("all-districts", "BU99990100", "BU00000000", DONE, ""),
)


def press(value: str) -> Said:
    return Pressed(1, 1, value, 1, "1")


def labels(finder: Finder, draft: Any) -> list[str]:
    return [button.label for row in finder.rows(SAY, draft, ()) for button in row]


def drafted(finder: Finder, said: Said, draft: Any = None) -> Any:
    outcome = finder.take(SAY, said, draft, ())
    assert isinstance(outcome, Drafted)
    return outcome.draft


def reachable(finder: Finder) -> set[str]:
    """The codes that pressing leads to, without a letter typed."""
    found: set[str] = set()
    seen: list[Any] = []
    todo: list[Any] = [None]
    while todo:
        draft = todo.pop()
        if draft in seen:
            continue
        seen.append(draft)
        rows = finder.rows(SAY, draft, ())
        assert len(rows) <= ON_A_PAGE + 2
        for button in (button for row in rows for button in row):
            assert len(button.value.encode()) <= 40
            outcome = finder.take(SAY, press(button.value), draft, ())
            if isinstance(outcome, Answered):
                found.update(outcome.value)
            else:
                assert isinstance(outcome, Drafted)
                todo.append(outcome.draft)
    return found


@pytest.mark.parametrize("districts", [EXAMPLE, BIG, EXAMPLE[:1], BIG[19:]])
def test_buttons_alone_reach_every_neighbourhood(districts: tuple[District, ...]) -> None:
    finder = Finder(districts)
    assert reachable(finder) == set(finder.names)


def test_districts_come_first_and_a_few_neighbourhoods_at_once() -> None:
    assert labels(Finder(EXAMPLE), None) == ["Lindemeer-Noord ›", "Lindemeer-Zuid ›", "Oude Dorp ›"]
    assert labels(Finder(EXAMPLE[:2]), None)[0] == "Lindehof"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cooper", "Coöperatiehof (Lindemeer-Zuid)"),
        ("COÖP", "Coöperatiehof (Lindemeer-Zuid)"),
        ("molenk", "Molenkwartier (Lindemeer-Noord)"),
        ("tuinwijk oo", "Tuinwijk-Oost (Lindemeer-Zuid)"),
        ("9906", "Weidezoom (Oude Dorp)"),
        ("9906 ab", "Weidezoom (Oude Dorp)"),
        ("9906AB", "Weidezoom (Oude Dorp)"),
        ("٩٩٠٦", "Weidezoom (Oude Dorp)"),
        ("oude dorp", "Dorpskern (Oude Dorp)"),
    ],
)
def test_letters_and_postcodes_find(typed: str, found: str) -> None:
    finder = Finder(EXAMPLE)
    assert found in labels(finder, drafted(finder, Typed(typed)))


def test_only_the_digits_of_a_postcode_are_kept() -> None:
    assert drafted(Finder(EXAMPLE), Typed("9906 AB")) == {"search": "9906", "chosen": []}


def test_a_whole_name_is_an_answer() -> None:
    outcome = Finder(EXAMPLE).take(SAY, Typed(" tuinwijk oost"), None, ())
    assert outcome == Answered(["BU99990202"])


@pytest.mark.parametrize("typed", ["xyz", "1234", "...", "9906x7"])
def test_what_is_nowhere_is_told(typed: str) -> None:
    outcome = Finder(EXAMPLE).take(SAY, Typed(typed), None, ())
    assert isinstance(outcome, Refused)
    assert typed in outcome.sentence


def test_several_are_ticked_kept_while_searching_and_unticked() -> None:
    finder = Finder(EXAMPLE, several=True)
    draft = drafted(finder, press("BU99990201"))
    draft = drafted(finder, Typed("lindehof"), draft)
    draft = drafted(finder, Typed("9905"), draft)
    assert "☐ Dorpskern (Oude Dorp)" in labels(finder, draft)
    draft = drafted(finder, press("BU99990300"), draft)
    assert "☑ Dorpskern (Oude Dorp)" in labels(finder, draft)
    assert "Lindehof, Havenkade, Dorpskern" in finder.hint(SAY, draft, ())
    draft = drafted(finder, press("BU99990300"), draft)
    assert finder.take(SAY, press(DONE), draft, ()) == Answered(["BU99990100", "BU99990201"])
    assert isinstance(finder.take(SAY, press(DONE), None, ()), Refused)


@given(
    st.lists(
        st.one_of(
            st.text(max_size=30).map(Typed),
            st.sampled_from(PRESSES).map(press),
        ),
        max_size=8,
    ),
    st.booleans(),
)
def test_nothing_that_is_said_breaks_it(said: list[Said], several: bool) -> None:
    finder, draft = Finder(EXAMPLE, several), None
    for each in said:
        outcome = finder.take(SAY, each, draft, ())
        if isinstance(outcome, Drafted):
            draft = outcome.draft
        if isinstance(outcome, Answered):
            assert outcome.value
            assert set(outcome.value) <= set(finder.names)
        assert finder.hint(SAY, draft, ())
        assert finder.rows(SAY, draft, ())


def test_names_are_compared_without_accents() -> None:
    assert folded("'s-Gravenhof  (Zuid)") == "s gravenhof zuid"
    assert folded("Iğdır-Straße") == folded("igdir strasse")


def question(districts: tuple[District, ...]) -> InNeighbourhood:
    plain = with_neighbourhoods(template("wijkgezondheidsprofiel"), districts)
    asked = Questionnaire.model_validate(plain).questions[-1]
    assert isinstance(asked, InNeighbourhood)
    return asked


def test_question_offers_what_was_loaded() -> None:
    asked = question(EXAMPLE)
    form = asked.form(SAY, "nl", {"district": 0}, None)
    shown = [button.label for row in form.rows for button in row]
    assert shown[0] == "Lindehof"
    assert shown[-1] == "Ik woon ergens anders"
    outcome = asked.take(SAY, "nl", press("BU99990100"), {"district": 0}, None)
    assert outcome == Answered({"values": ["BU99990100"]})
    assert asked.in_words(SAY, "nl", {"values": ["BU99990100"]}) == "Lindehof"
    assert asked.values[:1] + asked.values[-1:] == ("BU99990100", "elsewhere")
    told = [asked.label_of(SAY, "nl", value) for value in ("BU99990100", "elsewhere")]
    assert told == ["Lindehof", "Ik woon ergens anders"]


@pytest.mark.parametrize("said", [press("elsewhere"), Typed("ik woon ergens anders")])
def test_one_can_live_elsewhere(said: Said) -> None:
    outcome = question(EXAMPLE).take(SAY, "nl", said, None, None)
    assert outcome == Answered({"values": ["elsewhere"]})


def test_without_neighbourhoods_it_is_an_open_question() -> None:
    asked = question(())
    assert isinstance(asked, OpenText)
    assert asked.form(SAY, "nl", None, None).rows == ()
    assert asked.take(SAY, "nl", Typed("Slotermeer"), None, None) == Answered(
        {"values": ["words"], "words": "Slotermeer"}
    )


def test_opening_leaves_the_template_as_it_was() -> None:
    before = str(template("wijkgezondheidsprofiel"))
    question(EXAMPLE)
    assert str(template("wijkgezondheidsprofiel")) == before
