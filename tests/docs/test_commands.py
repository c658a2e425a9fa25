"""Every command, option and setting is documented, and nothing else is."""

import re

from click import Command
from typer.main import get_group

from bot.cli import app
from bot.settings import Settings
from handlers.directory import MENU
from tests.docs.pages import PAGES, ROOT

PAGE = (ROOT / "docs" / "commands.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
NEW_FILE = "handlers/questions/colour.py"
"""What one would make, as an example."""


def commands() -> dict[str, Command]:
    """The program's own."""
    return dict(get_group(app).commands)


def sections() -> dict[str, str]:
    """What the page says of each command."""
    parts = re.split(r"^### `wijkstem ([a-z-]+)[^`]*`$", PAGE, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_every_command_is_there() -> None:
    assert sections().keys() == commands().keys()


def test_every_option_is_there_and_no_other() -> None:
    told = sections()
    for name, command in commands().items():
        named = set(re.findall(r"^- `([^`]+)`", told[name], flags=re.MULTILINE))
        own = {
            (each.name or "").upper() if each.param_type_name == "argument" else each.opts[0]
            for each in command.params
        }
        assert named == own, name


def test_every_setting_is_there_and_no_other() -> None:
    named = re.findall(r"^\| `([A-Z_]+)` \|", PAGE, flags=re.MULTILINE)
    assert named == [name.upper() for name in Settings.model_fields]


def test_every_command_of_the_chat_is_in_the_readme() -> None:
    for line in MENU:
        assert f"`/{line.dutch}" in README, line.dutch


def test_pages_name_only_commands_that_there_are() -> None:
    known = commands().keys()
    for page in PAGES:
        for name in re.findall(r"`wijkstem ([a-z-]+)", page.read_text("utf-8")):
            assert name in known, (page.name, name)


def test_every_file_that_developers_are_sent_to_is_there() -> None:
    for page in (ROOT / "ARCHITECTURE.md", ROOT / "docs" / "developers.md"):
        for path in re.findall(
            r"`([a-z_]+(?:/[a-z_0-9]+)+(?:\.[a-z]+)?)/?`", page.read_text("utf-8")
        ):
            assert (ROOT / path).exists() or path == NEW_FILE, (page.name, path)


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#[^)]*)?\)", page.read_text()):
            if link:
                assert (page.parent / link).exists(), (page.name, link)
