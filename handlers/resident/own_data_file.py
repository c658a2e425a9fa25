"""What is kept of one person as a file, for other programs to read."""

import json
from datetime import datetime
from typing import Any

from handlers.conversation import Chat
from handlers.resident.consultation import questionnaire_of
from handlers.resident.own_data import OwnData, TakingPart, answers_of
from handlers.screen import File
from handlers.texts import in_language
from models.ideas import Idea
from models.proposals import Proposal
from models.roles import GivenRole


def data_file(chat: Chat, own: OwnData) -> File:
    """The file, with its name in their language."""
    content = json.dumps(_plain(chat, own), ensure_ascii=False, indent=2).encode()
    return File(chat.say("my-data-file-name"), content)


def _plain(chat: Chat, own: OwnData) -> dict[str, Any]:
    kept = own.with_account
    return {
        "made_on": chat.now.date().isoformat(),
        "organisation": chat.organisation.name,
        "account": _account(own),
        "roles": [_role(each) for each in kept.roles],
        "consultations": [_part(chat, part) for part in own.parts],
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
                "kept_until": _moment(each.kept_until),
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
        "ideas": [_idea(idea) for idea in kept.ideas],
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
        "proposals": [_proposal(each) for each in kept.proposals],
        "polls_started": [
            in_language(questionnaire_of(poll).title, chat.language) for poll in kept.own_polls
        ],
        "consultations_not_to_be_asked_about_again": kept.not_to_be_asked,
        "lines_in_the_audit_log": kept.acts,
        "about_yourself": own.about,
    }


def _account(own: OwnData) -> dict[str, Any]:
    person = own.person
    return {
        "number_in_the_chat_app": person.chat_id,
        "number_here": person.id,
        "language_chosen": person.language,
        "language_of_the_chat_app": person.app_language,
        "reachable": person.reachable,
        "since_on": person.since_on.isoformat(),
        "reminders_of_activities": person.reminding,
    }


def _role(given: GivenRole) -> dict[str, Any]:
    return {
        "role": given.role,
        "note": given.note,
        "name_you_gave": given.name,
        "process": given.process_id,
        "neighbourhoods": given.neighbourhood_ids,
        "accepted_at": _moment(given.accepted_at),
        "taken_at": _moment(given.taken_at),
    }


def _idea(idea: Idea) -> dict[str, Any]:
    return {
        "title": idea.title,
        "words": idea.words,
        "picture": idea.picture,
        "seen_in_it": idea.seen,
        "place": idea.place,
        "standing": idea.standing,
        "told_to_you": idea.told,
        "sent_on": idea.sent_on.isoformat(),
    }


def _proposal(proposal: Proposal) -> dict[str, Any]:
    return {
        "kind": proposal.kind,
        "title": proposal.title,
        "words": proposal.words,
        "standing": proposal.standing,
        "told_to_you": proposal.told,
        "sent_on": proposal.sent_on.isoformat(),
    }


def _part(chat: Chat, part: TakingPart) -> dict[str, Any]:
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
            for question, answer, given in answers_of(chat, part)
        ],
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
