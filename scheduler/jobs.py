"""The fixed ticks. Each calls a use case with `now`; running one twice, late or after days of darkness is harmless."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from domain.codes import CodeLists
from domain.places import Geography
from storage.database import Database
from usecases.keep_actor import open_again
from usecases.requests import remind
from usecases.sweep import sweep


@dataclass(frozen=True)
class Tick:
    """A use case to be called every `period`; a call later than `latest` is skipped, the next one does its work."""

    name: str
    period: timedelta
    call: Callable[[Database, datetime], Awaitable[int]]
    latest: timedelta


def ticks(codes: CodeLists, geography: Geography, operators: Collection[int] = ()) -> tuple[Tick, ...]:
    """The table; `operators` are Telegram ids of those who run the process."""
    return (
        Tick("sweep", timedelta(hours=6), sweep, latest=timedelta(hours=6)),
        Tick("requests", timedelta(hours=1), partial(remind, operators=operators), latest=timedelta(hours=1)),
        Tick("reopen", timedelta(hours=1), partial(open_again, codes, geography), latest=timedelta(hours=1)),
    )
