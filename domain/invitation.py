"""Getting in by a code: what an invitation gives, how long it holds, and when guessing is stopped."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from domain.codes import Value
from domain.rights import Role

CODE_BYTES = 12
HOLDS_FOR = timedelta(days=14)
MISS_WINDOW = timedelta(hours=1)
MISSES_OF_ONE_PERSON = 5
MISSES_OF_ALL = 200


class Invitation(Value):
    """A right waiting for the person who brings the code; scope as in `Grant`."""

    role: Role
    actor: int | None = None
    orp: str | None = None
    kraj: str | None = None
    created_at: datetime
    created_by: int | None = None
    expires_at: datetime

    def holds(self, now: datetime) -> bool:
        """False once expired."""
        return now < self.expires_at


def new_code() -> str:
    """A code of 96 random bits in the alphabet Telegram allows in a deep link."""
    return secrets.token_urlsafe(CODE_BYTES)


def digest_of(code: str) -> str:
    """What is kept in place of the code."""
    return sha256(code.encode()).hexdigest()


def may_try(own_misses: int, misses_of_all: int) -> bool:
    """False once one person, or everybody together, has tried too many wrong codes within MISS_WINDOW."""
    return own_misses < MISSES_OF_ONE_PERSON and misses_of_all < MISSES_OF_ALL
