"""The log: a line of JSON an event, to standard error."""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog


class _Unfailing:
    """A stream that cannot fail: with a full disk the bot goes on without its log."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, words: str) -> int:
        with suppress(OSError, ValueError):
            self._stream.write(words)
        return len(words)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()


class _FromLibraries(logging.Handler):
    """What libraries log can quote what a person typed: kept is where it came from."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        structlog.get_logger().warning(
            "library",
            library=record.name,
            level_there=record.levelname,
            at=f"{record.module}:{record.lineno}",
            kind=kind.__name__ if kind else None,
        )


def set_up_log() -> None:
    """From now on everything that is logged goes to standard error."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(cast(TextIO, _Unfailing(sys.stderr))),
    )
    logging.basicConfig(handlers=[_FromLibraries()], level=logging.WARNING, force=True)
