"""Callback and inline queries that wait for the bot's answer."""

import time
from dataclasses import dataclass

from sandbox.chats import Chat
from sandbox.errors import bad_request


@dataclass(slots=True)
class Query:
    id: str
    chat: Chat
    asked_at: float
    is_answered: bool = False


class Queries:
    """A query may be answered for `lifetime` seconds; only the first answer is seen by the person."""

    def __init__(self, lifetime: float = 15.0) -> None:
        self.lifetime = lifetime
        self._open: dict[str, Query] = {}
        self._last = int(time.time()) << 32

    def ask(self, chat: Chat, now: float) -> Query:
        self._forget_old(now)
        self._last += 1
        query = self._open[str(self._last)] = Query(str(self._last), chat, now)
        return query

    def find(self, query_id: str, now: float) -> Query:
        self._forget_old(now)
        if query_id not in self._open:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return self._open[query_id]

    def _forget_old(self, now: float) -> None:
        while self._open:
            oldest = next(iter(self._open.values()))
            if oldest.asked_at + self.lifetime >= now:
                return
            del self._open[oldest.id]
            oldest.chat.pressed.pop(oldest.id, None)
