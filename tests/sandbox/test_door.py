"""The control door, the page's files and the command line."""

import asyncio
import signal
import sys
from pathlib import Path

import aiohttp
import pytest
from telegram import Bot

from sandbox.cast import read_cast
from tests.sandbox.conftest import ANA, BEA, TOKEN, Stand

ROOT = Path(__file__).parents[2]


async def test_waiting_ends_when_the_chat_changes(bot: Bot, stand: Stand) -> None:
    version = (await stand.chat(ANA))["version"]
    waiting = asyncio.create_task(stand.ask("GET", f"/sandbox/people/{ANA}?after={version}&timeout=20"))
    await bot.send_message(BEA, "to nic nemění")
    await asyncio.sleep(0.1)
    assert not waiting.done()

    await bot.send_message(ANA, "změna")
    _, view = await asyncio.wait_for(waiting, 2)
    assert "změna" in str(view)


async def test_waiting_ends_without_a_change_after_its_timeout(bot: Bot, stand: Stand) -> None:
    version = (await stand.chat(ANA))["version"]

    _, view = await asyncio.wait_for(stand.ask("GET", f"/sandbox/people/{ANA}?after={version}&timeout=0.2"), 2)
    assert isinstance(view, dict)
    assert view["version"] == version


async def test_a_missing_button_is_named_with_those_that_are_there(bot: Bot, stand: Stand) -> None:
    await stand.ask("POST", f"/bot{TOKEN}/sendMessage", chat_id=ANA, text="x", reply_markup={"keyboard": [["Cheb"]]})

    answer = await stand.ask("POST", f"/sandbox/people/{ANA}/tap", button="Aš")
    assert answer == (409, {"error": "no button 'Aš'; there are: Cheb"})


async def test_unknown_people_and_deeds_are_refused(stand: Stand) -> None:
    assert (await stand.ask("GET", "/sandbox/people/999"))[0] == 404
    assert (await stand.ask("POST", f"/sandbox/people/{ANA}/dance"))[0] == 404


async def test_news_stream_brings_the_state_first_and_then_only_what_changed(bot: Bot, stand: Stand) -> None:
    async with stand.door.get("/sandbox/live") as stream:
        first = [await asyncio.wait_for(read_event(stream), 2) for _ in range(5)]
        await bot.send_message(BEA, "novinka")
        event, data = await asyncio.wait_for(read_event(stream), 3)

    assert [name for name, _ in first] == ["bot", "phone", "phone", "phone", "group"]
    assert event == "phone"
    assert '"text": "novinka"' in data
    assert "/start" not in data


async def read_event(stream: aiohttp.ClientResponse) -> tuple[str, str]:
    name = ""
    while True:
        line = (await stream.content.readuntil(b"\n")).decode().strip()
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            return name, line.removeprefix("data: ")


async def test_the_page_needs_nothing_from_elsewhere(stand: Stand) -> None:
    async with stand.door.get("/") as response:
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        page = await response.text()
    assert "http" not in page
    for name in ("app.js", "phone.js", "page.css", "icon.svg"):
        async with stand.door.get(f"/page/{name}") as response:
            assert response.status == 200


async def test_the_process_prints_its_address_serves_and_stops_on_a_signal(tmp_path: Path) -> None:
    cast = tmp_path / "cast.json"
    cast.write_text('[{"id": 5, "first_name": "Ota", "start": null}]', "utf-8")
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--token", TOKEN, "--cast", str(cast)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    address = (await asyncio.wait_for(process.stdout.readline(), 10)).decode().strip()
    async with aiohttp.ClientSession() as session, session.get(f"{address}sandbox/people") as response:
        people = await response.json()
    process.send_signal(signal.SIGTERM)

    assert [person["first_name"] for person in people] == ["Ota"]
    assert await asyncio.wait_for(process.wait(), 5) == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not a JSON file"),
        ("[]", "a list of people is expected"),
        ('[{"id": 1}]', "person 1: id and first_name are needed"),
        ('[{"id": "1", "first_name": "A"}]', "person 1: wrong field 'id'"),
        ('[{"id": 1, "first_name": "A", "age": 3}]', "person 1: wrong field 'age'"),
        ('[{"id": 1, "first_name": "A", "groups": "B"}]', "person 1: wrong field 'groups'"),
        ('[{"id": 1, "first_name": "A"}, {"id": 1, "first_name": "B"}]', "two people have the same id"),
    ],
)
def test_a_wrong_cast_is_refused_in_one_line(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "cast.json"
    path.write_text(text, "utf-8")

    with pytest.raises(ValueError, match=reason) as refusal:
        read_cast(path)
    assert "\n" not in str(refusal.value)


def test_the_cast_that_comes_along_can_be_read() -> None:
    assert [person.first_name for person in read_cast(ROOT / "sandbox" / "cast.json")] == [
        "Ana",
        "Bea",
        "Ota",
        "Vera",
        "Radka",
    ]
