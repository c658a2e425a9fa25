"""How long something takes, in words."""

from handlers.texts import Say

MINUTE, HOUR = 60, 3600


def in_time(say: Say, seconds: int) -> str:
    """So many seconds, minutes or hours; rounded up, in the unit that suits."""
    if seconds < 2 * MINUTE:
        return say("takes-seconds", count=max(seconds, 1))
    if seconds < 2 * HOUR:
        return say("takes-minutes", count=-(-seconds // MINUTE))
    return say("takes-hours", count=-(-seconds // HOUR))
