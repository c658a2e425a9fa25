"""The chat app's menus follow the roles, also when Telegram is out of reach for a while."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram.error import BadRequest, TimedOut

import bot.telegram.menu
from bot.telegram.menu import Menus
from models.database import Database
from models.people import people_with_chats
from models.roles import GivenRole, accept_role, offer_role
from models.rules.permissions import Grant, Role

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ADMIN, STAFF, NEVER_WROTE = 501, 502, 503


class ChatApp:
    """Keeps what it is told, and does not always answer."""

    def __init__(self) -> None:
        self.menus: dict[int | None, list[str]] = {}
        self.silent = 1

    async def set_my_commands(self, commands: Any, scope: Any, language_code: str | None) -> None:
        self._answer(scope)
        if language_code is None:
            self.menus[getattr(scope, "chat_id", None)] = [each.command for each in commands]

    async def delete_my_commands(self, scope: Any, language_code: str | None) -> None:
        self._answer(scope)
        self.menus.pop(scope.chat_id, None)

    def _answer(self, scope: Any) -> None:
        if self.silent:
            self.silent -= 1
            raise TimedOut
        if getattr(scope, "chat_id", None) == NEVER_WROTE:
            raise BadRequest("chat not found")


async def until(seen: Any) -> None:
    for _ in range(1000):
        if seen():
            return
        await asyncio.sleep(0.01)
    raise AssertionError


async def test_menus_follow_the_roles(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram.menu, "SECONDS_BETWEEN_TRIES", 0.01)
    async with database.writing() as db:
        people = await people_with_chats(db, [STAFF], NOW.date())
        offered, _ = await offer_role(db, Grant(Role.STAFF), "Samira", NOW)
        await accept_role(db, offered, people[STAFF].id, NOW)
    app: Any = ChatApp()
    menus = Menus(app, database, frozenset({NEVER_WROTE, ADMIN}))
    task = asyncio.create_task(menus.run())
    await until(lambda: len(app.menus) == 3)
    assert "resultaten" not in app.menus[None]
    assert "resultaten" in app.menus[STAFF]
    assert "rollen" not in app.menus[STAFF]
    assert "rollen" in app.menus[ADMIN]

    async with database.writing() as db:
        (await db.get_one(GivenRole, offered.id)).taken_at = NOW
    app.silent = 2
    menus.change([STAFF])
    await until(lambda: STAFF not in app.menus)
    assert "rollen" in app.menus[ADMIN]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
