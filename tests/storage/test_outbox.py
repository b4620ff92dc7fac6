"""The outbox: who claims what and in which order, and what becomes of what was claimed."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.errors import NotFound
from domain.notice import Notice, NoticeKind, Priority
from storage.database import Connection, Database
from storage.groups import Groups
from storage.migrate import migrate
from storage.outbox import Claimed, Outbox
from storage.people import People
from storage.reference import store_places
from usecases.deliver import (
    LEASE,
    claim_beside,
    claim_notices,
    put_back,
    put_off,
    record_cancelled,
    record_failed,
    record_gone,
    record_sent,
    try_again,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
ANA, BEA, CYRIL = 1, 2, 3


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Three people and an empty outbox."""
    database = await Database.open(tmp_path / "outbox.db")
    await migrate(database)
    async with database.transaction() as connection:
        for telegram_id, name in ((101, "Ana"), (102, "Bea"), (103, "Cyril")):
            await People(connection).add(telegram_id, name, "cs", NOW)
    yield database
    await database.close()


def notice(
    recipient: int, key: str, *, priority: Priority = Priority.PERSONAL, due: datetime = NOW, request: int = 1
) -> Notice:
    return Notice(
        recipient=recipient,
        kind=NoticeKind.REQUEST_ASKED,
        subject={"request": request, "code": key},
        dedupe_key=key,
        due_at=due,
        drop_at=due + DAY,
        priority=priority,
    )


async def put(database: Database, *notices: Notice) -> None:
    async with database.transaction() as connection:
        await Outbox(connection).put(*notices)


async def claim(database: Database, now: datetime = NOW, limit: int = 8) -> list[Claimed]:
    return await claim_notices(database, now, limit)


async def states(connection: Connection) -> dict[str, str]:
    rows = await connection.all("SELECT dedupe_key, state, reason FROM outbox ORDER BY id")
    return {row["dedupe_key"]: ": ".join(filter(None, (row["state"], row["reason"]))) for row in rows}


def keys(claimed: list[Claimed]) -> list[object]:
    return [one.subject["code"] for one in claimed]


async def test_a_second_notice_with_the_same_key_is_not_made_even_when_the_first_has_gone(database: Database) -> None:
    await put(database, notice(ANA, "a"), notice(BEA, "a"))
    (claimed,) = await claim(database)
    await record_sent(database, [claimed], 5, NOW)
    await put(database, notice(ANA, "a"))
    assert await claim(database) == []
    assert await states(database.reader) == {"a": "sent"}


async def test_a_change_that_is_rolled_back_tells_nobody(database: Database) -> None:
    async def change_and_fail() -> None:
        async with database.transaction() as connection:
            await Outbox(connection).put(notice(ANA, "a"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await change_and_fail()
    assert await claim(database) == []


async def test_urgent_goes_before_personal_before_bulk_and_the_older_first(database: Database) -> None:
    await put(
        database,
        notice(ANA, "bulk", priority=Priority.BULK, due=NOW - HOUR),
        notice(BEA, "personal", due=NOW - SECOND),
        notice(CYRIL, "urgent", priority=Priority.URGENT),
    )
    assert keys(await claim(database)) == ["urgent", "personal", "bulk"]


async def test_nothing_is_claimed_before_it_is_due(database: Database) -> None:
    await put(database, notice(ANA, "a", due=NOW + SECOND))
    assert await claim(database) == []
    assert keys(await claim(database, NOW + SECOND)) == ["a"]


async def test_one_person_is_sent_one_thing_at_a_time(database: Database) -> None:
    await put(database, notice(ANA, "first"), notice(ANA, "second"), notice(BEA, "other"))
    first, other = await claim(database)
    assert keys([first, other]) == ["first", "other"]
    assert await claim(database) == []
    await record_sent(database, [first], 5, NOW)
    assert keys(await claim(database)) == ["second"]


async def test_even_an_urgent_notice_waits_for_what_the_person_is_being_sent(database: Database) -> None:
    await put(database, notice(ANA, "personal"))
    (personal,) = await claim(database)
    await put(database, notice(ANA, "urgent", priority=Priority.URGENT))
    assert await claim(database) == []
    await record_sent(database, [personal], 5, NOW)
    assert keys(await claim(database)) == ["urgent"]


async def test_a_claim_takes_no_more_than_asked_for_and_the_most_urgent_of_them(database: Database) -> None:
    await put(database, notice(ANA, "a"), notice(BEA, "b"), notice(CYRIL, "c", priority=Priority.URGENT))
    assert keys(await claim(database, limit=2)) == ["c", "a"]
    assert keys(await claim(database)) == ["b"]


async def test_claims_side_by_side_never_share_a_notice(database: Database) -> None:
    await put(database, notice(ANA, "a"), notice(BEA, "b"), notice(CYRIL, "c"))
    claims = await asyncio.gather(*(claim(database, limit=1) for _ in range(6)))
    assert sorted(str(key) for claimed in claims for key in keys(claimed)) == ["a", "b", "c"]


async def test_what_a_dead_sender_has_claimed_is_claimed_again_after_its_lease_and_not_before(
    database: Database,
) -> None:
    await put(database, notice(ANA, "a"))
    (dead,) = await claim(database)
    assert await claim(database, NOW + LEASE - SECOND) == []
    (again,) = await claim(database, NOW + LEASE)
    assert (again.id, again.attempts) == (dead.id, 2)


async def test_a_record_that_comes_after_another_has_taken_over_changes_nothing(database: Database) -> None:
    await put(database, notice(ANA, "a"))
    (slow,) = await claim(database)
    (quick,) = await claim(database, NOW + LEASE)
    await record_failed(database, [slow], "too late", NOW + LEASE)
    await put_back(database, slow)
    assert await states(database.reader) == {"a": "sending"}
    await record_sent(database, [quick], 6, NOW + LEASE)
    await record_cancelled(database, slow, "too late", NOW + LEASE)
    assert await states(database.reader) == {"a": "sent"}


async def test_a_notice_put_back_waits_until_its_new_time(database: Database) -> None:
    await put(database, notice(ANA, "a"))
    (claimed,) = await claim(database)
    await try_again(database, [claimed], NOW, HOUR)
    assert await claim(database, NOW + HOUR - SECOND) == []
    (again,) = await claim(database, NOW + HOUR)
    assert (again.attempts, again.drop_at, again.put_off) == (2, NOW + DAY, False)


async def test_a_notice_put_off_has_as_much_time_left_as_before_and_is_known_for_it(database: Database) -> None:
    await put(database, notice(ANA, "a"))
    (claimed,) = await claim(database)
    await put_off(database, claimed, NOW + HOUR)
    (again,) = await claim(database, NOW + HOUR)
    assert (again.attempts, again.drop_at, again.put_off) == (1, NOW + DAY + HOUR, True)
    await put_back(database, again)
    assert (await claim(database, NOW + HOUR))[0].put_off


async def test_what_waits_beside_is_all_that_is_due_for_the_same_person_and_not_urgent(database: Database) -> None:
    await put(
        database,
        notice(ANA, "head", priority=Priority.PERSONAL),
        notice(ANA, "bulk", priority=Priority.BULK),
        notice(ANA, "later", due=NOW + SECOND),
        notice(BEA, "other"),
        notice(ANA, "personal"),
    )
    (head,) = await claim(database, limit=1)
    await put(database, notice(ANA, "urgent", priority=Priority.URGENT))
    beside = await claim_beside(database, head, NOW)
    assert keys(beside) == ["bulk", "personal"]
    assert {one.lease_until for one in beside} == {head.lease_until}
    await record_sent(database, [head, *beside], 5, NOW)
    told = await Outbox(database.reader).bundled(ANA, head.id)
    assert [one.subject["code"] for one in told] == ["head", "bulk", "personal"]
    assert await Outbox(database.reader).bundled(BEA, head.id) == []
    with pytest.raises(NotFound):
        await Outbox(database.reader).told(BEA, head.id)


async def test_a_chat_that_rests_is_claimed_nothing_for(database: Database) -> None:
    await put(database, notice(ANA, "a"), notice(BEA, "b"))
    assert keys(await claim_notices(database, NOW, 8, resting=[101])) == ["b"]
    assert keys(await claim_notices(database, NOW, 8)) == ["a"]


async def test_a_person_and_their_group_are_told_side_by_side_and_each_one_thing_at_a_time(database: Database) -> None:
    async with database.transaction() as connection:
        await store_places(connection)
        group = await Groups(connection).link(-500, None, "Síť", "4102", ANA, NOW)
    in_group = [notice(ANA, key).model_copy(update={"group": group}) for key in ("g1", "g2")]
    await put(database, *in_group, notice(ANA, "a"))
    claimed = await claim(database)
    assert [(one.subject["code"], one.chat) for one in claimed] == [("g1", -500), ("a", 101)]
    assert await claim_notices(database, NOW, 8, resting=[-500]) == []


async def test_a_wait_that_was_no_attempt_is_not_counted(database: Database) -> None:
    await put(database, notice(ANA, "a"))
    (claimed,) = await claim(database)
    await put_back(database, claimed)
    (again,) = await claim(database)
    assert again.attempts == 1


async def test_only_what_waits_with_the_same_kind_and_subject_is_called_back(database: Database) -> None:
    await put(database, notice(ANA, "a", request=1), notice(BEA, "b", request=1), notice(BEA, "c", request=2))
    async with database.transaction() as connection:
        outbox = Outbox(connection)
        assert await outbox.cancel(NoticeKind.REQUEST_ASKED, {"code": "a", "request": 1}, "decided", NOW) == 1
        assert await outbox.cancel(NoticeKind.REQUEST_REMINDER, {"code": "b", "request": 1}, "decided", NOW) == 0
    assert await states(database.reader) == {"a": "cancelled: decided", "b": "pending", "c": "pending"}


async def test_who_cannot_be_reached_is_remembered_since_the_first_refusal(database: Database) -> None:
    await put(database, notice(ANA, "a"), notice(ANA, "b"))
    for hours in (0, 1):
        (claimed,) = await claim(database, NOW + hours * HOUR)
        await record_gone(database, [claimed], "blocked", NOW + hours * HOUR)
    assert await states(database.reader) == {"a": "failed: blocked", "b": "failed: blocked"}
    row = await database.reader.one("SELECT unreachable_since FROM person WHERE id = :id", id=ANA)
    assert row is not None
    assert row["unreachable_since"] == int(NOW.timestamp())
    assert (await People(database.reader).get(ANA))[0].is_unreachable


async def test_only_what_ended_long_ago_is_forgotten(database: Database) -> None:
    await put(database, notice(ANA, "old"), notice(BEA, "new"), notice(CYRIL, "waits"))
    old, new, _ = await claim(database)
    await record_sent(database, [old], 1, NOW - 91 * DAY)
    await record_sent(database, [new], 2, NOW - 89 * DAY)
    async with database.transaction() as connection:
        assert await Outbox(connection).forget(NOW - 90 * DAY) == 1
    assert await states(database.reader) == {"new": "sent", "waits": "sending"}


async def test_how_the_outbox_stands(database: Database) -> None:
    await put(database, notice(ANA, "a", due=NOW - HOUR), notice(BEA, "b"), notice(CYRIL, "c", due=NOW + DAY))
    async with database.transaction() as connection:
        (claimed,) = await Outbox(connection).claim(NOW, NOW + LEASE, 1)
    await record_failed(database, [claimed], "refused", NOW)
    standing = await Outbox(database.reader).standing(NOW, NOW - DAY)
    assert (standing.waiting, standing.oldest, standing.failed) == (1, NOW, 1)
    assert (await Outbox(database.reader).standing(NOW, NOW + SECOND)).failed == 0


async def test_a_claim_reads_no_more_than_it_takes(database: Database) -> None:
    plan = await database.reader.all(
        "EXPLAIN QUERY PLAN SELECT id FROM outbox WHERE state = 'pending' AND priority IN (0, 1, 2) AND due_at <= 1 "
        "ORDER BY priority, due_at, id LIMIT 8"
    )
    steps = [row["detail"] for row in plan]
    assert any("outbox_due" in step for step in steps)
    assert not any("TEMP B-TREE" in step or step.startswith("SCAN") for step in steps), steps
