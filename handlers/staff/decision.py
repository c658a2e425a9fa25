"""The decision of a binding poll: stated from its rule alone, once nobody can vote any more."""

from datetime import datetime

from handlers.conversation import Chat, Open
from handlers.counted import counted
from handlers.reports.poll_in_words import decision_in_words
from handlers.staff.telling import confirm
from models.audit import note_act
from models.consultations import Consultation
from models.polls import PriorityPoll


def may_decide(poll: Consultation, rule: PriorityPoll, now: datetime) -> bool:
    """Whether its decision waits to be stated."""
    is_over = poll.opened_at is not None and not poll.is_open(now)
    return rule.binding and rule.decided_at is None and is_over


async def decide(chat: Chat, poll: Consultation, rule: PriorityPoll) -> Open:
    """Show what the rule says; there is nothing to choose but to state it."""
    count = await counted(chat.db, poll, rule, chat.language)
    text = decision_in_words(chat.say, rule.terms, count)
    button = chat.say("button-state-decision")
    if await confirm(chat, text, button, count.poll.title) and chat.fresh:
        rule.decided_at = chat.now
        await chat.db.flush()
        await note_act(
            chat.db, chat.now, chat.person_id, "act-decision-stated", f"consultation {poll.id}"
        )
    return Open("process", str(poll.process_id))
