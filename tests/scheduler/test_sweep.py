"""The sweep of what people left behind, and the runner that calls it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.actor import Card
from domain.audit import Deed, Entry
from domain.capacity import Report, State, Unit
from domain.hours import PRAGUE
from domain.invitation import MISS_WINDOW
from domain.nudge import Aged
from scheduler.jobs import Tick, ticks
from scheduler.runner import start
from storage.actors import Actors
from storage.audit import Audit
from storage.capacity import Capacity
from storage.database import Database
from storage.drafts import Draft, Drafts
from storage.invitations import Invitations
from storage.migrate import migrate
from storage.nudges import Nudges
from storage.people import People
from storage.questions import Questions
from storage.reference import load_code_lists, load_geography
from usecases.sweep import (
    AUDIT_KEPT,
    CONVERSATIONS_KEPT,
    DRAFTS_KEPT,
    INVITATIONS_KEPT,
    NOTICES_KEPT,
    QUESTIONS_KEPT,
    REQUESTS_KEPT,
    REQUESTS_OPEN,
    sweep,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SHORT = timedelta(milliseconds=20)
ANA, BEA = 1, 2


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Two people and nothing else."""
    database = await Database.open(tmp_path / "sweep.db")
    await migrate(database)
    async with database.transaction() as connection:
        for telegram_id, name in ((101, "Ana"), (102, "Bea")):
            await People(connection).add(telegram_id, name, "cs", LONG_AGO)
    yield database
    await database.close()


async def leave(database: Database, person: int, at: datetime) -> None:
    """A draft, a question and a wrong code of a person."""
    async with database.transaction() as connection:
        await Drafts(connection).put(person, Draft(form="place", answers={"purpose": "any"}), at)
        await Questions(connection).add(person, "klub v Chebu", at)
        await Invitations(connection).add_miss(person, at)


async def left(database: Database) -> list[int]:
    """How many drafts, questions and wrong codes there are."""
    tables = ("draft", "question", "invitation_miss")
    rows = [await database.reader.one(f"SELECT COUNT(*) AS n FROM {table}") for table in tables]  # noqa: S608 - constants
    return [row["n"] for row in rows if row]


async def test_nothing_is_swept_where_nothing_is_kept(database: Database) -> None:
    assert await sweep(database, NOW) == 0
    assert await left(database) == [0, 0, 0]


async def test_what_is_within_its_time_stays(database: Database) -> None:
    async with database.transaction() as connection:
        await Drafts(connection).put(ANA, Draft(form="place", answers={}), NOW - DRAFTS_KEPT)
        await Questions(connection).add(ANA, "klub", NOW - QUESTIONS_KEPT)
        await Invitations(connection).add_miss(ANA, NOW - MISS_WINDOW + SECOND)
    assert await sweep(database, NOW) == 0
    assert await left(database) == [1, 1, 1]


async def test_what_is_a_second_over_its_time_goes(database: Database) -> None:
    async with database.transaction() as connection:
        await Drafts(connection).put(ANA, Draft(form="place", answers={}), NOW - DRAFTS_KEPT - SECOND)
        await Questions(connection).add(ANA, "klub", NOW - QUESTIONS_KEPT - SECOND)
        await Invitations(connection).add_miss(ANA, NOW - MISS_WINDOW - SECOND)
    assert await sweep(database, NOW) == 2
    assert await left(database) == [0, 0, 0]


async def test_only_what_is_old_goes_and_people_stay(database: Database) -> None:
    await leave(database, ANA, NOW - 31 * DAY)
    await leave(database, BEA, NOW)
    assert await sweep(database, NOW) == 2
    assert await left(database) == [1, 1, 1]
    assert await Drafts(database.reader).find(BEA, LONG_AGO) is not None
    assert await Drafts(database.reader).find(ANA, LONG_AGO) is None
    assert await People(database.reader).find(101) is not None


async def test_a_second_sweep_in_a_row_finds_nothing_more(database: Database) -> None:
    await leave(database, ANA, NOW - 31 * DAY)
    await leave(database, BEA, NOW)
    assert await sweep(database, NOW) == 2
    assert await sweep(database, NOW) == 0
    assert await left(database) == [1, 1, 1]


async def test_a_sweep_three_days_late_ends_where_the_sweeps_in_time_would_have(database: Database) -> None:
    await leave(database, ANA, NOW - DRAFTS_KEPT)
    await leave(database, BEA, NOW - QUESTIONS_KEPT)
    late = NOW + 3 * DAY
    assert await sweep(database, late) == 3
    assert await left(database) == [1, 0, 0]
    assert await sweep(database, late) == 0


async def test_sweeps_side_by_side_count_everything_once(database: Database) -> None:
    await leave(database, ANA, NOW - 31 * DAY)
    assert sum(await asyncio.gather(*(sweep(database, NOW) for _ in range(4)))) == 2


RETENTION = {
    "audit": (AUDIT_KEPT, "INSERT INTO audit (at, person, action, detail) VALUES (:at, 1, 'right_granted', '{}')"),
    "outbox": (
        NOTICES_KEPT,
        """INSERT INTO outbox (recipient, kind, subject, priority, dedupe_key, due_at, drop_at, state, ended_at, reason)
           VALUES (1, 'fault', '{}', 1, :at, 0, 0, 'failed', :at, 'blocked')""",
    ),
    "access_request": (
        REQUESTS_KEPT,
        """INSERT INTO access_request (person, role, orp, state, asked_at, decided_at)
           VALUES (1, 'member', '4102', 'approved', 0, :at)""",
    ),
    "conversation": (
        CONVERSATIONS_KEPT,
        "INSERT INTO conversation (asker, orp, begun_at, last_at) VALUES (1, '4102', 0, :at)",
    ),
    "invitation": (
        INVITATIONS_KEPT,
        """INSERT INTO invitation (code_digest, role, created_at, expires_at) VALUES (:at, 'operator', 0, :at)""",
    ),
}
"""How long each thing is kept, and one whose time began at `:at`."""


async def put(database: Database, sql: str, at: datetime) -> None:
    async with database.transaction() as connection:
        await connection.run("INSERT OR IGNORE INTO kraj (code, name) VALUES ('CZ041', 'Kraj')")
        await connection.run("INSERT OR IGNORE INTO orp VALUES ('4102', 'Cheb', 'CZ041', 50.1, 12.4)")
        await connection.run(sql, at=int(at.timestamp()))


async def count(database: Database, table: str) -> int:
    row = await database.reader.one(f"SELECT COUNT(*) AS n FROM {table}")  # noqa: S608 - constants
    return int(row["n"]) if row else 0


@pytest.mark.parametrize("table", RETENTION)
async def test_what_is_younger_than_its_time_stays_and_what_is_older_goes(database: Database, table: str) -> None:
    kept, sql = RETENTION[table]
    await put(database, sql, NOW - kept)
    await put(database, sql, NOW - kept - SECOND)
    assert [await sweep(database, NOW), await count(database, table)] == [1, 1]
    assert [await sweep(database, NOW), await count(database, table)] == [0, 1]
    assert [await sweep(database, NOW + 3 * DAY), await count(database, table)] == [1, 0]


async def test_a_request_nobody_decides_on_is_withdrawn_and_forgotten_with_its_messages_later(
    database: Database,
) -> None:
    asked = "INSERT INTO access_request (person, role, orp, state, asked_at) VALUES (1, 'member', '4102', 'open', :at)"
    await put(database, asked, NOW - REQUESTS_OPEN)
    await put(database, "INSERT INTO access_message (request, author, text, sent_at) VALUES (1, 2, 'Kdo?', :at)", NOW)
    assert await sweep(database, NOW) == 0
    assert await sweep(database, NOW + SECOND) == 1
    row = await database.reader.one("SELECT state, decided_by FROM access_request")
    assert row is not None
    assert tuple(row) == ("withdrawn", None)
    assert await sweep(database, NOW + REQUESTS_KEPT + 2 * SECOND) == 1
    assert [await count(database, table) for table in ("access_request", "access_message")] == [0, 0]


async def test_waiting_notices_and_invitations_that_hold_stay_however_old(database: Database) -> None:
    waits = """INSERT INTO outbox (recipient, kind, subject, priority, dedupe_key, due_at, drop_at, state)
               VALUES (1, 'fault', '{}', 1, 'a', :at, :at, 'pending')"""
    holds = """INSERT INTO invitation (code_digest, role, created_at, expires_at)
               VALUES ('a', 'operator', :at, :at + 10000 * 86400)"""
    await put(database, waits, LONG_AGO)
    await put(database, holds, LONG_AGO)
    assert await sweep(database, NOW + INVITATIONS_KEPT) == 0


async def test_a_used_up_or_revoked_invitation_goes_with_its_uses_and_leaves_the_rights(database: Database) -> None:
    for digest, revoked in (("used", "NULL"), ("revoked", ":at"), ("half", "NULL")):
        await put(
            database,
            f"""INSERT INTO invitation (code_digest, role, uses, created_at, expires_at, revoked_at)
                VALUES ('{digest}', 'operator', {2 if digest == "half" else 1}, :at, :at + 10000 * 86400, {revoked})""",  # noqa: S608
            LONG_AGO,
        )
    for used in (1, 3):
        await put(database, f"INSERT INTO invitation_use VALUES ({used}, 1, :at)", LONG_AGO)  # noqa: S608
    waits = (
        """INSERT INTO role_grant (person, role, granted_at, ended_at, waits_for) VALUES (1, 'operator', 0, :at, 1)"""
    )
    await put(database, waits, LONG_AGO)
    assert await sweep(database, LONG_AGO + INVITATIONS_KEPT + SECOND) == 2
    rows = await database.reader.all("SELECT code_digest FROM invitation")
    assert [row["code_digest"] for row in rows] == ["half"]
    assert [await count(database, table) for table in ("invitation_use", "role_grant")] == [1, 1]


@pytest.mark.parametrize("change", [datetime(2026, 10, 25, 1, 0, tzinfo=UTC), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)])
async def test_a_change_of_the_clock_makes_no_time_longer_or_shorter(database: Database, change: datetime) -> None:
    now = change + timedelta(days=3)
    await leave(database, ANA, now - QUESTIONS_KEPT)
    await leave(database, BEA, now - QUESTIONS_KEPT - SECOND)
    assert await sweep(database, now) == 1


async def test_every_tick_has_a_name_of_its_own_and_times_that_make_sense() -> None:
    table = ticks(load_code_lists(), load_geography(), asyncio.get_running_loop().create_future())
    assert len({tick.name for tick in table}) == len(table)
    assert [tick.name for tick in table if tick.period <= timedelta(0) or tick.latest < timedelta(seconds=1)] == []


class Calls:
    """A use case that remembers when it was called."""

    def __init__(self, fails_first: int = 0) -> None:
        self.at: list[datetime] = []
        self.enough = asyncio.Event()
        self._fails = fails_first

    async def __call__(self, database: Database, now: datetime) -> int:
        self.at.append(now)
        if len(self.at) <= self._fails:
            raise RuntimeError("the first calls fail")
        if len(self.at) >= self._fails + 2:
            self.enough.set()
        return await sweep(database, now)


def tick(calls: Calls) -> Tick:
    return Tick("often", SHORT, calls, latest=timedelta(seconds=5))


async def test_the_runner_calls_a_tick_again_and_again_with_the_time_of_the_clock(database: Database) -> None:
    calls = Calls()
    await leave(database, ANA, NOW - 31 * DAY)
    scheduler = start(database, lambda: NOW, [tick(calls)])
    await asyncio.wait_for(calls.enough.wait(), 5)
    scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    assert set(calls.at) == {NOW}
    assert await left(database) == [0, 0, 0]


async def test_after_the_shutdown_no_tick_is_called_and_the_scheduler_is_over(database: Database) -> None:
    calls = Calls()
    scheduler = start(database, lambda: NOW, [tick(calls)])
    await asyncio.wait_for(calls.enough.wait(), 5)
    scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    called = len(calls.at)
    await asyncio.sleep(5 * SHORT.total_seconds())
    assert len(calls.at) == called
    assert not scheduler.running


async def test_a_tick_that_fails_is_logged_and_called_again(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    calls = Calls(fails_first=1)
    scheduler = start(database, lambda: NOW, [tick(calls)])
    with caplog.at_level(logging.ERROR):
        await asyncio.wait_for(calls.enough.wait(), 5)
    scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    assert len(calls.at) >= 3
    assert "the first calls fail" in caplog.text


async def test_a_tick_in_the_middle_of_its_work_is_dropped_whole_when_the_process_ends(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "closing.db")
    await migrate(database)
    inside = asyncio.Event()

    async def slow(database: Database, now: datetime) -> int:
        async with database.transaction() as connection:
            await People(connection).add(103, "Cyril", "cs", now)
            inside.set()
            await asyncio.sleep(60)
        return 0

    scheduler = start(database, lambda: NOW, [Tick("slow", SHORT, slow, latest=timedelta(seconds=5))])
    await asyncio.wait_for(inside.wait(), 5)
    scheduler.shutdown(wait=False)
    await database.close()
    again = await Database.open(tmp_path / "closing.db")
    assert await People(again.reader).find(103) is None
    await again.close()


async def test_questions_about_numbers_and_who_was_shown_an_actor_are_forgotten(database: Database) -> None:
    async with database.transaction() as connection:
        (actor,) = await Actors(connection).add([Card(name="Klub")], LONG_AGO)
        report = Report(
            id=0, actor=actor.id, unit=Unit.CLIENTS, state=State.FREE, reported_by=ANA, reported_at=LONG_AGO
        )
        stored = await Capacity(connection).add(report)
        aged = Aged(actor=actor.id, report=stored.id, reporter=ANA, reported_at=LONG_AGO, fresh=DAY)
        for days in (0, 366):
            await Nudges(connection).add(ANA, [aged], NOW - days * DAY, PRAGUE)
            seen = Entry(at=NOW - days * DAY, person=ANA, deed=Deed.CRISIS_SEEN, actor=actor.id)
            await Audit(connection).add(seen)
    assert await sweep(database, NOW) == 1
    for table in ("nudge", "actor_shown"):
        rows = await database.reader.all(f"SELECT * FROM {table}")  # noqa: S608 - constant names
        assert len(rows) == 1
