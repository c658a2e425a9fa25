"""What the organisation owes a reasoned answer to: each instrument names its own points."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from handlers.conversation import Chat
from handlers.counted import ballot_in, counted
from handlers.process_words import today
from handlers.questions.choices import OTHER
from handlers.questions.question import Translated
from handlers.questions.several_choices import SeveralChoices
from handlers.reports.poll_in_words import tells_choice
from handlers.reports.results import summary_of
from handlers.resident.consultation import questionnaire_of
from handlers.texts import FALLBACK
from models import ideas, polls
from models.feedback import points_of
from models.processes import Process
from models.progress import consultations_of, facts_of
from models.rules.idea import ENOUGH_SUPPORT, PUBLIC
from models.rules.ladder import LADDER
from models.rules.process import Facts, Need, Rung
from models.rules.summary import Stage

ABOUT_TAKING_PART = {"wat-levert-het-op", "evaluatie-samenwerken", "evaluatie-activiteit"}
"""Templates that ask how it went: nobody advises anything in them."""


@dataclass(frozen=True)
class PointOwed:
    """A top option or an idea."""

    about: str
    """Its name, under which the answer is kept."""
    label: Translated


async def of_consultations(chat: Chat, process_id: int) -> list[PointOwed]:
    """What was chosen most, a tie included, in each question where several could be chosen: as far
    as the final summary tells it."""
    owed = []
    for poll in await consultations_of(chat.db, process_id):
        if poll.template in ABOUT_TAKING_PART or await polls.rule_of(chat.db, poll.id):
            continue
        summary = await summary_of(chat.db, poll, chat.organisation.smallest_group, chat.now)
        if summary.stage is Stage.INTERIM:
            continue
        questionnaire = questionnaire_of(poll)
        for told in summary.questions:
            question = questionnaire.by_key[told.key]
            if not isinstance(question, SeveralChoices):
                continue
            counts = {
                value.name: value.count
                for value in told.values
                if value.name != OTHER and isinstance(value.count, int) and value.count
            }
            owed += [
                PointOwed(f"{poll.key} {question.key} {choice.name}", choice.text)
                for choice in question.choices
                if counts and counts.get(choice.name) == max(counts.values())
            ]
    return owed


async def of_polls(chat: Chat, process_id: int) -> list[PointOwed]:
    """What each priority poll chose once it is closed, ties included, where that is told."""
    owed = []
    for poll in await consultations_of(chat.db, process_id):
        rule = await polls.rule_of(chat.db, poll.id)
        if rule is None or poll.closed_at is None:
            continue
        count = await counted(chat.db, poll, rule)
        if not tells_choice(rule.terms, count, chat.organisation.smallest_group):
            continue
        outcome = count.outcome
        options = ballot_in(poll).numbered
        owed += [
            PointOwed(f"{poll.key} ballot {number}", options[number].text)
            for number in (*outcome.winners, *outcome.tied)
        ]
    return owed


async def of_ideas(chat: Chat, process_id: int) -> list[PointOwed]:
    """The ideas that enough people support; one that was refused had its reason at once."""
    public = await ideas.ideas_in(chat.db, [process_id], *PUBLIC)
    supported = await ideas.count_support(chat.db, public)
    return [
        PointOwed(f"idea {idea.id}", {FALLBACK: idea.title})
        for idea in public
        if supported[idea.id] >= ENOUGH_SUPPORT
    ]


SUPPLIERS: tuple[Callable[[Chat, int], Awaitable[list[PointOwed]]], ...] = (
    of_consultations,
    of_polls,
    of_ideas,
)
"""One for each kind of instrument."""


async def points_owed(chat: Chat, process: Process) -> list[PointOwed]:
    """Those without an answer yet; none on a rung where points need no answer each."""
    if Need.ADVICE_ANSWERED not in LADDER[Rung(process.rung)].before_closed:
        return []
    answered = {point.about for point in await points_of(chat.db, process.id)}
    owed = [point for of in SUPPLIERS for point in await of(chat, process.id)]
    return [point for point in owed if point.about not in answered]


async def facts_now(chat: Chat, process: Process) -> Facts:
    """What the rules need to know of a process, the points that are owed included."""
    owed = await points_owed(chat, process)
    return await facts_of(chat.db, process, today(chat), len(owed))
