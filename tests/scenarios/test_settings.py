"""/nastaveni: each tap changes one thing, shows it at once, and it stays."""

import pytest

from domain.capacity import State
from domain.quiet import QuietHours
from domain.rights import Role
from storage.people import People
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage


async def quiet_of(stage: Stage, person: Person) -> QuietHours:
    known = await People(stage.database.reader).find(person.id)
    assert known
    return known[0].quiet


async def test_the_usual_settings_of_somebody_new(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    seen = stage.vera.sees()
    assert "Jazyk: Čeština" in seen
    assert "Vaše ORP: zatím nezvolena" in seen
    assert "Tiché hodiny: 20:00–7:00" in seen
    assert "O víkendech a svátcích: nepracuji" in seen
    assert "Seznamy: podrobné" in seen


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("21:00–6:00", "21:00–6:00"),
        ("22:00–6:00", "22:00–6:00"),
        ("18:00–8:00", "18:00–8:00"),
        ("žádné", "žádné"),
    ],
)
async def test_ready_quiet_hours_are_set_by_one_tap_and_stay(stage: Stage, label: str, shown: str) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Změnit tiché hodiny")
    assert "✓ 20:00–7:00" in stage.vera.buttons
    await stage.vera.taps(label)
    assert f"Tiché hodiny: {shown}" in stage.vera.sees()
    assert f"✓ {label}" in stage.vera.buttons
    assert "✓ 20:00–7:00" not in stage.vera.buttons
    await stage.restart()
    await stage.vera.says("/nastaveni")
    assert f"Tiché hodiny: {shown}" in stage.vera.sees()
    assert (await quiet_of(stage, stage.eve)) == QuietHours()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("19:30-6:30", "19:30–6:30"),
        ("19.30 – 6.30", "19:30–6:30"),
        ("od 21 do 6", "21:00–6:00"),
        ("21h - 6h", "21:00–6:00"),
        ("from 21:15 to 6", "21:15–6:00"),
        ("9 pm - 6 am", ""),
        ("20-7 a 8-9", ""),
        ("13:00 až 15:00", "13:00–15:00"),
        ("22-24", "22:00–0:00"),
        ("8-8", "žádné"),
        ("25-6", ""),
        ("20:60-6", ""),
        ("7", ""),
        ("2007", ""),
        ("nevím", ""),
        ("1" * 300, ""),
        ("20-7-9", ""),
    ],
)
async def test_own_quiet_hours_are_typed(stage: Stage, words: str, shown: str) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Změnit tiché hodiny")
    await stage.vera.taps("Jiné…")
    await stage.vera.says(words)
    if shown:
        assert f"Tiché hodiny: {shown}" in stage.vera.sees()
    else:
        assert "Tomu nerozumím" in stage.vera.sees()
        await stage.vera.says("5-6")
        assert "Tiché hodiny: 5:00–6:00" in stage.vera.sees()


async def test_after_going_back_a_typed_text_is_a_search_again(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Změnit tiché hodiny")
    await stage.vera.taps("Jiné…")
    await stage.vera.taps("Zpět")
    await stage.vera.says("Kompas")
    assert "NZDM Kompas" in stage.vera.sees()
    assert await quiet_of(stage, stage.vera) == QuietHours()


async def test_working_at_weekends_is_switched_there_and_back(stage: Stage) -> None:
    await stage.eve.says("/settings")
    await stage.eve.taps("I work at weekends and on holidays too")
    assert "Weekends and holidays: working" in stage.eve.sees()
    assert (await quiet_of(stage, stage.eve)).every_day
    await stage.eve.taps("I do not work at weekends")
    assert "not working, messages wait" in stage.eve.sees()
    assert not (await quiet_of(stage, stage.eve)).every_day


async def test_switching_the_days_keeps_the_hours_and_the_other_way_round(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Změnit tiché hodiny")
    await stage.vera.taps("22:00–6:00")
    await stage.vera.taps("Pracuji i o víkendech a svátcích")
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Změnit tiché hodiny")
    await stage.vera.taps("21:00–6:00")
    assert await quiet_of(stage, stage.vera) == QuietHours(since=21 * 60, to=6 * 60, every_day=True)


async def test_people_of_crisis_services_work_every_day_until_they_say_otherwise(stage: Stage) -> None:
    shelter = await stage.actor("Krizové centrum", in_crisis_network=True, crisis_phone="+420000600601")
    assert (await quiet_of(stage, stage.ota)).every_day
    assert not (await quiet_of(stage, stage.bea)).every_day
    assert not (await quiet_of(stage, stage.ana)).every_day
    await stage.enters(stage.vera, Role.MEMBER, actor=shelter.id)
    assert (await quiet_of(stage, stage.vera)).every_day
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("O víkendech a svátcích nepracuji")
    await stage.restart()
    assert not (await quiet_of(stage, stage.vera)).every_day


async def test_short_lists_keep_state_phone_and_the_age_of_the_report(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    stage.clock.advance(hours=2)
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Ukazovat seznamy stručně")
    assert "Seznamy: stručné" in stage.vera.sees()
    await stage.vera.says("Kompas")
    lines = stage.vera.sees().splitlines()
    at = next(number for number, line in enumerate(lines) if "1. NZDM Kompas Cheb" in line)
    assert lines[at] == "1. NZDM Kompas Cheb · 🟢 VOLNO"
    assert lines[at + 1] == "nahlášeno před 2 h · +420 000 100 100"
    assert lines[at + 2] == ""


async def test_a_short_crisis_list_shows_who_does_not_accept_and_who_never_reported(stage: Stage) -> None:
    shelter = await stage.actor(
        "Krizové centrum", in_crisis_network=True, crisis_phone="+420000600601", domain="bezpeci"
    )
    await stage.actor("Linka Cheb", in_crisis_network=True)
    await stage.reports(shelter, State.FULL, 0, accepting=False)
    await stage.ota.says("/nastaveni")
    await stage.ota.taps("Ukazovat seznamy stručně")
    await stage.ota.says("/krize")
    seen = stage.ota.sees()
    assert "Krizové centrum · 🔴 PLNO\nnahlášeno právě teď ⛔ nyní nepřijímá" in seen
    assert "+420 000 600 601" in seen
    assert "Linka Cheb · ⚪ NEVÍME – VOLEJTE\nkapacita zatím nenahlášena" in seen
    assert "telefon není uveden" in seen


async def test_one_persons_layout_is_nobody_elses(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await stage.vera.says("Kompas")
    before = stage.vera.sees()
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Ukazovat seznamy stručně")
    await stage.vera.says("Kompas")
    assert stage.vera.sees() == before
    assert "NZDM Kompas Cheb\n🟢 VOLNO" in before


async def test_choosing_the_district_comes_back_with_everything_shown(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Ukazovat seznamy stručně")
    await stage.vera.taps("Změnit ORP")
    await stage.vera.says("v Chebu")
    seen = stage.vera.sees()
    assert "Vaše ORP: Cheb" in seen
    assert "Seznamy: stručné" in seen


@pytest.mark.parametrize("data", ["quietset:1440:420", "quietset:1:99999", "quietset:-1:5", "everyday", "lang:xx"])
async def test_forged_settings_are_refused_and_change_nothing(stage: Stage, data: str) -> None:
    await stage.vera.says("/nastaveni")
    before = stage.vera.sees()
    await stage.vera.taps_old(stage.vera.screen, data)
    assert stage.vera.toast
    assert "Kód chyby" not in stage.vera.toast
    await stage.vera.says("/nastaveni")
    assert stage.vera.sees() == before
    assert CHEB not in before
