"""Calendars: a file, and an address that other programs fetch over HTTP, which ends when it or the rights end."""

import asyncio
import logging
import re
import socket
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from bot.web import MOST_IN_A_MINUTE
from domain.platform import PlatformType
from tests.scenarios.test_events import answers, calendar, invites
from tests.stage.meetings import CASE, calls, network, platform
from tests.stage.people import Person
from tests.stage.stage import Stage
from views.feeds import MakeAddress, OpenCalendar, RevokeAddress, SendCalendarFile
from views.meetings import OpenMeeting

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/calendar/([0-9a-f]{40})\.ics")
MEETING, TITLE = "příští úterý v 9 v zasedačce", "Lokální síť Cheb"
NOT_HERE = "Tohle už tu není"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
async def served(stage: Stage) -> Stage:
    """The bot has a web port; Ana has called the platform of Bea and Ota together."""
    stage.web_port = free_port()
    await stage.restart()
    await network(stage)
    await calls(stage.ana, MEETING, agenda="Vyhodnocení roku")
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert TITLE in person.sees()
    return stage


@pytest.fixture
async def web() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def taps(person: Person, data: str) -> str:
    """A button of an old screen."""
    await person.says("/menu")
    await person.taps_old(person.screen, data)
    return person.sees()


async def address_of(person: Person) -> str:
    """Make the address of the own calendar, from the settings on."""
    await person.says("/nastaveni")
    await person.taps("Kalendář")
    await person.taps("Vytvořit adresu")
    return shown_address(person)


def shown_address(person: Person) -> str:
    found = ADDRESS.search(person.sees())
    assert found
    assert found[0].replace("http://", "webcal://") in person.sees()
    return found[0]


async def titles(web: aiohttp.ClientSession, url: str) -> list[str]:
    """What two readers of calendars find at an address."""
    async with web.get(url) as answer:
        assert (answer.status, answer.content_type) == (200, "text/calendar")
        content = await answer.text()
    events = [str(event["SUMMARY"]) for event in Calendar.from_ical(content).walk("VEVENT")]
    stream = await asyncio.to_thread(IcsCalendarStream.calendar_from_ics, content)
    assert sorted(str(event.summary) for event in stream.events) == sorted(events)
    return events


async def status(web: aiohttp.ClientSession, url: str, method: str = "GET", **headers: str) -> int:
    async with web.request(method, url, headers=headers) as answer:
        return answer.status


async def test_an_address_shows_meetings_and_events_one_comes_to(served: Stage, web: aiohttp.ClientSession) -> None:
    await invites(served.bea)
    await served.delivers_notices()
    await answers(served.ota, "Možná")
    url = await address_of(served.ota)
    assert await titles(web, url) == [TITLE, "Kulatý stůl"]
    await answers(served.ota, "Nepřijdu")
    assert await titles(web, url) == [TITLE]


async def test_a_change_a_refusal_and_a_cancellation_are_seen_at_once(
    served: Stage, web: aiohttp.ClientSession
) -> None:
    url = await address_of(served.bea)
    async with web.get(url) as answer:
        (event,) = Calendar.from_ical(await answer.read()).walk("VEVENT")
        assert (event["UID"], event["LOCATION"]) == ("meeting-1@sitovka", "v zasedačce")
        assert "Vyhodnocení roku" in str(event["DESCRIPTION"])
    await taps(served.bea, OpenMeeting(1).pack())
    await served.bea.taps("Nepřijdeme")
    assert await titles(web, url) == []
    await taps(served.bea, OpenMeeting(1).pack())
    await served.bea.taps("Přijdeme")
    assert await titles(web, url) == [TITLE]
    await taps(served.ana, OpenMeeting(1).pack())
    await served.ana.taps("Zrušit setkání")
    await served.ana.says("Nemoc.")
    await served.ana.taps("Zrušit a dát všem vědět")
    assert await titles(web, url) == []
    await served.delivers_notices()
    assert all("nekoná" in person.sees() or "zrušen" in person.sees() for person in (served.bea, served.ota))


async def test_nobody_finds_meetings_of_others_at_the_own_address(served: Stage, web: aiohttp.ClientSession) -> None:
    assert await titles(web, await address_of(served.cyril)) == []
    assert await titles(web, await address_of(served.ota)) == [TITLE]


async def test_a_revoked_address_and_one_replaced_lead_nowhere(served: Stage, web: aiohttp.ClientSession) -> None:
    first = await address_of(served.bea)
    await taps(served.bea, OpenCalendar().pack())
    await served.bea.taps("Nová adresa")
    second = shown_address(served.bea)
    assert (await status(web, first), await status(web, second)) == (404, 200)
    await taps(served.bea, OpenCalendar().pack())
    await served.bea.taps("Ztratil se mi telefon")
    assert "adresy jsou zrušené" in served.bea.sees()
    assert await status(web, second) == 404
    third = await address_of(served.bea)
    await taps(served.bea, OpenCalendar().pack())
    await served.bea.taps("Zrušit adresu")
    assert await status(web, third) == 404


async def test_who_lost_the_rights_finds_no_meeting_and_who_erased_all_no_calendar(
    served: Stage, web: aiohttp.ClientSession
) -> None:
    url = await address_of(served.bea)
    async with served.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE actor = :club", club=served.club.id)
    assert await titles(web, url) == []
    await served.bea.says("/smazatme")
    await served.bea.taps("Ano, smazat všechno")
    assert await served.rows("SELECT * FROM calendar_feed") == []
    assert await status(web, url) == 404


async def test_only_a_digest_of_the_token_is_kept_and_nothing_is_logged(
    served: Stage, web: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    url = await address_of(served.bea)
    token = url[-44:-4]
    with caplog.at_level(logging.DEBUG):
        assert await status(web, url) == 200
        assert await status(web, url.replace(token, token[::-1])) == 404
    assert token not in caplog.text
    assert token[::-1] not in caplog.text
    assert token.encode() not in served.file.read_bytes()
    (row,) = await served.rows("SELECT token_digest, read_at FROM calendar_feed")
    assert len(row["token_digest"]) == 64
    assert row["read_at"] == int(served.clock().timestamp())


async def test_the_address_vanishes_from_the_chat(served: Stage) -> None:
    await address_of(served.bea)
    shown = served.bea.screen
    served.clock.advance(minutes=11)
    await served.delivers_notices()
    assert shown not in served.bea.messages


async def test_what_has_not_changed_is_not_sent_again(served: Stage, web: aiohttp.ClientSession) -> None:
    url = await address_of(served.bea)
    async with web.head(url) as answer:
        assert (answer.status, await answer.read()) == (200, b"")
        tag, modified = answer.headers["ETag"], answer.headers["Last-Modified"]
    assert await status(web, url, **{"If-None-Match": tag}) == 304
    assert await status(web, url, **{"If-Modified-Since": modified}) == 304
    assert await status(web, url, **{"If-None-Match": '"other"', "If-Modified-Since": modified}) == 200
    served.clock.advance(minutes=5)
    await taps(served.bea, OpenMeeting(1).pack())
    await served.bea.taps("Nepřijdeme")
    assert await status(web, url, **{"If-None-Match": tag}) == 200
    assert await status(web, url, **{"If-Modified-Since": modified}) == 200


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/calendar/",
        "/calendar/.ics",
        "/calendar/../../etc/passwd",
        "/calendar/..%2F..%2Fetc%2Fpasswd.ics",
        f"/calendar/{'f' * 39}.ics",
        f"/calendar/{'f' * 40}.ics",
        f"/calendar/{'f' * 40}",
        f"/calendar/{'f' * 4000}.ics",
        f"/calendar/{'F' * 40}.ics",
    ],
)
async def test_whatever_else_is_asked_is_not_there(served: Stage, web: aiohttp.ClientSession, path: str) -> None:
    assert await status(web, f"http://127.0.0.1:{served.web_port}{path}") == 404


async def test_nothing_can_be_written_and_nobody_asks_too_much(served: Stage, web: aiohttp.ClientSession) -> None:
    url = await address_of(served.bea)
    assert await status(web, url, "POST") == 405
    guessed = url[:-44] + "0" * 40 + ".ics"
    answered = [await status(web, guessed) for _ in range(MOST_IN_A_MINUTE + 5)]
    assert answered[0] == 404
    assert answered[-1] == await status(web, url) == 429
    assert await status(web, url, **{"X-Forwarded-For": "10.0.0.1, 192.0.2.7"}) == 200
    served.clock.advance(minutes=1)
    assert await status(web, url) == 200


async def test_a_platform_has_an_address_for_its_members_only(served: Stage, web: aiohttp.ClientSession) -> None:
    await taps(served.ota, OpenCalendar().pack())
    await served.ota.taps("Kalendář platformy Lokální síť Cheb")
    await served.ota.taps("Vytvořit adresu")
    url = shown_address(served.ota)
    async with web.get(url) as answer:
        assert Calendar.from_ical(await answer.read())["X-WR-CALNAME"] == "Síťovka – Lokální síť Cheb"
    assert await titles(web, url) == [TITLE]
    for person in (served.cyril, served.vera):
        for data in (OpenCalendar(1).pack(), SendCalendarFile(1).pack(), MakeAddress(1).pack()):
            await taps(person, data)
            assert NOT_HERE in person.toast
    async with served.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE person = (SELECT person FROM calendar_feed)")
    assert await titles(web, url) == []
    await taps(served.ota, RevokeAddress(1).pack())
    assert await status(web, url) == 404


async def test_of_a_case_conference_a_calendar_says_only_that_it_is(served: Stage, web: aiohttp.ClientSession) -> None:
    await platform(served, CASE, type=PlatformType.CASE_CONFERENCE)
    await served.ana.says("/setkani")
    await served.ana.taps("Svolat setkání")
    await served.ana.taps(CASE)
    await served.ana.says("ve čtvrtek v 10 na radnici")
    await served.ana.taps("NZDM Kompas Cheb")
    await served.ana.taps("Hotovo")
    await served.ana.taps("📨 Svolat")
    await served.delivers_notices()
    assert CASE in served.bea.sees()
    url = await address_of(served.bea)
    async with web.get(url) as answer:
        events = Calendar.from_ical(await answer.read()).walk("VEVENT")
    (conference,) = [event for event in events if event["SUMMARY"] == CASE]
    assert conference["CLASS"] == "PRIVATE"
    assert not {"LOCATION", "DESCRIPTION", "ATTENDEE"} & set(conference)


async def test_without_a_web_port_there_is_the_file(stage: Stage) -> None:
    await network(stage)
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Kalendář")
    assert not [label for label in stage.bea.buttons if "adres" in label]
    await stage.bea.says("/kalendar")
    await stage.bea.taps("Poslat soubor")
    assert "zatím nic není" in stage.bea.toast
    await taps(stage.bea, MakeAddress(0).pack())
    assert "nenabízí" in stage.bea.toast
    await calls(stage.ana, MEETING)
    await stage.delivers_notices()
    assert TITLE in stage.bea.sees()
    assert TITLE in stage.ota.sees()
    await taps(stage.bea, SendCalendarFile(0).pack())
    file = calendar(stage, stage.bea)
    assert (file["UID"], file["SUMMARY"], file["X-WR-CALNAME"]) == ("meeting-1@sitovka", TITLE, "Kalendář Síťovky")


async def test_what_is_over_leaves_the_calendar_after_a_month(served: Stage, web: aiohttp.ClientSession) -> None:
    url = await address_of(served.bea)
    served.clock.advance(days=20)
    assert await titles(web, url) == [TITLE]
    served.clock.advance(days=timedelta(days=31).days)
    assert await titles(web, url) == []
