"""Messages for somebody else: put beside the change they tell of, claimed by the sender, kept a while as a record."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime

from domain.codes import Value
from domain.errors import NotFound
from domain.notice import Notice, NoticeKind, Priority
from storage.actors import moment
from storage.database import Connection, Row

DUE = "state = 'pending' AND priority IN (0, 1, 2) AND due_at <= :now"
"""Written so that the index on priority and due_at serves it."""
CHAT = """COALESCE((SELECT chat FROM linked_group WHERE linked_group.id = {0}.group_),
                    (SELECT telegram_id FROM person WHERE person.id = {0}.recipient))"""
CLAIMED = f"""id, recipient, group_, kind, subject, priority, due_at, drop_at, put_off, attempts, lease_until,
                       {CHAT.format("outbox")} AS chat"""


class Claimed(Value):
    """A notice in the sender's hands until `lease_until`; `attempts` counts this one.

    `chat` is where it goes as far as is known: none where the person has left.
    """

    id: int
    recipient: int
    group: int | None
    chat: int | None
    kind: str
    subject: Mapping[str, int | str]
    priority: Priority
    due_at: datetime
    drop_at: datetime
    put_off: bool
    attempts: int
    lease_until: datetime


class Told(Value):
    """What was told together with other notices in the message of `bundle`."""

    id: int
    kind: str
    subject: Mapping[str, int | str]
    bundle: int


class Standing(Value):
    """How the outbox stands: how many are due, since when the oldest, and how many have failed lately."""

    waiting: int
    oldest: datetime | None
    failed: int


class Outbox:
    """Questions about notices; writing methods need a transaction's connection.

    A notice that was claimed is sent, failed or cancelled, goes back to wait, or its lease runs out: each of these
    changes nothing where another claim has taken it over meanwhile.
    """

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def put(self, *notices: Notice) -> None:
        """Add notices; one whose `dedupe_key` is there already, in whatever state, is left out."""
        await self._db.many(
            """INSERT INTO outbox (recipient, group_, kind, subject, priority, dedupe_key, due_at, drop_at, state)
               VALUES (:recipient, :group, :kind, :subject, :priority, :dedupe_key, :due_at, :drop_at, 'pending')
               ON CONFLICT (dedupe_key) DO NOTHING""",
            [
                {
                    "recipient": notice.recipient,
                    "group": notice.group,
                    "kind": notice.kind,
                    "subject": _pack(notice.subject),
                    "priority": notice.priority,
                    "dedupe_key": notice.dedupe_key,
                    "due_at": int(notice.due_at.timestamp()),
                    "drop_at": int(notice.drop_at.timestamp()),
                }
                for notice in notices
            ],
        )

    async def cancel(self, kind: NoticeKind, subject: Mapping[str, int | str], reason: str, now: datetime) -> int:
        """Call back what waits of this kind with exactly this subject; returns how many."""
        return await self._db.run(
            """UPDATE outbox SET state = 'cancelled', reason = :reason, ended_at = :now
                WHERE kind = :kind AND subject = :subject AND state = 'pending'""",
            kind=kind,
            subject=_pack(subject),
            reason=reason,
            now=int(now.timestamp()),
        )

    async def had(
        self,
        kind: NoticeKind,
        subject: Mapping[str, int | str],
        people: Collection[int],
        *,
        called_back: bool = True,
    ) -> set[int]:
        """Those of these people for whom there is, or was lately, a notice of this kind with exactly this subject.

        `called_back` says whether one that was cancelled counts.
        """
        rows = await self._db.all(
            """SELECT DISTINCT recipient FROM outbox
                WHERE recipient IN (SELECT value FROM json_each(:people)) AND kind = :kind AND subject = :subject
                  AND (:called_back = 1 OR state <> 'cancelled')
                ORDER BY recipient""",
            called_back=int(called_back),
            people=json.dumps(list(people)),
            kind=kind,
            subject=_pack(subject),
        )
        return {row["recipient"] for row in rows}

    async def has_due(self, now: datetime) -> bool:
        """True where a claim might find something."""
        row = await self._db.one(
            f"""SELECT EXISTS (SELECT 1 FROM outbox WHERE {DUE})
                    OR EXISTS (SELECT 1 FROM outbox WHERE state = 'sending' AND lease_until <= :now) AS found""",  # noqa: S608 - constant
            now=int(now.timestamp()),
        )
        return row is not None and bool(row["found"])

    async def claim(
        self, now: datetime, lease_until: datetime, limit: int, resting: Collection[int] = ()
    ) -> list[Claimed]:
        """Take over what is due, urgent first and one per person or group, for nobody who is being sent something.

        Nothing is taken over for `resting` chats.
        """
        rows = await self._db.all(
            f"""UPDATE outbox SET state = 'sending', lease_until = :lease_until, attempts = attempts + 1
                 WHERE id IN (
                    SELECT id FROM outbox AS waiting
                     WHERE {DUE}
                       AND NOT EXISTS (
                        SELECT 1 FROM outbox AS other
                         WHERE other.recipient = waiting.recipient AND other.state IN ('pending', 'sending')
                           AND COALESCE(other.group_, 0) = COALESCE(waiting.group_, 0)
                           AND (other.state = 'sending' OR other.due_at <= :now
                                AND (other.priority, other.due_at, other.id)
                                    < (waiting.priority, waiting.due_at, waiting.id)))
                       AND COALESCE({CHAT.format("waiting")}, 0) NOT IN (SELECT value FROM json_each(:resting))
                     ORDER BY priority, due_at, id
                     LIMIT :limit)
             RETURNING {CLAIMED}""",  # noqa: S608 - constants
            now=int(now.timestamp()),
            lease_until=int(lease_until.timestamp()),
            limit=limit,
            resting=json.dumps(list(resting)),
        )
        return sorted(map(_to_claimed, rows), key=lambda claimed: (claimed.priority, claimed.due_at, claimed.id))

    async def claim_beside(self, claimed: Claimed, now: datetime) -> list[Claimed]:
        """Take over whatever else is due for the same person and not urgent, oldest first, under the same lease."""
        rows = await self._db.all(
            f"""UPDATE outbox SET state = 'sending', lease_until = :lease_until, attempts = attempts + 1
                 WHERE id IN (
                    SELECT id FROM outbox
                     WHERE recipient = :recipient AND group_ IS NULL AND priority IN (1, 2)
                       AND state = 'pending' AND due_at <= :now
                     ORDER BY id)
             RETURNING {CLAIMED}""",  # noqa: S608 - constants
            recipient=claimed.recipient,
            now=int(now.timestamp()),
            lease_until=int(claimed.lease_until.timestamp()),
        )
        return sorted(map(_to_claimed, rows), key=lambda one: one.id)

    async def bundled(self, person: int, bundle: int) -> list[Told]:
        """What this person was told in one message, oldest first."""
        rows = await self._db.all(
            """SELECT id, kind, subject, bundle FROM outbox
                WHERE bundle = :bundle AND recipient = :person AND state = 'sent'
                ORDER BY id""",
            person=person,
            bundle=bundle,
        )
        return [_to_told(row) for row in rows]

    async def told(self, person: int, notice: int) -> Told:
        """A notice this person was told together with others; raises NotFound."""
        row = await self._db.one(
            """SELECT id, kind, subject, bundle FROM outbox
                WHERE id = :id AND recipient = :person AND state = 'sent' AND bundle IS NOT NULL""",
            id=notice,
            person=person,
        )
        if row is None:
            raise NotFound
        return _to_told(row)

    async def release_expired(self, now: datetime) -> int:
        """Put back what was claimed and never heard of again; returns how many."""
        return await self._db.run(
            """UPDATE outbox SET state = 'pending', lease_until = NULL
                WHERE state = 'sending' AND lease_until <= :now""",
            now=int(now.timestamp()),
        )

    async def wait(
        self, claimed: Claimed, due_at: datetime, drop_at: datetime, *, counts: bool, put_off: bool = False
    ) -> None:
        """Put a claimed notice back until `due_at`; `counts` says whether that was an attempt.

        `put_off` says that quiet hours are the reason.
        """
        await self._db.run(
            """UPDATE outbox SET state = 'pending', lease_until = NULL, due_at = :due_at, drop_at = :drop_at,
                      put_off = CASE WHEN :put_off = 1 THEN 1 ELSE put_off END, attempts = attempts - :undo
                WHERE id = :id AND state = 'sending' AND attempts = :attempts""",
            id=claimed.id,
            attempts=claimed.attempts,
            due_at=int(due_at.timestamp()),
            drop_at=int(drop_at.timestamp()),
            put_off=int(put_off),
            undo=int(not counts),
        )

    async def sent(self, claimed: Claimed, message: int, now: datetime, bundle: int | None = None) -> None:
        """Record the message it became; `bundle` is the notice in whose message it was told."""
        await self._end(claimed, "sent", now, message=message, bundle=bundle)

    async def failed(self, claimed: Claimed, reason: str, now: datetime) -> None:
        """Record why it can never be sent."""
        await self._end(claimed, "failed", now, reason=reason)

    async def cancelled(self, claimed: Claimed, reason: str, now: datetime) -> None:
        """Record why it should not be sent any more."""
        await self._end(claimed, "cancelled", now, reason=reason)

    async def forget(self, before: datetime) -> int:
        """Forget notices that ended before this; returns how many."""
        return await self._db.run(
            "DELETE FROM outbox WHERE ended_at IS NOT NULL AND ended_at < :before", before=int(before.timestamp())
        )

    async def standing(self, now: datetime, failed_since: datetime) -> Standing:
        """What the doctor tells of the outbox."""
        row = await self._db.one(
            """SELECT COUNT(*) FILTER (WHERE state IN ('pending', 'sending') AND due_at <= :now) AS waiting,
                      MIN(due_at) FILTER (WHERE state IN ('pending', 'sending') AND due_at <= :now) AS oldest,
                      COUNT(*) FILTER (WHERE state = 'failed' AND ended_at >= :since) AS failed
                 FROM outbox""",
            now=int(now.timestamp()),
            since=int(failed_since.timestamp()),
        )
        if row is None:
            return Standing(waiting=0, oldest=None, failed=0)
        oldest = None if row["oldest"] is None else moment(row["oldest"])
        return Standing(waiting=row["waiting"], oldest=oldest, failed=row["failed"])

    async def _end(
        self,
        claimed: Claimed,
        state: str,
        now: datetime,
        *,
        message: int | None = None,
        bundle: int | None = None,
        reason: str | None = None,
    ) -> None:
        await self._db.run(
            """UPDATE outbox
                  SET state = :state, ended_at = :now, lease_until = NULL, message = :message, bundle = :bundle,
                      reason = :reason
                WHERE id = :id AND state = 'sending' AND attempts = :attempts""",
            id=claimed.id,
            attempts=claimed.attempts,
            state=state,
            now=int(now.timestamp()),
            message=message,
            bundle=bundle,
            reason=reason,
        )


def _pack(subject: Mapping[str, int | str]) -> str:
    return json.dumps(subject, sort_keys=True)


def _to_claimed(row: Row) -> Claimed:
    return Claimed(
        id=row["id"],
        recipient=row["recipient"],
        group=row["group_"],
        chat=row["chat"],
        kind=row["kind"],
        subject=json.loads(row["subject"]),
        priority=Priority(row["priority"]),
        due_at=moment(row["due_at"]),
        drop_at=moment(row["drop_at"]),
        put_off=bool(row["put_off"]),
        attempts=row["attempts"],
        lease_until=moment(row["lease_until"]),
    )


def _to_told(row: Row) -> Told:
    return Told(id=row["id"], kind=row["kind"], subject=json.loads(row["subject"]), bundle=row["bundle"])
