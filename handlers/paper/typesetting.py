"""Documents on paper: a Typst template beside this file, filled in with plain data."""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def typeset(template: str, content: dict[str, Any]) -> bytes:
    """A tagged PDF (PDF/UA-1), the same on every machine: it uses no fonts of the system's.

    Takes some milliseconds a page, so it is called from a thread beside the conversations.

    Args:
        template: The name of a file in this folder, without `.typ`.
        content: Plain data; the template says which.
    """
    import typst  # heavy, so only where something is printed

    pdf = typst.compile(
        FOLDER / f"{template}.typ",
        root=FOLDER,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"content": json.dumps(content)},
        pdf_standards="ua-1",
    )
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts() -> list[Path]:
    """Letters for every language that is spoken here."""
    packages = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")
    return [Path(str(files(package))) / "files" for package in packages]
