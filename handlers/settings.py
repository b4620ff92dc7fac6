"""/nastaveni: language and home district."""

from domain.errors import NotFound
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from locales.translator import LANGUAGES, translator
from usecases.settings import choose_language
from views.menu import OpenSettings
from views.settings import SetLanguage, settings_screen


async def open_settings(visit: Visit, _: OpenSettings | None = None) -> None:
    """What is set."""
    await show(visit, settings_screen(visit.say, visit.house.geography, visit.person.home_orp))


async def set_language(visit: Visit, tap: SetLanguage) -> None:
    """Speak another language from this screen on."""
    if tap.language not in LANGUAGES:
        raise NotFound
    await choose_language(visit.house.database, visit.person.id, tap.language)
    await show(visit, settings_screen(translator(tap.language), visit.house.geography, visit.person.home_orp))


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"nastaveni": open_settings, "settings": open_settings},
        taps={**on(OpenSettings, open_settings), **on(SetLanguage, set_language)},
    )
