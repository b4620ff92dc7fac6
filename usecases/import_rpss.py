"""Takes the register of social services to the coordinators: new actors and changed facts, as proposals only."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import product
from typing import NamedTuple

from pydantic import Field, JsonValue

from domain.actor import Actor, Card, RecordState, Tag
from domain.card_fields import Change, value_of, with_value
from domain.codes import CodeLists, Value
from domain.errors import Refusal
from domain.hours import PRAGUE, OpeningHours
from domain.notice import Notice, NoticeKind, Priority
from domain.proposal import TOLD_WITHIN, ProposalKind
from domain.register import ProposedActor
from domain.words import fold
from exchange.rpss import REGISTER, Registered
from exchange.rpss_facts import facts_of
from storage.actors import Actors
from storage.database import Connection, Database
from storage.merges import Merges
from storage.outbox import Outbox
from storage.people import People
from storage.registers import Registers
from usecases.import_actors import import_transaction
from usecases.proposals import put_proposal

Words = Callable[[Registered], str | None]
Progress = Callable[[int, int], None]
NONSTOP = OpeningHours(text="nonstop", nonstop=True)


class RegisterReport(Value):
    """What came of every service: each is counted once under `left_out` (by reason), or in the other counts."""

    services_read: int
    new_actors: int = 0
    changed_facts: int = 0
    actors_with_changes: int = 0
    unchanged: int = 0
    left_out: Mapping[str, int] = Field(default_factory=dict)
    unknown_codes: Mapping[str, int] = Field(default_factory=dict)
    ended: tuple[str, ...] = ()
    """Names of actors of ours whose service has ended in the register."""
    districts: Mapping[str, int] = Field(default_factory=dict)
    """How many proposals, of both sorts, wait anew in each district, by its code."""


class Pair(NamedTuple):
    """A service with the actor of ours that it is."""

    service: Registered
    actor: Actor


class Plan(NamedTuple):
    """What the import will write."""

    new: list[tuple[str, Card]]
    changes: list[tuple[Actor, list[Change]]]
    pairs: list[Pair]
    known: list[int]
    """Proposed actors that have become ours."""


async def import_rpss(
    database: Database,
    services: Sequence[Registered],
    *,
    codes: CodeLists,
    capacity_words: Words,
    now: datetime,
    orps: Collection[str] = (),
    dry_run: bool = False,
    progress: Progress | None = None,
) -> RegisterReport:
    """Propose what these services say, in one transaction; whatever was decided once is never proposed again.

    `orps` names districts by code: only services seated in them. `capacity_words` tells the registered maximum, which
    says nothing about free places. Nobody is told one by one: proposals wait in the lists of those who coordinate, and
    each of these gets one notice a day.
    """
    left_out = Counter(reason for service in services if (reason := _left_out(service, orps)))
    taken = [service for service in services if not _left_out(service, orps)]
    report = RegisterReport(services_read=len(services))
    async with import_transaction(database, dry_run=dry_run) as connection:
        facts = Facts(connection, codes, capacity_words)
        await facts.load()
        linked, leads = await Registers(connection).actors(REGISTER), await Merges(connection).leads()
        matching = Matching(await Actors(connection).all(), linked, leads)
        for at, service in enumerate(taken, start=1):
            reason = _plan(facts, matching, service, now.astimezone(PRAGUE).date())
            left_out.update([reason] if reason else [])
            if progress:
                progress(at, len(taken))
        await _write(connection, facts.plan, now)
        report = _report(report, facts, left_out, taken)
        await _tell(connection, report.districts, now)
    return report


def _plan(facts: "Facts", matching: "Matching", service: Registered, today: date) -> str | None:
    """Add what one service brings to the plan, or say why nothing of it is taken."""
    actor = matching.actor_of(service)
    if actor is not None and actor.state is RecordState.ENDED:
        return "ended_with_us"
    if not service.is_given_on(today):
        facts.ended.extend([actor.card.name] if actor else [])
        return "not_given_today"
    if actor is not None:
        facts.about(Pair(service, actor))
        return None
    return matching.unclear(service) or facts.new(service)


def _left_out(service: Registered, orps: Collection[str]) -> str | None:
    """Why nothing of a service is looked at."""
    if service.is_person:
        return "run_by_a_person"
    if not service.orps or not service.name:
        return "without_a_place"
    return "other_district" if orps and service.orps[0] not in orps else None


class Matching:
    """Which actor of ours a service is: by the register's code, then IČO and kind, then name and district.

    What a merged card was like leads to the one it was merged into (`leads`).
    """

    def __init__(self, actors: Iterable[Actor], linked: Mapping[str, int], leads: Mapping[int, int]) -> None:
        self._by_id = {actor.id: actor for actor in actors}
        self._linked = dict(linked)
        self._claimed = set(linked.values())
        self._by_ico: dict[tuple[str, str], list[Actor]] = {}
        self._by_name: dict[str, list[Actor]] = {}
        for actor in self._by_id.values():
            stands = self._by_id[leads.get(actor.id, actor.id)]
            if actor.card.ico and actor.card.kind:
                self._by_ico.setdefault((actor.card.ico, actor.card.kind), []).append(stands)
            self._by_name.setdefault(fold(actor.card.name), []).append(stands)

    def actor_of(self, service: Registered) -> Actor | None:
        """The actor, whatever its state; None where there is none or it cannot be told which one it is."""
        if service.code in self._linked:
            return self._by_id[self._linked[service.code]]
        found = self._likely(service)
        if len(found) != 1:
            return None
        self._linked[service.code] = found[0].id
        self._claimed.add(found[0].id)
        return found[0]

    def unclear(self, service: Registered) -> str | None:
        """Why no new actor may be made of a service without an actor."""
        return "unclear_which_actor" if self._likely(service) else None

    def _likely(self, service: Registered) -> list[Actor]:
        """Living actors that may be it; an ended one only where there is none."""
        same_ico = self._by_ico.get((service.ico or "", service.kind or ""), [])
        same_name = [one for one in self._by_name.get(fold(service.name), []) if not _differ(service, one.card)]
        for is_ended, some in product((False, True), (same_ico, same_name)):
            near = {a.id: a for a in some if self._may_be(service, a) and (a.state is RecordState.ENDED) == is_ended}
            named = [actor for actor in near.values() if fold(actor.card.name) == fold(service.name)]
            if near:
                return named or list(near.values())
        return []

    def _may_be(self, service: Registered, actor: Actor) -> bool:
        return actor.id not in self._claimed and not set(actor.card.orps).isdisjoint(service.orps)


def _differ(service: Registered, card: Card) -> bool:
    """True where IČO or kind tell a service and an actor of one name apart."""
    pairs = ((service.ico, card.ico), (service.kind, card.kind))
    return any(one is not None and other is not None and one != other for one, other in pairs)


class Facts:
    """What services say that is new, against all that was proposed and decided before."""

    def __init__(self, connection: Connection, codes: CodeLists, capacity_words: Words) -> None:
        self._registers = Registers(connection)
        self._codes = codes
        self._words = capacity_words
        self.plan = Plan([], [], [], [])
        self.unchanged = 0
        self.ended: list[str] = []

    async def load(self) -> None:
        """Read what was proposed before."""
        self._decided: dict[int, dict[str, list[JsonValue]]] = {}
        for (actor, field), values in (await self._registers.decided()).items():
            self._decided.setdefault(actor, {})[field] = values
        self._open = await self._registers.open_facts()
        self._proposed: dict[str, ProposedActor] = await self._registers.proposed_by(REGISTER)

    def about(self, pair: Pair) -> None:
        """Changed facts of an actor of ours."""
        service, actor = pair
        self.plan.pairs.append(pair)
        if service.code in self._proposed:
            self.plan.known.append(self._proposed[service.code].id)
        changes = list(self._changes(service, actor))
        if changes:
            self.plan.changes.append((actor, changes))
        else:
            self.unchanged += 1

    def new(self, service: Registered) -> str | None:
        """A new actor, or why there is none: of a kind that is not known nobody can say who may read its address."""
        if service.kind is None:
            return "kind_not_known"
        before, card = self._proposed.get(service.code), new_card(service, self._codes, self._words(service))
        if before and before.is_refused:
            return "refused_before"
        if before and before.card == card:
            self.unchanged += 1
        else:
            self.plan.new.append((service.code, card))
        return None

    def _changes(self, service: Registered, actor: Actor) -> Iterable[Change]:
        decided = self._decided.get(actor.id, {})
        for field, new in facts_of(service, actor.card, self._words(service), decided):
            change = Change(field=field, old=value_of(actor.card, field), new=new)
            if not change.is_idle and self._open.get((actor.id, field)) != new and _can_hold(actor.card, change):
                yield change


def _can_hold(card: Card, change: Change) -> bool:
    try:
        with_value(card, change.field, change.new)
    except Refusal:
        return False
    return True


def new_card(service: Registered, codes: CodeLists, capacity: str | None) -> Card:
    """A card of what the register says; the coordinator completes it."""
    kind = codes.kinds[service.kind or ""]
    is_own_name = service.operator is None or fold(service.operator) == fold(service.name)
    return Card(
        name=service.name,
        ico=service.ico,
        formal=True,
        kind=kind.code,
        domain=kind.domain,
        forms=service.forms,
        orps=service.orps,
        places=service.places,
        address=service.address,
        hours=NONSTOP if service.nonstop else None,
        capacity_text=capacity,
        phones=service.phones,
        emails=service.emails,
        web=service.web,
        tags=() if is_own_name else (Tag(key="provozovatel", value=service.operator or ""),),
    )


async def _write(connection: Connection, plan: Plan, now: datetime) -> None:
    registers = Registers(connection)
    await registers.link(REGISTER, ((pair.service.code, pair.actor.id) for pair in plan.pairs))
    await registers.drop(plan.known)
    await registers.propose(REGISTER, plan.new, now)
    for actor, changes in plan.changes:
        await put_proposal(connection, actor, None, ProposalKind.REGISTER, changes, now, quiet=True)


async def _tell(connection: Connection, orps: Iterable[str], now: datetime) -> None:
    """One notice to each who coordinates one of these districts, else its region; how much waits is said when sent."""
    people, day = People(connection), now.astimezone(PRAGUE).date()
    told: set[int] = set()
    for orp in orps:
        told.update(await people.coordinators_of(orp) or await people.regional_coordinators_of(orp))
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.REGISTER_NEWS,
            subject={},
            dedupe_key=f"{NoticeKind.REGISTER_NEWS.value}:{REGISTER}:{day}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
            priority=Priority.BULK,
        )
        for person in sorted(told)
    ]
    await Outbox(connection).put(*notices)


def _report(
    report: RegisterReport, facts: Facts, left_out: Counter[str], taken: Iterable[Registered]
) -> RegisterReport:
    new, changes = facts.plan.new, facts.plan.changes
    seats = [card.seat for _, card in new] + [actor.card.seat for actor, _ in changes]
    return report.model_copy(
        update={
            "new_actors": len(new),
            "changed_facts": sum(len(some) for _, some in changes),
            "actors_with_changes": len(changes),
            "unchanged": facts.unchanged,
            "left_out": dict(sorted(left_out.items())),
            "unknown_codes": dict(sorted(Counter(code for one in taken for code in one.unknown).items())),
            "ended": tuple(facts.ended),
            "districts": dict(sorted(Counter(seat for seat in seats if seat).items())),
        }
    )
