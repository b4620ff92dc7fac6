"""How full an actor is: what a report says, how it ages, and what it means now."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import Field

from domain.actor import Card
from domain.codes import Form, Kind, Value

NOTE_LIMIT = 140
NUMBER_LIMIT = 999


class State(StrEnum):
    """The five words of capacity, in the order in which lists show them; UNKNOWN is computed, never stored."""

    FREE = "free"
    WAITING_LIST = "waiting_list"
    ASSESSMENT = "assessment"
    FULL = "full"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """Place in a list: what is known before what is not."""
        return RANKS[self]


RANKS = {state: rank for rank, state in enumerate(State)}
REPORTABLE = tuple(state for state in State if state is not State.UNKNOWN)


class Unit(StrEnum):
    """What is counted."""

    BEDS = "beds"
    CLIENTS = "clients"
    CONTACTS = "contacts"
    INTERVENTIONS = "interventions"
    CALLS = "calls"
    PLACES = "places"


class Report(Value):
    """One capacity report. Reports are only ever added; the latest one holds."""

    id: int
    actor: int
    unit: Unit
    state: State
    available: int | None = Field(default=None, ge=0, le=NUMBER_LIMIT)
    maximum: int | None = Field(default=None, ge=0, le=NUMBER_LIMIT)
    accepting: bool = True
    note: str | None = Field(default=None, max_length=NOTE_LIMIT)
    reported_by: int
    reported_at: datetime


class Rhythm(Value):
    """The ages at which a report stops being fresh and at which it reads as unknown."""

    fresh: timedelta
    stale: timedelta


CRISIS_BEDS = Rhythm(fresh=timedelta(hours=2), stale=timedelta(hours=8))
RESIDENTIAL = Rhythm(fresh=timedelta(hours=24), stale=timedelta(hours=72))
AMBULATORY = Rhythm(fresh=timedelta(days=7), stale=timedelta(days=30))
GROUPS = Rhythm(fresh=timedelta(days=30), stale=timedelta(days=90))
GROUP_UNITS = (Unit.CALLS, Unit.PLACES)
CALL_KINDS = ("telefonicka_krizova_pomoc", "linka_bezpeci", "rodicovska_linka", "linka_ztracene_dite")
GROUP_KIND_GROUPS = ("volny_cas", "komunita")


def unit_for(card: Card, kind: Kind | None) -> Unit:
    """What this actor counts where no report says otherwise: beds, calls of a line, places in a group, or clients."""
    if Form.RESIDENTIAL in card.forms:
        return Unit.BEDS
    if kind is None:
        return Unit.CLIENTS
    if kind.code in CALL_KINDS:
        return Unit.CALLS
    return Unit.PLACES if kind.group in GROUP_KIND_GROUPS else Unit.CLIENTS


def rhythm_for(card: Card, unit: Unit) -> Rhythm:
    """How fast reports of this actor age; the actor may set a shorter rhythm, never a longer one."""
    rhythm = _usual_rhythm(card, unit)
    if card.rhythm_hours is None:
        return rhythm
    stale = min(rhythm.stale, timedelta(hours=card.rhythm_hours))
    return Rhythm(fresh=min(rhythm.fresh, stale), stale=stale)


def _usual_rhythm(card: Card, unit: Unit) -> Rhythm:
    """Where people stay over night reports age fast, whatever is counted there."""
    if unit is Unit.BEDS or Form.RESIDENTIAL in card.forms:
        return CRISIS_BEDS if card.in_crisis_network else RESIDENTIAL
    return GROUPS if unit in GROUP_UNITS else AMBULATORY


def effective_state(report: Report | None, rhythm: Rhythm, now: datetime) -> State:
    """What the report means at `now`: unknown once stale, full where nobody is accepted whatever the number."""
    if report is None or now - report.reported_at > rhythm.stale:
        return State.UNKNOWN
    return report.state if report.accepting else State.FULL


def state_now(card: Card, kind: Kind | None, report: Report | None, now: datetime) -> State:
    """What the last report of an actor means at `now`; needs the whole card, also the fields a reader may not see."""
    unit = report.unit if report else unit_for(card, kind)
    return effective_state(report, rhythm_for(card, unit), now)
