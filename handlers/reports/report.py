"""The report of a consultation as a document: one to four pages in plain words.

What was asked, who answered, what they said, what is not known, and how it was counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handlers.conversation import Organisation
from handlers.dates import date_in_words, local_day
from handlers.paper.typesetting import typeset
from handlers.reports.in_short import in_short
from handlers.reports.names import Names
from handlers.reports.parts import Section
from handlers.reports.sections import (
    how_counted,
    not_known,
    what_was_asked,
    what_we_do,
    who_answered,
)
from handlers.reports.what_they_said import what_they_said
from models.consultations import Consultation
from models.feedback import FeedbackPoint
from models.rules.heard import Heard
from models.rules.summary import Stage, Summary


@dataclass(frozen=True)
class Reported:
    """All that a report is made of."""

    organisation: Organisation
    poll: Consultation
    summary: Summary
    heard: Sequence[Heard] = ()
    feedback: Sequence[FeedbackPoint] = ()


def report_of(reported: Reported, names: Names) -> bytes:
    """A tagged PDF in the language of the names. Takes some time: to be called in a thread."""
    return typeset("report", content_of(reported, names), Path(__file__).parent)


def content_of(reported: Reported, names: Names) -> dict[str, Any]:
    """What stands in it, as plain data."""
    organisation, summary, say = reported.organisation, reported.summary, names.say
    made_on = local_day(summary.made_at, organisation.time_zone)
    final = summary.stage is Stage.FINAL
    return {
        "organisation": organisation.name,
        "language": names.language,
        "title": names.title,
        "stage": say("results-final" if final else "results-so-far"),
        "sections": [_plain(section) for section in _sections(reported, names)],
        "contact": say(
            "report-contact",
            organisation=organisation.name,
            contact=organisation.contact,
            day=date_in_words(made_on, names.language),
        ),
    }


def _sections(reported: Reported, names: Names) -> list[Section]:
    summary = reported.summary
    sections = [
        in_short(summary, names),
        what_was_asked(reported.poll, names, reported.organisation.time_zone),
        who_answered(summary, names),
        what_they_said(summary, reported.heard, names),
        what_we_do(reported.feedback, names),
        not_known(summary, names),
        how_counted(summary, names),
    ]
    return [section for section in sections if section.parts]


def _plain(section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "parts": [{"kind": type(part).__name__.lower(), **vars(part)} for part in section.parts],
    }
