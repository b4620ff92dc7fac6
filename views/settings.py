"""A person's settings: language and home district."""

from dataclasses import dataclass
from typing import ClassVar

from domain.places import Geography
from locales.translator import LANGUAGES, Translator
from views.menu import menu_row
from views.place import HOME, ChooseOrp
from views.screen import Screen, button
from views.tap import Tap


@dataclass(frozen=True)
class SetLanguage(Tap):
    """Speak this language with me."""

    prefix: ClassVar[str] = "lang"
    language: str


def settings_screen(say: Translator, geography: Geography, home: str | None) -> Screen:
    """What is set, and buttons to change it."""
    district = geography.orps[home].name if home else say.text("settings-no-home")
    text = "\n".join(
        (
            say.html("settings-title"),
            "",
            say.html("settings-language", language=LANGUAGES[say.language]),
            say.html("settings-home", orp=district),
        )
    )
    languages = tuple(button(name, SetLanguage(code)) for code, name in LANGUAGES.items())
    return Screen(text, (languages, (button(say.text("button-home"), ChooseOrp(HOME)),), menu_row(say)))
