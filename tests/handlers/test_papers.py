"""Posters, cards and forms: read back as a phone and a screen reader would."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.ballots.pairwise import Pairwise
from handlers.paper import leaflets
from handlers.paper.form import form
from handlers.paper.qr import qr_picture
from handlers.questionnaire import Questionnaire, template
from handlers.texts import languages
from models.consultations import Consultation
from models.rules.key_ring import KeyRing
from models.rules.keyed import Keyed
from tests.handlers.talking import ORGANISATION
from tests.handlers.test_ballots import each_kind
from tests.paper import codes_on, is_tagged, pages_of, text_of

CLOSES_AT = datetime(2026, 12, 31, 22, tzinfo=UTC)
LINK = "https://t.me/wijkstem_proef_bot?start=a_0123456789abcdef"
_numbers = iter(range(1, 1000))


def poll(questionnaire: dict[str, Any]) -> Consultation:
    number = next(_numbers)
    return Consultation(
        id=number, code=f"papers{number}", questionnaire=questionnaire, closes_at=CLOSES_AT
    )


def profile() -> Consultation:
    return poll(template("wijkgezondheidsprofiel"))


def test_a_poster_is_one_page_with_the_link_and_where_to_ask() -> None:
    pdf = leaflets.poster(ORGANISATION, profile(), "nl", LINK)
    assert pages_of(pdf) == 1
    assert is_tagged(pdf)
    assert codes_on(pdf) == [LINK]
    told = text_of(pdf)
    for words in ("Hoe gezond is uw wijk?", "31 december 2026", ORGANISATION.contact):
        assert words in told
    assert LINK.removeprefix("https://") in told


def test_four_cards_stand_on_a_page() -> None:
    pdf = leaflets.cards(ORGANISATION, profile(), "nl", LINK)
    assert pages_of(pdf) == 1
    assert is_tagged(pdf)
    assert codes_on(pdf) == [LINK] * 4
    assert text_of(pdf).count("Scan en doe mee") == 4


def test_the_longest_title_still_fits_its_page() -> None:
    long = profile().questionnaire | {"title": {"nl": "Wat zou uw wijk gezonder maken? " * 5}}
    organisation = replace(ORGANISATION, name="Gemeenschappelijke Gezondheidsdienst " * 2)
    for leaflet in (leaflets.poster, leaflets.cards):
        pdf = leaflet(organisation, poll(long), "nl", LINK)
        assert pages_of(pdf) == 1
        assert set(codes_on(pdf)) == {LINK}
        assert ORGANISATION.contact in text_of(pdf)


@pytest.mark.parametrize("language", languages())
def test_papers_speak_the_language_that_is_asked_for(language: str) -> None:
    pdf = leaflets.poster(ORGANISATION, profile(), language, LINK)
    assert codes_on(pdf) == [LINK]
    paper = form(ORGANISATION, profile(), language, months=12, with_code=False)
    assert pages_of(pdf) == 1
    assert is_tagged(paper)


def test_each_voting_card_has_its_own_code_to_scan_and_to_type() -> None:
    keyed = Keyed(KeyRing(b"k" * 32), 1)
    codes = [keyed.code(7, number) for number in range(1, 12)]
    pdf = leaflets.voting_cards(ORGANISATION, profile(), "nl", codes)
    assert pages_of(pdf) == 2
    assert is_tagged(pdf)
    links = [f"https://t.me/wijkstem_proef_bot?start=v_{code}" for code in codes]
    assert sorted(codes_on(pdf, 0)) == sorted(links[:8])
    assert sorted(codes_on(pdf, 1)) == sorted(links[8:])
    told = text_of(pdf)
    for code in codes:
        assert f"{code[:5]}-{code[5:]}" in told
    assert "Eén code is één stem" in told


def test_a_form_has_every_question_with_its_choices() -> None:
    asked = profile()
    pdf = form(ORGANISATION, asked, "nl", months=12, with_code=False)
    told = text_of(pdf)
    assert is_tagged(pdf)
    questions = Questionnaire.model_validate(asked.questionnaire).questions
    for number, question in enumerate(questions, 1):
        assert f"{number}. {question.text['nl']}" in told
    for words in (
        "Eenzaamheid",
        "Kies er 1 tot en met 3",
        "Zeg ik liever niet",
        "75 jaar of ouder",
    ):
        assert words in told
    assert "Schrijf uw naam niet op dit papier" in told
    assert "ik ben 16 jaar of ouder" in told
    assert "Mijn stemcode" not in told


def test_a_form_numbers_what_is_asked_and_says_what_may_be_left_out() -> None:
    plain = {
        "title": {"nl": "Bewegen"},
        "purpose": {"nl": "We willen meer bewegen."},
        "questions": [
            {"kind": "note", "key": "hello", "text": {"nl": "Dank dat u meedoet."}},
            {
                "kind": "number",
                "key": "days",
                "text": {"nl": "Hoeveel dagen?"},
                "least": 0,
                "most": 7,
            },
            {
                "kind": "date",
                "key": "when",
                "text": {"nl": "Sinds wanneer?"},
                "relevant": "${days} > 0",
            },
            {
                "kind": "scale",
                "key": "liked",
                "text": {"nl": "Hoe was het?"},
                "first": 0,
                "last": 10,
                "low": {"nl": "slecht"},
                "high": {"nl": "goed"},
            },
            {"kind": "scale", "key": "again", "text": {"nl": "En nog eens?"}, "faces": True},
        ],
    }
    told = text_of(form(ORGANISATION, poll(plain), "nl", months=12, with_code=True))
    assert "1. Hoeveel dagen? 0 1 2 3 4 5 6 7" in told
    assert (
        "2. Sinds wanneer? Schrijf dag, maand en jaar. Sla over als dit niet voor u geldt" in told
    )
    assert "0 1 2 3 4 5 6 7 8 9 10" in told
    assert "heel goed" in told
    assert "Mijn stemcode" in told


def test_every_ballot_can_be_filled_in_with_a_pen() -> None:
    for ballot in each_kind(5):
        plain = {
            "title": {"nl": "Wat eerst?"},
            "purpose": {"nl": "We kiezen."},
            "questions": [ballot],
        }
        told = text_of(form(ORGANISATION, poll(plain), "nl", months=12, with_code=True))
        assert "Blanco stemmen" in told
        for number in ballot.numbered:
            assert ballot.told("nl", number).replace("\N{NO-BREAK SPACE}", " ") in told
        if isinstance(ballot, Pairwise):
            assert "Zet een 1" in told


def test_a_picture_of_a_link_is_a_png() -> None:
    assert qr_picture(LINK).startswith(b"\x89PNG")
