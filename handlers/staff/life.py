"""The life of a process: opening, closing, publishing, looking back, archiving."""

from handlers.conversation import Chat, Open
from handlers.process_words import (
    EVALUATORS,
    STEPS,
    missing_in_words,
    subject_of,
    your_voice_in_words,
)
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.noting import note
from handlers.staff.preparation import labels
from handlers.staff.telling import confirm, tell
from models import progress
from models.processes import Process
from models.rules import ladder
from models.rules.process import Evaluators, Facts, State

STEPS_TAKEN = {
    State.OPEN: "act-process-opened",
    State.CLOSED: "act-process-closed",
    State.ANSWERED: "act-process-answered",
    State.EVALUATED: "act-process-evaluated",
    State.ARCHIVED: "act-process-archived",
}
"""What the audit log says of each."""


async def take_next_step(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """To the next state, or a sentence that says what is missing on this rung."""
    say = chat.say
    step = ladder.step_after(facts.state)
    if step is None:
        return None
    if step is State.ANSWERED and not facts.feedback_sent and ladder.owes_feedback(facts):
        return Open("process", f"{process.id} send")
    if step is State.EVALUATED and facts.evaluated_by is None:
        return Open("process", f"{process.id} evaluate")
    missing = ladder.missing_before(step, facts)
    if missing:
        await tell(chat, missing_in_words(say, facts, step, missing))
        return None
    polls = await progress.consultations_of(chat.db, process.id)
    if step is State.OPEN and any(poll.closes_at <= chat.now for poll in polls):
        await tell(chat, say("refused-closing-day"))
        return None
    sure = {
        State.OPEN: say("open-sure", voice=your_voice_in_words(chat, process, facts)),
        State.CLOSED: say("close-sure"),
        State.ANSWERED: say("answered-sure"),
        State.EVALUATED: say("evaluated-sure"),
        State.ARCHIVED: say("archive-sure"),
    }
    button = say("button-step", step=say(STEPS[step]))
    heading = subject_of(chat, process)
    if await confirm(chat, sure[step], button, heading) and chat.fresh:
        await _step(chat, process, facts, step)
    return None


async def publish(chat: Chat, process: Process, facts: Facts) -> None:
    """Let everyone read the results, once nobody can answer any more."""
    say = chat.say
    polls = await progress.consultations_of(chat.db, process.id)
    if not polls:
        await tell(chat, say("publish-nothing"))
    elif any(poll.is_open(chat.now) for poll in polls):
        await tell(chat, say("publish-open"))
    elif await confirm(chat, say("publish-sure"), say("button-publish")) and chat.fresh:
        process.results_published_at = chat.now
        await note(chat, "act-results-published", process)


async def evaluate(chat: Chat, process: Process, facts: Facts) -> None:
    """What worked and what did not, and who looked back. Below co-production it may be passed
    by."""
    say = chat.say
    if facts.state is State.DRAFT:
        await tell(chat, say("evaluate-draft"))
        return
    buttons = [Button(label, value) for value, label in labels(chat, EVALUATORS).items()]
    needed = ladder.evaluation_needed(facts.rung)
    if not needed and facts.state is State.ANSWERED:
        buttons.append(Button(say("button-not-evaluated"), "none"))
    question = "ask-evaluators-needed" if needed else "ask-evaluators"
    screen = Screen(say(question), rows=one_below_another(buttons))
    by = await chat.ask("by", Choose(lambda: screen))
    if by != "none":
        words = at_most(chat, 1000)
        worked = await chat.ask("worked", Write(lambda: Screen(say("ask-worked")), words))
        didnt = await chat.ask("didnt", Write(lambda: Screen(say("ask-didnt")), words))
        if chat.fresh:
            process.evaluation = {
                "by": Evaluators(by),
                "worked": worked,
                "didnt": didnt,
            }
            await note(chat, "act-evaluation-written", process, by=by)
    if chat.fresh and facts.state is State.ANSWERED:
        await _step(chat, process, facts, State.EVALUATED)


async def _step(chat: Chat, process: Process, facts: Facts, step: State) -> None:
    if not await progress.take_step(chat.db, process, facts, chat.now):
        await note(chat, STEPS_TAKEN[step], process)
