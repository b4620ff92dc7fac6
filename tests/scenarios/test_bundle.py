"""What quiet hours have put off comes in the morning as one message, and each part of it can be opened."""

from datetime import timedelta

import pytest

from domain.notice import Notice, NoticeKind, Priority
from sandbox.errors import ApiError
from storage.outbox import Outbox
from tests.scenarios.test_notices import BLOCKED, ends, stage, tell
from tests.stage.people import TEXT_LIMIT, Person
from tests.stage.stage import Stage
from tests.stage.telegram import BAD_GATEWAY, SILENCE

__all__ = ["stage"]
EVENING, MORNING = "2026-11-24 20:30", "2026-11-25 07:00"
TITLE = "Co přišlo v době klidu"


async def put_off(stage: Stage, person: Person, *codes: str, good_for: float = 24) -> None:
    """Notices told in the evening, looked at by the sender at night, and now it is morning."""
    stage.clock.set(EVENING)
    for code in codes:
        await tell(stage, person, code, good_for=good_for)
    await stage.delivers_notices()
    assert not person.unseen()
    stage.clock.set(MORNING)


async def test_two_of_a_night_come_as_one_message_with_a_line_and_a_button_for_each(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    before = len(stage.ana.messages)
    await stage.delivers_notices()
    assert len(stage.ana.messages) == before + 1
    words = stage.ana.sees()
    assert f"{TITLE} (2)" in words
    assert len(stage.ana.buttons) == 3
    rows = await stage.rows("SELECT id, state, bundle, message FROM outbox ORDER BY id")
    assert {(row["state"], row["bundle"], row["message"]) for row in rows} == {
        ("sent", rows[0]["id"], stage.ana.screen.id)
    }


async def test_a_single_one_comes_as_itself(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee")
    await stage.delivers_notices()
    words = stage.ana.sees()
    assert "c0ffee" in words
    assert TITLE not in words
    assert [row["bundle"] for row in await stage.rows("SELECT bundle FROM outbox")] == [None]


async def test_each_opens_as_it_is_at_that_moment_and_leads_back(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    await stage.delivers_notices()
    stage.ana.sees()
    rows = await stage.rows("SELECT id FROM outbox ORDER BY id")
    await stage.ana.taps_old(stage.ana.screen, f"told:{rows[1]['id']}")
    assert "decaf0" in stage.ana.sees()
    await stage.ana.taps(TITLE)
    assert f"{TITLE} (2)" in stage.ana.sees()


async def test_who_has_lost_the_right_meanwhile_opens_nothing(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    await stage.delivers_notices()
    stage.ana.sees()
    screen, (row, _) = stage.ana.screen, await stage.rows("SELECT id FROM outbox ORDER BY id")
    stage.operators = (stage.bea.id,)
    await stage.restart()
    for data in (f"told:{row['id']}", f"came:{row['id']}::0"):
        await stage.ana.taps_old(screen, data)
        assert "c0ffee" not in stage.ana.toast
        assert "už neplatí" in stage.ana.toast


async def test_somebody_elses_night_cannot_be_opened(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.bea.says("/menu")
    row, _ = await stage.rows("SELECT id FROM outbox ORDER BY id")
    for data in (f"told:{row['id']}", f"came:{row['id']}::0"):
        await stage.bea.taps_old(stage.bea.screen, data)
        assert stage.bea.toast
    assert "c0ffee" not in stage.bea.received()


async def test_a_right_lost_over_night_leaves_out_what_may_not_be_seen(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    stage.operators = (stage.bea.id,)
    await stage.restart()
    await stage.delivers_notices()
    assert not stage.ana.unseen()
    assert await ends(stage) == [("cancelled", "not for this person any more")] * 2


async def test_what_is_told_in_the_morning_itself_stays_apart(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    stage.clock.advance(minutes=5)
    await tell(stage, stage.ana, "beef00")
    await stage.delivers_notices()
    bundle, alone = sorted(stage.ana.unseen(), key=lambda text: TITLE not in text)
    assert "(2)" in bundle
    assert "beef00" in alone
    stage.ana.sees()


async def test_an_urgent_one_of_somebody_who_is_not_woken_comes_in_the_morning_as_itself_and_first(
    stage: Stage,
) -> None:
    stage.clock.set(EVENING)
    await tell(stage, stage.vera, "c0ffee")
    await tell(stage, stage.vera, "decaf0")
    await tell(stage, stage.vera, "beef00", priority=Priority.URGENT)
    await stage.delivers_notices()
    stage.clock.set(MORNING)
    await stage.delivers_notices()
    assert ["beef00" in stage.vera.unseen()[0], TITLE in stage.vera.unseen()[1]] == [True, True]
    stage.vera.sees()


@pytest.mark.parametrize("count", [8, 9, 200])
async def test_one_message_within_the_limit_whatever_the_count(stage: Stage, count: int) -> None:
    await put_off(stage, stage.ana, *(f"c0ffee{number}" for number in range(count)))
    before = len(stage.ana.messages)
    await stage.delivers_notices()
    assert len(stage.ana.messages) == before + 1
    assert f"{TITLE} ({count})" in stage.ana.sees()
    assert len(stage.ana.screen.text) <= TEXT_LIMIT
    assert {row["bundle"] for row in await stage.rows("SELECT bundle FROM outbox WHERE state = 'sent'")} != {None}
    assert len(await stage.rows("SELECT id FROM outbox WHERE state = 'sent'")) == count


async def test_many_are_told_by_kind_and_paged_within_one(stage: Stage) -> None:
    await put_off(stage, stage.ana, *(f"c0ffee{number}" for number in range(20)))
    await stage.delivers_notices()
    assert "Chyby bota (20)" in stage.ana.sees()
    assert "… a dalších 17" in stage.ana.sees()
    await stage.ana.taps("Chyby bota (20)")
    assert len(stage.ana.buttons) == 8 + 3
    for _ in range(2):
        await stage.ana.taps("Další")
    assert "Další ▶" not in stage.ana.sees()
    assert len(stage.ana.buttons) == 4 + 3
    await stage.ana.taps("◀ Co přišlo")
    assert f"{TITLE} (20)" in stage.ana.sees()


@pytest.mark.parametrize("trouble", [BAD_GATEWAY, SILENCE, ApiError(429, "Too Many Requests", retry_after=5)])
async def test_trouble_on_the_way_loses_nothing_of_it(stage: Stage, trouble: ApiError) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0", "beef00")
    stage.telegram.fails("sendMessage", with_=trouble)
    await stage.delivers_notices()
    stage.clock.advance(minutes=1)
    await stage.delivers_notices()
    assert f"{TITLE} (3)" in stage.ana.sees()
    assert [state for state, _ in await ends(stage)] == ["sent"] * 3


async def test_who_has_blocked_the_bot_has_lost_all_of_it_with_a_record(stage: Stage) -> None:
    await put_off(stage, stage.ana, "c0ffee", "decaf0")
    stage.telegram.fails("sendMessage", with_=BLOCKED)
    await stage.delivers_notices()
    assert {state for state, _ in await ends(stage)} == {"failed"}


async def test_one_that_cannot_be_made_does_not_hold_up_the_others(stage: Stage) -> None:
    stage.clock.set(EVENING)
    for code in ("c0ffee", "decaf0"):
        await tell(stage, stage.ana, code)
    (ana,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=stage.ana.id)
    now = stage.clock()
    torn = Notice(
        recipient=ana["id"],
        kind=NoticeKind.REQUEST_ASKED,
        subject={"nothing": 1},
        dedupe_key="torn",
        due_at=now,
        drop_at=now + timedelta(days=1),
    )
    async with stage.database.transaction() as connection:
        await Outbox(connection).put(torn)
    stage.clock.set(MORNING)
    await stage.delivers_notices()
    stage.hearing.forgive("KeyError")
    assert any(f"{TITLE} (2)" in text for text in stage.ana.unseen())
    for person in stage.people:
        person.sees()
    assert [state for state, _ in await ends(stage)][:3] == ["sent", "sent", "pending"]
