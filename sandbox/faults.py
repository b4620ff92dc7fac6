"""Troubles on order: refusals, broken connections and silence, by count or by chance; and Telegram's own limits."""

import math
import random
from collections import deque
from dataclasses import dataclass

from sandbox.errors import ApiError, Object, too_many_requests
from sandbox.params import Params

_TITLES = {400: "Bad Request", 403: "Forbidden", 500: "Internal Server Error", 502: "Bad Gateway"}


@dataclass(slots=True)
class Fault:
    """`times` None lasts until cleared; `silence` lets the call happen and holds the answer back."""

    method: str
    refusal: ApiError | None
    is_reset: bool
    silence: float
    times: int | None
    probability: float
    dice: random.Random
    struck: int = 0

    def strikes(self, method: str) -> bool:
        if self.method not in ("*", method) or self.times == self.struck:
            return False
        if self.probability < 1 and self.dice.random() >= self.probability:
            return False
        self.struck += 1
        return True

    def as_json(self) -> Object:
        kind = {"reset": self.is_reset, "silence": self.silence, "error": self.refusal and self.refusal.body()}
        return {
            "method": self.method,
            "times": self.times,
            "probability": self.probability,
            **kind,
            "struck": self.struck,
        }


def read_fault(params: Params) -> Fault:
    """Fault from the control door: method or "*", and one of status (+description), retry_after, reset, silence."""
    return Fault(
        method=params.text("method").lower() or "*",
        refusal=_read_refusal(params),
        is_reset=params.flag("reset"),
        silence=params.number("silence") if params.has("silence") else 0.0,
        times=params.integer("times") if params.has("times") else None,
        probability=params.number("probability") if params.has("probability") else 1.0,
        dice=random.Random(params.integer("seed")),  # noqa: S311 - repeatable troubles, not secrets
    )


def _read_refusal(params: Params) -> ApiError | None:
    if retry_after := params.integer("retry_after"):
        return too_many_requests(retry_after)
    if not (status := params.integer("status")):
        return None
    description = params.text("description") or _TITLES.get(status, "Error")
    return ApiError(status, description, migrate_to=params.integer("migrate_to_chat_id"))


class Faults:
    def __init__(self) -> None:
        self.ordered: list[Fault] = []

    def strike(self, method: str) -> Fault | None:
        return next((fault for fault in self.ordered if fault.strikes(method)), None)


@dataclass(slots=True)
class Limits:
    """Messages a second in all and to one chat, 0 for no limit; the whole penalty has to be waited out."""

    per_second: int = 0
    per_chat: int = 0
    retry_after: int = 1


class Gate:
    """Counts sent messages against the limits; 5 % of slack forgives the jitter of the network."""

    def __init__(self) -> None:
        self.limits = Limits()
        self._sent: deque[float] = deque()
        self._last_to: dict[int, float] = {}
        self._closed_until: dict[int, float] = {}

    def pass_through(self, chat_id: int, now: float) -> None:
        for door in (0, chat_id):
            if self._closed_until.get(door, 0.0) > now:
                raise too_many_requests(math.ceil(self._closed_until[door] - now))
        if self._is_crowded(now):
            self._close(0, now)
        if self.limits.per_chat and now - self._last_to.get(chat_id, -1e9) < 0.95 / self.limits.per_chat:
            self._close(chat_id, now)
        self._sent.append(now)
        self._last_to[chat_id] = now

    def _is_crowded(self, now: float) -> bool:
        while self._sent and self._sent[0] <= now - 0.95:
            self._sent.popleft()
        return bool(self.limits.per_second) and len(self._sent) >= self.limits.per_second

    def _close(self, door: int, now: float) -> None:
        self._closed_until[door] = now + self.limits.retry_after
        raise too_many_requests(self.limits.retry_after)
