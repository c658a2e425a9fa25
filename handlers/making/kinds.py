"""The question types as one makes them: what each begins with, and what must still be said."""

from collections.abc import Mapping
from typing import Any

KINDS: Mapping[str, str] = {
    "one_choice": "kind-one-choice",
    "several_choices": "kind-several-choices",
    "faces": "kind-faces",
    "scale": "kind-scale",
    "open_text": "kind-open-text",
    "number": "kind-number",
    "date": "kind-date",
    "place": "kind-place",
    "neighbourhood": "kind-neighbourhood",
    "note": "kind-note",
    "acknowledge": "kind-acknowledge",
}
"""The name on the button of each; faces are a scale with faces."""

CHOICES, POINTS, ENDS, LIMITS, BOUNDS, DAYS = (
    "choices", "points", "ends", "limits", "bounds", "days",
)  # fmt: skip
SETTINGS: Mapping[str, tuple[str, ...]] = {
    "one_choice": (CHOICES,),
    "several_choices": (CHOICES, LIMITS),
    "scale": (POINTS, ENDS),
    "number": (BOUNDS,),
    "date": (DAYS,),
}
"""What can be set of each type by saying it."""

_ANY = ("required", "dont_know", "rather_not")
SWITCHES: Mapping[str, tuple[str, ...]] = {
    "one_choice": (*_ANY, "other", "shuffled", "background"),
    "several_choices": (*_ANY, "other", "shuffled"),
    "number": (*_ANY, "decimal"),
    "neighbourhood": (*_ANY, "background"),
    "note": (),
    "acknowledge": ("required",),
}
"""What is switched on and off with one tap."""


def switches_of(question: Mapping[str, Any]) -> tuple[str, ...]:
    """The switches of this question."""
    return SWITCHES.get(question["kind"], _ANY)


def settings_of(question: Mapping[str, Any]) -> tuple[str, ...]:
    """What can be set of this question."""
    return () if question.get("faces") else SETTINGS.get(question["kind"], ())


def kind_of(question: Mapping[str, Any]) -> str:
    """Its type, as one makes it."""
    return "faces" if question.get("faces") else str(question["kind"])


def begun(kind: str, key: str, text: str) -> dict[str, Any]:
    """A new question of this type."""
    fields = {"kind": "scale", "faces": True} if kind == "faces" else {"kind": kind}
    return {"key": key, "text": {"nl": text}, **fields}


def still_to_say(question: Mapping[str, Any]) -> str | None:
    """The setting without which nobody can be asked this question."""
    for setting in settings_of(question):
        if setting == CHOICES and len(question.get("choices", ())) < 2:
            return setting
        if setting == ENDS and not (question.get("low") and question.get("high")):
            return POINTS if "last" not in question else setting
    return None
