"""What is written down for good: changes of rights, and who saw or exported what is not for everybody."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from domain.codes import Value


class Deed(StrEnum):
    """What was done."""

    RIGHT_GRANTED = "right_granted"
    RIGHT_ENDED = "right_ended"
    RIGHT_MOVED = "right_moved"
    INVITATION_MADE = "invitation_made"
    INVITATION_REVOKED = "invitation_revoked"
    REQUEST_APPROVED = "request_approved"
    REQUEST_REFUSED = "request_refused"
    VISIBILITY_CHANGED = "visibility_changed"
    CRISIS_SEEN = "crisis_seen"
    PRIVATE_SEEN = "private_seen"
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"


class Entry(Value):
    """A deed with ids only: who (None for the process), to whom, on which actor, in which district."""

    at: datetime
    person: int | None
    deed: Deed
    subject: int | None = None
    actor: int | None = None
    orp: str | None = None
    detail: dict[str, str | int | list[int]] = Field(default_factory=dict)
