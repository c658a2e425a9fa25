"""What one can do here: only what one's roles can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handlers.conversation import Chat
from handlers.prompts import one_below_another
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK
from models.rules.permissions import RESIDENT, Grants

UNKNOWN = "unknown"
"""What it is opened with after a command that there is not."""


@dataclass(frozen=True)
class MenuLine:
    """A command as `/help` and the chat app's menu list it."""

    dutch: str
    elsewhere: str
    text: str
    """The key of the sentence beside it."""

    def name_in(self, language: str) -> str:
        """The command's name for someone who reads this language."""
        return self.dutch if language == FALLBACK else self.elsewhere


async def help_(menu_for: Callable[[Grants], Sequence[MenuLine]], chat: Chat) -> Screen:
    """The commands in words, and whom to ask; first that the one that was given is none of them.
    What one's roles add has a button each."""
    say = chat.say
    lines = menu_for(await chat.grants())
    told = [
        say("help-line", typed=f"/{line.name_in(chat.language)}", what=say(line.text))
        for line in lines
    ]
    contact = say("help-contact", contact=chat.organisation.contact)
    for_everyone = menu_for([RESIDENT])
    work = [Button(say(line.text), f"/{line.dutch}") for line in lines if line not in for_everyone]
    return Screen(
        "\n".join(told) + "\n\n" + contact,
        heading=say("help-heading"),
        above=say("command-unknown") if chat.subject == UNKNOWN else "",
        rows=one_below_another(work),
    )
