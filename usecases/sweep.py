"""Forget what people left behind: old drafts, old questions, wrong codes outside the window."""

from datetime import datetime, timedelta

from domain.invitation import MISS_WINDOW
from storage.database import Database
from storage.drafts import Drafts
from storage.invitations import Invitations
from storage.questions import Questions

DRAFTS_KEPT = timedelta(days=30)
QUESTIONS_KEPT = timedelta(days=7)


async def sweep(database: Database, now: datetime) -> int:
    """Delete what is older than its time; returns how many drafts and questions went."""
    async with database.transaction() as connection:
        await Invitations(connection).forget_misses(now - MISS_WINDOW)
        drafts = await Drafts(connection).forget(now - DRAFTS_KEPT)
        return drafts + await Questions(connection).forget(now - QUESTIONS_KEPT)
