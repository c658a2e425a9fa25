"""Choosing the language the bot speaks with one person."""

from handlers.conversation import Chat, Open, Script
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from handlers.texts import languages, sayer
from models.people import Person

ANEW = "start"
"""What it is opened with where `/start` has to follow; another text is the code of a link."""


async def language(chat: Chat) -> Screen | Open:
    """Each language is offered under its own name. Who came from elsewhere is brought back."""
    picked = await chat.ask(
        "language",
        Choose(
            lambda: Screen(
                chat.say("language-which"),
                rows=one_below_another(
                    [Button(sayer(code)("language-name"), code) for code in languages()]
                ),
            )
        ),
    )
    if chat.fresh:
        person = await chat.db.get_one(Person, chat.person_id)
        person.language = picked
    if chat.subject:
        return Open("start", "" if chat.subject == ANEW else chat.subject)
    return Screen(sayer(picked)("language-chosen"))


LANGUAGE = Script("language", language)
