"""The sender as a process of its own, over a strict stand-in: a little of what `python -m benchmarks outbox` does."""

from benchmarks.outbox import inquiry, send

HURRY = 20
"""How much faster the clock runs, so that leases and pauses before another attempt take seconds."""


async def test_a_sender_killed_again_and_again_loses_nothing_and_repeats_no_more_than_was_in_flight() -> None:
    run = await send(80, kills=2, hurry=HURRY)
    assert run.lost == 0
    assert run.repeated <= run.in_flight
    assert run.misplaced == 0


async def test_refusals_broken_connections_and_silence_lose_nothing() -> None:
    run = await send(60, chance=0.05, hurry=HURRY)
    assert run.lost == 0
    assert run.calls > run.recipients


async def test_a_call_for_a_place_overtakes_what_is_not_urgent() -> None:
    (table,) = await inquiry(200)
    left = next(note for note in table.notes if "still waited" in note)
    assert " 0 messages" not in left
