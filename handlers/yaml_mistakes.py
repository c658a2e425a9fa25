"""What is wrong with a part of a YAML file, as a sentence: pydantic's words are for programmers.

The command line speaks English, and so do these.
"""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import ErrorDetails

Context = Mapping[str, Any]
_SHOWN = 40
"""Characters of what was written that are said back."""

_TOLD: dict[str, Callable[[Context], str]] = {
    "missing": lambda _: "this has to be filled in",
    "extra_forbidden": lambda _: "there is no field with this name; is it misspelt?",
    "enum": lambda said: f"it can be {said['expected']}",
    "literal_error": lambda said: f"it can be {said['expected']}",
    "union_tag_invalid": lambda said: f"kind can be {said['expected_tags']}",
    "union_tag_not_found": lambda _: "it has to say its kind",
    "string_type": lambda _: "it has to be a text; put it between quotes",
    "string_too_short": lambda _: "it is empty",
    "string_too_long": lambda said: f"it is longer than {said['max_length']} characters",
    "string_pattern_mismatch": lambda _: "only small letters, digits, - and _, at most 64 of them",
    "int_type": lambda _: "it has to be a whole number",
    "int_parsing": lambda _: "it has to be a whole number",
    "int_from_float": lambda _: "it has to be a whole number",
    "bool_type": lambda _: "it has to be true or false",
    "bool_parsing": lambda _: "it has to be true or false",
    "greater_than_equal": lambda said: f"it has to be {said['ge']} or more",
    "less_than_equal": lambda said: f"it has to be {said['le']} or less",
    "too_short": lambda said: f"it has to have {said['min_length']} or more",
    "too_long": lambda said: f"it can have {said['max_length']} at most",
    "date_type": lambda _: "it has to be a day, such as 2030-09-02",
    "date_parsing": lambda _: "it has to be a day, such as 2030-09-02",
    "date_from_datetime_parsing": lambda _: "it has to be a day, such as 2030-09-02",
    "date_from_datetime_inexact": lambda _: "it has to be a day without a time, such as 2030-09-02",
    "tuple_type": lambda _: "it has to be a list: a line each, beginning with -",
    "list_type": lambda _: "it has to be a list: a line each, beginning with -",
    "dict_type": lambda _: "it has to be lines of a name, a colon and a value",
    "model_type": lambda _: "it has to be lines of a name, a colon and a value",
    "model_attributes_type": lambda _: "it has to be lines of a name, a colon and a value",
    "value_error": lambda said: str(said["error"]),
}
"""By the kind of mistake, from what pydantic says belongs to it."""
_WITHOUT_WHAT_WAS_WRITTEN = {"missing", "extra_forbidden", "value_error"}


def in_words(error: ErrorDetails) -> str:
    """What has to be changed, with what stands there now."""
    tells = _TOLD.get(error["type"])
    told = tells(error.get("ctx", {})) if tells else "this cannot be read"
    written = error["input"]
    is_plain = isinstance(written, str | int | float)
    if error["type"] in _WITHOUT_WHAT_WAS_WRITTEN or not is_plain:
        return told
    return f"{told}, not “{str(written)[:_SHOWN]}”"
