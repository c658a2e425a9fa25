"""A screen reader finds its way in the report, and the check of that fails where it would not."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, NameObject

from handlers.reports.report import content_of, report_of
from tests.handlers.reports.summarised import names_in, reported
from tests.tagged import elements_in, faults_in, headings_of

DUTCH, ARABIC = (report_of(reported(), names_in(language)) for language in ("nl", "ar"))


def first(root: Any, kind: str) -> Any:
    """The first element of this kind."""
    found = elements_in(root["/StructTreeRoot"]["/K"])
    return next(each for each in found if each["/S"] == kind)


def rename(kind: str, other: str) -> Callable[[Any], Any]:
    """Make the first element of a kind another."""
    return lambda root: first(root, kind).update({NameObject("/S"): NameObject(other)})


SPOILT: dict[str, Callable[[Any], Any]] = {
    "not tagged": lambda root: root.pop("/MarkInfo"),
    "no language": lambda root: root.pop("/Lang"),
    "no title": lambda root: root["/ViewerPreferences"].pop("/DisplayDocTitle"),
    "no first heading": rename("/H1", "/P"),
    "a heading is passed over": rename("/H2", "/H4"),
    "no words": rename("/P", "/Figure"),
    "no table heading": lambda root: [
        each.pop("/K") for each in list(elements_in(first(root, "/Table"))) if each["/S"] == "/TH"
    ],
    "a heading of nothing": lambda root: first(root, "/TH").pop("/A"),
    "a cell without heading": lambda root: first(root, "/TD").update(
        {NameObject("/A"): ArrayObject()}
    ),
}


@pytest.mark.parametrize("pdf", [DUTCH, ARABIC])
def test_the_report_has_no_fault(pdf: bytes) -> None:
    assert faults_in(PdfReader(io.BytesIO(pdf)).trailer["/Root"]) == []


@pytest.mark.parametrize("fault", SPOILT)
def test_each_fault_is_found(fault: str) -> None:
    root = PdfReader(io.BytesIO(DUTCH)).trailer["/Root"]
    SPOILT[fault](root)
    assert fault in faults_in(root)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_it_is_read_out_in_its_order(language: str) -> None:
    content = content_of(reported(), names_in(language))
    expected = [(1, content["title"])]
    for section in content["sections"]:
        titles = [part["words"] for part in section["parts"] if part["kind"] == "title"]
        expected += [(2, section["heading"]), *((3, title) for title in titles)]
    assert headings_of(ARABIC if language == "ar" else DUTCH) == expected
