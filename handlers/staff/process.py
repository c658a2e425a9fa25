"""One process: its card, and from there everything that is done with it.

The subject is the process's number, what is to be done, and `on` when what is missing is filled in
one after another: `12`, `12 purpose`, `12 purpose on`.
"""

from collections.abc import Awaitable, Callable, Mapping

from handlers.conversation import Chat, Open, Script
from handlers.pages import on_screens
from handlers.points_owed import facts_now
from handlers.process_words import NEEDS, STEPS, missing_in_words, subject_of
from handlers.prompts import Browse, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.changing import change, is_fixed, move
from handlers.staff.feedback import feedback, send_feedback
from handlers.staff.leaving import Left
from handlers.staff.life import publish, take_next_step
from handlers.staff.looking_back import look_back
from handlers.staff.new_consultation import add_consultation
from handlers.staff.new_poll import add_poll
from handlers.staff.noting import note
from handlers.staff.preparation import ITEMS, Item
from handlers.staff.process_card import card_in_words
from handlers.staff.residents_roles import ask_for
from handlers.staff.telling import tell
from models import processes, progress
from models.processes import Process
from models.rules import ladder
from models.rules.permissions import Act, Role
from models.rules.process import Facts, Need, State

ON = "on"
PARTNER, OWNER = Role.PARTNER.value, Role.OWNER.value
STEP, CHANGE, RUNG, ASK, POLL, PUBLISH, FEEDBACK, SEND, EVALUATE, POLLS, VOICE, LIST = (
    "step",
    "change",
    "rung",
    "ask",
    "poll",
    "publish",
    "feedback",
    "send",
    "evaluate",
    "polls",
    "voice",
    "list",
)

Do = Callable[[Chat, Process, Facts], Awaitable[Screen | Open | None]]


async def _polls(chat: Chat, process: Process, facts: Facts) -> Open:
    """The list of what is asked in it."""
    return Open("consultations", f"process {process.id}")


ACTS: Mapping[str, Do] = {
    STEP: take_next_step,
    CHANGE: change,
    RUNG: move,
    ASK: add_consultation,
    POLL: add_poll,
    POLLS: _polls,
    PUBLISH: publish,
    FEEDBACK: feedback,
    SEND: send_feedback,
    EVALUATE: look_back,
    PARTNER: ask_for(Role.PARTNER),
    OWNER: ask_for(Role.OWNER),
}
"""What is done, by the name that a button carries. Each ends by going back to the card (None), or
somewhere else."""

WHERE = {
    Need.ROOM: Item.ROOM,
    Need.ROOM_TO_CHANGE: Item.ROOM,
    Need.EMBEDDING: Item.EMBEDDING,
    Need.ORGANISATIONS: Item.ORGANISATIONS,
    Need.MOMENTS: Item.MOMENTS,
    Need.EVALUATION_MOMENT: Item.MOMENTS,
    Need.PURPOSE: Item.PURPOSE,
    Need.RETENTION: Item.RETENTION,
    Need.ANSWER_DATE: Item.ANSWER_DATE,
    Need.PARTNER: PARTNER,
    Need.OWNER: OWNER,
    Need.BINDING_RULE: Item.BINDING_RULE,
    Need.RESULTS: PUBLISH,
    Need.FEEDBACK: FEEDBACK,
    Need.ADVICE_ANSWERED: FEEDBACK,
    Need.DECISION: POLLS,
    Need.JOINT_EVALUATION: EVALUATE,
    Need.RESIDENTS_EVALUATION: EVALUATE,
    Need.FEEDBACK_SENT: SEND,
}
"""Where each thing that is missing is filled in."""


async def process(chat: Chat) -> Screen | Open:
    """The card, or one thing that is done."""
    number, _, goal = chat.subject.partition(" ")
    goal, _, on = goal.partition(" ")
    process = await processes.process_with_id(chat.db, int(number))
    if process is None:
        return Screen(chat.say("process-unknown", number=number))
    facts = await facts_now(chat, process)
    if not goal:
        return await _card(chat, process, facts)
    if facts.state is State.ARCHIVED:
        await tell(chat, chat.say("refused-archived"))
        return Open(PROCESS.name, number)
    try:
        if goal in ACTS:
            return await ACTS[goal](chat, process, facts) or Open(PROCESS.name, number)
        await _fill_in(chat, process, facts, Item(goal))
    except Left:
        return Open(PROCESS.name, number)
    return Open(PROCESS.name, await _next_to_fill_in(chat, process) if on else number)


async def _fill_in(chat: Chat, process: Process, facts: Facts, item: Item) -> None:
    if is_fixed(item, process, facts):
        await tell(chat, chat.say("refused-change"))
        return
    await ITEMS[item](chat, process)
    if chat.fresh:
        await note(chat, "act-process-changed", process, item=item)


async def _next_to_fill_in(chat: Chat, process: Process) -> str:
    facts = await facts_now(chat, process)
    step = ladder.step_after(facts.state) or State.ARCHIVED
    for need in ladder.missing_before(step, facts):
        if WHERE[need] in ITEMS and need is not Need.ROOM_TO_CHANGE:
            return f"{process.id} {WHERE[need]} {ON}"
    return str(process.id)


async def _card(chat: Chat, process: Process, facts: Facts) -> Screen | Open:
    say = chat.say
    step = ladder.step_after(facts.state)
    missing = ladder.missing_before(step, facts) if step else ()
    acts = _acts(facts)
    wanted: dict[str, Button] = {}
    for need in missing:
        goal = WHERE[need]
        what = say(NEEDS[need]).partition(". ")[0]  # a reason that comes behind is in the text
        fill_in = Button(say("button-fill-in", need=what), f"{goal} {ON}")
        wanted[goal] = Button(say(acts[goal]), goal) if goal in acts else fill_in
    buttons = list(wanted.values())
    if step:
        buttons.append(Button(say("button-step", step=say(STEPS[step])), STEP))
    asking = [Button(say("button-consultations"), POLLS)] if facts.consultations else []
    if facts.state in (State.DRAFT, State.OPEN):
        asking.append(Button(say("button-add-consultation"), ASK))
        asking.append(Button(say("button-add-poll"), POLL))
    # While residents answer, its link and its count matter; what comes after closing stands below.
    buttons = asking + buttons if await _is_asking(chat, process) else buttons + asking
    buttons += [Button(say(label), act) for act, label in acts.items() if act not in wanted]
    if facts.state is not State.ARCHIVED:
        buttons.append(Button(say("button-change-process"), CHANGE))
    buttons += [Button(say("button-voice"), VOICE), Button(say("button-all-processes"), LIST)]
    text = await card_in_words(chat, process, facts)
    if step and missing:
        text += "\n\n" + missing_in_words(say, facts, step, missing)
    screens = on_screens(text, subject_of(chat, process), one_below_another(buttons))
    picked = await chat.ask("do", Browse(lambda: screens))
    elsewhere = {VOICE: Open("voice", str(process.id)), LIST: Open("processes")}
    return elsewhere.get(picked, Open(PROCESS.name, f"{process.id} {picked}"))


async def _is_asking(chat: Chat, process: Process) -> bool:
    polls = await progress.consultations_of(chat.db, process.id)
    return any(poll.is_open(chat.now) for poll in polls)


def _acts(facts: Facts) -> dict[str, str]:
    """What can be done besides filling in, with its label."""
    if facts.state not in (State.OPEN, State.CLOSED):
        return {}
    acts: dict[str, str] = {}
    if facts.consultations and not facts.results_published:
        acts[PUBLISH] = "button-publish"
    if ladder.owes_feedback(facts):
        acts[FEEDBACK] = "button-feedback"
    return {**acts, EVALUATE: "button-evaluate"}


PROCESS = Script("process", process, needs=Act.MAKE_PROCESS)
