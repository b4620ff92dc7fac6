"""What a public register proposes: actors that we do not have."""

from datetime import datetime

from domain.actor import Actor, Card
from domain.card_fields import digest
from domain.codes import Value


class ProposedActor(Value):
    """An actor of a register that waits for a coordinator, or was refused by one."""

    id: int
    source: str
    code: str
    card: Card
    proposed_at: datetime
    is_refused: bool = False


class Waiting(Value):
    """A proposed actor to decide about, with the known actors that it may be, the likest first."""

    proposed: ProposedActor
    twins: tuple[Actor, ...] = ()

    @property
    def seen(self) -> str:
        """A few letters that stand for the card and its twins as somebody has seen them."""
        return digest([self.proposed.card.model_dump(mode="json"), [twin.id for twin in self.twins]])
