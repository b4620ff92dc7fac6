"""Runs the ticks with APScheduler, in the process and loop of the bot."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.jobs import Tick
from storage.database import Database

Report = Callable[[Exception], Awaitable[None]]
LOG = logging.getLogger(__name__)


def start(
    database: Database, clock: Callable[[], datetime], ticks: Iterable[Tick], report: Report | None = None
) -> AsyncIOScheduler:
    """A running scheduler; the caller shuts it down before the database is closed. `report` is told of faults."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    for tick in ticks:
        scheduler.add_job(
            _run,
            "interval",
            (tick, database, clock, report),
            id=tick.name,
            seconds=tick.period.total_seconds(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=int(tick.latest.total_seconds()),
        )
    scheduler.start()
    return scheduler


async def _run(tick: Tick, database: Database, clock: Callable[[], datetime], report: Report | None) -> None:
    try:
        done = await tick.call(database, clock())
        LOG.log(logging.INFO if done else logging.DEBUG, "tick %s: %s", tick.name, done)
    except Exception as error:
        if report is None:
            raise
        await report(error)
