"""The lock files: exact, hashed, and the same wherever the packages come from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[0-9][^ ;]*)(?: ; .+)?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: str) -> list[list[str]]:
    """A list for each package: its pin, then its hashes. Anything else stands in them too."""
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", "\n")
    found: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith(" ") and found:
            found[-1].append(line.strip())
        else:
            found.append([line.strip()])
    return found


def names(lock: str) -> dict[str, str]:
    """The version of each package."""
    pins = [PIN.fullmatch(pin) for pin, *_ in entries(lock)]
    return {pin["name"]: pin["version"] for pin in pins if pin}


@pytest.mark.parametrize("lock", LOCKS)
def test_holds_exact_pins_with_hashes_and_nothing_else(lock: str) -> None:
    """So no index, no address and no path of a machine either."""
    for pin, *hashes in entries(lock):
        assert PIN.fullmatch(pin), pin
        assert hashes, pin
        assert [each for each in hashes if not HASH.fullmatch(each)] == []


@pytest.mark.parametrize(("lock", "extras"), [(LOCKS[0], ["build"]), (LOCKS[1], ["build", "dev"])])
def test_holds_what_the_project_asks_for(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"]]
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    asked = {re.split(r"[\[<>=~! ]", each)[0].lower().replace(".", "-") for each in wanted}
    assert asked - names(lock).keys() == set()


def test_tests_run_on_the_versions_that_are_run() -> None:
    assert names(LOCKS[0]).items() <= names(LOCKS[1]).items()
