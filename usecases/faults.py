"""Let the operators know of a fault: once an hour for each kind."""

from collections.abc import Collection
from datetime import datetime, timedelta

from domain.notice import Notice, NoticeKind
from storage.database import Database
from storage.outbox import Outbox
from storage.people import People

HOUR = 3600
KEPT = timedelta(days=1)


async def tell_operators(database: Database, operators: Collection[int], code: str, kind: str, now: datetime) -> None:
    """Put a notice for everybody of these Telegram ids who has started the bot."""
    if not operators:
        return
    hour = int(now.timestamp()) // HOUR
    async with database.transaction() as connection:
        await Outbox(connection).put(
            *(
                Notice(
                    recipient=person,
                    kind=NoticeKind.FAULT,
                    subject={"code": code, "kind": kind},
                    dedupe_key=f"fault:{kind}:{hour}:{person}",
                    due_at=now,
                    drop_at=now + KEPT,
                )
                for person in await People(connection).operators(operators)
            )
        )
