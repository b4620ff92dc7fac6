"""/nastaveni: language, home district, quiet hours, layout of lists."""

from domain.errors import NotFound
from domain.quiet import DAY, QuietHours, read_span
from domain.rights import Action
from handlers.commands import refresh_commands
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from locales.translator import LANGUAGES
from storage.drafts import Draft
from storage.people import Layout
from usecases.drafts import drop_draft, keep_draft
from usecases.settings import choose_language, choose_layout, choose_quiet
from views.menu import OpenSettings
from views.settings import (
    OpenQuiet,
    SetEveryDay,
    SetLanguage,
    SetLayout,
    SetQuiet,
    TypeQuiet,
    quiet_screen,
    settings_screen,
    type_quiet_screen,
)

QUIET_FORM = "quiet"


async def open_settings(visit: Visit, _: OpenSettings | None = None) -> None:
    """What is set."""
    person, access = visit.person, visit.access
    screen = settings_screen(
        visit.say,
        visit.house.geography,
        person.home_orp,
        person.quiet,
        short=person.layout is Layout.SHORT,
        coordinates=bool(access.own_orps),
        takes_part=access.may(Action.TAKE_PART),
    )
    await show(visit, screen)


async def set_language(visit: Visit, tap: SetLanguage) -> None:
    """Speak another language from this screen on."""
    if tap.language not in LANGUAGES:
        raise NotFound
    await choose_language(visit.house.database, visit.person.id, tap.language)
    changed = visit.with_person(language=tap.language)
    await open_settings(changed)
    await refresh_commands(visit.bot, visit.house.database, changed.person, visit.access, language_chosen=True)


async def set_layout(visit: Visit, tap: SetLayout) -> None:
    """Lists in short, or in full."""
    layout = Layout.SHORT if tap.short else Layout.ROOMY
    await choose_layout(visit.house.database, visit.person.id, layout)
    await open_settings(visit.with_person(layout=layout))


async def set_every_day(visit: Visit, tap: SetEveryDay) -> None:
    """Whether weekends and holidays are quiet."""
    quiet = visit.person.quiet.model_copy(update={"every_day": tap.works})
    await choose_quiet(visit.house.database, visit.person.id, quiet)
    await open_settings(visit.with_person(quiet=quiet))


async def open_quiet(visit: Visit, _: OpenQuiet) -> None:
    """The quiet hours and others to choose."""
    await show(visit, quiet_screen(visit.say, visit.person.quiet))


async def set_quiet(visit: Visit, tap: SetQuiet) -> None:
    """Quiet hours chosen by button."""
    if max(tap.since, tap.to) >= DAY:
        raise NotFound
    await _choose_hours(visit, tap.since, tap.to)


async def type_quiet(visit: Visit, _: TypeQuiet) -> None:
    """Ask for quiet hours in words."""
    await keep_draft(visit.house.database, visit.person.id, Draft(form=QUIET_FORM, answers={}), visit.now)
    await show(visit, type_quiet_screen(visit.say))


async def typed_quiet(visit: Visit, _: Draft) -> None:
    """Quiet hours typed; the question stays where they are not understood."""
    since, to = read_span(visit.text)
    await drop_draft(visit.house.database, visit.person.id)
    await _choose_hours(visit, since, to)


async def _choose_hours(visit: Visit, since: int, to: int) -> None:
    quiet = QuietHours(since=since, to=to, every_day=visit.person.quiet.every_day)
    await choose_quiet(visit.house.database, visit.person.id, quiet)
    await show(visit, quiet_screen(visit.say, quiet))


def routes() -> Routes:
    """Commands, taps and typed answers of this feature."""
    return Routes(
        commands={"nastaveni": open_settings, "settings": open_settings},
        taps={
            **on(OpenSettings, open_settings),
            **on(SetLanguage, set_language),
            **on(SetLayout, set_layout),
            **on(SetEveryDay, set_every_day),
            **on(OpenQuiet, open_quiet),
            **on(SetQuiet, set_quiet),
            **on(TypeQuiet, type_quiet),
        },
        drafts={QUIET_FORM: typed_quiet},
    )
