"""A priority poll counted by its rule: for whoever reports it, answers it or publishes it."""

from handlers.ballots.ballot import Ballot
from handlers.resident.consultation import ballot_of, questionnaire_of
from handlers.texts import FALLBACK, in_language
from models import polls
from models.consultations import Consultation
from models.database import Session
from models.people import count_people
from models.polls import PriorityPoll
from models.rules.priority_poll import Counted, Voters, count_under
from models.voting_codes import count_codes


def ballot_in(poll: Consultation) -> Ballot:
    """The ballot of a consultation that is a priority poll."""
    ballot = ballot_of(questionnaire_of(poll))
    assert ballot is not None  # a rule is only made beside a ballot
    return ballot


async def counted(
    db: Session, poll: Consultation, rule: PriorityPoll, language: str = FALLBACK
) -> Counted:
    """What the ballots sent so far come to, with the options named in this language."""
    cast = await polls.ballots_of(db, poll.id)
    title = in_language(questionnaire_of(poll).title, language)
    return count_under(rule.terms, ballot_in(poll).paper_in(language), cast, title)


async def count_who_may_vote(db: Session, rule: PriorityPoll) -> int:
    """How many there are with a code; where none is needed, how many came to the bot."""
    if rule.terms.voters is Voters.CODES:
        return (await count_codes(db, rule.consultation_id))[0]
    return await count_people(db)
