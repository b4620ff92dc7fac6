"""«I worry about a child»: who is to be called first at this hour."""

from datetime import datetime

from domain.actor import Card
from domain.codes import Value
from domain.hours import OpeningHours, Openness

OFFICE = "ospod"
PROFESSIONS = ("teacher", "doctor", "social_worker", "leisure_worker", "neighbour", "parent")


class Line(Value):
    """A number with its hours and whether somebody answers there at this moment."""

    phone: str
    hours: OpeningHours | None
    openness: Openness


def office_line(card: Card, now: datetime) -> Line | None:
    """The ordinary number of an office, from its card as it is read; None where it tells none."""
    contact = next((one.phone for one in card.contacts if one.phone), None)
    return _line(card.phones[0] if card.phones else contact, card.hours, now)


def standby_line(card: Card, now: datetime) -> Line | None:
    """The number for the hours when the office is closed; only those who read crisis contacts have it."""
    return _line(card.crisis_phone, card.crisis_hours, now)


def is_answered(card: Card, now: datetime) -> bool:
    """True where somebody surely answers one of the numbers now."""
    lines = (office_line(card, now), standby_line(card, now))
    return any(line is not None and line.openness is Openness.OPEN for line in lines)


def _line(phone: str | None, hours: OpeningHours | None, now: datetime) -> Line | None:
    if phone is None:
        return None
    return Line(phone=phone, hours=hours, openness=hours.at(now) if hours else Openness.UNKNOWN)
