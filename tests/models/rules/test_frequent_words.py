"""The most used words: those of enough people, once a person, by their stem."""

from hypothesis import given
from hypothesis import strategies as st

from models.rules.frequent_words import frequent_words


def test_a_word_counts_once_a_person_and_by_its_stem() -> None:
    answers = [
        ("nl", "Meer bankjes, bankjes en nog eens bankjes!"),
        ("nl", "Een bankje in het park."),
        ("nl", "Er zijn geen bankjes in het park"),
        ("en", "More benches in the park"),
    ]
    assert frequent_words(answers, 3) == (("bankjes", 3), ("park", 3))


def test_words_without_meaning_and_masked_ones_are_left_out() -> None:
    answers = [("nl", "Het is de [telefoonnummer] van mijn buurvrouw")] * 5
    assert frequent_words(answers, 5) == (("buurvrouw", 5),)


def test_other_writings_are_read_too() -> None:
    for language, typed in (("ar", "الحديقة جميلة"), ("uk", "парк поруч"), ("tr", "park güzel")):
        words = frequent_words([(language, typed)] * 3, 3)
        assert {word for word, _ in words} == set(typed.split())


def test_the_most_used_come_first_and_only_so_many() -> None:
    answers = [("nl", f"woord{letter} samen") for letter in "abcdefgh" for _ in range(3)]
    words = frequent_words(answers, 3, most=4)
    assert words[0] == ("samen", 24)
    assert len(words) == 4


@given(
    st.lists(st.tuples(st.sampled_from(["nl", "en", "ar", "xx"]), st.text(max_size=60))),
    st.integers(2, 5),
)
def test_nothing_is_told_of_fewer_people(answers: list[tuple[str, str]], least: int) -> None:
    for word, count in frequent_words(answers, least):
        assert least <= count <= len(answers)
        assert sum(word in typed.casefold() for _, typed in answers) >= 1
