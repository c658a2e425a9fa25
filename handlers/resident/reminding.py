"""Which reminders of activities someone wants."""

from handlers.conversation import Chat, Script
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from models.people import Person
from models.rules.reminders import Reminding

REMINDING: dict[str, str] = {
    Reminding.BOTH: "button-remind-both",
    Reminding.DAY: "button-remind-day",
    Reminding.HOURS: "button-remind-hours",
    Reminding.NONE: "button-remind-none",
}
"""What the choice for each is called."""
AS_GIVEN = "given"


async def reminding(chat: Chat) -> Screen:
    """Choose once, for all activities; also to leave it to whoever organises them."""
    say, person = chat.say, await chat.db.get_one(Person, chat.person_id)

    def choices() -> Screen:
        chosen = person.reminding or AS_GIVEN
        labels = REMINDING | {AS_GIVEN: "button-remind-as-given"}
        buttons = [
            Button(("✓ " if wish == chosen else "") + say(label), wish)
            for wish, label in labels.items()
        ]
        return Screen(
            say("reminding-which"),
            heading=say("reminding-heading"),
            rows=one_below_another(buttons),
        )

    wish = await chat.ask("wish", Choose(choices))
    if chat.fresh:
        person.reminding = None if wish == AS_GIVEN else wish
    chosen = say(REMINDING.get(wish, "button-remind-as-given"))
    return Screen(say("reminding-chosen", wish=chosen), heading=say("reminding-heading"))


REMINDING_OF_ACTIVITIES = Script("reminding", reminding)
