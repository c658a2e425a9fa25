"""Pictures and files: sent, known again, downloaded, refused; and never more than fit."""

import struct
from typing import Any

import pytest

from bot.tryout import files
from bot.tryout.parameters import Refusal, Upload
from bot.tryout.pictures import picture
from tests.botside import GREET, BotSide, File, Refused
from tests.pictures import png

PHOTO: File = ("grafiek.png", png(30, 20), "image/png")
SHEET: File = ("Uitslag Oost en één.xlsx", b"PK" + bytes(500), "application/vnd.ms-excel")


async def test_a_photo_is_sent_known_again_and_downloaded(bot: BotSide) -> None:
    sent = await bot.send_file(
        "sendPhoto", {"photo": PHOTO}, chat_id=GREET, caption="<b>Uitslag</b>", parse_mode="HTML"
    )
    assert sent["caption"] == "Uitslag"
    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 7}]
    size = sent["photo"][-1]
    assert (size["width"], size["height"]) == (30, 20)
    again = await bot.call("sendPhoto", chat_id=GREET, photo=size["file_id"])
    assert again["photo"] == sent["photo"]
    found = await bot.call("getFile", file_id=size["file_id"])
    assert await bot.download(found["file_path"]) == PHOTO[1]


async def test_a_document_keeps_its_name(bot: BotSide) -> None:
    sent = await bot.send_file("sendDocument", {"document": SHEET}, chat_id=GREET)
    about = sent["document"]
    assert (about["file_name"], about["file_size"]) == (SHEET[0], 502)
    assert about["mime_type"] == SHEET[2]
    found = await bot.call("getFile", file_id=about["file_id"])
    assert found["file_path"].endswith(".xlsx")
    assert await bot.download(found["file_path"]) == SHEET[1]


async def test_what_a_person_sends_can_be_downloaded(bot: BotSide) -> None:
    about = bot.chats.files.document(Upload("lijst.xlsx", b"PK", "application/zip"))
    bot.chats.send(GREET, {"document": about})
    (update,) = await bot.updates()
    found = await bot.call("getFile", file_id=update["message"]["document"]["file_id"])
    assert await bot.download(found["file_path"]) == b"PK"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "file must be non-empty"),
        (b"no picture at all", "IMAGE_PROCESS_FAILED"),
        (png(2, 2)[:18], "IMAGE_PROCESS_FAILED"),
        (png(210, 10), "PHOTO_INVALID_DIMENSIONS"),
        (png(9999, 2), "PHOTO_INVALID_DIMENSIONS"),
    ],
    ids=["empty", "text", "cut off", "too long", "too wide"],
)
async def test_a_photo_is_refused(bot: BotSide, content: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        await bot.send_file("sendPhoto", {"photo": ("a.png", content, "image/png")}, chat_id=GREET)


async def test_refused_as_a_file_too(bot: BotSide) -> None:
    with pytest.raises(Refused, match="message caption is too long"):
        await bot.send_file("sendPhoto", {"photo": PHOTO}, chat_id=GREET, caption="x" * 1025)
    sent = await bot.send_file("sendDocument", {"document": SHEET}, chat_id=GREET)
    with pytest.raises(Refused, match="can't use file of type Document as Photo"):
        await bot.call("sendPhoto", chat_id=GREET, photo=sent["document"]["file_id"])
    huge = ("a.bin", bytes(52 << 20), "application/octet-stream")
    with pytest.raises(Refused, match="Request Entity Too Large"):
        await bot.send_file("sendDocument", {"document": huge}, chat_id=GREET)


async def test_large_files_are_refused(bot: BotSide, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = await bot.send_file("sendDocument", {"document": SHEET}, chat_id=GREET)
    for limit in ("LARGEST_PHOTO", "LARGEST_DOCUMENT", "LARGEST_DOWNLOAD"):
        monkeypatch.setattr(files, limit, 50)
    with pytest.raises(Refused, match="file is too big"):
        await bot.send_file("sendPhoto", {"photo": PHOTO}, chat_id=GREET)
    with pytest.raises(Refused, match="file is too big"):
        await bot.send_file("sendDocument", {"document": SHEET}, chat_id=GREET)
    with pytest.raises(Refused, match="file is too big"):
        await bot.call("getFile", file_id=sent["document"]["file_id"])
    with pytest.raises(Refused, match="Not Found"):
        await bot.download("documents/file_1.xlsx")


async def test_caption_and_picture_are_edited(bot: BotSide) -> None:
    sent = await bot.send_file("sendPhoto", {"photo": PHOTO}, chat_id=GREET, caption="Eerst")
    at: dict[str, Any] = {"chat_id": GREET, "message_id": sent["message_id"]}
    edited = await bot.call("editMessageCaption", **at, caption="Toen")
    assert (edited["caption"], edited["photo"]) == ("Toen", sent["photo"])
    with pytest.raises(Refused, match="message is not modified"):
        await bot.call("editMessageCaption", **at, caption="Toen")
    with pytest.raises(Refused, match="no text in the message to edit"):
        await bot.call("editMessageText", **at, text="Tekst")
    media = {"type": "photo", "media": "attach://new", "caption": "Nu"}
    new: File = ("b.png", png(8, 9), "image/png")
    edited = await bot.send_file("editMessageMedia", {"new": new}, **at, media=media)
    assert (edited["caption"], edited["photo"][0]["height"]) == ("Nu", 9)
    for broken, words in (
        ({"type": "poll", "media": "x"}, "can't parse InputMedia"),
        (media | {"colour": "red"}, "unknown parameter colour"),
        (media, "wrong file identifier"),
    ):
        with pytest.raises(Refused, match=words):
            await bot.call("editMessageMedia", **at, media=broken)


async def test_a_text_becomes_a_picture(bot: BotSide) -> None:
    sent = await bot.call("sendMessage", chat_id=GREET, text="Even geduld")
    media = {"type": "photo", "media": "attach://chart"}
    edited = await bot.send_file(
        "editMessageMedia",
        {"chart": PHOTO},
        chat_id=GREET,
        message_id=sent["message_id"],
        media=media,
    )
    assert "text" not in edited
    assert edited["photo"]


def test_the_oldest_files_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 1000)
    kept = files.Files()
    ids = [
        kept.document(Upload(f"{number}.txt", bytes(400), "text/plain"))["file_id"]
        for number in range(3)
    ]
    with pytest.raises(Refusal):
        kept.known(ids[0])
    assert [kept.known(each).upload.name for each in ids[1:]] == ["1.txt", "2.txt"]


def test_a_name_never_leads_to_another_folder() -> None:
    for name in ("../../etc/passwd", "C:\\docs\\passwd"):
        about = files.Files().document(Upload(name, b"x", "text/plain"))
        assert about["file_name"] == "passwd"


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc4\x00\x03x\xff\xc2\x00\x0b\x08\x00\x14\x00\x1e\x01"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (png(3, 5), ("image/png", (3, 5))),
        (b"GIF89a" + struct.pack("<HH", 7, 9), ("image/gif", (7, 9))),
        (JPEG, ("image/jpeg", (30, 20))),
        (JPEG[:20], None),
        (
            b"RIFF0000WEBPVP8X" + bytes(8) + b"\x1d\0\0\x13\0\0",
            ("image/webp", (30, 20)),
        ),
        (
            b"RIFF0000WEBPVP8L" + bytes(5) + struct.pack("<I", 29 | 19 << 14),
            ("image/webp", (30, 20)),
        ),
        (b"RIFF0000WEBPVP8 " + bytes(10) + struct.pack("<HH", 30, 20), ("image/webp", (30, 20))),
        (b"RIFF0000WEBPVP9 ", None),
        (b"%PDF-1.7", None),
    ],
)
def test_size_of_a_picture(content: bytes, expected: object) -> None:
    assert picture(content) == expected
