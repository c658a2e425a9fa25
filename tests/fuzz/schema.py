"""Random values of the types that Telegram publishes for its Bot API."""

import json
from pathlib import Path
from random import Random
from typing import Any

PUBLISHED = Path(__file__).parents[3] / "shared" / "cases" / "botapi" / "api.json"
ODD = ("", " ", "0", "-1", "\u202e", "\x00", "𐍈" * 9, "é", "<b>", "&", "=1+1", "/", "a" * 5000, "٣")
"""Words that trip programs up."""
DEEPEST = 6


class Schema:
    """Makes values of published types.

    Args:
        random: Where its choices come from.
    """

    def __init__(self, random: Random) -> None:
        self._types = json.loads(PUBLISHED.read_text("utf-8"))["types"]
        self._random = random

    def make(self, kind: str, depth: int = 0, **given: Any) -> Any:
        """A value of this type; what it may lack, it has now and then.

        Args:
            given: Fields that are to be so.
        """
        random = self._random
        if kind.startswith("Array of "):
            of = kind.removeprefix("Array of ")
            return [self.make(of, depth + 1) for _ in range(random.choice((0, 1, 1, 2)))]
        match kind:
            case "Integer":
                return random.choice((0, 1, -1, 1001, 2**31, 2**53, random.randrange(10**9)))
            case "Float":
                return random.choice((0.0, 52.37, -180.0, 1e9))
            case "Boolean" | "True":
                return kind == "True" or random.random() < 0.5
            case "String":
                return random.choice((*ODD, "private", "nl", "Buurt"))
        described = self._types[kind]
        if subtypes := described.get("subtypes"):
            return self.make(random.choice(subtypes), depth, **given)
        likely = 0.15 / (1 + depth) if depth < DEEPEST else 0
        made = {
            field["name"]: self.make(random.choice(field["types"]), depth + 1)
            for field in described.get("fields", ())
            if field["name"] not in given and (field["required"] or random.random() < likely)
        }
        return made | given


def spoilt(value: Any, random: Random) -> Any:
    """The same with something in it that no type allows."""
    wrong = (None, [], {}, "", "x", -1, 1.5, True, [[]], {"id": {}})
    if isinstance(value, dict) and value and random.random() < 0.85:
        name = random.choice([*value])
        if random.random() < 0.2:
            return {key: each for key, each in value.items() if key != name}
        return value | {name: spoilt(value[name], random)}
    if isinstance(value, list) and value and random.random() < 0.85:
        return [spoilt(each, random) for each in value]
    return random.choice(wrong)
