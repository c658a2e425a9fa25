"""`wijkstem doctor`: looks whether an installation is well. A check is a function in `CHECKS`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from models.audit import broken_links, end_of_log
from models.database import Database, DatabaseError


class Unwell(Exception):
    """What is wrong, in a sentence."""


@dataclass(frozen=True)
class Finding:
    """What a check found."""

    name: str
    is_well: bool
    sentence: str


async def examine(database: Database) -> list[Finding]:
    """Make every check."""
    findings = []
    for name, check in CHECKS.items():
        try:
            findings.append(Finding(name, True, await check(database)))
        except Unwell as problem:
            findings.append(Finding(name, False, str(problem)))
        except DatabaseError as error:
            told = f"the database could not be read ({type(error).__name__})."
            findings.append(Finding(name, False, told))
    return findings


async def _audit_log(database: Database) -> str:
    async with database.reading() as db:
        broken = await broken_links(db)
        lines, last = await end_of_log(db)
    if broken:
        raise Unwell("; ".join(f"line {each.number}: {each.problem}" for each in broken) + ".")
    return f"{lines} lines, unbroken; the last one's hash is {last or 'not there yet'}."


CHECKS: dict[str, Callable[[Database], Awaitable[str]]] = {"Audit log": _audit_log}
