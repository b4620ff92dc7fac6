"""The order of updates, alone and inside a real PTB application."""

import asyncio
import logging
from itertools import count

import pytest
from telegram import Update
from telegram.ext import ApplicationBuilder, BaseUpdateProcessor, TypeHandler
from telegram.request import BaseRequest, RequestData

from bot.order import PersonalOrder, line_of

ANA, BEA, GROUP = 1, 2, -100
numbers = count(1)


def update(**content: object) -> Update:
    return Update.de_json({"update_id": next(numbers), **content})


def person(number: int) -> dict[str, object]:
    return {"id": number, "is_bot": False, "first_name": "Ana"}


def message(sender: int | None, chat: int, kind: str = "private") -> dict[str, object]:
    body: dict[str, object] = {"message_id": 1, "date": 0, "chat": {"id": chat, "type": kind}, "text": "x"}
    return body | ({"from": person(sender)} if sender else {})


def tap(sender: int) -> Update:
    return update(callback_query={"id": "1", "from": person(sender), "chat_instance": "1", "data": "x"})


class Desk:
    """Handlers that wait until they are let go, and note when they begin and end."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}

    async def handle(self, name: str) -> None:
        self.begun.append(name)
        await self.gates.setdefault(name, asyncio.Event()).wait()
        self.ended.append(name)

    async def let_go(self, *names: str) -> None:
        for name in names:
            self.gates.setdefault(name, asyncio.Event()).set()
            await settle()

    def bring(self, order: BaseUpdateProcessor, what: Update, name: str) -> asyncio.Task[None]:
        return asyncio.create_task(order.process_update(what, self.handle(name)))


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_updates_of_one_person_are_answered_in_the_order_they_came() -> None:
    order, desk = PersonalOrder(), Desk()
    tasks = [desk.bring(order, tap(ANA), name) for name in "abc"]
    await desk.let_go("c", "b")
    assert desk.begun == ["a"]
    await desk.let_go("a")
    await asyncio.gather(*tasks)
    assert desk.begun == desk.ended == ["a", "b", "c"]


async def test_people_whose_updates_are_answered_are_forgotten() -> None:
    order, desk = PersonalOrder(), Desk()
    tasks = [desk.bring(order, tap(who), "a") for who in (ANA, BEA, ANA)]
    await settle()
    assert set(order.lines) == {ANA, BEA}
    await desk.let_go("a")
    await asyncio.gather(*tasks)
    assert not order.lines


async def test_a_slow_answer_to_one_person_does_not_hold_up_another() -> None:
    order, desk = PersonalOrder(), Desk()
    slow, quick = desk.bring(order, tap(ANA), "slow"), desk.bring(order, tap(BEA), "quick")
    await desk.let_go("quick")
    await quick
    assert desk.ended == ["quick"]
    await desk.let_go("slow")
    await slow


async def test_a_flood_of_one_person_takes_one_place_of_all_those_handled_at_once() -> None:
    order, desk = PersonalOrder(running=2, waiting=10), Desk()
    tasks = [desk.bring(order, tap(ANA), f"ana {i}") for i in range(10)]
    tasks.append(desk.bring(order, tap(BEA), "bea"))
    await settle()
    assert desk.begun == ["ana 0", "bea"]
    await desk.let_go("bea", *(f"ana {i}" for i in range(10)))
    await asyncio.gather(*tasks)


async def test_no_more_than_the_stated_number_is_handled_at_once() -> None:
    order, desk = PersonalOrder(running=2), Desk()
    tasks = [desk.bring(order, tap(i), str(i)) for i in range(1, 5)]
    await settle()
    assert desk.begun == ["1", "2"]
    await desk.let_go("2")
    assert desk.begun == ["1", "2", "3"]
    await desk.let_go("1", "3", "4")
    await asyncio.gather(*tasks)


async def test_what_exceeds_the_line_is_dropped_with_ids_alone_and_the_line_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    order, desk = PersonalOrder(waiting=2), Desk()
    tasks = [desk.bring(order, update(message=message(ANA, ANA)), name) for name in "abc"]
    await settle()
    await desk.let_go("a", "b", "c")
    await asyncio.gather(*tasks)
    assert desk.ended == ["a", "b"]
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert record.args is not None
    assert all(isinstance(argument, int) for argument in record.args)
    await desk.bring(order, tap(ANA), "c")
    assert desk.ended == ["a", "b", "c"]


async def test_a_failing_update_does_not_hold_up_the_next() -> None:
    async def fail() -> None:
        raise ValueError("x")

    order, desk = PersonalOrder(), Desk()
    failing = asyncio.create_task(order.process_update(tap(ANA), fail()))
    following = desk.bring(order, tap(ANA), "next")
    await desk.let_go("next")
    await following
    with pytest.raises(ValueError, match="x"):
        await failing


@pytest.mark.parametrize("cancelled", [0, 1])
async def test_a_cancelled_update_leaves_the_line_in_order(cancelled: int) -> None:
    order, desk = PersonalOrder(), Desk()
    tasks = [desk.bring(order, tap(ANA), name) for name in "abc"]
    await settle()
    tasks[cancelled].cancel()
    await desk.let_go("a", "b", "c")
    await asyncio.wait(tasks)
    assert desk.ended == [name for name in "abc" if name != "abc"[cancelled]]


def test_people_are_told_apart_by_their_id_and_chats_stand_in_where_there_is_no_person() -> None:
    inline = update(inline_query={"id": "1", "from": person(ANA), "query": "x", "offset": ""})
    post = update(channel_post=message(None, GROUP, "channel"))
    assert line_of(tap(ANA)) == line_of(inline) == line_of(update(message=message(ANA, ANA))) == ANA
    assert line_of(update(message=message(BEA, GROUP, "group"))) == BEA
    assert line_of(post) == GROUP
    assert line_of(update()) is None
    assert line_of("a value of our own") is None


class NoTelegram(BaseRequest):
    """Answers getMe, the only call a starting application makes."""

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *limits: object, **named: object
    ) -> tuple[int, bytes]:
        assert url.endswith("/getMe")
        return 200, b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"B","username":"b"}}'


async def test_stopping_the_application_answers_everything_already_taken_in() -> None:
    answered: list[tuple[int, int]] = []

    async def handle(what: Update, _: object) -> None:
        await asyncio.sleep(0.001)
        answered.append((what.effective_user.id if what.effective_user else 0, what.update_id))

    builder = ApplicationBuilder().token("1:x").updater(None).request(NoTelegram()).get_updates_request(NoTelegram())
    bot = builder.concurrent_updates(PersonalOrder(running=4)).build()
    bot.add_handler(TypeHandler(Update, handle))
    taken = [tap(1 + i % 7) for i in range(100)]
    async with bot:
        await bot.start()
        for one in taken:
            await bot.update_queue.put(one)
        await settle()
        await bot.stop()
    assert sorted(number for _, number in answered) == [one.update_id for one in taken]
    for who in range(1, 8):
        own = [number for person, number in answered if person == who]
        assert own == sorted(own)
