"""A record of the calls that came, with their times; the newest are kept."""

from collections import deque
from dataclasses import asdict, dataclass

from sandbox.errors import Object
from sandbox.params import Params


@dataclass(frozen=True, slots=True)
class Call:
    """`at` is Unix time of arrival in seconds, `ms` its duration, `status` 499 when the connection broke."""

    number: int
    at: float
    ms: float
    method: str
    status: int
    params: Object

    def as_json(self) -> Object:
        return {**asdict(self), "params": {key: value for key, value in self.params.items() if value is not None}}


class Journal:
    def __init__(self, keep: int = 5000) -> None:
        self._calls: deque[Call] = deque(maxlen=keep)
        self._count = 0

    def write(self, at: float, ms: float, method: str, status: int, params: Params) -> None:
        self._count += 1
        self._calls.append(Call(self._count, at, ms, method, status, params.values))

    def read(self, after: int = 0, method: str = "") -> list[Call]:
        return [call for call in self._calls if call.number > after and (not method or call.method == method)]
