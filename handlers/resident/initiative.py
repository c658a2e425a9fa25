"""What residents can begin themselves: what they start on their own rung, and propose on others.

The subject is a process's number, or nothing.
"""

from handlers.conversation import Chat, Open, Script
from handlers.moments import in_short
from handlers.organiser.make_activity import MANAGED_BY
from handlers.process_words import PLAIN_RUNGS, subject_of
from handlers.prompts import Browse, ChooseFromMany, one_below_another
from handlers.resident.consultation import questionnaire_of
from handlers.resident.ideas import IDEAS, NEW
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from handlers.texts import in_language
from models import own_polls, processes, proposals
from models.activities import organised_by
from models.processes import Process
from models.rules import ladder
from models.rules.permissions import Act
from models.rules.process import Instrument, Rung, State
from models.rules.proposal import Kind

ACTIVITY, POLL, IDEA, BACK = "activity", "poll", "idea", "back"
PROPOSE = "propose-"
MINE_PROPOSED, MINE_ASKED, MINE_TO_COME = "proposal-", "asked-", "time-"


async def initiative(chat: Chat) -> Screen | Open:
    """In one process: what can be begun there, and what one began before."""
    process = await _which(chat)
    if process is None or process.state != State.OPEN:
        return Screen(chat.say("initiative-none"))
    say, rung = chat.say, Rung(process.rung)
    ways = await _ways(chat, process)
    buttons = [Button(say(label), value) for value, label in ways.items()]
    buttons += await _begun(chat, process)
    buttons.append(Button(say("button-voice"), BACK))
    rows, text = one_below_another(buttons), say("initiative-here", reason=say(PLAIN_RUNGS[rung]))
    screen = Screen(text, heading=subject_of(chat, process), rows=rows)
    picked: str = await chat.ask("what", Browse(lambda: [screen]))
    number = picked.rpartition("-")[2]
    opens = {
        ACTIVITY: Open("own-activity", str(process.id)),
        POLL: Open("own-poll", f"new {process.id}"),
        IDEA: Open(IDEAS.name, NEW),
        BACK: Open("voice", str(process.id)),
        MINE_PROPOSED + number: Open("proposal", number),
        MINE_ASKED + number: Open("own-poll", number),
        MINE_TO_COME + number: Open(MANAGED_BY, number),
    }
    return opens.get(picked) or Open("proposal", f"{picked.removeprefix(PROPOSE)} {process.id}")


async def _which(chat: Chat) -> Process | None:
    if number := row_number(chat.subject):
        return await processes.process_with_id(chat.db, number)
    found = {str(each.id): each for each in await processes.processes_in(chat.db, State.OPEN)}
    if len(found) < 2:
        return next(iter(found.values()), None)
    buttons = [Button(subject_of(chat, each), number) for number, each in found.items()]
    screen = Screen(chat.say("initiative-which"))
    return found.get(await chat.ask("process", ChooseFromMany(lambda: screen, buttons)))


async def _ways(chat: Chat, process: Process) -> dict[str, str]:
    """What can be begun on this rung, with its label."""
    rung = Rung(process.rung)
    ideas = {IDEA: "button-new-idea"} if ladder.allows(rung, Instrument.IDEA) else {}
    return await _doing(chat, process, rung) | ideas


async def _doing(chat: Chat, process: Process, rung: Rung) -> dict[str, str]:
    """Begun at once, or proposed to staff."""
    if ladder.allows(rung, Instrument.RESIDENTS_OWN):
        return {
            ACTIVITY: "button-own-activity",
            POLL: "button-own-poll",
            PROPOSE + Kind.CHALLENGE: "button-challenge",
        }
    if ladder.allows(rung, Instrument.PARTNER_ROLE) and await chat.may(
        Act.MAKE_ACTIVITY, process_id=process.id
    ):
        return {ACTIVITY: "button-own-activity"}
    return {PROPOSE + Kind.ACTIVITY: "button-propose-activity"}


async def _begun(chat: Chat, process: Process) -> list[Button]:
    """What this person began here, each leading to its card."""
    buttons = [
        Button(chat.say("mine-proposed", title=each.title), f"{MINE_PROPOSED}{each.id}")
        for each in await proposals.proposals_of(chat.db, chat.person_id)
        if each.process_id == process.id
    ]
    buttons += [
        Button(
            chat.say("mine-asked", title=in_language(questionnaire_of(poll).title, chat.language)),
            f"{MINE_ASKED}{poll.id}",
        )
        for poll in await own_polls.polls_started_by(chat.db, chat.person_id)
        if poll.process_id == process.id
    ]
    return buttons + [
        Button(
            chat.say(
                "mine-to-come",
                title=time.activity.title,
                moment=in_short(chat, time.occurrence.start_at),
            ),
            f"{MINE_TO_COME}{time.occurrence.id}",
        )
        for time in await organised_by(chat.db, chat.person_id, process.id, chat.now)
    ]


INITIATIVE = Script("initiative", initiative)
