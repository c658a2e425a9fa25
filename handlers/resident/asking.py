"""Asking the questions of a questionnaire: those that apply, in their order."""

from collections.abc import Iterable, Sequence
from functools import partial

from handlers.conversation import EASY_CHOSEN, Chat
from handlers.questionnaire import Questionnaire
from handlers.questions.question import Asked, Question
from handlers.resident.about_oneself import AskedOnce
from models.rules.expressions import Value, days
from models.rules.routing import Way

WAY = "_way"
"""Where a sheet keeps the way that its questions were asked along."""


async def ask_all(chat: Chat, questionnaire: Questionnaire) -> Sequence[Question]:
    """Ask every question that applies; one turn costs the same, however many came before.

    An answer given to a question that no longer applies stays on the sheet, for when it applies
    again, but it is left out of what this returns.

    Returns:
        The questions that were asked and have something to answer, in their order.

    Raises:
        Stopped: one of them waits for its answer.
    """
    route, questions, answers = questionnaire.route, questionnaire.questions, chat.kept.answers
    today = days(chat.now.astimezone(chat.organisation.time_zone).date())

    def value_of(key: str) -> Value:
        return questionnaire.value_of(key, answers.get(key))

    def values_on(way: Way, names: Iterable[str]) -> dict[str, Value]:
        return route.values_on(way, names, value_of, today)

    def answered(place: int, way: Way) -> bool:
        given = answers.get(questions[place].key)
        return given is not None and questions[place].still_fits(given, partial(values_on, way))

    while True:
        way: Way
        way, place = route.go_on(answers.get(WAY, []), answered, value_of, today)
        answers[WAY] = way
        back_at = None if chat.kept.at is None else route.place(chat.kept.at)
        if back_at in way:
            place, way = back_at, way[: way.index(back_at)]
        if way:
            chat.pass_by(questions[way[-1]].key)
        if place is None:
            asked = [questions[each] for each in way if questions[each].asks]
            easier = questionnaire.easier if EASY_CHOSEN in answers else {}
            return [easier.get(question.key, question) for question in asked]

        question = questions[place]
        if place != back_at:
            answers.pop(question.key, None)  # it chose what is no longer offered
        step = Asked(
            question,
            number=len(way) + 1,
            total=len(way) + route.most(place),
            certain=route.is_certain(place),
            values_of=partial(values_on, way),
            easier=questionnaire.easier.get(question.key),
        )
        once = question.background and not chat.for_neighbour
        await chat.ask(question.key, AskedOnce(step) if once else step)
        answers[WAY] = [*way, place]
        answers.pop("_send", None)  # what was sent before stands until it is sent again
