"""The results of any consultation: a questionnaire summed up, or a priority poll counted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.counted import count_who_may_vote, counted
from handlers.reports.plan import plan_of
from handlers.reports.poll_in_words import poll_in_words, response_in_words
from handlers.reports.words import summary_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Screen
from handlers.texts import Say, in_language
from models import polls
from models.consultations import Consultation
from models.counts import counts_of
from models.database import Session
from models.polls import PriorityPoll
from models.reports import make_report, report_of
from models.rules.asked import Plan
from models.rules.priority_poll import Interim
from models.rules.response import response_of
from models.rules.summary import Stage, Summary, Unweighted


async def results_in_words(
    db: Session,
    poll: Consultation,
    say: Say,
    language: str,
    *,
    smallest_group: int,
    now: datetime,
    for_staff: bool,
) -> Sequence[Screen]:
    """As far as these readers may see it at this moment."""
    rule = await polls.rule_of(db, poll.id)
    if rule is not None:
        return await _poll_in_words(db, poll, rule, say, language, smallest_group, now, for_staff)
    questionnaire = questionnaire_of(poll)
    summary = await summary_of(db, poll, smallest_group, now)
    if summary.stage is Stage.INTERIM and not for_staff:
        title = in_language(questionnaire.title, language)
        return [Screen(say("results-not-yet"), heading=title)]
    return summary_in_words(summary, questionnaire, say, language)


async def summary_of(
    db: Session, poll: Consultation, smallest_group: int, now: datetime
) -> Summary:
    """The summary that may be told at this moment. Of a poll that is open: the last one that was
    made, with how many took part by now."""
    if not poll.is_open(now) and poll.opened_at is not None:
        final = await report_of(db, poll.id, Stage.FINAL)
        return final or await make_report(db, poll, plan_of_poll(poll), smallest_group, now)
    counts = await counts_of(db, poll.id)
    response = response_of(
        counts.reached, counts.started, counts.by_channel, counts.by_language, smallest_group
    )
    interim = await report_of(db, poll.id, Stage.INTERIM)
    if interim is None:
        return Summary(
            consultation_id=poll.id,
            made_at=now,
            stage=Stage.INTERIM,
            smallest_group=smallest_group,
            response=response,
            questions=(),
            weighting=Unweighted.INTERIM,
        )
    return replace(interim, response=response)


def plan_of_poll(poll: Consultation) -> Plan:
    """Its questionnaire as counting sees it."""
    return plan_of(questionnaire_of(poll))


async def _poll_in_words(
    db: Session,
    poll: Consultation,
    rule: PriorityPoll,
    say: Say,
    language: str,
    smallest_group: int,
    now: datetime,
    for_staff: bool,
) -> Sequence[Screen]:
    is_open = poll.is_open(now)
    reached, voted = await count_who_may_vote(db, rule), await polls.count_ballots(db, poll.id)
    by_channel = (await counts_of(db, poll.id)).by_channel
    if poll.opened_at is None or (is_open and not _may_see(rule, for_staff)):
        response = response_in_words(say, reached, voted, by_channel, is_open=True)
        title = in_language(questionnaire_of(poll).title, language)
        return [Screen(f"{response}\n\n{say('poll-hidden')}", heading=title)]
    count = await counted(db, poll, rule, language)
    return poll_in_words(
        say,
        rule.terms,
        count,
        reached,
        by_channel,
        smallest_group=smallest_group,
        is_open=is_open,
    )


def _may_see(rule: PriorityPoll, for_staff: bool) -> bool:
    return rule.interim == Interim.EVERYONE or (for_staff and rule.interim == Interim.STAFF)
