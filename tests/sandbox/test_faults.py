"""Troubles on order, limits, latency and the journal."""

import asyncio
import time

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter, TimedOut

from sandbox.errors import ApiError
from sandbox.faults import Gate, Limits
from tests.sandbox.conftest import ANA, BEA, Stand


# python-telegram-bot warns of a coming change of type whenever it makes a RetryAfter
@pytest.mark.filterwarnings("ignore:.*retry_after")
async def test_an_ordered_429_comes_as_often_as_ordered_and_only_for_its_method(bot: Bot, stand: Stand) -> None:
    await stand.ask("POST", "/sandbox/faults", method="sendMessage", retry_after=3, times=2)

    assert (await bot.get_chat(ANA)).id == ANA
    for _ in range(2):
        with pytest.raises(RetryAfter, match=r"Retry in (3 seconds|0:00:03)"):
            await bot.send_message(ANA, "x")
    assert (await bot.send_message(ANA, "x")).text == "x"
    assert [call["status"] for call in await stand.calls("sendMessage")] == [429, 429, 200]


@pytest.mark.parametrize("status", [500, 502])
async def test_a_server_error_does_not_deliver(bot: Bot, stand: Stand, status: int) -> None:
    await stand.ask("POST", "/sandbox/faults", method="sendMessage", status=status)

    with pytest.raises(NetworkError):
        await bot.send_message(ANA, "nedojde")
    await stand.ask("DELETE", "/sandbox/faults")
    await bot.send_message(ANA, "dojde")
    assert [seen["text"] for seen in await stand.messages(ANA)] == ["/start", "dojde"]


async def test_a_broken_connection_is_a_network_error(bot: Bot, stand: Stand) -> None:
    await stand.ask("POST", "/sandbox/faults", method="*", reset=True, times=1)

    with pytest.raises(NetworkError):
        await bot.send_message(ANA, "nedojde")
    assert (await bot.send_message(ANA, "dojde")).text == "dojde"
    assert [call["status"] for call in await stand.calls("sendMessage")] == [499, 200]


async def test_silence_delivers_but_does_not_answer_in_time(bot: Bot, stand: Stand) -> None:
    await stand.ask("POST", "/sandbox/faults", method="sendMessage", silence=30, times=1)

    with pytest.raises(TimedOut):
        await bot.send_message(ANA, "doručeno", read_timeout=0.3)
    assert (await stand.messages(ANA))[-1]["text"] == "doručeno"


async def test_any_refusal_can_be_ordered(bot: Bot, stand: Stand) -> None:
    await stand.ask(
        "POST", "/sandbox/faults", status=400, description="Bad Request: group migrated", migrate_to_chat_id=-5, times=1
    )
    await stand.ask("POST", "/sandbox/faults", status=400, description="Bad Request: PEER_ID_INVALID", times=1)

    with pytest.raises(ChatMigrated):
        await bot.send_message(ANA, "x")
    with pytest.raises(BadRequest, match="Peer_id_invalid"):
        await bot.send_message(ANA, "x")


async def test_troubles_by_chance_repeat_with_the_same_seed(bot: Bot, stand: Stand) -> None:
    runs = []
    for _ in range(2):
        await stand.ask("DELETE", "/sandbox/faults")
        await stand.ask("POST", "/sandbox/faults", method="getMe", status=500, probability=0.5, seed=7)
        runs.append([(await stand.ask("GET", f"/bot{bot.token}/getMe"))[0] for _ in range(20)])

    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 500}


async def test_latency_holds_every_answer(bot: Bot, stand: Stand) -> None:
    await stand.ask("PATCH", "/sandbox/settings", latency_ms=120)
    started = time.monotonic()
    await asyncio.gather(*(bot.send_message(ANA, "x") for _ in range(3)))

    assert 0.12 <= time.monotonic() - started < 0.34


@pytest.mark.filterwarnings("ignore:.*retry_after")
async def test_more_than_one_message_a_second_to_a_chat_is_refused_when_limited(bot: Bot, stand: Stand) -> None:
    await stand.ask("PATCH", "/sandbox/settings", limits={"per_second": 30, "per_chat": 1})
    await bot.send_message(ANA, "první")

    with pytest.raises(RetryAfter):
        await bot.send_message(ANA, "druhá")
    assert (await bot.send_message(BEA, "jinému")).text == "jinému"


def test_the_thirty_first_message_of_a_second_closes_the_gate_for_the_penalty() -> None:
    gate = Gate()
    gate.limits = Limits(per_second=30, per_chat=1, retry_after=2)
    for chat in range(1, 31):
        gate.pass_through(chat, now=100 + chat / 100)

    with pytest.raises(ApiError):
        gate.pass_through(31, now=100.5)
    with pytest.raises(ApiError):
        gate.pass_through(32, now=102.4)
    gate.pass_through(33, now=102.6)


def test_twenty_nine_messages_a_second_pass_for_ever() -> None:
    gate = Gate()
    gate.limits = Limits(per_second=30, per_chat=1)

    for number in range(29 * 20):
        gate.pass_through(number % 290 + 1, now=number / 29)


async def test_the_journal_tells_what_was_called_when_and_how_it_ended(bot: Bot, stand: Stand) -> None:
    before = time.time()
    await bot.send_message(ANA, "x")
    with pytest.raises(BadRequest):
        await bot.edit_message_text("y", ANA, 1)

    (sent,) = await stand.calls("sendMessage")
    (edited,) = await stand.calls("editMessageText")
    assert sent["params"] == {"chat_id": str(ANA), "text": "x"}
    assert (sent["status"], edited["status"]) == (200, 400)
    assert before <= float(str(sent["at"])) <= float(str(edited["at"])) <= time.time()
