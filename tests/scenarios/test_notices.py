"""Messages for other people: each arrives once, in time, in order, and to nobody who may not read it."""

from datetime import timedelta

import pytest

from domain.notice import Notice, NoticeKind, Priority
from sandbox.errors import ApiError, too_many_requests
from storage.outbox import Outbox
from tests.stage.people import Person
from tests.stage.stage import Stage
from tests.stage.telegram import BAD_GATEWAY, SILENCE
from usecases.deliver import LEASE, claim_notices

BLOCKED = ApiError(403, "Forbidden: bot was blocked by the user")
FRIDAY_EVENING, MONDAY_MORNING = "2026-11-27 20:30", "2026-11-30 07:00"


@pytest.fixture
async def stage(stage: Stage) -> Stage:
    """Everybody is an operator, so that a notice of a fault may be told to anybody."""
    stage.operators = tuple(person.id for person in stage.people)
    await stage.restart()
    return stage


async def tell(
    stage: Stage,
    person: Person,
    code: str,
    *,
    priority: Priority = Priority.PERSONAL,
    hours: float = 0,
    good_for: float = 24,
) -> None:
    """Put a notice that is due after so many hours and good for some more."""
    (row,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=person.id)
    due = stage.clock() + timedelta(hours=hours)
    notice = Notice(
        recipient=row["id"],
        kind=NoticeKind.FAULT,
        subject={"code": code, "kind": "test"},
        dedupe_key=f"{code}:{person.id}",
        due_at=due,
        drop_at=due + timedelta(hours=good_for),
        priority=priority,
    )
    async with stage.database.transaction() as connection:
        await Outbox(connection).put(notice)


async def ends(stage: Stage) -> list[tuple[str, str | None]]:
    return [(row["state"], row["reason"]) for row in await stage.rows("SELECT state, reason FROM outbox ORDER BY id")]


def got(person: Person, code: str) -> int:
    """How many messages with this code stand in the chat."""
    return sum(code in message.text for message in person.messages)


def sent(stage: Stage) -> list[str]:
    return [str(call["text"]) for call in stage.telegram.calls("sendMessage")]


async def test_a_notice_reaches_its_recipient_once_and_nobody_else(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee")
    await stage.delivers_notices()
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()
    assert got(stage.ana, "c0ffee") == 1
    assert not stage.bea.unseen()


async def test_a_notice_speaks_the_language_of_its_recipient_at_that_moment(stage: Stage) -> None:
    await tell(stage, stage.vera, "c0ffee", hours=1)
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("English")
    stage.clock.advance(hours=1)
    await stage.delivers_notices()
    assert "The bot has met a fault" in stage.vera.sees()


async def test_a_right_lost_before_the_sending_stops_the_notice(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee")
    stage.operators = (stage.bea.id,)
    await stage.restart()
    await stage.delivers_notices()
    assert not stage.ana.unseen()
    assert await ends(stage) == [("cancelled", "not for this person any more")]


async def test_urgent_goes_before_personal_before_bulk(stage: Stage) -> None:
    await tell(stage, stage.ana, "bulk", priority=Priority.BULK)
    await tell(stage, stage.bea, "personal")
    await tell(stage, stage.ota, "urgent", priority=Priority.URGENT)
    before = len(sent(stage))
    await stage.delivers_notices()
    codes = ("urgent", "personal", "bulk")
    assert [next(code for code in codes if code in text) for text in sent(stage)[before:]] == list(codes)
    assert all(person.sees() for person in (stage.ana, stage.bea, stage.ota))


async def test_two_to_one_person_leave_at_least_a_second_apart(stage: Stage) -> None:
    for code in ("one", "two", "three"):
        await tell(stage, stage.ana, code)
    await stage.delivers_notices()
    assert all(got(stage.ana, code) == 1 for code in ("one", "two", "three"))
    assert stage.pace() >= 2
    stage.ana.sees()


@pytest.mark.parametrize("times", [1, 3])
async def test_too_many_requests_stop_everything_for_so_long_and_nobody_loses_or_gets_twice(
    stage: Stage, times: int
) -> None:
    for person in stage.people:
        await tell(stage, person, "c0ffee")
    stage.telegram.fails("sendMessage", with_=too_many_requests(17), times=times)
    await stage.delivers_notices()
    assert [got(person, "c0ffee") for person in stage.people] == [1] * len(stage.people)
    assert stage.pace() >= 17
    assert all(person.sees() for person in stage.people)


async def test_trouble_on_the_way_is_tried_again_later(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee")
    stage.telegram.fails("sendMessage", with_=BAD_GATEWAY, times=2)
    await stage.delivers_notices()
    assert await ends(stage) == [("pending", None)]
    for _ in range(2):
        stage.clock.advance(minutes=1)
        await stage.delivers_notices()
    assert got(stage.ana, "c0ffee") == 1
    assert "c0ffee" in stage.ana.sees()


async def test_a_message_whose_answer_was_lost_comes_again_rather_than_never(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee")
    stage.telegram.fails("sendMessage", with_=SILENCE, taken=True)
    await stage.delivers_notices()
    stage.clock.advance(minutes=1)
    await stage.delivers_notices()
    assert got(stage.ana, "c0ffee") == 2
    assert "c0ffee" in stage.ana.sees()


async def test_a_crash_between_claim_and_sending_delays_the_notice_and_sends_it_once(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee")
    await claim_notices(stage.database, stage.clock(), 8)
    await stage.restart()
    await stage.delivers_notices()
    assert not stage.ana.unseen()
    stage.clock.advance(seconds=LEASE.total_seconds())
    await stage.delivers_notices()
    await stage.delivers_notices()
    assert got(stage.ana, "c0ffee") == 1
    assert "c0ffee" in stage.ana.sees()


async def test_who_has_blocked_the_bot_holds_up_nobody_and_is_told_again_after_coming_back(stage: Stage) -> None:
    await stage.ana.blocks()
    await tell(stage, stage.ana, "first")
    await tell(stage, stage.bea, "first")
    await stage.delivers_notices()
    assert "first" in stage.bea.sees()
    (row,) = await stage.rows("SELECT * FROM person WHERE telegram_id = :id", id=stage.ana.id)
    assert row["unreachable_since"] == int(stage.clock().timestamp())
    await stage.ana.unblocks()
    await stage.ana.says("/menu")
    (row,) = await stage.rows("SELECT * FROM person WHERE telegram_id = :id", id=stage.ana.id)
    assert row["unreachable_since"] is None
    await tell(stage, stage.ana, "second")
    await stage.delivers_notices()
    assert "second" in stage.ana.sees()
    assert got(stage.ana, "first") == 0


async def test_what_is_too_late_is_dropped_with_a_record(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee", good_for=2)
    stage.clock.advance(hours=3)
    await stage.delivers_notices()
    assert not stage.ana.unseen()
    assert await ends(stage) == [("cancelled", "late")]


@pytest.mark.parametrize(
    ("told", "quiet_until"),
    [
        ("2026-11-24 20:30", "2026-11-25 07:00"),  # over midnight
        (FRIDAY_EVENING, MONDAY_MORNING),  # over a weekend
        ("2026-11-16 21:00", "2026-11-18 07:00"),  # 17 November is a holiday
        ("2026-10-23 21:00", "2026-10-26 07:00"),  # the night of 25 October is an hour longer
        ("2027-03-25 21:00", "2027-03-30 07:00"),  # Easter with an hour less
    ],
)
async def test_quiet_hours_put_off_until_the_morning_and_drop_nothing(
    stage: Stage, told: str, quiet_until: str
) -> None:
    stage.clock.set(told)
    await tell(stage, stage.ana, "c0ffee", good_for=1)
    await stage.delivers_notices()
    stage.clock.set(quiet_until)
    stage.clock.advance(minutes=-1)
    await stage.delivers_notices()
    assert not stage.ana.unseen()
    stage.clock.advance(minutes=31)
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()


async def works_every_day(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE person SET works_every_day = 1")


@pytest.mark.parametrize(
    ("told", "quiet_until"),
    [
        ("2026-10-24 20:30", "2026-10-25 07:00"),  # the hour from 2:00 comes twice
        ("2027-03-27 20:30", "2027-03-28 07:00"),  # the hour from 2:00 is left out
    ],
)
async def test_quiet_ends_at_seven_by_the_clock_on_the_wall_on_both_sundays_of_the_change(
    stage: Stage, told: str, quiet_until: str
) -> None:
    await works_every_day(stage)
    await test_quiet_hours_put_off_until_the_morning_and_drop_nothing(stage, told, quiet_until)


async def test_a_holiday_monday_is_quiet_for_those_who_do_not_work_every_day(stage: Stage) -> None:
    stage.clock.set("2027-03-29 10:00")  # Easter Monday
    await tell(stage, stage.ana, "c0ffee")
    await tell(stage, stage.ota, "c0ffee")
    await stage.delivers_notices()
    assert "c0ffee" in stage.ota.sees()
    assert not stage.ana.unseen()
    stage.clock.set("2027-03-30 07:00")
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()


async def test_three_days_of_darkness_lose_nothing_but_what_is_too_late_and_wake_nobody_twice(stage: Stage) -> None:
    stage.clock.set("2026-11-26 16:00")  # a Thursday
    await tell(stage, stage.ana, "stale", good_for=2)
    await tell(stage, stage.ana, "holds", good_for=24 * 30)
    for hours in (10, 30, 50):  # the night, Friday evening, Saturday
        await tell(stage, stage.ana, f"night{hours}", hours=hours, good_for=24)
    stage.clock.set("2026-11-30 08:00")
    await stage.restart()
    await stage.delivers_notices()
    received = "\n".join(stage.ana.unseen())
    assert "stale" not in received
    assert "night10" not in received  # its day was Friday
    assert [received.count(code) for code in ("holds", "night30", "night50")] == [1, 1, 1]
    assert len(stage.ana.unseen()) == 2
    stage.ana.sees()
    assert [reason for state, reason in await ends(stage) if state == "cancelled"] == ["late", "late"]


async def test_a_process_dark_through_the_quiet_hours_still_tells_in_the_morning(stage: Stage) -> None:
    stage.clock.set(FRIDAY_EVENING)
    await tell(stage, stage.ana, "c0ffee", good_for=1)
    stage.clock.set(MONDAY_MORNING)
    stage.clock.advance(minutes=30)
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()


async def test_an_urgent_notice_passes_quiet_hours_for_crisis_workers_and_coordinators_alone(stage: Stage) -> None:
    stage.clock.set("2026-11-24 22:00")
    for person in (stage.ana, stage.ota, stage.bea, stage.vera):
        await tell(stage, person, "c0ffee", priority=Priority.URGENT)
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()
    assert "c0ffee" in stage.ota.sees()
    assert not stage.bea.unseen()
    assert not stage.vera.unseen()
    stage.hearing.check(["nothing"])
    assert sum("urgent" in line for line in stage.hearing.lines) == 2
    audit = await stage.rows("SELECT person, subject, detail FROM audit WHERE action = 'quiet_passed' ORDER BY subject")
    names = {row["id"]: row["telegram_id"] for row in await stage.rows("SELECT id, telegram_id FROM person")}
    assert [(row["person"], names[row["subject"]]) for row in audit] == [(None, stage.ana.id), (None, stage.ota.id)]
    assert all('"kind": "test"' in row["detail"] or '"kind": "fault"' in row["detail"] for row in audit)


async def test_what_is_urgent_by_day_passes_over_nothing(stage: Stage) -> None:
    await tell(stage, stage.ana, "c0ffee", priority=Priority.URGENT)
    await stage.delivers_notices()
    assert "c0ffee" in stage.ana.sees()
    assert await stage.rows("SELECT id FROM audit WHERE action = 'quiet_passed'") == []


async def test_a_notice_that_cannot_be_made_does_not_stop_the_others(stage: Stage) -> None:
    await tell(stage, stage.ana, "good")
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO outbox (recipient, kind, subject, priority, dedupe_key, due_at, drop_at, state)
               VALUES (2, 'fault', '{}', 0, 'torn', 0, 9999999999, 'pending')"""
        )
    await stage.delivers_notices()
    assert "good" in stage.ana.sees()
    stage.hearing.forgive("KeyError")
    assert [state for state, _ in await ends(stage)] == ["sent", "pending"]
