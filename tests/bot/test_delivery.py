"""What Telegram's refusals mean, and the pace of sending."""

import asyncio
from datetime import timedelta
from itertools import pairwise

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


async def leave(pacer: Pacer, pace: Pace, people: list[int]) -> list[tuple[int, float]]:
    """Who left when, all asking at the same time."""
    left = []

    async def one(person: int) -> None:
        await pacer.turn(person)
        left.append((person, pace()))

    await asyncio.gather(*(one(person) for person in people))
    return left


async def test_no_more_than_29_leave_in_any_second(pace: Pace) -> None:
    times = [at for _, at in await leave(Pacer(pace, pace.sleep), pace, list(range(90)))]
    assert max(sum(since <= at < since + 1 for at in times) for since in times) <= 30
    assert times[-1] < 90 * GAP + 0.5


async def test_two_to_one_person_leave_a_second_apart_and_hold_up_nobody_else(pace: Pace) -> None:
    left = await leave(Pacer(pace, pace.sleep), pace, [1, 1, 1, 2, 3])
    mine = [at for person, at in left if person == 1]
    assert all(later - earlier >= 1 for earlier, later in pairwise(mine))
    assert max(at for person, at in left if person != 1) < 1


async def test_during_a_pause_nothing_leaves(pace: Pace) -> None:
    pacer = Pacer(pace, pace.sleep)
    pacer.pause(30)
    assert min(at for _, at in await leave(pacer, pace, [1, 2, 3])) >= 30


@pytest.fixture
def pace() -> Pace:
    return Pace()
