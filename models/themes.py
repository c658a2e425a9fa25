"""Open answers as staff read them, and the themes that staff mark them with."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    String,
    UniqueConstraint,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Answer
from models.database import BigId, Session, Table, insert_new
from models.marked_answers import OnAnswer, answer_marked, mark_of, typed

LONGEST_NAME = 40
MOST_THEMES = 20
"""Themes of one question: each is a button under an answer."""


class Theme(Table):
    """Something that several people say, in the words of staff."""

    __tablename__ = "themes"
    __table_args__ = (UniqueConstraint("consultation_id", "question", "name"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    consultation_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("consultations.id"))
    question: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    counted: Mapped[int] = mapped_column(default=0)
    """Answers with this theme that were kept long enough, and are gone."""


class ThemeMark(OnAnswer, Table):
    """That an answer has a theme."""

    __tablename__ = "theme_marks"

    theme_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("themes.id", ondelete="CASCADE"), primary_key=True, index=True
    )


@dataclass(frozen=True)
class OpenAnswer:
    """Somebody's words, as others may read them."""

    mark: str
    """Sixteen hexadecimal digits that find it again. They lead neither to its writer nor to the
    same writer's words on another question."""
    words: str
    theme_ids: frozenset[int]


async def questions_with_words(db: Session, consultation_id: int, least: int) -> set[str]:
    """The questions to which at least so many people typed something that was sent."""
    found = await db.scalars(
        select(Answer.question)
        .where(Answer.consultation_id == consultation_id, Answer.words.is_not(None))
        .group_by(Answer.question)
        .having(func.count() >= least)
    )
    return set(found)


async def open_answers(db: Session, consultation_id: int, question: str) -> Sequence[OpenAnswer]:
    """What was typed, in an order that is different for each question, and says nothing of who or
    when: that of the marks."""
    marks = await db.execute(
        select(ThemeMark.pseudonym, ThemeMark.value, ThemeMark.theme_id)
        .join(Theme, Theme.id == ThemeMark.theme_id)
        .where(Theme.consultation_id == consultation_id, Theme.question == question)
    )
    themes: dict[tuple[str, str], set[int]] = {}
    for pseudonym, value, theme_id in marks:
        themes.setdefault((pseudonym, value), set()).add(theme_id)
    found = await db.execute(typed(consultation_id, question))
    answers = [
        OpenAnswer(
            mark_of(pseudonym, question, value),
            words or "",
            frozenset(themes.get((pseudonym, value), ())),
        )
        for pseudonym, value, words in found
    ]
    return sorted(answers, key=lambda answer: answer.mark)


async def themes_of(db: Session, consultation_id: int, question: str) -> list[tuple[Theme, int]]:
    """The themes of a question and how many answers have each, the most frequent first."""
    marked = (
        select(func.count())
        .where(ThemeMark.theme_id == Theme.id)
        .correlate(Theme)
        .scalar_subquery()
    )
    found = await db.execute(
        select(Theme, Theme.counted + marked)
        .where(Theme.consultation_id == consultation_id, Theme.question == question)
        .order_by((Theme.counted + marked).desc(), Theme.name)
    )
    return [(theme, number) for theme, number in found]


async def add_theme(db: Session, consultation_id: int, question: str, name: str) -> int:
    """A theme by this name; one that is there already is that one."""
    key = {"consultation_id": consultation_id, "question": question, "name": name}
    await db.execute(insert_new(db, Theme).values(**key, counted=0).on_conflict_do_nothing())
    return (await db.scalars(select(Theme.id).filter_by(**key))).one()


async def set_theme(
    db: Session, consultation_id: int, question: str, mark: str, theme_id: int, *, has: bool
) -> None:
    """From now on the answer with this mark has the theme, or has it no longer; an answer that is
    gone is left alone."""
    answer = await answer_marked(db, consultation_id, question, mark)
    if answer is None:
        return
    key = answer | {"theme_id": theme_id}
    if has:
        await db.execute(insert_new(db, ThemeMark).values(key).on_conflict_do_nothing())
    else:
        await db.execute(delete(ThemeMark).filter_by(**key))


async def count_themes_of(db: Session, pseudonyms: Collection[str]) -> None:
    """Keep how many of these sheets' answers have each theme, before they go."""
    counts = await db.execute(
        select(ThemeMark.theme_id, func.count())
        .where(ThemeMark.pseudonym.in_(pseudonyms))
        .group_by(ThemeMark.theme_id)
    )
    for theme_id, number in counts.all():
        await db.execute(
            update(Theme).where(Theme.id == theme_id).values(counted=Theme.counted + number),
            execution_options={"synchronize_session": False},
        )
