"""The machine: by example, and by a model that random people are compared with."""

import asyncio
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from handlers.conversation import (
    BACK,
    ONWARD,
    RESUME,
    Answered,
    Chat,
    Drafted,
    Kept,
    Outcome,
    Refused,
    jump,
    undo,
)
from handlers.prompts import Browse, Choose, one_below_another
from handlers.said import Pressed, Said, Typed, Unreadable
from handlers.screen import Button, Screen
from tests.handlers.talking import Talk


class Number:
    """Asks for a number below ten: typed, or halved first by a press on "half"."""

    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return Screen(f"draft {draft}, kept {kept}", rows=((Button("Half", "half"),),))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed) and said.value == "half":
            return Drafted((draft or 0) + 1)
        if isinstance(said, Typed) and said.text.isdecimal() and int(said.text) < 10:
            return Answered(int(said.text))
        return Refused("A number below ten, please.")


def choose(*values: str) -> Choose:
    buttons = one_below_another([Button(value.capitalize(), value) for value in values])
    return Choose(lambda: Screen("Choose", rows=buttons))


class Trip:
    """Three steps and an effect. The last step has the machine's own buttons on its screen."""

    def __init__(self) -> None:
        self.effects: list[dict[str, Any]] = []

    async def __call__(self, chat: Chat) -> Screen:
        colour = await chat.ask("colour", choose("red", "blue"))
        number = await chat.ask("number", Number())
        last = await chat.ask("last", choose("send", jump("colour"), undo("number")))
        if chat.fresh:
            self.effects.append({"colour": colour, "number": number})
        await chat.ask("sent", choose(undo("last")))
        raise AssertionError(last)


@pytest.fixture
def trip() -> Trip:
    return Trip()


@pytest.fixture
async def talk(trip: Trip) -> Talk:
    return await Talk(trip).begin()


async def at_last(talk: Talk) -> None:
    await talk.press("red")
    await talk.type("7")


async def test_asks_one_after_another_and_keeps_each_answer(talk: Talk) -> None:
    assert talk.screen.text == "Choose"
    await talk.press("red")
    assert talk.screen.text == "draft None, kept None"
    await talk.type("7")
    assert talk.kept.answers == {"colour": "red", "number": 7}


async def test_first_step_has_no_way_back_and_an_open_one_no_way_onward(talk: Talk) -> None:
    assert BACK not in talk.values
    await talk.press("red")
    assert BACK in talk.values
    assert ONWARD not in talk.values


async def test_back_and_onward_change_nothing(talk: Talk) -> None:
    await at_last(talk)
    await talk.press(BACK)
    assert talk.screen.text == "draft None, kept 7"
    await talk.press(BACK)
    assert talk.screen.text == "Choose"
    assert BACK not in talk.values
    await talk.press(BACK)  # forged: there is nothing before
    await talk.press(ONWARD)
    assert talk.values[:1] == ["send"]
    assert talk.kept.answers == {"colour": "red", "number": 7}


async def test_answer_given_again_takes_the_old_ones_place(talk: Talk) -> None:
    await at_last(talk)
    await talk.press(jump("colour"))
    await talk.press("blue")
    assert talk.values[:1] == ["send"]
    assert talk.kept.answers == {"colour": "blue", "number": 7}


async def test_undo_asks_again(talk: Talk) -> None:
    await at_last(talk)
    await talk.press(undo("number"))
    assert talk.screen.text == "draft None, kept None"
    assert talk.kept.answers == {"colour": "red"}


@pytest.mark.parametrize("forged", [jump("nowhere"), undo("nowhere"), "@", "~", "nonsense", ""])
async def test_a_way_to_nowhere_is_refused(talk: Talk, forged: str) -> None:
    await at_last(talk)
    await talk.press(forged)
    assert talk.values[:1] == ["send"]
    assert "te laat" in talk.screen.note
    assert talk.kept.answers == {"colour": "red", "number": 7}


async def test_draft_stays_through_refusal_restart_and_resume(talk: Talk) -> None:
    await talk.press("red")
    await talk.press("half")
    await talk.press("half")
    for said in (Typed("eleven"), Unreadable(), None):
        await talk._turn(said)
        assert talk.screen.text == "draft 2, kept None"
    await talk.press(RESUME)
    assert talk.screen.text == "draft 2, kept None"
    await talk.press(BACK)
    await talk.press(ONWARD)
    assert talk.screen.text == "draft 2, kept None"


async def test_refusal_is_told_once_below_the_screen(talk: Talk) -> None:
    await talk.press("red")
    await talk.type("eleven")
    assert talk.screen.note == "A number below ten, please."
    await talk.begin()
    assert talk.screen.note == ""


async def test_effect_happens_once_for_each_time_it_was_answered(talk: Talk, trip: Trip) -> None:
    await at_last(talk)
    await talk.press("send")
    assert trip.effects == [{"colour": "red", "number": 7}]
    await talk.begin()
    await talk.press("send")  # stale
    await talk.press(BACK)
    await talk.press(ONWARD)
    assert len(trip.effects) == 1
    await talk.press(undo("last"))
    await talk.press("send")
    assert len(trip.effects) == 2


@pytest.mark.parametrize("typed", ["@colour", "@COLOUR "])
async def test_typing_a_jumps_label_jumps_and_answers_nothing(
    talk: Talk, trip: Trip, typed: str
) -> None:
    await at_last(talk)
    await talk.type(typed)
    assert talk.screen.text == "Choose"
    assert "red" in talk.values
    assert trip.effects == []
    assert talk.kept.answers == {"colour": "red", "number": 7}


async def test_typing_an_undos_label_takes_the_answer_back(talk: Talk) -> None:
    await at_last(talk)
    await talk.press("send")
    await talk.type("~last")
    assert "send" in talk.values
    assert talk.kept.answers == {"colour": "red", "number": 7}


async def test_typing_a_buttons_label_is_pressing_it(talk: Talk) -> None:
    await talk.type(" RED ")
    assert talk.kept.answers == {"colour": "red"}
    await talk.type("7")
    await talk.type("Hallo?")
    assert "Kies een van de knoppen" in talk.screen.note


def pages() -> list[Screen]:
    texts = ("one", "two", "three")
    return [Screen(text, rows=((Button(text.upper(), text),),)) for text in texts]


async def browsing(chat: Chat) -> Screen:
    picked = await chat.ask("picked", Browse(pages))
    return Screen(f"picked {picked}")


async def test_browsing_leafs_and_picks_what_stands_on_the_page() -> None:
    talk = await Talk(browsing).begin()
    assert (talk.screen.above, talk.values) == ("Deel 1 van 3", ["one", "page-1"])
    await talk.press("page-1")
    assert (talk.screen.above, talk.values) == ("Deel 2 van 3", ["two", "page-0", "page-2"])
    await talk.type("volgende ›")
    assert talk.values == ["three", "page-1"]
    await talk.press("two")
    assert talk.values == ["three", "page-1"]
    await talk.press("three")
    assert talk.ended
    assert talk.screen.text == "picked three"


async def test_kept_survives_as_plain_data() -> None:
    kept = Kept({"a": {"values": []}}, {"a": {"values": []}}, "a")
    assert Kept.from_plain(kept.to_plain()) == kept
    assert Kept().to_plain() == {}


STEPS = ("colour", "number", "shape", "size", "last")
CHOICES = {"colour": ("red", "blue"), "shape": ("round",), "size": ("s", "m", "l")}


class Journey:
    """Five steps, the fourth only for who chose red; each answer has an effect."""

    def __init__(self) -> None:
        self.effects: list[tuple[str, Any]] = []

    async def __call__(self, chat: Chat) -> Screen:
        for key in STEPS:
            if key == "size" and chat.kept.answers["colour"] != "red":
                continue
            if key == "number":
                answer = await chat.ask(key, Number())
            else:
                values = CHOICES.get(key, ("send", *(jump(each) for each in STEPS[:4])))
                answer = await chat.ask(key, choose(*values))
            if chat.fresh:
                self.effects.append((key, answer))
        return Screen("The end")


class Model:
    """What the machine ought to keep, told in another way: a list of steps and a finger on it."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.gone_back_to: str | None = None
        self.half = 0
        self.effects: list[tuple[str, Any]] = []

    @property
    def path(self) -> list[str]:
        red = self.answers.get("colour") == "red"
        return [step for step in STEPS if step != "size" or red]

    @property
    def at(self) -> str | None:
        """The step at hand; None: the end."""
        for step in self.path:
            if step not in self.answers or step == self.gone_back_to:
                return step
        return None

    @property
    def labels(self) -> tuple[str, ...]:
        """What can be typed at the step at hand instead of pressing it."""
        if self.at == "last":
            return ("send", *(f"@{step}" for step in STEPS[:4]))
        return CHOICES.get(self.at or "", ())

    @property
    def before(self) -> list[str]:
        return self.path if self.at is None else self.path[: self.path.index(self.at)]

    def answer(self, value: Any) -> None:
        at = self.at
        assert at is not None
        self.answers[at] = value
        self.effects.append((at, value))
        self.gone_back_to = None
        if at == "number":
            self.half = 0

    def go(self, to: str | None) -> None:
        self.gone_back_to = to

    def press(self, value: str) -> None:
        if value == BACK:
            stands = self.at is None or not self.before
            self.go(self.gone_back_to if stands else self.before[-1])
        elif value == ONWARD:
            if self.gone_back_to == "number":
                self.half = 0
            self.go(None)
        elif value[:1] == "@" and value[1:] in self.answers:
            self.go(value[1:])
        elif value[:1] == "~" and value[1:] in self.answers:
            del self.answers[value[1:]]
            if value[1:] == "number":
                self.half = 0
            self.go(None)
        elif self.at == "number" and value == "half":
            self.half += 1
        elif self.at == "last" and value == "send":
            self.answer("send")
        elif self.at in CHOICES and value in CHOICES[self.at]:
            self.answer(value)

    def type(self, text: str) -> None:
        if self.at == "number" and text.isdecimal() and int(text) < 10:
            self.answer(int(text))
        elif self.at is not None and text.strip().lower() in self.labels:
            self.press(text.strip().lower())


LABELS = ["Red", "BLUE", "round", "S", "m", "L", "Send", "@colour", "@number", "@shape"]
KEYS = st.sampled_from(STEPS)
PRESSES = st.one_of(
    st.sampled_from(["red", "blue", "half", "round", "s", "m", "l", "send"]),
    st.sampled_from([BACK, ONWARD, RESUME, "page-1", "1:1:=", "@", "~nowhere"]),
    KEYS.map(jump),
    KEYS.map(undo),
    st.text(max_size=5),
)
TEXTS = st.one_of(st.integers(0, 12).map(str), st.sampled_from(LABELS), st.text(max_size=5))


class Machine(RuleBasedStateMachine):
    """Random people press, type, go back, jump and come back after a restart."""

    @initialize()
    def begins(self) -> None:
        self.journey, self.model = Journey(), Model()
        self.loop = asyncio.new_event_loop()
        self.talk = self.loop.run_until_complete(Talk(self.journey).begin())

    def teardown(self) -> None:
        self.loop.close()

    @rule(value=PRESSES)
    def presses_anything(self, value: str) -> None:
        self.loop.run_until_complete(self.talk.press(value))
        self.model.press(value)

    @precondition(lambda self: self.talk.values)
    @rule(data=st.data())
    def presses_what_is_shown(self, data: st.DataObject) -> None:
        self.presses_anything(data.draw(st.sampled_from(self.talk.values)))

    @rule(text=TEXTS)
    def types(self, text: str) -> None:
        self.loop.run_until_complete(self.talk.type(text))
        self.model.type(text)

    @rule()
    def sends_a_sticker(self) -> None:
        self.loop.run_until_complete(self.talk.say(Unreadable()))

    @rule()
    def comes_back_after_a_restart(self) -> None:
        shown = self.talk.screen
        self.loop.run_until_complete(self.talk.begin())
        assert self.talk.screen.rows == shown.rows
        assert self.talk.screen.text == shown.text

    @invariant()
    def keeps_what_the_model_keeps(self) -> None:
        kept = self.talk.kept
        assert kept.answers == self.model.answers
        assert kept.drafts.get("number", 0) == self.model.half

    @invariant()
    def does_what_follows_from_an_answer_once(self) -> None:
        assert self.journey.effects == self.model.effects

    @invariant()
    def shows_the_step_at_hand_and_the_ways_from_it(self) -> None:
        at, values = self.model.at, self.talk.values
        if at is None:
            assert self.talk.screen.text == "The end"
            return
        expected = {"number": "half", "last": "send"}.get(at) or CHOICES[at][0]
        assert expected == values[0]
        assert (BACK in values) == bool(self.model.before)
        assert (ONWARD in values) == (at in self.model.answers)


Machine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestMachine = Machine.TestCase
