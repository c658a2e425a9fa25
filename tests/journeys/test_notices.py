"""Something nobody asked for arrives in the chat, and its button leads on."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from models.notices import Content, Way, notice_named
from models.outbox import only, put_out
from models.people import Person
from tests.journeys.conftest import Town
from tests.outbox import done
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_button_under_a_notice_opens_what_it_names(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    phone = new_phone("en")
    poll = await town.opens("evaluatie-activiteit")
    await phone.type("/start", shows="Welcome")
    now = datetime.now(UTC)
    subject = str(phone.user_id)
    async with town.database.writing() as db:
        found = await db.scalars(select(Person.id).where(Person.chat_id == phone.user_id))
        await put_out(
            db,
            "evaluation",
            subject,
            Content(
                text={"nl": "Hoe was het?", "en": "How was it? <3"},
                ways=(
                    Way(
                        label={"nl": "Vertel het ons", "en": "Tell us"},
                        command=f"/start {poll.code}",
                    ),
                ),
            ),
            only(found.one()),
            not_before=now,
            not_after=now + timedelta(days=1),
            once=False,
        )
    await phone.sees("How was it? <3")
    notice = phone.screen
    await phone.tap("Tell us", shows="Will you take part?")
    phone.press_again(notice, "Tell us")
    await phone.sees("Will you take part?")
    await done(town.database, "evaluation", subject)
    async with town.database.reading() as db:
        kept = await notice_named(db, "evaluation", subject)
    assert kept is not None
    assert kept.delivered == 1
