"""Questionnaires with conditions: who is asked what, whatever is gone back to and changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.conversation import BACK, ONWARD, Chat, jump
from handlers.prompts import Browse
from handlers.questionnaire import Questionnaire
from handlers.questions.several_choices import DONE
from handlers.resident.asking import ask_all
from handlers.resident.consultation import ERASE, SEND, look_back, sent_values
from handlers.screen import Screen
from tests.handlers.talking import Talk

DUTCH = {"nl": "Een vraag"}
NAMES = ("one", "two", "three")


def choice(key: str, relevant: str = "", **more: Any) -> dict[str, Any]:
    choices = [{"name": name, "text": {"nl": name}} for name in NAMES]
    plain = {"key": key, "kind": "one_choice", "text": DUTCH, "choices": choices}
    return plain | {"relevant": relevant} | more


def read(questions: list[dict[str, Any]]) -> Questionnaire:
    plain = {"title": DUTCH, "purpose": DUTCH, "questions": questions}
    return Questionnaire.model_validate(plain)


class Asking:
    """The questions and the look back; what would be sent is in `sent`."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.sent: list[tuple[str, str, str | None]] = []

    async def __call__(self, chat: Chat) -> Screen:
        asked = await ask_all(chat, self.questionnaire)
        await chat.ask("_send", Browse(lambda: look_back(chat, asked)))
        self.sent = sent_values(chat, asked)
        return Screen("The end")


FORK = read(
    [
        choice("q1", required=True),
        choice("q2", "${q1} = 'one'", required=True),
        choice("q3", "${q2} = 'two'"),
        choice("q4", "${q1} != 'one'"),
        choice("q5"),
    ]
)


async def walked(talk: Talk, *values: str) -> Screen:
    for value in values:
        await talk.press(value)
    return talk.screen


async def test_a_condition_leaves_out_what_does_not_apply() -> None:
    asking = Asking(FORK)
    talk = await Talk(asking).begin()
    assert talk.screen.above == "Vraag 1 van hoogstens 5"
    await walked(talk, "two")
    assert talk.screen.above == "Vraag 2 van 3"
    await walked(talk, "one", "three")
    assert [line[:2] for line in talk.screen.text.splitlines()[:3]] == ["1.", "2.", "3."]
    await walked(talk, SEND)
    assert asking.sent == [("q1", "two", None), ("q4", "one", None), ("q5", "three", None)]


async def test_a_changed_answer_drops_what_hangs_on_it_until_it_is_changed_back() -> None:
    asking = Asking(FORK)
    talk = await Talk(asking).begin()
    await walked(talk, "one", "two", "three", "one")
    assert jump("q3") in talk.values
    await walked(talk, jump("q1"), "three")
    assert "@q2" not in talk.values
    assert talk.screen.above.startswith("Vraag 2")  # q4 applies now
    await walked(talk, "skipped", SEND)
    assert asking.sent == [("q1", "three", None), ("q5", "one", None)]

    kept = talk.kept
    del kept.answers["_send"]
    talk = await Talk(asking, kept).begin()
    await walked(talk, jump("q1"), "one")
    assert {jump("q2"), jump("q3")} <= set(talk.values)  # as they were, nothing is asked again
    await walked(talk, SEND)
    assert ("q3", "three", None) in asking.sent
    assert "q4" not in {key for key, _, _ in asking.sent}


async def test_back_goes_to_what_was_asked_before_and_onward_comes_back() -> None:
    talk = await Talk(Asking(FORK)).begin()
    await walked(talk, "two", "one")
    where = talk.screen.above
    await walked(talk, BACK)
    assert talk.screen.above == "Vraag 2 van 3"
    await walked(talk, BACK)
    assert talk.screen.above == "Vraag 1 van hoogstens 5"
    assert BACK not in talk.values
    await walked(talk, ONWARD)
    assert talk.screen.above == where


async def test_a_constraint_refuses_an_answer_and_says_why() -> None:
    told = {"nl": "Kies een andere dan eerst."}
    twice = choice("q2", constraint=". != ${q1}", constraint_message=told)
    talk = await Talk(
        Asking(read([choice("q1"), twice, choice("q3", constraint=". = 'one'")]))
    ).begin()
    await walked(talk, "two", "two")
    assert talk.screen.note == "Kies een andere dan eerst."
    await walked(talk, "three", "two")
    assert "past niet" in talk.screen.note
    await walked(talk, "skipped")
    assert SEND in talk.values  # passing by is no answer to be judged


async def test_choices_come_in_an_order_of_ones_own() -> None:
    [question] = read([choice("q1", shuffled=True)]).questions
    orders = set()
    for number in range(30):
        arranged = question.arranged(f"pseudonym {number}")
        assert arranged == question.arranged(f"pseudonym {number}")
        orders.add(tuple(each.name for each in getattr(arranged, "choices")))  # noqa: B009
    assert len(orders) == 6


@dataclass(frozen=True)
class Condition:
    """A condition, and what it means said in another way."""

    text: str
    asks: str
    name: str
    is_it: bool

    def holds(self, values: Mapping[str, str]) -> bool:
        return (values.get(self.asks, "") == self.name) is self.is_it


@st.composite
def conditions(draw: st.DrawFn) -> list[Condition | None]:
    """A questionnaire's conditions: each asks of an earlier question, or there is none."""
    found: list[Condition | None] = [None]
    for place in range(1, draw(st.integers(2, 9))):
        if draw(st.booleans()):
            asks, name = f"q{draw(st.integers(0, place - 1))}", draw(st.sampled_from(NAMES))
            is_it = draw(st.booleans())
            text = f"${{{asks}}} {'=' if is_it else '!='} '{name}'"
            found.append(Condition(text, asks, name, is_it))
        else:
            found.append(None)
    return found


def applying(rules: list[Condition | None], given_: Mapping[str, str]) -> dict[str, str | None]:
    """By question that applies its answer: worked out from nothing, one question at a time."""
    values: dict[str, str] = {}
    asked: dict[str, str | None] = {}
    for place, rule in enumerate(rules):
        if rule is None or rule.holds(values):
            key = f"q{place}"
            asked[key] = given_.get(key)
            if asked[key]:
                values[key] = given_[key]
    return asked


@settings(max_examples=150, deadline=None)
@given(rules=conditions(), data=st.data())
async def test_each_that_applies_is_answered_once_and_none_that_does_not_is_counted(
    rules: list[Condition | None], data: st.DataObject
) -> None:
    required = [data.draw(st.booleans()) for _ in rules]
    questions = [
        choice(f"q{place}", rule.text if rule else "", required=required[place])
        for place, rule in enumerate(rules)
    ]
    asking = Asking(read(questions))
    talk = await Talk(asking).begin()
    for _ in range(data.draw(st.integers(0, 30))):
        await talk.press(
            data.draw(st.sampled_from([v for v in talk.values if v not in (SEND, ERASE)]))
        )
        at_hand = talk.kept.at
        assert at_hand is None or at_hand in talk.kept.answers
    for _ in range(2 * len(rules) + 2):  # enough of that: straight on
        onward = [value for value in talk.values if value in (SEND, ONWARD)]
        await talk.press(onward[0] if onward else data.draw(st.sampled_from(NAMES)))
        if talk.ended:
            break
    assert talk.ended
    kept = {
        key: (given_["values"] or [""])[0]
        for key, given_ in talk.kept.answers.items()
        if key[0] == "q"
    }
    expected = applying(rules, kept)
    assert None not in expected.values()  # each that applies is answered, if only passed by
    assert asking.sent == [(key, value, None) for key, value in expected.items() if value]
    for place, is_required in enumerate(required):
        if is_required and f"q{place}" in expected:
            assert expected[f"q{place}"]


@settings(max_examples=100, deadline=None)
@given(data=st.data())
async def test_what_a_filter_offers_no_more_is_asked_again_and_never_counted(
    data: st.DataObject,
) -> None:
    """Each question offers only what the one before did not choose, whatever is gone back to."""
    count = data.draw(st.integers(2, 6))
    kinds = ["one_choice", "several_choices"]
    questions = [choice("q0", required=True)] + [
        choice(
            f"q{place}",
            kind=data.draw(st.sampled_from(kinds)),
            choice_filter=f"not(selected(${{q{place - 1}}}, name))",
            required=data.draw(st.booleans()),
        )
        for place in range(1, count)
    ]
    asking = Asking(read(questions))
    talk = await Talk(asking).begin()
    for _ in range(data.draw(st.integers(0, 40))):
        ways = [v for v in talk.values if v not in (SEND, ERASE)]
        await talk.press(data.draw(st.sampled_from(ways)))
    for _ in range(6 * count):  # enough of that: straight on
        ways = [v for v in (SEND, ONWARD, DONE) if v in talk.values]
        ways += [v for v in talk.values if v != BACK and v[0] != "-"]
        await talk.press(ways[0])
        if talk.ended:
            break
    assert talk.ended
    sent: dict[str, set[str]] = {}
    for key, value, _ in asking.sent:
        sent.setdefault(key, set()).add(value)
    for place in range(1, count):
        assert not sent.get(f"q{place}", set()) & sent.get(f"q{place - 1}", set())
    for question in asking.questionnaire.questions:
        offered_any = question.key == "q0" or len(sent.get(f"q{int(question.key[1:]) - 1}", ())) < 3
        assert not question.required or not offered_any or question.key in sent
