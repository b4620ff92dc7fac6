"""HTTP to Telegram: python-telegram-bot's request interface on one aiohttp session."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorError,
    ClientHandlerType,
    ClientRequest,
    ClientResponse,
    ClientResponseError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import BytesIOPayload
from pydantic_core import PydanticSerializationError, to_json
from telegram import MessageEntity
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

RECONNECT_PAUSES = (0.1, 0.5)  # seconds before the second and the third attempt to connect
CHUNK = 64 * 1024
MANY, POLL_EVERY = 3, 0.03
"""After so many updates at once, seconds from one getUpdates to the next at least: one poll brings still more then."""
UPDATE_MARK = b'"update_id"'
UNREAD = ("reply_markup", "from", "link_preview_options")
"""Of our own messages: PTB would build an object for each."""


class AiohttpRequest(BaseRequest):
    """The arguments mean what they mean for PTB's `HTTPXRequest`: seconds, None for no limit; `proxy` is http(s).

    Make one for replies and one for getUpdates, because a long poll must not take a connection from the replies.
    """

    def __init__(
        self,
        connection_pool_size: int = 256,
        *,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        media_write_timeout: float | None = 20.0,
        proxy: str | None = None,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "https://")):
            raise ValueError("the address of a proxy starts with http:// or https://")
        self._connection_pool_size = connection_pool_size
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._proxy = proxy
        self._session: ClientSession | None = None
        self._slots = asyncio.Semaphore(connection_pool_size)

    @property
    def read_timeout(self) -> float | None:
        """PTB adds the seconds of the long poll to it."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session; may be called again, also after a shutdown."""
        if self._session is not None and not self._session.closed:
            return
        self._slots = asyncio.Semaphore(self._connection_pool_size)
        self._session = ClientSession(
            # `_slots` is the limit: aiohttp's own could not tell a full pool from a slow connect.
            connector=TCPConnector(limit=0),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            middlewares=(_connect_patiently,),
            proxy=self._proxy,
        )

    async def shutdown(self) -> None:
        """Close all connections; may be called again."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one call; return status and body. Raises TimedOut, or NetworkError when there was no whole answer."""
        if self._session is None or self._session.closed:
            raise RuntimeError("This AiohttpRequest is not initialized!")
        body = self._body(request_data, write_timeout)
        limits = ClientTimeout(
            connect=_seconds(connect_timeout, self._connect_timeout),
            sock_read=_seconds(read_timeout, self._read_timeout),
        )
        await self._take_slot(_seconds(pool_timeout, self._pool_timeout))
        try:
            return await _exchange(self._session, method, url, body, limits)
        finally:
            self._slots.release()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Read an answer of Telegram, leaving out what comes back of our own messages and nothing reads.

        An edited message is answered as True, as Telegram itself does for inline ones; a sent or tapped one goes
        without its keyboard, its sender, who is this bot, and the marks in its text but for quotes, which hold what an
        author may insist on. State is in the database, and building PTB's objects for all that was a quarter of the
        time of a tap. What is no JSON is not logged: it may be a message.
        """
        try:
            answer: dict[str, object] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        match answer.get("result"):
            case {"edit_date": int()}:
                answer["result"] = True
            case result:
                for message in _own_messages(result):
                    for unread in UNREAD:
                        message.pop(unread, None)
                    if marks := message.get("entities"):
                        message["entities"] = [mark for mark in marks if mark["type"] == MessageEntity.BLOCKQUOTE]
        return answer

    def _body(self, data: RequestData | None, write_timeout: object) -> "FormData | _Body | None":
        if data is None:
            return None
        if data.contains_files:
            return _form(data, _seconds(write_timeout, self._media_write_timeout))
        return _Body(_encoded(data.parameters), "application/json", _seconds(write_timeout, self._write_timeout))

    async def _take_slot(self, seconds: float | None) -> None:
        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._slots.acquire()
        except TimeoutError:
            raise TimedOut("All connections are occupied. The request was *not* sent to Telegram.") from None


class PollingRequest(AiohttpRequest):
    """For getUpdates: where many updates come one upon another they are fetched together, a tenth more taps a second.

    After few updates the next poll follows at once: what is answered is soon acknowledged, and not handed out again
    after a kill.
    """

    _next_at = 0.0

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Send one poll, not before its time."""
        clock = asyncio.get_running_loop().time
        begun = clock()
        if begun < self._next_at:
            await asyncio.sleep(self._next_at - begun)
            begun = self._next_at
        status, body = await super().do_request(*args, **kwargs)
        self._next_at = begun + POLL_EVERY if body.count(UPDATE_MARK) >= MANY else 0.0
        return status, body


class _Body(BytesIOPayload):
    """A body whose every chunk has `seconds` to leave: aiohttp itself has no limit for writing."""

    def __init__(self, content: bytes, content_type: str, seconds: float | None) -> None:
        super().__init__(BytesIO(content), content_type=content_type)
        self._content = content
        self._seconds = seconds

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        # The first chunk never waits: it fits the buffer of a connection that has nothing else to send.
        await writer.write(self._content[:CHUNK])
        for start in range(CHUNK, len(self._content), CHUNK):
            async with asyncio.timeout(self._seconds):
                await writer.write(self._content[start : start + CHUNK])


def environment_proxy(url: str) -> str | None:
    """The proxy that HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY name for this address, as PTB's own client."""
    address = urlsplit(url)
    if proxy_bypass(address.netloc):
        return None
    proxies = getproxies()
    return proxies.get(address.scheme) or proxies.get("all")


async def _connect_patiently(request: ClientRequest, send: ClientHandlerType) -> ClientResponse:
    """Try again only where no connection came about, so that nothing has been sent and nothing can arrive twice.

    A broken connection or a silent server may have taken the message: there the caller decides. A connect that timed
    out is not repeated either: the system has tried several times within that limit, and a person has waited for it.
    """
    for pause in RECONNECT_PAUSES:
        try:
            return await send(request)
        except ClientConnectorCertificateError:
            raise
        except ClientConnectorError:
            await asyncio.sleep(pause)
    return await send(request)


async def _exchange(
    session: ClientSession, method: str, url: str, body: FormData | _Body | None, limits: ClientTimeout
) -> tuple[int, bytes]:
    failure: TelegramError
    try:
        async with session.request(method, url, data=body, timeout=limits, allow_redirects=False) as response:
            return response.status, await response.read()
    except TimeoutError:
        failure = TimedOut()
    except Exception as error:
        failure = NetworkError(_describe(error))
    # Raised outside of `except`: aiohttp's errors name the address, which holds the token, and logs print causes.
    raise failure


def _encoded(parameters: Mapping[str, object]) -> bytes:
    """JSON. Lone surrogates are no text: replaced, because an encoding error would carry the message into the log."""
    try:
        return to_json(parameters)
    except (PydanticSerializationError, UnicodeEncodeError):
        return json.dumps(parameters, ensure_ascii=False).encode("utf-8", "replace")


def _own_messages(result: object) -> Iterator[dict[str, Any]]:
    """The message that a call has sent, and those under which somebody tapped."""
    match result:
        case dict(message):
            yield message
        case [*updates]:
            for update in updates:
                match update:
                    case {"callback_query": {"message": dict(tapped)}}:
                        yield tapped


def _describe(error: Exception) -> str:
    """The kind of a failure and only such details as cannot hold the address of the call."""
    name = f"aiohttp.{type(error).__name__}"
    if isinstance(error, ClientConnectorError):
        return f"{name}: {error}"
    return f"{name}: status {error.status}" if isinstance(error, ClientResponseError) else name


def _form(data: RequestData, seconds: float | None) -> FormData:
    form = FormData(quote_fields=False)  # Telegram shows file names as they stand, not percent-encoded
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        content = content if isinstance(content, bytes) else content.read()
        form.add_field(name, _Body(content, content_type, seconds), filename=filename)
    return form


def _seconds(given: object, default: float | None) -> float | None:
    """What one call asks for; PTB marks "not given" with DEFAULT_NONE, and None means no limit."""
    return given if given is None or isinstance(given, int | float) else default
