"""The send budget: how fast messages may go, and who goes first.

What Telegram allows a bot (Bots FAQ, "My bot is hitting limits"): about 30 messages a second to
all chats together, 1,000 with paid broadcasts; one a second in a chat, with short bursts; 20 a
minute in a group. What people are answered goes at once and counts; bulk gets what that leaves.
Times are whole nanoseconds, so that a limit is kept to the last one.

Of several processes one sends bulk, by a lease on the budget. What the others answer it hears of a
moment later; room is left for what it did not hear of yet.
"""

import time
from collections import deque
from collections.abc import Callable

from models.rules.bulk import PER_SECOND

SECOND = 1_000_000_000
LEFT_TO_OTHERS = 10
"""One in so many is left free for what other processes just sent."""
NO_LEASE = 1.5
"""Seconds after which it is worth asking again, without a lease."""
MOST_UNTOLD = 1000


class Limit:
    """At most `count` messages in any stretch of `seconds`, as long as `free_at` is heeded."""

    def __init__(self, count: int, seconds: float) -> None:
        self._count = count
        self._length = round(seconds * SECOND)
        self._sent: deque[int] = deque()

    def free_at(self, left: int = 0) -> int:
        """The moment from which one more fits, with room left for so many; long past when it fits
        at once."""
        count = self._count - left
        return self._sent[-count] + self._length if len(self._sent) >= count else 0

    def note(self, now: int) -> None:
        """A message goes now."""
        while self._sent and self._sent[0] + self._length <= now:
            self._sent.popleft()
        self._sent.append(now)

    def is_idle(self, now: int) -> bool:
        """Whether nothing it remembers matters any more."""
        return not self._sent or self._sent[-1] + self._length <= now


class _EachChat:
    """A limit for each chat, forgotten once it is idle."""

    def __init__(self, count: int, seconds: float) -> None:
        self._of_each = (count, seconds)
        self._limits: dict[int, Limit] = {}
        """By chat; the one that was used last stands last."""

    def free_at(self, chat_id: int) -> int:
        limit = self._limits.get(chat_id)
        return limit.free_at() if limit else 0

    def note(self, chat_id: int, now: int) -> None:
        limit = self._limits.pop(chat_id, None) or Limit(*self._of_each)
        limit.note(now)
        self._limits[chat_id] = limit
        while (first := next(iter(self._limits))) != chat_id:
            if not self._limits[first].is_idle(now):
                break
            del self._limits[first]


class Pacing:
    """The budget of one bot.

    Args:
        paid: Paid broadcasts are on; bulk is then sent with `allow_paid_broadcast`.
        clock: Nanoseconds, never going back.
    """

    def __init__(self, *, paid: bool = False, clock: Callable[[], int] = time.monotonic_ns) -> None:
        self.paid = paid
        self.per_second = 1000 if paid else PER_SECOND
        self._clock = clock
        # The second limit spreads bulk over the second, with room to catch up when late.
        self._all = (Limit(self.per_second, 1), Limit(self.per_second // 5, 0.1))
        self._people = _EachChat(3, 3)
        self._groups = _EachChat(20, 60)
        self._held_until = 0
        self._leased_until: int | None = None
        """None: this process is the only one."""
        self._left = 0
        self._untold: deque[int] = deque(maxlen=MOST_UNTOLD)
        """Chats that messages went to, which other processes were not told of."""
        self._untold_hold = 0.0

    def note(self, chat_id: int) -> None:
        """A new message goes to this chat now. (Editing one, or answering a press, is none.)"""
        now = self._clock()
        for limit in self._all:
            limit.note(now)
        self._chats(chat_id).note(chat_id, now)
        self._untold.append(chat_id)

    def seconds_until_bulk(self, chat_id: int) -> float:
        """How long bulk to this chat has to wait: 0 when it may go now."""
        if self._has_no_lease:
            return NO_LEASE
        in_all, at_once = self._all
        free_at = max(
            self._held_until,
            self._chats(chat_id).free_at(chat_id),
            in_all.free_at(self._left),
            at_once.free_at(),
        )
        return max(0, free_at - self._clock()) / SECOND

    def hold_bulk(self, seconds: float) -> None:
        """Telegram asked to wait: no bulk for so long. Answers to people go on."""
        self._held_until = max(self._held_until, self._clock() + round(seconds * SECOND))
        self._untold_hold = max(self._untold_hold, seconds)

    def lease_bulk(self, seconds: float, *, shared: bool = False) -> None:
        """Bulk may go for so long, and then not without another lease.

        Args:
            shared: Other processes answer people from the same budget.
        """
        self._leased_until = self._clock() + round(seconds * SECOND)
        self._left = self.per_second // LEFT_TO_OTHERS if shared else 0

    def take_untold(self) -> tuple[list[int], float]:
        """Where messages went since this was last asked, and for how many seconds Telegram asked
        to wait: what other processes need to know."""
        untold, hold = list(self._untold), self._untold_hold
        self._untold.clear()
        self._untold_hold = 0.0
        return untold, hold

    @property
    def is_held(self) -> bool:
        """Whether bulk is waiting because Telegram asked to, or for a lease."""
        return self._has_no_lease or self._clock() < self._held_until

    @property
    def _has_no_lease(self) -> bool:
        return self._leased_until is not None and self._clock() >= self._leased_until

    def _chats(self, chat_id: int) -> _EachChat:
        return self._groups if chat_id < 0 else self._people  # a group's number is negative
