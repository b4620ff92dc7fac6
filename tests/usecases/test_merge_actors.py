"""What hangs on an actor when its card is merged into another one: everything is there afterwards, once."""

import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Card, RecordState, Tag
from domain.capacity import Report, State, Unit
from domain.errors import NotFound, Refusal
from domain.rights import Access, Grant, Role
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection, Database
from storage.merges import MOVED, MOVED_OTHERWISE, STAYING, Merges
from storage.migrate import _scripts, migrate
from storage.notes import Notes
from storage.people import People
from storage.reference import load_code_lists, load_geography, store_places
from usecases.meet import meet
from usecases.merge_actors import begin_merge, merge_actors

CHEB, SOKOLOV = "4102", "4107"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CODES, GEOGRAPHY = load_code_lists(), load_geography()
PEOPLE = range(1, 5)
ANA = 1
LEFT, RIGHT, THIRD = 1, 2, 3
ACCESS = Access(person=ANA, grants=(Grant(id=1, person=ANA, role=Role.COORDINATOR, orp=CHEB, granted_at=NOW),))
actor, person = st.sampled_from((LEFT, RIGHT)), st.sampled_from(PEOPLE)
things = st.one_of(
    st.tuples(st.just("note"), actor, person, st.booleans()),
    st.tuples(st.just("report"), actor, person, st.integers(0, 9)),
    st.tuples(st.just("member"), actor, person, st.booleans()),
    st.tuples(st.just("external"), actor, person, st.integers(0, 99)),
    st.tuples(st.just("proposal"), actor, person, st.booleans()),
)


@cache
def template() -> Path:
    """A database with places, four people and three cards of Cheb; made once, copied for every example."""
    file = Path(mkdtemp()) / "merge.sqlite3"
    asyncio.run(_fill(file))
    return file


async def _fill(file: Path) -> None:
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
        names = ("Klub Lípa", "Klub Lipa Cheb", "Klub Javor")
        cards = [Card(name=name, orps=(CHEB,), tags=(Tag(value=name),), platforms=(name,)) for name in names]
        await Actors(connection).add(cards, NOW)
    for one in PEOPLE:
        await meet(database, 1000 + one, "Jana", "cs", NOW)
    async with database.transaction() as connection:
        await People(connection).grant(ACCESS.grants[0], None)
    await database.close()


async def put(connection: Connection, thing: Any) -> None:
    kind, of, by, what = thing
    if kind == "note":
        await Notes(connection).add(of, by, f"poznámka {by}", bool(what), NOW)
    elif kind == "report":
        report = Report(
            id=0, actor=of, unit=Unit.CLIENTS, state=State.FREE, available=what, reported_by=by, reported_at=NOW
        )
        await Capacity(connection).add(report)
    elif kind == "member":
        await People(connection).grant(Grant(id=0, person=by, role=Role.MEMBER, actor=of, granted_at=NOW), None)
    elif kind == "external":
        await connection.run(
            "INSERT INTO actor_external VALUES ('rpss', :c, :of) ON CONFLICT DO NOTHING", c=str(what), of=of
        )
    else:
        await connection.run(
            "INSERT INTO proposal (actor, author, kind, proposed_at, state) VALUES (:of, :by, 'change', 1, 'open')",
            of=of,
            by=by,
        )


async def hanging(database: Database, *actors: int) -> dict[str, list[Any]]:
    """What hangs on these actors, whichever of them it is."""
    found = {}
    for table, columns in (
        ("actor_note", "id, author, text, private"),
        ("capacity_report", "id, available, reported_by, reported_at"),
        ("actor_external", "register, code"),
        ("proposal", "id, author, state"),
    ):
        rows = await database.reader.all(
            f"SELECT {columns} FROM {table} WHERE actor IN ({', '.join(map(str, actors))}) ORDER BY 1, 2"  # noqa: S608
        )
        found[table] = [tuple(row) for row in rows]
    members = [grant.person for one in actors for grant in await Merges(database.reader).members(one)]
    return found | {"members": sorted(set(members))}


@settings(max_examples=40, deadline=None)
@given(st.lists(things, max_size=12), st.booleans())
def test_every_note_tag_membership_report_and_the_rest_is_kept(hung: list[Any], is_swapped: bool) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(_merged(Path(shutil.copy(template(), folder)), hung, is_swapped))


async def _merged(file: Path, hung: list[Any], is_swapped: bool) -> None:
    database = await Database.open(file)
    kept, other = (RIGHT, LEFT) if is_swapped else (LEFT, RIGHT)
    try:
        async with database.transaction() as connection:
            for thing in hung:
                await put(connection, thing)
        before = await hanging(database, LEFT, RIGHT)
        await begin_merge(database, ACCESS, kept, other, NOW)
        merged = await merge_actors(database, ACCESS, CODES, GEOGRAPHY, kept, other, NOW + timedelta(hours=1))
        assert await hanging(database, kept) == before
        assert await hanging(database, other) == {name: [] for name in before}
        assert {tag.value for tag in merged.card.tags} == {*merged.card.platforms} == {"Klub Lípa", "Klub Lipa Cheb"}
        assert (await Actors(database.reader).get(other)).state is RecordState.ENDED
        assert (await Merges(database.reader).standing(other)).id == kept
        await _check_audit(database)
    finally:
        await database.close()


async def _check_audit(database: Database) -> None:
    """Rights moved are not more than rights ended, and each person speaks once."""
    rows = await database.reader.all("SELECT action, subject FROM audit WHERE action LIKE 'right%'")
    ended = [row["subject"] for row in rows if row["action"] == "right_ended"]
    moved = [row["subject"] for row in rows if row["action"] == "right_moved"]
    assert len(set(moved)) == len(moved)
    assert {*moved} <= {*ended}


@pytest.fixture
async def network(tmp_path: Path) -> Any:
    database = await Database.open(Path(shutil.copy(template(), tmp_path)))
    yield database
    await database.close()


async def merge(database: Database, kept: int, other: int, access: Access = ACCESS) -> None:
    await begin_merge(database, access, kept, other, NOW)
    await merge_actors(database, access, CODES, GEOGRAPHY, kept, other, NOW)


async def test_a_chain_of_merges_leads_straight_to_the_card_that_stays(network: Database) -> None:
    await merge(network, RIGHT, THIRD)
    await merge(network, LEFT, RIGHT)
    for one in (RIGHT, THIRD):
        assert await Merges(network.reader).remaining(one) == LEFT
    with pytest.raises(NotFound):
        await merge(network, LEFT, THIRD)


async def test_a_right_that_waits_for_a_lost_telephone_waits_at_the_card_that_stays(network: Database) -> None:
    async with network.transaction() as connection:
        await put(connection, ("member", RIGHT, 2, True))
        await connection.run(
            "INSERT INTO invitation (id, code_digest, moves, created_at, expires_at) VALUES (9, 'a', 2, 1, 2)"
        )
        await connection.run("UPDATE role_grant SET ended_at = 1, waits_for = 9 WHERE person = 2")
    await merge(network, LEFT, RIGHT)
    assert [one.grant.actor for one in await People(network.reader).waiting_for(9)] == [LEFT]


async def test_what_has_changed_since_the_cards_were_shown_is_not_merged_unseen(network: Database) -> None:
    await begin_merge(network, ACCESS, LEFT, RIGHT, NOW)
    async with network.transaction() as connection:
        right = await Actors(connection).get(RIGHT)
        await Actors(connection).save([right.model_copy(update={"card": right.card.model_copy(update={"web": "w"})})])
    with pytest.raises(Refusal, match="refused-merge-changed"):
        await merge_actors(network, ACCESS, CODES, GEOGRAPHY, LEFT, RIGHT, NOW)
    assert (await Actors(network.reader).get(RIGHT)).state is RecordState.ACTIVE
    await merge(network, LEFT, RIGHT)
    assert (await Actors(network.reader).get(LEFT)).card.web == "w"


@pytest.mark.parametrize("pair", [(LEFT, LEFT), (LEFT, 99), (99, LEFT)])
async def test_a_card_is_not_merged_with_itself_or_with_none(network: Database, pair: tuple[int, int]) -> None:
    with pytest.raises(NotFound):
        await merge(network, *pair)


async def test_a_coordinator_of_one_of_two_districts_merges_nothing(network: Database) -> None:
    elsewhere = Access(person=2, grants=(Grant(id=9, person=2, role=Role.COORDINATOR, orp=SOKOLOV, granted_at=NOW),))
    for access in (elsewhere, Access(person=3)):
        with pytest.raises(NotFound):
            await merge(network, LEFT, RIGHT, access)
    assert await network.reader.all("SELECT 1 FROM merge_begun") == []


def test_every_table_that_points_at_an_actor_says_what_a_merge_does_with_it() -> None:
    with sqlite3.connect(":memory:") as memory:
        for script in _scripts():
            memory.executescript(script.read_text(encoding="utf-8"))
        names = [row[0] for row in memory.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        pointing = {
            name for name in names for key in memory.execute(f"PRAGMA foreign_key_list({name})") if key[2] == "actor"
        }
    assert pointing == {*MOVED, *MOVED_OTHERWISE, *STAYING}


@pytest.mark.parametrize(
    ("kept", "merged", "joined"),
    [
        ((None, None), ("yes", 1), ("yes", 1)),
        (("no", 0), ("yes", 1), ("no", 1)),
        (("yes", 1), ("no", 0), ("yes", 1)),
        (("maybe", None), (None, 0), ("maybe", 0)),
    ],
)
async def test_two_seats_in_one_meeting_become_one_that_keeps_the_answer_and_the_attendance(
    tmp_path: Path, kept: tuple[object, object], merged: tuple[object, object], joined: tuple[object, object]
) -> None:
    shutil.copy(template(), tmp_path / "merge.sqlite3")
    database = await Database.open(tmp_path / "merge.sqlite3")
    async with database.transaction() as connection:
        await connection.run(
            """INSERT INTO meeting (id, orp, title, state, made_by, made_at, called_at, starts_at)
               VALUES (1, :orp, 'Porada', 'called', 1, 0, 0, 100)""",
            orp=CHEB,
        )
        for actor_id, (answer, attended) in ((LEFT, kept), (RIGHT, merged)):
            await connection.run(
                """INSERT INTO meeting_seat (meeting, actor, answer, answered_at, attended)
                   VALUES (1, :actor, :answer, :at, :attended)""",
                actor=actor_id,
                answer=None if answer is None else str(answer),
                at=None if answer is None else 50,
                attended=None if attended is None else int(str(attended)),
            )
        await Merges(connection).move(RIGHT, LEFT, ANA, NOW)
    rows = await database.reader.all("SELECT actor, answer, attended FROM meeting_seat")
    assert [(row["actor"], row["answer"], row["attended"]) for row in rows] == [(LEFT, *joined)]
    await database.close()
