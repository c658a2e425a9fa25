"""Writing a broadcast, seeing it as it will be, and sending it now or later."""

from datetime import datetime

from handlers.conversation import Chat, Open, Script
from handlers.organiser.audience import ask_audience, audience_in_words, may_reach
from handlers.organiser.draft import Draft, name_of, preview
from handlers.organiser.message_text import WriteMessage
from handlers.organiser.when_to_send import ask_anew, ask_moment, is_sure, out_of_the_night
from handlers.pages import length
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK, languages
from models.audiences import Audience, To
from models.audit import note_act
from models.broadcasts import Broadcast, Stage, broadcast_with_id, locked_broadcast
from models.rules.permissions import Act

CARD = "broadcast"
"""The conversation that shows how far a broadcast is."""
TO_SIGNED_UP, CHANGES = "signed-up-", "change-"
"""How the subject begins: to those who come to this time, or changing this planned one."""
SEND, LATER, TEXT, TRANSLATE = "send", "later", "text", "translate"
_STAYS = ("to", "where", "process", "time", "text-")
"""How the steps begin that are not asked again when one comes back to the preview."""


async def new_broadcast(chat: Chat) -> Screen | Open:
    """Whom to, the text; then the preview, from which all else is a tap away."""
    draft = await _draft(chat)
    if draft is None:
        return Screen(chat.say("broadcast-went-already"))
    if not await may_reach(chat, draft.audience):
        return Screen(chat.say("not-allowed"))
    if FALLBACK not in draft.texts:
        asked = WriteMessage(chat.say("broadcast-write"))
        draft.write(FALLBACK, await chat.ask(_written_in(FALLBACK), asked))
    for language in languages():
        if written := chat.kept.answers.get(_written_in(language)):
            draft.write(language, written)
    do = await chat.ask("do", Leaf(lambda: preview(chat, draft), _ways(chat)))
    ask_anew(chat, "when", "night")
    match do:
        case "text":
            return await _write_again(chat, draft, FALLBACK)
        case "translate":
            return await _translate(chat, draft)
        case "later":
            return await _plan(chat, draft, await ask_moment(chat))
    return await _plan(chat, draft, None)


async def _draft(chat: Chat) -> Draft | None:
    """None: it should change one that is not planned any more."""
    subject, _, number = chat.subject.rpartition("-")
    if f"{subject}-" == TO_SIGNED_UP:
        return Draft(Audience(To.SIGNED_UP, (row_number(number),)))
    if f"{subject}-" == CHANGES:
        found = await broadcast_with_id(chat.db, row_number(number))
        if found is None or found.stage != Stage.PLANNED:
            return None
        return Draft(found.audience, dict(found.texts), found.picture, found)
    return Draft(await ask_audience(chat))


def _ways(chat: Chat) -> list[Button]:
    say = chat.say
    return [
        Button(say("button-send-now"), SEND),
        Button(say("button-send-later"), LATER),
        Button(say("button-change-text"), TEXT),
        Button(say("button-translate"), TRANSLATE),
    ]


async def _write_again(chat: Chat, draft: Draft, language: str) -> Screen | Open:
    question = chat.say("broadcast-write-in", language=name_of(language))
    others = [length(each["words"]) for key, each in draft.texts.items() if key != language]
    asked = WriteMessage(question, draft.picture is not None, max(others, default=0))
    chat.kept.answers[_written_in(language)] = await chat.ask("again", asked)
    return await _topreview(chat)


async def _topreview(chat: Chat) -> Screen | Open:
    kept = {key: value for key, value in chat.kept.answers.items() if key.startswith(_STAYS)}
    chat.begin_again()
    chat.kept.answers.update(kept)
    return await new_broadcast(chat)


async def _translate(chat: Chat, draft: Draft) -> Screen | Open:
    buttons = [Button(name_of(each), each) for each in languages() if each != FALLBACK]
    which = Screen(chat.say("broadcast-which-language"), rows=one_below_another(buttons))
    return await _write_again(chat, draft, await chat.ask("language", Choose(lambda: which)))


async def _plan(chat: Chat, draft: Draft, moment: datetime | None) -> Screen | Open:
    """Keep it as planned; the clock sends it.

    Args:
        moment: None: now.
    """
    wanted, by_night = await out_of_the_night(chat, moment)
    whom = await audience_in_words(chat, draft.audience)
    if not await is_sure(chat, whom, wanted):
        return await _topreview(chat)
    planned = await _to_be_planned(chat, draft)
    if planned is None:
        return Screen(chat.say("broadcast-went-already"))
    planned.texts, planned.picture = draft.texts, draft.picture
    planned.planned_at, planned.by_night, planned.stage = wanted, by_night, Stage.PLANNED
    chat.db.add(planned)
    await chat.db.flush()
    act = "act-broadcast-changed" if draft.changes else "act-broadcast-planned"
    told = {"to": planned.to}
    await note_act(chat.db, chat.now, chat.person_id, act, f"broadcast {planned.id}", told)
    return Open(CARD, str(planned.id))


async def _to_be_planned(chat: Chat, draft: Draft) -> Broadcast | None:
    """A new one, or the one that is changed; None: that went meanwhile."""
    to, ids = draft.audience.to, list(draft.audience.ids)
    if draft.changes is None:
        return Broadcast(author_id=chat.person_id, to=to, ids=ids)
    found = await locked_broadcast(chat.db, draft.changes.id)
    return found if found and found.stage == Stage.PLANNED else None


def _written_in(language: str) -> str:
    return f"text-{language}"


NEW_BROADCAST = Script("new-broadcast", new_broadcast, needs=Act.BROADCAST_SIGNED_UP)
