"""What the try-out server knows of the Bot API is what Telegram published."""

import json
import os
from pathlib import Path

import pytest

from bot.tryout.keyboards import BUTTON_KEYS
from bot.tryout.parameters import METHODS

SCHEMA = Path(__file__).parents[3] / "shared" / "cases" / "botapi" / "api.json"


@pytest.fixture
def schema() -> dict[str, dict[str, dict[str, object]]]:
    if not SCHEMA.exists():
        assert os.environ.get("CI") != "true", "in CI the published schema is there"
        pytest.skip("the Bot API's published schema is not beside this checkout")
    plain: dict[str, dict[str, dict[str, object]]] = json.loads(SCHEMA.read_text())
    return plain


def test_parameters_are_the_published_ones(schema: dict[str, dict[str, dict[str, object]]]) -> None:
    for method, (required, optional) in METHODS.items():
        fields = schema["methods"][method].get("fields", [])
        published = {field["name"]: field["required"] for field in fields}  # type: ignore[index,union-attr]
        assert set(required) | set(optional) <= set(published), method
        assert {name for name, needed in published.items() if needed} <= set(required), method


def test_button_keys_are_the_published_ones(
    schema: dict[str, dict[str, dict[str, object]]],
) -> None:
    fields = schema["types"]["InlineKeyboardButton"]["fields"]
    assert {field["name"] for field in fields} == BUTTON_KEYS  # type: ignore[union-attr,index]
