"""What Telegram's refusals mean, and the pace of sending."""

import asyncio
from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery import FIRST_WAIT, LONGEST_WAIT, Gone, Later, Moved, Outcome, Pause, Refused, backoff, outcome_of
from bot.pacer import GAP, Pacer
from tests.stage.clock import Pace


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RetryAfter(7), Pause(7.0)),
        (RetryAfter(timedelta(seconds=7)), Pause(7.0)),
        (ChatMigrated(-100), Moved(-100)),
        (Forbidden("Forbidden: bot was blocked by the user"), Gone("Forbidden: bot was blocked by the user")),
        (Forbidden("Forbidden: user is deactivated"), Gone("Forbidden: user is deactivated")),
        (BadRequest("Chat not found"), Gone("Chat not found")),
        (BadRequest("Not enough rights to send text messages"), Gone("Not enough rights to send text messages")),
        (BadRequest("Can't parse entities"), Refused("Can't parse entities")),
        (NetworkError("Bad Gateway"), Later(FIRST_WAIT)),
        (TimedOut(), Later(FIRST_WAIT)),
        (InvalidToken(), Later(FIRST_WAIT)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_error_has_one_outcome(error: TelegramError, outcome: Outcome) -> None:
    assert outcome_of(error, 1) == outcome


def test_each_wait_is_twice_as_long_up_to_an_hour() -> None:
    assert [backoff(attempt) / FIRST_WAIT for attempt in (1, 2, 3, 4)] == [1, 2, 4, 8]
    assert backoff(1000) == LONGEST_WAIT


async def leave(pacer: Pacer, pace: Pace, how_many: int) -> list[float]:
    """When each of so many messages left, all asking at the same time."""
    left = []

    async def one() -> None:
        await pacer.turn()
        left.append(pace())

    await asyncio.gather(*(one() for _ in range(how_many)))
    return left


async def test_no_more_than_29_leave_in_any_second(pace: Pace) -> None:
    times = await leave(Pacer(pace, pace.sleep), pace, 90)
    assert max(sum(since <= at < since + 1 for at in times) for since in times) <= 30
    assert times[-1] < 90 * GAP + 0.5


@pytest.mark.parametrize(("chat", "seconds"), [(1001, 1.0), (-1001, 3.0)])
async def test_a_chat_rests_for_a_second_and_a_group_for_three_while_others_do_not(
    pace: Pace, chat: int, seconds: float
) -> None:
    pacer = Pacer(pace, pace.sleep)
    pacer.rest(chat)
    assert pacer.resting == [chat]
    await pace.sleep(seconds - 0.01)
    assert pacer.resting == [chat]
    await pacer.rested()
    assert pacer.resting == []


async def test_during_a_pause_nothing_leaves(pace: Pace) -> None:
    pacer = Pacer(pace, pace.sleep)
    pacer.pause(30)
    assert min(await leave(pacer, pace, 3)) >= 30


@pytest.fixture
def pace() -> Pace:
    return Pace()
