"""Ideas: reading and supporting those of others, and sending one's own.

The subject is the number of an idea, `new`, or nothing for the list.
"""

from collections.abc import Sequence

from handlers.attaching import PICKED, PICTURE, PLACE, SEEN, Attach
from handlers.conversation import Chat, Open, Script
from handlers.idea_in_words import SEE, idea_in_words, picture_button, see_picture
from handlers.pages import on_screens
from handlers.process_words import subject_of, today
from handlers.prompts import (
    Browse,
    ChooseFromMany,
    Write,
    at_most,
    one_below_another,
)
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from models import ideas, processes
from models.ideas import LONGEST_TITLE, LONGEST_WORDS, Idea
from models.processes import Process
from models.rules import ladder
from models.rules.idea import MOST_OPEN, PUBLIC, Standing, alike
from models.rules.process import Instrument, Rung, State

NEW, SEND, SUPPORT, NO_SUPPORT, REPLY, LIST = (
    "new",
    "send",
    "support",
    "no-support",
    "reply",
    "list",
)
MOST_ALIKE = 3
STANDINGS = {
    Standing.WAITING: "idea-waiting",
    Standing.ASKED: "idea-asked",
    Standing.ACCEPTED: "idea-accepted",
    Standing.MERGED: "idea-merged",
    Standing.REFUSED: "idea-refused",
    Standing.OPTION: "idea-option",
    Standing.ACTIVITY: "idea-activity",
}


async def talk(chat: Chat) -> Screen | Open:
    """All ideas that stand open, one of them, or a new one."""
    if chat.subject == NEW:
        return await _send(chat)
    number = row_number(chat.subject)
    idea = await ideas.idea_with_id(chat.db, number) if number else None
    if idea is not None and (idea.standing in PUBLIC or idea.person_id == chat.person_id):
        return await _card(chat, idea)
    return await _list(chat)


async def _open_processes(chat: Chat) -> Sequence[Process]:
    return [
        process
        for process in await processes.processes_in(chat.db, State.OPEN)
        if ladder.allows(Rung(process.rung), Instrument.IDEA)
    ]


async def _list(chat: Chat) -> Screen | Open:
    say = chat.say
    open_ones = await _open_processes(chat)
    public = await ideas.ideas_in(chat.db, [each.id for each in open_ones], *PUBLIC)
    supported = await ideas.count_support(chat.db, public)
    buttons = [
        Button(say("idea-line", title=idea.title, count=supported[idea.id]), str(idea.id))
        for idea in public
    ]
    buttons += [
        Button(
            say("idea-mine", title=idea.title, standing=say(STANDINGS[idea.standing])), str(idea.id)
        )
        for idea in await ideas.ideas_of(chat.db, chat.person_id)
        if idea not in public
    ]
    if not buttons and not open_ones:
        return Screen(say("ideas-none"))

    def overview() -> Screen:
        rows = ((Button(say("button-new-idea"), NEW),),) if open_ones else ()
        return Screen(
            say("ideas-list", count=len(buttons)), heading=say("ideas-heading"), rows=rows
        )

    return Open(IDEAS.name, await chat.ask("which", ChooseFromMany(overview, buttons)))


async def _card(chat: Chat, idea: Idea) -> Open:
    say = chat.say
    is_mine = idea.person_id == chat.person_id
    supported = (await ideas.count_support(chat.db, [idea]))[idea.id]
    lines = [idea_in_words(say, idea)]
    if idea.standing in PUBLIC:
        lines.append(say("idea-supported", count=supported))
    if is_mine:
        lines.append(say("idea-standing", standing=say(STANDINGS[idea.standing])))
        if idea.told:
            lines.append(say("idea-told", told=idea.told))
    buttons = picture_button(say, idea)
    if idea.standing == Standing.ACCEPTED and not is_mine:
        does = await ideas.supports_it(chat.db, idea, chat.person_id)
        label, value = ("button-no-support", NO_SUPPORT) if does else ("button-support", SUPPORT)
        buttons.append(Button(say(label), value))
    if is_mine and idea.standing == Standing.ASKED:
        buttons.append(Button(say("button-reply"), REPLY))
    buttons.append(Button(say("button-all-ideas"), LIST))
    screens = on_screens("\n\n".join(lines), idea.title, one_below_another(buttons))
    picked = await chat.ask("do", Browse(lambda: screens))
    if picked == LIST:
        return Open(IDEAS.name)
    if picked == SEE:
        await see_picture(chat, idea)
    elif picked == REPLY:
        question = Screen(idea.told or "", heading=idea.title)
        reply = await chat.ask("reply", Write(lambda: question, at_most(chat, LONGEST_WORDS)))
        idea.words, idea.standing = f"{idea.words}\n\n{reply}", Standing.WAITING
        await chat.db.flush()
    else:
        await ideas.support(chat.db, idea, chat.person_id, supports=picked == SUPPORT)
    return Open(IDEAS.name, str(idea.id))


async def _send(chat: Chat) -> Screen | Open:
    say = chat.say
    open_ones = await _open_processes(chat)
    if not open_ones:
        return Screen(say("ideas-none"))
    process = await _which(chat, open_ones)
    if await ideas.count_open(chat.db, process.id, chat.person_id) >= MOST_OPEN:
        return Screen(say("idea-too-many", most=MOST_OPEN))
    title = await chat.ask("title", _typed(chat, "ask-idea-title", LONGEST_TITLE))
    words = await chat.ask("words", _typed(chat, "ask-idea-words", LONGEST_WORDS))
    public = await ideas.ideas_in(chat.db, [process.id], *PUBLIC)
    titles = {idea.id: idea.title for idea in public}
    buttons = [Button(say("button-send"), SEND)]
    buttons += [Button(titles[number], str(number)) for number in alike(title, titles)[:MOST_ALIKE]]
    told = say(
        "idea-alike" if len(buttons) > 1 else "idea-sure", organisation=chat.organisation.name
    )
    parts = [words, told, say("idea-attach")]
    screen = Screen("\n\n".join(parts), heading=title, rows=one_below_another(buttons))
    sent = await chat.ask("sure", Attach(lambda: screen, places=True))
    if sent[PICKED] != SEND:
        return Open(IDEAS.name, sent[PICKED])
    idea = await ideas.send_idea(
        chat.db,
        process.id,
        chat.person_id,
        title,
        words,
        today(chat),
        picture=sent.get(PICTURE),
        seen=sent.get(SEEN),
        place=sent.get(PLACE),
    )
    return Open(IDEAS.name, str(idea.id))


async def _which(chat: Chat, open_ones: Sequence[Process]) -> Process:
    if len(open_ones) == 1:
        return open_ones[0]
    buttons = [Button(subject_of(chat, each), str(each.id)) for each in open_ones]
    screen = Screen(chat.say("ask-idea-process"))
    picked = await chat.ask("process", ChooseFromMany(lambda: screen, buttons))
    return next(each for each in open_ones if str(each.id) == picked)


def _typed(chat: Chat, question: str, most: int) -> Write:
    return Write(lambda: Screen(chat.say(question)), at_most(chat, most))


IDEAS = Script("ideas", talk)
