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
from storage.reference import load_duties, load_school_holidays
from usecases.announcements import tend_announcements
from usecases.cadence import tend_cadence
from usecases.conversations import hand_over
from usecases.events import keep_events
from usecases.inquiries import tend_inquiries
from usecases.keep_actor import open_again
from usecases.meeting_reminders import tend_meetings, warn_of_risk
from usecases.meeting_series import plan_series
from usecases.news import Lookup
from usecases.nudges import ask
from usecases.questionnaires import tend_questionnaires
from usecases.requests import remind
from usecases.revision import tend_revisions
from usecases.revision_overdue import tell_overdue
from usecases.strategy_reminders import tend_strategy
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
    holidays, duties = load_school_holidays(), tuple(load_duties().values())
    return (
        Tick("sweep", timedelta(hours=6), sweep, latest=timedelta(hours=6)),
        Tick("requests", timedelta(hours=1), partial(remind, operators=operators), latest=timedelta(hours=1)),
        Tick("conversations", timedelta(minutes=5), partial(hand_over, operators), latest=timedelta(hours=1)),
        Tick("nudges", timedelta(minutes=5), ask, latest=timedelta(hours=1)),
        Tick("inquiries", timedelta(minutes=1), partial(tend_inquiries, geography), latest=timedelta(minutes=1)),
        Tick("announcements", timedelta(seconds=5), tend_announcements, latest=timedelta(seconds=5)),
        Tick("digests", timedelta(minutes=5), partial(tell_digests, lookup), latest=timedelta(hours=1)),
        Tick("events", timedelta(minutes=10), partial(keep_events, zone), latest=timedelta(hours=1)),
        Tick("questionnaires", timedelta(hours=1), tend_questionnaires, latest=timedelta(hours=1)),
        Tick("meetings", timedelta(minutes=5), partial(tend_meetings, zone), latest=timedelta(hours=1)),
        Tick("meetings at risk", timedelta(hours=1), partial(warn_of_risk, codes), latest=timedelta(hours=1)),
        Tick("series", timedelta(hours=6), partial(plan_series, holidays, zone), latest=timedelta(hours=6)),
        Tick("cadence", timedelta(hours=1), partial(tend_cadence, duties, zone), latest=timedelta(hours=1)),
        Tick("strategy", timedelta(hours=1), partial(tend_strategy, zone), latest=timedelta(hours=1)),
        Tick("revisions", timedelta(hours=1), partial(tend_revisions, zone), latest=timedelta(hours=1)),
        Tick("revisions overdue", timedelta(hours=1), partial(tell_overdue, zone), latest=timedelta(hours=1)),
        Tick("reopen", timedelta(hours=1), partial(open_again, codes, geography), latest=timedelta(hours=1)),
    )
