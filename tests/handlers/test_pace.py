"""The limit of updates: people do not meet it, scripts do."""

from datetime import UTC, datetime, timedelta

from handlers.pace import BURST, Pace, Patience

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
PERSON, ANOTHER = 1001, 1002


def sends(patience: Patience, every: float, seconds: float, start: datetime = START) -> list[Pace]:
    """What becomes of updates sent every so many seconds."""
    return [
        patience.take(PERSON, start + timedelta(seconds=number * every)) for number in range(round(seconds / every))
    ]


def test_a_tap_every_300_ms_for_ten_minutes_is_answered() -> None:
    assert set(sends(Patience(), 0.3, 600)) == {Pace.ANSWER}


def test_an_album_and_forty_forwarded_messages_at_once_are_answered() -> None:
    assert {Patience().take(PERSON, START) for _ in range(BURST)} == {Pace.ANSWER}


def test_a_script_is_told_once_and_answered_at_a_human_pace() -> None:
    fate = sends(Patience(), 0.02, 60)
    assert fate.count(Pace.TELL) == 1
    assert fate.count(Pace.ANSWER) <= BURST + 60 * 4
    assert fate.count(Pace.IGNORE) > 2_000


def test_whoever_has_rested_is_answered_and_would_be_told_again() -> None:
    patience = Patience()
    sends(patience, 0.02, 10)
    fate = sends(patience, 0.02, 10, START + timedelta(seconds=20))
    assert fate[:BURST] == [Pace.ANSWER] * BURST
    assert fate.count(Pace.TELL) == 1


def test_one_persons_flood_limits_nobody_else() -> None:
    patience = Patience()
    sends(patience, 0.02, 10)
    assert patience.take(ANOTHER, START + timedelta(seconds=10)) is Pace.ANSWER


def test_a_clock_put_back_neither_stops_nor_frees_anybody() -> None:
    patience = Patience()
    fate = [patience.take(PERSON, START - timedelta(seconds=number)) for number in range(BURST + 2)]
    assert fate == [Pace.ANSWER] * BURST + [Pace.TELL, Pace.IGNORE]
    assert patience.take(PERSON, START) is Pace.ANSWER


def test_those_who_have_left_are_forgotten() -> None:
    patience = Patience()
    for person in range(10_000):
        patience.take(person, START)
    patience.take(PERSON, START + timedelta(minutes=1))
    assert len(vars(patience)["_buckets"]) == 1
