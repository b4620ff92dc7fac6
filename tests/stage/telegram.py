"""Telegram as the bot meets it in a scenario: the rules of the sandbox behind PTB's request interface, no network."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.network import AiohttpRequest
from sandbox.chats import Chat, Person
from sandbox.errors import ApiError, Object
from sandbox.methods import METHODS, NAMES
from sandbox.params import Params, Upload
from sandbox.profile import Profile
from sandbox.world import World

TOKEN = "4242:stage-token"
BAD_GATEWAY = ApiError(502, "Bad Gateway")
SILENCE = TimedOut()

Deliver = Callable[[Object], Awaitable[None]]


@dataclass
class Trouble:
    """A fault on order; with `taken` the call happens and only its answer is lost."""

    method: str
    with_: ApiError | TelegramError
    times: int
    taken: bool


class FakeTelegram(BaseRequest):
    """Keeps the chats as Telegram would, records every call, and hands what people do to `deliver`."""

    # As in production: of our own messages little comes back.
    parse_json_payload = staticmethod(AiohttpRequest.parse_json_payload)

    def __init__(self, cast: Sequence[Person]) -> None:
        self.world = World(TOKEN, cast, Profile(4242, "Síťovka", "sitovka_bot"))
        self.deliver: Deliver | None = None
        self.troubles: list[Trouble] = []
        self.struck = 0
        self._next = 0

    def fails(self, method: str, *, with_: ApiError | TelegramError, times: int = 1, taken: bool = False) -> None:
        """Order a fault: a refusal of the Bot API, or an exception of the network."""
        self.troubles.append(Trouble(NAMES[method.lower()], with_, times, taken))

    def calls(self, method: str = "") -> list[Object]:
        """Arguments of the calls made so far, oldest first, also of those that failed."""
        return [call.params for call in self.world.journal.read(method=method)]

    def chat(self, person: int) -> Chat:
        """The chat of a person with the bot."""
        return self.world.chats[person]

    async def delivers(self) -> None:
        """Hand over what people have just done and wait until the bot has dealt with it."""
        polled = b'{"ok": true, "result": %b}' % await self.world.updates.poll(self._next, 100, 0)
        waiting: Any = self.parse_json_payload(polled)["result"]
        if not waiting or self.deliver is None:
            return
        self._next = waiting[-1]["update_id"] + 1
        await asyncio.gather(*(self.deliver(update) for update in waiting))

    async def delivers_again(self) -> None:
        """Hand over the last update once more, as to a bot that was killed before it acknowledged it."""
        self._next -= 1
        await self.delivers()

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
        """One call of the Bot API, or the download of a file."""
        await asyncio.sleep(0)  # the network never answers in the same breath
        if "/file/bot" in url:
            return 200, self.world.files.get(url.rpartition("/")[2]).content
        return self._answer(url.rpartition("/")[2], _params(request_data))

    @property
    def read_timeout(self) -> float | None:
        """Nothing is waited for here."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    def _answer(self, name: str, params: Params) -> tuple[int, bytes]:
        status = 0
        try:
            status, body = 200, {"ok": True, "result": self._act(name, params)}
        except ApiError as refusal:
            status, body = refusal.code, refusal.body()
        finally:
            self.world.journal.write(0, 0, name, status, params)
        return status, json.dumps(body).encode()

    def _act(self, name: str, params: Params) -> object:
        trouble = self._strike(name)
        if trouble and not trouble.taken:
            raise trouble.with_
        result = METHODS[name.lower()](self.world, params)
        if trouble:
            raise trouble.with_
        return result

    def _strike(self, name: str) -> Trouble | None:
        trouble = next((one for one in self.troubles if one.method == name and one.times > 0), None)
        if trouble:
            trouble.times -= 1
            self.struck += 1
        return trouble


def _params(data: RequestData | None) -> Params:
    """The arguments after the way through JSON, as they would arrive."""
    if data is None:
        return Params({})
    uploads = {name: Upload(part[0], part[2], _bytes(part[1])) for name, part in (data.multipart_data or {}).items()}
    return Params(json.loads(json.dumps(data.parameters)), uploads)


def _bytes(content: object) -> bytes:
    return content if isinstance(content, bytes) else bytes(content.read())  # type: ignore[attr-defined]
