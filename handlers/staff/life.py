"""The life of a process: opening, closing, publishing, archiving."""

from handlers.conversation import Chat, Open
from handlers.process_words import STEPS, missing_in_words, subject_of, your_voice_in_words
from handlers.staff.noting import note
from handlers.staff.rehearsal import throw_away
from handlers.staff.telling import confirm, tell
from models import progress
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, Instrument, State

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
    if step is State.EVALUATED and not (facts.looked_back or facts.evaluation_written):
        return Open("process", f"{process.id} evaluate")
    missing = ladder.missing_before(step, facts)
    if missing:
        await tell(chat, missing_in_words(say, facts, step, missing))
        return None
    polls = await progress.consultations_of(chat.db, process.id)
    if step is State.OPEN and any(poll.closes_at <= chat.now for poll in polls):
        await tell(chat, say("refused-closing-day"))
        return None
    opening = say("open-sure", voice=your_voice_in_words(chat, process, facts))
    if not polls and ladder.allows(facts.rung, Instrument.CONSULTATION):
        opening += f"\n\n{say('open-asks-nothing')}"
    sure = {
        State.OPEN: opening,
        State.CLOSED: say("close-sure"),
        State.ANSWERED: say("answered-sure"),
        State.EVALUATED: say("evaluated-sure"),
        State.ARCHIVED: say("archive-sure"),
    }
    button = say("button-step", step=say(STEPS[step]))
    heading = subject_of(chat, process)
    if await confirm(chat, sure[step], button, heading) and chat.fresh:
        await step_to(chat, process, facts, step)
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


async def step_to(chat: Chat, process: Process, facts: Facts, step: State) -> None:
    """Take a step that nothing stands in the way of."""
    if not await progress.take_step(chat.db, process, facts, chat.now):
        if step is State.OPEN:
            for poll in await progress.consultations_of(chat.db, process.id):
                await throw_away(chat.db, poll)
        await note(chat, STEPS_TAKEN[step], process)
