"""How far a broadcast is, and what can still be done with it: its card follows it live."""

from handlers.conversation import Chat, Open, Script
from handlers.durations import in_time
from handlers.moments import in_full
from handlers.organiser.audience import audience_in_words, may_reach
from handlers.organiser.new_broadcast import CARD, CHANGES, NEW_BROADCAST
from handlers.pages import shortened
from handlers.prompts import Choose, Leaf, one_below_another
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK
from models.audit import note_act
from models.broadcasts import (
    Broadcast,
    Stage,
    broadcast_with_id,
    cancel_planned,
    locked_broadcast,
    notice_of,
    recall_broadcast,
)
from models.notices import Course, Notice, State, pause, resume
from models.recalling import DELETABLE
from models.rules.bulk import seconds_for
from models.rules.permissions import Act

CHANGE, CANCEL, PAUSE, RESUME, RECALL, YES, NO = (
    "change", "cancel", "pause", "resume", "recall", "yes", "no",
)  # fmt: skip
ACTS = {
    CANCEL: "act-broadcast-cancelled",
    PAUSE: "act-broadcast-paused",
    RESUME: "act-broadcast-resumed",
    RECALL: "act-broadcast-recalled",
}
LEDGER = {
    State.BLOCKED: "ledger-blocked",
    State.FAILED: "ledger-failed",
    State.UNCERTAIN: "ledger-uncertain",
    State.EXPIRED: "ledger-expired",
    State.CANCELLED: "ledger-cancelled",
    State.RECALLING: "ledger-recalling",
    State.RECALLED: "ledger-recalled",
}
LONGEST_QUOTE = 200


async def broadcast(chat: Chat) -> Screen | Open:
    """The card; its subject is the broadcast's number."""
    told = await broadcast_with_id(chat.db, row_number(chat.subject))
    if told is None:
        return Screen(chat.say("broadcast-unknown"))
    if not await may_reach(chat, told.audience):
        return Screen(chat.say("not-allowed"))
    notice = await notice_of(chat.db, told)

    async def card() -> list[Screen]:
        return [await _card(chat, told, notice)]

    do = await chat.ask("do", Leaf(card, _ways(chat, told, notice)))
    if do == CHANGE:
        return Open(NEW_BROADCAST.name, f"{CHANGES}{told.id}")
    if do not in (CANCEL, RECALL) or await _is_sure(chat, do):
        await _act(chat, told.id, do)
    chat.begin_again()
    return await broadcast(chat)


async def _act(chat: Chat, number: int, do: str) -> None:
    told = await locked_broadcast(chat.db, number)
    assert told is not None  # none is ever erased
    if do == CANCEL:
        await cancel_planned(chat.db, told, chat.now)
    elif do == RECALL:
        await recall_broadcast(chat.db, told)
    elif told.notice_id is not None:
        await (pause if do == PAUSE else resume)(chat.db, told.notice_id)
    await note_act(chat.db, chat.now, chat.person_id, ACTS[do], f"broadcast {number}")


async def _is_sure(chat: Chat, do: str) -> bool:
    say = chat.say
    text, label = say("broadcast-cancel-sure"), "button-yes-cancel"
    if do == RECALL:
        hours = int(DELETABLE.total_seconds()) // 3600
        text, label = say("broadcast-recall-sure", hours=hours), "button-yes-recall"
    ways = [Button(say(label), YES), Button(say("button-leave-it"), NO)]
    sure = Choose(lambda: Screen(text, rows=one_below_another(ways)))
    return bool(await chat.ask("sure", sure) == YES)


def _ways(chat: Chat, told: Broadcast, notice: Notice | None) -> list[Button]:
    say = chat.say
    if told.stage == Stage.PLANNED:
        return [
            Button(say("button-change-broadcast"), CHANGE),
            Button(say("button-cancel-broadcast"), CANCEL),
        ]
    if told.stage != Stage.SENDING or notice is None:
        return []
    ways = []
    if notice.course == Course.PAUSED:
        ways.append(Button(say("button-resume-broadcast"), RESUME))
    elif not notice.is_done:
        ways.append(Button(say("button-pause-broadcast"), PAUSE))
    if told.ended_at is None or told.ended_at > chat.now - DELETABLE:
        ways.append(Button(say("button-recall-broadcast"), RECALL))
    return ways


async def _card(chat: Chat, told: Broadcast, notice: Notice | None) -> Screen:
    say = chat.say
    lines = [say("broadcast-for", whom=await audience_in_words(chat, told.audience))]
    if notice is None:
        planned = "broadcast-is-planned" if told.stage == Stage.PLANNED else "broadcast-not-sent"
        lines.append(say(planned, moment=in_full(chat, told.planned_at)))
    else:
        lines += _ledger(chat, told, notice)
    quote = shortened(told.texts[FALLBACK]["words"], LONGEST_QUOTE)
    text = "\n".join([f"“{quote}”", "", *lines])
    return Screen(text, heading=say("broadcast-heading", number=told.id))


def _ledger(chat: Chat, told: Broadcast, notice: Notice) -> list[str]:
    """Where each receiver is: the numbers add up to all of them."""
    say, counts = chat.say, notice.counts
    total, waiting = sum(counts.values()), counts[State.QUEUED] + counts[State.SENDING]
    lines = [say(_state(chat, told, notice), moment=in_full(chat, notice.not_before))]
    lines.append(say("ledger-delivered", count=counts[State.DELIVERED], total=total))
    if waiting:
        left = in_time(say, seconds_for(waiting))
        lines.append(say("ledger-waiting", count=waiting, time=left))
    lines += [say(key, count=counts[state]) for state, key in LEDGER.items() if counts[state]]
    if told.muted:
        lines.append(say("broadcast-muted", count=told.muted))
    if told.left_out:
        lines.append(say("broadcast-left-out", count=told.left_out))
    return lines


def _state(chat: Chat, told: Broadcast, notice: Notice) -> str:
    if told.stage in (Stage.RECALLING, Stage.RECALLED):
        return "broadcast-is-recalled" if told.ended_at else "broadcast-is-being-recalled"
    if notice.is_done:
        return "broadcast-is-done"
    if notice.course == Course.PAUSED:
        return "broadcast-is-paused"
    return "broadcast-rests" if notice.not_before > chat.now else "broadcast-goes-on"


BROADCAST = Script(CARD, broadcast, needs=Act.BROADCAST_SIGNED_UP)
