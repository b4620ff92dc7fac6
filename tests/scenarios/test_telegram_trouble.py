"""Telegram in trouble: the person still gets the answer, and gets it once."""

import pytest
from telegram.error import NetworkError, TelegramError

from domain.rights import Role
from sandbox.errors import ApiError, too_many_requests
from tests.stage.stage import Stage
from tests.stage.telegram import BAD_GATEWAY, SILENCE

CLUB = "NZDM Kompas Cheb"
TROUBLES = {
    "too many requests": too_many_requests(1),
    "bad gateway": BAD_GATEWAY,
    "internal error": ApiError(500, "Internal Server Error"),
    "silence": SILENCE,
    "broken connection": NetworkError("aiohttp.ServerDisconnectedError"),
}
ALL = pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)


@ALL
async def test_a_sent_answer_arrives_once(stage: Stage, trouble: ApiError | TelegramError) -> None:
    before = len(stage.vera.messages)
    stage.telegram.fails("sendMessage", with_=trouble)
    await stage.vera.says("/menu")
    assert "Vaše role" in stage.vera.sees()
    assert len(stage.vera.messages) == before + 1


@ALL
async def test_an_edited_answer_arrives_once(stage: Stage, trouble: ApiError | TelegramError) -> None:
    await stage.vera.says("/menu")
    before = len(stage.vera.messages)
    stage.telegram.fails("editMessageText", with_=trouble)
    await stage.vera.taps("Nastavení")
    assert "Jazyk: Čeština" in stage.vera.sees()
    assert len(stage.vera.messages) == before


@ALL
async def test_a_report_is_published_once_although_the_screen_came_late(
    stage: Stage, trouble: ApiError | TelegramError
) -> None:
    await stage.bea.says("/menu")
    await stage.bea.taps(f"Kapacita: {CLUB}")
    await stage.bea.taps("VOLNO")
    stage.telegram.fails("answerCallbackQuery", with_=trouble)
    stage.telegram.fails("editMessageText", with_=trouble)
    await stage.bea.taps("3")
    assert "Zveřejněno" in stage.bea.sees()
    assert len(await stage.rows("SELECT id FROM capacity_report")) == 1


async def test_who_taps_while_telegram_is_long_in_trouble_is_told_in_a_message(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.screen.FIRST_PAUSE", 0)
    await stage.bea.says("/menu")
    stage.telegram.fails("editMessageText", with_=BAD_GATEWAY, times=4)
    await stage.bea.taps(f"Kapacita: {CLUB}")
    assert "Kód chyby" in stage.bea.sees()
    stage.hearing.forgive("NetworkError in update")


async def test_an_edit_whose_answer_was_lost_is_not_doubled(stage: Stage) -> None:
    await stage.vera.says("/menu")
    before = len(stage.vera.messages)
    stage.telegram.fails("editMessageText", with_=SILENCE, taken=True)
    await stage.vera.taps("Nastavení")
    assert "Jazyk: Čeština" in stage.vera.sees()
    assert len(stage.vera.messages) == before


async def test_the_same_screen_again_is_no_fault(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    before = len(stage.vera.messages)
    await stage.vera.taps("Čeština")
    await stage.vera.taps("Čeština")
    assert "Jazyk: Čeština" in stage.vera.sees()
    assert len(stage.vera.messages) == before


async def test_a_message_that_is_gone_is_answered_by_a_new_one(stage: Stage) -> None:
    await stage.vera.says("/menu")
    gone, data = stage.vera.screen, stage.vera.data_of("Nastavení")
    stage.vera.deletes(gone)
    await stage.vera.taps_old(gone, data)
    assert "Jazyk: Čeština" in stage.vera.sees()


@pytest.mark.parametrize("reason", ["message can't be edited", "message to edit not found"])
async def test_a_message_too_old_to_edit_is_answered_by_a_new_one(stage: Stage, reason: str) -> None:
    await stage.vera.says("/menu")
    before = len(stage.vera.messages)
    stage.telegram.fails("editMessageText", with_=ApiError(400, f"Bad Request: {reason}"))
    await stage.vera.taps("Nastavení")
    assert "Jazyk: Čeština" in stage.vera.sees()
    assert len(stage.vera.messages) == before + 1


async def test_a_tap_too_old_to_answer_is_still_obeyed(stage: Stage) -> None:
    await stage.vera.says("/menu")
    old = ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    stage.telegram.fails("answerCallbackQuery", with_=old)
    await stage.vera.taps("Nastavení")
    assert "Jazyk: Čeština" in stage.vera.sees()


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_who_has_blocked_the_bot_meanwhile_troubles_nobody(stage: Stage, method: str) -> None:
    await stage.vera.says("/menu")
    stage.telegram.fails(method, with_=ApiError(403, "Forbidden: bot was blocked by the user"))
    if method == "sendMessage":
        await stage.vera.says("/menu")
    else:
        await stage.vera.taps("Nastavení")
    await stage.bea.says("/menu")
    assert CLUB in stage.bea.sees()


async def test_who_blocks_and_comes_back_finds_the_role_again(stage: Stage) -> None:
    await stage.bea.blocks()
    await stage.bea.unblocks()
    await stage.bea.says("/menu")
    assert CLUB in stage.bea.sees()


async def test_a_code_is_spent_although_the_answer_was_late(stage: Stage) -> None:
    code = await stage.code(Role.MEMBER, actor=stage.club.id)
    stage.telegram.fails("sendMessage", with_=BAD_GATEWAY, times=2)
    await stage.vera.says(f"/start {code}")
    assert "Hotovo" in stage.vera.sees()
