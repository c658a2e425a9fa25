"""Scripted residents: each answers in a random way and remembers what it means to have said.

What they remember is their own record, made from the screens they saw and the buttons they
pressed: the independent count that the bot's result must equal.
"""

import random
from collections import Counter
from typing import Any

from bot.tryout.chats import Chats
from handlers.questions.question import EASIER


class Resident:
    """One resident, who reacts to each screen of the bot until everything was sent.

    Args:
        greeting: The first thing to say, such as a deep link's start command.
        chance: Where its choices come from; the same seed makes the same resident.
        asides: How often it goes back, changes an answer or types nonsense.
        stops: How often it stops half-way, and comes back by saying its greeting again.
    """

    def __init__(
        self,
        chats: Chats,
        user_id: int,
        greeting: str,
        chance: random.Random,
        asides: int = 6,
        stops: int = 0,
    ) -> None:
        self.chats = chats
        self.user_id = user_id
        self.greeting = greeting
        self.chance = chance
        self.answers: dict[str, list[str]] = {}
        """By the question's text: the values of the answer that stands."""
        self.sent = False
        self.seen = (0, 0)
        """The newest screen it reacted to: conversation and version."""
        self._asides = asides
        self._stops = stops
        self._stopping = False
        self._stopped_at = 0

    def begin(self) -> None:
        """Say the first thing."""
        self.chats.say(self.user_id, self.greeting)

    def react(self) -> None:
        """Press or type something that goes with the newest screen, unless it did so before."""
        if self._stopping:
            self._come_back()
            return
        screen = self._screen()
        if screen is None or self.sent:
            return
        labels = {
            button["callback_data"]: button["text"]
            for row in screen["reply_markup"]["inline_keyboard"]
            for button in row
        }
        # After a crash a screen can come again, or an older one be left: each is answered once.
        conversation, version, _ = next(iter(labels)).split(":", 2)
        mark = (int(conversation), int(version))
        if mark <= self.seen:
            return
        self.seen = mark
        buttons = {data.split(":", 2)[2]: data for data in labels}
        if "~_send" in buttons:
            if not self._asides or self.chance.random() < 0.6:
                self.sent = True
                return
            self._asides -= 1  # something to change after all
            self._press(screen, buttons[self.chance.choice(["~_send", "<"])])
            return
        if self._stops and self.chance.random() < 0.1:
            self._stops -= 1
            self._stopping = True
            self.chats.say(self.user_id, "/stop")
            return
        ticked = [value[1:] for value, data in buttons.items() if labels[data].startswith("☑")]
        value = self._choice(buttons, screen["text"])
        if value is None:
            words = self.chance.choice(("Wat?", "xyzzy", "123")) + f" {self.user_id}"
            self._note_typed(screen, ticked)
            self.chats.say(self.user_id, words)
            return
        several = any(mark in label for label in labels.values() for mark in "☐☑")
        self._note_pressed(screen, value, ticked, several=several)
        self._press(screen, buttons[value])

    def _press(self, screen: dict[str, Any], data: str) -> None:
        for _ in range(2 if self.chance.random() < 0.1 else 1):  # a double tap
            self.chats.press(self.user_id, screen["message_id"], data)

    def _come_back(self) -> None:
        """Once the bot has said that it stopped: tap the link again."""
        newest = [*self.chats.people[self.user_id].messages.values()][-1]
        if "U bent gestopt. Uw antwoorden zijn bewaard." in newest["text"]:
            self._stopping, self._stopped_at = False, newest["message_id"]
            self.seen = (0, 0)  # a conversation begins anew, with what it had kept
            self.begin()

    def _screen(self) -> dict[str, Any] | None:
        """The newest message of the bot that has buttons, since it last stopped."""
        messages = self.chats.people[self.user_id].messages.values()
        shown = [each for each in messages if "reply_markup" in each]
        return shown[-1] if shown and shown[-1]["message_id"] > self._stopped_at else None

    def _choice(self, buttons: dict[str, str], text: str) -> str | None:
        """A value to press, or None to type."""
        chance = self.chance
        if "agree" in buttons:
            return "agree"
        if "send" in buttons:
            if self._asides and chance.random() < 0.5:
                self._asides -= 1
                return chance.choice([value for value in buttons if value.startswith("@")])
            return "send"
        if self._asides and chance.random() < 0.2:
            self._asides -= 1
            if "<" in buttons and chance.random() < 0.6:
                return "<"
            return None
        answers = [value for value in buttons if value not in ("<", ">", EASIER)]
        if "Typ " in text and (answers == ["skipped"] or chance.random() < 0.7):
            return None
        if "done-choosing" in buttons and chance.random() < 0.6:
            return "done-choosing"
        return chance.choice(answers)

    def _note_typed(self, screen: dict[str, Any], ticked: list[str]) -> None:
        if "Typ hieronder wat u bedoelt" in screen["text"]:
            self.answers[_question(screen)] = ticked or ["other"]
        elif "Typ uw antwoord hieronder" in screen["text"]:
            self.answers[_question(screen)] = ["words"]

    def _note_pressed(
        self, screen: dict[str, Any], value: str, ticked: list[str], *, several: bool
    ) -> None:
        question = _question(screen)
        if value == "done-choosing":
            if "other" not in ticked or "Anders: " in screen["text"]:
                self.answers[question] = ticked
        elif value == "skipped":
            self.answers[question] = []
        elif value in ("dont-know", "rather-not") or (
            not several and value not in ("agree", "send", "other", "<", ">") and value[0] != "@"
        ):
            self.answers[question] = [value]


def _question(screen: dict[str, Any]) -> str:
    bold = next((each for each in screen.get("entities", []) if each["type"] == "bold"), None)
    if bold is None:
        return ""
    heading: str = screen["text"][bold["offset"] : bold["offset"] + bold["length"]]
    return heading


def count(residents: list[Resident], questions: dict[str, str]) -> dict[str, Counter[str]]:
    """What the residents say they answered.

    Args:
        questions: The key of each question, by its text.
    """
    counts: dict[str, Counter[str]] = {}
    for resident in residents:
        for text, values in resident.answers.items():
            counts.setdefault(questions[text], Counter()).update(values)
    return counts
