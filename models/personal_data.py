"""What is kept with a person's account, to be shown to that person."""

from dataclasses import dataclass

from sqlalchemy import func, select

from models.activities import Activity, Occurrence
from models.audit import AuditLine
from models.broadcasts import Broadcast
from models.consultations import ConsentText, Consultation, Participation
from models.conversations import Conversation
from models.database import Session
from models.deliveries import Delivery
from models.ideas import Idea, ideas_of, supported_by
from models.interviewers import Interviewer
from models.neighbourhoods import Neighbourhood
from models.notices import Notice
from models.nudges import ReminderRefusal
from models.own_polls import polls_started_by
from models.proposals import Proposal, proposals_of
from models.roles import GivenRole
from models.rules.message_kinds import Kind
from models.sign_ups import SignUp
from models.tasks import Task
from models.voting_codes import VotingCode, WrongTry
from models.wishes import Following, wanted_by


@dataclass(frozen=True)
class WithAccount:
    """Rows that carry the account's number."""

    participations: list[tuple[Participation, Consultation, str | None]]
    """Each with its consultation and the text that was agreed to, where that was kept."""
    roles: list[GivenRole]
    conversations: list[Conversation]
    deliveries: list[tuple[Notice, str]]
    """What was sent to them, and how far each got."""
    not_to_be_asked: list[int]
    """The numbers of the consultations that they do not want to be reminded of."""
    sign_ups: list[tuple[SignUp, Activity, Occurrence]]
    tasks: dict[int, str]
    """The tasks that they help with, by number."""
    organised: list[Activity]
    messages_wanted: frozenset[Kind]
    followed: str | None
    """The name of the neighbourhood that they hear about."""
    broadcasts: list[Broadcast]
    """Those they made."""
    ideas: list[Idea]
    supported: list[Idea]
    interviewer: list[tuple[Interviewer, Consultation]]
    """How many neighbours they reached, and in which consultation."""
    codes_used: list[int]
    """The numbers of the polls in which they used a voting code."""
    wrong_codes: int
    """Codes they tried of late that were none."""
    proposals: list[Proposal]
    own_polls: list[Consultation]
    """Those that they started."""
    acts: int
    """Lines of the audit log that name the account's number."""


async def kept_with_account(db: Session, person_id: int) -> WithAccount:
    """All of it, whatever its kind."""
    participations = await db.execute(
        select(Participation, Consultation, ConsentText.text)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .outerjoin(ConsentText, ConsentText.fingerprint == Participation.consent_text)
        .where(Participation.person_id == person_id)
        .order_by(Participation.consultation_id)
    )
    roles = await db.scalars(
        select(GivenRole).where(GivenRole.person_id == person_id).order_by(GivenRole.id)
    )
    conversations = await db.scalars(
        select(Conversation).where(Conversation.person_id == person_id).order_by(Conversation.id)
    )
    deliveries = await db.execute(
        select(Notice, Delivery.state)
        .join(Delivery, Delivery.notice_id == Notice.id)
        .where(Delivery.person_id == person_id)
        .order_by(Notice.id)
    )
    sign_ups = await db.execute(
        select(SignUp, Activity, Occurrence)
        .join(Occurrence, Occurrence.id == SignUp.occurrence_id)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(SignUp.person_id == person_id)
        .order_by(SignUp.id)
    )
    tasks = await db.execute(
        select(Task.id, Task.title)
        .join(SignUp, SignUp.task_id == Task.id)
        .where(SignUp.person_id == person_id)
    )
    organised = await db.scalars(
        select(Activity).where(Activity.organiser_id == person_id).order_by(Activity.id)
    )
    acts = await db.scalar(
        select(func.count()).select_from(AuditLine).where(AuditLine.person_id == person_id)
    )
    refused = await db.scalars(
        select(ReminderRefusal.consultation_id)
        .where(ReminderRefusal.person_id == person_id)
        .order_by(ReminderRefusal.consultation_id)
    )
    interviewer = await db.execute(
        select(Interviewer, Consultation)
        .join(Consultation, Consultation.id == Interviewer.consultation_id)
        .where(Interviewer.person_id == person_id)
        .order_by(Interviewer.consultation_id)
    )
    codes_used = await db.scalars(
        select(VotingCode.consultation_id)
        .where(VotingCode.person_id == person_id)
        .order_by(VotingCode.consultation_id)
    )
    wrong_codes = await db.scalar(
        select(func.count()).select_from(WrongTry).where(WrongTry.person_id == person_id)
    )
    return WithAccount(
        participations=[(taken, poll, text) for taken, poll, text in participations],
        roles=list(roles),
        conversations=list(conversations),
        deliveries=[(notice, state) for notice, state in deliveries],
        not_to_be_asked=list(refused),
        sign_ups=[(each, activity, occurrence) for each, activity, occurrence in sign_ups],
        tasks=dict(tasks.all()),
        organised=list(organised),
        messages_wanted=await wanted_by(db, person_id),
        followed=await db.scalar(
            select(Neighbourhood.name)
            .join(Following, Following.neighbourhood_id == Neighbourhood.id)
            .where(Following.person_id == person_id)
        ),
        broadcasts=list(
            await db.scalars(
                select(Broadcast).where(Broadcast.author_id == person_id).order_by(Broadcast.id)
            )
        ),
        ideas=await ideas_of(db, person_id),
        supported=await supported_by(db, person_id),
        interviewer=[(each, poll) for each, poll in interviewer],
        codes_used=list(codes_used),
        wrong_codes=wrong_codes or 0,
        proposals=await proposals_of(db, person_id),
        own_polls=await polls_started_by(db, person_id),
        acts=acts or 0,
    )
