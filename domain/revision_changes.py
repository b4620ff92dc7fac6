"""What has changed in a network between two closed revisions, the most important first: a comparison of snapshots."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from pydantic import JsonValue

from domain.card_fields import FIELDS, STATE, Change
from domain.codes import Value
from domain.revision_snapshot import Kept, KeptActor, KeptPlatform, KeptPractice, Snapshot


class Of(StrEnum):
    """What has changed, in the order in which it is told."""

    ACTOR = "actor"
    PLATFORM = "platform"
    PRACTICE = "practice"


class Sort(StrEnum):
    """How it has changed: GONE is whatever is not of this network any more – ended, merged, moved away."""

    GONE = "gone"
    ADDED = "added"
    CHANGED = "changed"


class Difference(Value):
    """An actor, a platform or a local practice that is not as it was; `changes` of one that was there and is there."""

    of: Of
    sort: Sort
    subject: int
    name: str
    is_crisis: bool = False
    """Of the crisis network, then or now."""
    changes: tuple[Change, ...] = ()
    hidden: frozenset[str] = frozenset()
    """Fields whose values no file holds: the network did not read them then, or does not now."""


CARD_FIELDS = tuple(field for field in FIELDS if field not in ("private_note", "visibility", "rhythm_hours"))
PLATFORM_FIELDS = ("name", "type", "state", "frequency", "topics", "goals", "outputs", "actors")
PRACTICE_FIELDS = ("words", "level", "actors")
LEADING = frozenset(
    {
        *(STATE, "in_crisis_network", "crisis_phone", "crisis_hours", "kind", "domain", "further_domains", "focus"),
        *("name", "orps", "ages", "situations", "forms", "phones", "sheltered"),
    }
)
"""Fields of a card by which people are found and routed; a change of one of them is told before others."""


def differences(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """Everything that differs, the most important first: who is gone or new, the crisis network, what people go by."""
    found = (
        *_of(Of.ACTOR, before.actors, after.actors),
        *_of(Of.PLATFORM, before.platforms, after.platforms),
        *_of(Of.PRACTICE, before.practices, after.practices),
    )
    return tuple(sorted(found, key=_importance))


def counted(found: Iterable[Difference]) -> dict[tuple[Of, Sort], int]:
    """How many there are of each, in the order in which they are told; nought where there is none."""
    counts = {(of, sort): 0 for of in Of for sort in Sort}
    for one in found:
        counts[one.of, one.sort] += 1
    return counts


Thing = KeptActor | KeptPlatform | KeptPractice


def _of(of: Of, before: Iterable[Thing], after: Iterable[Thing]) -> Iterable[Difference]:
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    for id in old.keys() | new.keys():
        was, stands = old.get(id), new.get(id)
        changes = _changes(was, stands) if was and stands else ()
        if was and stands and not changes:
            continue
        sort = Sort.CHANGED if was and stands else Sort.GONE if was else Sort.ADDED
        is_crisis = any(isinstance(one, KeptActor) and one.card.get("in_crisis_network") for one in (was, stands))
        hidden = frozenset(f for one in (was, stands) if isinstance(one, KeptActor) for f in one.hidden)
        name = next(one.name for one in (stands, was) if one)
        yield Difference(of=of, sort=sort, subject=id, name=name, is_crisis=is_crisis, changes=changes, hidden=hidden)


def _changes(was: Thing, stands: Thing) -> tuple[Change, ...]:
    old, new = _values(was), _values(stands)
    return tuple(Change(field=f, old=old.get(f), new=new.get(f)) for f in _fields(was) if old.get(f) != new.get(f))


def _fields(one: Kept) -> tuple[str, ...]:
    if isinstance(one, KeptActor):
        return (STATE, *CARD_FIELDS)
    return PLATFORM_FIELDS if isinstance(one, KeptPlatform) else PRACTICE_FIELDS


def _values(one: Kept) -> Mapping[str, JsonValue]:
    if isinstance(one, KeptActor):
        return {**one.card, STATE: {"state": one.state.value, "reason": None, "until": None}}
    values: dict[str, JsonValue] = one.model_dump(mode="json")
    return values


def _importance(one: Difference) -> tuple[int, int, str, int]:
    """Lower is told first: what is gone or new, of the crisis network before others, then what people go by."""
    leads = any(change.field in LEADING for change in one.changes)
    weight = {Sort.GONE: 0, Sort.ADDED: 1, Sort.CHANGED: 2 if leads else 3}[one.sort]
    return (0 if one.is_crisis and weight < 3 else 1, 10 * list(Of).index(one.of) + weight, one.name, one.subject)
