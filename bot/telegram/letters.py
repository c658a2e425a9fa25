"""Letters longer than a message: the chat app cuts them, and each piece comes as a text by itself.

The rest of a letter is no answer to a next question. So whoever's text is as long as a message can
be, and who then sends another one at once, has sent one text. Nobody waits for the rest: the first
piece is refused as too long (`Chat.ask`), and so is the whole.
"""

from dataclasses import dataclass, replace
from typing import Any

from handlers.said import Turn, Typed

AT_ONCE = 2
"""Seconds between two pieces of a letter, at most, on the chat app's own clock."""

LONGEST = 20_000
"""Characters that are kept of a letter: nothing that is asked takes as many."""


@dataclass(frozen=True)
class _Piece:
    sent_at: int
    text: str


class Letters:
    """Puts the pieces of letters together."""

    def __init__(self) -> None:
        self._cut: dict[int, _Piece] = {}
        """By chat: the letter of which more may follow."""

    def joined(self, turn: Turn, update: dict[str, Any]) -> Turn:
        """The turn, with what was sent just before where this is the rest of it.

        Args:
            update: The Bot API's Update object that the turn was read from.
        """
        before = self._cut.pop(turn.chat_id, None)
        if not isinstance(turn.said, Typed):
            return turn
        sent_at = update["message"].get("date", 0)
        text = turn.said.text
        whole = before.text + text if before and sent_at - before.sent_at <= AT_ONCE else text
        whole = whole[:LONGEST]
        if turn.said.is_cut:
            self._cut = {
                chat_id: piece
                for chat_id, piece in self._cut.items()
                if sent_at - piece.sent_at <= AT_ONCE
            }
            self._cut[turn.chat_id] = _Piece(sent_at, whole)
        return turn if whole == text else replace(turn, said=Typed(whole))
