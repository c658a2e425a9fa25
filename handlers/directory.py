"""Which conversations there are, and which commands open them."""

from handlers.resident.consultation import CONSULTATION
from handlers.resident.help import HELP
from handlers.resident.language import LANGUAGE
from handlers.resident.start import START
from handlers.resident.stopped import STOPPED
from handlers.staff.consultations import CONSULTATIONS
from handlers.staff.results import RESULTS

SCRIPTS = {
    script.name: script
    for script in (START, HELP, LANGUAGE, STOPPED, CONSULTATION, CONSULTATIONS, RESULTS)
}

COMMANDS = {
    "start": START,
    "help": HELP,
    "taal": LANGUAGE,
    "language": LANGUAGE,
    "peilingen": CONSULTATIONS,
    "consultations": CONSULTATIONS,
    "resultaten": RESULTS,
    "results": RESULTS,
}
"""Dutch names, then their English aliases. `/stop` is the reception's own: it opens nothing."""

RESIDENT_MENU = (
    ("start", "start", "menu-start"),
    ("taal", "language", "menu-language"),
    ("stop", "stop", "menu-stop"),
    ("help", "help", "menu-help"),
)
STAFF_MENU = (
    ("resultaten", "results", "menu-results"),
    ("peilingen", "consultations", "menu-consultations"),
)
"""What the chat app's menu lists: the Dutch name, the name elsewhere, and the text beside it."""
