"""Charts: the same numbers in the picture, in its words and in the summary; read by everyone."""

import re
import struct
from dataclasses import replace
from pathlib import Path

import pytest

import handlers.reports
from handlers.reports.chart import (
    Bar,
    Chart,
    Row,
    chart_in_words,
    chart_of,
    chart_of_split,
    has_chart,
    picture_of,
)
from handlers.texts import languages
from models.rules.summary import HIDDEN, By, Hidden, QuestionSummary, Stage, Value
from tests.handlers.reports.summarised import names_in
from tests.made_up_summary import HEALTH, MADE_UP, MARK, PROBLEMS, WHY

CHARTED = (HEALTH, PROBLEMS, MARK)


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def drawn(of: QuestionSummary, language: str = "nl") -> Chart:
    return chart_of(MADE_UP, of, names_in(language), "Gemeente Voorbeeld")


@pytest.mark.parametrize("of", CHARTED, ids=lambda of: of.key)
def test_a_bar_is_as_long_as_its_share_and_its_words_say_its_number(of: QuestionSummary) -> None:
    chart = drawn(of)
    assert len(chart.rows) == len(of.values)
    for row, value in zip(chart.rows, of.values, strict=True):
        (bar,) = row.bars
        if isinstance(value.count, Hidden) or isinstance(value.share, Hidden):
            assert (bar.share, bar.told) == (None, "niet getoond")
        else:
            assert bar.share == pytest.approx(100 * value.share.share)
            assert bar.told == f"{round(100 * value.share.share)}% ({value.count})"


def test_the_words_have_everything_that_the_picture_has() -> None:
    for of in CHARTED:
        chart = drawn(of)
        told = "\n".join(chart_in_words(chart))
        for row in chart.rows:
            assert f"– {row.label}: {row.bars[0].told}" in told
        for note in chart.notes:
            assert note in told


def test_what_is_hidden_is_said_to_be_hidden_and_why() -> None:
    assert "Zo is niemand te herkennen" in " ".join(drawn(HEALTH).notes)
    assert "Zo is niemand te herkennen" not in " ".join(drawn(MARK).notes)


def test_open_questions_have_no_chart() -> None:
    assert [has_chart(of) for of in (*CHARTED, WHY)] == [True, True, True, False]


def test_a_split_names_each_group_at_each_bar() -> None:
    by_age, by_neighbourhood = HEALTH.splits
    names = names_in("nl")
    chart = chart_of_split(MADE_UP, HEALTH, by_age, names, "Gemeente Voorbeeld")
    assert chart.rows[0] == Row(
        "Zeer goed",
        (
            Bar("38% (30)", 37.5, "25 tot en met 44 jaar"),
            Bar("niet getoond", None, "75 jaar of ouder, niet gezegd samen"),
        ),
    )
    assert "(naar leeftijd)" in chart.title
    withheld = chart_of_split(MADE_UP, HEALTH, by_neighbourhood, names, "Gemeente Voorbeeld")
    assert withheld.rows == ()
    assert "zijn de groepen te klein" in " ".join(withheld.notes)


def test_a_split_of_many_answers_shows_those_given_most() -> None:
    by_age = HEALTH.splits[0]
    many = replace(by_age, groups=by_age.groups * 8)
    chart = chart_of_split(MADE_UP, HEALTH, many, names_in("nl"), "Gemeente Voorbeeld")
    assert [row.label for row in chart.rows] == ["Zeer goed", "Goed", "Gaat wel"]
    assert "Alleen de 3 antwoorden" in " ".join(chart.notes)


def test_an_interim_chart_says_that_its_numbers_are_approximate() -> None:
    so_far = replace(MADE_UP, stage=Stage.INTERIM)
    of = replace(HEALTH, answered=180, values=(Value("good", 90, HIDDEN),))
    chart = chart_of(so_far, of, names_in("nl"), "Gemeente Voorbeeld")
    assert chart.rows[0].bars == (Bar("90", 50.0),)
    assert "veelvoud van 10" in " ".join(chart.notes)


def test_a_question_that_nobody_answered_has_bars_without_length() -> None:
    values = tuple(replace(value, count=0, share=HIDDEN) for value in HEALTH.values)
    chart = drawn(replace(HEALTH, answered=0, values=values))
    assert {bar.share for row in chart.rows for bar in row.bars} == {0.0}


def test_by_is_told_apart() -> None:
    titles = {
        chart_of_split(MADE_UP, HEALTH, split, names_in("nl"), "G").title for split in HEALTH.splits
    }
    assert len(titles) == len(By)


@pytest.mark.parametrize("language", languages())
def test_a_picture_fits_a_phone_in_every_language(language: str) -> None:
    width, height = size_of(picture_of(drawn(HEALTH, language)))
    assert width == 1080
    assert width < 3 * height < 3 * 6 * width
    assert width + height < 10_000


def test_arabic_letters_are_joined_and_run_from_right_to_left() -> None:
    chart = drawn(PROBLEMS, "ar")
    apart = [replace(row, label="\u200c".join(row.label)) for row in chart.rows]
    assert picture_of(chart) != picture_of(replace(chart, rows=tuple(apart)))
    turned = replace(chart, language="nl")
    assert picture_of(chart) != picture_of(turned)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_what_is_to_be_told_apart_has_contrast_enough() -> None:
    folder = Path(handlers.reports.__path__[0])
    found = re.findall(r'#let (\w+) = rgb\("#(\w{6})"\)', (folder / "picture.typ").read_text())
    colour = dict(found)
    assert contrast(colour["ink"], "ffffff") > 7  # text
    assert contrast(colour["ink"], colour["pale"]) > 3  # a bar on its ground
    assert contrast(colour["second"], "ffffff") > 4.5  # the line beside one's own
    shared = dict(re.findall(r'#let (\w+) = rgb\("#(\w{6})"\)', (folder / "share.typ").read_text()))
    assert contrast(shared["ink"], shared["light"]) > 7
