"""Settings: a wrong one is told by name, problem and example, never with its value."""

from pathlib import Path

import pytest

from bot.settings import EXAMPLES, Settings, WrongSettings, pseudonym_key, read_settings

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "geheim-token-zonder-vorm"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "mysql://x"),
        ("UPDATES", "carrier-pigeon"),
        ("WEBHOOK_LISTEN", "8081"),
        ("ADMINS", "ilse"),
        ("TIME_ZONE", "Europe/Slotermeer"),
        ("QUIET_HOURS", "laat"),
        ("LANGUAGE", "tlh"),
        ("SMALLEST_GROUP", "4"),
    ],
)
def test_wrong_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"WIJKSTEM_{name}", value)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    told = str(wrong.value)
    assert told.startswith(f"WIJKSTEM_{name}: ")
    assert EXAMPLES[name] in told
    if name == "TELEGRAM_TOKEN":
        assert value not in told


def test_webhook_needs_its_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIJKSTEM_UPDATES", "webhook")
    with pytest.raises(WrongSettings, match="WIJKSTEM_WEBHOOK_URL: is needed"):
        read_settings()


def test_example_names_every_setting_and_only_those() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    named = {line.split("=")[0].removeprefix("WIJKSTEM_") for line in lines if "=" in line}
    assert named == {name.upper() for name in Settings.model_fields} == set(EXAMPLES)


def test_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "pseudonym.key"
    key = pseudonym_key(path)
    assert len(key) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert pseudonym_key(path) == key
