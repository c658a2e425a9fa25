"""The options of a priority poll as an organiser types them: a line each."""

from collections.abc import Sequence
from typing import Any

from handlers.ballots.ballot import MOST_OPTIONS
from handlers.ballots.option import LONGEST, LONGEST_DESCRIPTION
from handlers.conversation import Answered, Outcome, Refused
from handlers.money import Euros, read_euros
from handlers.pages import length
from handlers.texts import FALLBACK, Say

BETWEEN = "|"
Option = dict[str, Any]
"""As a questionnaire holds it."""


def read_options(
    typed: str, say: Say, budget: int | None, besides: Sequence[Option] = ()
) -> Outcome:
    """Options as a questionnaire holds them, or which line is wrong and how to write it.

    Args:
        typed: "name | explanation | euros" on each line; the last two may be left out.
        budget: in cents, where they cost something: then each has to say what.
        besides: options that there are already, which come first.
    """
    options = list(besides)
    names = {str(option["text"][FALLBACK]).casefold() for option in options}
    for number, line in enumerate(filter(None, map(str.strip, typed.split("\n"))), 1):
        parts = [part.strip() for part in line.split(BETWEEN)]
        option, wrong = _option(parts, say, budget)
        name = str(option["text"][FALLBACK]).casefold()
        if not wrong and name in names:
            wrong = say("option-twice", option=parts[0])
        if wrong:
            return Refused(say("option-wrong", number=number, sentence=wrong))
        options.append(option)
        names.add(name)
    if not 2 <= len(options) <= MOST_OPTIONS:
        return Refused(say("options-how-many", count=len(options), most=MOST_OPTIONS))
    return Answered(options)


def _option(parts: list[str], say: Say, budget: int | None) -> tuple[Option, str]:
    """The option, and what is wrong with it."""
    name, *more = parts
    cost = read_euros(more[-1]) if budget and more else None
    description = more[0] if len(more) > bool(budget) else ""
    option: Option = {"text": {FALLBACK: name}}
    if description:
        option["description"] = {FALLBACK: description}
    if cost:
        option["cost"] = cost
    wrong = ""
    if len(more) > 1 + bool(budget) or not name:
        wrong = say("option-parts")
    elif length(name) > LONGEST or length(description) > LONGEST_DESCRIPTION:
        wrong = say("option-too-long", most=LONGEST, description=LONGEST_DESCRIPTION)
    elif budget and not cost:
        wrong = say("option-no-cost")
    elif budget and cost and cost > budget:
        wrong = say("option-too-dear", budget=Euros(budget))
    return option, wrong
