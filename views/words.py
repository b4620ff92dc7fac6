"""Small phrases shared by screens: states, ages of reports, phones, times."""

from datetime import date, datetime, timedelta, tzinfo
from html import escape

from domain.actor import AgeRange
from domain.capacity import Report, State
from domain.codes import CodeLists, CrisisLine, Kind, NeedDomain, Phenomenon, TargetGroup
from domain.order import Found
from domain.phones import international
from domain.places import Geography, Ring
from locales.translator import Translator

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONTH = timedelta(days=30)


def state_words(say: Translator, state: State) -> str:
    """The sign and the word of a state."""
    return say.text(f"state-{state.value.replace('_', '-')}")


def age_words(say: Translator, since: datetime, now: datetime) -> str:
    """How long ago something was, in the largest whole unit."""
    age = now - since
    if age < MINUTE:
        return say.text("age-now")
    if age < HOUR:
        return say.text("age-minutes", count=age // MINUTE)
    if age < DAY:
        return say.text("age-hours", count=age // HOUR)
    if age < 2 * MONTH:
        return say.text("age-days", count=age // DAY)
    return say.text("age-months", count=age // MONTH)


def capacity_words(say: Translator, state: State, report: Report | None) -> str:
    """A state with the number reported; one that is too old for its state says nothing any more."""
    count = _count_words(say, report) if report and state is not State.UNKNOWN else None
    return " · ".join(filter(None, (state_words(say, state), count)))


def _count_words(say: Translator, report: Report) -> str | None:
    """Free and maximum with the unit; None where no number was reported or nobody is taken (the state says so)."""
    unit, available, maximum = f"unit-{report.unit.value}", report.available, report.maximum
    if available == 0 or not report.accepting or available is maximum is None:
        return None
    if available is None:
        return say.text("count-maximum", unit=say.text(unit, count=maximum or 0))
    if maximum is None:
        return say.text(unit, count=available)
    return say.text(f"{unit}-of", available=available, count=maximum)


def kind_name(say: Translator, kind: Kind | None) -> str | None:
    """The name of a kind in the reader's language."""
    if kind is None:
        return None
    return name_in(say, kind)


def age_range_words(say: Translator, age: AgeRange) -> str:
    """Ages in years: 6–18 let, od 6 let, všechny věky."""
    if age.to is None:
        return say.text("age-from", since=age.since) if age.since else say.text("age-all")
    return say.text("age-range", since=age.since, to=age.to)


def name_in(say: Translator, item: Kind | TargetGroup | CrisisLine | Phenomenon) -> str:
    """The name of an item of a code list in the reader's language."""
    return str(getattr(item, f"name_{say.language}"))


def domain_name(say: Translator, domain: NeedDomain) -> str:
    """The name of a need domain."""
    return say.text(f"domain-{domain}")


def where_words(say: Translator, found: Found, geography: Geography, home: str | None) -> str:
    """Where an actor is, seen from the district `home`: the district, a neighbouring one, or kilometres."""
    seat = found.actor.card.seat
    if seat is None:
        return say.text("where-unknown")
    name = geography.orps[seat].name
    if home is None or found.ring is Ring.OWN:
        return say.text("where-own" if home in (None, seat) else "where-serves", orp=name)
    key = "where-neighbour" if found.ring is Ring.NEIGHBOUR else "where-far"
    return say.text(key, orp=name, km=round(geography.distance_km(home, seat)))


def phone_words(e164: str) -> str:
    """A phone in international form, which a telephone can dial from the text."""
    return international(e164)


def local_time(at: datetime, zone: tzinfo) -> str:
    """Date and time of the reader's clock as people write them."""
    return f"{local_date(at, zone)} {at.astimezone(zone):%H:%M}"


def local_date(at: datetime, zone: tzinfo) -> str:
    """Date of the reader's calendar as people write it."""
    local = at.astimezone(zone)
    return f"{local.day}. {local.month}. {local.year}"


def date_words(day: date) -> str:
    """A date as people write it."""
    return f"{day.day}. {day.month}. {day.year}"


def capital(text: str) -> str:
    """The text as a line or a label of its own begins."""
    return text[:1].upper() + text[1:]


def html(text: str) -> str:
    """Foreign text made safe for a message sent as HTML."""
    return escape(text, quote=False)


def kind_of(codes: CodeLists, code: str | None) -> Kind | None:
    """The kind with this code."""
    return codes.kinds.get(code) if code else None
