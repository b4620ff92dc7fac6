"""The way of a notice out of the outbox: each step is a transaction, and none is open while Telegram is asked."""

from datetime import datetime, timedelta

from storage.database import Database
from storage.outbox import Claimed, Outbox
from storage.people import People
from storage.private_messages import PrivateMessages

LEASE = timedelta(minutes=2)
"""After so long without a record the sender is taken for dead."""


async def claim_notices(database: Database, now: datetime, limit: int) -> list[Claimed]:
    """Take over at most `limit` notices that are due, also those a dead sender has left behind."""
    if not await Outbox(database.reader).has_due(now):
        return []
    async with database.transaction() as connection:
        outbox = Outbox(connection)
        await outbox.release_expired(now)
        return await outbox.claim(now, now + LEASE, limit)


async def record_sent(
    database: Database, claimed: Claimed, message: int, now: datetime, *, private_until: datetime | None = None
) -> None:
    """The notice became this message of the recipient's chat, which may have to vanish again."""
    async with database.transaction() as connection:
        await Outbox(connection).sent(claimed, message, now)
        if private_until is not None:
            await PrivateMessages(connection).keep(claimed.recipient, message, private_until)


async def record_gone(database: Database, claimed: Claimed, reason: str, now: datetime) -> None:
    """The recipient cannot be reached any more."""
    async with database.transaction() as connection:
        await Outbox(connection).failed(claimed, reason, now)
        await People(connection).set_unreachable(claimed.recipient, now)


async def record_failed(database: Database, claimed: Claimed, reason: str, now: datetime) -> None:
    """The notice can never be sent."""
    async with database.transaction() as connection:
        await Outbox(connection).failed(claimed, reason, now)


async def record_cancelled(database: Database, claimed: Claimed, reason: str, now: datetime) -> None:
    """The notice should not be sent any more."""
    async with database.transaction() as connection:
        await Outbox(connection).cancelled(claimed, reason, now)


async def put_back(
    database: Database, claimed: Claimed, due_at: datetime, drop_at: datetime | None = None, *, counts: bool = False
) -> None:
    """The notice waits until `due_at`; `counts` says whether an attempt to send it was made."""
    async with database.transaction() as connection:
        await Outbox(connection).wait(claimed, due_at, drop_at or claimed.drop_at, counts=counts)
