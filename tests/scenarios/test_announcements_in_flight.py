"""Announcements of which something is in the sender's hands when they are stopped, corrected or withdrawn."""

from collections.abc import Sequence

import pytest

from domain.announcement import Fate
from domain.notice import NoticeKind
from storage.announcement_recipients import Recipients
from storage.outbox import Claimed
from tests.stage.stage import CHEB, Stage
from usecases.announcement_sending import correct, send_again, stop, withdraw
from usecases.announcements import begin, change, send, tend_announcements
from usecases.deliver import claim_notices, put_back, record_failed, record_sent

NUMBER, MESSAGE = 1, 777


@pytest.fixture
async def claimed(stage: Stage) -> list[Claimed]:
    """An announcement of Ana to Bea and Ota; both notices are in the sender's hands."""
    access, database, now = await stage.access(stage.ana), stage.database, stage.clock()
    await begin(database, access, CHEB, now)
    await change(database, access, NUMBER, words="Porada je ve středu.")
    await send(database, access, NUMBER, 2, now)
    return [one for one in await claim_notices(database, now, 10) if one.kind == NoticeKind.ANNOUNCEMENT]


async def fates(stage: Stage) -> dict[Fate, int]:
    return dict((await Recipients(stage.database.reader).tally(NUMBER, stage.clock())).fates)


async def arrives(stage: Stage, notices: Sequence[Claimed]) -> None:
    """Telegram has taken them, and the tick runs."""
    for one in notices:
        await record_sent(stage.database, [one], MESSAGE, stage.clock())
    await tend_announcements(stage.database, stage.clock())


async def kinds(stage: Stage, kind: NoticeKind) -> int:
    return len(await stage.rows("SELECT id FROM outbox WHERE kind = :kind AND state = 'pending'", kind=kind))


async def test_what_is_in_flight_when_it_is_stopped_still_counts_and_arrives(
    stage: Stage, claimed: list[Claimed]
) -> None:
    await stop(stage.database, await stage.access(stage.ana), NUMBER, stage.clock())
    assert await fates(stage) == {Fate.WAITING: 2}
    await arrives(stage, claimed[:1])
    assert await fates(stage) == {Fate.WAITING: 1, Fate.DELIVERED: 1}
    await arrives(stage, claimed[1:])
    assert await fates(stage) == {Fate.DELIVERED: 2}


async def test_what_comes_back_from_the_flight_after_the_stop_is_not_sent(stage: Stage, claimed: list[Claimed]) -> None:
    await stop(stage.database, await stage.access(stage.ana), NUMBER, stage.clock())
    await put_back(stage.database, *claimed)
    await tend_announcements(stage.database, stage.clock())
    assert await fates(stage) == {Fate.STOPPED: 2}


async def test_what_is_in_flight_when_it_is_corrected_is_corrected_after_it_has_arrived(
    stage: Stage, claimed: list[Claimed]
) -> None:
    access = await stage.access(stage.ana)
    await correct(stage.database, access, NUMBER, "Porada je až ve čtvrtek.", stage.clock())
    assert await kinds(stage, NoticeKind.ANNOUNCEMENT_CORRECTED) == 0
    await arrives(stage, claimed)
    assert await kinds(stage, NoticeKind.ANNOUNCEMENT_CORRECTED) == 2
    await tend_announcements(stage.database, stage.clock())
    assert await kinds(stage, NoticeKind.ANNOUNCEMENT_CORRECTED) == 2


async def test_what_is_in_flight_when_it_is_withdrawn_is_taken_away_after_it_has_arrived(
    stage: Stage, claimed: list[Claimed]
) -> None:
    await withdraw(stage.database, await stage.access(stage.ana), NUMBER, stage.clock())
    assert await stage.rows("SELECT * FROM private_message") == []
    await arrives(stage, claimed)
    assert await fates(stage) == {Fate.WITHDRAWN: 2}
    rows = await stage.rows("SELECT message FROM private_message")
    assert [row["message"] for row in rows] == [MESSAGE, MESSAGE]


async def test_a_second_attempt_is_another_notice_and_the_first_does_not_count_any_more(
    stage: Stage, claimed: list[Claimed]
) -> None:
    access = await stage.access(stage.ana)
    await record_failed(stage.database, claimed[:1], "Bad Request: something", stage.clock())
    await arrives(stage, claimed[1:])
    assert await fates(stage) == {Fate.DELIVERED: 1, Fate.FAILED: 1}
    await send_again(stage.database, access, NUMBER, stage.clock())
    assert await fates(stage) == {Fate.DELIVERED: 1, Fate.WAITING: 1}
    keys = await stage.rows("SELECT dedupe_key FROM outbox WHERE kind = 'announcement' AND state = 'pending'")
    assert [row["dedupe_key"] for row in keys] == [f"announcement:{NUMBER}:{claimed[0].recipient}:2"]


async def test_a_sender_that_dies_leaves_nothing_uncounted(stage: Stage, claimed: list[Claimed]) -> None:
    stage.clock.advance(minutes=3)
    await claim_notices(stage.database, stage.clock(), 10)
    await arrives(stage, claimed)  # the record of the dead one: another has taken it over
    assert await fates(stage) == {Fate.WAITING: 2}
