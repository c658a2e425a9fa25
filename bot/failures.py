"""Whatever goes wrong passes here: the log gets the cause under an id, admins hear of it."""

import secrets
import traceback
from collections.abc import Callable

import structlog

log = structlog.get_logger()


class Failures:
    """Notes failures.

    Args:
        tell_admins: Called with the id and the kind of each failure.
    """

    def __init__(self, tell_admins: Callable[[str, str], None]) -> None:
        self._tell_admins = tell_admins

    def note(self, error: BaseException, event: str) -> str:
        """Log the cause of a failure.

        The error's own words stay out of the log: they can quote what a person typed.

        Returns:
            The id by which the cause is found in the log, to be told to the person.
        """
        error_id = secrets.token_hex(3).upper()
        frames = traceback.extract_tb(error.__traceback__)
        where = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        kind = f"{type(error).__name__} ({frames[-1].name if frames else event})"
        log.error(event, error_id=error_id, kind=kind, where=where, because=_causes(error))
        self._tell_admins(error_id, kind)
        return error_id


def _causes(error: BaseException) -> list[str]:
    """The types of the errors underneath, the nearest first."""
    causes: list[str] = []
    below = error.__cause__ or error.__context__
    while below is not None and len(causes) < 5:
        causes.append(type(below).__name__)
        below = below.__cause__ or below.__context__
    return causes
