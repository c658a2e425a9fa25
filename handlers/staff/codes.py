"""Voting codes of a priority poll: making and printing them, and how many were used.

The subject is the poll's number; behind it, where cards are shown, the number of the first code,
how many there are, and their language. A code is printed and kept nowhere: the key makes it from
the poll and a running number, so that its card can be shown again until it is known to have come.
"""

from functools import partial

from handlers.conversation import Answered, Chat, Open, Outcome, Refused, Script
from handlers.paper.leaflets import voting_cards
from handlers.paper.printing import Printed, ask_paper_language
from handlers.prompts import Choose, Write, one_below_another
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.texts import in_language, sayer
from models import polls, voting_codes
from models.audit import note_act
from models.consultations import Consultation, consultation_with_id
from models.rules.permissions import Act
from models.rules.priority_poll import Voters
from models.rules.voting_codes import MOST_CODES

MAKE, POLL = "make", "poll"


async def codes(chat: Chat) -> Screen | Open:
    """How many there are, and more of them."""
    say = chat.say
    number, *batch = chat.subject.split()
    poll = await consultation_with_id(chat.db, int(number))
    rule = await polls.rule_of(chat.db, poll.id) if poll else None
    if poll is None or rule is None or rule.terms.voters is not Voters.CODES:
        return Screen(say("codes-unknown"))
    if batch:
        return await _print(chat, poll, *batch)
    made, _ = await voting_codes.count_codes(chat.db, poll.id)
    can_make = poll.closed_at is None and made < MOST_CODES
    ways = [Button(say("button-make-codes"), MAKE)] if can_make else []
    card = Screen(
        say("codes-made", count=made) + "\n\n" + say("codes-how"),
        heading=in_language(questionnaire_of(poll).title, chat.language),
        rows=one_below_another([*ways, Button(say("button-to-poll"), POLL)]),
    )
    if await chat.ask("do", Choose(lambda: card)) == POLL:
        return Open("consultations", str(poll.id))
    return await _make(chat, poll, made)


async def _make(chat: Chat, poll: Consultation, made: int) -> Open:
    """Make them and show their cards; of two who do so at once, each gets codes of their own."""
    say = chat.say
    asked = Write(
        lambda: Screen(say("codes-how-many", most=MOST_CODES - made)),
        lambda typed: _read_number(chat, typed, MOST_CODES - made),
    )
    count = await chat.ask("count", asked)
    language = await ask_paper_language(chat)
    first = 1 + await voting_codes.hold_codes(chat.db, poll.id)
    left = MOST_CODES + 1 - first
    if count > left:  # a colleague made some in the meantime
        fewer, back = say("codes-fewer-left", left=left), Button(say("button-to-codes"), POLL)
        await chat.ask("told", Choose(lambda: Screen(fewer, rows=one_below_another([back]))))
        return Open(CODES.name, str(poll.id))
    hashes = [chat.keyed.code_hash(code) for code in _codes(chat, poll, first, count)]
    await voting_codes.add_codes(chat.db, poll.id, hashes)
    on, detail = f"consultation {poll.id}", {"codes": count}
    await note_act(chat.db, chat.now, chat.person_id, "act-codes-made", on, detail)
    return Open(CODES.name, f"{poll.id} {first} {count} {language}")


async def _print(chat: Chat, poll: Consultation, first: str, count: str, language: str) -> Open:
    printed = _codes(chat, poll, int(first), int(count))
    cards = Printed(
        sayer(language)("paper-name-codes"),
        chat.say("codes-told", count=len(printed)),
        partial(voting_cards, chat.organisation, poll, language, printed),
        (Button(chat.say("button-to-codes"), POLL),),
    )
    await chat.ask("paper", cards)
    return Open(CODES.name, str(poll.id))


def _codes(chat: Chat, poll: Consultation, first: int, count: int) -> list[str]:
    return [chat.keyed.code(poll.id, number) for number in range(first, first + count)]


def _read_number(chat: Chat, typed: str, most: int) -> Outcome:
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < 6
    if is_number and 0 < int(typed) <= most:
        return Answered(int(typed))
    return Refused(chat.say("codes-wrong-number", most=most))


CODES = Script("codes", codes, needs=Act.MAKE_POLL)
