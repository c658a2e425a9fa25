"""The page on containers, and the files it starts, held to each other and to the program.

What the page says to type is run up to `docker` itself, which notes what it is asked.
"""

import json
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import Settings
from tests.docs.pages import ROOT, shell_lines
from tests.docs.test_commands import commands

DEPLOY = ROOT / "deploy"
PAGE = (ROOT / "docs" / "containers.md").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
CONTAINERFILE = (DEPLOY / "Containerfile").read_text("utf-8")
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine on which the page was followed."""
    root = tmp_path_factory.mktemp("machine")
    (root / "github").mkdir()
    shutil.copytree(DEPLOY, root / "github" / "deploy")
    stand_ins = ROOT / "tests" / "docs" / "stand_ins.sh"
    script = "\n".join(["set -e", f"source {stand_ins}", *shell_lines(PAGE)])
    subprocess.run(
        ["bash", "-c", script],
        cwd=root,
        env={"PATH": "/usr/bin:/bin", "ROOT": str(root)},
        check=True,
    )
    return root


def asked_of_docker(typed: Path) -> list[list[str]]:
    """What follows `docker compose`, in the lines of the page and in its sentences."""
    noted = (typed / "noted").read_text().splitlines()
    told = re.findall(r"`(docker [^`]+)`", PAGE)
    asked = [shlex.split(line)[1:] for line in [*noted, *told] if line.startswith("docker ")]
    assert len(asked) >= 9
    return asked


def test_what_docker_is_asked_is_there(typed: Path) -> None:
    for compose, *words in asked_of_docker(typed):
        assert compose == "compose"
        if words[0] == "-f":
            assert words[1].endswith("/deploy/compose.yaml")
            words = words[2:]
        match [word for word in words if word not in ("-d", "-T", "-e", "WIJKSTEM_PASSWORD")]:
            case ["up", *services]:
                assert set(services) <= set(SERVICES)
            case ["build", service]:
                assert "build" in SERVICES[service]
            case ["exec", "bot", "wijkstem", command]:
                assert command in commands()
            case ["exec", "database", "psql", "-U", "postgres"]:
                assert "postgres:" in SERVICES["database"]["image"]
            case ["cp", source, "."]:
                assert source.removeprefix("bot:") in SERVICES["bot"]["environment"].values()
            case other:
                raise AssertionError(other)


def test_every_file_that_compose_reads_is_there(typed: Path) -> None:
    folder = typed / "wijkstem" / "deploy"
    secret = folder / COMPOSE["secrets"]["postgres-password"]["file"]
    assert re.fullmatch(r"[0-9a-f]{48}\n", secret.read_text())
    settings = folder / SERVICES["bot"]["env_file"]
    assert settings.stat().st_mode & 0o077 == 0
    for service in SERVICES.values():
        for volume in service["volumes"]:
            source = volume.split(":")[0]
            here = source.startswith(".")
            assert (folder / source).is_file() if here else source in COMPOSE["volumes"], volume
    build = SERVICES["bot"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).samefile(DEPLOY / "Containerfile")
    for variable in re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text("utf-8")):
        assert f"{variable}=" in (folder / ".env").read_text()


def test_every_setting_that_is_given_there_is_one() -> None:
    known = {f"WIJKSTEM_{name.upper()}" for name in Settings.model_fields}
    example = (DEPLOY / "wijkstem.env.example").read_text("utf-8")
    given = {*SERVICES["bot"]["environment"], *re.findall(r"^(\w+)=", example, re.MULTILINE)}
    assert given <= known


def test_the_image_has_all_of_the_program() -> None:
    copied = [
        source
        for line in re.findall(r"^COPY (?!--from)(.+)$", CONTAINERFILE, re.MULTILINE)
        for source in line.split()[:-1]
    ]
    assert all((ROOT / source).exists() for source in copied)
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project, wheel = pyproject["project"], pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert {*wheel["packages"], project["readme"], *project["license-files"]} <= {*copied}
    for ignored in (".containerignore", ".dockerignore"):
        assert not {*copied} & {*(ROOT / ignored).read_text("utf-8").split()}


def test_the_image_starts_the_program_where_compose_keeps_its_files() -> None:
    started = json.loads(re.findall(r"^CMD (.+)$", CONTAINERFILE, re.MULTILINE)[0])
    assert started[0] == "wijkstem"
    assert started[1] in commands()
    (home,) = re.findall(r"^VOLUME (.+)$", CONTAINERFILE, re.MULTILINE)
    assert f"bot:{home}" in SERVICES["bot"]["volumes"]
    listens = SERVICES["bot"]["environment"]["WIJKSTEM_WEBHOOK_LISTEN"]
    port = listens.partition(":")[2]
    assert f"EXPOSE {port}\n" in CONTAINERFILE
    assert f"reverse_proxy bot:{port}\n" in (DEPLOY / "Caddyfile").read_text("utf-8")
