"""The other side of the benchmark: the Bot API server with residents who tap as fast as answered.

Runs in a process of its own: `python -m benchmarks.residents RESIDENTS SECONDS GREETING [PAUSE]`.
PAUSE: seconds that each thinks before a tap; then there are also receivers for a broadcast. Prints
its address first, and a line of JSON with the figures last.
"""

import asyncio
import json
import sys
import time
from itertools import chain

from bot.tryout.chats import Chats, Plain
from bot.tryout.server import build, cast_chats, serve

FIRST_ID = 50_000
FIRST_RECEIVER, RECEIVERS = 500_000, 2000
BEFORE = ("agree", "skipped")
"""What is pressed on the way to the question that is ticked and unticked again and again."""


class Tapper:
    """Ticks and unticks the first box of a screen for ever, and times each tap."""

    def __init__(self, chats: Chats, residents: int, pause: float = 0.0) -> None:
        self._chats = chats
        self._residents = residents
        self._pause = pause
        self._pressed_at: dict[int, float] = {}
        self._ready: set[int] = set()
        self.all_ready = asyncio.Event()
        self.taps: list[tuple[float, float]] = []
        """When each was pressed, by the clock of all processes, and how many seconds it took."""

    def react(self, user_id: int, kind: str, message: Plain) -> None:
        """Tap on each new screen."""
        if kind not in ("message", "edited") or "reply_markup" not in message:
            return
        now = time.perf_counter()
        if user_id in self._pressed_at and kind == "edited":
            pressed_at = self._pressed_at[user_id]
            self.taps.append((pressed_at, now - pressed_at))
        buttons = list(chain.from_iterable(message["reply_markup"]["inline_keyboard"]))
        boxes = [each for each in buttons if each["text"][0] in "☐☑"]
        if boxes:
            self._ready.add(user_id)
            if len(self._ready) == self._residents:
                self.all_ready.set()
        data = next(
            each["callback_data"]
            for each in boxes or buttons
            if boxes or each["callback_data"].split(":")[-1] in BEFORE
        )
        if self._pause:
            loop = asyncio.get_running_loop()
            loop.call_later(self._pause, self._press, user_id, message["message_id"], data)
        else:
            self._press(user_id, message["message_id"], data)

    def _press(self, user_id: int, message_id: int, data: str) -> None:
        self._pressed_at[user_id] = time.perf_counter()
        self._chats.press(user_id, message_id, data)


async def main(residents: int, seconds: float, greeting: str, pause: float = 0.0) -> None:
    """Serve until the figures are in."""
    chats = cast_chats()
    runner = await serve(build(chats), port=0)
    tapper = Tapper(chats, residents, pause)
    chats.listeners.append(tapper.react)
    print(runner.addresses[0][1], flush=True)
    users = range(FIRST_ID, FIRST_ID + residents)
    for user_id in users:
        chats.add_user(user_id, f"Bewoner {user_id}", "nl")
        chats.say(user_id, greeting)
    for user_id in range(FIRST_RECEIVER, FIRST_RECEIVER + RECEIVERS if pause else 0):
        chats.add_user(user_id, f"Buur {user_id}", "nl")
        chats.people[user_id].started = True
    async with asyncio.timeout(120):
        await tapper.all_ready.wait()
    await asyncio.sleep(1)
    tapper.taps.clear()
    began = time.perf_counter()
    await asyncio.sleep(seconds)
    took = time.perf_counter() - began
    times = sorted(seconds for _, seconds in tapper.taps)
    figures = {
        "taps_per_second": round(len(times) / took),
        "p50_ms": round(1000 * times[len(times) // 2], 1),
        "p99_ms": round(1000 * times[len(times) * 99 // 100], 1),
    }
    print(json.dumps(figures | {"taps": tapper.taps if pause else []}), flush=True)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3], *map(float, sys.argv[4:])))
