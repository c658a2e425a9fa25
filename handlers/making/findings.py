"""What the checker has to say of a questionnaire, also of one that is not finished."""

from collections.abc import Sequence
from datetime import date

from handlers.checking import Fault, faults_in
from handlers.conversation import Chat
from handlers.making.draft import Plain, complete, complete_question
from handlers.making.kinds import still_to_say
from handlers.pages import spread
from handlers.prompts import Browse, one_below_another
from handlers.screen import Button, Screen
from handlers.texts import Say

ON_A_PAGE = 6


def findings(plain: Plain, today: date) -> list[Fault]:
    """What is unfinished; once nothing is, everything that the checker finds."""
    unfinished = [
        Fault("fault-unfinished", number, stops=True)
        for number, question in enumerate(plain["questions"], 1)
        if still_to_say(question) or complete_question(question) is None
    ]
    if not plain["purpose"]:
        unfinished.insert(0, Fault("fault-no-purpose", 0, stops=True))
    if not plain["questions"]:
        unfinished.append(Fault("fault-asks-nothing", 0, stops=True))
    questionnaire = complete(plain)
    if unfinished or questionnaire is None:
        return unfinished or [Fault("fault-unfinished", 0, stops=True)]
    return faults_in(questionnaire, today)


async def ask_about(
    chat: Chat, key: str, found: Sequence[Fault], heading: str, ways: Sequence[Button]
) -> str:
    """Show each finding in a sentence, with a button that goes to its question.

    Args:
        ways: The other buttons.

    Returns:
        The value of one of those, or "go-3" for the third question; "go-0" for the whole.
    """
    return str(await chat.ask(key, Browse(lambda: _pages(chat.say, found, heading, ways))))


def _pages(
    say: Say, found: Sequence[Fault], heading: str, ways: Sequence[Button]
) -> Sequence[Screen]:
    if not found:
        return [Screen(say("check-found-nothing"), heading, rows=one_below_another(ways))]
    lines = [f"• {fault.in_words(say)}" for fault in found]
    screens, left = [], list(found)
    for page in spread(lines, gap="\n", most=ON_A_PAGE):
        here, left = left[: len(page)], left[len(page) :]
        numbers = sorted({fault.question for fault in here})
        buttons = [Button(say("button-go-to-question", number=n), f"go-{n}") for n in numbers]
        text = "\n".join([say("check-found", count=len(found)), *page])
        screens.append(Screen(text, heading, rows=one_below_another([*buttons, *ways])))
    return screens
