"""What coordinators filter their actors by, the filter itself, and the marks put on all that it finds."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from enum import StrEnum
from hashlib import blake2b

from domain.actor import Actor, Card, Tag
from domain.capacity import Rhythm, Unit, rhythm_for
from domain.codes import TargetGroup, Value
from domain.errors import Refusal
from domain.query import OLDEST
from domain.rights import Access
from domain.words import WORD, fold

NAME_LIMIT = 60
MOST_CONDITIONS = 20
WORDS_LIMIT = 100
MARK_LIMIT = 100
VERIFIED_FOR = timedelta(days=365)
YES, NO, NOTHING = "yes", "no", ""
"""Answers of attributes that are asked and not chosen; NOTHING is what a card says nothing of."""


class Attribute(StrEnum):
    """What actors are filtered by, in the order in which it is offered."""

    ORP = "orp"
    KIND = "kind"
    DOMAIN = "domain"
    FOCUS = "focus"
    SITUATION = "situation"
    AGE = "age"
    FORM = "form"
    ONLINE = "online"
    CRISIS = "crisis"
    CAPACITY = "capacity"
    REPORTED = "reported"
    ANSWERS = "answers"
    """Whether anybody answers when asked if the last report still holds."""
    VERIFIED = "verified"
    STATE = "state"
    MEMBER = "member"
    PLATFORM = "platform"
    FORMAL = "formal"
    FOUNDER = "founder"
    RESORT = "resort"
    TAG = "tag"
    WORDS = "words"


PRIVATE = frozenset({Attribute.TAG, Attribute.WORDS, Attribute.MEMBER, Attribute.ANSWERS})
"""What the network does not read on cards: of a published filter it learns only whom it finds."""


class Condition(Value):
    """One chip of a filter: an attribute with a value of it."""

    attribute: Attribute
    value: str

    @property
    def key(self) -> str:
        """Names the condition in a button."""
        return blake2b(f"{self.attribute}={self.value}".encode(), digest_size=6).hexdigest()


class Filter(Value):
    """Conditions: several values of one attribute are alternatives, attributes add up, and so do words."""

    conditions: tuple[Condition, ...] = ()

    def values(self, attribute: Attribute) -> tuple[str, ...]:
        """The values asked of an attribute."""
        return tuple(one.value for one in self.conditions if one.attribute is attribute)

    def with_(self, condition: Condition) -> "Filter":
        """With this condition as well; raises Refusal where there are too many."""
        if condition in self.conditions:
            return self
        if len(self.conditions) >= MOST_CONDITIONS:
            raise Refusal("refused-filter-full", limit=MOST_CONDITIONS)
        return Filter(conditions=(*self.conditions, condition))

    def without(self, key: str) -> "Filter":
        """Without the condition of this key."""
        return Filter(conditions=tuple(one for one in self.conditions if one.key != key))

    def without_attribute(self, attribute: Attribute) -> "Filter":
        """Without anything asked of this attribute."""
        return Filter(conditions=tuple(one for one in self.conditions if one.attribute is not attribute))

    @property
    def is_private(self) -> bool:
        """Whether it asks for something that only coordinators read."""
        return any(one.attribute in PRIVATE for one in self.conditions)


def one_condition(attribute: Attribute, value: str) -> Filter:
    """The filter of a ready list."""
    return Filter(conditions=(Condition(attribute=attribute, value=value),))


READY = {
    "silent": one_condition(Attribute.REPORTED, NO),
    "unanswered": one_condition(Attribute.ANSWERS, NO),
    "unverified": one_condition(Attribute.VERIFIED, NO),
    "platformless": one_condition(Attribute.PLATFORM, NOTHING),
    "memberless": one_condition(Attribute.MEMBER, NO),
}
"""Lists that every coordinator has: who is silent, does not answer when asked, is unverified for a year, is on no
platform, has nobody in the bot."""


def districts(access: Access, chosen: Filter) -> frozenset[str]:
    """The districts a filter looks at for this coordinator: those asked for, of the own ones alone."""
    asked = chosen.values(Attribute.ORP)
    return access.own_orps.intersection(asked) if asked else access.own_orps


class Mark(Value):
    """A tag or a life situation in own words, put on a card or taken off."""

    key: str | None = None
    value: str
    is_situation: bool = False
    off: bool = False


def marked(card: Card, mark: Mark) -> Card:
    """The card with or without the mark; equal to the card where nothing is to do."""
    if mark.is_situation:
        others = tuple(one for one in card.situations if fold(one) != fold(mark.value))
        kept = card.situations if len(others) < len(card.situations) else (*card.situations, mark.value)
        return card.model_copy(update={"situations": others if mark.off else kept})
    tag = Tag(key=mark.key, value=mark.value)
    has = tag in card.tags
    without = tuple(one for one in card.tags if one != tag)
    return card.model_copy(update={"tags": without if mark.off else card.tags if has else (*card.tags, tag)})


def facets_of(actor: Actor) -> Iterator[tuple[Attribute, str]]:
    """What the card answers to each attribute that is read from it alone; NOTHING where it says nothing."""
    card = actor.card
    said: dict[Attribute, Iterable[str | None]] = {
        Attribute.KIND: (card.kind,),
        Attribute.DOMAIN: card.domains,
        Attribute.FOCUS: (card.focus,),
        Attribute.SITUATION: card.situations,
        Attribute.AGE: (age_value(ages.since, ages.to) for ages in card.ages),
        Attribute.FORM: card.forms,
        Attribute.ONLINE: (_answer(card.online),),
        Attribute.CRISIS: (_answer(card.in_crisis_network),),
        Attribute.PLATFORM: card.platforms,
        Attribute.FORMAL: (_answer(card.formal),),
        Attribute.FOUNDER: (card.founder,),
        Attribute.RESORT: (card.resort,),
        Attribute.TAG: (tag_words(tag) for tag in card.tags),
    }
    for attribute, values in said.items():
        told = dict.fromkeys(str(value) for value in values if value)
        yield from ((attribute, value) for value in told or (NOTHING,))


def age_value(since: int, to: int | None) -> str:
    """Ages as a value that compares like a text: 006-015."""
    return f"{since:03}-{OLDEST if to is None else to:03}"


def age_of(band: TargetGroup) -> str:
    """The value of an age band."""
    return age_value(band.age_from or 0, band.age_to)


def tag_of(words: str) -> Tag:
    """What `tag_words` has written, read."""
    key, separator, value = (part.strip() for part in words.partition("="))
    return Tag(key=key, value=value) if separator and key and value else Tag(value=words.strip())


def tag_words(tag: Tag) -> str:
    """A tag as it is written: key=value, or the bare mark."""
    return f"{tag.key}={tag.value}" if tag.key else tag.value


def rhythms_of(actor: Actor) -> Iterator[tuple[Unit, Rhythm]]:
    """How reports of the actor age in each unit."""
    return ((unit, rhythm_for(actor.card, unit)) for unit in Unit)


def text_of(actor: Actor) -> str:
    """All words of the card as they are sought, private ones as well."""
    card = actor.card
    said = (
        *(card.name, card.ico, card.founder, card.resort, card.address, card.capacity_text, card.occupancy_text),
        *(card.web, card.findings, card.wishes, card.private_note, card.news, actor.state_reason),
        *(card.hours.text if card.hours else None, *card.situations, *card.emails, *card.phones, *card.platforms),
        *(place.name for place in card.places),
        *(word for one in card.contacts for word in (one.name, one.role, one.phone, one.email)),
        *(word for tag in card.tags for word in (tag.key, tag.value)),
    )
    return searchable(" ".join(filter(None, said)))


def searchable(text: str) -> str:
    """Words folded, each once and behind a space, so that the beginnings of words can be sought."""
    return "".join(f" {word}" for word in dict.fromkeys(WORD.findall(fold(text))))


def _answer(said: bool | None) -> str:
    return NOTHING if said is None else YES if said else NO
