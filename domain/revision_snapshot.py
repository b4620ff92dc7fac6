"""What is frozen of a network when its yearly revision closes: to be compared and read for years, and to be exact."""

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, JsonValue

from domain.actor import Actor, RecordState
from domain.platform import Platform
from domain.visibility import Level, level_of, readable


class Kept(BaseModel):
    """A frozen value that is read years later: what it does not know any more is left out."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)


class KeptActor(Kept):
    """An actor at the time of closing."""

    id: int
    name: str
    state: RecordState
    verified_on: date | None = None
    card: dict[str, JsonValue] = {}
    """Fields that say something: no private note, nothing that is not even shown to a coordinator."""
    hidden: tuple[str, ...] = ()
    """Those of them that the network does not read: no file holds their values."""


class KeptPlatform(Kept):
    """A platform at the time of closing; `said` is the evaluation of the year."""

    id: int
    name: str
    type: str
    state: str
    frequency: str = ""
    topics: tuple[str, ...] = ()
    goals: str = ""
    outputs: str = ""
    actors: tuple[int, ...] = ()
    said: str = ""


class KeptPractice(Kept):
    """How an activity was done in the district."""

    id: int
    name: str
    """What the activity is called."""
    need: str
    domain: str
    words: str = ""
    level: int | None = None
    actors: tuple[int, ...] = ()


class KeptStep(Kept):
    """What of the strategy was done in the year."""

    id: int
    theme: str
    goal: str
    title: str
    outcome: str = ""
    done_on: date | None = None


class Snapshot(Kept):
    """The network of a district as a revision closed it."""

    actors: tuple[KeptActor, ...] = ()
    platforms: tuple[KeptPlatform, ...] = ()
    practices: tuple[KeptPractice, ...] = ()
    done: tuple[KeptStep, ...] = ()


class Figures(Kept):
    """A closed revision in numbers, to stand beside those of the next year."""

    actors: int = 0
    verified: int = 0
    waiting: int = 0
    """Answered by an edit that nobody has verified."""
    phone: int = 0
    silent: int = 0
    platforms: int = 0
    platforms_checked: int = 0
    needs: int = 0
    needs_checked: int = 0
    white_spots: int | None = None
    """Of the coverage; None where nobody counted them."""
    thin_spots: int | None = None
    steps_done: int = 0

    @property
    def answered(self) -> int:
        """Verified, or answered at least."""
        return self.verified + self.waiting

    @property
    def share(self) -> int:
        """Verified cards in per cent, rounded down."""
        return self.verified * 100 // self.actors if self.actors else 0

    @property
    def standings(self) -> tuple[int, int, int, int]:
        """How many actors are verified, waiting, to be phoned, silent."""
        return self.verified, self.waiting, self.phone, self.silent

    @property
    def unverified(self) -> int:
        """Cards that nobody has confirmed this year."""
        return self.actors - self.verified


class Taken(Kept):
    """A snapshot without what it holds: of which revision, when, by whom, and its numbers."""

    id: int
    revision: int
    orp: str
    year: int
    taken_at: datetime
    taken_by: int | None
    figures: Figures


def kept_actor(actor: Actor, verified_on: date | None) -> KeptActor:
    """An actor without private notes, and without what a sheltered one shows to nobody."""
    card = readable(actor.card, Level.COORDINATOR)
    said = card.model_dump(mode="json", exclude_defaults=True, exclude={"private_note", "visibility"})
    hidden = tuple(field for field in said if (level_of(card, field) or Level.PUBLIC) > Level.NETWORK)
    return KeptActor(id=actor.id, name=card.name, state=actor.state, verified_on=verified_on, card=said, hidden=hidden)


def kept_platform(platform: Platform, actors: tuple[int, ...], said: str) -> KeptPlatform:
    """A platform without the coordinators' note."""
    return KeptPlatform(
        id=platform.id,
        name=platform.name,
        type=platform.type.value,
        state=platform.state.value,
        frequency=platform.frequency,
        topics=platform.topics,
        goals=platform.goals,
        outputs=platform.outputs,
        actors=actors,
        said=said,
    )
