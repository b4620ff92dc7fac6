"""Calendars: the own one and those of platforms, as a file now or at an address that can be taken back."""

from domain.errors import NotFound, Refusal
from domain.platform import Platform
from domain.rights import Action
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.feeds import Feeds
from usecases.feeds import calendar_file, entries_of, make_feed, revoke_feed, revoke_feeds
from usecases.platforms import own_platforms, readable_platform
from views.feeds import (
    MakeAddress,
    OpenCalendar,
    RevokeAddress,
    RevokeAddresses,
    SendCalendarFile,
    ShownCalendar,
    address_screen,
    calendar_name,
    calendar_screen,
    file_screen,
)


async def open_calendar(visit: Visit, tap: OpenCalendar | None = None) -> None:
    """What can be done with a calendar."""
    await _show_calendar(visit, tap.platform if tap else 0)


async def send_file(visit: Visit, tap: SendCalendarFile) -> None:
    """The calendar as a file."""
    platform = await _platform(visit, tap.platform)
    of = platform.id if platform else None
    entries = await entries_of(visit.reader, visit.house.geography, visit.access, of, visit.now)
    if not entries:
        raise Refusal("refused-calendar-empty")
    file = await calendar_file(entries, calendar_name(visit.say, platform), visit.now, visit.house.zone)
    await show(visit, file_screen(visit.say, platform, file))


async def make_address(visit: Visit, tap: MakeAddress) -> None:
    """A new address, shown once."""
    platform = await _platform(visit, tap.platform)
    if not visit.house.public_address:
        raise Refusal("refused-calendar-not-served")
    token = await make_feed(visit.house.database, visit.access, platform.id if platform else None, visit.now)
    await show(visit, address_screen(visit.say, platform, visit.house.public_address, token))


async def revoke_address(visit: Visit, tap: RevokeAddress) -> None:
    """An address leads nowhere any more."""
    await revoke_feed(visit.house.database, visit.person.id, tap.platform or None)
    await _show_calendar(visit, 0, "calendar-revoked")


async def revoke_addresses(visit: Visit, _: RevokeAddresses) -> None:
    """No address of mine leads anywhere any more."""
    await revoke_feeds(visit.house.database, visit.person.id)
    await _show_calendar(visit, 0, "calendar-revoked-all")


async def _show_calendar(visit: Visit, of: int, done: str = "") -> None:
    platform = await _platform(visit, of)
    feeds = await Feeds(visit.reader).of_person(visit.person.id)
    feed = next((one for one in feeds if (one.platform or 0) == of), None)
    shown = ShownCalendar(
        platform=platform,
        made_at=feed.made_at if feed else None,
        read_at=feed.read_at if feed else None,
        addresses=len(feeds),
        is_served=bool(visit.house.public_address),
    )
    others = await own_platforms(visit.reader, visit.access) if platform is None else []
    notice = visit.say.html(done) if done else ""
    await show(visit, calendar_screen(visit.say, shown, others, visit.house.zone, notice))


async def _platform(visit: Visit, platform: int) -> Platform | None:
    """The platform of a calendar, None for the own one; raises NotFound."""
    if not visit.access.may(Action.TAKE_PART):
        raise NotFound
    return await readable_platform(visit.reader, visit.access, platform) if platform else None


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"kalendar": open_calendar, "calendar": open_calendar},
        taps={
            **on(OpenCalendar, open_calendar),
            **on(SendCalendarFile, send_file),
            **on(MakeAddress, make_address),
            **on(RevokeAddress, revoke_address),
            **on(RevokeAddresses, revoke_addresses),
        },
    )
