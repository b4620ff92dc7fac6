"""Long and odd texts from workbooks: a list and a card are shown all the same."""

import pytest

from domain.hours import OpeningHours
from tests.scenarios.test_practice import opens_needs
from tests.stage.stage import Stage
from views.found import PAGE


async def test_long_hours_do_not_break_the_crisis_list(stage: Stage) -> None:
    hours = OpeningHours(text="dlouhé & <vysvětlení> provozní doby " * 25)
    for number in range(6):
        await stage.actor(f"Azyl {number}", in_crisis_network=True, crisis_phone="+420000200200", crisis_hours=hours)
    await stage.ota.says("/krize")
    seen = stage.ota.sees()
    assert seen.count("+420 000 200 200") == PAGE
    assert "116 111" in seen


async def test_long_names_do_not_break_a_list(stage: Stage) -> None:
    for number in range(6):
        name = f"Azyl {number} " + "velmi dlouhé jméno & " * 60
        await stage.actor(name, kind="krizova_pomoc", in_crisis_network=True, crisis_phone="+420000200200")
    for words in ("/krize", "azyl Cheb"):
        await stage.ota.says(words)
        assert stage.ota.sees().count("+420 000 200 200") == PAGE


@pytest.mark.parametrize(
    "web", ["http://localhost", "http://", "https://exa mple.org/<>", "http://www.", "javascript:x"]
)
async def test_an_odd_web_address_does_not_close_the_card(stage: Stage, web: str) -> None:
    await stage.actor("Středisko Webové", kind="svp", web=web)
    await stage.vera.says("Středisko Webové")
    await stage.vera.taps("Středisko Webové")
    assert "Druh: středisko výchovné péče" in stage.vera.sees()


async def test_a_refusal_over_a_tap_is_seen_however_long_the_name_in_it(stage: Stage) -> None:
    for _ in range(2):
        await opens_needs(stage.ana)
        await stage.ana.taps("Vztahy")
        await stage.ana.taps("Mít kamarády")
        await stage.ana.taps("Vlastní činnost")
        await stage.ana.says("Páteční deskovky " * 11)
        await stage.ana.taps("Zapsat činnost")
    assert stage.ana.toast.startswith("Činnost „Páteční deskovky")
    assert stage.ana.toast.endswith("…")
