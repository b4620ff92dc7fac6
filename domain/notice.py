"""A message for somebody else, before it is put into words: kind, ids, when, how urgent."""

from datetime import datetime
from enum import IntEnum, StrEnum

from domain.codes import Value


class NoticeKind(StrEnum):
    """What a notice tells; its words are made at the time of sending."""

    REQUEST_ASKED = "request_asked"
    REQUEST_REMINDER = "request_reminder"
    REQUEST_ESCALATED = "request_escalated"
    REQUEST_APPROVED = "request_approved"
    REQUEST_REFUSED = "request_refused"
    REQUEST_QUESTION = "request_question"
    REQUEST_ANSWER = "request_answer"
    JOINED_BY_PHONE = "joined_by_phone"
    JOINED_BY_INVITATION = "joined_by_invitation"
    RIGHT_ENDED = "right_ended"
    FAULT = "fault"


class Priority(IntEnum):
    """Lower goes first."""

    URGENT = 0
    PERSONAL = 1
    BULK = 2


class Notice(Value):
    """One message to one person; a second one with the same `dedupe_key` is not made."""

    recipient: int
    kind: NoticeKind
    subject: dict[str, int | str]
    """Ids the words are made from."""
    dedupe_key: str
    due_at: datetime
    drop_at: datetime
    """From this moment on it is dropped, with a record."""
    priority: Priority = Priority.PERSONAL
