"""The report as a PDF: what it says, and that a screen reader finds its way in it."""

import io
from collections import Counter
from dataclasses import replace

import pytest
from pypdf import PdfReader

from handlers.reports.report import content_of, report_of
from handlers.texts import languages
from models.rules.summary import Unweighted
from tests.handlers.reports.summarised import hidden_numbers, names_in, reported
from tests.handlers.talking import ORGANISATION
from tests.made_up_summary import HEALTH, MADE_UP, PROBLEMS
from tests.paper import is_tagged, pages_of, text_of
from tests.tagged import elements_in

DUTCH = report_of(reported(), names_in("nl"))


def test_it_says_all_that_a_council_asks_on_a_few_pages() -> None:
    assert 1 <= pages_of(DUTCH) <= 4
    told = text_of(DUTCH)
    for words in (
        "In het kort",
        "Wat is er gevraagd?",
        "Wie deden er mee?",
        "Wat zeiden de mensen?",
        "Wat weten we niet?",
        "Hoe is er geteld?",
        ORGANISATION.name,
        ORGANISATION.contact,
        "Meedoen kon van 1 oktober 2026 tot en met 1 november 2026",
        "Thema’s: druk verkeer (31)",
        "in 77 antwoorden: bankje (24), park (12)",
        "Er is geen bankje om even te zitten.",
    ):
        assert words in told


def test_its_numbers_are_those_of_the_summary() -> None:
    told = text_of(DUTCH)
    for of, label, count, share, between, weighted in (
        (HEALTH, "Zeer goed", 40, "22%", "17% – 29%", "24%"),
        (PROBLEMS, "Eenzaamheid", 95, "50%", "43% – 57%", "53%"),
    ):
        value = of.values[0]
        assert value.count == count
        assert f"{label} {count} {share} {between} {weighted}" in told
    assert "Gemiddeld: 3,4. De helft gaf 3,5 of lager." in told
    assert "1.200" in told
    assert "44%" in told


def test_each_hidden_number_is_said_to_be_hidden() -> None:
    sections = content_of(reported(), names_in("nl"))["sections"]
    rows = [
        row
        for section in sections
        for part in section["parts"]
        if part["kind"] == "table" and part["shares"]
        for row in part["rows"]
    ]
    assert sum(row[1] == "niet getoond" for row in rows) == hidden_numbers()


def test_why_it_is_not_weighted_is_told() -> None:
    for reason in Unweighted:
        summary = replace(MADE_UP, weighting=reason)
        points = content_of(reported(summary), names_in("nl"))["sections"][-2]["parts"][0]
        assert any("gewogen" in line for line in points["lines"])


def test_who_is_missing_is_told() -> None:
    age = MADE_UP.representation[0]
    young, old = age.groups
    few = replace(age, groups=(replace(young, share=0.2), old))
    summary = replace(MADE_UP, representation=(few,))
    points = content_of(reported(summary), names_in("nl"))["sections"][-2]["parts"][0]
    assert any("25 tot en met 44 jaar" in line for line in points["lines"])


def test_a_long_questionnaire_tells_the_most_given_answers() -> None:
    summary = replace(MADE_UP, questions=(PROBLEMS,) * 40)
    sections = content_of(reported(summary), names_in("nl"))["sections"]
    said = next(each for each in sections if each["heading"] == "Wat zeiden de mensen?")
    tables = [part for part in said["parts"] if part["kind"] == "table"]
    assert {len(table["rows"]) for table in tables} == {3}


def test_a_screen_reader_finds_headings_tables_and_their_heads() -> None:
    reader = PdfReader(io.BytesIO(DUTCH))
    root = reader.trailer["/Root"]
    assert is_tagged(DUTCH)
    assert root["/Lang"] == "nl"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Hoe gezond is uw wijk?"
    found = Counter(str(each["/S"]) for each in elements_in(root["/StructTreeRoot"]["/K"]))
    assert found["/H1"] == 1
    assert found["/H2"] == 6
    assert found["/H3"] == len(MADE_UP.questions)
    assert found["/Table"] == found["/THead"] == 6
    assert found["/TH"] > found["/Table"]
    assert found["/LI"] > 5
    assert not found["/Figure"]  # the bars draw what the cells say
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert "pdfuaid" in metadata.stream.get_data().decode()


@pytest.mark.parametrize("language", languages())
def test_it_speaks_every_language(language: str) -> None:
    pdf = report_of(reported(), names_in(language))
    assert pages_of(pdf) <= 4
    assert PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/Lang"] == language
