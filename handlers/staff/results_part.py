"""A part of a summary: by group, one question, who answered, or beside another moment."""

from collections.abc import Sequence

from handlers.conversation import Chat, Open, Script
from handlers.prompts import ChooseFromMany, Leaf
from handlers.reports.comparison_in_words import comparison_in_words
from handlers.reports.groups_in_words import split_in_words
from handlers.reports.question_in_words import question_in_words
from handlers.reports.results import plan_of_poll, summary_of
from handlers.reports.who_in_words import who_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.staff.results_read import may_read, note_look, readable_poll
from handlers.texts import in_language
from models.consultations import Consultation, all_consultations
from models.polls import rule_of
from models.rules.comparing import asks_the_same
from models.rules.permissions import Act
from models.rules.summary import By, Stage, Summary

RESULTS, BACK = "results", "to-results"
QUESTION, WHO, COMPARE = "question", "who", "compare"


def parts_of(summary: Summary) -> dict[str, str]:
    """The parts there are, and the label of the button to each. While it is open: none."""
    if summary.stage is Stage.INTERIM or not summary.questions:
        return {}
    by = {By.NEIGHBOURHOOD: "button-by-neighbourhood", By.AGE: "button-by-age"}
    told = {split.by for question in summary.questions for split in question.splits}
    return {
        **{each: label for each, label in by.items() if each in told},
        QUESTION: "button-one-question",
        WHO: "button-who-answered",
        COMPARE: "button-compare",
    }


async def part(chat: Chat) -> Screen | Open:
    """The subject is the consultation's number and the part."""
    number, _, name = chat.subject.partition(" ")
    poll = await readable_poll(chat, number)
    if isinstance(poll, Screen):
        return poll
    summary = await _final(chat, poll)
    if summary is None or name not in parts_of(summary):
        return Open(RESULTS, number)
    await note_look(chat, poll)
    back = Button(chat.say("button-to-results"), BACK)
    picked = ""
    if name == QUESTION:
        picked = await _which_question(chat, poll, back)
    elif name == COMPARE:
        picked = await _which_other(chat, poll, back)
    if picked != BACK:
        await chat.ask("page", Leaf(lambda: _pages(chat, poll, name, picked), [back]))
    return Open(RESULTS, number)


async def _final(chat: Chat, poll: Consultation) -> Summary | None:
    if poll.is_open(chat.now) or await rule_of(chat.db, poll.id) is not None:
        return None
    return await summary_of(chat.db, poll, chat.organisation.smallest_group, chat.now)


async def _which_question(chat: Chat, poll: Consultation, back: Button) -> str:
    buttons = [
        Button(f"{number}. {in_language(question.text, chat.language)}", question.key)
        for number, question in enumerate(
            (each for each in questionnaire_of(poll).questions if each.asks), 1
        )
    ]
    screen = Screen(chat.say("results-which-question"), rows=((back,),))
    picked: str = await chat.ask("question", ChooseFromMany(lambda: screen, buttons))
    return picked


async def _which_other(chat: Chat, poll: Consultation, back: Button) -> str:
    """The other moments at which the same was asked."""
    plan = plan_of_poll(poll)
    others = [
        Button(
            chat.say(
                "compare-other",
                title=in_language(questionnaire_of(other).title, chat.language),
                number=other.id,
            ),
            str(other.id),
        )
        for other in await all_consultations(chat.db)
        if other.id != poll.id
        and asks_the_same(plan, plan_of_poll(other))
        and await may_read(chat, other)
        and await _final(chat, other) is not None
    ]
    text = chat.say("compare-which" if others else "compare-none")
    screen = Screen(text, rows=((back,),))
    picked: str = await chat.ask("other", ChooseFromMany(lambda: screen, others))
    return picked


async def _pages(chat: Chat, poll: Consultation, name: str, picked: str) -> Sequence[Screen]:
    summary = await _final(chat, poll)
    assert summary is not None  # it was there a moment ago, and what is closed stays closed
    questionnaire, say, language = questionnaire_of(poll), chat.say, chat.language
    if name == QUESTION:
        return question_in_words(summary, questionnaire, picked, say, language)
    if name == WHO:
        return who_in_words(summary, questionnaire, say, language)
    if name == COMPARE:
        other = await readable_poll(chat, picked)
        beside = await _final(chat, other) if isinstance(other, Consultation) else None
        if beside is None:
            return [Screen(say("compared-nothing"))]
        before, after = sorted((summary, beside), key=lambda each: each.consultation_id)
        return comparison_in_words(before, after, questionnaire, say, language)
    return split_in_words(summary, questionnaire, By(name), say, language)


PART = Script("results-part", part, needs=Act.READ_RESULTS)
