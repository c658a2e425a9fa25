"""What is voted on in a new priority poll: the ballot, and the options on it."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any

from handlers.attaching import PICTURE, SEEN, Attach
from handlers.ballots.ballot import Ballot
from handlers.ballots.option import LONGEST_DESCRIPTION
from handlers.conversation import Answered, Chat, Outcome, Refused
from handlers.money import Euros, in_euros, read_euros
from handlers.pages import shortened
from handlers.prompts import Choose, ChooseFromMany, Write, at_most, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.choosing_options import ChooseOptions
from handlers.staff.preparation import labels
from handlers.staff.typed_options import Option, read_options
from handlers.texts import FALLBACK, in_language, languages, sayer
from models import ideas
from models.ideas import Idea
from models.processes import Process
from models.rules.ballot import BallotKind
from models.rules.idea import Standing

BALLOTS = {
    BallotKind.APPROVE: "ballot-kind-approve",
    BallotKind.RANK: "ballot-kind-rank",
    BallotKind.POINTS: "ballot-kind-points",
    BallotKind.BUDGET: "ballot-kind-budget",
    BallotKind.PAIRWISE: "ballot-kind-pairwise",
}
MOSTS = (0, 2, 3, 5)
"""Options that one may tick; 0: all of them."""
READY, KEEP = "ready", "keep"
POINTS = (3, 5, 10, 20)


async def ask_kind(chat: Chat) -> BallotKind:
    """How residents say what they want."""
    return BallotKind(await pick(chat, "kind", "ask-ballot-kind", labels(chat, BALLOTS)))


async def ask_paper(chat: Chat, process: Process, kind: BallotKind) -> dict[str, Any]:
    """The questionnaire of a poll: one question, which is the ballot."""
    ballot: dict[str, Any] = {"kind": kind, "key": "ballot"} | await _limits(chat, kind)
    title = Write(lambda: Screen(chat.say("ask-poll-title")), at_most(chat, 120))
    ballot["text"] = {FALLBACK: await chat.ask("title", title)}
    ballot["options"] = await _options(chat, process, ballot.get("budget"))
    purpose = {language: sayer(language)("poll-purpose") for language in languages()}
    return {"title": ballot["text"], "purpose": purpose, "questions": [ballot]}


async def _limits(chat: Chat, kind: BallotKind) -> dict[str, int]:
    """How much may stand on a ballot of this kind."""
    say = chat.say
    match kind:
        case BallotKind.BUDGET:

            def amount(typed: str) -> Outcome:
                cents = read_euros(typed)
                return Answered(cents) if cents else Refused(say("amount-unreadable"))

            asked = Write(lambda: Screen(say("ask-budget")), amount)
            return {"budget": await chat.ask("budget", asked)}
        case BallotKind.APPROVE:
            offered = {str(n): say("at-most", most=n) for n in MOSTS}
            return {"most": int(await pick(chat, "most", "ask-most", offered))}
        case BallotKind.POINTS:
            offered = {str(n): say("so-many-points", points=n) for n in POINTS}
            return {"points": int(await pick(chat, "points", "ask-points", offered))}
    return {}


async def _options(chat: Chat, process: Process, budget: int | None) -> list[Option]:
    """Ideas that were ticked, and what was typed; each with its cost and its picture."""
    say = chat.say
    known = await _ideas(chat, process)
    text = say("ask-options-with-cost" if budget else "ask-options")
    if known:
        text += "\n\n" + say("options-from-ideas")

    def read(typed: str, besides: Sequence[Option]) -> Outcome:
        return read_options(typed, say, budget, besides)

    chosen = await chat.ask("options", ChooseOptions(text, known, read))
    options: list[Option] = [dict(option) for option in chosen]
    for option in options if budget else ():
        if "cost" not in option:
            option["cost"] = await _cost(chat, option, budget or 0)
    await _add_pictures(chat, options)
    return options


async def _cost(chat: Chat, option: Option, budget: int) -> int:
    """What an idea costs, in cents."""
    say = chat.say

    def amount(typed: str) -> Outcome:
        cents = read_euros(typed)
        if not cents:
            return Refused(say("amount-unreadable"))
        return (
            Answered(cents)
            if cents <= budget
            else Refused(say("option-too-dear", budget=Euros(budget)))
        )

    question = Screen(say("ask-idea-cost", idea=option["text"][FALLBACK]))
    return int(await chat.ask(f"cost-{option['idea']}", Write(lambda: question, amount)))


async def _add_pictures(chat: Chat, options: list[Option]) -> None:
    """A picture with an option: which option, then the picture, as often as one likes."""
    say = chat.say
    for number in count():
        buttons = [
            Button(f"{'☑' if 'picture' in option else '☐'} {option['text'][FALLBACK]}", str(at))
            for at, option in enumerate(options)
        ]
        ready = Screen(say("ask-pictures"), rows=((Button(say("button-go-on"), READY),),))
        picked = await chat.ask(
            f"pictured-{number}", ChooseFromMany(partial(_same, ready), buttons)
        )
        if picked == READY:
            return
        option = options[int(picked)]
        ways = [Button(say("button-picture-right"), KEEP)]
        question = Screen(
            say("ask-picture"), heading=option["text"][FALLBACK], rows=one_below_another(ways)
        )
        sent = await chat.ask(f"picture-{number}", Attach(partial(_same, question)))
        if PICTURE in sent:
            option |= {"picture": sent[PICTURE], "picture_words": {FALLBACK: sent[SEEN]}}


def _same(screen: Screen) -> Screen:
    return screen


async def _ideas(chat: Chat, process: Process) -> Mapping[str, Option]:
    """The ideas that can become options, by their numbers."""
    accepted = await ideas.ideas_in(chat.db, [process.id], Standing.ACCEPTED)
    return {str(idea.id): _as_option(idea) for idea in accepted}


def _as_option(idea: Idea) -> Option:
    option: Option = {
        "text": {FALLBACK: idea.title},
        "description": {FALLBACK: shortened(idea.words, LONGEST_DESCRIPTION)},
        "idea": idea.id,
    }
    if idea.picture:
        option |= {"picture": idea.picture, "picture_words": {FALLBACK: idea.seen}}
    return option


def options_in_words(ballot: Ballot, language: str) -> str:
    """The options, a line each, with what they cost and their explanation."""
    costs = ballot.paper.costs
    return "\n".join(
        f"{number}. {ballot.label(language, number)}"
        + (f" ({in_euros(costs[number], language)})" if costs else "")
        + (f": {in_language(option.description, language)}" if option.description else "")
        for number, option in ballot.numbered.items()
    )


async def pick(chat: Chat, key: str, question: str, offered: Mapping[str, str]) -> str:
    """The value of the label that is picked."""
    buttons = [Button(label, value) for value, label in offered.items()]
    screen = Screen(chat.say(question), rows=one_below_another(buttons))
    return str(await chat.ask(key, Choose(lambda: screen)))
