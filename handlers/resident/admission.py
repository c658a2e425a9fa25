"""Who may vote in a priority poll: what its rule says, asked of each before the ballot is shown."""

from handlers.conversation import Chat, jump
from handlers.neighbourhoods import known_districts
from handlers.prompts import Choose, one_below_another
from handlers.questions.neighbourhood import InNeighbourhood
from handlers.questions.question import Asked
from handlers.resident.about_oneself import AskedOnce
from handlers.resident.voting_code import ask_code
from handlers.screen import Button, Screen
from handlers.texts import languages, sayer
from models import polls
from models.backgrounds import BACKGROUND, keep_background
from models.consultations import Consultation
from models.rules.priority_poll import Terms, Voters

ADMITTED = "_admitted"
"""Where a sheet keeps that its writer may vote; for a neighbour, by what code."""
STEP = "_neighbourhood"
LEAVE = "leave"


async def may_vote(chat: Chat, poll: Consultation) -> bool:
    """Whether the rule lets this person vote; looked up once, and then kept on the sheet.

    Raises:
        Stopped: something is to be said first.
    """
    if ADMITTED in chat.kept.answers:
        return True
    rule = await polls.rule_of(chat.db, poll.id)
    assert rule is not None  # made with the poll, in one transaction
    code = ""
    match rule.terms.voters:
        case Voters.CODES:
            code = await ask_code(chat, poll)
        case Voters.NEIGHBOURHOODS if not await _lives_there(chat, rule.terms):
            return False
    chat.kept.answers[ADMITTED] = code
    return True


async def _lives_there(chat: Chat, terms: Terms) -> bool:
    """Where they live is what they say; who lives elsewhere can correct it, or leave."""
    question = InNeighbourhood(
        key="neighbourhood",
        text={language: sayer(language)("voter-where") for language in languages()},
        districts=await known_districts(chat.db),
        required=True,
    )
    asked = Asked(question, 1, 1)
    given = await chat.ask(STEP, asked if chat.for_neighbour else AskedOnce(asked))
    where = given["values"][0]
    if where in terms.areas:
        if not chat.for_neighbour:
            await keep_background(chat.db, chat.pseudonym_in(BACKGROUND), {question.key: where})
        return True
    ways = [
        Button(chat.say("button-other-neighbourhood"), jump(STEP)),
        Button(chat.say("button-not-voting"), LEAVE),
    ]
    names = ", ".join(terms.areas.values())
    refused = Screen(chat.say("voter-elsewhere", names=names), rows=one_below_another(ways))
    await chat.ask("_elsewhere", Choose(lambda: refused))
    return False
