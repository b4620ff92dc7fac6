"""The fixed ticks. Each calls a use case with `now`; running one twice, late or after days of darkness is harmless."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import partial

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.hours import PRAGUE
from domain.lexicon import Lexicon
from domain.places import Geography
from storage.database import Database
from usecases.conversations import hand_over
from usecases.events import keep_events
from usecases.inquiries import tend_inquiries
from usecases.keep_actor import open_again
from usecases.news import Lookup
from usecases.nudges import ask
from usecases.requests import remind
from usecases.subscriptions import tell_digests
from usecases.sweep import sweep


@dataclass(frozen=True)
class Tick:
    """A use case to be called every `period`; a call later than `latest` is skipped, the next one does its work."""

    name: str
    period: timedelta
    call: Callable[[Database, datetime], Awaitable[int]]
    latest: timedelta


def ticks(
    codes: CodeLists,
    geography: Geography,
    words: Awaitable[tuple[Lexicon, Gazetteer]],
    operators: Collection[int] = (),
    zone: tzinfo = PRAGUE,
) -> tuple[Tick, ...]:
    """The table; `words` can be awaited again and again, `operators` are Telegram ids of those who run the process."""
    lookup = Lookup(codes, geography, words, zone)
    return (
        Tick("sweep", timedelta(hours=6), sweep, latest=timedelta(hours=6)),
        Tick("requests", timedelta(hours=1), partial(remind, operators=operators), latest=timedelta(hours=1)),
        Tick("conversations", timedelta(minutes=5), partial(hand_over, operators), latest=timedelta(hours=1)),
        Tick("nudges", timedelta(minutes=5), ask, latest=timedelta(hours=1)),
        Tick("inquiries", timedelta(minutes=1), partial(tend_inquiries, geography), latest=timedelta(minutes=1)),
        Tick("digests", timedelta(minutes=5), partial(tell_digests, lookup), latest=timedelta(hours=1)),
        Tick("events", timedelta(minutes=10), partial(keep_events, zone), latest=timedelta(hours=1)),
        Tick("reopen", timedelta(hours=1), partial(open_again, codes, geography), latest=timedelta(hours=1)),
    )
