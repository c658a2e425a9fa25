"""XLSForms: what loads can be walked to its end; what does not is told by sheet, row and column."""

import io
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.conversation import BACK, ONWARD
from handlers.questionnaire import Questionnaire
from handlers.resident.consultation import ERASE, SEND
from handlers.texts import languages, sayer
from handlers.xlsform import reading
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import LARGEST_UNPACKED, Problem, WrongForm
from tests.handlers.talking import Talk
from tests.handlers.test_asking import Asking
from tests.handlers.xlsform.workbooks import YES_NO, Cells, workbook

CITIES: Cells = [
    {"list_name": "city", "name": "breda", "label": "Breda", "province": "brabant"},
    {"list_name": "city", "name": "tilburg", "label": "Tilburg", "province": "brabant"},
    {"list_name": "city", "name": "delft", "label": "Delft", "province": "holland"},
    {"list_name": "province", "name": "brabant", "label": "Brabant"},
    {"list_name": "province", "name": "holland", "label": "Zuid-Holland"},
]
TWO_LISTS = [*YES_NO, *({**choice, "list_name": "yes_no_group"} for choice in YES_NO)]


def form(survey: Cells, **sheets: Any) -> Questionnaire:
    choices = CITIES if any("choice_filter" in row for row in survey) else TWO_LISTS
    return Questionnaire.model_validate(read_form(workbook(survey, choices, **sheets), "f.xlsx")[1])


def question(type_: str, name: str = "q", **cells: object) -> dict[str, object]:
    return {"type": type_, "name": name, "label": "Een vraag", **cells}


SOUND: dict[str, Cells] = {
    "every type": [
        question("select_one yes_no", "a", required="yes"),
        question("select_multiple yes_no or_other", "b", hint="Meer mag."),
        question("integer", "c", constraint=". >= 0 and . < 120", constraint_message="Kan niet."),
        question("decimal", "d"),
        question("range", "e", parameters="start=0 end=10 step=5"),
        question("text", "f"),
        question("date", "g", relevant="${c} > 17"),
        question("geopoint", "h"),
        question("note", "i"),
        question("acknowledge", "j", required="true()"),
    ],
    "groups and conditions": [
        question("select_one yes_no", "a"),
        {"type": "begin group", "name": "g", "label": "Over uw huis", "relevant": "${a} = 'yes'"},
        question("text", "b", relevant="${a} != ''"),
        {"type": "begin_group", "name": "h"},
        question("select_multiple yes_no_group", "c", parameters="randomize=true"),
        {"type": "end_group"},
        {"type": "end group"},
        question("text", "d", relevant="selected(${c}, 'no')"),
    ],
    "a calculation": [
        question("integer", "a", required=True),
        question("integer", "b", required=True),
        {"type": "calculate", "name": "both", "calculation": "${a} + ${b}"},
        question("text", "c", relevant="${both} > 10"),
    ],
    "a filter": [
        question("select_one province", "where", required="yes"),
        {"type": "calculate", "name": "chosen", "calculation": "${where}"},
        question("select_one city", "city", required="yes", choice_filter="province=${chosen}"),
        question("select_multiple city", "other", choice_filter="name != ${city}"),
    ],
}


@pytest.mark.parametrize("survey", SOUND.values(), ids=SOUND.keys())
@settings(max_examples=15, deadline=None)
@given(data=st.data())
async def test_a_sound_form_is_loaded_and_walked_to_its_end(
    survey: Cells, data: st.DataObject
) -> None:
    asking = Asking(form(survey))
    talk = await Talk(asking).begin()
    for _ in range(data.draw(st.integers(0, 15))):
        ways = [value for value in talk.values if value not in (SEND, ERASE)]
        if ways and data.draw(st.booleans()):
            await talk.press(data.draw(st.sampled_from(ways)))
        else:
            await talk.type(data.draw(st.sampled_from(["5", "31-12-2026", "woorden"])))
    for _ in range(40):  # enough of that: straight on
        ways = [value for value in (SEND, ONWARD, "skipped") if value in talk.values]
        ways += [value for value in talk.values if value != BACK]
        await (talk.press(ways[0]) if ways else talk.type("5"))
        if talk.ended:
            return
    raise AssertionError(talk.screen)


def test_a_form_says_what_its_cells_say() -> None:
    read = form(SOUND["every type"])
    a, b, c, d, e, *_ = [each.model_dump() for each in read.questions]
    assert [each.name for each in read.questions] == [
        "one_choice", "several_choices", "number", "number", "number",
        "open_text", "date", "place", "note", "acknowledge",
    ]  # fmt: skip
    assert [each["name"] for each in a["choices"]] == ["yes", "no"]
    assert a["required"] is True
    assert b["other"] is True
    assert b["hint"] == {"nl": "Meer mag."}
    assert c["constraint_message"] == {"nl": "Kan niet."}
    assert (c["decimal"], d["decimal"]) == (False, True)
    assert (e["least"], e["most"], e["step"]) == (0, 10, 5)


def test_groups_hide_what_is_in_them_and_say_their_heading_first() -> None:
    read = form(SOUND["groups and conditions"])
    relevant = {each.key: each.relevant for each in read.questions}
    assert list(relevant) == ["a", "g", "b", "c", "d"]
    assert relevant["g"] == "${a} = 'yes'"
    assert relevant["b"] == "(${a} = 'yes') and (${a} != '')"
    assert relevant["c"] == "${a} = 'yes'"
    assert relevant["d"] == "selected(${c}, 'no')"


async def test_a_calculation_is_worked_out_where_it_is_asked_for() -> None:
    for typed, follows in (("5", False), ("6", True)):
        talk = await Talk(Asking(form(SOUND["a calculation"]))).begin()
        await talk.type("5")
        await talk.type(typed)
        assert (SEND not in talk.values) is follows


async def test_a_filter_leaves_only_what_goes_with_an_earlier_answer() -> None:
    asking = Asking(form(SOUND["a filter"]))
    talk = await Talk(asking).begin()
    await talk.press("brabant")
    assert talk.values[:2] == ["breda", "tilburg"]
    await talk.press("delft")  # forged
    assert talk.values[:2] == ["breda", "tilburg"]
    for value in ("breda", "+delft", "+tilburg", BACK, BACK, "holland"):
        await talk.press(value)
    assert talk.values[0] == "delft", "Breda goes no longer: it is asked again"
    await talk.press("delft")
    assert talk.values[:2] == ["+breda", "-tilburg"]
    await talk.press("done-choosing")
    await talk.press(SEND)
    told = [("where", "holland", None), ("city", "delft", None), ("other", "tilburg", None)]
    assert asking.sent == told


async def test_where_a_filter_leaves_nothing_nobody_is_held_up() -> None:
    survey = [
        question("text", "a"),
        question("select_one city", required="yes", choice_filter="province = ${a}"),
    ]
    talk = await Talk(Asking(form(survey))).begin()
    await talk.type("friesland")
    assert talk.values == ["skipped", BACK]


def test_groups_and_calculations_are_kept_for_who_reads_the_answers() -> None:
    group = form(SOUND["groups and conditions"])
    assert [each.group for each in group.questions] == ["", "g", "g", "g/h", ""]
    survey = [
        question("integer", "a"),
        {"type": "begin group", "name": "g", "relevant": "${a} > 1"},
        {"type": "calculate", "name": "twice", "calculation": "${a} * 2"},
        question("text", "b"),
        {"type": "end group"},
    ]
    read = form(survey)
    assert read.calculations == {"twice": "if(${a} > 1, ${a} * 2, '')"}


def test_texts_in_several_languages() -> None:
    survey = [
        {"type": "text", "name": "q", "label::Nederlands (nl)": "Waarom?", "label::English": "Why?"}
    ]
    settings_ = [{"form_title": "Titel", "form_title::tr": "Başlık", "purpose": "Daarom."}]
    read = form(survey, settings=settings_)
    assert read.questions[0].text == {"nl": "Waarom?", "en": "Why?"}
    assert read.title == {"nl": "Titel", "tr": "Başlık"}
    assert read.purpose == {"nl": "Daarom."}


def test_easy_words_have_a_column_of_their_own() -> None:
    plain = {"label::Nederlands (nl)": "Hoe is uw gezondheid?"}
    easy = {"label::Nederlands makkelijk (nl-easy)": "Bent u gezond?"}
    read = form([{"type": "text", "name": "q", **plain, **easy}])
    assert read.easier["q"].text["nl"] == "Bent u gezond?"
    assert read.languages == {"nl"}


Where = tuple[str, int, str]
REFUSED: list[tuple[str, Where, Cells, Cells]] = [
    (
        "form-unknown-type",
        ("survey", 3, "type"),
        [question("text"), question("image", "b")],
        YES_NO,
    ),
    ("form-unknown-type", ("survey", 2, "type"), [question("select_one")], YES_NO),
    ("form-no-repeat", ("survey", 2, "type"), [{"type": "begin repeat", "name": "r"}], YES_NO),
    ("form-bad-name", ("survey", 2, "name"), [question("text", "mijn-vraag")], YES_NO),
    ("form-double-name", ("survey", 3, "name"), [question("text"), question("text")], YES_NO),
    ("form-no-label", ("survey", 2, "label"), [{"type": "text", "name": "q"}], YES_NO),
    (
        "form-no-dutch",
        ("survey", 2, "label"),
        [{"type": "text", "name": "q", "label::English (en)": "Why?"}],
        YES_NO,
    ),
    (
        "form-unknown-language",
        ("survey", 2, "label::Klingon"),
        [question("text", **{"label::Klingon": "?"})],
        YES_NO,
    ),
    (
        "form-unknown-column",
        ("survey", 2, "appearance"),
        [question("text", appearance="minimal")],
        YES_NO,
    ),
    (
        "form-unknown-parameter",
        ("survey", 2, "parameters"),
        [question("select_one yes_no", parameters="seed=3")],
        YES_NO,
    ),
    (
        "form-whole-parameter",
        ("survey", 2, "parameters"),
        [question("range", parameters="start=a")],
        YES_NO,
    ),
    ("form-yes-or-no", ("survey", 2, "required"), [question("text", required="misschien")], YES_NO),
    (
        "form-asks-unknown",
        ("survey", 2, "relevant"),
        [question("text", relevant="${b} = 1")],
        YES_NO,
    ),
    (
        "form-asks-unknown",
        ("survey", 2, "relevant"),
        [question("text", relevant="${b} = 1"), question("text", "b")],
        YES_NO,
    ),
    (
        "expression-function",
        ("survey", 2, "constraint"),
        [question("text", constraint="regex(., 'a')")],
        YES_NO,
    ),
    *(
        (reason, ("survey", 2, "relevant"), [question("text", relevant=text)], YES_NO)
        for reason, text in (
            ("expression-breaks-off", "1 +"),
            ("expression-unexpected", "${q} == 1"),
            ("expression-unexpected", "../q = 1"),
            ("expression-bare-word", "${q} = ja"),
            ("expression-function", "position() = 1"),
            ("expression-arguments", "selected(${q})"),
            ("expression-arguments", "today(1) = 1"),
            ("expression-too-deep", "(" * 900),
            ("expression-too-long", "1" * 1001),
            ("form-asks-unknown", "$b = 1"),
        )
    ),
    (
        "expression-too-long",
        ("survey", 3, "relevant"),
        [
            {"type": "begin group", "name": "g", "relevant": f"1 != {'1' * 600}"},
            question("text", relevant=f"1 != {'2' * 600}"),
            {"type": "end group"},
        ],
        YES_NO,
    ),
    (
        "form-answer-in-text",
        ("survey", 3, "label"),
        [question("text"), question("note", "b", label="U zei ${q}.")],
        YES_NO,
    ),
    (
        "form-no-such-column",
        ("survey", 3, "choice_filter"),
        [question("text"), question("select_one yes_no", "b", choice_filter="wijk = ${q}")],
        YES_NO,
    ),
    (
        "expression-breaks-off",
        ("survey", 2, "choice_filter"),
        [question("select_one yes_no", choice_filter="name =")],
        YES_NO,
    ),
    (
        "expression-quote",
        ("survey", 2, "choice_filter"),
        [question("select_one yes_no", choice_filter="size = 'x'")],
        [YES_NO[0], {**YES_NO[1], "size": 'a "b"'}],
    ),
    (
        "form-unknown-column",
        ("choices", 2, "image"),
        [question("select_one yes_no")],
        [{**YES_NO[0], "image": "a.png"}, YES_NO[1]],
    ),
    (
        "form-double-name",
        ("survey", 3, "name"),
        [question("text"), {"type": "calculate", "name": "q", "calculation": "1"}],
        YES_NO,
    ),
    (
        "form-empty-group",
        ("survey", 2, "type"),
        [{"type": "begin group", "name": "g"}, {"type": "end group"}],
        YES_NO,
    ),
    (
        "form-group-stays-open",
        ("survey", 2, "type"),
        [{"type": "begin group", "name": "g"}, question("text")],
        YES_NO,
    ),
    (
        "form-no-group-open",
        ("survey", 3, "type"),
        [question("text"), {"type": "end group"}],
        YES_NO,
    ),
    ("form-list-size", ("survey", 2, "type"), [question("select_one colours")], YES_NO),
    (
        "form-bad-choice",
        ("choices", 2, "name"),
        [question("text")],
        [{"list_name": "x", "name": "a b", "label": "A"}],
    ),
    (
        "form-no-label",
        ("choices", 2, "label"),
        [question("text")],
        [{"list_name": "x", "name": "a"}],
    ),
    (
        "form-no-list-name",
        ("choices", 2, "list_name"),
        [question("text")],
        [{"name": "a", "label": "A"}],
    ),
    *(
        (
            "form-range-order",
            ("survey", 2, "parameters"),
            [question("range", parameters=given_)],
            YES_NO,
        )
        for given_ in ("start=9 end=1", "step=0", "start=11")
    ),
    (
        "form-groups-too-deep",
        ("survey", 9, "name"),
        [
            *({"type": "begin group", "name": letter * 32} for letter in "abcdefg"),
            question("text"),
            *({"type": "end group"} for _ in "abcdefg"),
        ],
        YES_NO,
    ),
    (
        "form-too-many",
        ("survey", 102, "type"),
        [question("text", f"q{number}") for number in range(101)],
        YES_NO,
    ),
]


@pytest.mark.parametrize(("sentence", "where", "survey", "choices"), REFUSED)
def test_what_is_not_supported_is_refused_at_its_place(
    sentence: str, where: Where, survey: Cells, choices: Cells
) -> None:
    with pytest.raises(WrongForm) as refused:
        read_form(workbook(survey, choices), "f.xlsx")
    told = [(each.sentence, (each.sheet, each.row, each.column)) for each in refused.value.problems]
    assert (sentence, where) in told
    for language in languages():
        for problem in refused.value.problems:
            words = problem.in_words(sayer(language))
            assert all(str(part) in words for part in where)


def test_a_purpose_without_dutch_is_refused_at_its_place() -> None:
    settings_ = [{"form_title": "Titel", "purpose::English (en)": "To know."}]
    with pytest.raises(WrongForm) as refused:
        form([question("text")], settings=settings_)
    [told] = refused.value.problems
    assert (told.sentence, told.sheet, told.row) == ("form-no-dutch", "settings", 2)


def test_what_no_sentence_is_about_is_still_told_at_its_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("complete", "complete_question"):
        monkeypatch.setattr(reading, name, lambda plain: None)
    with pytest.raises(WrongForm) as refused:
        form([question("text")])
    [told] = refused.value.problems
    assert (told.sentence, told.sheet, told.row) == ("form-does-not-fit", "survey", 2)


def problems_of(content: bytes) -> list[Problem]:
    with pytest.raises(WrongForm) as refused:
        read_form(content, "f.xlsx")
    return refused.value.problems


def test_what_is_no_workbook_is_told() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("hello.txt", "hello")
    for content in (b"", b"PK\x03\x04", b"name,type\n", packed.getvalue()):
        assert [each.sentence for each in problems_of(content)] == ["form-no-workbook"]
    assert problems_of(workbook([]))[0].sentence == "form-no-survey"


def test_a_bomb_is_not_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (LARGEST_UNPACKED + 1))
    assert len(packed.getvalue()) < 100_000
    assert problems_of(packed.getvalue())[0].sentence == "form-too-large"


def test_every_problem_is_told_at_once() -> None:
    survey = [question("image", "a"), question("text", "b", required="ja"), question("audio", "c")]
    assert [each.row for each in problems_of(workbook(survey))] == [2, 3, 4]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["type", "name", "label", "relevant", "constraint", "required"]),
            st.sampled_from(
                ["text", "integer", "a", "b", "${a} = 1", "begin group", "end group", "("]
            )
            | st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_any_cells_are_a_form_or_are_refused_with_a_place(survey: Cells) -> None:
    problems = [Problem("form-no-survey")]
    try:
        read_form(workbook(survey), "f.xlsx")
    except WrongForm as refused:
        problems = refused.problems
    assert problems
    assert all(each.in_words(sayer("nl")) for each in problems)
