"""A small announcement whose sender is killed in the middle: a little of `python -m benchmarks announcing`."""

from benchmarks.announcing import announce

HURRY = 20
"""How much faster the clock runs, so that leases take seconds."""


async def test_the_report_of_an_announcement_adds_up_whatever_was_killed_on_the_way() -> None:
    run = await announce(300, kills=2, hurry=HURRY)
    assert run.adds_up, run.tally
    assert run.ends_right, run.live
    assert run.lost == 0
    assert run.repeated <= run.in_flight
