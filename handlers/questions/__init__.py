"""The question types, a file each: a new file in this folder is a new type."""

from importlib import import_module
from pkgutil import iter_modules

from handlers.questions.question import Question


def question_kinds() -> dict[str, type[Question]]:
    """The class of each question type, by the name it has in a questionnaire."""
    return _kinds_in(__name__)


def ballot_kinds() -> dict[str, type[Question]]:
    """The same for ballots: a priority poll is a questionnaire with one of these alone."""
    return _kinds_in("handlers.ballots")


def _kinds_in(folder: str) -> dict[str, type[Question]]:
    for module in iter_modules(import_module(folder).__path__):
        import_module(f"{folder}.{module.name}")
    return {
        kind.name: kind
        for kind in _all_below(Question)
        if "name" in vars(kind) and kind.__module__.startswith(f"{folder}.")
    }


def _all_below(kind: type[Question]) -> list[type[Question]]:
    return [found for below in kind.__subclasses__() for found in (below, *_all_below(below))]
