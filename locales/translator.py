"""Turns a message key with arguments into words of one language."""

import re
from functools import cache, lru_cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType, fluent_number

FOLDER = Path(__file__).parent
SOURCE_LANGUAGE = "cs"
LANGUAGES = {"cs": "Čeština", "en": "English", "uk": "Українська"}

MESSAGE = re.compile(r"^(?=[a-z][\w-]* *=)", re.MULTILINE)
"""The place before each message of a Fluent file."""
REMEMBERED = 4096
"""Formatted phrases kept; the same words with the same arguments are said again and again."""

Argument = str | int | float


class UnknownKey(Exception):
    """A message key that stands in no Fluent file, or a message that cannot be formatted: a fault of the program."""


class Translator:
    """Words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._sources = _sources(language)
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._format)

    def text(self, key: str, **args: Argument) -> str:
        """Plain words, for buttons, alerts and files."""
        return self._remembered(key, *args.items())

    def html(self, key: str, **args: Argument) -> str:
        """Words for a message sent as HTML: what is put in for arguments is escaped."""
        return self._remembered(key, *((name, _safe(value)) for name, value in args.items()))

    def _format(self, key: str, *args: tuple[str, Argument]) -> str:
        if not self._bundle.has_message(key):
            self._bundle.add_resource(FluentResource(self._source(key)))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise UnknownKey(key)
        words, faults = self._bundle.format_pattern(pattern, {name: _fluent(value) for name, value in args})
        if faults or not isinstance(words, str):
            raise UnknownKey(f"{key}: {faults}")
        return words

    def _source(self, key: str) -> str:
        try:
            return self._sources[key]
        except KeyError:
            raise UnknownKey(key) from None


@cache
def translator(language: str) -> Translator:
    """The translator of a language we have, else of the source language."""
    return Translator(language if language in LANGUAGES else SOURCE_LANGUAGE)


def language_for(code: str | None) -> str:
    """Our language for a Telegram language code ("cs", "en-GB"); Slovak readers get Czech, all others English."""
    primary = (code or SOURCE_LANGUAGE).split("-")[0].lower()
    if primary == "sk":
        return SOURCE_LANGUAGE
    return primary if primary in LANGUAGES else "en"


def _safe(value: Argument) -> Argument:
    return escape(value, quote=False) if isinstance(value, str) else value


def _fluent(value: Argument) -> FluentType | str:
    return value if isinstance(value, str) else fluent_number(value, useGrouping=False)


def _sources(language: str) -> dict[str, str]:
    """Each message as it stands in the file; parsed when first said, because all of them would slow the start."""
    _, *messages = MESSAGE.split((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
    return {message.partition("=")[0].strip(): message for message in messages}
