"""The database: whether it is there, whole, of this version, and its user's rights no wider than
needed."""

from bot.checks.installation import Installation, Unwell
from bot.migrate import newest_revision, revision_of
from models.audit import broken_links, end_of_log
from models.copying import is_unfinished
from models.server import damage, may_too_much, version


async def database(installation: Installation) -> str:
    """Whether it answers, and what its user may do."""
    async with installation.database.snapshot() as connection:
        if found := await damage(connection):
            raise Unwell(f"damaged ({found}). Restore the newest backup: docs/backup.md")
        if await may_too_much(connection):
            raise Unwell(
                "its user may do more than it needs, such as making other users. Make one for "
                "Wijkstem alone: “A user of its own” in docs/administrator.md"
            )
        return f"{await version(connection)}, whole; its user has no rights but on this database."


async def tables(installation: Installation) -> str:
    """Whether the tables are those of this version."""
    newest, found = newest_revision(), await revision_of(installation.database)
    if found is None:
        raise Unwell("there are none yet. Make them: wijkstem migrate")
    if found != newest:
        raise Unwell(
            f"they are of revision {found}, this program needs {newest}. Make a backup with the "
            "old version, then: wijkstem migrate"
        )
    async with installation.database.engine.connect() as connection:
        if await is_unfinished(connection):
            raise Unwell("a restore or move broke off. Do it again: it goes on where it was.")
    return f"of this version ({newest})."


async def audit_log(installation: Installation) -> str:
    """Whether nobody changed the audit log."""
    async with installation.database.reading() as db:
        broken = await broken_links(db)
        lines, last = await end_of_log(db)
    if broken:
        where = "; ".join(f"line {each.number}: {each.problem}" for each in broken)
        raise Unwell(f"{where}. See “The audit log is broken” in docs/runbook.md.")
    return f"{lines} lines, unbroken; the last one's hash is {last or 'not there yet'}."
