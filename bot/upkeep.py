"""The commands that keep an installation well: `doctor`, `backup`, `restore`, `move`, `new-key`."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated

import typer

from bot.giving_up import give_up, settings_for_a_command


def doctor() -> None:
    """Look whether this installation is well; the exit code is 1 when something is not."""
    from bot.doctor import examine

    findings = asyncio.run(examine(settings_for_a_command()))
    for finding in findings:
        typer.echo(
            f"{'well' if finding.is_well else 'NOT WELL'}: {finding.name}: {finding.sentence}"
        )
    raise SystemExit(not all(finding.is_well for finding in findings))


def backup(
    keep: Annotated[
        int, typer.Option(min=1, help="How many backups stay; older ones are removed.")
    ] = 14,
) -> None:
    """Write all that is in the database to a file, while the bot works; see docs/backup.md."""
    from bot.backups import back_up

    settings = settings_for_a_command()
    _tell(back_up(settings.database, settings.backup_folder, keep))


def restore(file: Annotated[Path, typer.Argument(help="A backup.")]) -> None:
    """Fill the database of the settings, which must be empty, from a backup."""
    from bot.backups import restore as fill

    _tell(fill(file, settings_for_a_command().database))


def move(file: Annotated[Path, typer.Argument(help="The SQLite database.")]) -> None:
    """Take a SQLite database over into the PostgreSQL of the settings, which must be empty."""
    from bot.backups import move as take_over

    _tell(take_over(file, settings_for_a_command().database))


def new_key(
    lost: Annotated[
        bool, typer.Option("--lost", help="A key is lost for good: go on with those there are.")
    ] = False,
) -> None:
    """Make a key for the pseudonyms in polls to come. Stop the bot first; see docs/backup.md."""
    from bot.keys import add_key, go_on_without_lost_keys
    from bot.migrate import up_to_date

    async def add() -> Path:
        async with up_to_date(settings.database) as database:
            if lost:
                await go_on_without_lost_keys(database, settings.pseudonym_key_file)
            return await add_key(database, settings.pseudonym_key_file)

    settings = settings_for_a_command()
    path = asyncio.run(add())
    typer.echo(
        f"Polls from number {path.suffix[1:]} on have their key in {path}. Keep every key, and a "
        "copy apart from the database; then start the bot."
    )


def _tell(copying: Coroutine[None, None, str]) -> None:
    from bot.backups import NotCopied

    try:
        typer.echo(asyncio.run(copying))
    except NotCopied as why:
        give_up(str(why))


COMMANDS = (doctor, backup, restore, move, new_key)
