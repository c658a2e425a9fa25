"""Questionnaires to be opened like a ready template: loaded from a spreadsheet, or made here."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String, exists, select
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation
from models.database import BigId, Moment, Session, Table

Plain = dict[str, Any]


class Form(Table):
    """A questionnaire as plain data, under a name of its own: that of its spreadsheet, if any.
    While it is made it may be unfinished."""

    __tablename__ = "forms"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    questionnaire: Mapped[Plain] = mapped_column(JSON)
    loaded_at: Mapped[datetime] = mapped_column(Moment)
    """When it was loaded, or changed last."""


async def keep_form(db: Session, key: str, questionnaire: Plain, now: datetime) -> Form:
    """Keep a questionnaire in place of the one that had this name; what is open stays as it is."""
    form = await db.scalar(select(Form).where(Form.key == key))
    if form is None:
        form = Form(key=key)
        db.add(form)
    form.questionnaire, form.loaded_at = questionnaire, now
    await db.flush()
    return form


async def begin_form(db: Session, name: str, questionnaire: Plain, now: datetime) -> Form:
    """Keep a new questionnaire, under this name or, where it is taken, one with a number."""
    alike = select(Form.key).where(Form.key.startswith(name, autoescape=True))
    taken = set(await db.scalars(alike))
    numbered = (f"{name}_{number}" for number in range(2, len(taken) + 3))
    key = next(each for each in (name, *numbered) if each not in taken)
    return await keep_form(db, key, questionnaire, now)


async def form_with_id(db: Session, form_id: int) -> Form | None:
    """The form with this number."""
    return await db.get(Form, form_id)


async def change_form(
    db: Session, form: Form, change: Callable[[Plain], Plain], now: datetime
) -> None:
    """Change a questionnaire as it is at this moment: what others changed meanwhile stays."""
    await db.refresh(form, with_for_update=True)
    form.questionnaire, form.loaded_at = change(form.questionnaire), now
    await db.flush()


async def is_used(db: Session, form: Form) -> bool:
    """Whether a consultation was made from it, open or not."""
    made_from_it = exists().where(Consultation.template == form.key)
    return bool(await db.scalar(select(made_from_it)))


async def throw_away(db: Session, form: Form) -> bool:
    """Erase a questionnaire.

    Returns:
        False: a consultation was made from it meanwhile, so it stays.
    """
    await db.refresh(form, with_for_update=True)
    if await is_used(db, form):
        return False
    await db.delete(form)
    await db.flush()
    return True


async def newest_forms(db: Session, most: int) -> list[Form]:
    """The forms that were loaded or changed last, the newest first."""
    found = select(Form).order_by(Form.loaded_at.desc(), Form.id.desc()).limit(most)
    return list(await db.scalars(found))
