"""Keeping the list of more to read: adding, changing, removing, putting back."""

from urllib.parse import urlsplit

from handlers.conversation import Answered, Chat, Open, Outcome, Refused, Script
from handlers.prompts import Choose, ChooseFromMany, Write, one_below_another
from handlers.screen import Button, Screen
from models.audit import note_act
from models.links import (
    LONGEST_TITLE,
    LONGEST_URL,
    MOST_SHOWN,
    Link,
    add_link,
    all_links,
    link_with_id,
)
from models.rules.permissions import Act

NEW, TITLE, URL, REMOVE, RESTORE, NONE = "new", "title", "url", "remove", "restore", "none"


async def links(chat: Chat) -> Screen | Open:
    """The list; behind each line its card. What was changed shows in the list again."""
    say = chat.say
    known = await all_links(chat.db)
    is_full = sum(not link.removed for link in known) >= MOST_SHOWN
    buttons = [
        Button(say("links-removed", title=link.title) if link.removed else link.title, str(link.id))
        for link in known
    ]

    def overview() -> Screen:
        rows = () if is_full else ((Button(say("button-add-link"), NEW),),)
        text = say("links-full", most=MOST_SHOWN) if is_full else say("links-list")
        return Screen(text, heading=say("links-heading"), rows=rows)

    picked = await chat.ask("which", ChooseFromMany(overview, buttons))
    if picked == NEW:
        title, url = await _title(chat), await _url(chat)
        added = await add_link(chat.db, title, url)
        await note_act(chat.db, chat.now, chat.person_id, "act-link-added", f"link {added.id}")
        return Open(LINKS.name)
    link = await link_with_id(chat.db, int(picked))
    assert link is not None  # links are removed from sight, never deleted
    return await _change(chat, link, is_full)


async def _change(chat: Chat, link: Link, is_full: bool) -> Screen | Open:
    say = chat.say

    def card() -> Screen:
        ways = [Button(say("button-link-title"), TITLE), Button(say("button-link-url"), URL)]
        if not link.removed:
            ways.append(Button(say("button-link-remove"), REMOVE))
        elif not is_full:
            ways.append(Button(say("button-link-restore"), RESTORE))
        text = link.url or say("links-no-url")
        return Screen(text, heading=link.title, rows=one_below_another(ways))

    match await chat.ask("do", Choose(card)):
        case "title":
            link.title = await _title(chat)
            act = "act-link-changed"
        case "url":
            link.url = await _url(chat)
            act = "act-link-changed"
        case "remove":
            link.removed = True
            act = "act-link-removed"
        case _:
            link.removed = False
            act = "act-link-restored"
    await note_act(chat.db, chat.now, chat.person_id, act, f"link {link.id}")
    return Open(LINKS.name)


async def _title(chat: Chat) -> str:
    def read(typed: str) -> Outcome:
        title = " ".join(typed.split())
        if len(title) > LONGEST_TITLE:
            return Refused(chat.say("too-long", count=len(title), most=LONGEST_TITLE))
        return Answered(title)

    title: str = await chat.ask("title", Write(lambda: Screen(chat.say("links-type-title")), read))
    return title


async def _url(chat: Chat) -> str:
    none = Button(chat.say("button-no-url"), NONE)
    question = Screen(chat.say("links-type-url"), rows=((none,),))

    def read(typed: str) -> Outcome:
        return Answered(typed) if is_web_address(typed) else Refused(chat.say("links-wrong-url"))

    url: str = await chat.ask("url", Write(lambda: question, read))
    return "" if url == NONE else url


def is_web_address(text: str) -> bool:
    """Whether this is a whole https address, of a named site and without a password in it."""
    if len(text) > LONGEST_URL or any(sign.isspace() or not sign.isprintable() for sign in text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and "." in host.strip(".") and parts.username is None


LINKS = Script("links", links, needs=Act.EDIT_LINKS)
