"""Logs: one line each on standard error, with ids and an action; never a text, a name, a phone or the token."""

import logging
from collections.abc import Iterator
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from urllib.parse import quote

from bot.settings import Settings

ROOMS = ("bot", "handlers", "usecases", "domain", "views", "storage", "exchange", "scheduler", "locales")
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class OneLine(logging.Formatter):
    """Everything on one line, the token taken out wherever it slips through."""

    def __init__(self, token: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = (token, quote(token, safe="")) if token else ()

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "[token]")
        return " | ".join(line.strip() for line in text.splitlines())

    def formatException(self, ei: ExcInfo) -> str:
        """The error with its frames, then what caused it."""
        return " <- ".join(_describe(error) for error in _chain(ei[1]))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _describe(error: BaseException) -> str:
    """A ValueError says its type only: it quotes the value, which may be what somebody wrote."""
    said = type(error).__name__ + ("" if isinstance(error, ValueError) else f": {error}")
    frames = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in extract_tb(error.__traceback__))
    return f"{said} ({', '.join(frames)})"


def set_up_logs(settings: Settings) -> None:
    """Our rooms speak at the level of the settings; libraries only to warn, as their details hold message texts."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine(settings.token.get_secret_value()))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for room in ROOMS:
        logging.getLogger(room).setLevel(settings.log_level)
