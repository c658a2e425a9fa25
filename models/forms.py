"""Questionnaires that were loaded from a spreadsheet, to be opened like a ready template."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Moment, Session, Table


class Form(Table):
    """A questionnaire as plain data, under the name that its spreadsheet gives it."""

    __tablename__ = "forms"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    questionnaire: Mapped[dict[str, Any]] = mapped_column(JSON)
    loaded_at: Mapped[datetime] = mapped_column(Moment)


async def keep_form(db: Session, key: str, questionnaire: dict[str, Any], now: datetime) -> Form:
    """Keep a questionnaire in place of the one that had this name; what is open stays as it is."""
    form = await db.scalar(select(Form).where(Form.key == key))
    if form is None:
        form = Form(key=key)
        db.add(form)
    form.questionnaire, form.loaded_at = questionnaire, now
    await db.flush()
    return form


async def newest_forms(db: Session, most: int) -> list[Form]:
    """The forms that were loaded last, the newest first."""
    found = select(Form).order_by(Form.loaded_at.desc(), Form.id.desc()).limit(most)
    return list(await db.scalars(found))
