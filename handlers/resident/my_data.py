"""All that is kept about a person, shown to that person alone: in words, and as a file."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.conversation import Chat, Open, Script
from handlers.dates import date_in_words
from handlers.moments import in_full
from handlers.pages import spread
from handlers.prompts import Leaf
from handlers.questions.question import answer, answer_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.resident.forget_me import FORGET_ME
from handlers.resident.messages import NAMES as KIND_NAMES
from handlers.resident.reminding import REMINDING
from handlers.roles_in_words import ROLE_NAMES
from handlers.screen import Button, File, Screen
from handlers.texts import FALLBACK, in_language
from models.backgrounds import BACKGROUND, background_under, erase_background
from models.consultations import (
    Consultation,
    Participation,
    Sheet,
    consultation_ids,
    consultations_with_ids,
    sheets_under,
)
from models.people import Person
from models.personal_data import WithAccount, kept_with_account
from models.rules.permissions import Role

FILE, FORGET, ERASE = "file", "forget", "erase"


@dataclass(frozen=True)
class _TakingPart:
    """What is kept of one person and one consultation, from both sides."""

    poll: Consultation
    participation: Participation | None
    consent: str | None
    sheet: Sheet | None


async def my_data(chat: Chat) -> Screen | Open:
    """Leaf through it, have it as a file, or have it erased."""
    say = chat.say
    ways = (
        Button(say("button-as-file"), FILE),
        Button(say("button-erase-background"), ERASE),
        Button(say("button-forget-me"), FORGET),
    )
    picked = await chat.ask("do", Leaf(lambda: _pages(chat), ways))
    if picked == FORGET:
        return Open(FORGET_ME.name)
    if picked == ERASE:
        if chat.fresh:  # showing this screen again erases nothing again
            await erase_background(chat.db, chat.pseudonym_in(BACKGROUND))
        return Screen(say("background-erased"))
    person, kept, parts = await _collect(chat)
    about = await background_under(chat.db, chat.pseudonym_in(BACKGROUND))
    plain = {**_plain(chat, person, kept, parts), "about_yourself": about}
    content = json.dumps(plain, ensure_ascii=False, indent=2).encode()
    return Screen(say("my-data-file"), file=File(say("my-data-file-name"), content))


async def _collect(chat: Chat) -> tuple[Person, WithAccount, list[_TakingPart]]:
    db = chat.db
    kept = await kept_with_account(db, chat.person_id)
    names = [chat.pseudonym_in(number) for number in await consultation_ids(db)]
    sheets = {sheet.consultation_id: sheet for sheet in await sheets_under(db, names)}
    taken = {poll.id: (participation, text) for participation, poll, text in kept.participations}
    polls = await consultations_with_ids(db, sheets.keys() | taken.keys())
    parts = []
    for poll in sorted(polls, key=lambda poll: poll.id):
        participation, text = taken.get(poll.id, (None, None))
        parts.append(_TakingPart(poll, participation, text, sheets.get(poll.id)))
    return await db.get_one(Person, chat.person_id), kept, parts


async def _pages(chat: Chat) -> Sequence[Screen]:
    say = chat.say
    person, kept, parts = await _collect(chat)
    told = [
        say(
            "my-data-account",
            number=str(person.chat_id),
            language=say("language-name"),
            since=_day(chat, person.since_on),
        )
    ]
    if person.reminding:
        wish = say(REMINDING[person.reminding])
        told.append(say("my-data-reminding", wish=wish))
    told += [
        say("my-data-role", role=say(ROLE_NAMES[Role(each.role)]), note=each.note)
        for each in kept.roles
    ]
    about = await background_under(chat.db, chat.pseudonym_in(BACKGROUND))
    told += [say("my-data-background", answer=each) for each in _background(chat, about, parts)]
    told += [_in_words(chat, part) for part in parts]
    told += [
        say(
            "my-data-sign-up",
            title=activity.title,
            moment=in_full(chat, occurrence.start_at),
            guests=each.guests,
            name=each.name or "–",
        )
        for each, activity, occurrence in kept.sign_ups
    ]
    told += [say("my-data-organised", title=activity.title) for activity in kept.organised]
    kinds = ", ".join(
        say(name) for kind, name in KIND_NAMES.items() if kind in kept.messages_wanted
    )
    told.append(say("my-data-wishes", kinds=kinds) if kinds else say("my-data-no-wishes"))
    told += [say("my-data-followed", name=kept.followed)] if kept.followed else []
    told += [
        say("my-data-broadcast", words=each.texts[FALLBACK]["words"]) for each in kept.broadcasts
    ]
    for idea in kept.ideas:
        told.append(say("my-data-idea", title=idea.title, words=idea.words))
        told += [say("my-data-idea-picture", seen=idea.seen)] if idea.seen else []
        told += [say("my-data-idea-place", place=idea.place)] if idea.place else []
    told += [
        say(
            "my-data-interviewer",
            title=in_language(questionnaire_of(poll).title, chat.language),
            brought=each.brought,
            interviews=each.interviews,
        )
        for each, poll in kept.interviewer
    ]
    told += [say("my-data-supported", title=idea.title) for idea in kept.supported]
    told.append(
        say(
            "my-data-rest",
            conversations=len(kept.conversations),
            messages=len(kept.deliveries),
            refused=len(kept.not_to_be_asked),
            acts=kept.acts,
        )
    )
    heading = say("my-data-heading")
    return [Screen("\n\n".join(page), heading=heading) for page in spread(told)]


def _background(chat: Chat, about: dict[str, Any], parts: Sequence[_TakingPart]) -> Sequence[str]:
    """In the words of the questions that they were said to, the newest last."""
    told = {key: str(value) for key, value in about.items()}
    for part in parts:
        for question in questionnaire_of(part.poll).questions:
            if question.background and question.key in about:
                given = answer(about[question.key])
                with suppress(KeyError):  # not among the choices of that time
                    told[question.key] = answer_in_words(question, chat.say, chat.language, given)
    return list(told.values())


def _in_words(chat: Chat, part: _TakingPart) -> str:
    say = chat.say
    lines = [in_language(questionnaire_of(part.poll).title, chat.language)]
    if part.participation:
        lines.append(say("my-data-agreed", day=_day(chat, part.participation.consented_on)))
    if part.sheet:
        lines.append(say("my-data-sent" if part.sheet.receipt else "my-data-not-sent"))
        lines += [
            say("look-back-line", number=number, question=question, answer=answer)
            for number, (question, answer, _) in enumerate(_answers(chat, part), 1)
        ]
    return "\n".join(lines)


def _answers(chat: Chat, part: _TakingPart) -> list[tuple[str, str, Any]]:
    """Question and answer in words, and the answer as it is kept."""
    given = (part.sheet.kept if part.sheet else {}).get("answers", {})
    return [
        (
            in_language(question.text, chat.language),
            answer_in_words(question, chat.say, chat.language, given[question.key]),
            given[question.key],
        )
        for question in questionnaire_of(part.poll).questions
        if question.key in given
    ]


def _plain(
    chat: Chat, person: Person, kept: WithAccount, parts: Sequence[_TakingPart]
) -> dict[str, Any]:
    return {
        "made_on": chat.now.date().isoformat(),
        "organisation": chat.organisation.name,
        "account": {
            "number_in_the_chat_app": person.chat_id,
            "number_here": person.id,
            "language_chosen": person.language,
            "language_of_the_chat_app": person.app_language,
            "reachable": person.reachable,
            "since_on": person.since_on.isoformat(),
            "reminders_of_activities": person.reminding,
        },
        "roles": [
            {
                "role": each.role,
                "note": each.note,
                "name_you_gave": each.name,
                "process": each.process_id,
                "neighbourhoods": each.neighbourhood_ids,
                "accepted_at": each.accepted_at.isoformat() if each.accepted_at else None,
                "taken_at": each.taken_at.isoformat() if each.taken_at else None,
            }
            for each in kept.roles
        ],
        "consultations": [_plain_part(chat, part) for part in parts],
        "conversations": [
            {
                "name": each.name,
                "subject": each.subject,
                "kept": each.kept,
                "message": each.message_id,
            }
            for each in kept.conversations
        ],
        "messages_sent_to_you": [
            {"kind": notice.kind, "what": notice.content, "state": state}
            for notice, state in kept.deliveries
        ],
        "activities_signed_up_for": [
            {
                "title": activity.title,
                "start_at": occurrence.start_at.isoformat(),
                "standing": each.standing,
                "guests": each.guests,
                "signed_up_at": each.signed_up_at.isoformat(),
                "kept_until": each.kept_until.isoformat() if each.kept_until else None,
                "first_name": each.name,
                "helps_with": kept.tasks.get(each.task_id or 0),
                "came": each.came,
            }
            for each, activity, occurrence in kept.sign_ups
        ],
        "activities_organised": [activity.title for activity in kept.organised],
        "messages_wanted": sorted(kept.messages_wanted),
        "neighbourhood_followed": kept.followed,
        "broadcasts_made": [each.texts for each in kept.broadcasts],
        "ideas": [
            {
                "title": idea.title,
                "words": idea.words,
                "picture": idea.picture,
                "seen_in_it": idea.seen,
                "place": idea.place,
                "standing": idea.standing,
                "told_to_you": idea.told,
                "sent_on": idea.sent_on.isoformat(),
            }
            for idea in kept.ideas
        ],
        "ideas_supported": [idea.title for idea in kept.supported],
        "neighbours_reached": [
            {
                "consultation": poll.id,
                "code_of_your_link": each.code,
                "came_by_your_link": each.brought,
                "interviews": each.interviews,
            }
            for each, poll in kept.interviewer
        ],
        "polls_in_which_you_used_a_voting_code": kept.codes_used,
        "wrong_voting_codes_of_the_last_hour": kept.wrong_codes,
        "proposals": [
            {
                "kind": proposal.kind,
                "title": proposal.title,
                "words": proposal.words,
                "standing": proposal.standing,
                "told_to_you": proposal.told,
                "sent_on": proposal.sent_on.isoformat(),
            }
            for proposal in kept.proposals
        ],
        "polls_started": [
            in_language(questionnaire_of(poll).title, chat.language) for poll in kept.own_polls
        ],
        "consultations_not_to_be_asked_about_again": kept.not_to_be_asked,
        "lines_in_the_audit_log": kept.acts,
    }


def _plain_part(chat: Chat, part: _TakingPart) -> dict[str, Any]:
    taken, sheet = part.participation, part.sheet
    return {
        "number": part.poll.id,
        "title": in_language(questionnaire_of(part.poll).title, chat.language),
        "consented_on": taken.consented_on.isoformat() if taken else None,
        "looked_back_from": taken.side if taken else None,
        "consent_text": part.consent,
        "sent": sheet is not None and sheet.receipt is not None,
        "receipt": sheet.receipt if sheet else None,
        "language": sheet.language if sheet else None,
        "channel": sheet.channel if sheet else None,
        "half_way": sheet.kept.get("drafts") if sheet else None,
        "answers": [
            {"question": question, "answer": answer, "kept_as": given}
            for question, answer, given in _answers(chat, part)
        ],
    }


def _day(chat: Chat, day: date) -> str:
    return date_in_words(day, chat.language)


MY_DATA = Script("my-data", my_data)
