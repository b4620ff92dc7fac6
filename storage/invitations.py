"""Invitations: single-use codes, kept as digests only, and the wrong codes tried."""

from datetime import datetime

from domain.invitation import Invitation
from domain.rights import Role
from storage.actors import moment
from storage.database import Connection


class Invitations:
    """Questions about invitations; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def add(self, digest: str, invitation: Invitation) -> None:
        """Keep an invitation under the digest of its code."""
        await self._db.run(
            """INSERT INTO invitation (code_digest, role, actor, orp, kraj, created_at, created_by, expires_at)
               VALUES (:digest, :role, :actor, :orp, :kraj, :created_at, :created_by, :expires_at)""",
            digest=digest,
            role=invitation.role,
            actor=invitation.actor,
            orp=invitation.orp,
            kraj=invitation.kraj,
            created_at=int(invitation.created_at.timestamp()),
            created_by=invitation.created_by,
            expires_at=int(invitation.expires_at.timestamp()),
        )

    async def find_unused(self, digest: str) -> Invitation | None:
        """The invitation with this digest, unless somebody has used it."""
        row = await self._db.one(
            """SELECT role, actor, orp, kraj, created_at, created_by, expires_at
                 FROM invitation
                WHERE code_digest = :digest AND revoked_at IS NULL AND role IS NOT NULL
                  AND uses > (SELECT COUNT(*) FROM invitation_use WHERE invitation = invitation.id)""",
            digest=digest,
        )
        if row is None:
            return None
        return Invitation(
            role=Role(row["role"]),
            actor=row["actor"],
            orp=row["orp"],
            kraj=row["kraj"],
            created_at=moment(row["created_at"]),
            created_by=row["created_by"],
            expires_at=moment(row["expires_at"]),
        )

    async def mark_used(self, digest: str, person: int, now: datetime) -> None:
        """Spend the code."""
        await self._db.run(
            """INSERT INTO invitation_use (invitation, person, used_at)
               SELECT id, :person, :now FROM invitation WHERE code_digest = :digest
               ON CONFLICT DO NOTHING""",
            digest=digest,
            person=person,
            now=int(now.timestamp()),
        )

    async def misses_since(self, since: datetime, person: int) -> tuple[int, int]:
        """How many wrong codes this person, and everybody together, have tried since then."""
        row = await self._db.one(
            """SELECT COALESCE(SUM(person = :person), 0) AS own, COUNT(*) AS overall
                 FROM invitation_miss
                WHERE at > :since""",
            person=person,
            since=int(since.timestamp()),
        )
        return (row["own"], row["overall"]) if row else (0, 0)

    async def add_miss(self, person: int, now: datetime) -> None:
        """Remember a wrong code."""
        await self._db.run(
            "INSERT INTO invitation_miss (person, at) VALUES (:person, :now)", person=person, now=int(now.timestamp())
        )

    async def forget_misses(self, before: datetime) -> None:
        """Sweep misses older than the window."""
        await self._db.run("DELETE FROM invitation_miss WHERE at <= :before", before=int(before.timestamp()))
