"""The neighbourhoods file: what is read, and what is told of each mistake."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.areas import Problem, WrongFile, read_neighbourhoods

EXAMPLE = Path(__file__).parents[3] / "examples" / "neighbourhoods.csv"
HEADER = "gwb_code;regio;gm_naam;recs;a_inw;a_00_14;a_15_24;a_25_44;a_45_64;a_65_oo;pst_mvp"
DISTRICT = "WK036301;Slotermeer;Amsterdam;Wijk;100;1;2;3;4;90;."
HERE = "BU03630101;Café-buurt;Amsterdam;Buurt;100;10;20;30;30;10;1063"


def file(*lines: str) -> bytes:
    return "\n".join((HEADER, *lines)).encode()


def problems(content: bytes) -> list[Problem]:
    with pytest.raises(WrongFile) as wrong:
        read_neighbourhoods(content)
    return wrong.value.problems


def test_example_is_read() -> None:
    areas = read_neighbourhoods(EXAMPLE.read_bytes())
    assert [district.name for district in areas.districts] == [
        "Lindemeer-Noord",
        "Lindemeer-Zuid",
        "Oude Dorp",
    ]
    by_name = {each.name: each for each in areas.neighbourhoods}
    assert len(by_name) == 11
    assert by_name["Molenkwartier"].postcodes == ("9901", "9902")
    assert by_name["Molenkwartier"].aged == (390, 280, 610, 520, 350)
    assert by_name["Bedrijventerrein De Punt"].population is None


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("delimiter", [b";", b","])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_as_spreadsheets_save_it(before: bytes, delimiter: bytes, end: bytes) -> None:
    content = file(DISTRICT, HERE, ";;;;;;;;;;").replace(b";", delimiter).replace(b"\n", end)
    areas = read_neighbourhoods(before + content)
    assert areas == read_neighbourhoods(file(DISTRICT, HERE))
    assert areas.neighbourhoods[0].district == "WK036301"
    assert areas.neighbourhoods[0].postcodes == ("1063",)


def test_padding_of_the_published_file_is_no_mistake() -> None:
    padded = HERE.replace("Buurt;100", "Buurt     ;       .")
    assert read_neighbourhoods(file(DISTRICT, padded)).neighbourhoods[0].population is None


def test_codes_without_letters() -> None:
    content = file(DISTRICT, HERE).replace(b"WK0", b"0").replace(b"BU0", b"0")
    areas = read_neighbourhoods(content.replace(b"gwb_code", b"gwb_code_8"))
    assert areas == read_neighbourhoods(file(DISTRICT, HERE))


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        (HERE.replace("BU0363", "BU36"), "gwb_code", "no code such as BU03630100"),
        (HERE.replace(";100;", ";1.000;"), "a_inw", "no whole number"),
        (HERE.replace(";20;", ";-1;"), "a_15_24", "no whole number"),
        (HERE.replace(";20;", ";²;"), "a_15_24", "no whole number"),
        (HERE.replace("Buurt;", "Straat;"), "recs", "must be Gemeente, Wijk or Buurt"),
        (HERE.replace("Café-buurt", ""), "regio", "1 to 80"),
        (HERE.replace("1063", "1063 AB"), "pst_mvp", "four digits"),
        (HERE.replace("BU036301", "BU036302"), "gwb_code", "WK036302 is not in the file"),
        (DISTRICT, "gwb_code", "on line 2 already"),
    ],
)
def test_mistake_is_told_by_line_and_column(line: str, column: str, words: str) -> None:
    (problem,) = problems(file(DISTRICT, line, HERE.replace("0101", "0109")))
    assert (problem.line, problem.column) == (3, column)
    assert words in problem.sentence


def test_every_mistake_is_told() -> None:
    wrong = HERE.replace(";100;", ";x;").replace("1063", "10")
    assert [problem.line for problem in problems(file(DISTRICT, wrong, "?;;;;;;;;;;"))] == [3, 3, 4]


def test_missing_columns_are_named() -> None:
    told = problems(b"regio;recs\nSlotermeer;Wijk\n")
    assert {problem.column for problem in told} >= {"gwb_code", "gm_naam", "a_inw", "a_65_oo"}
    assert problems(b"") != []


def test_a_quotation_mark_that_nobody_closes_is_told() -> None:
    (problem,) = problems(file(DISTRICT, '"' + HERE, *[HERE] * 5_000))
    assert problem.line > 3
    assert "quotation mark" in problem.sentence


def test_other_encodings_are_told_by_line() -> None:
    content = file(DISTRICT, HERE).decode().encode("latin-1")
    assert problems(content) == [Problem(3, "", "This is not UTF-8. Save the file as UTF-8.")]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_file_is_read_or_refused(content: bytes) -> None:
    told = 0
    for start in (b"", file(DISTRICT, HERE) + b"\n"):
        try:
            told += len(read_neighbourhoods(start + content).neighbourhoods)
        except WrongFile as wrong:
            told += len(wrong.problems)
    assert told >= 2
