"""Filling in a consultation for a neighbour without the app, or from a paper form.

There is no account behind it. The sheet lies under a name that only the key makes, until it is
sent; from then on under one that nothing makes, so that nobody can read it back.
"""

from functools import partial

from handlers.conversation import Chat, Open, Script, undo
from handlers.prompts import Browse, Choose, one_below_another
from handlers.resident.admission import ADMITTED, may_vote
from handlers.resident.asking import ask_all
from handlers.resident.consultation import (
    ERASE,
    ballot_of,
    look_back,
    promised,
    questionnaire_of,
    sent_values,
)
from handlers.screen import Button, Screen
from handlers.texts import in_language
from handlers.ticking import Tick
from models import interviewers, polls
from models.consultations import AMBASSADOR, COUNTER, Consultation, consultation_with_id
from models.rules.ballot import written
from models.rules.permissions import Act, Role
from models.rules.priority_poll import Voters
from models.voting_codes import free_code

OVERVIEW = "interviews"
SENT = "sent"
"""Behind the poll's number: an interview was just handed in."""
AGREED, OLD_ENOUGH = "agreed", "old-enough"


async def interview(chat: Chat) -> Screen | Open:
    """From spoken consent to the next neighbour. The subject is the consultation's number."""
    poll = await consultation_with_id(chat.db, int(chat.subject))
    if poll is None or not poll.is_open(chat.now):
        return Screen(chat.say("interview-closed"))
    if await _only_in_person(chat, poll):
        return Screen(chat.say("interview-in-person"))
    chat.channel = AMBASSADOR if await is_ambassador(chat) else COUNTER
    questionnaire = questionnaire_of(poll)

    consent = partial(_consent, chat, poll, await promised(chat, poll))
    await chat.ask("_consent", Tick(consent, least=2))
    if ballot_of(questionnaire) and not await may_vote(chat, poll):
        return await _drop(chat)
    asked = await ask_all(chat, questionnaire)
    if await chat.ask("_send", Browse(partial(look_back, chat, asked))) == ERASE:
        return await _erase(chat)
    assert chat.sheet is not None  # it is there from the first kept answer on
    ballot = ballot_of(questionnaire)
    filled_in = written(ballot.filled_in(chat.kept.answers[ballot.key])) if ballot else None
    values = sent_values(chat, asked)
    await interviewers.hand_in(chat.db, chat.sheet, chat.person_id, values, filled_in)
    chat.sheet = None
    return Open(OVERVIEW, f"{poll.id} {SENT}")


def _consent(chat: Chat, poll: Consultation, promised: tuple[str, int]) -> Screen:
    """What is read aloud, and what the neighbour says to it."""
    say, questionnaire = chat.say, questionnaire_of(poll)
    voice, months = promised
    agreed = Button(say("interview-agreed"), AGREED)
    old_enough = Button(say("interview-old-enough"), OLD_ENOUGH)
    return Screen(
        say(
            "interview-consent",
            purpose=in_language(questionnaire.purpose, chat.language),
            voice=voice,
            months=months,
            contact=chat.organisation.contact,
        ),
        heading=in_language(questionnaire.title, chat.language),
        rows=one_below_another([agreed, old_enough]),
    )


async def is_ambassador(chat: Chat) -> bool:
    """Whether they go to their neighbours; others who interview do so at a counter."""
    return any(grant.role is Role.AMBASSADOR for grant in await chat.grants())


async def _only_in_person(chat: Chat, poll: Consultation) -> bool:
    """Where a decision is taken, one person is one ballot: by an account, or by a code."""
    rule = await polls.rule_of(chat.db, poll.id) if ballot_of(questionnaire_of(poll)) else None
    return rule is not None and rule.binding and rule.terms.voters is not Voters.CODES


async def _erase(chat: Chat) -> Open:
    sure = Screen(
        chat.say("interview-erase-sure"),
        rows=one_below_another(
            [
                Button(chat.say("button-erase"), ERASE),
                Button(chat.say("button-keep"), undo("_send")),
            ]
        ),
    )
    await chat.ask("_erase", Choose(lambda: sure))
    return await _drop(chat)


async def _drop(chat: Chat) -> Open:
    """Nothing is kept of it, and its voting code can be used again."""
    assert chat.sheet is not None
    if code := chat.kept.answers.get(ADMITTED):
        await free_code(chat.db, code)
    await interviewers.erase(chat.db, chat.sheet)
    chat.sheet = None
    return Open(OVERVIEW, chat.subject)


INTERVIEW = Script(
    "interview", interview, private=True, for_neighbour=True, needs=Act.PROXY_INTERVIEW
)
