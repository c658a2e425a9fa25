"""Documents and pictures: a Typst template beside the code, filled in with plain data."""

import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]+ ?")
"""The fonts lack them, and what they say stands beside them in words."""
SHARP = 216
"""Pixels an inch of a picture: one that is 360 points wide is as wide as a good phone."""


def typeset(template: str, content: dict[str, Any], folder: Path = FOLDER) -> bytes:
    """A tagged PDF (PDF/UA-1), the same on every machine: it uses no fonts of the system's.

    Takes some milliseconds a page, so it is called from a thread beside the conversations.

    Args:
        template: The name of a file in the folder, without `.typ`.
        content: Plain data; the template says which.
    """
    return _compiled(folder / f"{template}.typ", content, pdf_standards="ua-1")


def draw(template: str, content: dict[str, Any], folder: Path) -> bytes:
    """A picture (PNG) by the same means; letters of every writing are joined and turned as they
    should be."""
    return _compiled(folder / f"{template}.typ", content, format="png", ppi=SHARP)


def _compiled(template: Path, content: dict[str, Any], **how: Any) -> bytes:
    import typst  # heavy, so only where something is printed

    made = typst.compile(
        template,
        root=FOLDER.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"content": _EMOJI.sub("", json.dumps(content, ensure_ascii=False))},
        **how,
    )
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> list[Path]:
    """Letters for every language that is spoken here."""
    packages = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")
    return [Path(str(files(package))) / "files" for package in packages]
