"""Settings: a wrong one is told by name, problem and example, never with its value."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.keys import pseudonym_key
from bot.settings import EXAMPLES, Settings, WrongSettings, read_settings

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "geheim-token-zonder-vorm"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "mysql://x"),
        ("UPDATES", "carrier-pigeon"),
        ("WEBHOOK_LISTEN", "8081"),
        ("WEBHOOK_LISTEN", "127.0.0.1:0"),
        ("WEBHOOK_LISTEN", "127.0.0.1:65536"),
        ("WEBHOOK_SECRET", "een geheim woord"),
        ("WORKERS", "0"),
        ("WORKERS", "2"),  # with polling
        ("HEALTH_LISTEN", "9108"),
        ("HEALTH_LISTEN", "127.0.0.1:65536"),
        ("ADMINS", "ilse"),
        ("TIME_ZONE", "Europe/Slotermeer"),
        ("QUIET_HOURS", "laat"),
        ("LANGUAGE", "tlh"),
        ("SMALLEST_GROUP", "4"),
        ("SMALLEST_GROUP", "tien"),
    ],
)
def test_wrong_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"WIJKSTEM_{name}", value)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    told = str(wrong.value)
    assert told.startswith(f"WIJKSTEM_{name}: ")
    assert EXAMPLES[name] in told
    if name in ("TELEGRAM_TOKEN", "WEBHOOK_SECRET"):
        assert value not in told


def test_every_setting_has_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in EXAMPLES:
        monkeypatch.setenv(f"WIJKSTEM_{name}", "")
    settings = read_settings()
    assert settings.is_tryout
    assert settings.database == "sqlite:///data/tryout.db"
    assert settings.updates == "polling"
    assert settings.admins == frozenset()
    assert (settings.time_zone, settings.language) == ("Europe/Amsterdam", "nl")
    assert (settings.quiet_hours, settings.smallest_group) == ("21:00-08:00", 10)
    assert settings.pseudonym_key_file == Path("data/pseudonym.key")


def test_every_example_is_a_good_value(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in EXAMPLES.items():
        monkeypatch.setenv(f"WIJKSTEM_{name}", value)
    settings = read_settings()
    assert settings.admins == {1009, 1010}
    assert settings.database == EXAMPLES["DATABASE_URL"]
    assert not settings.is_tryout
    assert settings.telegram_token.get_secret_value() == EXAMPLES["TELEGRAM_TOKEN"]


def test_token_brings_its_own_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIJKSTEM_TELEGRAM_TOKEN", EXAMPLES["TELEGRAM_TOKEN"])
    monkeypatch.setenv("WIJKSTEM_ADMINS", " 5, -7 ,")
    settings = read_settings()
    assert settings.database == "sqlite:///data/wijkstem.db"
    assert settings.admins == {5, -7}
    assert EXAMPLES["TELEGRAM_TOKEN"] not in repr(settings)


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
    with ThreadPoolExecutor(8) as starting:  # as several processes at once
        (key,) = set(starting.map(pseudonym_key, [path] * 8))
    assert len(key) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert pseudonym_key(path) == key
    assert list(path.parent.iterdir()) == [path]


def test_several_processes_need_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("UPDATES", "WEBHOOK_URL", "WEBHOOK_SECRET", "WORKERS"):
        monkeypatch.setenv(f"WIJKSTEM_{name}", EXAMPLES[name])
    with pytest.raises(WrongSettings, match="WIJKSTEM_WORKERS: SQLite is for one process"):
        read_settings()
    monkeypatch.setenv("WIJKSTEM_DATABASE_URL", EXAMPLES["DATABASE_URL"])
    assert read_settings().workers == 2


def test_each_worker_has_a_port_for_its_health() -> None:
    settings = Settings(health_listen="127.0.0.1:9108")
    assert settings.of_worker(3).health_listen == "127.0.0.1:9111"
    assert Settings().of_worker(3).health_listen == ""
