"""The buttons on the card of a process: only what its rung and its state allow."""

from collections.abc import Iterable, Mapping

from handlers.conversation import Chat
from handlers.process_words import NEEDS, STEPS, instrument_refused
from handlers.screen import Button
from handlers.staff.preparation import Item
from handlers.texts import Say
from models.rules import ladder
from models.rules.permissions import Role
from models.rules.process import Facts, Instrument, Need, State

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
NEW: Mapping[str, tuple[str, Instrument]] = {
    ASK: ("button-add-consultation", Instrument.CONSULTATION),
    POLL: ("button-add-poll", Instrument.ADVISORY_POLL),
}
"""What can be asked anew: its label, and what the rung has to allow."""


def ways_from(say: Say, facts: Facts, missing: Iterable[Need], *, is_asking: bool) -> list[Button]:
    """The buttons in their order.

    Args:
        missing: What the next step still needs.
        is_asking: Residents can answer something at this moment.
    """
    acts = _acts(facts, is_asking=is_asking)
    wanted = _wanted(say, acts, missing, is_asking=is_asking)
    buttons = list(wanted.values())
    if step := ladder.step_after(facts.state):
        buttons.append(Button(say("button-step", step=say(STEPS[step])), STEP))
    asking = [Button(say("button-consultations"), POLLS)] if facts.consultations else []
    if facts.state in (State.DRAFT, State.OPEN):
        asking += [
            Button(say(label), act)
            for act, (label, instrument) in NEW.items()
            if ladder.allows(facts.rung, instrument)
        ]
    # While residents answer, its link and its count matter; what comes after closing stands below.
    buttons = asking + buttons if is_asking else buttons + asking
    buttons += [Button(say(label), act) for act, label in acts.items() if act not in wanted]
    if facts.state is not State.ARCHIVED:
        buttons.append(Button(say("button-change-process"), CHANGE))
    return [*buttons, Button(say("button-voice"), VOICE), Button(say("button-all-processes"), LIST)]


def why_not(chat: Chat, facts: Facts, *, is_asking: bool) -> str:
    """Why something that one may look for has no button."""
    reasons = [
        instrument_refused(chat.say, facts.rung, instrument)
        for _, instrument in NEW.values()
        if facts.state in (State.DRAFT, State.OPEN) and not ladder.allows(facts.rung, instrument)
    ]
    if is_asking and not facts.results_published:
        reasons.append(chat.say("publish-open"))
    return "\n\n".join(reasons)


def _acts(facts: Facts, *, is_asking: bool) -> dict[str, str]:
    """What can be done besides filling in, with its label."""
    if facts.state not in (State.OPEN, State.CLOSED):
        return {}
    acts: dict[str, str] = {}
    if facts.consultations and not facts.results_published and not is_asking:
        acts[PUBLISH] = "button-publish"
    if ladder.owes_feedback(facts):
        acts[FEEDBACK] = "button-feedback"
    return {**acts, EVALUATE: "button-evaluate"}


def _wanted(
    say: Say, acts: Mapping[str, str], missing: Iterable[Need], *, is_asking: bool
) -> dict[str, Button]:
    """A button for each thing that is missing and can be filled in now, by where it leads."""
    wanted: dict[str, Button] = {}
    for need in missing:
        goal = WHERE[need]
        what = say(NEEDS[need]).partition(". ")[0]  # a reason that comes behind is in the text
        fill_in = Button(say("button-fill-in", need=what), f"{goal} {ON}")
        wanted[goal] = Button(say(acts[goal]), goal) if goal in acts else fill_in
    if is_asking:
        wanted.pop(PUBLISH, None)
    return wanted
