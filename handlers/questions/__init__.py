"""The question types, a file each: a new file in this folder is a new type."""

from importlib import import_module
from pkgutil import iter_modules

from handlers.questions.question import Question


def question_kinds() -> dict[str, type[Question]]:
    """The class of each question type, by the name it has in a questionnaire."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return {kind.name: kind for kind in _all_below(Question) if "name" in vars(kind)}


def _all_below(kind: type[Question]) -> list[type[Question]]:
    return [found for below in kind.__subclasses__() for found in (below, *_all_below(below))]
