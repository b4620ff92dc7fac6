"""A message for somebody else, before it is put into words: kind, ids, when, how urgent."""

from datetime import datetime, tzinfo
from enum import IntEnum, StrEnum

from domain.codes import Value
from domain.quiet import QuietHours
from domain.rights import Access, Action


class NoticeKind(StrEnum):
    """What a notice tells; its words are made at the time of sending."""

    REQUEST_ASKED = "request_asked"
    REQUEST_REMINDER = "request_reminder"
    REQUEST_ESCALATED = "request_escalated"
    REQUEST_APPROVED = "request_approved"
    REQUEST_REFUSED = "request_refused"
    REQUEST_QUESTION = "request_question"
    REQUEST_EXPIRED = "request_expired"
    REQUEST_ANSWER = "request_answer"
    JOINED_BY_PHONE = "joined_by_phone"
    JOINED_BY_INVITATION = "joined_by_invitation"
    RIGHT_ENDED = "right_ended"
    PROPOSAL_MADE = "proposal_made"
    PROPOSAL_DECIDED = "proposal_decided"
    REGISTER_NEWS = "register_news"
    ACTOR_STATE = "actor_state"
    ACTOR_MERGED = "actor_merged"
    FAULT = "fault"
    MESSAGE_CAME = "message_came"
    MESSAGE_ANSWERED = "message_answered"
    POST_WAITING = "post_waiting"
    POST_DECIDED = "post_decided"
    POST_HIDDEN = "post_hidden"
    POST_REPORTED = "post_reported"
    EVENT_CHANGED = "event_changed"
    EVENT_CANCELLED = "event_cancelled"
    EVENT_REMINDER = "event_reminder"
    EVENT_PLACE = "event_place"
    EVENT_ATTENDANCE = "event_attendance"
    INQUIRY_ASKED = "inquiry_asked"
    INQUIRY_ANSWERED = "inquiry_answered"
    INQUIRY_CHANGED = "inquiry_changed"
    INQUIRY_TURNED = "inquiry_turned"
    INQUIRY_ESCALATED = "inquiry_escalated"
    INQUIRY_OVER = "inquiry_over"
    NUDGE = "nudge"
    DIGEST = "digest"
    POST_NEW = "post_new"
    POST_GONE = "post_gone"
    PLACE_OPENED = "place_opened"
    GROUP_LOST = "group_lost"
    MEETING_CALLED = "meeting_called"
    MEETING_CHANGED = "meeting_changed"
    MEETING_CANCELLED = "meeting_cancelled"
    MEETING_REMINDER = "meeting_reminder"
    MEETING_POLL = "meeting_poll"
    MEETING_AT_RISK = "meeting_at_risk"
    MEETING_ATTENDANCE = "meeting_attendance"
    MEETING_MINUTES = "meeting_minutes"
    MEETING_COUNTS = "meeting_counts"
    CADENCE_DUE = "cadence_due"
    ANNOUNCEMENT = "announcement"
    ANNOUNCEMENT_PROGRESS = "announcement_progress"
    ANNOUNCEMENT_CORRECTED = "announcement_corrected"
    ANNOUNCEMENT_WITHDRAWN = "announcement_withdrawn"
    ANNOUNCEMENT_REMINDER = "announcement_reminder"
    ANNOUNCEMENT_WAITING = "announcement_waiting"
    ANNOUNCEMENT_DECIDED = "announcement_decided"
    QUESTIONNAIRE_ASKED = "questionnaire_asked"
    QUESTIONNAIRE_REMINDER = "questionnaire_reminder"
    QUESTIONNAIRE_CLOSED = "questionnaire_closed"
    REVISION_ASKED = "revision_asked"
    REVISION_REMINDER = "revision_reminder"
    REVISION_ALTERNATE = "revision_alternate"
    REVISION_OPENED = "revision_opened"
    REVISION_PHONE_LIST = "revision_phone_list"
    REVISION_LEFT = "revision_left"
    REVISION_DUE = "revision_due"
    REVISION_OVERDUE = "revision_overdue"
    REVISION_LATE = "revision_late"
    REVISION_CLOSED = "revision_closed"
    PRACTICE_SAID = "practice_said"
    STRATEGY_DUE = "strategy_due"
    PRACTICE_SHARED = "practice_shared"


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
    group: int | None = None
    """The linked group it is told in, in place of the recipient's own chat."""


def was_put_off(due_at: datetime, quiet: QuietHours, zone: tzinfo, *, put_off: bool) -> bool:
    """True for a notice that had to wait for the end of quiet hours, also where nobody was there to put it off."""
    return put_off or not quiet.allows(due_at, zone)


def passes_quiet(priority: Priority, access: Access) -> bool:
    """True where a notice comes in quiet hours too: urgent ones, to crisis workers and coordinators."""
    return priority is Priority.URGENT and access.may(Action.SEARCH_CRISIS)


def time_to_send(
    due_at: datetime, drop_at: datetime, now: datetime, quiet: QuietHours, zone: tzinfo
) -> datetime | None:
    """`now`, the end of the quiet hours, or None where it is too late.

    Quiet hours put off, they never drop: the time until `drop_at` is counted from the first moment allowed after
    `due_at`.
    """
    if now >= quiet.next_allowed(due_at, zone) + (drop_at - due_at):
        return None
    return quiet.next_allowed(now, zone)
