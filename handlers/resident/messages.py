"""Which messages someone wants, and about which neighbourhood: a tap each."""

from handlers.conversation import Chat, Script
from handlers.neighbourhoods import ChooseNeighbourhood, known_districts
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from models.neighbourhoods import ids_with_codes, names_of
from models.rules.message_kinds import Kind
from models.wishes import follow, followed_by, wanted_by, wish

WANT, MUTE = "+", "-"
FOLLOW, UNFOLLOW = "follow", "unfollow"
NAMES = {
    Kind.NEWS: "kind-news",
    Kind.PROCESS: "kind-process",
    Kind.ACTIVITY: "kind-activity",
    Kind.QUESTIONS: "kind-questions",
    Kind.DIGEST: "kind-digest",
}


async def messages(chat: Chat) -> Screen:
    """A button says what is to be: ☑ is what one gets, and pressing it ends that."""
    say = chat.say
    wanted = await wanted_by(chat.db, chat.person_id)
    followed = await followed_by(chat.db, chat.person_id)
    districts = await known_districts(chat.db)
    names = await names_of(chat.db, [followed] if followed else [])

    def shown() -> Screen:
        buttons = [
            Button(
                f"{'☑' if kind in wanted else '☐'} {say(name)}",
                f"{MUTE if kind in wanted else WANT}{kind}",
            )
            for kind, name in NAMES.items()
        ]
        if districts:
            label = say("button-followed", name=names[0]) if names else say("button-follow")
            buttons.append(Button(label, FOLLOW))
        if names:
            buttons.append(Button(say("button-unfollow", name=names[0]), UNFOLLOW))
        text = say("messages-text", most=chat.organisation.messages_a_day)
        return Screen(text, heading=say("messages-heading"), rows=one_below_another(buttons))

    do: str = await chat.ask("do", Choose(shown))
    if do == FOLLOW:
        heading = say("messages-which-neighbourhood")
        codes = await chat.ask("where", ChooseNeighbourhood(heading, districts))
        await follow(chat.db, chat.person_id, (await ids_with_codes(chat.db, codes))[0])
    elif do == UNFOLLOW:
        await follow(chat.db, chat.person_id, None)
    else:
        await wish(chat.db, chat.person_id, Kind(do[1:]), wanted=do[0] == WANT)
    chat.begin_again()
    return await messages(chat)


MESSAGES = Script("messages", messages)
