"""A published change of a card as it stands in its history."""

from datetime import datetime
from enum import StrEnum

from domain.card_fields import FIELDS, Change
from domain.codes import Value


class Origin(StrEnum):
    """What a change came from."""

    PROPOSAL = "proposal"
    COORDINATOR = "coordinator"
    IMPORT = "import"
    UNDO = "undo"
    MERGE = "merge"
    REGISTER = "register"


class Past(Value):
    """A change as it stands in the history; `name` is that of the person, empty where they were erased."""

    id: int
    actor: int
    change: Change
    origin: Origin
    changed_by: int | None
    name: str | None
    changed_at: datetime
    undone_at: datetime | None

    @property
    def may_be_undone(self) -> bool:
        """True for a change of a field not undone yet; the state of the record and verifying have their own ways."""
        return self.undone_at is None and self.change.field in FIELDS
