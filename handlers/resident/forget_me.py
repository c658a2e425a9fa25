"""Being forgotten: what that means, once more for sure, and a last sentence."""

from handlers.conversation import Chat, Script
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from models.backgrounds import BACKGROUND, erase_background
from models.consultations import consultation_ids
from models.forgetting import forget
from models.people import Person
from models.sign_ups import withdraw_from_all

YES, NO = "yes", "no"


async def forget_me(chat: Chat) -> Screen:
    """Whoever keeps their data is told that nothing changed."""
    say = chat.say
    sure = Screen(
        say("forget-sure"),
        heading=say("forget-heading"),
        rows=one_below_another(
            [Button(say("button-forget-yes"), YES), Button(say("button-forget-no"), NO)]
        ),
    )
    if await chat.ask("sure", Choose(lambda: sure)) == NO:
        return Screen(say("forget-kept"))
    if chat.fresh:
        person = await chat.db.get_one(Person, chat.person_id)
        numbers = await consultation_ids(chat.db)
        names = [chat.pseudonym_in(number) for number in numbers]
        names += [chat.keyed.neighbour_in(number) for number in numbers]
        await erase_background(chat.db, chat.pseudonym_in(BACKGROUND))
        quiet = chat.organisation.quiet_hours
        await withdraw_from_all(chat.db, chat.person_id, chat.now, quiet)
        await forget(chat.db, person, names, chat.now)
        chat.forgotten = True
        chat.new_menus.add(chat.chat_id)
    return Screen(say("forgotten"))


FORGET_ME = Script("forget-me", forget_me)
