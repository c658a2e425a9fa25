"""Reading open answers a page at a time, and marking them with themes: never seeing whose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Open, Outcome, Refused, Script
from handlers.pages import spread
from handlers.prompts import Choose, Write, at_most, one_below_another, turned_to, ways_to_pages
from handlers.questions.choices import OTHER
from handlers.reports.results import plan_of_poll, summary_of
from handlers.resident.consultation import questionnaire_of
from handlers.row_numbers import row_number
from handlers.said import Pressed, Said
from handlers.screen import Button, Rows, Screen
from handlers.texts import in_language
from models.audit import note_act
from models.consultations import Consultation, consultation_with_id
from models.quotes import quoted_marks, set_quote
from models.rules.permissions import Act
from models.rules.summary import Kind, Stage
from models.themes import (
    LONGEST_NAME,
    MOST_THEMES,
    OpenAnswer,
    add_theme,
    open_answers,
    questions_with_words,
    set_theme,
    themes_of,
)

NEW, BACK_TO_LIST = "new", "list"
QUOTE, UNQUOTE = "+quote", "-quote"
ON_A_PAGE = 10
_HEXADECIMAL = frozenset("0123456789abcdef")


async def read_answers(chat: Chat) -> Screen | Open:
    """The subject is the consultation's number; once a question was read, also that and the
    page."""
    say = chat.say
    number, _, place = chat.subject.partition(" ")
    poll = await consultation_with_id(chat.db, row_number(number))
    if poll is None:
        return Screen(say("results-unknown", number=number))
    key, _, page = place.partition(" ")
    texts = await _readable(chat, poll)
    if not texts:
        none = say("open-answers-none", least=chat.organisation.smallest_group)
        return Screen(none, heading=say("open-answers-heading"))
    if key not in texts:
        asked = [Button(text, key) for key, text in texts.items()]
        which = Screen(
            say("open-answers-which"),
            heading=say("open-answers-heading"),
            rows=one_below_another(asked),
        )
        key = await chat.ask("question", Choose(lambda: which))
        if chat.fresh:
            subject = f"consultation {poll.id}"
            await note_act(chat.db, chat.now, chat.person_id, "act-open-answers-read", subject)
    at = int(page) if page.isdecimal() and len(page) < 6 else 0
    picked = await chat.ask("answer", _Read(poll.id, key, texts[key], at))
    return Open(MARK_ANSWER.name, f"{poll.id} {key} {picked}")


@dataclass(frozen=True)
class _Read:
    """A page of answers, each with a button to mark it; the draft is the page. The answer is the
    mark of an answer."""

    consultation_id: int
    question: str
    text: str
    at: int
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        say = chat.say
        answers = await open_answers(chat.db, self.consultation_id, self.question)
        themes = await themes_of(chat.db, self.consultation_id, self.question)
        names = {theme.id: theme.name for theme, _ in themes}
        counts = " · ".join(
            say("open-answers-theme", name=theme.name, count=number) for theme, number in themes
        )
        pages = _paged(answers, names)
        at = min(self.at if draft is None else draft, len(pages) - 1)
        lines = [f"{number}. {told}" for number, (_, told) in enumerate(pages[at], 1)]
        buttons = [
            Button(str(number), f"{answer.mark}{at}")
            for number, (answer, _) in enumerate(pages[at], 1)
        ]
        rows: Rows = tuple(tuple(buttons[row : row + 5]) for row in range(0, len(buttons), 5))
        return Screen(
            "\n\n".join(lines),
            heading=self.text,
            above=say("page", number=at + 1, total=len(pages)),
            note="\n\n".join(filter(None, (counts, say("open-answers-how")))),
            rows=(*rows, *ways_to_pages(say, at, len(pages))),
        )

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if (page := turned_to(said)) is not None:
            return Drafted(page)
        if isinstance(said, Pressed) and _is_mark(said.value):
            return Answered(f"{said.value[:16]} {said.value[16:]}")
        return Refused(chat.say("use-the-buttons"))


def _is_mark(value: str) -> bool:
    page = value[16:]
    return _HEXADECIMAL.issuperset(value[:16]) and page.isdecimal() and len(page) < 6


def _paged(
    answers: Sequence[OpenAnswer], names: dict[int, str]
) -> Sequence[Sequence[tuple[OpenAnswer, str]]]:
    """The answers with their themes, as many on a page as fit."""
    told = []
    for answer in answers:
        themes = ", ".join(sorted(names[each] for each in answer.theme_ids if each in names))
        one_line = " ".join(answer.words.split())
        told.append(f"{one_line} [{themes}]" if themes else one_line)
    left = iter(zip(answers, told, strict=True))
    return [[next(left) for _ in page] for page in spread(told, most=ON_A_PAGE)]


async def mark_answer(chat: Chat) -> Screen | Open:
    """Tick and untick themes of one answer, or make one. The subject is the consultation's number,
    the question, the answer's mark and the page it stands on."""
    say = chat.say
    number, key, mark, page = (*chat.subject.split(" "), "", "", "", "")[:4]
    poll = await consultation_with_id(chat.db, row_number(number))
    back = Open(READ_ANSWERS.name, f"{number} {key} {page}".strip())
    if poll is None or key not in await _readable(chat, poll):
        return back
    answers = await open_answers(chat.db, poll.id, key)
    answer = next((each for each in answers if each.mark == mark), None)
    if answer is None:  # withdrawn, or changed, in the meantime
        return back
    themes = [theme for theme, _ in await themes_of(chat.db, poll.id, key)]
    is_quoted = mark in await quoted_marks(chat.db, poll.id, key)

    def card() -> Screen:
        buttons = [
            Button(f"☑ {theme.name}", f"-{theme.id}")
            if theme.id in answer.theme_ids
            else Button(f"☐ {theme.name}", f"+{theme.id}")
            for theme in themes
        ]
        quote = say("button-quote")
        buttons.append(Button(f"☑ {quote}", UNQUOTE) if is_quoted else Button(f"☐ {quote}", QUOTE))
        if len(themes) < MOST_THEMES:
            buttons.append(Button(say("button-new-theme"), NEW))
        buttons.append(Button(say("button-to-answers"), BACK_TO_LIST))
        names = [theme.name for theme in themes if theme.id in answer.theme_ids]
        return Screen(
            answer.words,
            heading=say("theme-heading"),
            note=say("themes-now", count=len(names), names=", ".join(names)),
            rows=one_below_another(buttons),
        )

    picked = await chat.ask("do", Choose(card))
    if picked == BACK_TO_LIST:
        return back
    if picked in (QUOTE, UNQUOTE):
        await set_quote(chat.db, poll.id, key, mark, is_quoted=picked == QUOTE)
    elif picked == NEW:
        question = Screen(say("theme-type-name"))
        typed = await chat.ask("name", Write(lambda: question, at_most(chat, LONGEST_NAME)))
        theme_id = await add_theme(chat.db, poll.id, key, " ".join(typed.split()))
        await set_theme(chat.db, poll.id, key, mark, theme_id, has=True)
    else:
        has = picked[0] == "+"
        await set_theme(chat.db, poll.id, key, mark, int(picked[1:]), has=has)
    await note_act(
        chat.db, chat.now, chat.person_id, "act-answer-marked", f"consultation {poll.id}"
    )
    return Open(MARK_ANSWER.name, chat.subject)


async def _readable(chat: Chat, poll: Consultation) -> dict[str, str]:
    """The text, by its key, of each question whose open answers may be read: how many there are is
    seen then. So enough people typed something, and at a question with choices ("Anders, namelijk
    …") the final summary tells how many."""
    least = chat.organisation.smallest_group
    with_words = await questions_with_words(chat.db, poll.id, least)
    if not with_words:
        return {}
    summary = await summary_of(chat.db, poll, least, chat.now)
    told = {
        of.key
        for of in summary.questions
        for value in of.values
        if summary.stage is Stage.FINAL and value.name == OTHER and isinstance(value.count, int)
    }
    return {
        asked.key: in_language(questionnaire_of(poll).by_key[asked.key].text, chat.language)
        for asked in plan_of_poll(poll).questions
        if asked.key in with_words and (asked.kind is Kind.WORDS or asked.key in told)
    }


READ_ANSWERS = Script("open-answers", read_answers, needs=Act.READ_OPEN_ANSWERS)
MARK_ANSWER = Script("mark-answer", mark_answer, needs=Act.READ_OPEN_ANSWERS)
