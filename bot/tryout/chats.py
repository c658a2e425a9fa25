"""The chats of the local Bot API server, in memory, and what people do in them."""

import time
from collections.abc import Callable
from itertools import chain

from bot.tryout.files import Files
from bot.tryout.menus import Menus
from bot.tryout.parameters import Plain, bad
from bot.tryout.places import Group, Person, Place
from bot.tryout.updates import Updates

Listener = Callable[[int, str, Plain], None]
"""Told whose chat it is, what happened, and the message or answer.

"message" and "edited" are the bot's messages, "said" and "corrected" a person's. "deleted", "toast"
(the answer to a press) and "action" (the bot is typing) are the bot's too. "state" tells that
something besides the messages has changed.
"""


class Chats:
    """All chats of one bot.

    Args:
        bot: The bot's User object.
    """

    def __init__(self, bot: Plain) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.files = Files()
        self.menus = Menus(lambda chat_id: chat_id in self.people or chat_id in self.groups)
        self.updates = Updates()
        self.listeners: list[Listener] = []
        self.queries: dict[str, tuple[int, float]] = {}
        """The presses that are not answered: whose, and when."""
        # Numbers go on from the clock, so that a new run never uses those of an earlier one.
        self._next = int(time.time())

    def add_user(self, user_id: int, name: str, language_code: str) -> None:
        """Someone who could write to the bot."""
        first, _, last = name.partition(" ")
        named = {"first_name": first} | ({"last_name": last} if last else {})
        user = {"id": user_id, "is_bot": False, **named, "language_code": language_code}
        self.people[user_id] = Person({"id": user_id, "type": "private", **named}, user=user)

    def add_group(self, chat_id: int, title: str, kind: str = "group") -> None:
        """A group, supergroup or channel with the bot in it."""
        self.groups[chat_id] = Group({"id": chat_id, "type": kind, "title": title})

    def say(self, user_id: int, text: str, chat_id: int | None = None) -> Plain:
        """A person types something, to the bot or in a group."""
        content: Plain = {"text": text}
        if text.startswith("/"):
            length = len(text.split()[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self.send(user_id, content, chat_id)

    def send(self, user_id: int, content: Plain, chat_id: int | None = None) -> Plain:
        """A person sends something: a text, a picture, a place."""
        person = self.people[user_id]
        place: Place = person if chat_id is None else self.groups[chat_id]
        if place is person:
            self.unblock(user_id)
            content = self._answering(person, content)
        message = {**self.heading(place), "from": person.user, **content}
        place.put(message)
        self.updates.add(self.number(), "message", message)
        self.tell(place.chat["id"], "said", message)
        return message

    def edit(self, user_id: int, message_id: int, text: str) -> Plain:
        """A person changes a text that they sent before."""
        person = self.people[user_id]
        old = person.messages.get(message_id)
        if old is None or old["from"] is not person.user or "text" not in old:
            raise bad("no text of this person's own")
        message = {**old, "text": text, "edit_date": int(time.time())}
        message.pop("entities", None)
        person.messages[message_id] = message
        self.updates.add(self.number(), "edited_message", message)
        self.tell(user_id, "corrected", message)
        return message

    def forward(self, user_id: int, message_id: int) -> Plain:
        """A person sends a message of their chat once more."""
        old = self.people[user_id].messages.get(message_id)
        if old is None:
            raise bad("no such message")
        origin = {"type": "user", "sender_user": old["from"], "date": old["date"]}
        left_out = {"message_id", "from", "chat", "date", "edit_date", "reply_markup"}
        content = {key: value for key, value in old.items() if key not in left_out}
        return self.send(user_id, {**content, "forward_origin": origin})

    def press(
        self, user_id: int, message_id: int, data: str, *, forged: bool = False, chat_id: int = 0
    ) -> str:
        """A person presses a button.

        Raises:
            Refusal: the message has no such button, unless it is `forged`.
        """
        person = self.people[user_id]
        place: Place = self.groups[chat_id] if chat_id else person
        message = place.messages.get(message_id)
        if not forged and (message is None or not _has_button(message, data)):
            raise bad("no such button")
        if message is None:
            message = {"message_id": message_id, "date": 0, "chat": place.chat}
        query_id = str(self.number())
        self.queries[query_id] = (user_id, time.monotonic())
        query = {"id": query_id, "from": person.user, "message": message, "data": data}
        self.updates.add(
            self.number(), "callback_query", {**query, "chat_instance": str(place.chat["id"])}
        )
        return query_id

    def menu(self, user_id: int) -> list[Plain]:
        """The commands that this person's chat app shows."""
        return self.menus.shown(user_id, self.people[user_id].user["language_code"])

    def block(self, user_id: int) -> None:
        """A person blocks the bot."""
        self._set_blocked(user_id, True)

    def unblock(self, user_id: int) -> None:
        """A person lets the bot write to them: again, or by their first word."""
        person = self.people[user_id]
        self._set_blocked(user_id, False)
        if not person.started:
            person.started = True
            self.tell(user_id, "state", {})

    def delete_account(self, user_id: int) -> None:
        """A person leaves for good."""
        self.people[user_id].gone = True

    def post(self, chat_id: int, text: str) -> Plain:
        """A channel says something."""
        channel = self.groups[chat_id]
        message = {**self.heading(channel), "sender_chat": channel.chat, "text": text}
        channel.put(message)
        self.updates.add(self.number(), "channel_post", message)
        return message

    def remove_bot(self, chat_id: int, by: int) -> None:
        """A member takes the bot out of a group."""
        group = self.groups[chat_id]
        group.bot_is_in = False
        self._changed_membership(group, by, "member", "kicked")

    def migrate(self, chat_id: int, new_id: int) -> None:
        """A group becomes a supergroup, with another number."""
        group = self.groups[chat_id]
        self.add_group(new_id, group.chat["title"], "supergroup")
        group.moved_to = new_id
        for place, moved in (
            (group, {"migrate_to_chat_id": new_id}),
            (self.groups[new_id], {"migrate_from_chat_id": chat_id}),
        ):
            self.updates.add(self.number(), "message", {**self.heading(place), **moved})

    def heading(self, place: Place) -> Plain:
        """What every message begins with."""
        return {"message_id": self.number(), "chat": place.chat, "date": int(time.time())}

    def number(self) -> int:
        """A number that was never used before."""
        self._next += 1
        return self._next

    def tell(self, chat_id: int, kind: str, content: Plain) -> None:
        """Tell all who listen."""
        for listener in self.listeners:
            listener(chat_id, kind, content)

    def _set_blocked(self, user_id: int, blocked: bool) -> None:
        person = self.people[user_id]
        if person.blocked == blocked:
            return
        person.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        self._changed_membership(person, user_id, old, new)
        self.tell(user_id, "state", {})

    def _changed_membership(self, place: Place, by: int, old: str, new: str) -> None:
        member = {
            f"{when}_chat_member": {"status": status, "user": self.bot}
            | ({"until_date": 0} if status == "kicked" else {})
            for when, status in (("old", old), ("new", new))
        }
        told = {"chat": place.chat, "from": self.people[by].user, "date": int(time.time())}
        self.updates.add(self.number(), "my_chat_member", told | member)

    def _answering(self, person: Person, content: Plain) -> Plain:
        """What a person sends where the bot asked for a reply, or showed buttons for one use."""
        asked = person.asked_in
        if not asked and not (person.keyboard or {}).get("one_time_keyboard"):
            return content
        person.keyboard = person.asked_in = None
        self.tell(person.user["id"], "state", {})
        return {**content, "reply_to_message": asked} if asked else content


def _has_button(message: Plain, data: str) -> bool:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return any(button.get("callback_data") == data for button in chain.from_iterable(rows))
