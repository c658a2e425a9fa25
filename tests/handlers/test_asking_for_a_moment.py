"""Asking for a moment: typed, or tapped together, and what is typed is never lost."""

import pytest

from handlers.conversation import Chat
from handlers.moments import AskMoment
from handlers.screen import Screen
from handlers.texts import languages, sayer
from models.rules.moments import read_moment
from tests.handlers.talking import Talk
from tests.models.rules.test_moments import AMSTERDAM, NOW, told


async def asks(chat: Chat) -> Screen:
    start, end = await chat.ask("when", AskMoment("Wanneer is het?"))
    return Screen(f"{start} {end}")


@pytest.fixture
async def talk() -> Talk:
    """Someone who is asked for a moment, on Tuesday the 24th of November 2026."""
    return await Talk(asks).begin()


async def test_typed_in_one_go(talk: Talk) -> None:
    assert (await talk.type("zaterdag 19.30-21.00")).text == (
        "2026-11-28T19:30:00+01:00 2026-11-28T21:00:00+01:00"
    )


async def test_a_day_then_a_time_by_button(talk: Talk) -> None:
    screen = await talk.press("say-2026-11-28")
    assert "Hoe laat is het?" in screen.text
    assert all(":" not in value for value in talk.values)  # it divides what a button carries
    assert (await talk.press("say-19.30")).text == "2026-11-28T19:30:00+01:00 None"


@pytest.mark.parametrize(
    ("first", "asked", "then"),
    [
        ("zaterdagavond", "Hoe laat is het?", "half acht"),
        ("19.30", "Op welke dag is het?", "zaterdag"),
        ("zaterdag half acht", "Bedoelt u dit?", "say-2026-11-28 19.30"),
        ("zaterdag", "Hoe laat is het?", "zaterdag 28 nov 19.30"),
    ],
)
async def test_what_is_lacking_is_asked_and_joined(
    talk: Talk, first: str, asked: str, then: str
) -> None:
    assert asked in (await talk.type(first)).text
    screen = await (talk.press(then) if then.startswith("say-") else talk.type(then))
    assert screen.text == "2026-11-28T19:30:00+01:00 None"


async def test_an_option_keeps_its_end(talk: Talk) -> None:
    await talk.type("zaterdag half acht tot negen")
    assert talk.values == ["say-2026-11-28 19.30 - 21.00", "say-2026-11-28 07.30 - 09.00"]
    assert (await talk.press(talk.values[0])).text == (
        "2026-11-28T19:30:00+01:00 2026-11-28T21:00:00+01:00"
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("binnenkort", "Ik begrijp niet wanneer het is"),
        ("1 mei 2026 10:00", "is al voorbij"),
        ("31 juni 10:00", "bestaat niet"),
        ("28 maart 2027 02:30", "wordt de klok verzet"),
    ],
)
async def test_what_cannot_be_is_told_and_asked_again(talk: Talk, typed: str, told: str) -> None:
    screen = await talk.type(typed)
    assert told in screen.note
    assert "2026-11-28" in (await talk.type("zaterdag 10 uur")).text


@pytest.mark.parametrize("language", languages())
def test_the_examples_that_people_are_given_are_understood(language: str) -> None:
    named, _, saturday = sayer(language)("moment-how").rpartition(":")
    thursday = sayer(language)("moment-unclear").rpartition(":")[2].strip(" .")
    assert thursday in named
    assert told(read_moment(thursday, NOW, AMSTERDAM, language)) == (
        "which 2027-05-14 19:30, 2027-05-13 19:30"  # the 14th is a Friday that year
    )
    assert told(read_moment(saturday, NOW, AMSTERDAM, language)) == "2026-11-28 10:00"
