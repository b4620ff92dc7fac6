"""The coordinator's checklist of a revision – platforms and needs – and the day it opens by itself."""

from domain.codes import NeedDomain
from domain.errors import NotFound
from domain.revision import CheckKind
from domain.rights import Action
from handlers.revision import show_revision
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.platforms import Platforms
from storage.revisions import Revisions
from usecases.revision import kept_revision
from usecases.revision_keeping import check, set_day, subjects
from views.revision_keeping import (
    Checklist,
    checks_screen,
    day_screen,
    day_set_words,
    needs_check_screen,
    platform_check_screen,
)
from views.revision_taps import ChooseDay, MarkCheck, OpenCheck, OpenChecks, SetDay
from views.words import domain_name


async def open_checks(visit: Visit, tap: OpenChecks) -> None:
    """The checklist of one kind."""
    await show(visit, checks_screen(visit.reading, await _checklist(visit, tap.revision, tap.kind), tap.page))


async def open_check(visit: Visit, tap: OpenCheck) -> None:
    """One platform or need domain."""
    shown = await _checklist(visit, tap.revision, tap.kind)
    if tap.subject not in shown.names:
        raise NotFound
    if shown.kind is CheckKind.NEEDS:
        await show(visit, needs_check_screen(visit.reading, shown, NeedDomain(tap.subject)))
        return
    platforms = Platforms(visit.reader)
    platform = await platforms.get(int(tap.subject))
    members, years = await platforms.actors(platform.id), await platforms.years(platform.id)
    await show(visit, platform_check_screen(visit.reading, shown, platform, len(members), years))


async def mark(visit: Visit, tap: MarkCheck) -> None:
    """It was gone through, or was not; the list again."""
    kind = _kind(tap.kind)
    await check(visit.house.database, visit.access, tap.revision, kind, tap.subject, visit.now, done=tap.done)
    await show(visit, checks_screen(visit.reading, await _checklist(visit, tap.revision, kind)))


async def choose_day(visit: Visit, tap: ChooseDay) -> None:
    """The months, then the days."""
    if not visit.access.may(Action.PLAN, orps=(tap.orp,)) or tap.month > 12:
        raise NotFound
    await show(visit, day_screen(visit.reading, tap.orp, await Revisions(visit.reader).rule(tap.orp), tap.month))


async def set_it(visit: Visit, tap: SetDay) -> None:
    """From now on it opens by itself on this day, or does so no more."""
    await set_day(visit.house.database, visit.access, tap.orp, tap.month, tap.day, visit.now)
    rule = await Revisions(visit.reader).rule(tap.orp)
    note = day_set_words(visit.reading, rule) if rule else visit.say.html("revise-day-dropped")
    await show_revision(visit, tap.orp, note)


async def _checklist(visit: Visit, revision_id: int, kind: str) -> Checklist:
    revision = await kept_revision(visit.reader, visit.access, revision_id)
    sort = _kind(kind)
    checks = {one.subject: one for one in await Revisions(visit.reader).checks(revision_id) if one.kind is sort}
    found = await subjects(visit.reader, revision.orp, sort)
    if sort is CheckKind.NEEDS:
        names = {code: domain_name(visit.say, NeedDomain(code)) for code in found}
    else:
        names = {str(one.id): one.name for one in await Platforms(visit.reader).of_orps([revision.orp])}
    return Checklist(revision, sort, names, checks)


def _kind(kind: str) -> CheckKind:
    if kind not in list(CheckKind):
        raise NotFound
    return CheckKind(kind)


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenChecks, open_checks),
            **on(OpenCheck, open_check),
            **on(MarkCheck, mark),
            **on(ChooseDay, choose_day),
            **on(SetDay, set_it),
        }
    )
