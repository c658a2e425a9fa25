"""Spreadsheets made to do harm: none unpacks much, follows anything, or writes outside."""

import io
import zipfile
from pathlib import Path

import pytest

from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import WrongForm
from tests.handlers.xlsform.workbooks import workbook

SURVEY = "xl/worksheets/sheet1.xml"
GOOD = workbook([{"type": "text", "name": "q", "label": "?"}])


def told_of(content: bytes) -> str:
    """The first thing that is wrong with it."""
    with pytest.raises(WrongForm) as wrong:
        read_form(content, "vragen.xlsx")
    return wrong.value.problems[0].sentence


def with_parts(**parts: str) -> bytes:
    """The good spreadsheet, with parts in the place of its own."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as good,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in good.namelist():
            archive.writestr(name, parts.pop(name, good.read(name)))
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_a_bomb_that_says_it_is_small_is_not_unpacked() -> None:
    size, said = (30_000_000).to_bytes(4, "little"), (900).to_bytes(4, "little")
    bomb = with_parts(**{"xl/workbook.xml": " " * 30_000_000})
    assert told_of(bomb) == "form-too-large"
    assert size in bomb
    assert told_of(bomb.replace(size, said)) == "form-no-workbook"


def test_a_file_packed_by_a_program_of_the_future_is_told() -> None:
    version = GOOD.index(b"PK\x01\x02") + 6
    later = GOOD[:version] + b"\xff" + GOOD[version + 1 :]
    assert told_of(later) == "form-no-workbook"


def with_entities(entities: str, used: str) -> bytes:
    """The good spreadsheet, with these entities, and one of them in the place of the question."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as good:
        sheet = good.read(SURVEY).decode()
    assert "<t>?</t>" in sheet
    told = f"<!DOCTYPE x [{entities}]>{sheet.replace('<t>?</t>', f'<t>&{used};</t>')}"
    return with_parts(**{SURVEY: told})


def test_entities_that_grow_are_not_followed() -> None:
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = with_entities(f'<!ENTITY a0 "ha">{grown}', "a11")
    assert told_of(bomb) == "form-no-workbook"


def test_files_of_this_machine_are_not_read_into_it(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("geheim")
    spy = with_entities(f'<!ENTITY s SYSTEM "file://{tmp_path}/secret">', "s")
    assert told_of(spy) == "form-no-workbook"


def test_paths_in_it_lead_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = tmp_path / "below"
    below.mkdir()
    monkeypatch.chdir(below)
    outside = tmp_path / "absolute.txt"
    read_form(with_parts(**{"../outside.txt": "x", str(outside): "x"}), "vragen.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["below"]
    assert [*below.iterdir()] == []
