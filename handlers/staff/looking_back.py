"""Looking back on a process: asking everyone who worked on it, and writing down what worked."""

from handlers.conversation import Chat, Open
from handlers.participants import invite_to_look_back
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.questionnaire import JOINT, template
from handlers.screen import Button, Screen
from handlers.staff.life import step_to
from handlers.staff.new_consultation import open_within
from handlers.staff.noting import note
from handlers.staff.telling import tell
from models import progress
from models.consultations import Consultation
from models.database import Session
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, Instrument, State

ASK, AGAIN, WRITE, PASS_BY, CARD = "ask", "again", "write", "pass-by", "card"
LONGEST = 1000


async def joint_evaluations(db: Session, process_id: int) -> list[Consultation]:
    """The questionnaires with which those who worked on a process look back together."""
    polls = await progress.consultations_of(db, process_id)
    return [poll for poll in polls if poll.template == JOINT]


async def look_back(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """From co-production up the answers of residents and staff count; what staff write down stands
    beside them. Below, writing it down is all, and it may be passed by."""
    say = chat.say
    if facts.state is State.DRAFT:
        await tell(chat, say("evaluate-draft"))
        return None
    asked = await joint_evaluations(chat.db, process.id)
    open_now = next((poll for poll in asked if poll.is_open(chat.now)), None)
    together = ladder.allows(facts.rung, Instrument.JOINT_EVALUATION)
    ways = {}
    if open_now:
        ways[AGAIN] = "button-invite-again"
    elif together and facts.state is State.OPEN:
        ways[ASK] = "button-ask-to-look-back"
    ways[WRITE] = "button-write-evaluation"
    if facts.state is State.ANSWERED and not ladder.evaluation_needed(facts.rung):
        ways[PASS_BY] = "button-not-evaluated"
    ways[CARD] = "button-to-process"
    question = "ask-looking-back-together" if together else "ask-looking-back"
    rows = one_below_another([Button(say(label), way) for way, label in ways.items()])
    picked = await chat.ask("how", Choose(lambda: Screen(say(question), rows=rows)))
    if picked == ASK:
        return await open_within(chat, process, facts, JOINT, template(JOINT))
    if picked == AGAIN and open_now:
        if chat.fresh:
            admins = chat.organisation.admins
            await invite_to_look_back(chat.db, process, open_now, admins, chat.now)
        await tell(chat, say("invited-again"))
    if picked == WRITE:
        await _write(chat, process)
    if picked in (WRITE, PASS_BY) and chat.fresh and facts.state is State.ANSWERED:
        await step_to(chat, process, facts, State.EVALUATED)
    return None


async def _write(chat: Chat, process: Process) -> None:
    words = at_most(chat, LONGEST)
    worked = await chat.ask("worked", Write(lambda: Screen(chat.say("ask-worked")), words))
    didnt = await chat.ask("didnt", Write(lambda: Screen(chat.say("ask-didnt")), words))
    if chat.fresh:
        process.evaluation = {"worked": worked, "didnt": didnt}
        await note(chat, "act-evaluation-written", process)
