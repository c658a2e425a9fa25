"""Which conversations there are, and which commands open them."""

from functools import partial

from handlers.admin.logbook import LOGBOOK
from handlers.admin.roles import ROLES
from handlers.ambassador.interview import INTERVIEW
from handlers.ambassador.interviews import INTERVIEWS
from handlers.conversation import Script
from handlers.organiser.broadcast import BROADCAST
from handlers.organiser.broadcasts import BROADCASTS
from handlers.organiser.calendar import CALENDAR
from handlers.organiser.make_activity import MAKE_ACTIVITY, OWN_ACTIVITY
from handlers.organiser.manage_activity import MANAGE_ACTIVITY
from handlers.organiser.new_broadcast import NEW_BROADCAST
from handlers.organiser.organise import ORGANISE
from handlers.resident.accept_role import ACCEPT_ROLE
from handlers.resident.activities import ACTIVITIES
from handlers.resident.activity import ACTIVITY
from handlers.resident.activity_file import ACTIVITY_FILE
from handlers.resident.at_the_door import AT_THE_DOOR
from handlers.resident.consultation import CONSULTATION
from handlers.resident.forget_me import FORGET_ME
from handlers.resident.help import MenuLine, help_
from handlers.resident.help_along import HELP_ALONG
from handlers.resident.ideas import IDEAS
from handlers.resident.initiative import INITIATIVE
from handlers.resident.language import LANGUAGE
from handlers.resident.learn_more import LEARN_MORE
from handlers.resident.messages import MESSAGES
from handlers.resident.my_data import MY_DATA
from handlers.resident.no_reminders import NO_REMINDERS
from handlers.resident.outcomes import OUTCOMES
from handlers.resident.own_poll import OWN_POLL
from handlers.resident.proposal import PROPOSAL
from handlers.resident.reminding import REMINDING_OF_ACTIVITIES
from handlers.resident.start import START
from handlers.resident.stopped import STOPPED
from handlers.resident.voice import VOICE
from handlers.staff.codes import CODES
from handlers.staff.consultations import CONSULTATIONS
from handlers.staff.form import FORM
from handlers.staff.links import LINKS
from handlers.staff.moderation import MODERATION
from handlers.staff.open_answers import MARK_ANSWER, READ_ANSWERS
from handlers.staff.process import PROCESS
from handlers.staff.processes import PROCESSES
from handlers.staff.proposals import PROPOSALS
from handlers.staff.publish import PUBLISH
from handlers.staff.questionnaires import QUESTIONNAIRES
from handlers.staff.rehearsal import REHEARSAL
from handlers.staff.results import RESULTS
from handlers.staff.results_part import PART
from handlers.staff.service import SERVICE
from handlers.staff.take_results import TAKE_RESULTS
from models.rules.permissions import Grants, allows_somewhere

MENU = (
    MenuLine("start", "start", "menu-start"),
    MenuLine("uwstem", "yourvoice", "menu-voice"),
    MenuLine("ideeen", "ideas", "menu-ideas"),
    MenuLine("zelfdoen", "takepart", "menu-initiative"),
    MenuLine("trajecten", "processes", "menu-processes"),
    MenuLine("activiteiten", "activities", "menu-activities"),
    MenuLine("herinneringen", "reminders", "menu-reminders"),
    MenuLine("mijninterviews", "myinterviews", "menu-interviews"),
    MenuLine("organiseren", "organise", "menu-organise"),
    MenuLine("agenda", "calendar", "menu-calendar"),
    MenuLine("bericht", "broadcast", "menu-broadcast"),
    MenuLine("resultaten", "results", "menu-results"),
    MenuLine("peilingen", "consultations", "menu-consultations"),
    MenuLine("vragenlijst", "questionnaire", "menu-questionnaire"),
    MenuLine("formulier", "form", "menu-form"),
    MenuLine("beoordelen", "moderate", "menu-moderate"),
    MenuLine("aanvragen", "requests", "menu-proposals"),
    MenuLine("links", "links", "menu-links"),
    MenuLine("dienst", "service", "menu-service"),
    MenuLine("rollen", "roles", "menu-roles"),
    MenuLine("logboek", "auditlog", "menu-auditlog"),
    MenuLine("uitslagen", "outcomes", "menu-outcomes"),
    MenuLine("meerweten", "learnmore", "menu-learn-more"),
    MenuLine("berichten", "notifications", "menu-messages"),
    MenuLine("mijngegevens", "mydata", "menu-my-data"),
    MenuLine("vergeetmij", "forgetme", "menu-forget-me"),
    MenuLine("taal", "language", "menu-language"),
    MenuLine("stop", "stop", "menu-stop"),
    MenuLine("help", "help", "menu-help"),
)
"""What `/help` and the chat app's menu list, each line for those who may."""


def menu_for(grants: Grants) -> list[MenuLine]:
    """What someone with these roles can do."""
    return [line for line in MENU if _is_for(line, grants)]


def _is_for(line: MenuLine, grants: Grants) -> bool:
    script = COMMANDS.get(line.dutch)
    return script is None or script.needs is None or allows_somewhere(grants, script.needs)


HELP = Script("help", partial(help_, menu_for))

SCRIPTS = {
    script.name: script
    for script in (
        START,
        HELP,
        LANGUAGE,
        STOPPED,
        LEARN_MORE,
        CONSULTATION,
        ACTIVITIES,
        ACTIVITY,
        ACTIVITY_FILE,
        AT_THE_DOOR,
        REMINDING_OF_ACTIVITIES,
        CALENDAR,
        ORGANISE,
        MAKE_ACTIVITY,
        OWN_ACTIVITY,
        MANAGE_ACTIVITY,
        INTERVIEWS,
        INTERVIEW,
        CODES,
        BROADCASTS,
        NEW_BROADCAST,
        BROADCAST,
        MESSAGES,
        CONSULTATIONS,
        RESULTS,
        PART,
        LINKS,
        SERVICE,
        ROLES,
        ACCEPT_ROLE,
        LOGBOOK,
        VOICE,
        IDEAS,
        INITIATIVE,
        PROPOSAL,
        PROPOSALS,
        HELP_ALONG,
        OWN_POLL,
        MODERATION,
        PROCESSES,
        PROCESS,
        READ_ANSWERS,
        TAKE_RESULTS,
        PUBLISH,
        OUTCOMES,
        MARK_ANSWER,
        NO_REMINDERS,
        MY_DATA,
        FORGET_ME,
        FORM,
        QUESTIONNAIRES,
        REHEARSAL,
    )
}

COMMANDS = {
    "start": START,
    "help": HELP,
    "taal": LANGUAGE,
    "language": LANGUAGE,
    "meerweten": LEARN_MORE,
    "learnmore": LEARN_MORE,
    "uwstem": VOICE,
    "yourvoice": VOICE,
    "ideeen": IDEAS,
    "ideas": IDEAS,
    "zelfdoen": INITIATIVE,
    "takepart": INITIATIVE,
    "voorstel": PROPOSAL,
    "proposal": PROPOSAL,
    "meehelpen": HELP_ALONG,
    "helpalong": HELP_ALONG,
    "aanvragen": PROPOSALS,
    "requests": PROPOSALS,
    "beoordelen": MODERATION,
    "moderate": MODERATION,
    "trajecten": PROCESSES,
    "processes": PROCESSES,
    "geenherinnering": NO_REMINDERS,
    "noreminder": NO_REMINDERS,
    "mijngegevens": MY_DATA,
    "mydata": MY_DATA,
    "vergeetmij": FORGET_ME,
    "forgetme": FORGET_ME,
    "activiteiten": ACTIVITIES,
    "activities": ACTIVITIES,
    "mijninterviews": INTERVIEWS,
    "myinterviews": INTERVIEWS,
    "herinneringen": REMINDING_OF_ACTIVITIES,
    "reminders": REMINDING_OF_ACTIVITIES,
    "organiseren": ORGANISE,
    "organise": ORGANISE,
    "bericht": BROADCASTS,
    "broadcast": BROADCASTS,
    "berichten": MESSAGES,
    "notifications": MESSAGES,
    "peilingen": CONSULTATIONS,
    "consultations": CONSULTATIONS,
    "agenda": CALENDAR,
    "calendar": CALENDAR,
    "vragenlijst": QUESTIONNAIRES,
    "questionnaire": QUESTIONNAIRES,
    "formulier": FORM,
    "form": FORM,
    "uitslagen": OUTCOMES,
    "outcomes": OUTCOMES,
    "resultaten": RESULTS,
    "results": RESULTS,
    "links": LINKS,
    "dienst": SERVICE,
    "service": SERVICE,
    "rollen": ROLES,
    "roles": ROLES,
    "logboek": LOGBOOK,
    "auditlog": LOGBOOK,
}
"""Dutch names, then their English aliases. `/stop` is the reception's own: it opens nothing."""
