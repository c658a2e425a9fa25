"""Questionnaires: each template can be walked to its end, and everything in it fits the chat."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.conversation import BACK, Chat, Kept
from handlers.prompts import Browse
from handlers.questionnaire import Questionnaire, template, template_names
from handlers.questions import question_kinds
from handlers.questions.question import (
    LONGEST_WORDS,
    NOT_ANSWERS,
    answer,
    answer_in_words,
)
from handlers.resident.asking import ask_all
from handlers.resident.consultation import SEND, look_back
from handlers.screen import Screen
from handlers.texts import languages, sayer
from tests.handlers.questions.asking import fits_the_chat
from tests.handlers.talking import Talk, chat_with

DUTCH = {"nl": "Een vraag"}


def read(questions: list[dict[str, Any]]) -> Questionnaire:
    plain = {"title": DUTCH, "purpose": DUTCH, "questions": questions}
    return Questionnaire.model_validate(plain)


class Walk:
    """Every question of a questionnaire, and the look back."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire

    async def __call__(self, chat: Chat) -> Screen:
        asked = await ask_all(chat, self.questionnaire)
        await chat.ask("_send", Browse(lambda: look_back(chat, asked)))
        return Screen("The end")


@pytest.mark.parametrize("name", template_names())
@settings(max_examples=25, deadline=None)
@given(data=st.data())
async def test_template_is_walked_to_its_end_whatever_is_answered(
    name: str, data: st.DataObject
) -> None:
    questionnaire = Questionnaire.model_validate(template(name))
    talk = await Talk(Walk(questionnaire)).begin()
    for _ in range(40):
        fits_the_chat(talk.screen)
        if data.draw(st.integers(0, 3)) == 0:
            await talk.type(data.draw(st.text(st.characters(exclude_categories=("Cs",)))))
        else:
            await talk.press(data.draw(st.sampled_from(talk.values or [BACK])))
        if talk.ended:
            return
    for _ in range(3 * len(questionnaire.questions)):  # enough of that: straight on
        await talk.press("skipped" if "skipped" in talk.values else talk.values[0])
        fits_the_chat(talk.screen)
        if talk.ended:
            return
    raise AssertionError("the walk has no end")


@pytest.mark.parametrize("name", template_names())
@pytest.mark.parametrize("language", languages())
def test_template_speaks_every_language(name: str, language: str) -> None:
    questionnaire = Questionnaire.model_validate(template(name))
    texts = [questionnaire.title, questionnaire.purpose]
    for question in questionnaire.questions:
        texts += [question.text, *([question.hint] if question.hint else [])]
        texts += [choice.text for choice in getattr(question, "choices", ())]
    assert [text for text in texts if language not in text] == []


def longest_open(number: int, text: str) -> dict[str, Any]:
    return {"key": f"q{number}", "kind": "open_text", "text": {"nl": text}}


@pytest.mark.parametrize("words", ["a", "😀", "é<&"])
@pytest.mark.parametrize("count", [1, 5, 40, 100])
async def testlook_back_fits_and_shows_every_question_with_its_longest_answer(
    count: int, words: str
) -> None:
    questionnaire = read([longest_open(each, words * 800) for each in range(count)])
    longest = answer("words", words=(words * LONGEST_WORDS)[:LONGEST_WORDS])
    given_ = {question.key: longest for question in questionnaire.questions}
    talk = await Talk(Walk(questionnaire), Kept(given_)).begin()
    changeable: list[str] = []
    while True:
        fits_the_chat(talk.screen)
        assert SEND in talk.values
        mine = [value[1:] for value in talk.values if value[0] == "@"]
        for number in range(len(changeable) + 1, len(changeable) + len(mine) + 1):
            assert f"\n{number}. " in f"\n{talk.screen.text}"
        changeable += mine
        onward = [value for value in talk.values if value.startswith("page-")]
        if not onward or (changeable != mine and len(onward) == 1):
            break
        await talk.press(onward[-1])
    assert changeable == [question.key for question in questionnaire.questions]
    await talk.press(f"@{changeable[-1]}")
    fits_the_chat(talk.screen)


def test_an_answer_that_passes_by_is_in_words_and_never_a_value_of_a_choice() -> None:
    for name in template_names():
        for question in Questionnaire.model_validate(template(name)).questions:
            for value in NOT_ANSWERS:
                passed = answer(*([] if value == "skipped" else [value]))
                assert answer_in_words(question, sayer("nl"), "nl", passed)
                assert value not in question.values


def test_every_file_of_the_folder_is_a_question_type() -> None:
    assert {"one_choice", "several_choices", "scale", "open_text"} <= set(question_kinds())


@pytest.mark.parametrize(
    ("questions", "told"),
    [
        ([], "at least 1"),
        ([longest_open(each, "?") for each in range(101)], "at most 100"),
        ([longest_open(1, "?"), longest_open(1, "!")], "same key"),
        ([{**longest_open(1, "?"), "kind": "riddle"}], "kind is 'riddle'; it can be"),
    ],
)
def test_a_wrong_questionnaire_is_told(questions: list[dict[str, Any]], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        read(questions)


def test_what_alook_back_shows_is_what_was_said() -> None:
    questionnaire = read([longest_open(1, "Waarom?")])
    chat = chat_with(Kept({"q1": answer("words", words="Daarom.")}))
    [page] = look_back(chat, questionnaire.questions)
    assert page.text.splitlines()[0] == "1. Waarom? → Daarom."
