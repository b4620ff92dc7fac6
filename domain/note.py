"""A coordinator's note on an actor."""

from datetime import datetime

from domain.codes import Value

NOTE_LIMIT = 500


class Note(Value):
    """A note with its author; a private one is read by coordinators of the actor's district alone."""

    id: int
    actor: int
    author: int
    name: str
    """Of the author; empty for somebody who was erased."""
    text: str
    private: bool
    written_at: datetime
