"""Moderating ideas: accept, ask, merge, or refuse with a reason. The author hears each step."""

from datetime import timedelta

from handlers.conversation import Chat, Open, Script
from handlers.idea_in_words import SEE, idea_in_words, picture_button, see_picture
from handlers.pages import on_screens
from handlers.process_words import subject_of
from handlers.prompts import Browse, ChooseFromMany, Write, at_most, one_below_another
from handlers.screen import Button, Screen
from models import ideas, processes
from models.audit import note_act
from models.ideas import Idea
from models.notices import Content, Sentence, Way
from models.outbox import only, put_out
from models.rules.idea import PUBLIC, Standing
from models.rules.permissions import Act
from models.rules.process import State

ACCEPT, ASK, MERGE, REFUSE, BACK = "accept", "ask", "merge", "refuse", "list"
WAITS = timedelta(days=30)
LONGEST_REASON = 600
BECOMES = {ACCEPT: Standing.ACCEPTED, ASK: Standing.ASKED, REFUSE: Standing.REFUSED}
QUESTIONS = {ASK: "ask-idea-question", REFUSE: "ask-idea-reason"}
TOLD = {
    Standing.ACCEPTED: "notice-idea-accepted",
    Standing.ASKED: "notice-idea-asked",
    Standing.MERGED: "notice-idea-merged",
    Standing.REFUSED: "notice-idea-refused",
    Standing.OPTION: "notice-idea-option",
}
ACTS = {
    Standing.ACCEPTED: "act-idea-accepted",
    Standing.ASKED: "act-idea-asked",
    Standing.MERGED: "act-idea-merged",
    Standing.REFUSED: "act-idea-refused",
}


async def moderate(chat: Chat) -> Screen | Open:
    """What waits, in the processes where one may; behind each idea what can be done with it.

    The subject is the number of an idea, or nothing for the list.
    """
    say = chat.say
    waiting = [
        idea
        for process in await processes.processes_in(chat.db, State.OPEN, State.CLOSED)
        if await chat.may(Act.MODERATE, process_id=process.id)
        for idea in await ideas.ideas_in(chat.db, [process.id], Standing.WAITING)
    ]
    if not waiting:
        return Screen(say("moderation-none"))
    buttons = [Button(idea.title, str(idea.id)) for idea in waiting]
    screen = Screen(say("moderation-list", count=len(waiting)), heading=say("moderation-heading"))
    picked = chat.subject or await chat.ask("which", ChooseFromMany(lambda: screen, buttons))
    idea = next((each for each in waiting if str(each.id) == picked), None)
    if idea is None:  # somebody else was there first
        return Open(MODERATION.name)
    return await _judge(chat, idea)


async def _judge(chat: Chat, idea: Idea) -> Open:
    say = chat.say
    process = await processes.process_with_id(chat.db, idea.process_id)
    assert process is not None  # a process is never deleted
    public = await ideas.ideas_in(chat.db, [idea.process_id], *PUBLIC)
    buttons = picture_button(say, idea)
    buttons += [Button(say("button-accept-idea"), ACCEPT), Button(say("button-ask-author"), ASK)]
    if public:
        buttons.append(Button(say("button-merge-idea"), MERGE))
    buttons += [Button(say("button-refuse-idea"), REFUSE), Button(say("button-all-waiting"), BACK)]
    text = f"{say('idea-within', subject=subject_of(chat, process))}\n\n{idea_in_words(say, idea)}"
    screens = on_screens(text, idea.title, one_below_another(buttons))
    picked = await chat.ask("do", Browse(lambda: screens))
    if picked == SEE:
        await see_picture(chat, idea)
        return Open(MODERATION.name, str(idea.id))
    told = None
    if picked in QUESTIONS:
        written = Write(lambda: Screen(say(QUESTIONS[picked])), at_most(chat, LONGEST_REASON))
        told = await chat.ask("told", written)
    into = await _into(chat, public) if picked == MERGE else None
    if picked == BACK or not await ideas.waits(chat.db, idea):
        return Open(MODERATION.name)
    if into:
        await ideas.merge(chat.db, idea, into)
        told = into.title
    else:
        idea.standing = BECOMES[picked]
    idea.told = told or idea.told
    await tell_author(chat, idea)
    act = ACTS[Standing(idea.standing)]
    await note_act(chat.db, chat.now, chat.person_id, act, f"idea {idea.id}")
    return Open(MODERATION.name)


async def _into(chat: Chat, public: list[Idea]) -> Idea:
    buttons = [Button(idea.title, str(idea.id)) for idea in public]
    screen = Screen(chat.say("ask-merge-into"))
    picked = await chat.ask("into", ChooseFromMany(lambda: screen, buttons))
    return next(idea for idea in public if str(idea.id) == picked)


async def tell_author(chat: Chat, idea: Idea) -> None:
    """Tell the author, if there is one still, what became of the idea just now."""
    if idea.person_id is None:
        return
    said = TOLD[Standing(idea.standing)]
    await put_out(
        chat.db,
        "idea",
        f"{idea.id} {idea.standing} {chat.now.isoformat()}",
        Content(
            text=Sentence(say=said, variables={"title": idea.title, "told": idea.told or ""}),
            ways=(Way(label=Sentence(say="button-my-idea"), command=f"/ideeen {idea.id}"),),
        ),
        only(idea.person_id),
        not_before=chat.now,
        not_after=chat.now + WAITS,
        once=False,
    )


MODERATION = Script("moderation", moderate, needs=Act.MODERATE)
