"""What every command begins with, and how it ends when it cannot go on: in a sentence."""

from typing import NoReturn

import typer

from bot.log import set_up_log
from bot.settings import Settings, read_settings


def settings_for_a_command() -> Settings:
    """The settings, once the log is set up.

    Raises:
        WrongSettings: with a line for each wrong one.
    """
    set_up_log()
    return read_settings()


def give_up(sentence: str) -> NoReturn:
    """End with exit code 2 and this sentence."""
    typer.echo(sentence, err=True)
    raise SystemExit(2)
