"""A broadcast that is being written, shown as it will be."""

from dataclasses import dataclass, field
from typing import Any

from handlers.conversation import Chat
from handlers.durations import in_time
from handlers.organiser.audience import audience_in_words
from handlers.screen import Sample, Screen
from handlers.texts import FALLBACK, languages, sayer
from models.audiences import Audience
from models.broadcasts import Broadcast, content_of
from models.bulk import Reach, reach_of
from models.rules.bulk import begins_at, seconds_for


@dataclass
class Draft:
    """What is being written."""

    audience: Audience
    texts: dict[str, Any] = field(default_factory=dict)
    picture: str | None = None
    changes: Broadcast | None = None
    """The planned one that this will replace."""

    def write(self, language: str, written: dict[str, Any]) -> None:
        """Take what was written in this language, in place of what was there."""
        self.texts[language] = {name: written[name] for name in ("words", "marks")}
        if language == FALLBACK:
            self.picture = written["picture"] or self.picture


async def preview(chat: Chat, draft: Draft) -> list[Screen]:
    """What its receivers will see, above whom it reaches. Counts them: beside the writers."""
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
    lines = [say("broadcast-receivers", count=reach.receivers)]
    for key, count in (
        ("broadcast-unreachable", reach.unreachable),
        ("broadcast-another-day", reach.later),
        ("broadcast-muted", reach.muted),
        ("broadcast-left-out", reach.left_out),
    ):
        if count:
            lines.append(say(key, count=count))
    if not reach.receivers:
        return [*lines, say("broadcast-nobody")]
    takes = in_time(say, seconds_for(reach.receivers - reach.unreachable))
    return [*lines, say("broadcast-takes", time=takes)]


def _languages_in_words(chat: Chat, draft: Draft) -> str:
    there = [name_of(each) for each in languages() if each in draft.texts]
    lacking = [name_of(each) for each in languages() if each not in draft.texts]
    if not lacking:
        return chat.say("broadcast-in-all", languages=", ".join(there))
    return chat.say("broadcast-in", languages=", ".join(there), lacking=", ".join(lacking))


def name_of(language: str) -> str:
    """A language by its own name."""
    return sayer(language)("language-name")
