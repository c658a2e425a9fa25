"""One's own points as a picture: drawn as they are, beside others only where that tells of many."""

from handlers.questionnaire import Questionnaire, template, template_names
from handlers.questions.question import RATHER_NOT, answer
from handlers.reports.radar import (
    Beside,
    dimensions_of,
    may_stand_beside,
    own_points,
    radar_in_words,
    radar_picture,
)
from handlers.texts import sayer
from models.group_points import Points
from tests.handlers.reports.test_chart import size_of

QUESTIONNAIRE = Questionnaire.model_validate(template("positieve-gezondheid"))
DIMENSIONS = dimensions_of(QUESTIONNAIRE)
OWN = {each.key: point for point, each in enumerate(DIMENSIONS, 3)}
OTHERS = {each.key: Points(20, 20 * 6 + 5) for each in DIMENSIONS}
NEAR = Beside("Slotermeer-Noord", OTHERS)


def test_only_positive_health_has_dimensions() -> None:
    with_radar = [
        name
        for name in template_names()
        if dimensions_of(Questionnaire.model_validate(template(name)))
    ]
    assert with_radar == ["positieve-gezondheid"]
    assert [each.dimension["nl"] for each in DIMENSIONS] == [
        "Lichaam",
        "Gevoel en gedachten",
        "Zingeving",
        "Kwaliteit van leven",
        "Meedoen",
        "Dagelijks leven",
    ]
    assert {(each.first, each.last) for each in DIMENSIONS} == {(0, 10)}


def test_what_was_passed_by_is_left_out_and_with_two_left_there_is_no_picture() -> None:
    answers = {each.key: answer("7") for each in DIMENSIONS}
    assert own_points(DIMENSIONS, answers) == dict.fromkeys(OWN, 7)
    for passed, each in enumerate(DIMENSIONS, 1):
        answers[each.key] = answer(RATHER_NOT)
        left = own_points(DIMENSIONS, answers)
        assert len(left) == (len(DIMENSIONS) - passed if passed <= 3 else 0)


def test_the_words_say_what_the_picture_shows() -> None:
    told = radar_in_words(DIMENSIONS, OWN, NEAR, sayer("nl"), "nl").splitlines()
    assert told[0] == "Lichaam: u 3, Slotermeer-Noord ongeveer 6"
    assert told[5] == "Dagelijks leven: u 8, Slotermeer-Noord ongeveer 6"
    assert "0 = heel slecht, 10 = heel goed" in told[6]
    alone = radar_in_words(DIMENSIONS, OWN, None, sayer("nl"), "nl").splitlines()
    assert alone[0] == "Lichaam: 3"


def test_nobody_stands_beside_a_group_that_all_answered_alike_at_an_end() -> None:
    key = DIMENSIONS[0].key
    assert may_stand_beside(DIMENSIONS, OTHERS)
    for points in (0, 200):
        assert not may_stand_beside(DIMENSIONS, OTHERS | {key: Points(20, points)})
    without = {name: points for name, points in OTHERS.items() if name != key}
    assert not may_stand_beside(DIMENSIONS, without)


def test_the_picture_shows_both_and_turns_with_the_language() -> None:
    def drawn(beside: Beside | None, language: str = "nl") -> bytes:
        say = sayer(language)
        return radar_picture(DIMENSIONS, OWN, beside, say, language, "Gemeente", "Titel")

    pictures = [drawn(None), drawn(NEAR), drawn(NEAR, "ar")]
    assert len(set(pictures)) == 3
    assert {size_of(each)[0] for each in pictures} == {1080}
