"""`wijkstem doctor`: looks whether an installation is well. A check is a line in `CHECKS`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.checks import chosen, files, stored, telegram
from bot.checks.installation import Installation, Unwell
from bot.settings import Settings, WrongSettings
from models.database import DatabaseError

CHECKS: dict[str, Callable[[Installation], Awaitable[str]]] = {
    "Settings": chosen.settings,
    "Token": telegram.token,
    "Webhook": telegram.webhook,
    "Database": stored.database,
    "Tables": stored.tables,
    "Clock": telegram.clock,
    "Time zone": chosen.time_zone,
    "Keys": files.keys,
    "Secrets": files.secrets,
    "Backups": files.backups,
    "Disk": files.room,
    "Audit log": stored.audit_log,
    "Translations": chosen.translations,
}


@dataclass(frozen=True)
class Finding:
    """What a check found."""

    name: str
    is_well: bool
    sentence: str


async def examine(settings: Settings) -> list[Finding]:
    """Make every check; nothing is changed by it."""
    installation = Installation(settings)
    try:
        return [await _finding(name, check, installation) for name, check in CHECKS.items()]
    finally:
        await installation.close()


async def _finding(
    name: str, check: Callable[[Installation], Awaitable[str]], installation: Installation
) -> Finding:
    try:
        return Finding(name, True, await check(installation))
    except (Unwell, WrongSettings) as problem:
        return Finding(name, False, str(problem))
    except (DatabaseError, OSError) as error:
        told = f"it could not be read ({type(error).__name__})."
        return Finding(name, False, f"{told} See “The database” in docs/runbook.md.")
