"""A consultation counted in the database, by answer, age group and neighbourhood together: nobody's
sheet is ever looked at."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, select
from sqlalchemy.orm import aliased

from models.consultations import Answer, Sheet
from models.database import Session
from models.people import count_people
from models.retention import ANY, Response, Tally
from models.rules.asked import NO_ANSWERS, Plan
from models.rules.cells import Cells, Where
from models.rules.summary import NOT_SAID, By, Kind

_AGE, _NEIGHBOURHOOD = aliased(Answer, name="age"), aliased(Answer, name="neighbourhood")
_WHERE = tuple(func.coalesce(each.value, literal_column("''")) for each in (_AGE, _NEIGHBOURHOOD))
_NOWHERE: Where = (NOT_SAID, NOT_SAID)


async def cells_of(db: Session, consultation_id: int, plan: Plan) -> Cells:
    """What there is at this moment. Of answers that were kept long enough only how many there were
    is known: they count as those of people who did not say who they are."""
    respondents: Counter[Where] = Counter()
    by_channel, by_language = Counter[str](), Counter[str]()
    started = 0
    for age, neighbourhood, language, channel, sent, number in await _sheets(
        db, consultation_id, plan
    ):
        started += number
        if sent:
            respondents[age, neighbourhood] += number
            by_channel[channel] += number
            by_language[language] += number
    answers: dict[str, dict[str, Counter[Where]]] = {}
    answering: dict[str, Counter[Where]] = {}
    for question, value, age, neighbourhood, number in await _answers(db, consultation_id, plan):
        of_question = answers.setdefault(question, {})
        of_question.setdefault(value, Counter())[age, neighbourhood] += number
    several = [asked.key for asked in plan.questions if asked.kind is Kind.SEVERAL]
    for question, age, neighbourhood, number in await _answering(
        db, consultation_id, plan, several
    ):
        answering.setdefault(question, Counter())[age, neighbourhood] += number
    for question, value, number in await db.execute(
        select(Tally.question, Tally.value, Tally.sheets).where(
            Tally.consultation_id == consultation_id
        )
    ):
        if value != ANY:
            of_question = answers.setdefault(question, {})
            of_question.setdefault(value, Counter())[_NOWHERE] += number
        if question in several and (value == ANY or value in NO_ANSWERS):
            chose = number if value == ANY else -number
            answering.setdefault(question, Counter())[_NOWHERE] += chose
    return Cells(
        reached=await count_people(db),
        started=started,
        by_channel=by_channel,
        by_language=by_language,
        respondents=respondents,
        answers=answers,
        answering=answering,
    )


async def _sheets(
    db: Session, consultation_id: int, plan: Plan
) -> Iterable[tuple[str, str, str, str, bool, int]]:
    """Age group, neighbourhood, language, channel, whether it was sent, and how many."""
    columns = (*_WHERE, Sheet.language, Sheet.channel, Sheet.receipt.is_not(None))
    kept = await db.execute(
        _of_sheets(consultation_id, plan, *columns, func.count()).group_by(*columns)
    )
    gone = await db.execute(
        select(Response.language, Response.channel, Response.sent, Response.sheets).where(
            Response.consultation_id == consultation_id
        )
    )
    rows: list[tuple[str, str, str, str, bool, int]] = [tuple(row) for row in kept]
    return rows + [(*_NOWHERE, *row) for row in gone]


async def _answers(
    db: Session, consultation_id: int, plan: Plan
) -> Iterable[tuple[str, str, str, str, int]]:
    """Question, value, age group, neighbourhood, and how many sheets hold it."""
    columns = (Answer.question, Answer.value, *_WHERE)
    found = await db.execute(
        _of_sheets(consultation_id, plan, *columns, func.count())
        .join(Answer, Answer.pseudonym == Sheet.pseudonym)
        .group_by(*columns)
    )
    return [tuple(row) for row in found]


async def _answering(
    db: Session, consultation_id: int, plan: Plan, questions: Sequence[str]
) -> Iterable[tuple[str, str, str, int]]:
    """Of each question: age group, neighbourhood, and how many sheets hold any answer to it."""
    if not questions:
        return []
    columns = (Answer.question, *_WHERE)
    found = await db.execute(
        _of_sheets(consultation_id, plan, *columns, func.count(Sheet.pseudonym.distinct()))
        .join(Answer, Answer.pseudonym == Sheet.pseudonym)
        .where(Answer.question.in_(questions), Answer.value.not_in(NO_ANSWERS))
        .group_by(*columns)
    )
    return [tuple(row) for row in found]


def _of_sheets(consultation_id: int, plan: Plan, *columns: Any) -> Select[*tuple[Any, ...]]:
    """Begun at the sheets, each of which says once who answers; their answers lie side by side."""
    return (
        select(*columns)
        .select_from(Sheet)
        .outerjoin(_AGE, _theirs(_AGE, plan, By.AGE))
        .outerjoin(_NEIGHBOURHOOD, _theirs(_NEIGHBOURHOOD, plan, By.NEIGHBOURHOOD))
        .where(Sheet.consultation_id == consultation_id)
    )


def _theirs(answer: type[Answer], plan: Plan, by: By) -> ColumnElement[bool]:
    """What the same sheet says of who answers; a question without a name is on no sheet."""
    return and_(
        answer.pseudonym == Sheet.pseudonym,
        answer.question == plan.groups.get(by, ""),
        answer.value.not_in(NO_ANSWERS),
    )
