"""Unmet demand: what was sought and not found is counted, and coordinators see it week by week in own districts."""

from datetime import timedelta

import pytest

from domain.rights import Role
from storage.demand import Demand
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage


async def sought(stage: Stage, times: int, domain: str = "bezpeci", orp: str = CHEB, *, days_ago: float = 7) -> None:
    async with stage.database.transaction() as connection:
        for _ in range(times):
            await Demand(connection).count(orp, domain, stage.clock() - timedelta(days=days_ago))


async def calls_unmet(stage: Stage, times: int, outcome: str, domain: str = "bezpeci") -> None:
    async with stage.database.transaction() as connection:
        await connection.run(
            "INSERT INTO inquiry_count (orp, domain, hour, outcome, inquiries) VALUES (:orp, :domain, :hour, :out, :n)",
            orp=CHEB,
            domain=domain,
            hour=int((stage.clock() - timedelta(days=7)).timestamp()) // 3600 * 3600,
            out=outcome,
            n=times,
        )


async def opens(person: Person) -> str:
    await person.says("/sit")
    await person.taps("Nenaplněná poptávka")
    return person.sees()


async def counted(stage: Stage) -> list[tuple[str, str, int]]:
    rows = await stage.rows(
        "SELECT orp, domain, SUM(searches) AS n FROM unmet_demand GROUP BY orp, domain ORDER BY 1, 2"
    )
    return [(row["orp"], row["domain"], row["n"]) for row in rows]


async def test_a_coordinator_sees_the_last_week_of_own_districts_without_small_counts(stage: Stage) -> None:
    await sought(stage, 4)
    await sought(stage, 2, "zdravi")
    await sought(stage, 9, "uceni", SOKOLOV)
    seen = await opens(stage.ana)
    assert "47. týden (16. 11. 2026 – 22. 11. 2026)" in seen
    assert "Cheb\n• Bezpečí: 4×" in seen
    assert "Celkem ukázáno: 4×" in seen
    assert "Zdraví" not in seen
    assert "Učení" not in seen
    assert "Učení: 9×" in await opens(stage.cyril)


async def test_calls_that_found_no_place_are_counted_and_those_that_found_one_are_not(stage: Stage) -> None:
    await sought(stage, 3)
    await calls_unmet(stage, 3, "not_found")
    await calls_unmet(stage, 8, "found")
    assert "• Bezpečí: 6× (z toho 3 výzvy „Hledám místo“)" in await opens(stage.ana)


async def test_the_running_week_is_shown_when_it_is_over(stage: Stage) -> None:
    await sought(stage, 4, days_ago=0)
    assert "se ukáže v pondělí 30. 11. 2026" in await opens(stage.ana)
    assert "Bezpečí" not in stage.ana.sees()
    stage.clock.set("2026-11-30 00:05")
    assert "Bezpečí: 4×" in await opens(stage.ana)


async def test_earlier_weeks_are_a_tap_away_and_the_way_back_too(stage: Stage) -> None:
    await sought(stage, 5, days_ago=14)
    await opens(stage.ana)
    assert "není nic k ukázání" in stage.ana.sees()
    assert "Týden potom ▶" not in stage.ana.buttons
    await stage.ana.taps("Týden předtím")
    assert "46. týden" in stage.ana.sees()
    assert "Bezpečí: 5×" in stage.ana.sees()
    await stage.ana.taps("Týden potom")
    assert "47. týden" in stage.ana.sees()


async def test_a_year_comes_as_a_file_without_small_counts(stage: Stage) -> None:
    await sought(stage, 5, days_ago=14)
    await sought(stage, 3, "")
    await sought(stage, 2, "zdravi")
    await opens(stage.ana)
    await stage.ana.taps("Poslední rok")
    assert "Počty pod 3 se neukazují" in stage.ana.sees()
    document = stage.ana.screen.media["document"]
    assert isinstance(document, dict)
    lines = stage.telegram.world.files.get(document["file_id"]).content.decode("utf-8-sig").splitlines()
    assert lines[1:] == [
        "2026-W47;2026-11-16;4102;Cheb;;bez určení potřeby;3;",
        "2026-W46;2026-11-09;4102;Cheb;bezpeci;Bezpečí;5;",
    ]


async def test_forty_districts_of_a_region_stay_one_message(stage: Stage) -> None:
    codes = [row["code"] for row in await stage.rows("SELECT code FROM orp WHERE kraj = 'CZ020' ORDER BY code")]
    for code in codes:
        for domain in ("", "vztahy", "bezpeci", "zdravi"):
            await sought(stage, 3, domain, code)
    await stage.vera.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ020')}")
    seen = await opens(stage.vera)
    assert f"… a {len(codes) * 4 - 40} dalších řádků v souboru" in seen
    assert f"Celkem ukázáno: {len(codes) * 12}×" in seen


@pytest.mark.parametrize("name", ["bea", "ota", "vera"])
async def test_nobody_else_sees_demand(stage: Stage, name: str) -> None:
    await sought(stage, 9)
    person: Person = getattr(stage, name)
    await person.says("/menu")
    for data in ("demand:", "demand:2026-11-16", "demandcsv"):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast
    assert "Bezpečí: 9×" not in person.received()


async def test_a_guided_search_that_finds_nobody_of_the_district_is_counted_once(stage: Stage) -> None:
    await stage.ota.says("/hledat")
    await stage.ota.taps("Zdraví")
    await stage.ota.taps("Karlovarský kraj")
    await stage.ota.taps("Cheb")
    assert await counted(stage) == [(CHEB, "zdravi", 1)]
    await stage.ota.taps("Jen s volným místem")
    assert await counted(stage) == [(CHEB, "zdravi", 1)]


async def test_a_guided_search_that_finds_somebody_of_the_district_is_not_counted(stage: Stage) -> None:
    await stage.ota.says("/hledat")
    await stage.ota.taps("Chování")
    await stage.ota.taps("Karlovarský kraj")
    await stage.ota.taps("Cheb")
    assert "NZDM Kompas Cheb" in stage.ota.sees()
    assert await counted(stage) == []


async def test_words_that_mean_something_and_find_nobody_are_counted_and_mere_rubbish_is_not(stage: Stage) -> None:
    await stage.ota.says("qwrtz bflm")
    assert await counted(stage) == []
    await stage.ota.says("azylový dům v Sokolově")
    assert await counted(stage) == [(SOKOLOV, "", 1)]
