"""An idea that was accepted becomes an activity, and its author is asked to help."""

from datetime import timedelta

from handlers.conversation import Chat, Open
from handlers.prompts import ChooseFromMany
from handlers.screen import Button, Screen
from models import ideas
from models.activities import Time
from models.ideas import Idea
from models.notices import Content, Sentence, Way
from models.outbox import only, put_out
from models.processes import processes_in
from models.rules.idea import Standing
from models.rules.permissions import Act
from models.rules.process import State

SUBJECT = "idea "
WAITS = timedelta(days=30)


async def ideas_to_do(chat: Chat) -> list[Idea]:
    """The accepted ideas of open processes in which this person may make activities."""
    theirs = [
        process.id
        for process in await processes_in(chat.db, State.OPEN)
        if await chat.may(Act.MAKE_ACTIVITY, process_id=process.id)
    ]
    return await ideas.ideas_in(chat.db, theirs, Standing.ACCEPTED)


async def pick_idea(chat: Chat, waiting: list[Idea]) -> Open:
    """Which of them becomes an activity."""
    buttons = [Button(idea.title, str(idea.id)) for idea in waiting]
    screen = Screen(chat.say("activity-which-idea"))
    picked = await chat.ask("idea", ChooseFromMany(lambda: screen, buttons))
    return Open("make-activity", SUBJECT + picked)


async def idea_at_hand(chat: Chat) -> Idea | None:
    """The idea that the subject names, while it waits to be done and may be done here."""
    number = chat.subject.removeprefix(SUBJECT)
    if not chat.subject.startswith(SUBJECT):
        return None
    return next((idea for idea in await ideas_to_do(chat) if str(idea.id) == number), None)


async def take_up(chat: Chat, idea: Idea, time: Time) -> None:
    """It is an activity now: its author hears so, and is asked to help."""
    idea.standing = Standing.ACTIVITY
    if idea.person_id is None:
        return
    number = time.occurrence.id
    await put_out(
        chat.db,
        "idea",
        f"{idea.id} {idea.standing} {chat.now.isoformat()}",
        Content(
            text=Sentence(say="notice-idea-activity", variables={"title": idea.title}),
            ways=(
                Way(label=Sentence(say="button-help-along"), command=f"/meehelpen {number}"),
                Way(label=Sentence(say="button-my-idea"), command=f"/ideeen {idea.id}"),
            ),
        ),
        only(idea.person_id),
        not_before=chat.now,
        not_after=chat.now + WAITS,
        once=False,
    )
