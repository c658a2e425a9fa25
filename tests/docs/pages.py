"""The pages for people who run the program, and what they say to type."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)


def blocks(page: str, kind: str) -> list[str]:
    """What stands in the page's blocks of this kind."""
    return [block for name, block in _BLOCK.findall(page) if name == kind]


def shell_lines(page: str) -> list[str]:
    """Every line that the page says to type."""
    return [line for block in blocks(page, "sh") for line in lines(block)]


def other_lines(page: str) -> list[str]:
    """Every line that the page shows in another block, marked or indented."""
    shown = [line for kind, block in _BLOCK.findall(page) if kind != "sh" for line in lines(block)]
    indented = re.findall(r"^ {4}(\S.*)", _BLOCK.sub("", page), flags=re.MULTILINE)
    return shown + indented


def lines(block: str) -> list[str]:
    """Those that hold something."""
    return [line for line in block.splitlines() if line.strip()]
