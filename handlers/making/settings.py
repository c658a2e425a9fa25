"""What is said of one question in the making: its texts, and what its type needs. Each gives the
change that follows from it; what cannot be is refused, and asked again."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from handlers.checking import LONGEST_LABEL, LONGEST_TEXT
from handlers.conversation import Answered, Chat, Outcome, Prompt, Refused
from handlers.dates import read_day
from handlers.making.draft import Change, Plain, changed, with_choices
from handlers.making.kinds import BOUNDS, CHOICES, DAYS, ENDS, LIMITS, POINTS
from handlers.making.ranges import first_and_last
from handlers.pages import length
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.questions.number import read_number
from handlers.screen import Button, Screen
from handlers.staff.leaving import ask_or_leave

MOST_CHOICES = 60
LONGEST_HINT = 600
NONE = "none"
RANGES = {"1-3": (1, 3), "1-5": (1, 5), "1-7": (1, 7), "1-10": (1, 10), "0-10": (0, 10)}
"""The scales one picks from."""


async def ask_text(chat: Chat, question: str, key: str = "text", most: int = LONGEST_TEXT) -> str:
    """A text to be read by residents, as it is typed.

    Raises:
        Left: it stays as it is.
    """
    asked = Write(lambda: Screen(chat.say(question)), at_most(chat, most))
    text: str = await _ask(chat, key, asked)
    return text


async def set_text(chat: Chat, question: Plain) -> Change:
    """The question itself. Its translations stay, to be looked at again."""
    text = await ask_text(chat, "making-which-text")
    return changed(question["key"], text={**question["text"], "nl": text})


async def set_hint(chat: Chat, question: Plain) -> Change:
    """What stands below it; or nothing does."""
    none = ((Button(chat.say("making-no-hint"), NONE),),)
    screen = Screen(chat.say("making-which-hint"), rows=none)
    hint = await _ask(chat, "hint", Write(lambda: screen, at_most(chat, LONGEST_HINT)))
    translated = {**question.get("hint", {}), "nl": hint}
    return changed(question["key"], hint=None if hint == NONE else translated)


async def _choices(chat: Chat, question: Plain) -> Change:
    so_far = [choice["text"]["nl"] for choice in question.get("choices", ())]
    shown = "\n".join([chat.say("making-which-choices", most=MOST_CHOICES), "", *so_far])

    def read(typed: str) -> Outcome:
        lines = [" ".join(line.split()) for line in typed.split("\n") if line.strip()]
        texts = list(dict.fromkeys(lines))
        too_long = [text for text in texts if length(text) > LONGEST_LABEL]
        if too_long:
            about = {"choice": too_long[0][:LONGEST_LABEL], "most": LONGEST_LABEL}
            return Refused(chat.say("making-choice-too-long", **about))
        if not 2 <= len(texts) <= MOST_CHOICES:
            about = {"count": len(texts), "most": MOST_CHOICES}
            return Refused(chat.say("making-how-many-choices", **about))
        return Answered(texts)

    texts: list[str] = await _ask(chat, CHOICES, Write(lambda: Screen(shown.strip()), read))
    return with_choices(question["key"], texts)


async def _points(chat: Chat, question: Plain) -> Change:
    buttons = [
        Button(chat.say("making-from-to", first=str(first), last=str(last)), name)
        for name, (first, last) in RANGES.items()
    ]
    screen = Screen(chat.say("making-which-points"), rows=one_below_another(buttons))
    first, last = RANGES[await _ask(chat, POINTS, Choose(lambda: screen))]
    return changed(question["key"], first=first, last=last)


async def _ends(chat: Chat, question: Plain) -> Change:
    def read(typed: str) -> Outcome:
        ends = [end.strip() for end in typed.split("\n") if end.strip()]
        fit = len(ends) == 2 and all(length(end) <= LONGEST_LABEL for end in ends)
        return Answered(ends) if fit else Refused(chat.say("making-two-ends", most=LONGEST_LABEL))

    low, high = await _ask(chat, ENDS, Write(lambda: Screen(chat.say("making-which-ends")), read))
    return changed(
        question["key"],
        low={**question.get("low", {}), "nl": low},
        high={**question.get("high", {}), "nl": high},
    )


async def _limits(chat: Chat, question: Plain) -> Change:
    """How many choices at least and at most."""
    count = len(question.get("choices", ())) + bool(question.get("other"))
    most_buttons = range(1, min(count, 8) + 1)

    def how_many(sentence: str, numbers: range, none: str = "") -> Screen:
        rows = tuple(
            tuple(Button(str(number), str(number)) for number in numbers[at : at + 4])
            for at in range(0, len(numbers), 4)
        )
        return Screen(chat.say(sentence), rows=(*rows, (Button(none, NONE),)) if none else rows)

    least = int(
        await _ask(chat, "least", Choose(lambda: how_many("making-how-many-least", most_buttons)))
    )
    upward = range(least, min(count, 8) + 1)
    no_limit = chat.say("button-no-limit")
    most = await _ask(
        chat, "most", Choose(lambda: how_many("making-how-many-most", upward, no_limit))
    )
    limit = None if most == NONE else int(most)
    return changed(question["key"], least=least if least > 1 else None, most=limit)


async def _bounds(chat: Chat, question: Plain) -> Change:
    def read(typed: str) -> Outcome:
        found = first_and_last(typed, lambda part: read_number(part, chat.language))
        if found is None or any(each != int(each) for each in found) or found[0] > found[1]:
            return Refused(chat.say("making-two-numbers"))
        return Answered([int(each) for each in found])

    found = await _two(chat, BOUNDS, "making-which-bounds", read)
    least, most = found or (None, None)
    return changed(question["key"], least=least, most=most)


async def _days(chat: Chat, question: Plain) -> Change:
    def read(typed: str) -> Outcome:
        found = first_and_last(typed, lambda part: read_day(part, chat.language))
        if found is None or found[0] > found[1]:
            return Refused(chat.say("making-two-days"))
        return Answered([day.isoformat() for day in found])

    found = await _two(chat, DAYS, "making-which-days", read)
    first, last = found or (None, None)
    return changed(question["key"], first=first, last=last)


async def _two(
    chat: Chat, key: str, question: str, read: Callable[[str], Outcome]
) -> list[int | str] | None:
    """The first and the last of what is taken; None: there is no limit."""
    none = ((Button(chat.say("button-no-limit"), NONE),),)
    screen = Screen(chat.say(question), rows=none)
    said = await _ask(chat, key, Write(lambda: screen, read))
    return None if said == NONE else list(said)


async def _ask(chat: Chat, key: str, prompt: Prompt) -> Any:
    """The answer; or it stays as it is, when one goes back to the card."""
    return await ask_or_leave(chat, key, prompt, "button-keep-as-it-is")


SET: Mapping[str, Callable[[Chat, Plain], Awaitable[Change]]] = {
    "text": set_text,
    "hint": set_hint,
    CHOICES: _choices,
    POINTS: _points,
    ENDS: _ends,
    LIMITS: _limits,
    BOUNDS: _bounds,
    DAYS: _days,
}
"""How each thing is asked, by the name that its button carries."""
