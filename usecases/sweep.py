"""Forget what has had its time: drafts, questions, requests, messages, notices, invitations, wrong tries, the audit."""

from datetime import datetime, timedelta

from domain.announcement import DRAFTS_KEPT as ANNOUNCEMENT_DRAFTS_KEPT
from domain.announcement import NAMES_KEPT
from domain.invitation import MISS_WINDOW
from domain.request import PHONE_WINDOW
from domain.workbook import KEPT_FOR as WORKBOOKS_KEPT
from storage.announcement_recipients import Recipients
from storage.announcements import Announcements
from storage.audit import Audit
from storage.conversations import Conversations
from storage.database import Database
from storage.drafts import Drafts
from storage.groups import Groups
from storage.invitations import Invitations
from storage.meeting_due import DueMeetings
from storage.nudges import Nudges
from storage.outbox import Outbox
from storage.posts import Posts
from storage.questions import Questions
from storage.requests import PhoneTries, Requests
from storage.workbooks import Workbooks
from usecases.requests import expire

DRAFTS_KEPT = timedelta(days=30)
QUESTIONS_KEPT = timedelta(days=7)
REQUESTS_OPEN = timedelta(days=90)
REQUESTS_KEPT = timedelta(days=90)
CONVERSATIONS_KEPT = timedelta(days=90)
NOTICES_KEPT = timedelta(days=90)
INVITATIONS_KEPT = timedelta(days=365)
AUDIT_KEPT = timedelta(days=2 * 365)
NUDGES_KEPT = timedelta(days=365)
SHOWN_KEPT = timedelta(days=3)
POSTS_KEPT = timedelta(days=365)
MEETINGS_KEPT = timedelta(days=2 * 365)
"""That they were, and which actors came, is kept longer."""


async def sweep(database: Database, now: datetime) -> int:
    """Delete what is older than its time and withdraw requests nobody decides on; returns how many rows that were.

    Wrong codes, numbers tried and who was shown an actor are not counted.
    """
    async with database.transaction() as connection:
        requests, invitations = Requests(connection), Invitations(connection)
        await invitations.forget_misses(now - MISS_WINDOW)
        await PhoneTries(connection).forget(now - PHONE_WINDOW)
        await Audit(connection).forget_shown(now - SHOWN_KEPT)
        await Groups(connection).forget(now)
        return sum(
            (
                await Drafts(connection).forget(now - DRAFTS_KEPT),
                await Questions(connection).forget(now - QUESTIONS_KEPT),
                await requests.forget(now - REQUESTS_KEPT),
                await expire(connection, now - REQUESTS_OPEN, now),
                await Conversations(connection).forget(now - CONVERSATIONS_KEPT),
                await Outbox(connection).forget(now - NOTICES_KEPT),
                await invitations.forget(now - INVITATIONS_KEPT),
                await Audit(connection).forget(now - AUDIT_KEPT),
                await Workbooks(connection).forget(now - WORKBOOKS_KEPT),
                await Nudges(connection).forget(now - NUDGES_KEPT),
                await Posts(connection).forget(now - POSTS_KEPT),
                await Announcements(connection).forget(now - ANNOUNCEMENT_DRAFTS_KEPT),
                await Recipients(connection).forget(now - NAMES_KEPT, now),
                await DueMeetings(connection).forget(now - MEETINGS_KEPT),
            )
        )
