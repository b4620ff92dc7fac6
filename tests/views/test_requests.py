"""A request as the coordinators see it: a first name, and the public name in Telegram where there is one."""

from datetime import UTC, datetime

import pytest

from domain.request import Request
from domain.rights import Role
from locales.translator import translator
from tests.stage.clock import PRAGUE
from tests.stage.stage import CHEB, CODES, GEOGRAPHY
from views.found import Reading
from views.requests import Application, own_request_screen, request_screen, requests_screen

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def reading(language: str = "cs") -> Reading:
    return Reading(translator(language), CODES, GEOGRAPHY, NOW, PRAGUE)


def application(username: str | None = None, words: str = "Dobrý den") -> Application:
    request = Request(
        id=1,
        person=7,
        role=Role.CRISIS_WORKER,
        orp=CHEB,
        asked_at=NOW,
        username=username,
        words=words,
        organisation="X",
    )
    return Application(request, "Vera")


def test_a_public_name_becomes_a_link_for_the_coordinators_and_for_nobody_else() -> None:
    links = [
        button for row in request_screen(reading(), application("vera_demo")).rows for button in row if "url" in button
    ]
    assert [link["url"] for link in links] == ["https://t.me/vera_demo"]
    assert "t.me" not in str(request_screen(reading(), application()).rows)
    assert "t.me" not in str(own_request_screen(reading(), application("vera_demo"), "request-own").rows)


def test_what_the_person_wrote_cannot_become_markup() -> None:
    assert "&lt;b&gt;tučně" in request_screen(reading(), application(words="<b>tučně")).text


@pytest.mark.parametrize(("count", "page", "turns"), [(8, 0, 0), (9, 0, 1), (20, 1, 2), (17, 2, 1)])
def test_a_long_list_is_paged(count: int, page: int, turns: int) -> None:
    rows = requests_screen(reading("en"), [application()] * count, page).rows
    assert len([button for row in rows for button in row if button["text"] in ("◀ Previous", "Next ▶")]) == turns
    assert len([button for row in rows for button in row if button["text"].startswith("Vera")]) <= 8
