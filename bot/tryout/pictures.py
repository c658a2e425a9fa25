"""The kind and size of a picture, read from its first bytes."""

import struct

Size = tuple[int, int]


def picture(content: bytes) -> tuple[str, Size] | None:
    """The MIME type of a PNG, GIF, JPEG or WebP picture, its width and height in pixels.

    Returns:
        None where it is no such picture, or a broken one.
    """
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return "image/png", struct.unpack(">II", content[16:24])
        if content[:6] in (b"GIF87a", b"GIF89a"):
            return "image/gif", struct.unpack("<HH", content[6:10])
        if content.startswith(b"\xff\xd8"):
            return "image/jpeg", _jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return "image/webp", _webp(content)
    except (struct.error, IndexError, KeyError):
        return None
    return None


def _jpeg(content: bytes) -> Size:
    """From the frame header: the segment SOF0 to SOF15, which is not DHT, JPG or DAC."""
    at = 2
    while True:
        marker, length = struct.unpack(">xBH", content[at : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length


def _webp(content: bytes) -> Size:
    match content[12:16]:
        case b"VP8X":
            width, height = content[24:27], content[27:30]
            return 1 + int.from_bytes(width, "little"), 1 + int.from_bytes(height, "little")
        case b"VP8L":
            bits = int.from_bytes(content[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack("<HH", content[26:30])
            return width & 0x3FFF, height & 0x3FFF
    raise KeyError("no such kind of WebP")
