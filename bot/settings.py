"""Settings from SITOVKA_… variables and .env, checked once at the door."""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "SITOVKA_"
ENV_FILE = ".env"
MOST_ID = 2**52  # Telegram promises ids of at most 52 bits
TOKEN_SHAPE = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
ADVICE = {
    "visitors_search": "is neither true nor false",
    "private_minutes": "is no whole number from 1 to 1440: write minutes, as 10",
    "web_port": "is no whole number from 1 to 65535: write a port, as 8080, or leave it out",
    "log_level": "is none of DEBUG, INFO, WARNING, ERROR",
}
MISSING_TOKEN = f"{PREFIX}TOKEN is missing: put the token that @BotFather gave you into {ENV_FILE}"


class SettingsError(Exception):
    """Settings that cannot be used; the text says which and what to do, and never repeats a value."""


def _fault(advice: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "{advice}", {"advice": advice})


def _token(value: SecretStr) -> SecretStr:
    if value.get_secret_value() and not TOKEN_SHAPE.fullmatch(value.get_secret_value()):
        raise _fault("is no token: copy the whole of it from @BotFather, as 123456789:AAbbCC…")
    return value


def _address(value: str) -> str:
    try:
        address = urlsplit(value)
        is_whole = address.scheme in ("http", "https") and address.hostname and address.port != 0
    except ValueError:  # also a port that is no port
        is_whole = False
    if not is_whole or len(value.split()) != 1:
        raise _fault("is no address: write it as https://host or http://127.0.0.1:8081, or leave it out for Telegram")
    return value.rstrip("/")


def _public_address(value: str) -> str:
    if not value:
        return value
    try:
        return _address(value)
    except PydanticCustomError:
        raise _fault("is no address: write it as https://host, as people reach the web port from outside") from None


def _ids(value: str | tuple[int, ...]) -> tuple[int, ...]:
    """Telegram ids as 1,2 or [1, 2]."""
    if not isinstance(value, str):
        return value
    words = value.strip().removeprefix("[").removesuffix("]").replace(",", " ").split()
    if not all(word.isdecimal() and int(word) < MOST_ID for word in words):
        raise _fault("is no list of Telegram ids: write numbers divided by commas, as 1001,1002")
    return tuple(map(int, words))


def _file(value: str | Path) -> Path:
    if str(value) == ":memory:":
        raise _fault("has to be a file: what is kept in memory is gone with the process")
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise _fault("begins with the home folder of nobody: write the whole path") from None


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (OSError, ValueError, KeyError):
        raise _fault("is no known time zone: write it as Europe/Prague") from None
    return value


def _level(value: str) -> str:
    return value.strip().upper()


class Settings(BaseSettings):
    """Everything the process is told from outside. Times are shown in `time_zone`; `operators` are Telegram ids."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        dotenv_filtering="match_prefix",  # a misspelled name is told, other programs' variables are left alone
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    """Empty where none is given; only the commands that talk to Telegram need it."""
    api: Annotated[str, BeforeValidator(_address)] = "https://api.telegram.org"
    """Address of the Bot API without /bot and without a slash at the end."""
    database: Annotated[Path, BeforeValidator(_file)] = Path("data/sitovka.sqlite3")
    operators: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = ()
    time_zone: Annotated[str, BeforeValidator(_zone)] = "Europe/Prague"
    visitors_search: bool = True
    """Whether people without a role may look for public cards."""
    private_minutes: Annotated[int, Field(ge=1, le=1440)] = 10
    """How long a message with private data stays in a chat."""
    web_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    """Where calendars are fetched; nothing is served where none is given."""
    web_host: str = "127.0.0.1"
    """On which address the port is opened."""
    web_address: Annotated[str, BeforeValidator(_public_address)] = ""
    """The address of the port as seen from outside."""
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_level)] = "INFO"

    @property
    def public_address(self) -> str:
        """Where programs of people find the web port, without a slash at the end; empty where there is none."""
        return "" if self.web_port is None else self.web_address or f"http://{self.web_host}:{self.web_port}"


def read_settings() -> Settings:
    """The settings of this process; raises SettingsError."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(_explain(error)) from None
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{ENV_FILE} cannot be read: it has to be a readable text file in UTF-8") from None


def require_token(settings: Settings) -> str:
    """The token; raises SettingsError where none is given."""
    token = settings.token.get_secret_value()
    if not token:
        raise SettingsError(MISSING_TOKEN)
    return token


def _explain(error: ValidationError) -> str:
    faults = [(str(fault["loc"][0]), fault["type"], fault["msg"]) for fault in error.errors(include_input=False)]
    return "; ".join(f"{PREFIX}{name.upper()} {_advice(name, kind, message)}" for name, kind, message in faults)


def _advice(name: str, kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        known = ", ".join(field.upper() for field in Settings.model_fields)
        return f"is not a setting: remove it or correct its name (there are {known})"
    if kind == "setting":
        return message
    return ADVICE.get(name, f"is wrong: {message}")
