"""Writing a broadcast, seeing it as it will be, and sending it now or later."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.conversation import Chat, Open, Script
from handlers.durations import in_time
from handlers.moments import AskMoment, in_full
from handlers.organiser.audience import ask_audience, audience_in_words, may_reach
from handlers.organiser.message_text import WriteMessage
from handlers.pages import length
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.screen import Button, Sample, Screen
from handlers.texts import FALLBACK, languages, sayer
from models.audit import note_act
from models.broadcasts import Audience, Broadcast, Stage, To, content_of, locked_broadcast
from models.bulk import Reach, reach_of
from models.rules.bulk import begins_at, seconds_for
from models.rules.moments import Span
from models.rules.permissions import Act

CARD = "broadcast"
"""The conversation that shows how far a broadcast is."""
TO_SIGNED_UP, CHANGES = "signed-up-", "change-"
"""How the subject begins: to those who come to this time, or changing this planned one."""
SEND, LATER, TEXT, TRANSLATE = "send", "later", "text", "translate"
YES, NO, BY_NIGHT, MORNING = "yes", "no", "by-night", "morning"
_STAYS = ("to", "where", "process", "time", "text-")
"""How the steps begin that are not asked again when one comes back to the preview."""


@dataclass
class _Draft:
    """What is being written."""

    audience: Audience
    texts: dict[str, Any] = field(default_factory=dict)
    picture: str | None = None
    changes: Broadcast | None = None
    """The planned one that this will replace."""

    def write(self, language: str, written: dict[str, Any]) -> None:
        self.texts[language] = {name: written[name] for name in ("words", "marks")}
        if language == FALLBACK:
            self.picture = written["picture"] or self.picture


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
    do = await chat.ask("do", Leaf(lambda: _preview(chat, draft), _ways(chat)))
    _ask_anew(chat, "when", "night")
    match do:
        case "text":
            return await _write_again(chat, draft, FALLBACK)
        case "translate":
            return await _translate(chat, draft)
        case "later":
            when = await chat.ask("when", AskMoment(chat.say("broadcast-when")))
            _ask_anew(chat, "night")
            return await _plan(chat, draft, Span.from_plain(when).start)
    return await _plan(chat, draft, None)


async def _draft(chat: Chat) -> _Draft | None:
    """None: it should change one that is not planned any more."""
    subject, _, number = chat.subject.rpartition("-")
    if f"{subject}-" == TO_SIGNED_UP and number.isdecimal():
        return _Draft(Audience(To.SIGNED_UP, (int(number),)))
    if f"{subject}-" == CHANGES and number.isdecimal():
        found = await locked_broadcast(chat.db, int(number))
        if found is None or found.stage != Stage.PLANNED:
            return None
        return _Draft(found.audience, dict(found.texts), found.picture, found)
    return _Draft(await ask_audience(chat))


def _ways(chat: Chat) -> list[Button]:
    say = chat.say
    return [
        Button(say("button-send-now"), SEND),
        Button(say("button-send-later"), LATER),
        Button(say("button-change-text"), TEXT),
        Button(say("button-translate"), TRANSLATE),
    ]


async def _preview(chat: Chat, draft: _Draft) -> list[Screen]:
    """Counts its receivers: beside the writers."""
    organisation = chat.organisation
    reach = await reach_of(
        chat.db,
        draft.audience.kind,
        draft.audience.people(),
        at=begins_at(chat.now, organisation.quiet_hours, by_night=False),
        quiet=organisation.quiet_hours,
        most_a_day=organisation.messages_a_day,
    )
    content = content_of(draft.texts, draft.picture)
    samples = tuple(
        Sample(content, language) for language in languages() if language in draft.texts
    )
    text = "\n".join(
        [
            chat.say("broadcast-for", whom=await audience_in_words(chat, draft.audience)),
            *_reach_in_words(chat, reach),
            _languages_in_words(chat, draft),
        ]
    )
    return [Screen(text, heading=chat.say("broadcast-preview"), samples=samples)]


def _reach_in_words(chat: Chat, reach: Reach) -> list[str]:
    """How many get it, how long that takes, and who does not, and why."""
    say = chat.say
    takes = in_time(say, seconds_for(reach.receivers - reach.unreachable))
    lines = [say("broadcast-receivers", count=reach.receivers)]
    for key, count in (
        ("broadcast-unreachable", reach.unreachable),
        ("broadcast-another-day", reach.later),
        ("broadcast-muted", reach.muted),
        ("broadcast-left-out", reach.left_out),
    ):
        if count:
            lines.append(say(key, count=count))
    return [*lines, say("broadcast-takes", time=takes)]


def _languages_in_words(chat: Chat, draft: _Draft) -> str:
    there = [_name(each) for each in languages() if each in draft.texts]
    lacking = [_name(each) for each in languages() if each not in draft.texts]
    if not lacking:
        return chat.say("broadcast-in-all", languages=", ".join(there))
    return chat.say("broadcast-in", languages=", ".join(there), lacking=", ".join(lacking))


async def _write_again(chat: Chat, draft: _Draft, language: str) -> Screen | Open:
    question = chat.say("broadcast-write-in", language=_name(language))
    others = [length(each["words"]) for key, each in draft.texts.items() if key != language]
    asked = WriteMessage(question, draft.picture is not None, max(others, default=0))
    chat.kept.answers[_written_in(language)] = await chat.ask("again", asked)
    return await _to_preview(chat)


async def _to_preview(chat: Chat) -> Screen | Open:
    kept = {key: value for key, value in chat.kept.answers.items() if key.startswith(_STAYS)}
    chat.begin_again()
    chat.kept.answers.update(kept)
    return await new_broadcast(chat)


async def _translate(chat: Chat, draft: _Draft) -> Screen | Open:
    buttons = [Button(_name(each), each) for each in languages() if each != FALLBACK]
    which = Screen(chat.say("broadcast-which-language"), rows=one_below_another(buttons))
    return await _write_again(chat, draft, await chat.ask("language", Choose(lambda: which)))


async def _plan(chat: Chat, draft: _Draft, moment: datetime | None) -> Screen | Open:
    """Keep it as planned; the clock sends it.

    Args:
        moment: None: now.
    """
    wanted, by_night = await _out_of_the_night(chat, moment)
    whom = await audience_in_words(chat, draft.audience)
    if not await _is_sure(chat, whom, wanted):
        return await _to_preview(chat)
    planned = draft.changes or Broadcast(
        author_id=chat.person_id, to=draft.audience.to, ids=list(draft.audience.ids)
    )
    planned.texts, planned.picture = draft.texts, draft.picture
    planned.planned_at, planned.by_night, planned.stage = wanted, by_night, Stage.PLANNED
    chat.db.add(planned)
    await chat.db.flush()
    act = "act-broadcast-changed" if draft.changes else "act-broadcast-planned"
    told = {"to": planned.to}
    await note_act(chat.db, chat.now, chat.person_id, act, f"broadcast {planned.id}", told)
    return Open(CARD, str(planned.id))


async def _out_of_the_night(chat: Chat, moment: datetime | None) -> tuple[datetime, bool]:
    """When it goes, and whether it goes on in quiet hours: only when that is said."""
    say, quiet = chat.say, chat.organisation.quiet_hours
    wanted = moment or chat.now
    morning = begins_at(wanted, quiet, by_night=False)
    if morning == wanted and "night" not in chat.kept.answers:
        return wanted, False
    label = "button-send-by-night" if moment else "button-send-by-night-now"
    ways = [
        Button(say("button-send-in-morning", moment=in_full(chat, morning)), MORNING),
        Button(say(label), BY_NIGHT),
    ]
    text = say("broadcast-quiet", begin=f"{quiet.begin:%H:%M}", end=f"{quiet.end:%H:%M}")
    by_night = await chat.ask("night", Choose(lambda: Screen(text, rows=one_below_another(ways))))
    return (wanted, True) if by_night == BY_NIGHT else (morning, False)


def _ask_anew(chat: Chat, *keys: str) -> None:
    """What was said before of these does not hold for an answer given just now."""
    if chat.fresh:
        for key in keys:
            chat.kept.answers.pop(key, None)


async def _is_sure(chat: Chat, whom: str, wanted: datetime) -> bool:
    say = chat.say
    text, label = say("broadcast-sure-now", whom=whom), "button-yes-send"
    if wanted > chat.now:
        text = say("broadcast-sure-later", whom=whom, moment=in_full(chat, wanted))
        label = "button-yes-plan"
    ways = [Button(say(label), YES), Button(say("button-back-to-preview"), NO)]
    sure = Choose(lambda: Screen(text, rows=one_below_another(ways)))
    return bool(await chat.ask("sure", sure) == YES)


def _name(language: str) -> str:
    return sayer(language)("language-name")


def _written_in(language: str) -> str:
    return f"text-{language}"


NEW_BROADCAST = Script("new-broadcast", new_broadcast, needs=Act.BROADCAST_SIGNED_UP)
