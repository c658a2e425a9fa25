"""A tap in a questionnaire of 100 questions against one of 5.

`python -m benchmarks.routing [--short]`.

The turn of the last question is taken: everything but the database and the chat app. Every other
question has a condition.
"""

import argparse
import asyncio
import json
import time
from typing import Any

from handlers.conversation import Chat, Kept, Stopped
from handlers.questionnaire import Questionnaire
from handlers.resident.asking import ask_all
from handlers.said import Pressed
from handlers.screen import Screen
from tests.handlers.talking import chat_with

TARGET = 1.2
DUTCH = {"nl": "Een vraag"}


def of_length(length: int) -> Questionnaire:
    """A questionnaire of this length, of which everything applies to who answers "a"."""
    choices = [{"name": name, "text": {"nl": name}} for name in "abc"]
    questions: list[dict[str, Any]] = [
        {"key": f"q{place}", "kind": "one_choice", "text": DUTCH, "choices": choices}
        | ({"relevant": f"${{q{place - 1}}} = 'a' and ${{q0}} != 'b'"} if place % 2 else {})
        for place in range(length)
    ]
    return Questionnaire.model_validate({"title": DUTCH, "purpose": DUTCH, "questions": questions})


async def turn(questionnaire: Questionnaire, kept: Kept, value: str) -> Chat:
    """One press, and the screen that follows it."""
    press = Pressed(conversation_id=1, version=1, value=value, message_id=1, query_id="1")
    chat = chat_with(kept, press)
    try:
        await ask_all(chat, questionnaire)
    except Stopped as stop:
        screen: Screen = await chat.stopped_screen(stop)
        assert screen.rows
    return chat


async def microseconds(length: int, rounds: int) -> float:
    """A turn at the last question but one, the quickest of some."""
    questionnaire = of_length(length)
    kept = Kept()
    for _ in range(length - 2):
        kept = (await turn(questionnaire, kept, "a")).kept
    plain = json.dumps(kept.to_plain())
    quickest = float("inf")
    for _ in range(rounds):
        fresh = Kept.from_plain(json.loads(plain))
        began = time.perf_counter()
        await turn(questionnaire, fresh, "a")
        quickest = min(quickest, time.perf_counter() - began)
    return quickest * 1e6


async def main(rounds: int) -> None:
    """Print both, and how they compare."""
    short, long = await microseconds(5, rounds), await microseconds(100, rounds)
    print(f"a tap's turn, without database and chat app, {rounds} times each")
    print(f"  5 questions   {short:7.1f} µs\n  100 questions {long:7.1f} µs")
    print(f"100 questions to 5: {long / short:.2f} (at most {TARGET})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    asyncio.run(main(2_000 if parser.parse_args().short else 20_000))
