"""Getting in by a code: what an invitation gives, how long it holds, and when guessing is stopped."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from domain.codes import Value
from domain.rights import Grant, Role

CODE_BYTES = 12
HOLDS_FOR = timedelta(days=14)
MOVE_HOLDS_FOR = timedelta(days=7)
LONGEST = timedelta(days=30)
MOST_USES = 100
MISS_WINDOW = timedelta(hours=1)
MISSES_OF_ONE_PERSON = 5
MISSES_OF_ALL = 200
SCOPE_OF = {
    Role.MEMBER: "actor",
    Role.CRISIS_WORKER: "orp",
    Role.COORDINATOR: "orp",
    Role.REGIONAL_COORDINATOR: "kraj",
    Role.OPERATOR: None,
}
"""What an invitation to a role names."""
FOR_MANY = frozenset({Role.MEMBER, Role.CRISIS_WORKER})
"""Roles that one invitation may give to several people."""


class Invitation(Value):
    """A right for those who bring the code, scope as in `Grant`; or, with `moves`, the rights of that person."""

    id: int = 0
    role: Role | None = None
    actor: int | None = None
    orp: str | None = None
    kraj: str | None = None
    moves: int | None = None
    uses: int = 1
    used: int = 0
    created_at: datetime
    created_by: int | None = None
    expires_at: datetime
    revoked_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """False once expired, revoked or used up."""
        return now < self.expires_at and self.revoked_at is None and self.used < self.uses

    def rights(self, person: int, now: datetime, moved: tuple[Grant, ...]) -> tuple[Grant, ...]:
        """What this person gets: the one right named here, or those `moved` from somebody."""
        if self.role is None:
            return tuple(grant.model_copy(update={"person": person, "granted_at": now}) for grant in moved)
        named = Grant(
            id=0, person=person, role=self.role, actor=self.actor, orp=self.orp, kraj=self.kraj, granted_at=now
        )
        return (named,)


def is_proper(invitation: Invitation) -> bool:
    """True where the scope belongs to the role, and the uses and the time are within their limits."""
    named = {scope for scope in ("actor", "orp", "kraj") if getattr(invitation, scope) is not None}
    needed = invitation.role and SCOPE_OF[invitation.role]
    most = MOST_USES if invitation.role in FOR_MANY else 1
    holds_for = invitation.expires_at - invitation.created_at
    return named == ({needed} if needed else set()) and 1 <= invitation.uses <= most and holds_for <= LONGEST


def new_code() -> str:
    """A code of 96 random bits. Letters and digits only: a sign at its end would be cut off a link in a message."""
    return secrets.token_hex(CODE_BYTES)


def plain_code(typed: str) -> str:
    """The code as it was made, however somebody has copied it: in capitals, in groups, with a full stop behind it."""
    return "".join(filter(str.isalnum, typed)).lower()


def digest_of(code: str) -> str:
    """What is kept in place of the code."""
    return sha256(code.encode()).hexdigest()


def may_try(own_misses: int, misses_of_all: int) -> bool:
    """False once one person, or everybody together, has tried too many wrong codes within MISS_WINDOW."""
    return own_misses < MISSES_OF_ONE_PERSON and misses_of_all < MISSES_OF_ALL
