"""Reading what was printed: its text, its codes, and whether a screen reader finds its way."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp

SHARP = 3.0
"""Pixels a point, at which the smallest code is read."""


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def pages_of(pdf: bytes) -> int:
    with opened(pdf) as document:
        return len(document)


def text_of(pdf: bytes) -> str:
    """What it says, without the ends of lines."""
    with opened(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(texts).split())


def is_tagged(pdf: bytes) -> bool:
    with opened(pdf) as document:
        return bool(pdfium.FPDFCatalog_IsTagged(document.raw))


def codes_on(pdf: bytes, page: int = 0) -> list[str]:
    """What the codes on a page say, from above to below."""
    with opened(pdf) as document:
        bitmap = document[page].render(scale=SHARP, grayscale=True)
        flat = memoryview(bytes(bitmap.buffer))
        grey = flat.cast("B", (bitmap.height, bitmap.stride))
        found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormat.QRCode)
    return [each.text for each in sorted(found, key=lambda each: each.position.top_left.y)]
