"""What residents propose: accept, ask, or refuse with a reason. The author hears each step."""

from datetime import timedelta

from handlers.conversation import Chat, Open, Script
from handlers.dates import day_in_words
from handlers.organiser.make_activity import put_on_the_list
from handlers.process_words import subject_of, today
from handlers.prompts import Browse, ChooseFromMany, Write, at_most, one_below_another
from handlers.resident.proposal import proposal_in_words
from handlers.screen import Button, Screen
from handlers.staff.moderation import LONGEST_REASON
from models import processes, proposals
from models.activities import Activity
from models.audit import note_act
from models.notices import Content, Sentence, Way
from models.outbox import only, put_out
from models.proposals import Proposal
from models.rules.idea import Standing
from models.rules.moments import Span
from models.rules.permissions import Act
from models.rules.proposal import Kind, weeks_late

ACCEPT, ASK, REFUSE, BACK = "accept", "ask", "refuse", "list"
WAITS = timedelta(days=30)
BECOMES = {ACCEPT: Standing.ACCEPTED, ASK: Standing.ASKED, REFUSE: Standing.REFUSED}
QUESTIONS = {
    ACCEPT: "ask-proposal-accepted",
    ASK: "ask-idea-question",
    REFUSE: "ask-idea-reason",
}
TOLD = {
    Standing.ACCEPTED: "notice-proposal-accepted",
    Standing.ASKED: "notice-proposal-asked",
    Standing.REFUSED: "notice-proposal-refused",
}
ACTS = {
    Standing.ACCEPTED: "act-proposal-accepted",
    Standing.ASKED: "act-proposal-asked",
    Standing.REFUSED: "act-proposal-refused",
}
KINDS = {Kind.ACTIVITY: "proposal-of-activity", Kind.CHALLENGE: "proposal-of-challenge"}


async def answer(chat: Chat) -> Screen | Open:
    """What waits, what is due first in front; behind each what can be done with it."""
    say = chat.say
    waiting = {str(each.id): each for each in await proposals.waiting_proposals(chat.db)}
    if not waiting:
        return Screen(say("proposals-none"))
    buttons = [Button(_line(chat, each), number) for number, each in waiting.items()]
    screen = Screen(say("proposals-list", count=len(waiting)), heading=say("proposals-heading"))
    picked = await chat.ask("which", ChooseFromMany(lambda: screen, buttons))
    proposal = waiting.get(picked)
    if proposal is None:  # somebody else was there first
        return Open(PROPOSALS.name)
    return await _judge(chat, proposal)


def _line(chat: Chat, proposal: Proposal) -> str:
    is_late = weeks_late(proposal.answer_on, today(chat)) is not None
    return chat.say("proposal-line-late" if is_late else "proposal-line", title=proposal.title)


async def _judge(chat: Chat, proposal: Proposal) -> Open:
    say = chat.say
    process = await processes.process_with_id(chat.db, proposal.process_id)
    assert process is not None  # a process is never deleted
    parts = [
        say(KINDS[Kind(proposal.kind)], subject=subject_of(chat, process)),
        proposal_in_words(chat, proposal),
        say("proposal-answer-by", day=day_in_words(proposal.answer_on, chat.language)),
    ]
    is_past = proposal.start_at is not None and proposal.start_at <= chat.now
    ways = [Button(say("button-ask-author"), ASK), Button(say("button-refuse-idea"), REFUSE)]
    if is_past:
        parts.append(say("proposal-is-past"))
    else:
        ways = [Button(say("button-accept-proposal"), ACCEPT), *ways]
    rows = one_below_another([*ways, Button(say("button-all-proposals"), BACK)])
    screen = Screen("\n\n".join(parts), heading=proposal.title, rows=rows)
    picked = await chat.ask("do", Browse(lambda: [screen]))
    if picked == BACK:
        return Open(PROPOSALS.name)
    asked = Write(lambda: Screen(say(QUESTIONS[picked])), at_most(chat, LONGEST_REASON))
    told = await chat.ask("told", asked)
    if not await proposals.waits(chat.db, proposal):
        return Open(PROPOSALS.name)
    proposal.told, proposal.standing = told, BECOMES[picked]
    number = None
    if picked == ACCEPT and proposal.kind == Kind.ACTIVITY:
        number = await _publish(chat, proposal)
    await _tell_author(chat, proposal, number)
    act = ACTS[Standing(proposal.standing)]
    await note_act(chat.db, chat.now, chat.person_id, act, f"proposal {proposal.id}")
    return Open(PROPOSALS.name)


async def _publish(chat: Chat, proposal: Proposal) -> int:
    """Put it on the list; gives the number of the time that it takes place."""
    assert proposal.start_at is not None
    assert proposal.place is not None
    activity = Activity(
        title=proposal.title,
        place=proposal.place,
        latitude=proposal.latitude,
        longitude=proposal.longitude,
        places=None,
        costs=0,
        neighbourhood_ids=[],
        about=proposal.words,
        repeats="",
        process_id=proposal.process_id,
        organiser_id=chat.person_id,
    )
    times = await put_on_the_list(chat, activity, Span(proposal.start_at, proposal.end_at))
    return times[0].occurrence.id


async def _tell_author(chat: Chat, proposal: Proposal, occurrence_id: int | None) -> None:
    if proposal.person_id is None:
        return
    ways = [Way(label=Sentence(say="button-my-proposal"), command=f"/voorstel {proposal.id}")]
    if occurrence_id is not None:
        help_along = f"/meehelpen {occurrence_id}"
        ways.insert(0, Way(label=Sentence(say="button-help-along"), command=help_along))
    variables: dict[str, str | int] = {"title": proposal.title, "told": proposal.told or ""}
    await put_out(
        chat.db,
        "proposal",
        f"{proposal.id} {proposal.standing} {chat.now.isoformat()}",
        Content(
            text=Sentence(say=TOLD[Standing(proposal.standing)], variables=variables),
            ways=tuple(ways),
        ),
        only(proposal.person_id),
        not_before=chat.now,
        not_after=chat.now + WAITS,
        once=False,
    )


PROPOSALS = Script("proposals", answer, needs=Act.ANSWER_PROPOSAL)
