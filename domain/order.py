"""The order of results: neutral, the same for everybody on a day, and never by quality."""

from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from domain.actor import Actor
from domain.capacity import Report, State
from domain.hours import PRAGUE, Openness
from domain.places import Ring

NEVER = float("inf")
TIES_REMEMBERED = 8192


class Found(NamedTuple):
    """One actor in a list of results, with what its place in the list follows from."""

    actor: Actor
    report: Report | None
    state: State
    ring: Ring
    openness: Openness = Openness.UNKNOWN


def order_key(found: Found, now: datetime) -> tuple[int, int, float, bytes]:
    """Sorts by effective state, then ring, then age of the report; ties by a hash of the Prague date and the actor."""
    age = (now - found.report.reported_at).total_seconds() if found.report else NEVER
    return found.state.rank, found.ring, age, daily_tie(prague_day(now), found.actor.id)


@lru_cache(maxsize=64)
def prague_day(now: datetime) -> date:
    """The day in Prague: the same for all that is put in order at a moment."""
    return now.astimezone(PRAGUE).date()


@lru_cache(maxsize=TIES_REMEMBERED)
def daily_tie(day: date, actor: int) -> bytes:
    """A number that shuffles actors anew every day, the same for everybody."""
    return blake2b(f"{day.isoformat()}:{actor}".encode(), digest_size=8).digest()
