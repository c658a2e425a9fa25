"""The other side of the broadcast benchmark: the Bot API server with people who only receive.

Runs in a process of its own: `python -m benchmarks.receivers FIRST_CHAT PEOPLE`. Prints its address
first, and a line of JSON with the rate, over whole seconds, once everyone has got the message.
"""

import asyncio
import json
import sys
import time

from bot.tryout.server import build, cast_chats, serve


async def main(first_chat: int, people: int) -> None:
    """Serve until everyone has it."""
    chats = cast_chats()
    for chat_id in range(first_chat, first_chat + people):
        chats.add_user(chat_id, f"Bewoner {chat_id}", "nl")
        chats.people[chat_id].started = True
    runner = await serve(build(chats), port=0)
    moments: list[float] = []
    everyone = asyncio.Event()

    def note(user_id: int, kind: str, _: object) -> None:
        moments.append(time.perf_counter())
        if len(moments) == people:
            everyone.set()

    chats.listeners.append(note)
    print(runner.addresses[0][1], flush=True)
    await everyone.wait()
    whole = max(1, int(moments[-1] - moments[0]))
    rate = sum(moment < moments[0] + whole for moment in moments) / whole
    print(json.dumps({"per_second": rate}), flush=True)
    await asyncio.sleep(0.5)  # the last answers
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
