"""What keeps a screen reader from finding its way in a tagged PDF (ISO 14289-1, PDF/UA-1).

The conditions of the Matterhorn Protocol that can be seen in the tag tree: language (11), title
(7), headings without gaps (14), tables whose every cell has a heading that says something (15),
figures with words (13).
"""

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

HEADINGS = ("/H1", "/H2", "/H3", "/H4", "/H5", "/H6")


def root_of(pdf: bytes) -> Any:
    """The catalogue."""
    return PdfReader(io.BytesIO(pdf)).trailer["/Root"]


def elements_in(node: Any) -> Iterator[DictionaryObject]:
    """The elements of a tag tree, in the order in which they are read out."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, dict):
        if "/S" in node:
            yield node
        yield from elements_in(node.get("/K"))
    elif isinstance(node, list):
        for each in node:
            yield from elements_in(each)


def headings_of(pdf: bytes) -> list[tuple[int, str]]:
    """Level and words of each heading, in the order in which they are read out."""
    found = elements_in(root_of(pdf)["/StructTreeRoot"]["/K"])
    return [(int(each["/S"][2:]), str(each.get("/T"))) for each in found if each["/S"] in HEADINGS]


def faults_in(root: Any) -> list[str]:
    """What is missing, each in a word or two; empty: a screen reader finds its way."""
    if not root.get("/MarkInfo", {}).get("/Marked") or "/StructTreeRoot" not in root:
        return ["not tagged"]
    elements = list(elements_in(root["/StructTreeRoot"]["/K"]))
    faults = [] if root.get("/Lang") else ["no language"]
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        faults.append("no title")
    levels = [int(each["/S"][2:]) for each in elements if each["/S"] in HEADINGS]
    if levels[:1] != [1] or levels.count(1) > 1:
        faults.append("no first heading")
    if any(below > above + 1 for above, below in pairwise(levels)):
        faults.append("a heading is passed over")
    faults += ["no words" for each in elements if each["/S"] == "/Figure" and not each.get("/Alt")]
    tables = [each for each in elements if each["/S"] == "/Table"]
    return faults + [fault for table in tables for fault in _faults_of_table(table)]


def _faults_of_table(table: DictionaryObject) -> Iterator[str]:
    cells = [each for each in elements_in(table) if each["/S"] in ("/TH", "/TD")]
    heads = {str(each.get("/ID")) for each in cells if each["/S"] == "/TH" and each.get("/K")}
    if not heads:
        yield "no table heading"
    for cell in cells:
        said = _attributes(cell)
        if cell["/S"] == "/TH" and said.get("/Scope") not in ("/Column", "/Row", "/Both"):
            yield "a heading of nothing"
        if cell["/S"] == "/TD" and not heads.intersection(map(str, said.get("/Headers", ()))):
            yield "a cell without heading"


def _attributes(cell: DictionaryObject) -> dict[str, Any]:
    listed = cell.get("/A", [])
    each_of = listed if isinstance(listed, list) else [listed]
    found: dict[str, Any] = {}
    for each in each_of:
        found |= dict(each.get_object())
    return found
