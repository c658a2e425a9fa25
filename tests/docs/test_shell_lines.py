"""Each line that a page says to type is run by a test."""

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.docs.pages import PAGES, ROOT, other_lines, shell_lines

TYPED = {
    "README.md": "test_targets_of_make",
    "administrator.md": "test_administrator.py",
    "containers.md": "test_containers.py",
    "neighbourhoods.md": "test_commands_of_the_program",
    "process-file.md": "test_commands_of_the_program",
    "upgrade.md": "test_administrator.py",
}
"""The pages with such lines, and what runs them."""


def test_every_page_with_lines_to_type_is_run() -> None:
    assert {page.name for page in PAGES if shell_lines(page.read_text("utf-8"))} == set(TYPED)


def test_every_line_to_type_is_marked_as_one() -> None:
    texts = {page.name: page.read_text("utf-8") for page in PAGES}
    commands = {line.split()[0] for text in texts.values() for line in shell_lines(text)}
    assert {"sudo", "wijkstem", "make", "docker"} <= commands
    for name, text in texts.items():
        for line in other_lines(text):
            assert line.split()[0] not in commands, (name, line)


def test_targets_of_make() -> None:
    for line in shell_lines((ROOT / "README.md").read_text("utf-8")):
        command, *words = line.split()
        assert command == "make"
        subprocess.run(["make", "--dry-run", *words], cwd=ROOT, check=True, capture_output=True)


def test_commands_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(ROOT / "examples" / "neighbourhoods.csv", tmp_path / "kwb-2025.csv")
    shutil.copy(ROOT / "examples" / "processes" / "raadplegen.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WIJKSTEM_DATABASE_URL", f"sqlite:///{tmp_path}/wijkstem.db")
    for page in ("neighbourhoods.md", "process-file.md"):
        for line in shell_lines((ROOT / "docs" / page).read_text("utf-8")):
            command, *words = shlex.split(line, comments=True)
            assert command == "wijkstem"
            done = CliRunner().invoke(app, words)
            assert done.exit_code == 0, (line, done.output)
            assert done.output
