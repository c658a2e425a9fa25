"""The picture made for sharing: what most people said, to be passed on."""

from pathlib import Path

from handlers.conversation import Organisation
from handlers.paper.typesetting import draw
from handlers.reports.in_short import in_short_lines, most_said
from handlers.reports.names import Names
from models.rules.summary import Summary

MOST = 4
"""Questions in it."""


def share_picture(organisation: Organisation, summary: Summary, names: Names) -> bytes:
    """A PNG. Takes some time: to be called in a thread."""
    content = {
        "language": names.language,
        "organisation": organisation.name,
        "title": names.title,
        "most_said": [vars(each) for each in most_said(summary, names)[:MOST]],
        "lines": in_short_lines(summary, names)[:1],
        "below": names.say("share-below", link=f"t.me/{organisation.bot_name}"),
    }
    return draw("share", content, Path(__file__).parent)
