"""All that knows Telegram."""

import os

# python-telegram-bot's waits as a timedelta, as its next version has them; else each one warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
