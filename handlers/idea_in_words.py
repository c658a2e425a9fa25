"""An idea as everyone reads it: its words, its place, and its picture behind a button."""

from handlers.conversation import Chat
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Picture, Screen
from handlers.texts import Say
from models.ideas import Idea

SEE = "see"


def idea_in_words(say: Say, idea: Idea) -> str:
    """What its author told of it, the picture told in words."""
    parts = [idea.words]
    if idea.seen:
        parts.append(say("option-picture", seen=idea.seen))
    if idea.place:
        north, east = idea.place.split()
        parts.append(say("idea-place", north=north, east=east))
    return "\n\n".join(parts)


def picture_button(say: Say, idea: Idea) -> list[Button]:
    """The button to its picture, if it has one."""
    return [Button(say("button-see-idea"), SEE)] if idea.picture else []


async def see_picture(chat: Chat, idea: Idea) -> None:
    """Its picture, until the button back is pressed."""
    back = one_below_another([Button(chat.say("button-back-to-idea"), "back")])
    picture = Picture(idea.picture) if idea.picture else None
    screen = Screen(idea.seen or "", heading=idea.title, rows=back, file=picture)
    await chat.ask("picture", Choose(lambda: screen))
