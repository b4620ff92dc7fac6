"""The least Bot API that hands out taps and sees them answered: cheap, so that it is the bot that is measured."""

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

METHOD = re.compile(rb"[A-Z]+ /bot[^/ ]+/(\w+)")
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
TAP = re.compile(rb'callback_query_id"?[:=] ?"?(\d+)')
MESSAGE = re.compile(rb'message_id"?[:=] ?"?(\d+)')
AT_ONCE = re.compile(rb'timeout"?[:=] ?0\b')

FIRST_PERSON = 1000  # Telegram id of the first of them; the others follow
BUTTONS = ",".join(f'[{{"text":"Service number {i}","callback_data":"open:{i}"}}]' for i in range(8))
# Protected, as a crisis list is: under any other message the bot would have to send a new one instead of editing.
SCREEN = (
    f'"date":1700000000,"has_protected_content":true,"text":"{"Who can help now. " * 20}",'
    f'"reply_markup":{{"inline_keyboard":[{BUTTONS}]}}'
)
SENT = f'{{"message_id":1,"chat":{{"id":1,"type":"private"}},{SCREEN}}}'
UPDATE = (
    '{{"update_id":{tap},"callback_query":{{"id":"{tap}","chat_instance":"1","data":"{data}",'
    '"from":{{"id":{person},"is_bot":false,"first_name":"Ota","language_code":"cs"}},'
    '"message":{{"message_id":{tap},"chat":{{"id":{person},"type":"private","first_name":"Ota"}},{screen}}}}}}}'
)
EDITED = f'{{"message_id":1,"chat":{{"id":1,"type":"private"}},"edit_date":1700000001,{SCREEN}}}'
RESULTS = {
    b"getMe": '{"id":1,"is_bot":true,"first_name":"Bot","username":"bot"}',
    b"editMessageText": EDITED,
    b"sendMessage": SENT,
}


@dataclass(frozen=True)
class Load:
    """What a round asks of a bot; `delay` is the seconds that pass before any call is answered.

    Each person taps one button again and again, the next person the next of `buttons` (callback data).
    """

    taps: int
    people: int
    at_once: int
    buttons: Sequence[str]
    delay: float = 0.0
    warm_up: int = 200


@dataclass
class Seen:
    """What a round saw; times in seconds, `took` from handing a tap out until both of its calls had arrived."""

    took: list[float] = field(default_factory=list)
    out_of_order: int = 0
    begun_at: float = 0.0
    begun_cpu: float = 0.0
    ended_at: float = 0.0
    ended_cpu: float = 0.0


class Standin:
    """One round: hands taps out, at most `at_once` of them unanswered, as long as there are any."""

    def __init__(self, load: Load, cpu: Callable[[], float]) -> None:
        self.load = load
        self.seen = Seen()
        self.calls: Counter[str] = Counter()
        self.first_poll = asyncio.Event()
        self.finished = asyncio.Event()
        self._cpu = cpu
        self._handed_out: list[float] = []
        self._missing: dict[int, set[bytes]] = {}
        self._last: dict[tuple[bytes, int], int] = {}
        self._poll: Connection | None = None

    def answer(self, connection: "Connection", method: bytes, body: bytes) -> None:
        """Take one call of the bot; the answer follows after the delay, or when there are taps."""
        self.calls[method.decode()] += 1
        if method == b"getUpdates":
            self.first_poll.set()
            if AT_ONCE.search(body):
                return connection.reply("[]")
            self._poll = connection
            return self._serve_poll()
        if method == b"answerCallbackQuery":
            self._note(method, TAP.search(body))
        elif method == b"editMessageText":
            self._note(method, MESSAGE.search(body))
        connection.reply(RESULTS.get(method, "true"), self.load.delay)

    def _serve_poll(self) -> None:
        count = min(100, self.load.at_once - len(self._missing), self.load.taps - len(self._handed_out))
        if self._poll is None or count <= 0:
            return
        self._poll.reply("[" + ",".join(self._hand_out() for _ in range(count)) + "]", self.load.delay)
        self._poll = None

    def _hand_out(self) -> str:
        tap = len(self._handed_out)
        self._handed_out.append(time.perf_counter())
        self._missing[tap] = {b"answerCallbackQuery", b"editMessageText"}
        person = tap % self.load.people
        data = self.load.buttons[person % len(self.load.buttons)]
        return UPDATE.format(tap=tap, person=FIRST_PERSON + person, data=data, screen=SCREEN)

    def _note(self, method: bytes, found: "re.Match[bytes] | None") -> None:
        tap = int(found[1]) if found else -1
        if tap not in self._missing:
            return
        self._check_order(method, tap)
        self._missing[tap].discard(method)
        if not self._missing[tap]:
            self._complete(tap)

    def _check_order(self, method: bytes, tap: int) -> None:
        line = (method, tap % self.load.people)
        self.seen.out_of_order += tap < self._last.get(line, -1)
        self._last[line] = tap

    def _complete(self, tap: int) -> None:
        del self._missing[tap]
        now, seen = time.perf_counter(), self.seen
        seen.took.append(now - self._handed_out[tap])
        if len(seen.took) == self.load.warm_up:
            seen.begun_at, seen.begun_cpu = now, self._cpu()
        if len(seen.took) == self.load.taps:
            seen.ended_at, seen.ended_cpu = now, self._cpu()
            self.finished.set()
        # Not at once: calls that arrived in the same moment belong into the same batch of updates.
        asyncio.get_running_loop().call_soon(self._serve_poll)


class Connection(asyncio.Protocol):
    """HTTP/1.1 with one call at a time, as both clients speak it."""

    def __init__(self, standin: Standin) -> None:
        self._standin = standin
        self._buffer = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.WriteTransport) -> None:  # type: ignore[override]
        """Remember the way back; uvloop's transports write without being any of asyncio's classes."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Collect until a call is whole."""
        self._buffer += data
        head, end, body = self._buffer.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if not end or (length and len(body) < int(length[1])):
            return
        self._buffer = b""
        if method := METHOD.match(head):
            self._standin.answer(self, method[1], body)

    def reply(self, result: str, delay: float = 0.0) -> None:
        """Answer the call, `delay` seconds from now."""
        body = f'{{"ok":true,"result":{result}}}'.encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        if delay:
            asyncio.get_running_loop().call_later(delay, self._write, head + body)
        else:
            self._write(head + body)

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)
