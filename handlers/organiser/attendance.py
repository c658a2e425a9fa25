"""Who comes, and who came: by first names where people gave one, by number where not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.prompts import paged, turned_to
from handlers.said import Pressed, Said
from handlers.screen import Button, Screen
from models.activities import Time
from models.audit import note_act
from models.rules.permissions import Act
from models.sign_ups import SignUp, Standing
from models.tasks import tasks_of

DONE, TICK, UNTICK = "done", "+", "-"


async def who_comes(chat: Chat, time: Time, signed_up: Sequence[SignUp]) -> Screen:
    """The list, in the order of signing up, with who helps with what."""
    say = chat.say
    tasks = {task.id: task.title for task in await tasks_of(chat.db, time.activity.id)}
    lines = []
    for number, each in enumerate(signed_up, 1):
        name = _name(chat, number, each)
        if each.standing != Standing.COMING:
            line = say("attendance-line-waiting", name=name)
        else:
            line = say("attendance-line", name=name, guests=each.guests)
        if each.task_id in tasks:
            line += say("attendance-helps", title=tasks[each.task_id])
        lines.append(line)
    text = "\n".join(lines) or say("attendance-nobody")
    return Screen(text, heading=time.activity.title, rows=((await way_back(chat, time),),))


async def way_back(chat: Chat, time: Time) -> Button:
    """The button that leads back to the organiser's card, from a screen that ends there; residents
    who run what they made find theirs with all that they began."""
    process_id = time.activity.process_id
    by_role = await chat.may(Act.MAKE_ACTIVITY, process_id=process_id)
    command = f"/organise {time.occurrence.id}" if by_role else f"/takepart {process_id}"
    return Button(chat.say("button-to-activity"), f"0:0:{command}")


async def tick_who_came(chat: Chat, time: Time, signed_up: Sequence[SignUp]) -> None:
    """Tap the names of those who came."""
    coming = [each for each in signed_up if each.standing == Standing.COMING]
    came = await chat.ask("who", Tick(tuple(coming)))
    for each in coming:
        each.came = each.id in came
    await note_act(
        chat.db,
        chat.now,
        chat.person_id,
        "act-attendance-marked",
        f"activity {time.activity.id}",
        {"time": time.occurrence.id, "came": len(came)},
    )


@dataclass(frozen=True)
class Tick:
    """Tick names in a long list; the draft is the page and what is ticked."""

    coming: tuple[SignUp, ...]
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        ticked = self._ticked(draft)
        buttons = [
            Button(
                f"{'☑' if each.id in ticked else '☐'} {_name(chat, number, each)}",
                f"{UNTICK if each.id in ticked else TICK}{each.id}",
            )
            for number, each in enumerate(self.coming, 1)
        ]
        done = Button(chat.say("button-done", count=len(ticked)), DONE)
        rows = (*paged(chat.say, buttons, draft["page"] if draft else 0), (done,))
        return Screen(chat.say("attendance-who-came", count=len(ticked)), rows=rows)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        page, ticked = draft["page"] if draft else 0, self._ticked(draft)
        if (turned := turned_to(said)) is not None:
            return Drafted({"page": turned, "came": sorted(ticked)})
        value = said.value if isinstance(said, Pressed) else ""
        if value == DONE:
            return Answered(sorted(ticked))
        number = value[1:]
        known = {str(each.id) for each in self.coming}
        if value[:1] not in (TICK, UNTICK) or number not in known:
            return Refused(chat.say("use-the-buttons"))
        ticked = ticked | {int(number)} if value[0] == TICK else ticked - {int(number)}
        return Drafted({"page": page, "came": sorted(ticked)})

    def _ticked(self, draft: Any) -> set[int]:
        return set(draft["came"]) if draft else {each.id for each in self.coming if each.came}


def _name(chat: Chat, number: int, each: SignUp) -> str:
    return each.name or chat.say("attendance-nameless", number=number)
