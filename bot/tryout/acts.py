"""What the person at the chat page does, besides sending a file."""

from collections.abc import Callable

from bot.tryout.chats import Chats
from bot.tryout.content import LONGEST_TEXT, place
from bot.tryout.parameters import Plain, Upload

PHONE = "+31 6 0000 0000"
_STICKER = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}

Act = Callable[[Chats, int, Plain], object]


def _say(chats: Chats, user_id: int, told: Plain) -> None:
    """A long text goes in parts, as a chat app sends it."""
    text = str(told["text"])
    for start in range(0, len(text), LONGEST_TEXT):
        chats.say(user_id, text[start : start + LONGEST_TEXT])


def _press(chats: Chats, user_id: int, told: Plain) -> None:
    chats.press(user_id, int(told["message"]), str(told["data"]))


def _edit(chats: Chats, user_id: int, told: Plain) -> None:
    chats.edit(user_id, int(told["message"]), str(told["text"])[:LONGEST_TEXT])


def _forward(chats: Chats, user_id: int, told: Plain) -> None:
    chats.forward(user_id, int(told["message"]))


def _location(chats: Chats, user_id: int, told: Plain) -> None:
    where = place(float(told["latitude"]), float(told["longitude"]))
    chats.send(user_id, {"location": where})


def _contact(chats: Chats, user_id: int, told: Plain) -> None:
    first_name = chats.people[user_id].user["first_name"]
    contact = {"phone_number": PHONE, "first_name": first_name, "user_id": user_id}
    chats.send(user_id, {"contact": contact})


def _sticker(chats: Chats, user_id: int, told: Plain) -> None:
    picture = Upload("sticker.webp", b"RIFF", "image/webp")
    about = _STICKER | {"emoji": "👍"}
    chats.send(user_id, {"sticker": chats.files.keep("sticker", picture, about)})


def _voice(chats: Chats, user_id: int, told: Plain) -> None:
    sound = Upload("voice.ogg", b"OggS", "audio/ogg")
    about = {"duration": 3, "mime_type": "audio/ogg"}
    chats.send(user_id, {"voice": chats.files.keep("voice", sound, about)})


ACTS: dict[str, Act] = {
    "say": _say,
    "press": _press,
    "edit": _edit,
    "forward": _forward,
    "location": _location,
    "contact": _contact,
    "sticker": _sticker,
    "voice": _voice,
    "block": lambda chats, user_id, told: chats.block(user_id),
    "unblock": lambda chats, user_id, told: chats.unblock(user_id),
}
"""Each raises Refusal, KeyError or ValueError when it cannot be done."""
