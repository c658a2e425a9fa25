"""The results of any consultation: a questionnaire summed up, or a priority poll counted."""

from collections.abc import Sequence
from datetime import datetime

from handlers.counted import count_who_may_vote, counted
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
from models.rules.priority_poll import Interim


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
    is_open = poll.is_open(now)
    if rule is None:
        return summary_in_words(
            await counts_of(db, poll.id),
            questionnaire_of(poll),
            say,
            language,
            smallest_group=smallest_group,
            is_open=is_open,
        )
    reached, voted = await count_who_may_vote(db, rule), await polls.count_ballots(db, poll.id)
    by_channel = (await counts_of(db, poll.id)).by_channel
    hidden = ""
    if poll.opened_at is None or (is_open and not _may_see(rule, for_staff)):
        hidden = say("poll-hidden")
    elif is_open and voted < smallest_group:
        hidden = say("results-too-few", least=smallest_group)
    if hidden:
        response = response_in_words(say, reached, voted, by_channel, is_open=True)
        title = in_language(questionnaire_of(poll).title, language)
        return [Screen(f"{response}\n\n{hidden}", heading=title)]
    count = await counted(db, poll, rule, language)
    return poll_in_words(say, rule.terms, count, reached, by_channel, is_open=is_open)


def _may_see(rule: PriorityPoll, for_staff: bool) -> bool:
    return rule.interim == Interim.EVERYONE or (for_staff and rule.interim == Interim.STAFF)
