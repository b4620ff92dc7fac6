"""Messages with private data leave the chat after ten minutes."""

import pytest

from domain.actor import Actor
from sandbox.errors import ApiError
from tests.stage.people import Person
from tests.stage.stage import Stage

NOTE = "jednat jen s vedoucí"


@pytest.fixture
async def noted(stage: Stage) -> Actor:
    return await stage.actor("Poradna Lípa", private_note=NOTE, phones=("+420000100200",))


async def opens_card(person: Person, actor: Actor) -> None:
    await person.says(actor.card.name)
    await person.taps(f"1. {actor.card.name}")


async def test_a_card_with_a_private_note_vanishes_after_ten_minutes(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    assert NOTE in stage.ana.sees()
    stage.clock.advance(minutes=9, seconds=59)
    await stage.delivers_notices()
    assert NOTE in stage.ana.sees()
    stage.clock.advance(seconds=1)
    await stage.delivers_notices()
    assert all(NOTE not in message.text for message in stage.ana.messages)
    assert stage.ana.messages


async def test_a_card_without_private_data_stays(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.bea, noted)
    assert NOTE not in stage.bea.sees()
    stage.clock.advance(days=1)
    await stage.delivers_notices()
    assert noted.card.name in stage.bea.sees()


async def test_a_card_that_was_edited_into_the_menu_stays(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    await stage.ana.taps("☰ Nabídka")
    assert NOTE not in stage.ana.sees()
    count = len(stage.ana.messages)
    stage.clock.advance(minutes=11)
    await stage.delivers_notices()
    assert len(stage.ana.messages) == count
    assert "Vaše role" in stage.ana.sees()


async def test_a_card_the_person_has_deleted_troubles_nobody(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    stage.ana.deletes(stage.ana.screen)
    stage.clock.advance(minutes=11)
    await stage.delivers_notices()
    assert await stage.rows("SELECT * FROM private_message") == []


async def test_a_card_too_old_to_delete_loses_its_content(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    stage.telegram.fails("deleteMessage", with_=ApiError(400, "Bad Request: message can't be deleted for everyone"))
    stage.clock.advance(days=3)
    await stage.delivers_notices()
    assert "Důvěrné údaje tu už nejsou" in stage.ana.sees()
    assert all(NOTE not in message.text for message in stage.ana.messages)


async def test_a_card_that_could_not_be_deleted_now_is_deleted_a_while_later(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    stage.clock.advance(minutes=11)
    stage.telegram.fails("deleteMessage", with_=ApiError(502, "Bad Gateway"))
    await stage.delivers_notices()
    assert any(NOTE in message.text for message in stage.ana.messages)
    await stage.delivers_notices()
    assert all(NOTE not in message.text for message in stage.ana.messages)


async def test_a_restart_forgets_no_message_that_has_to_vanish(stage: Stage, noted: Actor) -> None:
    await opens_card(stage.ana, noted)
    await stage.restart()
    stage.clock.advance(minutes=10)
    await stage.delivers_notices()
    assert all(NOTE not in message.text for message in stage.ana.messages)
