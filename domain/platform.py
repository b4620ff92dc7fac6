"""A platform: where actors of a district meet. Who keeps it, who reads it, how often it meets, who is missing."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from domain.actor import Card
from domain.codes import CodeLists, Value
from domain.rights import Access, Action
from domain.words import fold

NAME_LIMIT = 120
WORDS_LIMIT = 600
FREQUENCY_LIMIT = 120
MOST_QUORUM = 60


class PlatformType(StrEnum):
    """The four types of platform_types.csv; their numbers are 1–4 in this order."""

    INTERDISCIPLINARY = "mezioborova"
    MINI_TEAM = "minitym"
    CASE_CONFERENCE = "pripadova_konference"
    FORMAL = "formalni_oborova"

    @property
    def number(self) -> int:
        """What the networks call it by."""
        return list(PlatformType).index(self) + 1


class PlatformState(StrEnum):
    """Whether a platform meets; an ended one leaves the cards as they are, but nobody is invited to it."""

    ACTIVE = "active"
    PILOT = "pilot"
    PAUSED = "paused"
    ENDED = "ended"


class Families(StrEnum):
    """Whether parents or children take part."""

    YES = "yes"
    SOMETIMES = "sometimes"
    NO = "no"


class Platform(Value):
    """What the network keeps on a platform; which actors belong to it is said by their cards, which name it."""

    id: int
    orp: str
    name: str
    type: PlatformType
    state: PlatformState = PlatformState.ACTIVE
    frequency: str = ""
    """As people say it."""
    every_days: int | None = None
    """The longest time between two meetings, in days; None where the words say none (see `every_days`)."""
    coordinator_actor: int | None = None
    coordinator_person: int | None = None
    coordinator_words: str | None = None
    """As a workbook says it, where no actor was recognised."""
    topics: tuple[str, ...] = ()
    goals: str = ""
    outputs: str = ""
    families: Families = Families.NO
    note: str = ""
    """Of the coordinators of the network; nobody else reads it."""
    quorum: int | None = None
    """How many actors have to come."""
    reminders: tuple[int, ...] | None = None
    """Minutes before a meeting; None for those of every platform."""
    last_met: date | None = None
    """As a workbook says it; meetings held here come before it."""
    next_words: str = ""
    """The next meeting as a workbook says it: an ISO date, or words."""
    made_at: datetime
    edited_at: datetime

    @property
    def name_key(self) -> str:
        """By which it is known on cards: unique among the living platforms of its district."""
        return fold(self.name)

    @property
    def is_living(self) -> bool:
        """False once it has ended."""
        return self.state is not PlatformState.ENDED

    @property
    def is_confidential(self) -> bool:
        """True for case conferences: no subject and no names, wherever one is spoken of."""
        return self.type is PlatformType.CASE_CONFERENCE


class Decision(StrEnum):
    """What was decided about words that name a member."""

    OPEN = "open"
    """Nothing yet: the coordinator is asked."""
    MATCHED = "matched"
    """They mean an actor."""
    KEPT = "kept"
    """They mean nobody of the network, and are shown as they are."""
    DROPPED = "dropped"
    """They are not shown, and not asked about again."""


class Member(Value):
    """Words of a workbook that name a member nobody knew for sure, and what the coordinator decided about them."""

    platform: int
    words: str
    decision: Decision
    actor: int | None = None

    @property
    def key(self) -> str:
        """Names the words in a button."""
        return blake2b(self.words.encode(), digest_size=6).hexdigest()


class YearNote(Value):
    """What the coordinator says of one year of a platform, to be read by those concerned."""

    year: int
    words: str
    written_at: datetime


def may_edit(access: Access, platform: Platform) -> bool:
    """True for coordinators of its district: what it is, who belongs to it, when it ends."""
    return access.may(Action.KEEP_PLATFORMS, orps=(platform.orp,))


def may_keep(access: Access, platform: Platform) -> bool:
    """True for those who call its meetings: coordinators of its district, and whoever coordinates the platform."""
    is_own_actor = platform.coordinator_actor is not None and platform.coordinator_actor in access.own_actors
    is_own = platform.coordinator_person == access.person and access.may(Action.READ_NETWORK)
    return may_edit(access, platform) or is_own_actor or is_own


def named_by(card: Card, living: Mapping[tuple[str, str], int]) -> list[int]:
    """The platforms a card names: of those of one name that of its seat first, then of its other districts in order.

    `living` holds platforms by district and folded name. One name means one platform.
    """
    keys = dict.fromkeys(fold(name) for name in card.platforms)
    found = (next((living[orp, key] for orp in card.orps if (orp, key) in living), None) for key in keys)
    return [platform for platform in dict.fromkeys(found) if platform is not None]


def with_platform(card: Card, name: str) -> Card:
    """The card with this name among its platforms."""
    is_there = any(fold(one) == fold(name) for one in card.platforms)
    return card if is_there else card.model_copy(update={"platforms": (*card.platforms, name)})


def without_platform(card: Card, name: str) -> Card:
    """The card without it, however it is written there."""
    return card.model_copy(update={"platforms": tuple(one for one in card.platforms if fold(one) != fold(name))})


def with_renamed_platform(card: Card, name: str, new: str) -> Card:
    """The card with the new name in the place of the old one, once."""
    if all(fold(one) != fold(name) for one in card.platforms):
        return card
    named = (new if fold(one) in (fold(name), fold(new)) else one for one in card.platforms)
    return card.model_copy(update={"platforms": tuple(dict.fromkeys(named))})


OSPOD, ANOTHER = "ospod", "another"
"""ANOTHER stands in `missing_kinds` for any actor besides OSPOD, which a mini-team needs."""
FAMILY = frozenset({"rodic", "dite"})
"""Of a minimal composition: people, who are no actors."""
SOCIAL_GROUPS = frozenset({"soc_poradenstvi", "soc_pece", "soc_prevence"})
SCHOOLS = frozenset(
    {
        *("ms", "zs", "zs_specialni", "ss", "skolni_poradenske_pracoviste", "vychovny_poradce", "metodik_prevence"),
        *("skolni_psycholog", "skolni_spec_pedagog", "skolni_soc_pracovnik"),
    }
)
STAND_IN: Mapping[str, frozenset[str]] = {
    OSPOD: frozenset({"ospod", "kurator_mladeze"}),
    "zs": SCHOOLS,
    "pcr": frozenset({"pcr", "mestska_policie"}),
    "pldd": frozenset({"pldd", "detsky_psychiatr", "psychiatricka_nemocnice", "zubni_lekar", "zzs"}),
}
"""Kinds that stand for one of the minimal composition, which names an example of a profession: any school and its
counsellors for a school, doctors of any field for a doctor. Social services are whole groups of the code list; those
of the protection of children (spod) are none, and neither are counselling centres outside schools."""


def missing_kinds(type: PlatformType, kinds_present: Collection[str], codes: CodeLists) -> tuple[str, ...]:
    """Kinds of the minimal composition that no actor covers, in the order of platform_types.csv.

    `kinds_present` are kinds of the actors' cards, "" for a card that says none. Parents and child are no actors and
    never missing here (see `wants_family`). A mini-team needs OSPOD and ANOTHER, by the note of the code list.
    """
    if type is PlatformType.MINI_TEAM:
        lacks_other = all(_covers(kind, OSPOD, codes) for kind in kinds_present)
        lacks_ospod = not any(_covers(kind, OSPOD, codes) for kind in kinds_present)
        return (*((OSPOD,) if lacks_ospod else ()), *((ANOTHER,) if lacks_other else ()))
    minimal = (kind for kind in codes.compositions.get(type, ()) if kind not in FAMILY)
    return tuple(kind for kind in minimal if not any(_covers(present, kind, codes) for present in kinds_present))


def wants_family(type: PlatformType, codes: CodeLists) -> bool:
    """True where parents and child belong to the minimal composition."""
    return not FAMILY.isdisjoint(codes.compositions.get(type, ()))


def _covers(present: str, wanted: str, codes: CodeLists) -> bool:
    if wanted == "sas_rd":
        return present in codes.kinds and codes.kinds[present].group in SOCIAL_GROUPS
    return present in STAND_IN.get(wanted, (wanted,))


def topics_of(words: Iterable[str]) -> tuple[str, ...]:
    """Topics each once, without the spaces around them."""
    return tuple(dict.fromkeys(topic for one in words if (topic := " ".join(one.split()))))


def read_topics(text: str) -> tuple[str, ...]:
    """Topics as people write them: by semicolons or lines, else by commas."""
    items = re.split(r"[;\n|•]", text)
    return topics_of(re.sub(r"^[\s–—*·-]+", "", one) for one in (items if len(items) > 1 else text.split(",")))
