"""Logs: one line each, without the token and without what people wrote."""

import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from pydantic import SecretStr

from bot.logs import ROOMS, OneLine, set_up_logs
from bot.settings import Settings

TOKEN = "123456789:AAbb_CC-dd"


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, left as it was."""
    root = logging.getLogger()
    handlers, level, levels = root.handlers[:], root.level, {room: logging.getLogger(room).level for room in ROOMS}
    yield root
    root.handlers[:] = handlers
    root.setLevel(level)
    for room, before in levels.items():
        logging.getLogger(room).setLevel(before)


def line_of(error: BaseException | None, message: str = "failed") -> str:
    found = (type(error), error, error.__traceback__) if error else None
    return OneLine(TOKEN).format(logging.LogRecord("bot", logging.ERROR, __file__, 1, message, (), found))


def caught(cause: Exception, error: Exception) -> Exception:
    try:
        try:
            raise cause
        except Exception as first:
            raise error from first
    except Exception as second:
        return second


def test_the_token_is_taken_out_of_messages_and_of_errors() -> None:
    written = f"POST /bot{TOKEN}/getMe {quote(TOKEN, safe='')}"
    line = line_of(caught(OSError(written), RuntimeError(written)), written)
    assert "AAbb" not in line
    assert line.count("[token]") == 6


def test_an_error_is_one_line_with_its_frames_and_causes() -> None:
    line = line_of(caught(KeyError("orp"), RuntimeError("first\nsecond")))
    assert "\n" not in line
    assert "RuntimeError: first" in line
    assert "KeyError: 'orp'" in line
    assert "test_logs.py" in line


def test_a_value_error_does_not_quote_what_somebody_wrote() -> None:
    line = line_of(caught(ValueError("invalid literal: 'Jana Ukázková'"), RuntimeError("form")))
    assert "Jana" not in line
    assert "ValueError" in line


def test_libraries_speak_only_to_warn_even_where_our_rooms_tell_everything(root: logging.Logger) -> None:
    set_up_logs(Settings(token=SecretStr(TOKEN), log_level="DEBUG"))
    assert logging.getLogger("handlers.capacity").isEnabledFor(logging.DEBUG)
    for library in ("telegram.ext.ExtBot", "aiosqlite", "httpx", "aiohttp.access", "apscheduler"):
        assert not logging.getLogger(library).isEnabledFor(logging.INFO)
