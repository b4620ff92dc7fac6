"""Messages through the bot: who answers, who may read, and how much may be written."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from domain.codes import Value
from domain.errors import Refusal
from domain.rights import Access

TEXT_LIMIT = 600
MOST_MESSAGES = 50
WRITING_WINDOW = timedelta(days=1)
MOST_OF_VISITOR, MOST_OF_OTHERS = 5, 30
"""Messages of one person within WRITING_WINDOW."""
CLOSED_AFTER = timedelta(days=30)
"""Without a message."""
TOLD_WITHIN = timedelta(days=14)


class Line(StrEnum):
    """Who answers: the nearest line there is."""

    MEMBERS = "members"
    COORDINATOR = "coordinator"
    REGIONAL_COORDINATOR = "regional_coordinator"
    OPERATOR = "operator"
    NOBODY = "nobody"


class Answering(Value):
    """Ids of those who answer at this moment, and which line they are."""

    line: Line
    people: tuple[int, ...] = ()

    def besides(self, person: int) -> tuple[int, ...]:
        """Those who answer this person: nobody writes to themselves."""
        return tuple(one for one in self.people if one != person)


class Conversation(Value):
    """Messages between the asker and those who answer for a district or for an actor (its district then in `orp`)."""

    id: int
    asker: int
    orp: str
    actor: int | None = None
    begun_at: datetime
    last_at: datetime

    def is_closed(self, now: datetime) -> bool:
        """True where nothing more is written."""
        return now >= self.last_at + CLOSED_AFTER


class Message(Value):
    """What somebody wrote; the first name is empty where the author was erased."""

    id: int
    author: int
    name: str
    text: str
    sent_at: datetime


def nearest(*lines: tuple[Line, Sequence[int]]) -> Answering:
    """The first line that has anybody."""
    found = next(((line, people) for line, people in lines if people), (Line.NOBODY, ()))
    return Answering(line=found[0], people=tuple(found[1]))


def may_read(person: int, conversation: Conversation, answering: Answering) -> bool:
    """True for the asker, and for those who answer at this moment."""
    return person == conversation.asker or person in answering.people


def check_pace(access: Access, written: int) -> None:
    """Raises Refusal where a person has written `written` messages within WRITING_WINDOW and that is all they may."""
    most = MOST_OF_OTHERS if access.grants else MOST_OF_VISITOR
    if written >= most:
        raise Refusal("refused-too-many-written", limit=most)


def check_room(conversation: Conversation, messages: int, now: datetime) -> None:
    """Raises Refusal where a conversation is closed or full."""
    if conversation.is_closed(now):
        raise Refusal("refused-conversation-closed")
    if messages >= MOST_MESSAGES:
        raise Refusal("refused-conversation-full", limit=MOST_MESSAGES)


def first_name(name: str) -> str:
    """The first word of what Telegram gives as the first name: some write the whole name there."""
    return (name.split() or [""])[0]
