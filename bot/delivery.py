"""What a refusal of Telegram means for the message that was refused."""

from dataclasses import dataclass
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
NOBODY_THERE = (
    *("chat not found", "user not found", "user is deactivated", "peer_id_invalid", "group chat was deactivated"),
    *("not enough rights", "have no rights", "chat_write_forbidden", "topic_closed", "thread not found"),
)
REASON_LIMIT = 200


@dataclass(frozen=True)
class Pause:
    """Nobody may be sent anything for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Later:
    """This message is worth another attempt after a while."""

    after: timedelta


@dataclass(frozen=True)
class Moved:
    """The chat goes on under another id."""

    chat: int


@dataclass(frozen=True)
class Gone:
    """The person does not want messages of the bot or has left Telegram; the group does not let it write any more."""

    reason: str


@dataclass(frozen=True)
class Refused:
    """Telegram will never take this message: a fault of ours."""

    reason: str


Outcome = Pause | Later | Moved | Gone | Refused


def outcome_of(error: TelegramError, attempts: int) -> Outcome:
    """What to do after an error at attempt number `attempts`, counted from one."""
    if isinstance(error, RetryAfter):
        return Pause(seconds_of(error))
    if isinstance(error, ChatMigrated):
        return Moved(error.new_chat_id)
    reason = error.message[:REASON_LIMIT]
    if isinstance(error, Forbidden):
        return Gone(reason)
    if isinstance(error, BadRequest):
        return Gone(reason) if any(words in reason.lower() for words in NOBODY_THERE) else Refused(reason)
    return Later(backoff(attempts))


def backoff(attempts: int) -> timedelta:
    """How long to wait after so many attempts: twice as long each time."""
    return min(FIRST_WAIT * (1 << min(attempts - 1, 20)), LONGEST_WAIT)


def seconds_of(error: RetryAfter) -> float:
    """The pause Telegram asks for."""
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()
