"""A question left open does not wait for ever."""

from tests.scenarios.test_capacity import chooses_state, stored
from tests.stage.stage import Stage


async def test_a_number_typed_days_later_is_no_answer_to_a_forgotten_question(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    stage.clock.advance(days=3)
    await stage.bea.says("poradna pro 2 děti")
    assert await stored(stage) == []
