"""A platform that has not met for too long, and a yearly meeting that is due: told once, called from there."""

from domain.rights import Role
from storage.reference import load_duties
from tests.scenarios.test_meetings import hears_nothing, opens
from tests.stage.meetings import network, platform
from tests.stage.stage import Stage
from usecases.cadence import tend_cadence
from views.meeting_calling import BeginDuty, BeginMeeting


async def tells(stage: Stage) -> int:
    told = await tend_cadence(list(load_duties().values()), stage.house.zone, stage.database, stage.clock())
    await stage.delivers_notices()
    return told


async def test_a_platform_that_has_not_met_is_told_to_its_coordinator_once_and_called_from_there(stage: Stage) -> None:
    await network(stage)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE platform SET every_days = 14, frequency = 'každých 14 dní'")
    stage.clock.advance(days=35)
    assert await tells(stage) == 1
    assert "platforma se už dlouho nesešla" in stage.ana.sees()
    assert "každých 14 dní" in stage.ana.sees()
    await tells(stage)
    await hears_nothing(stage, stage.ana, stage.bea, stage.ota, stage.vera, stage.cyril)
    await stage.ana.taps("Svolat setkání")
    assert "Lokální síť Cheb" in stage.ana.sees()
    assert "Kdy a kde?" in stage.ana.sees()


async def test_the_yearly_meeting_of_a_district_is_called_for_those_whom_it_concerns(stage: Stage) -> None:
    await network(stage)
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, BeginDuty("pediatri_ospod", "4102").pack())
    await stage.ana.says("příští úterý v 9 na radnici")
    await stage.ana.taps("Přeskočit")
    assert "Setkání OSPOD s pediatry" in stage.ana.sees()
    assert "1 aktér, 1 člověk" in stage.ana.sees()
    await stage.ana.taps("📨 Svolat")
    await stage.delivers_notices()
    assert "Pozvánka: Setkání OSPOD s pediatry" in stage.ota.sees()
    await stage.ota.taps("Přijdeme")
    await hears_nothing(stage, stage.bea, stage.vera, stage.cyril)
    assert "Pro celou síť ORP Cheb" in await opens(stage.ota)
    (row,) = await stage.rows("SELECT duty, orp FROM meeting")
    assert tuple(row) == ("pediatri_ospod", "4102")


async def test_a_region_is_told_of_its_workshop_and_announces_it(stage: Stage) -> None:
    await network(stage)
    await stage.eve.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    stage.clock.advance(days=63)
    await tells(stage)
    assert "the regional case workshop. Invite the networks of the region by an announcement." in stage.eve.sees()
    await stage.eve.taps("Announcements")
    assert "Announcements" in stage.eve.sees()
    for person in (stage.ana, stage.cyril):
        assert "regional" not in person.sees()
        assert "krajský" not in person.received()


async def test_others_call_nothing_of_it(stage: Stage) -> None:
    await network(stage)
    number = await platform(stage, "Druhá platforma")
    for person in (stage.bea, stage.cyril, stage.vera):
        await person.says("/menu")
        for tap in (BeginDuty("pediatri_ospod", "4102"), BeginMeeting("call", number)):
            await person.taps_old(person.screen, tap.pack())
        assert "Kdy a kde?" not in person.received()
