"""What is written as an XLSForm is read again as the same questions."""

import pytest

from handlers.questionnaire import Questionnaire, template, template_names
from handlers.questions.choices import WithChoices
from handlers.questions.scale import Scale
from handlers.xlsform.reading import read_form
from handlers.xlsform.writing import write_form
from tests.handlers.xlsform.test_reading import SOUND, form
from tests.handlers.xlsform.workbooks import Cells


def again(questionnaire: Questionnaire) -> Questionnaire:
    key, plain = read_form(write_form(questionnaire, "wijk"), "f.xlsx")
    assert key == "wijk"
    return Questionnaire.model_validate(plain)


@pytest.mark.parametrize("name", template_names())
def test_a_template_comes_back_with_its_texts_and_choices(name: str) -> None:
    wrote = Questionnaire.model_validate(template(name))
    read = again(wrote)
    assert (read.title, read.purpose) == (wrote.title, wrote.purpose)
    for before, after in zip(wrote.questions, read.questions, strict=True):
        same = {"key", "text", "hint", "relevant", "required", "dont_know", "rather_not"}
        assert before.model_dump(include=same) == after.model_dump(include=same)
        if isinstance(before, WithChoices):
            assert isinstance(after, WithChoices)
            assert (after.choices, after.other) == (before.choices, before.other)
        if isinstance(before, Scale):
            assert isinstance(after, WithChoices)
            assert [choice.name for choice in after.choices] == [str(p) for p in before.points]


@pytest.mark.parametrize("survey", SOUND.values(), ids=SOUND.keys())
def test_a_form_that_was_read_and_written_does_not_change_any_more(survey: Cells) -> None:
    once = again(form(survey))
    assert again(once) == once


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    survey = [{"type": "text", "name": "q", "label": "Vraag"}]
    read = form(survey)
    [question] = read.questions
    odd = read.model_copy(
        update={"questions": (question.model_copy(update={"text": {"nl": "=1+1"}}),)}
    )
    assert again(odd).questions[0].text == {"nl": "=1+1"}
