"""Unmet demand under /sit: week by week, and a year as a file."""

from domain.demand import WEEK, WEEKS_SHOWN, last_week, week_named
from domain.hours import PRAGUE
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from usecases.demand import demand_of
from views.demand import OpenDemand, SendDemand, demand_file, demand_screen


async def open_demand(visit: Visit, tap: OpenDemand) -> None:
    """A week of own districts."""
    week = week_named(tap.week, visit.now, PRAGUE)
    cells = await demand_of(visit.reader, visit.access, week, week)
    await show(visit, demand_screen(visit.reading, week, cells))


async def send_demand(visit: Visit, _: SendDemand) -> None:
    """The last year of own districts."""
    last = last_week(visit.now, PRAGUE)
    cells = await demand_of(visit.reader, visit.access, last - WEEK * (WEEKS_SHOWN - 1), last)
    await show(visit, demand_file(visit.reading, cells))


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(taps={**on(OpenDemand, open_demand), **on(SendDemand, send_demand)})
