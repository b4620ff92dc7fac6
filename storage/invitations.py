"""Invitations: codes kept as digests only, who has used them, and the wrong codes tried."""

import json
from datetime import datetime

from domain.codes import Value
from domain.invitation import Invitation
from domain.rights import Role
from storage.actors import moment
from storage.database import Connection, Row

KNOWN = """SELECT * FROM (
    SELECT invitation.*, COALESCE(invitation.orp, seat.orp) AS district, maker.name AS maker, moved.name AS moved,
           (SELECT COUNT(*) FROM invitation_use WHERE invitation = invitation.id) AS used
      FROM invitation
      LEFT JOIN person AS maker ON maker.id = invitation.created_by
      LEFT JOIN person AS moved ON moved.id = invitation.moves
      LEFT JOIN actor_orp AS seat ON seat.actor = invitation.actor AND seat.seat = 1
     WHERE NOT EXISTS (SELECT 1 FROM actor WHERE actor.id = invitation.actor AND actor.state = 'ended')
) AS known"""


class Offer(Value):
    """An invitation with the district of what it gives, and the names of its maker and of whom it moves."""

    invitation: Invitation
    orp: str | None
    maker: str | None
    moved: str | None


class Invitations:
    """Questions about invitations; those to an ended actor are nowhere. Writing needs a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def add(self, digest: str, invitation: Invitation) -> int:
        """Keep an invitation under the digest of its code; returns its id."""
        row = await self._db.one(
            """INSERT INTO invitation
                      (code_digest, role, actor, orp, kraj, moves, uses, created_at, created_by, expires_at)
               VALUES (:digest, :role, :actor, :orp, :kraj, :moves, :uses, :created_at, :created_by, :expires_at)
               RETURNING id""",
            digest=digest,
            role=invitation.role,
            actor=invitation.actor,
            orp=invitation.orp,
            kraj=invitation.kraj,
            moves=invitation.moves,
            uses=invitation.uses,
            created_at=int(invitation.created_at.timestamp()),
            created_by=invitation.created_by,
            expires_at=int(invitation.expires_at.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def find(self, digest: str) -> Invitation | None:
        """The invitation with this digest, whether or not it still holds."""
        row = await self._db.one(f"{KNOWN} WHERE code_digest = :digest", digest=digest)
        return _to_invitation(row) if row else None

    async def offer(self, invitation: int) -> Offer | None:
        """The invitation with this id, whether or not it still holds."""
        row = await self._db.one(f"{KNOWN} WHERE id = :id", id=invitation)
        return _to_offer(row) if row else None

    async def open(self, now: datetime) -> list[Offer]:
        """Invitations that still let somebody in, newest first."""
        rows = await self._db.all(
            f"{KNOWN} WHERE revoked_at IS NULL AND expires_at > :now AND used < uses ORDER BY id DESC",
            now=int(now.timestamp()),
        )
        return [_to_offer(row) for row in rows]

    async def was_used_by(self, invitation: int, person: int) -> bool:
        """True where this person has come in by the invitation."""
        row = await self._db.one(
            "SELECT 1 FROM invitation_use WHERE invitation = :invitation AND person = :person",
            invitation=invitation,
            person=person,
        )
        return row is not None

    async def spend(self, invitation: int, person: int, now: datetime) -> None:
        """Write down that this person has come in by the invitation."""
        await self._db.run(
            "INSERT INTO invitation_use (invitation, person, used_at) VALUES (:invitation, :person, :now)",
            invitation=invitation,
            person=person,
            now=int(now.timestamp()),
        )

    async def revoke(self, invitation: int, now: datetime) -> bool:
        """Take an invitation back; False where it has been taken back already."""
        revoked = await self._db.run(
            "UPDATE invitation SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL",
            id=invitation,
            now=int(now.timestamp()),
        )
        return revoked == 1

    async def forget(self, before: datetime) -> int:
        """Forget invitations expired, revoked or used up before that moment, with their uses; returns how many."""
        rows = await self._db.all(
            """SELECT id FROM invitation
                WHERE expires_at < :before OR revoked_at < :before
                   OR uses <= (SELECT COUNT(*) FROM invitation_use
                                WHERE invitation = invitation.id AND used_at < :before)""",
            before=int(before.timestamp()),
        )
        over = json.dumps([row["id"] for row in rows])
        for sql in (
            "UPDATE role_grant SET waits_for = NULL WHERE waits_for IN (SELECT value FROM json_each(:over))",
            "DELETE FROM invitation_use WHERE invitation IN (SELECT value FROM json_each(:over))",
            "DELETE FROM invitation WHERE id IN (SELECT value FROM json_each(:over))",
        ):
            await self._db.run(sql, over=over)
        return len(rows)

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


def _to_offer(row: Row) -> Offer:
    return Offer(invitation=_to_invitation(row), orp=row["district"], maker=row["maker"], moved=row["moved"])


def _to_invitation(row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        role=Role(row["role"]) if row["role"] else None,
        actor=row["actor"],
        orp=row["orp"],
        kraj=row["kraj"],
        moves=row["moves"],
        uses=row["uses"],
        used=row["used"],
        created_at=moment(row["created_at"]),
        created_by=row["created_by"],
        expires_at=moment(row["expires_at"]),
        revoked_at=None if row["revoked_at"] is None else moment(row["revoked_at"]),
    )
