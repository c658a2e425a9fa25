"""The command line: `wijkstem`."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.giving_up import give_up as _give_up
from bot.giving_up import settings_for_a_command as _settings
from bot.settings import Settings, WrongSettings
from bot.upkeep import COMMANDS
from models.rules.count import Method, TieBreak
from models.rules.counting.equal_shares import Stop

if TYPE_CHECKING:
    from models.database import Database

Result = TypeVar("Result")

app = typer.Typer(
    name="wijkstem", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)


@app.callback()
def about() -> None:
    """Wijkstem: the chat bot with which a municipality and its residents work together."""


@app.command()
def run(
    port: Annotated[int, typer.Option(help="Port of the try-out chat, without a token.")] = 8080,
    worker: Annotated[int | None, typer.Option(hidden=True, min=0)] = None,
) -> None:
    """Run the bot: on Telegram with a token, in the try-out chat without one."""
    settings = _settings()
    if settings.workers > 1 and worker is None:
        from bot.workers import Workers

        raise SystemExit(asyncio.run(Workers(settings.workers).run()))
    asyncio.run(_run(settings.of_worker(worker or 0), port, is_worker=worker is not None))


@app.command()
def migrate() -> None:
    """Make the database's tables, or bring them to this version. `run` does so by itself."""
    from bot.migrate import migrate as migrate_database

    migrate_database(_settings().database)
    typer.echo("The database is up to date.")


@app.command()
def load(
    file: Annotated[
        Path,
        typer.Argument(
            help="A .csv with neighbourhoods (docs/neighbourhoods.md), a .yaml with a process "
            "(docs/process-file.md), an .xlsx with a questionnaire (docs/xlsform.md) or an .ics "
            "with a calendar (docs/activities.md)."
        ),
    ],
) -> None:
    """Load a file into the database: all of it, or nothing when it has a mistake."""
    from bot.load import NotLoaded
    from bot.load import load as load_file

    try:
        quiet = _settings().quiet
        typer.echo(asyncio.run(_on_database(partial(load_file, file, quiet=quiet))))
    except NotLoaded as problem:
        typer.echo(str(problem), err=True)
        raise SystemExit(1) from None


@app.command()
def export(
    name: Annotated[
        str,
        typer.Argument(
            help="A process: its number or its key. With --form or --answers the number of a "
            "consultation, as /peilingen shows it."
        ),
    ],
    form: Annotated[
        Path | None, typer.Option(help="Write its questionnaire there, as XLSForm (.xlsx).")
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(help="Write its answers there (.csv), in ODK's columns, once it is closed."),
    ] = None,
) -> None:
    """Write a process as the file that makes it, or a consultation as a spreadsheet."""
    from bot.form_files import NotExported, export_answers, export_form
    from bot.process_files import export as export_process
    from handlers.row_numbers import row_number

    if form is None and answers is None:
        text = asyncio.run(_on_database(partial(export_process, name, _settings().zone)))
        if text is None:
            _give_up(f"There is no process {name}.")
        typer.echo(text, nl=False)
        return
    number = row_number(name)
    if form:
        content = asyncio.run(_on_database(partial(export_form, number)))
        if content is None:
            _give_up(f"There is no consultation {name}.")
        _write(form, content)
    if answers:
        least = _settings().smallest_group
        try:
            _write(answers, asyncio.run(_on_database(partial(export_answers, number, least))))
        except NotExported as why:
            _give_up(str(why))


@app.command()
def export_ballots(
    poll: Annotated[int, typer.Argument(help="Its number, as /peilingen shows it.")],
    folder: Annotated[Path, typer.Option(help="Where the file goes.")] = Path(),
) -> None:
    """Write a closed priority poll's ballots, without persons, as a file that anyone can count."""
    from bot.ballot_export import NotExported
    from bot.ballot_export import export_ballots as export_poll

    try:
        least = _settings().smallest_group
        typer.echo(asyncio.run(_on_database(partial(export_poll, poll, folder, least))))
    except NotExported as why:
        _give_up(str(why))


@app.command()
def schema() -> None:
    """Write the JSON Schema of a process's file."""
    from bot.process_files import schema as process_schema

    typer.echo(process_schema(), nl=False)


async def _on_database(work: Callable[["Database"], Awaitable[Result]]) -> Result:
    """Do this on the database of the settings, brought to this version first."""
    from bot.migrate import up_to_date

    async with up_to_date(_settings().database) as database:
        return await work(database)


@app.command()
def count(
    file: Annotated[Path, typer.Argument(help="PrefLib, Pabulib (.pb) or Scottish .csv.")],
    method: Annotated[
        Method | None, typer.Option(help="By default the file's own, or the usual one for it.")
    ] = None,
    seats: Annotated[int | None, typer.Option(min=1, help="How many options win.")] = None,
    tie: Annotated[
        list[TieBreak] | None,
        typer.Option(help="How ties are broken; may be given more than once."),
    ] = None,
    seed: Annotated[str | None, typer.Option(help="Of the lot that breaks ties.")] = None,
    stop: Annotated[
        Stop | None, typer.Option(help="When the shares of equal-shares stop growing.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="Such as nl or en; by default the terminal's.")
    ] = None,
) -> None:
    """Count a poll again from the file in which it was published: the winners, and how."""
    from bot.recount import CannotCount, recount
    from handlers.texts import sayer, spoken

    say = sayer(spoken(language, os.environ.get("LANG", "").replace("_", "-")))
    try:
        typer.echo(recount(file, method, seats, tie or [], seed, stop, say))
    except CannotCount as why:
        _give_up(str(why))


async def _run(settings: Settings, port: int, *, is_worker: bool = False) -> None:
    # Imported here, so that the other commands start at once.
    from telegram.error import InvalidToken, TelegramError

    from bot.wiring import running

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        token, api_url = settings.telegram_token.get_secret_value(), settings.telegram_api_url
        if settings.is_tryout:
            settings, token, api_url = await _tryout(stack, settings, port)
        try:
            broken = await stack.enter_async_context(running(settings, token, api_url))
        except InvalidToken:
            _give_up(
                "WIJKSTEM_TELEGRAM_TOKEN: Telegram does not know this token. "
                "Ask BotFather for it with /token."
            )
        except TelegramError as error:
            _give_up(f"WIJKSTEM_TELEGRAM_API_URL: no answer from {api_url} ({error}).")
        if is_worker:
            from bot.workers import UP, orphaned

            sys.stdout.buffer.write(UP)
            sys.stdout.flush()
            stack.callback(asyncio.create_task(orphaned(stop)).cancel)
        if settings.is_tryout:
            typer.echo(f"Open http://127.0.0.1:{port} in your browser. Stop with Ctrl+C.")
        ends = [asyncio.create_task(each.wait()) for each in (stop, broken)]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    if broken.is_set():
        raise SystemExit(1)  # whoever keeps the bot running starts it again


async def _tryout(
    stack: AsyncExitStack, settings: Settings, port: int
) -> tuple[Settings, str, str]:
    from bot.keys import keys_of
    from bot.migrate import up_to_date
    from bot.tryout.example.town import load_example
    from bot.tryout.people import CAST, TOKEN
    from bot.tryout.server import HOST, build, cast_chats, serve

    async with up_to_date(settings.database) as database:
        await load_example(database, await keys_of(database, settings.pseudonym_key_file))
    staff = frozenset(player.id for player in CAST if player.role == "medewerker")
    settings = settings.model_copy(update={"admins": settings.admins | staff, "updates": "polling"})
    try:
        server = await serve(build(cast_chats()), port=port)
    except OSError:
        _give_up(f"Port {port} is taken. Choose another one: wijkstem run --port {port + 1}")
    stack.push_async_callback(server.cleanup)
    return settings, TOKEN, f"http://{HOST}:{port}"


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        _give_up(f"{path}: {error.strerror}.")


for command in COMMANDS:
    app.command()(command)


def main() -> None:
    """What the console command calls."""
    try:
        app()
    except WrongSettings as error:
        _give_up(str(error))
