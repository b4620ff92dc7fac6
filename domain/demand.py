"""What was sought and not found, by district, need and week; small counts are not told."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from domain.codes import Value
from domain.errors import NotFound
from domain.places import Ring
from domain.search import SearchAnswer

LEAST = 3
"""Smaller counts are left out, also of sums: nobody can be told by what is missing."""
WEEK = timedelta(days=7)
WEEKS_SHOWN = 52


class Unmet(Value):
    """Searches without a result and calls for a place that found none, of one hour (aware UTC)."""

    orp: str
    domain: str
    """'' where no particular need was named."""
    hour: datetime
    searches: int = 0
    inquiries: int = 0


class Cell(Value):
    """What may be told of a district, a need and a week (its Monday)."""

    week: date
    orp: str
    domain: str
    count: int
    inquiries: int | None = None
    """How many of them were calls for a place; None where that would tell a small count."""


def cells_of(unmet: Iterable[Unmet], zone: tzinfo) -> list[Cell]:
    """All that may be told, the last week and the greatest counts first; a sum over cells may be told as well."""
    searches: defaultdict[tuple[date, str, str], int] = defaultdict(int)
    inquiries: defaultdict[tuple[date, str, str], int] = defaultdict(int)
    for one in unmet:
        key = (week_of(one.hour, zone), one.orp, one.domain)
        searches[key] += one.searches
        inquiries[key] += one.inquiries
    cells = [_cell(*key, searches[key], inquiries[key]) for key in searches if searches[key] + inquiries[key] >= LEAST]
    return sorted(cells, key=lambda cell: (-cell.week.toordinal(), -cell.count, cell.orp, cell.domain))


def week_of(at: datetime, zone: tzinfo) -> date:
    """The Monday of the local week of a moment."""
    day = at.astimezone(zone).date()
    return day - timedelta(days=day.weekday())


def last_week(now: datetime, zone: tzinfo) -> date:
    """The Monday of the last week that is over: a week still running would tell single searches as it grows."""
    return week_of(now, zone) - WEEK


def week_named(text: str, now: datetime, zone: tzinfo) -> date:
    """The week that begins on this date (ISO text; '' is the last one); raises NotFound for any other day."""
    last = last_week(now, zone)
    try:
        week = date.fromisoformat(text) if text else last
    except ValueError:
        raise NotFound from None
    if week.weekday() != 0 or not last - WEEK * WEEKS_SHOWN < week <= last:
        raise NotFound
    return week


def bounds(first: date, last: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the weeks from the first to the last begin and end (aware UTC), by the clock on the wall."""
    ends = (datetime.combine(day, time(0), zone).astimezone(UTC) for day in (first, last + WEEK))
    return next(ends), next(ends)


def unmet_by_guide(answer: SearchAnswer) -> bool:
    """Whether a guided search has found nobody who serves the district it asked about."""
    return all(found.ring is not Ring.OWN for found in answer.results)


def unmet_by_words(answer: SearchAnswer) -> str | None:
    """The district in which words that mean something to the network have found nobody at all."""
    if answer.total or not any(term.concept for term in answer.query.terms):
        return None
    place = answer.query.place
    return place.orp if place and place.orp else answer.origin


def total(cells: Sequence[Cell]) -> int:
    """The sum of what may be told."""
    return sum(cell.count for cell in cells)


def _cell(week: date, orp: str, domain: str, searches: int, inquiries: int) -> Cell:
    both = min(searches, inquiries) >= LEAST
    return Cell(week=week, orp=orp, domain=domain, count=searches + inquiries, inquiries=inquiries if both else None)
