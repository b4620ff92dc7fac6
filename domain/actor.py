"""An actor of the network and its card."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from domain.codes import Focus, Form, NeedDomain, Value
from domain.hours import OpeningHours


class RecordState(StrEnum):
    """What the network is told to do with an actor."""

    ACTIVE = "active"
    DO_NOT_REFER = "do_not_refer"
    CLOSED = "temporarily_closed"
    ENDED = "ended"


class Audience(StrEnum):
    """Who may read a card at all ("Kdo vidí" of the template)."""

    PUBLIC = "public"
    NETWORK = "network"


class AgeRange(Value):
    """Ages in years, both ends included; `to` is None where no upper end is said."""

    since: int = Field(ge=0, le=120)
    to: int | None = Field(default=None, ge=0, le=120)

    def meets(self, age_from: int, age_to: int) -> bool:
        """True where some age belongs to both."""
        return self.since <= age_to and (self.to is None or self.to >= age_from)

    def holds(self, other: "AgeRange") -> bool:
        """True where every age of the other belongs here too."""
        return self.since <= other.since and (self.to is None or (other.to is not None and other.to <= self.to))


class Place(Value):
    """Where a service is given: the name, and the municipality's code where it was recognised."""

    name: str
    municipality: str | None = None


class Contact(Value):
    """A contact person with a phone (E.164, as +420000123456) and an e-mail."""

    name: str | None = None
    role: str | None = None
    phone: str | None = None
    email: str | None = None


class Tag(Value):
    """A coordinator's own mark; `key` is the column it came from, or None for a bare mark."""

    key: str | None = None
    value: str


class Card(Value):
    """All that the network keeps on an actor. Codes are those of the code lists; phones are E.164."""

    name: str
    ico: str | None = None
    formal: bool | None = None
    kind: str | None = None
    founder: str | None = None
    resort: str | None = None
    domain: NeedDomain | None = None
    further_domains: tuple[NeedDomain, ...] = ()
    focus: Focus | None = None
    in_crisis_network: bool = False
    crisis_phone: str | None = None
    crisis_hours: OpeningHours | None = None
    ages: tuple[AgeRange, ...] = ()
    situations: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    online: bool | None = None
    orps: tuple[str, ...] = ()
    """District codes, the seat first."""
    places: tuple[Place, ...] = ()
    address: str | None = None
    sheltered: bool = False
    """A sheltered address is never shown: the area (district) only."""
    hours: OpeningHours | None = None
    capacity_text: str | None = None
    occupancy_text: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    web: str | None = None
    contacts: tuple[Contact, ...] = ()
    platforms: tuple[str, ...] = ()
    findings: str | None = None
    wishes: str | None = None
    private_note: str | None = None
    tags: tuple[Tag, ...] = ()
    news: str | None = None
    audience: Audience = Audience.NETWORK
    revised_on: date | None = None
    """Last revision as the workbook says it; the bot's own clocks stand on the actor."""
    revised_by: str | None = None
    rhythm_hours: int | None = Field(default=None, ge=1)
    """The actor's own, shorter age in hours after which a capacity report reads as unknown."""
    visibility: tuple[tuple[str, int], ...] = ()
    """Fields whose level of `domain.visibility` differs on this card from that of its kind, by name."""

    @property
    def seat(self) -> str | None:
        """The district the actor sits in."""
        return self.orps[0] if self.orps else None

    @property
    def domains(self) -> tuple[NeedDomain, ...]:
        """The primary need domain and the further ones."""
        return ((self.domain,) if self.domain else ()) + self.further_domains

    @property
    def phone_to_call(self) -> str | None:
        """The number for somebody who needs the actor now: the crisis one first."""
        contact = next((c.phone for c in self.contacts if c.phone), None)
        return self.crisis_phone or (self.phones[0] if self.phones else contact)


class Actor(Value):
    """A card with its identity, record state and two of its three clocks (the third is the last capacity report)."""

    id: int
    card: Card
    state: RecordState = RecordState.ACTIVE
    state_reason: str | None = None
    closed_until: date | None = None
    """The last day on which a temporarily closed actor is closed, where it is known."""
    edited_at: datetime
    verified_at: datetime | None = None
    verified_by: str | None = None

    def __hash__(self) -> int:
        return self.id  # equal actors have the same one, and to hash a whole card takes longer than to read it
