"""Links as QR codes, to be printed or shown on a phone."""

from io import BytesIO

import segno

MODULE = 12
"""Pixels of one of its squares: sharp when printed on a whole page."""


def qr_code(link: str) -> bytes:
    """A PNG that a phone's camera reads as this link, also when a quarter of it is dirty."""
    picture = BytesIO()
    segno.make(link, error="q", micro=False).save(picture, kind="png", scale=MODULE, border=4)
    return picture.getvalue()
