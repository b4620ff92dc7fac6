"""The HTTP client as the bot uses it: a real telegram.Bot on real sockets."""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from io import BytesIO

import pytest
from aiohttp import BodyPartReader, web
from aiohttp.test_utils import RawTestServer, unused_port
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.network import AiohttpRequest, environment_proxy

TOKEN = "1234:very-secret"
SENT = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}}
Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Deed = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def speaking_to(address: str, request: AiohttpRequest | None = None) -> AsyncIterator[Bot]:
    async with request or AiohttpRequest() as client:
        assert isinstance(client, AiohttpRequest)
        yield Bot(TOKEN, f"{address}/bot", f"{address}/file/bot", client, get_updates_request=client)


@asynccontextmanager
async def telegram_answers(answer: Answer, request: AiohttpRequest | None = None) -> AsyncIterator[Bot]:
    async with RawTestServer(answer) as server, speaking_to(str(server.make_url("")).rstrip("/"), request) as bot:
        yield bot


@asynccontextmanager
async def peer_does(deed: Deed, request: AiohttpRequest | None = None, port: int = 0) -> AsyncIterator[Bot]:
    """A server below HTTP, for what a well-behaved one never does."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.CancelledError):
            await deed(reader, writer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", port) as server:
        host, port = server.sockets[0].getsockname()
        async with speaking_to(f"http://{host}:{port}", request) as bot:
            yield bot


def result(value: object) -> web.Response:
    return web.json_response({"ok": True, "result": value})


def refusal(code: int, description: str, **parameters: object) -> Answer:
    async def answer(_: web.BaseRequest) -> web.Response:
        body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
        return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=code)

    return answer


async def agree(_: web.BaseRequest) -> web.Response:
    return result(True)


async def agree_late(_: web.BaseRequest) -> web.Response:
    await asyncio.sleep(0.3)
    return result(True)


async def hear_head(reader: asyncio.StreamReader) -> str:
    return (await reader.readuntil(b"\r\n\r\n")).decode()


async def test_a_call_without_files_is_one_json_object_of_plain_values() -> None:
    seen: list[tuple[str, object]] = []

    async def answer(request: web.BaseRequest) -> web.Response:
        seen.append((request.content_type, await request.json()))
        return result(True)

    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ústí", callback_data="orp:1")]])
    async with telegram_answers(answer) as bot:
        await bot.edit_message_text("příliš", inline_message_id="9", reply_markup=keyboard)
    markup = {"inline_keyboard": [[{"text": "Ústí", "callback_data": "orp:1"}]]}
    assert seen == [("application/json", {"text": "příliš", "inline_message_id": "9", "reply_markup": markup})]


async def test_half_a_surrogate_pair_is_sent_as_a_question_mark() -> None:
    seen: list[object] = []

    async def answer(request: web.BaseRequest) -> web.Response:
        seen.append((await request.json())["text"])
        return result(True)

    async with telegram_answers(answer) as bot:
        await bot.answer_callback_query("1", "a\ud83d")
    assert seen == ["a?"]


@pytest.mark.parametrize("by_handle", [False, True])
async def test_a_file_travels_beside_its_parameters_and_a_handle_stays_open(by_handle: bool) -> None:
    parts: dict[str | None, tuple[str | None, str | None, bytes]] = {}
    content = bytes(range(256)) * 1000
    handle = BytesIO(content)

    async def answer(request: web.BaseRequest) -> web.Response:
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            parts[part.name] = (part.filename, part.headers.get("Content-Type"), bytes(await part.read()))
        return result(SENT)

    file = InputFile(handle if by_handle else content, "síť.csv", read_file_handle=False)
    async with telegram_answers(answer) as bot:
        await bot.send_document(7, file, caption="tři")
    assert parts["document"] == ("síť.csv", "text/csv", content)
    assert parts["chat_id"][2] == b"7"
    assert parts["caption"][2] == "tři".encode()
    assert not handle.closed


async def test_a_file_is_downloaded_whole() -> None:
    content = bytes(1_000_000)

    async def answer(request: web.BaseRequest) -> web.Response:
        return (
            web.Response(body=content)
            if request.method == "GET"
            else result({"file_id": "1", "file_unique_id": "1", "file_path": "documents/1.xlsx"})
        )

    async with telegram_answers(answer) as bot:
        assert await (await bot.get_file("1")).download_as_bytearray() == content


async def test_keyboards_and_marks_that_telegram_sends_back_are_left_out_but_quotes_and_the_rest_are_kept() -> None:
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    marks = [{"type": kind, "offset": 0, "length": 1} for kind in ("bold", "blockquote")]
    shown = SENT | {"text": "x", "entities": marks, "reply_markup": keyboard}
    person = {"id": 7, "is_bot": False, "first_name": "Ana"}
    tap = {"id": "1", "from": person, "chat_instance": "1", "data": "a", "message": shown}
    updates = [{"update_id": 1, "callback_query": tap}, {"update_id": 2, "message": SENT | {"text": "y"}}]

    async def answer(request: web.BaseRequest) -> web.Response:
        return result(updates if request.path.endswith("getUpdates") else shown)

    async with telegram_answers(answer) as bot:
        sent = await bot.send_message(7, "x")
        tapped, said = await bot.get_updates()
    assert (sent.text, sent.reply_markup) == ("x", None)
    assert tapped.callback_query is not None
    assert isinstance(tapped.callback_query.message, Message)
    assert (tapped.callback_query.message.text, tapped.callback_query.message.reply_markup) == ("x", None)
    assert [mark.type for mark in tapped.callback_query.message.entities] == ["blockquote"]
    assert said.message is not None
    assert said.message.text == "y"


async def test_an_edited_message_is_answered_as_done() -> None:
    async def answer(_: web.BaseRequest) -> web.Response:
        return result(SENT | {"edit_date": 1700000001, "text": "x"})

    async with telegram_answers(answer) as bot:
        assert await bot.edit_message_text("x", 7, 1) is True


async def test_half_an_answer_is_an_error_that_repeats_nothing_of_it(caplog: pytest.LogCaptureFixture) -> None:
    async def answer(_: web.BaseRequest) -> web.Response:
        return web.Response(text='{"ok":true,"result":[{"text":"secret')

    async with telegram_answers(answer) as bot:
        with pytest.raises(TelegramError, match="Invalid server response") as caught:
            await bot.send_message(7, "x")
    assert "secret" not in caplog.text + "".join(traceback.format_exception(caught.value))


async def test_the_errors_of_telegram_keep_their_kind() -> None:
    async with telegram_answers(refusal(403, "Forbidden: bot was blocked by the user")) as bot:
        with pytest.raises(Forbidden, match="blocked"):
            await bot.send_message(7, "x")
    async with telegram_answers(refusal(400, "Bad Request: message is not modified")) as bot:
        with pytest.raises(BadRequest, match="not modified"):
            await bot.send_message(7, "x")
    async with telegram_answers(refusal(429, "Too Many Requests", retry_after=7)) as bot:
        with pytest.raises(RetryAfter, match="7"):
            await bot.send_message(7, "x")


async def test_a_silent_server_is_a_timeout() -> None:
    async with telegram_answers(agree_late, AiohttpRequest(read_timeout=0.05)) as bot:
        with pytest.raises(TimedOut):
            await bot.answer_callback_query("1")


@pytest.mark.parametrize("longer", [2.0, None])
async def test_a_limit_given_with_a_call_holds_for_that_call_alone(longer: float | None) -> None:
    async with telegram_answers(agree_late, AiohttpRequest(read_timeout=0.05)) as bot:
        assert await bot.answer_callback_query("1", read_timeout=longer)
        with pytest.raises(TimedOut):
            await bot.answer_callback_query("2")


@pytest.mark.parametrize(("usual", "for_this_call"), [(0.05, None), (10, 0.05)])
async def test_an_upload_to_a_server_that_stops_reading_is_a_timeout(usual: float, for_this_call: float | None) -> None:
    async def read_head_only(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await hear_head(reader)
        await asyncio.sleep(5)

    async with asyncio.timeout(3), peer_does(read_head_only, AiohttpRequest(media_write_timeout=usual)) as bot:
        with pytest.raises(TimedOut):
            await bot.send_document(7, bytes(20_000_000), write_timeout=for_this_call or bot.request.DEFAULT_NONE)


async def test_a_call_that_finds_all_connections_occupied_is_a_timeout_and_was_not_sent() -> None:
    calls = 0

    async def answer(_: web.BaseRequest) -> web.Response:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0.2)
        return result(True)

    async with telegram_answers(answer, AiohttpRequest(2, pool_timeout=0.05)) as bot:
        asked = [asyncio.create_task(bot.answer_callback_query(str(i))) for i in range(3)]
        with pytest.raises(TimedOut, match="not"):
            await asked[2]
        assert await asyncio.gather(*asked[:2]) == [True, True]
        assert await bot.answer_callback_query("4", pool_timeout=None)
    assert calls == 3


async def test_a_call_waits_for_a_server_that_comes_up_a_moment_later() -> None:
    port, calls = unused_port(), 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        await hear_head(reader)
        calls += 1
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{"ok":true,"result":true}')

    async with speaking_to(f"http://127.0.0.1:{port}") as early:
        waiting = asyncio.create_task(early.answer_callback_query("1"))
        await asyncio.sleep(0.05)
        async with peer_does(answer, port=port):
            assert await waiting
    assert calls == 1


async def hang_up_before_answering(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await hear_head(reader)


async def test_a_call_that_may_have_arrived_is_not_sent_again() -> None:
    calls = 0

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        await hang_up_before_answering(reader, writer)
        calls += 1

    async with peer_does(hang_up) as bot:
        with pytest.raises(NetworkError):
            await bot.send_message(7, "x")
    assert calls == 1


async def hang_up_amid_the_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await hear_head(reader)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"ok":')


async def speak_gibberish(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await hear_head(reader)
    writer.write(b"what?\r\n\r\n")


async def point_elsewhere(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await hear_head(reader)
    writer.write(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")


async def say_nothing(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await hear_head(reader)
    await asyncio.sleep(5)


DEEDS = [hang_up_before_answering, hang_up_amid_the_answer, speak_gibberish, point_elsewhere, say_nothing]


@pytest.mark.parametrize("deed", DEEDS)
async def test_no_failure_carries_the_token(deed: Deed, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with peer_does(deed, AiohttpRequest(read_timeout=0.05)) as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(7, "x")
    assert_no_token(caught.value, caplog.text)


async def test_a_failure_to_connect_carries_host_and_reason_but_no_token(caplog: pytest.LogCaptureFixture) -> None:
    async with speaking_to(f"http://127.0.0.1:{unused_port()}") as bot:
        with pytest.raises(NetworkError, match=r"127\.0\.0\.1.*refused|127\.0\.0\.1.*Connect call failed") as caught:
            await bot.send_message(7, "x")
    assert_no_token(caught.value, caplog.text)


async def test_a_connection_that_takes_too_long_is_a_timeout_without_the_token(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def never_greet(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    async with peer_does(never_greet) as plain:
        address = plain.base_url.replace("http", "https").partition("/bot")[0]
        async with speaking_to(address, AiohttpRequest(connect_timeout=0.05)) as bot:
            with pytest.raises(TimedOut) as caught:
                await bot.send_message(7, "x")
    assert_no_token(caught.value, caplog.text)


def assert_no_token(error: BaseException, logged: str) -> None:
    assert "very-secret" not in "".join(traceback.format_exception(error)) + repr(error) + logged
    seen: BaseException | None = error
    while seen is not None:
        assert "very-secret" not in repr(seen) + str(seen)
        seen = seen.__cause__ or seen.__context__


async def test_a_redirect_is_an_error_and_not_followed() -> None:
    async with peer_does(point_elsewhere) as bot:
        with pytest.raises(TelegramError, match="307"):
            await bot.send_message(7, "x")


async def test_a_proxy_gets_the_whole_address_and_its_own_password() -> None:
    heads: list[str] = []

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await hear_head(reader))
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{"ok":true,"result":true}')

    async with peer_does(forward) as proxy:
        address = proxy.base_url.partition("/bot")[0].replace("//", "//user:word@")
        async with speaking_to("http://telegram.invalid", AiohttpRequest(proxy=address)) as bot:
            assert await bot.answer_callback_query("1")
    assert heads[0].startswith(f"POST http://telegram.invalid/bot{TOKEN}/answerCallbackQuery HTTP/1.1\r\n")
    assert "Proxy-Authorization: Basic dXNlcjp3b3Jk\r\n" in heads[0]


def test_a_proxy_of_another_kind_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="http") as caught:
        AiohttpRequest(proxy="socks5://user:word@127.0.0.1:1080")
    assert "word" not in str(caught.value)


def test_the_environment_names_a_proxy_and_the_hosts_that_go_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.invalid:3128")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert environment_proxy("https://api.telegram.org") == "http://proxy.invalid:3128"
    assert environment_proxy("https://127.0.0.1:8081") is None


async def test_opening_and_closing_twice_is_harmless_and_a_closed_client_says_so() -> None:
    request = AiohttpRequest()
    async with telegram_answers(agree, request) as bot:
        await request.initialize()
        assert await bot.answer_callback_query("1")
        await request.shutdown()
        await request.shutdown()
        with pytest.raises(NetworkError, match="not initialized"):
            await bot.answer_callback_query("2")
        await request.initialize()
        assert await bot.answer_callback_query("3")
