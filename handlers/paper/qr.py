"""QR codes of links: as a picture in the chat, and as a drawing on paper."""

from io import BytesIO
from typing import Any

MASK = 3
"""Every reader reads every mask; trying all eight for the best takes five times as long."""


def qr_picture(link: str) -> bytes:
    """A PNG, sharp on any phone, with the white around it that readers need."""
    return _saved(link, kind="png", scale=16, border=4)


def qr_drawing(link: str) -> str:
    """An SVG without a border: on paper, there is white around it anyhow."""
    return _saved(link, kind="svg", border=0, xmldecl=False).decode()


def _saved(link: str, **how: Any) -> bytes:
    import segno  # only where a code is made

    file = BytesIO()
    segno.make(link, error="m", micro=False, boost_error=False, mask=MASK).save(file, **how)
    return file.getvalue()
