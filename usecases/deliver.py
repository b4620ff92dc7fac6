"""The way of a notice out of the outbox: each step is a transaction, and none is open while Telegram is asked."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from domain.audit import Entry
from storage.audit import Audit
from storage.database import Database
from storage.outbox import Claimed, Outbox
from storage.people import People
from storage.private_messages import PrivateMessages

LEASE = timedelta(minutes=2)
"""After so long without a record the sender is taken for dead."""


async def claim_notices(database: Database, now: datetime, limit: int, resting: Collection[int] = ()) -> list[Claimed]:
    """Take over at most `limit` notices that are due, also those a dead sender has left behind; none for these chats.

    `resting` are chats that were sent something a moment ago.
    """
    if not await Outbox(database.reader).has_due(now):
        return []
    async with database.transaction() as connection:
        outbox = Outbox(connection)
        await outbox.release_expired(now)
        return await outbox.claim(now, now + LEASE, limit, resting)


async def claim_beside(database: Database, claimed: Claimed, now: datetime) -> list[Claimed]:
    """Take over what else waits for the same person and is not urgent, oldest first."""
    async with database.transaction() as connection:
        return await Outbox(connection).claim_beside(claimed, now)


async def record_sent(
    database: Database,
    told: Sequence[Claimed],
    message: int,
    now: datetime,
    *,
    private_until: datetime | None = None,
    passed: Entry | None = None,
) -> None:
    """The notices became this message, which may have to vanish again; `passed` tells that it passed quiet hours."""
    bundle = told[0].id if len(told) > 1 else None
    async with database.transaction() as connection:
        for one in told:
            await Outbox(connection).sent(one, message, now, bundle)
        if private_until is not None:
            await PrivateMessages(connection).keep(told[0].recipient, message, private_until)
        if passed is not None:
            await Audit(connection).add(passed)


async def record_gone(database: Database, claimed: Sequence[Claimed], reason: str, now: datetime) -> None:
    """The recipient cannot be reached any more."""
    async with database.transaction() as connection:
        for one in claimed:
            await Outbox(connection).failed(one, reason, now)
        await People(connection).set_unreachable(claimed[0].recipient, now)


async def record_failed(database: Database, claimed: Sequence[Claimed], reason: str, now: datetime) -> None:
    """The notices can never be sent."""
    async with database.transaction() as connection:
        for one in claimed:
            await Outbox(connection).failed(one, reason, now)


async def record_cancelled(database: Database, claimed: Claimed, reason: str, now: datetime) -> None:
    """The notice should not be sent any more."""
    async with database.transaction() as connection:
        await Outbox(connection).cancelled(claimed, reason, now)


async def try_again(database: Database, claimed: Sequence[Claimed], now: datetime, wait: timedelta) -> None:
    """The attempt to send these has failed: another one after a while."""
    async with database.transaction() as connection:
        for one in claimed:
            await Outbox(connection).wait(one, now + wait, one.drop_at, counts=True)


async def put_back(database: Database, *claimed: Claimed) -> None:
    """No attempt was made: these wait as they did."""
    async with database.transaction() as connection:
        for one in claimed:
            await Outbox(connection).wait(one, one.due_at, one.drop_at, counts=False)


async def put_off(database: Database, claimed: Claimed, until: datetime) -> None:
    """Quiet hours: the notice waits for their end, and no less time is left for it then."""
    async with database.transaction() as connection:
        drop_at = claimed.drop_at + (until - claimed.due_at)
        await Outbox(connection).wait(claimed, until, drop_at, counts=False, put_off=True)
