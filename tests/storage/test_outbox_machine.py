"""Whatever happens in whatever order: a notice is sent, and twice only where a crash tore a sending from its record."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.notice import Notice, NoticeKind, Priority
from storage.database import Database
from storage.migrate import migrate
from storage.outbox import Claimed, Outbox
from storage.people import People
from usecases.deliver import LEASE, claim_notices, record_cancelled, record_gone, record_sent, try_again

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PEOPLE = (1, 2)
KEYS = [f"k{number}" for number in range(40)]
ENDED = ("sent", "failed", "cancelled")


class Posts(RuleBasedStateMachine):
    """A sender with claims in its hands, which may lose them all at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.now = START
        self.hands: list[Claimed] = []
        self.arrived: Counter[int] = Counter()
        self.torn: Counter[int] = Counter()
        self.ended: dict[int, str] = {}
        self.keys: set[str] = set()
        self.runner.run(self._open())

    async def _open(self) -> None:
        self.database = await Database.open(Path(self.folder.name) / "outbox.db")
        await migrate(self.database)
        async with self.database.transaction() as connection:
            for person in PEOPLE:
                await People(connection).add(100 + person, "Ana", "cs", START)

    def teardown(self) -> None:
        try:
            self.runner.run(self._drain())
        finally:
            self.runner.run(self.database.close())
            self.runner.close()
            self.folder.cleanup()

    @rule(
        person=st.sampled_from(PEOPLE),
        key=st.sampled_from(KEYS),
        minutes=st.integers(0, 1),
        priority=st.sampled_from(Priority),
    )
    def put(self, person: int, key: str, minutes: int, priority: Priority) -> None:
        due = self.now + timedelta(minutes=minutes)
        notice = Notice(
            recipient=person,
            kind=NoticeKind.FAULT,
            subject={"key": key},
            dedupe_key=key,
            due_at=due,
            drop_at=due + timedelta(days=1),
            priority=priority,
        )
        self.runner.run(self._put(notice))
        self.keys.add(key)

    @rule(limit=st.integers(1, 3))
    def claim(self, limit: int) -> None:
        claimed = self.runner.run(claim_notices(self.database, self.now, limit))
        assert len(claimed) <= limit
        assert all(one.due_at <= self.now for one in claimed)
        live = [*(one for one in self.hands if one.lease_until > self.now), *claimed]
        assert len({one.recipient for one in live}) == len(live)
        self.hands += claimed

    @precondition(lambda self: self.hands)
    @rule(data=st.data(), end=st.sampled_from(["sent", "torn", "gone", "cancelled", "later"]))
    def deliver(self, data: st.DataObject, end: str) -> None:
        one = self.hands.pop(data.draw(st.integers(0, len(self.hands) - 1)))
        if one.lease_until <= self.now and end in ("sent", "torn"):
            return  # the sender does not begin what may be another's
        self.runner.run(self._deliver(one, end))

    @precondition(lambda self: len(self.hands) > 1)
    @rule()
    def crash(self) -> None:
        self.hands.clear()

    @rule(minutes=st.integers(1, 3))
    def pass_time(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(key=st.sampled_from(KEYS))
    def call_back(self, key: str) -> None:
        self.runner.run(self._cancel(key))

    @invariant()
    def what_has_ended_stays_as_it_ended(self) -> None:
        for row in self.runner.run(self.database.reader.all("SELECT id, state FROM outbox")):
            assert row["state"] == self.ended.get(row["id"], row["state"])
            if row["state"] in ENDED:
                self.ended[row["id"]] = row["state"]

    @invariant()
    def nothing_arrives_twice_without_a_crash(self) -> None:
        assert all(times <= 1 + self.torn[one] for one, times in self.arrived.items())

    async def _put(self, notice: Notice) -> None:
        async with self.database.transaction() as connection:
            await Outbox(connection).put(notice)

    async def _cancel(self, key: str) -> None:
        async with self.database.transaction() as connection:
            await Outbox(connection).cancel(NoticeKind.FAULT, {"key": key}, "over", self.now)

    async def _deliver(self, one: Claimed, end: str) -> None:
        if end in ("sent", "torn"):
            self.arrived[one.id] += 1
        if end == "torn":
            self.torn[one.id] += 1
        elif end == "sent":
            await record_sent(self.database, [one], 1, self.now)
        elif end == "gone":
            await record_gone(self.database, [one], "blocked", self.now)
        elif end == "cancelled":
            await record_cancelled(self.database, one, "over", self.now)
        else:
            await try_again(self.database, [one], self.now, timedelta(minutes=1))

    async def _drain(self) -> None:
        """In the end everything that was put has ended, and what was sent did arrive."""
        for _ in range(2 * len(KEYS)):
            self.now += LEASE
            for one in await claim_notices(self.database, self.now, 8):
                await self._deliver(one, "sent")
        rows = await self.database.reader.all("SELECT id, state FROM outbox")
        assert len(rows) == len(self.keys)
        assert all(row["state"] in ENDED for row in rows)
        assert all(self.arrived[row["id"]] for row in rows if row["state"] == "sent")
        assert all(times <= 1 + self.torn[one] for one, times in self.arrived.items())


TestPosts = Posts.TestCase
TestPosts.settings = settings(
    max_examples=15, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
