"""Voting codes as they are typed: checked, and counted when they are wrong."""

from typing import NoReturn

from handlers.conversation import Chat
from handlers.prompts import Write, at_most
from handlers.screen import Screen
from models.consultations import Consultation
from models.rules.links import CODE_LINK
from models.rules.voting_codes import read_code
from models.voting_codes import (
    VotingCode,
    code_with_hash,
    has_code,
    may_try,
    note_wrong_try,
    use_code,
)

STEP = "_code"


async def checked(
    chat: Chat, typed: str, poll: Consultation | None = None
) -> tuple[VotingCode | None, str]:
    """The code that was typed, or why it cannot be used; a wrong one is remembered.

    Args:
        poll: Where it is to be used; None: wherever it belongs.
    """
    if not await may_try(chat.db, chat.person_id, chat.now):
        return None, chat.say("code-too-often")
    code = read_code(typed)
    found = await code_with_hash(chat.db, chat.keyed.code_hash(code)) if code else None
    if found and poll and found.consultation_id != poll.id:
        found = None
    if found and (not found.used or found.person_id == chat.person_id):
        return found, ""
    await note_wrong_try(chat.db, chat.person_id, chat.now)
    return None, chat.say("code-used" if found else "code-wrong")


async def ask_code(chat: Chat, poll: Consultation) -> str:
    """Ask for a code until one can be used, and use it. A link may have filled it in already, and
    someone who used one before needs no other.

    Returns:
        What is kept of it for as long as it can be given back; empty: it goes by the account.

    Raises:
        Stopped: there is none yet.
    """
    user = None if chat.for_neighbour else chat.person_id
    if user and await has_code(chat.db, poll.id, user):
        return ""
    if user and chat.came_by.startswith(CODE_LINK):
        if await use_code(chat.db, chat.came_by.removeprefix(CODE_LINK), poll.id, user):
            return ""
        chat.refusal = chat.say("code-used")
    text = "code-ask-neighbour" if chat.for_neighbour else "code-ask"
    asked = Write(lambda: Screen(chat.say(text)), at_most(chat, 40))
    typed = await chat.ask(STEP, asked)
    del chat.kept.answers[STEP]  # no code is kept as it was typed
    found, problem = await checked(chat, typed, poll)
    if found and not await use_code(chat.db, found.code_hash, poll.id, user):
        problem = chat.say("code-used")
    if problem:
        await _ask_again(chat, asked, problem)
    assert found is not None  # or there is a problem
    return found.code_hash if chat.for_neighbour else ""


async def _ask_again(chat: Chat, asked: Write, problem: str) -> NoReturn:
    chat.refusal = problem
    await chat.ask(STEP, asked)
    raise AssertionError("what was said is used up")
