"""Who can help now: rings around a district, who answers at this moment, and the order of the list."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.actor import Actor
from domain.capacity import Report, state_now
from domain.codes import Kind
from domain.hours import Openness
from domain.order import Found, order_key
from domain.places import Geography, Ring


@dataclass(frozen=True)
class CrisisList:
    """One ring of a crisis list at one moment, in order; `closed` ones do not answer now."""

    orp: str
    ring: Ring
    reachable: tuple[Found, ...]
    maybe: tuple[Found, ...]
    """Hours unknown: somebody may answer."""
    closed: tuple[Found, ...]

    def page(self, number: int, size: int, show_closed: bool) -> "CrisisPage":
        """One page of the ring, from 0: those who may answer now, or the closed ones."""
        everyone = self.closed if show_closed else self.reachable + self.maybe
        first = number * size
        return CrisisPage(
            orp=self.orp,
            ring=self.ring,
            number=number,
            first=first + 1,
            shown=everyone[first : first + size],
            unsure_from=len(everyone) if show_closed else len(self.reachable),
            total=len(everyone),
            closed=len(self.closed),
            is_closed=show_closed,
            is_empty=self.is_empty,
        )

    @property
    def is_empty(self) -> bool:
        """True where nobody of the ring may answer now."""
        return not self.reachable and not self.maybe


@dataclass(frozen=True)
class CrisisPage:
    """What is shown of a ring: entries `first`… (from 1); from index `unsure_from` of all on, hours are unknown."""

    orp: str
    ring: Ring
    number: int
    first: int
    shown: tuple[Found, ...]
    unsure_from: int
    total: int
    closed: int
    is_closed: bool
    is_empty: bool


def judge(
    actor: Actor, report: Report | None, kinds: Mapping[str, Kind], geography: Geography, home: str, now: datetime
) -> Found:
    """What an actor means for somebody in `home` at `now`."""
    card = actor.card
    served = card.orps or (home,)
    hours = card.crisis_hours or card.hours
    return Found(
        actor=actor,
        report=report,
        state=state_now(card, kinds.get(card.kind or ""), report, now),
        ring=geography.ring(home, served),
        openness=hours.at(now) if hours else Openness.UNKNOWN,
    )


def crisis_list(orp: str, ring: Ring, found: Iterable[Found], now: datetime) -> CrisisList:
    """The actors of one ring in the order of results, parted by whether they answer now."""
    ordered = sorted((f for f in found if f.ring is ring), key=lambda f: order_key(f, now))
    return CrisisList(
        orp=orp,
        ring=ring,
        reachable=_with(ordered, Openness.OPEN),
        maybe=_with(ordered, Openness.UNKNOWN),
        closed=_with(ordered, Openness.CLOSED),
    )


def _with(found: Collection[Found], openness: Openness) -> tuple[Found, ...]:
    return tuple(f for f in found if f.openness is openness)
