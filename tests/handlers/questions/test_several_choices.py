"""Several choices: ticked tap by tap, from least to most, and done with a last tap."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.conversation import BACK, ONWARD, Answered, Chat, Drafted, Refused
from handlers.questions.question import Asked, answer
from handlers.questions.several_choices import DONE, SeveralChoices
from handlers.said import Typed
from handlers.screen import Screen
from handlers.texts import sayer
from tests.handlers.questions.asking import asked, buttons_of, taken
from tests.handlers.talking import Talk, press

NL = sayer("nl")


def question(names: str = "abcd", **fields: Any) -> SeveralChoices:
    choices = [{"name": name, "text": {"nl": f"Keus {name}"}} for name in names]
    plain = {"key": "several", "text": {"nl": "Welke?"}, "choices": choices}
    return SeveralChoices.model_validate(plain | fields)


async def test_ticks_and_unticks_and_is_done() -> None:
    talk = await asked(question(least=2, most=3)).begin()
    assert "Kies er 2 tot en met 3. Tik op wat u vindt." in talk.screen.text
    for value in ("+c", "+a", "+b", "-c"):
        await talk.press(value)
    assert "U koos er nu 2." in talk.screen.text
    labels = [button.label for row in talk.screen.rows for button in row]
    assert labels[:4] == ["☑ Keus a", "☑ Keus b", "☐ Keus c", "☐ Keus d"]
    await talk.press(DONE)
    assert talk.kept.answers == {"several": answer("a", "b")}


async def test_done_is_offered_between_least_and_most() -> None:
    two = question(least=2, most=2)
    for chosen, offered in (([], False), (["a"], False), (["a", "b"], True)):
        shown = await buttons_of(two, {"values": chosen})
        assert (DONE in [button.value for button in shown]) == offered
    assert two.form(NL, "nl", None, None).hint.startswith("Kies er 2. ")


async def test_one_too_many_and_one_too_few_are_told() -> None:
    talk = await asked(question(least=2, most=2)).begin()
    await talk.press("+a")
    await talk.press(DONE)  # forged: it is not offered yet
    assert talk.screen.note == "Kies er minstens 2."
    await talk.press("+b")
    await talk.press("+c")
    assert "niet meer dan 2" in talk.screen.note
    assert talk.kept.drafts["several"] == {"values": ["a", "b"]}


async def test_labels_may_be_typed() -> None:
    talk = await asked(question(least=1)).begin()
    await talk.type("keus B")
    await talk.type("klaar, ik koos er 1")
    assert talk.kept.answers == {"several": answer("b")}


async def test_other_asks_for_words_and_goes_last() -> None:
    talk = await asked(question(other=True)).begin()
    await talk.press("+other")
    await talk.press("+b")
    await talk.press(DONE)
    assert "Typ hieronder wat u bedoelt" in talk.screen.text
    await talk.type("Meer bankjes")
    assert talk.kept.answers == {"several": answer("b", "other", words="Meer bankjes")}


async def test_unticking_other_while_words_are_awaited_goes_back_to_ticking() -> None:
    talk = await asked(question(other=True)).begin()
    for value in ("+other", DONE, "-other"):
        await talk.press(value)
    assert "Tik op wat u vindt" in talk.screen.text
    await talk.type("Toch nog iets")
    assert "Kies een van de knoppen" in talk.screen.note


async def test_words_typed_as_soon_as_other_is_ticked_are_its_words() -> None:
    talk = await asked(question(other=True, most=2)).begin()
    await talk.press("+b")
    await talk.press("+other")
    assert "Typ hieronder wat u bedoelt" in talk.screen.text
    await talk.type("Meer bankjes")
    assert talk.kept.answers == {"several": answer("b", "other", words="Meer bankjes")}


async def test_while_words_are_awaited_only_what_is_ticked_is_shown() -> None:
    shown = await buttons_of(question(other=True), {"values": ["b", "other"], "typing": True})
    assert [each.value for each in shown if each.value[0] in "+-"] == ["-b", "-other"]
    assert DONE not in [each.value for each in shown]


async def test_words_stay_when_only_the_ticks_change() -> None:
    talk = await asked(question(other=True), answer("b", "other", words="Meer bankjes")).begin()
    await talk.press("-b")
    await talk.press(DONE)
    assert talk.kept.answers == {"several": answer("other", words="Meer bankjes")}


async def test_gone_back_to_it_is_ticked_as_answered() -> None:
    talk = await asked(question(), answer("b", "d")).begin()
    labels = [button.label for row in talk.screen.rows for button in row]
    assert labels[:4] == ["☐ Keus a", "☑ Keus b", "☐ Keus c", "☑ Keus d"]
    await talk.press("-b")
    await talk.press(DONE)
    assert talk.kept.answers == {"several": answer("d")}


async def test_gone_back_to_after_dont_know_nothing_is_ticked() -> None:
    unsure = question(dont_know=True)
    talk = await asked(unsure, answer("dont-know")).begin()
    assert "U koos er nu" not in talk.screen.text
    await talk.press("+a")
    await talk.press("dont-know")
    assert talk.kept.answers == {"several": answer("dont-know")}


@given(
    least=st.integers(1, 5),
    more=st.integers(0, 3),
    other=st.booleans(),
    taps=st.lists(
        st.sampled_from(
            [sign + name for name in ("a", "b", "c", "d", "other", "x") for sign in "+-"]
            + [DONE, "a", "skipped"]
        ),
        max_size=30,
    ),
)
def test_never_holds_more_than_most_and_never_ends_below_least(
    least: int, more: int, other: bool, taps: list[str]
) -> None:
    if least + more > 4 + other:
        return
    mine = question(least=least, most=least + more, other=other)
    draft: Any = None
    ticked: set[str] = set()
    for tap in taps:
        outcome = taken(mine, press(tap), draft)
        if tap == "skipped":
            assert outcome == Answered(answer())
        elif tap == DONE:
            if not least <= len(ticked) <= least + more:
                assert isinstance(outcome, Refused)
            elif draft.get("typing"):
                assert outcome == Refused(NL("question-type-other"))
            elif "other" in ticked:
                assert isinstance(outcome, Drafted)
                draft = outcome.draft
                said = taken(mine, Typed("woorden"), draft)
                assert said == Answered(answer(*sorted(ticked), words="woorden"))
            else:
                assert outcome == Answered(answer(*sorted(ticked)))
        elif tap[1:] not in {"a", "b", "c", "d"} | ({"other"} if other else set()) or (
            tap[0] == "+" and tap[1:] not in ticked and len(ticked) == least + more
        ):
            assert isinstance(outcome, Refused)
        else:
            ticked = ticked | {tap[1:]} if tap[0] == "+" else ticked - {tap[1:]}
            assert isinstance(outcome, Drafted)
            draft = outcome.draft
            assert draft == {"values": sorted(ticked)}


def test_reads_back_and_counts() -> None:
    mine = question("ab", other=True)
    given_ = answer("a", "other", words="Zon")
    assert mine.in_words(NL, "nl", given_) == "Keus a, Anders: Zon"
    told = [mine.label_of(NL, "nl", value) for value in mine.values]
    assert told == ["Keus a", "Keus b", "Anders, namelijk …"]


@pytest.mark.parametrize("fields", [{"least": 5}, {"most": 5}, {"least": 3, "most": 2}])
def test_bounds_that_do_not_fit_are_told(fields: dict[str, int]) -> None:
    with pytest.raises(ValidationError, match="least and most"):
        question(**fields)


async def test_going_back_half_way_keeps_the_ticks() -> None:
    first, second = question(), question().model_copy(update={"key": "second"})

    async def run(chat: Chat) -> Screen:
        for number, each in enumerate((first, second), 1):
            await chat.ask(each.key, Asked(each, number, 2))
        return Screen("The end")

    talk = await Talk(run).begin()
    for value in ("+a", DONE, "+b", "+c", BACK):
        await talk.press(value)
    assert talk.screen.above == "Vraag 1 van 2"
    await talk.press(ONWARD)
    assert talk.values[:4] == ["+a", "-b", "-c", "+d"]
    await talk.press(DONE)
    assert talk.kept.answers["second"]["values"] == ["b", "c"]
    assert talk.kept.drafts == {}
