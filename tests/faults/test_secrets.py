"""No secret is in a log, in what a person reads, or in the list of processes."""

import json
from pathlib import Path

import pytest
from aiohttp import ClientSession
from sqlalchemy import make_url

from bot.telegram.webhook import SECRET_HEADER
from bot.tryout.people import TOKEN
from tests.conftest import migrated_url
from tests.journeys.conftest import webhook_settings
from tests.phone import Phone
from tests.running import BotProcess, api_server

PASSWORD = "wachtwoord-van-de-database"


def seen_by_others(process: int) -> str:
    """What the list of processes shows of one."""
    return Path(f"/proc/{process}/cmdline").read_text()


async def test_no_secret_gets_out(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    target = make_url(migrated_url("postgresql", tmp_path, request))
    url = target.set(password=PASSWORD).render_as_string(hide_password=False)
    hook = webhook_settings()
    async with api_server() as (chats, address), ClientSession() as outsider:
        bot = BotProcess(tmp_path, address, url, **hook)
        await bot.start()
        await bot.works()
        phone = Phone(chats, 70_001)
        await phone.type("/start", shows="Welkom")
        for body in (b"[" * 200_000, b"null", json.dumps({"update_id": {}}).encode()):
            headers = {SECRET_HEADER: hook["WIJKSTEM_WEBHOOK_SECRET"]}
            async with outsider.post(
                hook["WIJKSTEM_WEBHOOK_URL"], data=body, headers=headers
            ) as reply:
                assert "Traceback" not in await reply.text()
        processes = seen_by_others(bot.pid)
        assert await bot.stop() == 0
    key = (tmp_path / "pseudonym.key").read_bytes()
    secrets = (TOKEN, TOKEN.split(":")[1], PASSWORD, hook["WIJKSTEM_WEBHOOK_SECRET"], key.hex())
    assert "unreadable_update" in bot.log, "something was logged that failed"
    for secret in secrets:
        assert secret not in bot.log
        assert secret not in phone.read
        assert secret not in processes
