"""Invitations, acceptances, ends, moves, revocations, expiry in any order: the database tells what the model tells."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain.actor import Card
from domain.errors import NotFound, Refusal
from domain.invitation import HOLDS_FOR, MISS_WINDOW, MISSES_OF_ONE_PERSON, MOVE_HOLDS_FOR
from domain.rights import Access, Action, Grant, Role
from storage.actors import Actors
from storage.database import Database
from storage.migrate import migrate
from storage.people import People
from usecases.invitations import accept_invitation, invite, open_invitations, revoke_invitation
from usecases.meet import meet
from usecases.people import end_all_rights, end_right, move_person

T = TypeVar("T")
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KRAJE = {"K1": ("A", "B"), "K2": ("C",)}
SEATS = {1: "A", 2: "B", 3: "C"}
"""Actors and where they sit."""
PEOPLE = range(1, 6)
GIVEN = {Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR}


@dataclass(frozen=True)
class Right:
    """A role and where it holds: an actor, a district, a region."""

    role: Role
    where: int | str

    @property
    def orps(self) -> frozenset[str]:
        """The districts it lies in, or reaches over."""
        if self.role is Role.REGIONAL_COORDINATOR:
            return frozenset(KRAJE[str(self.where)])
        return frozenset({SEATS[int(self.where)] if self.role is Role.MEMBER else str(self.where)})

    @property
    def scope(self) -> dict[str, Any]:
        """As the use cases take it."""
        names = {Role.MEMBER: "actor", Role.REGIONAL_COORDINATOR: "kraj"}
        return {names.get(self.role, "orp"): self.where}

    def gives(self, other: "Right") -> bool:
        """Whether who holds this may give and take the other."""
        coordinates = self.role in (Role.COORDINATOR, Role.REGIONAL_COORDINATOR)
        return coordinates and other.role in GIVEN and other.orps <= self.orps


@dataclass
class Door:
    """An invitation as the model knows it."""

    code: str
    rights: frozenset[Right]
    uses: int
    maker: int | None
    until: datetime
    used: set[int] = field(default_factory=set)
    is_revoked: bool = False

    def is_open(self, now: datetime) -> bool:
        return not self.is_revoked and now < self.until and len(self.used) < self.uses


RIGHTS = [
    *(Right(Role.MEMBER, actor) for actor in SEATS),
    *(Right(role, orp) for role in (Role.CRISIS_WORKER, Role.COORDINATOR) for orp in ("A", "B", "C")),
    *(Right(Role.REGIONAL_COORDINATOR, kraj) for kraj in KRAJE),
]
coordinator = st.sampled_from((1, 1, 1, 2, 2, 3, 4, 5))
"""Those who begin with something to give act more often."""
person, right, nth = st.sampled_from(PEOPLE), st.sampled_from(RIGHTS), st.integers(0, 1000)
coordinating = st.sampled_from([one for one in RIGHTS if one.role not in (Role.MEMBER, Role.CRISIS_WORKER)])


@cache
def template() -> Path:
    """A database with three districts, three actors and five people; made once, copied for every run."""
    file = Path(tempfile.mkdtemp()) / "access.sqlite3"
    asyncio.run(_fill(file))
    return file


async def _fill(file: Path) -> None:
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        for kraj, orps in KRAJE.items():
            await connection.run("INSERT INTO kraj (code, name) VALUES (:code, :code)", code=kraj)
            for orp in orps:
                await connection.run("INSERT INTO orp VALUES (:code, :code, :kraj, 50, 12)", code=orp, kraj=kraj)
        await Actors(connection).add([Card(name=seat, orps=(seat,)) for seat in SEATS.values()], START)
    for one in PEOPLE:
        await meet(database, 1000 + one, "Jana", "cs", START)
    await database.close()


def is_given(held: Iterable[Right], other: Right) -> bool:
    return any(one.gives(other) for one in held)


class AccessMachine(RuleBasedStateMachine):
    """Five people over three districts in two regions."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(template(), self.folder / "access.sqlite3")
        self.loop = asyncio.new_event_loop()
        self.database = self.run(Database.open(self.folder / "access.sqlite3"))
        self.now = START
        self.held: dict[int, set[Right]] = {one: set() for one in PEOPLE}
        self.doors: list[Door] = []
        self.misses: list[tuple[int, datetime]] = []
        self.seen: dict[int, Access] = {}

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(coroutine)

    def teardown(self) -> None:
        self.run(self.database.close())
        self.loop.close()
        shutil.rmtree(self.folder)

    def access(self, of: int) -> Access:
        """As it was read after the last step."""
        return self.seen[of]

    def door(self, nth: int) -> int:
        """Where a door stands: one of the last three more often than an older one."""
        return nth % len(self.doors) if nth % 4 == 0 else max(len(self.doors) - nth % 4, 0)

    def succeeds(self, coroutine: Coroutine[Any, Any, T], expected: bool) -> T | None:
        """Run a use case; it must be refused exactly where the model says so."""
        if expected:
            return self.run(coroutine)
        with pytest.raises(NotFound):
            self.run(coroutine)
        return None

    @initialize()
    def two_coordinate(self) -> None:
        for one, held in ((1, Right(Role.REGIONAL_COORDINATOR, "K1")), (2, Right(Role.COORDINATOR, "A"))):
            self.the_process_invites(held, 1)
            self.somebody_brings_a_code(one, len(self.doors) - 1)

    @rule(right=right | coordinating, uses=st.integers(1, 3))
    def the_process_invites(self, right: Right, uses: int) -> None:
        uses = uses if right.role in (Role.MEMBER, Role.CRISIS_WORKER) else 1
        code = self.run(invite(self.database, self.now, right.role, **right.scope, uses=uses))
        self.doors.append(Door(code, frozenset({right}), uses, None, self.now + HOLDS_FOR))

    @rule(by=coordinator, right=right, uses=st.integers(1, 3))
    def somebody_invites(self, by: int, right: Right, uses: int) -> None:
        proper = uses == 1 or right.role in (Role.MEMBER, Role.CRISIS_WORKER)
        expected = proper and is_given(self.held[by], right)
        call = invite(self.database, self.now, right.role, **right.scope, uses=uses, access=self.access(by))
        code = self.succeeds(call, expected)
        if code is not None:
            self.doors.append(Door(code, frozenset({right}), uses, by, self.now + HOLDS_FOR))

    @rule(who=person, nth=nth)
    def somebody_brings_a_code(self, who: int, nth: int) -> None:
        door = self.doors[self.door(nth)]
        answer = self.expected_answer(who, door)
        call = accept_invitation(self.database, self.now, who, door.code)
        if answer is None:
            assert len(self.run(call)) == len(door.rights)
            return
        with pytest.raises(Refusal) as refused:
            self.run(call)
        assert refused.value.key == answer

    def expected_answer(self, who: int, door: Door) -> str | None:
        """What the model says to the code; None where it lets in."""
        recent = [at for one, at in self.misses if one == who and at > self.now - MISS_WINDOW]
        if len(recent) >= MISSES_OF_ONE_PERSON:
            return "refused-too-many-codes"
        missing = door.rights - self.held[who]
        if not (who in door.used or door.is_open(self.now)) or (who in door.used and missing):
            self.misses.append((who, self.now))
            return "refused-invitation"
        if missing:
            door.used.add(who)
            self.held[who] |= missing
        return None

    @rule(by=coordinator, nth=nth)
    def somebody_revokes(self, by: int, nth: int) -> None:
        number = self.door(nth)
        door = self.doors[number]
        expected = door.is_open(self.now) and all(is_given(self.held[by], one) for one in door.rights)
        if self.succeeds(revoke_invitation(self.database, self.access(by), number + 1, self.now), expected):
            door.is_revoked = True

    @rule(by=coordinator, right=right, nth=nth)
    def somebody_ends_one_right(self, by: int, right: Right, nth: int) -> None:
        living = [(of, one) for of, held in self.held.items() for one in sorted(held, key=str)]
        of, ended = [*living, (1 + nth % len(PEOPLE), right)][nth % (len(living) + 1)]
        expected = ended in self.held[of] and is_given(self.held[by], ended)
        if self.succeeds(end_right(self.database, self.access(by), self.grant_of(of, ended), self.now), expected):
            self.end(of, {ended})

    @rule(by=coordinator, of=person)
    def somebody_ends_all_rights(self, by: int, of: int) -> None:
        within = {one for one in self.held[of] if is_given(self.held[by], one)}
        self.succeeds(end_all_rights(self.database, self.access(by), of, self.now), bool(within))
        self.end(of, within)

    @rule(by=coordinator, of=person)
    def somebody_moves_another(self, by: int, of: int) -> None:
        within = {one for one in self.held[of] if is_given(self.held[by], one)}
        code = self.succeeds(move_person(self.database, self.access(by), of, self.now), bool(within))
        if code is not None:
            door = Door(code, frozenset(within), 1, by, self.now + MOVE_HOLDS_FOR)
            self.doors.append(door)
            self.end(of, within)

    @rule(passed=st.sampled_from([timedelta(minutes=20), timedelta(hours=1), timedelta(days=3), MOVE_HOLDS_FOR]))
    def time_passes(self, passed: timedelta) -> None:
        self.now += passed

    def end(self, of: int, rights: set[Right]) -> None:
        """Rights end, and with them the doors that only they could have opened."""
        self.held[of] -= rights
        for door in self.doors:
            could = all(is_given(rights, one) for one in door.rights)
            still_can = all(is_given(self.held[of], one) for one in door.rights)
            if door.maker == of and door.is_open(self.now) and could and not still_can:
                door.is_revoked = True

    def grant_of(self, of: int, right: Right) -> int:
        """The id of the living grant, else of one that has ended, else of none."""
        column = next(iter(right.scope))
        row = self.run(
            self.database.reader.one(
                f"""SELECT id FROM role_grant WHERE person = :of AND role = :role AND {column} = :where
                     ORDER BY ended_at IS NOT NULL, id LIMIT 1""",  # noqa: S608 - our own names
                of=of,
                role=right.role,
                where=right.where,
            )
        )
        return int(row["id"]) if row else 10**6

    @invariant()
    def the_database_tells_what_the_model_tells(self) -> None:
        self.run(self.compare())

    async def compare(self) -> None:
        for one in PEOPLE:
            _, self.seen[one] = await People(self.database.reader).get(one)
            self.compare_rights(one, self.seen[one])
            await self.compare_doors(one, self.seen[one])
        await self.compare_audit()

    def compare_rights(self, one: int, access: Access) -> None:
        """No right without a living grant, no grant twice, and every action as the model's rights allow it."""
        granted = sorted((grant.role, str(grant.actor or grant.orp or grant.kraj)) for grant in access.grants)
        assert granted == sorted((right.role, str(right.where)) for right in self.held[one])
        assert allowed(access) == allowed_by(frozenset(self.held[one]))

    async def compare_doors(self, one: int, access: Access) -> None:
        """Each sees the open invitations into the own districts, and no other."""
        offers = await open_invitations(self.database.reader, access, self.now)
        assert sorted(offer.invitation.id for offer in offers) == [
            number
            for number, door in enumerate(self.doors, 1)
            if door.is_open(self.now) and all(is_given(self.held[one], right) for right in door.rights)
        ]

    async def compare_audit(self) -> None:
        """Rights given and moved without those ended are those that live."""
        rows = await self.database.reader.all(
            """SELECT subject, SUM(CASE action WHEN 'right_ended' THEN -1 ELSE 1 END) AS living FROM audit
                WHERE action IN ('right_granted', 'right_moved', 'right_ended') GROUP BY subject"""
        )
        counted = {row["subject"]: row["living"] for row in rows}
        assert {one: counted.get(one, 0) for one in PEOPLE} == {one: len(held) for one, held in self.held.items()}


def allowed(access: Access) -> list[tuple[Action, int | None]]:
    """Everything this access allows, with each actor in the district of its seat, and nowhere in particular."""
    at_actors = [
        (action, actor)
        for action in Action
        for actor, orp in SEATS.items()
        if access.may(action, actor=actor, orps=(orp,))
    ]
    return [*at_actors, *((action, None) for action in Action if access.may(action))]


@cache
def allowed_by(rights: frozenset[Right]) -> list[tuple[Action, int | None]]:
    """What these rights allow, put together by hand."""
    grants = tuple(Grant(id=0, person=1, role=right.role, **right.scope, granted_at=START) for right in rights)
    regional = [right for right in rights if right.role is Role.REGIONAL_COORDINATOR]
    return allowed(
        Access(person=1, grants=grants, kraj_orps=frozenset(orp for right in regional for orp in right.orps))
    )


AccessMachine.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
TestAccess = AccessMachine.TestCase
