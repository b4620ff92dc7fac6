"""A running stand-in with three people, a real bot client, and the control door."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot

from sandbox.chats import Person
from sandbox.server import build, listen

TOKEN = "4242:sandbox-token"
ANA, BEA, VERA = 11, 12, 13
TEAM = "Tým pro mládež"
CAST = [
    Person(ANA, "Ana", "ana_demo", caption="koordinátorka", groups=(TEAM,)),
    Person(BEA, "Bea", caption="zástupkyně", groups=(TEAM,)),
    Person(VERA, "Vera", language_code="en"),
]


@dataclass(frozen=True)
class Stand:
    """The running stand-in as a test sees it, over HTTP only."""

    address: str
    runner: web.AppRunner
    door: aiohttp.ClientSession

    async def does(self, person: int, deed: str, **body: object) -> dict[str, object]:
        async with self.door.post(f"/sandbox/people/{person}/{deed}", json=body) as response:
            answer = await response.json()
        assert response.status == 200, answer
        assert isinstance(answer, dict)
        return answer

    async def ask(self, verb: str, path: str, **body: object) -> tuple[int, object]:
        async with self.door.request(verb, path, json=body) as response:
            return response.status, await response.json()

    async def chat(self, person: int) -> dict[str, object]:
        _, view = await self.ask("GET", f"/sandbox/people/{person}")
        assert isinstance(view, dict)
        return view

    async def messages(self, person: int) -> list[dict[str, object]]:
        messages = (await self.chat(person))["messages"]
        assert isinstance(messages, list)
        return messages

    async def toasts(self, person: int) -> list[tuple[str, bool]]:
        toasts = (await self.chat(person))["toasts"]
        assert isinstance(toasts, list)
        return [(toast["text"], toast["is_alert"]) for toast in toasts]

    async def group(self) -> dict[str, object]:
        _, groups = await self.ask("GET", "/sandbox/groups")
        assert isinstance(groups, list)
        (group,) = groups
        assert isinstance(group, dict)
        return group

    async def calls(self, method: str) -> list[dict[str, object]]:
        _, calls = await self.ask("GET", "/sandbox/journal", method=method)
        assert isinstance(calls, list)
        return calls


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    app = build(TOKEN, CAST, bot_name="Echo", bot_username="echo_bot")
    runner, address = await listen(app)
    async with aiohttp.ClientSession(address) as door:
        yield Stand(address, runner, door)
    await runner.cleanup()


@pytest.fixture
async def bot(stand: Stand) -> AsyncIterator[Bot]:
    """A client of the stand-in whom Ana and Bea have started; Vera has not."""
    async with Bot(TOKEN, base_url=f"{stand.address}/bot", base_file_url=f"{stand.address}/file/bot") as bot:
        await stand.does(ANA, "start")
        await stand.does(BEA, "start")
        yield bot
