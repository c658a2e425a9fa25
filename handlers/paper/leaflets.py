"""What is handed out: a poster, small cards, cards with voting codes, each as a PDF."""

from collections.abc import Sequence
from typing import Any

from handlers.conversation import Organisation
from handlers.dates import date_in_words
from handlers.paper.qr import qr_drawing
from handlers.paper.typesetting import typeset
from handlers.resident.consultation import questionnaire_of
from handlers.texts import in_language, sayer
from models.consultations import Consultation
from models.rules.links import CODE_LINK
from models.rules.voting_codes import in_two

POSTER_TITLE, CARD_TITLE, VOTING_TITLE = (46, 30), (20, 13), (13, 9)
"""Points of a short title and of a long one."""
LONG_TITLE = 120
"""Characters."""


def link_to(organisation: Organisation, code: str) -> str:
    """A link that opens the chat with this code."""
    return f"https://t.me/{organisation.bot_name}?start={code}"


def poster(organisation: Organisation, poll: Consultation, language: str, link: str) -> bytes:
    """A page of A4 to hang up."""
    content = _invitation(organisation, poll, language, link, POSTER_TITLE)
    return typeset("poster", content)


def cards(organisation: Organisation, poll: Consultation, language: str, link: str) -> bytes:
    """Four cards of A6 on a page of A4."""
    return typeset("cards", _invitation(organisation, poll, language, link, CARD_TITLE))


def voting_cards(
    organisation: Organisation, poll: Consultation, language: str, codes: Sequence[str]
) -> bytes:
    """A card for each code, eight on a page of A4."""
    say = sayer(language)
    links = [link_to(organisation, CODE_LINK + code) for code in codes]
    ballots = [
        {"code": in_two(code), "link": link, "drawing": qr_drawing(link)}
        for code, link in zip(codes, links, strict=True)
    ]
    content = _head(organisation, poll, language, VOTING_TITLE) | {
        "scan": say("paper-vote-scan"),
        "once": say("paper-vote-once", contact=organisation.contact),
        "until": say("paper-until", until=_until(organisation, poll, language)),
        "ballots": ballots,
    }
    return typeset("voting_cards", content)


def _invitation(
    organisation: Organisation,
    poll: Consultation,
    language: str,
    link: str,
    sizes: tuple[int, int],
) -> dict[str, Any]:
    say = sayer(language)
    return _head(organisation, poll, language, sizes) | {
        "purpose": in_language(questionnaire_of(poll).purpose, language),
        "link": link,
        "code": qr_drawing(link),
        "scan": say("paper-scan"),
        "how": say("paper-how"),
        "until": say("paper-until", until=_until(organisation, poll, language)),
        "promise": say("paper-promise"),
        "without": say("paper-without-phone", contact=organisation.contact),
        "link_told": say("paper-link", link=link.removeprefix("https://")),
    }


def _head(
    organisation: Organisation, poll: Consultation, language: str, sizes: tuple[int, int]
) -> dict[str, Any]:
    title = in_language(questionnaire_of(poll).title, language)
    large, small = sizes
    shrunk = large - (large - small) * min(len(title), LONG_TITLE) // LONG_TITLE
    return {
        "organisation": organisation.name,
        "language": language,
        "title": title,
        "title_size": shrunk,
    }


def _until(organisation: Organisation, poll: Consultation, language: str) -> str:
    closes_on = poll.closes_at.astimezone(organisation.time_zone)
    return date_in_words(closes_on, language)
