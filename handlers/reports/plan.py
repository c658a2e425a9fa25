"""A questionnaire as counting sees it."""

from handlers.questionnaire import Questionnaire
from handlers.questions.neighbourhood import InNeighbourhood
from handlers.questions.one_choice import OneChoice
from handlers.questions.question import Question
from handlers.questions.several_choices import SeveralChoices
from models.rules.asked import Asked, Plan
from models.rules.population import AGES
from models.rules.summary import By, Kind


def plan_of(questionnaire: Questionnaire) -> Plan:
    """What is asked, and which questions tell groups apart: a neighbourhood that was chosen from a
    list, and an age group under the names of the ready questionnaires; each the first there is."""
    asking = [question for question in questionnaire.questions if question.asks]
    groups: dict[By, str] = {}
    for question in asking:
        by = _told_apart_by(question)
        if by and by not in groups:
            groups[by] = question.key
    return Plan(tuple(_asked(question) for question in asking), dict(sorted(groups.items())))


def _told_apart_by(question: Question) -> By | None:
    if isinstance(question, InNeighbourhood) and question.values:
        return By.NEIGHBOURHOOD
    if isinstance(question, OneChoice) and set(question.values) <= AGES:
        return By.AGE
    return None


def _asked(question: Question) -> Asked:
    kind = question.summed
    if isinstance(question, InNeighbourhood) and question.values:
        kind = Kind.ONE
    if isinstance(question, SeveralChoices):
        return Asked(question.key, kind, question.values, question.least, question.limit)
    return Asked(question.key, kind, question.values)
