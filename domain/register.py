"""What a public register proposes: actors that we do not have."""

from datetime import datetime

from domain.actor import Card
from domain.codes import Value


class ProposedActor(Value):
    """An actor of a register that waits for a coordinator, or was refused by one."""

    id: int
    source: str
    code: str
    card: Card
    proposed_at: datetime
    is_refused: bool = False
