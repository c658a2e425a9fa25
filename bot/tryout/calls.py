"""What the bot does: the methods of the Bot API that read and change chats."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.tryout import content
from bot.tryout.chats import Chats
from bot.tryout.content import CAPTION, CAPTIONED, CONTENT
from bot.tryout.keyboards import checked_keyboard, reply_markup
from bot.tryout.parameters import Plain, Refusal, bad
from bot.tryout.places import Group, Person, Place

QUERY_SECONDS = 60.0
LONGEST_TOAST = 200
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply "
    "markup are exactly the same as a current content and reply markup of the message"
)


class Calls:
    """The methods, each by its name in the Bot API."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        files, menus = chats.files, chats.menus
        self.methods: dict[str, Callable[[Plain], Any]] = {
            "getMe": lambda call: chats.bot,
            "sendMessage": lambda call: self._send(call, content.text_of(call)),
            "sendPhoto": lambda call: self._send(call, content.photo_of(call, files)),
            "sendDocument": lambda call: self._send(call, content.document_of(call, files)),
            "sendLocation": lambda call: self._send(call, content.location_of(call)),
            "sendVenue": lambda call: self._send(call, content.venue_of(call)),
            "sendChatAction": self._act,
            "editMessageText": self._edit_text,
            "editMessageCaption": self._edit_caption,
            "editMessageMedia": self._edit_media,
            "editMessageReplyMarkup": lambda call: self._edit(call, self._own(call), None),
            "deleteMessage": self._delete,
            "answerCallbackQuery": self._answer_query,
            "getFile": files.get_file,
            "getChat": self._get_chat,
            "leaveChat": self._leave,
            "setMyCommands": self._then_tell(menus.set_commands),
            "getMyCommands": menus.get_commands,
            "deleteMyCommands": self._then_tell(menus.delete_commands),
            "setMyDescription": self._then_tell(partial(menus.set_words, "description")),
            "getMyDescription": partial(menus.get_words, "description"),
            "setMyShortDescription": partial(menus.set_words, "short_description"),
            "getMyShortDescription": partial(menus.get_words, "short_description"),
        }

    def _send(self, call: Plain, new: Plain) -> Plain:
        chats, place = self._chats, self._open(call["chat_id"])
        if "reply_parameters" in call:
            new |= _replied_to(place, call["reply_parameters"])
        markup, own = call.get("reply_markup"), None
        if markup is not None and "inline_keyboard" in markup:
            if rows := checked_keyboard(markup):
                new["reply_markup"] = {"inline_keyboard": rows}
        elif markup is not None:
            own = reply_markup(markup, isinstance(place, Person))
        message = {**chats.heading(place), "from": chats.bot, **new}
        place.put(message)
        if own is not None:
            place.fixed.add(message["message_id"])
            if isinstance(place, Person):
                place.keyboard = None if "remove_keyboard" in own else own
                place.asked_in = message if "force_reply" in own else None
                chats.tell(call["chat_id"], "state", {})
        chats.tell(call["chat_id"], "message", message)
        return message

    def _edit_text(self, call: Plain) -> Plain:
        new = content.text_of(call, too_long="MESSAGE_TOO_LONG")
        message = self._own(call)
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return self._edit(call, message, new)

    def _edit_caption(self, call: Plain) -> Plain:
        new, message = content.caption_of(call), self._own(call)
        if not CAPTIONED & message.keys():
            raise bad("there is no caption in the message to edit")
        kept = {key: message[key] for key in CONTENT - CAPTION & message.keys()}
        kept.pop("reply_markup", None)
        return self._edit(call, message, kept | new)

    def _edit_media(self, call: Plain) -> Plain:
        new, message = content.media_of(call["media"], self._chats.files), self._own(call)
        if not (CAPTIONED | {"text"}) & message.keys():
            raise bad("message can't be edited")
        return self._edit(call, message, new)

    def _edit(self, call: Plain, message: Plain, new: Plain | None) -> Plain:
        """Put new content in place of the old; None leaves all but the keyboard as it is."""
        replaced = CONTENT if new is not None else {"reply_markup"}
        edited = {key: value for key, value in message.items() if key not in replaced}
        if new is not None:
            edited |= new
        if "reply_markup" in call and (rows := checked_keyboard(call["reply_markup"])):
            edited["reply_markup"] = {"inline_keyboard": rows}
        if edited == message:
            raise bad(_NOT_MODIFIED)
        edited["edit_date"] = int(time.time())
        self._open(call["chat_id"]).messages[call["message_id"]] = edited
        self._chats.tell(call["chat_id"], "edited", edited)
        return edited

    def _own(self, call: Plain) -> Plain:
        """The bot's own message that a call wants to edit."""
        place = self._open(call["chat_id"])
        message = place.messages.get(call["message_id"])
        if message is None:
            raise bad("message to edit not found")
        if message.get("from") is not self._chats.bot or call["message_id"] in place.fixed:
            raise bad("message can't be edited")
        return message

    def _delete(self, call: Plain) -> bool:
        place = self._open(call["chat_id"])
        if call["message_id"] not in place.messages:
            raise bad("message to delete not found")
        message = place.messages[call["message_id"]]
        if isinstance(place, Group) and message.get("from") is not self._chats.bot:
            raise bad("message can't be deleted")
        del place.messages[call["message_id"]]
        self._chats.tell(call["chat_id"], "deleted", {"message_id": call["message_id"]})
        return True

    def _answer_query(self, call: Plain) -> bool:
        if len(call.get("text", "")) > LONGEST_TOAST:
            raise bad("MESSAGE_TOO_LONG")
        user_id, since = self._chats.queries.pop(call["callback_query_id"], (0, float("-inf")))
        if time.monotonic() - since > QUERY_SECONDS:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self._chats.tell(user_id, "toast", call)
        return True

    def _act(self, call: Plain) -> bool:
        if call["action"] not in ACTIONS:
            raise bad("wrong parameter action in request")
        self._open(call["chat_id"])
        self._chats.tell(call["chat_id"], "action", {"action": call["action"]})
        return True

    def _get_chat(self, call: Plain) -> Plain:
        place = self._place(call["chat_id"])
        gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
        accepted = dict.fromkeys((*gifts, "gifts_from_channels"), False)
        about = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": accepted}
        return place.chat | about

    def _leave(self, call: Plain) -> bool:
        group = self._place(call["chat_id"])
        if not isinstance(group, Group):
            raise bad("chat member status can't be changed in private chats")
        if closed := group.why_closed():
            raise closed
        group.bot_is_in = False
        return True

    def _open(self, chat_id: int) -> Place:
        """A chat that the bot may write in."""
        place = self._place(chat_id)
        if closed := place.why_closed():
            raise closed
        return place

    def _place(self, chat_id: int) -> Place:
        place = self._chats.people.get(chat_id) or self._chats.groups.get(chat_id)
        if place is None:
            raise bad("chat not found")
        return place

    def _then_tell(self, method: Callable[[Plain], bool]) -> Callable[[Plain], bool]:
        """A method whose outcome everyone's menu shows."""

        def call_and_tell(call: Plain) -> bool:
            done = method(call)
            for user_id in self._chats.people:
                self._chats.tell(user_id, "state", {})
            return done

        return call_and_tell


def _replied_to(place: Place, parameters: Plain) -> Plain:
    message = place.messages.get(parameters.get("message_id", 0))
    if message is not None:
        return {"reply_to_message": message}
    if parameters.get("allow_sending_without_reply"):
        return {}
    raise Refusal(400, "Bad Request: message to be replied not found")
