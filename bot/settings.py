"""Settings, from the environment or `.env`: the names are a contract with other tools."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url

from handlers.texts import languages
from models.rules.quiet_hours import QuietHours

EXAMPLES = {
    "TELEGRAM_TOKEN": "123456789:AAExampleExampleExampleExampleExample",
    "TELEGRAM_API_URL": "https://api.telegram.org",
    "DATABASE_URL": "postgresql://wijkstem:password@localhost/wijkstem",
    "UPDATES": "webhook",
    "WEBHOOK_URL": "https://wijkstem.example.nl/telegram",
    "WEBHOOK_LISTEN": "127.0.0.1:8081",
    "WEBHOOK_SECRET": "letters-and-digits-1",
    "WORKERS": "2",
    "HEALTH_LISTEN": "127.0.0.1:9108",
    "ADMINS": "1009,1010",
    "ORGANISATION": "Gemeente Voorbeeld",
    "CONTACT": "wijkstem@gemeente.example",
    "TIME_ZONE": "Europe/Amsterdam",
    "QUIET_HOURS": "21:00-08:00",
    "MESSAGES_A_DAY": "3",
    "LANGUAGE": "nl",
    "SMALLEST_GROUP": "10",
    "PSEUDONYM_KEY_FILE": "data/pseudonym.key",
    "BACKUP_FOLDER": "data/backups",
}
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What Telegram takes for a `secret_token`."""


class WrongSettings(Exception):
    """Settings that keep the bot from starting: a line for each."""


def wrong(name: str, problem: str) -> WrongSettings:
    """That this setting keeps the bot from starting, and why, with an example of a good one."""
    return WrongSettings(f"WIJKSTEM_{name}: {problem}. Example: {EXAMPLES[name]}")


class Settings(BaseSettings):
    """What an installation can choose."""

    model_config = SettingsConfigDict(
        env_prefix="WIJKSTEM_", env_file=".env", env_ignore_empty=True, extra="ignore"
    )

    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = Field(default="https://api.telegram.org", pattern=r"^https?://\S+$")
    database_url: str = ""
    updates: Literal["polling", "webhook"] = "polling"
    webhook_url: str = ""
    webhook_listen: str = Field(default="127.0.0.1:8081", pattern=r"^\S+:\d{1,5}$")
    webhook_secret: SecretStr = SecretStr("")
    workers: int = Field(default=1, ge=1, le=64)
    health_listen: str = Field(default="", pattern=r"^(\S+:\d{1,5})?$")
    admins: Annotated[frozenset[int], NoDecode] = frozenset()
    organisation: str = "Gemeente Voorbeeld"
    contact: str = "wijkstem@gemeente.example"
    time_zone: str = "Europe/Amsterdam"
    quiet_hours: str = "21:00-08:00"
    messages_a_day: int = Field(default=3, ge=1, le=50)
    language: str = "nl"
    smallest_group: int = Field(default=10, ge=5)
    pseudonym_key_file: Path = Path("data/pseudonym.key")
    backup_folder: Path = Path("data/backups")

    @field_validator("telegram_token")
    @classmethod
    def _token_has_its_form(cls, token: SecretStr) -> SecretStr:
        number, _, secret = token.get_secret_value().partition(":")
        if token.get_secret_value() and not (number.isdecimal() and len(secret) >= 20):
            raise ValueError("does not look like a token of BotFather")
        return token

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        try:
            known = not url or make_url(url).get_backend_name() in {"sqlite", "postgresql"}
        except Exception:
            known = False
        if not known:
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return url

    @field_validator("webhook_listen", "health_listen")
    @classmethod
    def _real_port(cls, address: str) -> str:
        if address and not 0 < int(address.rpartition(":")[2]) < 2**16:
            raise ValueError("must end in a port, from 1 to 65535")
        return address

    @field_validator("webhook_secret")
    @classmethod
    def _telegram_takes(cls, secret: SecretStr) -> SecretStr:
        word = secret.get_secret_value()
        if word and not WEBHOOK_SECRET.fullmatch(word):
            raise ValueError("must be 1 to 256 letters (a to z), digits, - and _")
        return secret

    @field_validator("admins", mode="before")
    @classmethod
    def _separated_by_commas(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        numbers = [part.strip() for part in value.split(",") if part.strip()]
        if not all(number.lstrip("-").isdecimal() for number in numbers):
            raise ValueError("must be chat ids, with commas between them")
        return frozenset(int(number) for number in numbers)

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("is not the name of a time zone")
        return name

    @field_validator("quiet_hours")
    @classmethod
    def _two_times(cls, hours: str) -> str:
        try:
            QuietHours.read(hours, ZoneInfo("UTC"))
        except ValueError:
            raise ValueError("must be two times with a dash between them") from None
        return hours

    @field_validator("language")
    @classmethod
    def _spoken(cls, language: str) -> str:
        if language not in languages():
            raise ValueError(f"can be {', '.join(languages())}")
        return language

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.updates == "webhook":
            if not self.webhook_url.startswith(("https://", "http://")):
                raise ValueError("WEBHOOK_URL: is needed when UPDATES is webhook")
            if not self.webhook_secret.get_secret_value():
                raise ValueError("WEBHOOK_SECRET: is needed when UPDATES is webhook")
        return self

    @model_validator(mode="after")
    def _several_can_work(self) -> "Settings":
        if self.workers > 1:
            if self.updates != "webhook":
                raise ValueError("WORKERS: Telegram lets one process poll; UPDATES must be webhook")
            if not self.database_url.startswith("postgresql"):
                raise ValueError("WORKERS: SQLite is for one process; DATABASE_URL: PostgreSQL")
        return self

    @property
    def is_tryout(self) -> bool:
        """Without a token the bot runs in the try-out chat."""
        return not self.telegram_token.get_secret_value()

    @property
    def database(self) -> str:
        """The database's URL; the try-out has one of its own, so its people stay there."""
        name = "tryout" if self.is_tryout else "wijkstem"
        return self.database_url or f"sqlite:///data/{name}.db"

    def of_worker(self, number: int) -> "Settings":
        """Those of one process of several: each has a port of its own for its health."""
        if not self.health_listen:
            return self
        host, _, port = self.health_listen.rpartition(":")
        return self.model_copy(update={"health_listen": f"{host}:{int(port) + number}"})

    @property
    def zone(self) -> ZoneInfo:
        """The organisation's clock."""
        return ZoneInfo(self.time_zone)

    @property
    def quiet(self) -> QuietHours:
        """When nobody is to be disturbed, by that clock."""
        return QuietHours.read(self.quiet_hours, self.zone)


def read_settings() -> Settings:
    """The settings as they are.

    Raises:
        WrongSettings: with name, problem and example of each wrong one; never a value.
    """
    try:
        return Settings()
    except ValidationError as error:
        problems = []
        for problem in error.errors(include_input=False):
            name = "".join(str(part) for part in problem["loc"][:1]).upper()
            told = problem["msg"].removeprefix("Value error, ")
            if not name:
                name, _, told = told.partition(": ")
            problems.append(str(wrong(name, told)))
        raise WrongSettings("\n".join(problems)) from None
