"""The files that were sent, in memory: as many as fit, the oldest forgotten first."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Literal

from bot.tryout.parameters import Plain, Refusal, Upload, bad
from bot.tryout.pictures import picture

MOST_BYTES = 128 << 20
LARGEST_PHOTO = 10 << 20
LARGEST_DOCUMENT = 50 << 20
LARGEST_DOWNLOAD = 20 << 20
MOST_SIDES = 10_000
"""Pixels of a photo's width and height together."""
STEEPEST = 20
"""How many times as wide as high a photo may be, or as high as wide."""

FileKind = Literal["photo", "document", "voice", "sticker"]
_SUFFIXES = {"image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}


@dataclass(frozen=True)
class Kept:
    """A file with the name that the bot and the chat know it by."""

    file_id: str
    path: str
    kind: FileKind
    upload: Upload
    about: Plain
    """What a message says of it: a PhotoSize, a Document, a Voice or a Sticker."""


class Files:
    """All files of one bot."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._bytes = 0
        self._next = 0

    def photo(self, given: Upload | str) -> list[Plain]:
        """A photo, sent now or known from before, as the sizes in a message.

        Raises:
            Refusal: it is not a photo that Telegram would take.
        """
        if isinstance(given, str):
            return [self._again(given, "photo").about]
        found = picture(given.content)
        if not given.content:
            raise bad("file must be non-empty")
        if len(given.content) > LARGEST_PHOTO:
            raise bad("file is too big")
        if found is None:
            raise bad("IMAGE_PROCESS_FAILED")
        mime, (width, height) = found
        short, long = sorted((width, height))
        if not short or width + height > MOST_SIDES or long > STEEPEST * short:
            raise bad("PHOTO_INVALID_DIMENSIONS")
        name = "photo" + _SUFFIXES.get(mime, ".jpg")
        upload = Upload(name, given.content, mime)
        return [self.keep("photo", upload, {"width": width, "height": height})]

    def document(self, given: Upload | str) -> Plain:
        """A document, sent now or known from before.

        Raises:
            Refusal: it is not a document that Telegram would take.
        """
        if isinstance(given, str):
            return self._again(given, "document").about
        if not given.content:
            raise bad("file must be non-empty")
        if len(given.content) > LARGEST_DOCUMENT:
            raise bad("file is too big")
        name = PurePosixPath(given.name.replace("\\", "/")).name[:128] or "document"
        upload = Upload(name, given.content, given.mime)
        return self.keep("document", upload, {"file_name": name, "mime_type": given.mime})

    def keep(self, kind: FileKind, upload: Upload, about: Plain) -> Plain:
        """Keep a file as it is.

        Returns:
            What a message says of it.
        """
        self._next += 1
        file_id = f"{kind}-{self._next}"
        suffix = PurePosixPath(upload.name).suffix
        told: Plain = {"file_id": file_id, "file_unique_id": f"u{self._next}", **about}
        told["file_size"] = len(upload.content)
        path = f"{kind}s/file_{self._next}{suffix}"
        self._kept[file_id] = Kept(file_id, path, kind, upload, told)
        self._bytes += len(upload.content)
        while self._bytes > MOST_BYTES:
            oldest = self._kept.pop(next(iter(self._kept)))
            self._bytes -= len(oldest.upload.content)
        return told

    def get_file(self, call: Plain) -> Plain:
        """getFile."""
        kept = self.known(call["file_id"])
        if len(kept.upload.content) > LARGEST_DOWNLOAD:
            raise bad("file is too big")
        told: dict[str, Any] = {
            key: kept.about[key] for key in ("file_id", "file_unique_id", "file_size")
        }
        return told | {"file_path": kept.path}

    def known(self, file_id: str) -> Kept:
        """The file with this id.

        Raises:
            Refusal: there is none, or no longer.
        """
        if file_id not in self._kept:
            raise bad("wrong file_id or the file is temporarily unavailable")
        return self._kept[file_id]

    def at(self, path: str) -> Kept:
        """The file to download at this path.

        Raises:
            Refusal: there is none, or no longer.
        """
        found = next((kept for kept in self._kept.values() if kept.path == path), None)
        if found is None or len(found.upload.content) > LARGEST_DOWNLOAD:
            raise Refusal(404, "Not Found")
        return found

    def _again(self, file_id: str, kind: FileKind) -> Kept:
        if file_id.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")  # the try-out fetches nothing from outside
        kept = self._kept.get(file_id)
        if kept is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if kept.kind != kind:
            raise bad(f"can't use file of type {kept.kind.title()} as {kind.title()}")
        return kept
