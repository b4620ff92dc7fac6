"""The region: Eve coordinates the Karlovarský kraj, Ana only Cheb in it. Good practice goes from Cheb to others."""

import io
import zipfile
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from PIL import Image

from domain.capacity import State
from domain.meeting import Meeting, MeetingState
from domain.rights import Role
from storage.actors import Actors
from storage.meetings import Meetings
from tests.stage.meetings import platform
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, TEPLICE, Stage
from views.good_practice import (
    AddGoodPractice,
    DecideGoodPractice,
    EditGoodPractice,
    OpenGoodPractice,
    OpenGoodPractices,
    PassGoodPracticeOn,
    PostGoodPractice,
    RemoveGoodPractice,
    SendPracticeFile,
    ShareGoodPractice,
)
from views.planning import OpenRegion
from views.region import OpenDistrict, SendKraj, SendRegionPicture, SendRegionWorkbook, SortRegion

KRAJ = "CZ041"
TITLE, WORDS = "Společná snídaně", "Jednou za měsíc se školy a OSPOD sejdou u snídaně."


@pytest.fixture
async def petra(stage: Stage) -> Person:
    """Vera's telephone, now that of the regional coordinator of the Karlovarský kraj."""
    await stage.vera.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj=KRAJ)}")
    return stage.vera


async def opens_region(person: Person) -> None:
    await person.says("/menu")
    await person.taps("Revize a plán sítě")
    await person.taps("Kraj")


async def writes_practice(person: Person, *, source: str = "Lokální síť Cheb") -> None:
    """From the list of good practice of a district."""
    await person.taps("Zapsat dobrou praxi")
    await person.says(TITLE)
    await person.says(WORDS)
    await (person.taps(source) if source else person.taps("Přeskočit"))
    await person.taps("Přeskočit")
    await person.taps("Uložit")


async def shares(stage: Stage, petra: Person, *orps: str, source: str = "") -> None:
    """From Cheb to others."""
    await opens_region(petra)
    await petra.taps("Cheb")
    await petra.taps("Dobrá praxe")
    await writes_practice(petra, source=source)
    await petra.taps("Sdílet s dalšími sítěmi")
    for orp in orps:
        await petra.taps(orp)
    await petra.taps("Hotovo")
    await petra.taps("Sdílet")


def file_of(stage: Stage, person: Person) -> tuple[str, bytes]:
    """The document that has just come."""
    document = person.screen.media["document"]
    assert isinstance(document, dict)
    found = stage.telegram.world.files.get(document["file_id"])
    return str(found.name), found.content


async def test_a_regional_coordinator_sees_all_districts_side_by_side(stage: Stage, petra: Person) -> None:
    await opens_region(petra)
    seen = petra.sees()
    assert "Karlovarský kraj – sítě vedle sebe" in seen
    assert "Nejsou hodnocením sítí ani lidí." in seen
    names = ["Aš", "Cheb", "Karlovy Vary", "Kraslice", "Mariánské Lázně", "Ostrov", "Sokolov"]
    assert [line.split(" – ")[0] for line in seen.splitlines() if "setkání" in line and " – " in line] == names
    assert "Teplice" not in seen


async def test_each_measure_puts_them_in_order_from_the_lowest_and_the_empty_last(stage: Stage, petra: Person) -> None:
    school = await stage.actor("ZŠ Sokolov", kind="zs", orps=(SOKOLOV,))
    await stage.reports(school, State.FREE)
    await opens_region(petra)
    await petra.taps("Kapacity")
    lines = [line for line in petra.sees().splitlines() if " – " in line]
    assert "Cheb – 0 z celkem 1 (0 %)" in lines[1]
    assert "Sokolov – 1 z celkem 1 (100 %)" in lines[2]
    assert all("není co měřit" in line for line in lines[3:])
    assert "• Kapacity" in petra.buttons


async def test_cards_verified_within_a_year_are_counted(stage: Stage, petra: Person) -> None:
    async with stage.database.transaction() as connection:
        club = await Actors(connection).get(stage.club.id)
        await Actors(connection).save([club.model_copy(update={"verified_at": stage.clock(), "verified_by": "Ana"})])
    await stage.actor("ZŠ Cheb", kind="zs")
    await opens_region(petra)
    await petra.taps("Ověřené karty")
    assert "Cheb – 1 z celkem 2 (50 %)" in petra.sees()
    stage.clock.advance(days=366)
    await opens_region(petra)
    await petra.taps("Ověřené karty")
    assert "Cheb – 0 z celkem 2 (0 %)" in petra.sees()


async def test_meetings_of_a_year_and_platforms_past_their_frequency_are_counted(stage: Stage, petra: Person) -> None:
    number = await platform(stage, frequency="každých 14 dní", every_days=14)
    for days, state in ((-400, MeetingState.CALLED), (-40, MeetingState.CALLED), (-30, MeetingState.CANCELLED)):
        at = stage.clock() + timedelta(days=days)
        async with stage.database.transaction() as connection:
            await Meetings(connection).add(
                Meeting(
                    id=0, orp=CHEB, platform=number, title="Setkání", starts_at=at, state=state, made_at=at, made_by=1
                )
            )
        await stage.actor(f"Klub {days}")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE platform SET made_at = made_at - 5000000")
    await opens_region(petra)
    await petra.taps("Setkání")
    assert "Cheb – 1 setkání" in petra.sees()
    await petra.taps("Platformy")
    assert "Cheb – 0 z celkem 1 (0 %)" in petra.sees()
    await petra.taps("Cheb")
    assert "se nesešly: Lokální síť Cheb" in petra.sees()
    assert "Koordinuje: Ana Koordinátorka" in petra.sees()


async def test_a_platform_that_has_met_elsewhere_counts_with_the_day_the_workbook_knows(
    stage: Stage, petra: Person
) -> None:
    for name, day in (("Letošní", "2026-03-01"), ("Loňská", "2025-03-01")):
        await platform(stage, name, last_met=date.fromisoformat(day))
    await opens_region(petra)
    await petra.taps("Setkání")
    assert "Cheb – 1 setkání" in petra.sees()


async def test_a_district_is_a_tap_away_with_the_ways_to_its_plan(stage: Stage, petra: Person) -> None:
    await opens_region(petra)
    await petra.taps("Sokolov")
    assert "Letošní revize, ověřené karty: není co měřit" in petra.sees()
    assert "Koordinuje: Cyril Sokolovský" in petra.sees()
    await petra.taps("Strategie sítě")
    assert "Strategie sítě – Sokolov" in petra.sees()
    await opens_region(petra)
    await petra.taps("Aš")
    assert "Koordinátora tu zatím nikdo nemá" in petra.sees()


async def test_the_comparison_comes_as_a_picture_and_as_a_workbook(stage: Stage, petra: Person) -> None:
    await opens_region(petra)
    await petra.taps("Obrázek")
    photo = petra.screen.media["photo"]
    assert isinstance(photo, list)
    picture = Image.open(io.BytesIO(stage.telegram.world.files.get(photo[-1]["file_id"]).content))
    assert picture.width == 1080
    await petra.taps("‹ Kraj")
    await petra.taps("Tabulka")
    _, content = file_of(stage, petra)
    rows = list(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True))
    assert rows[0][0] == "ORP"
    assert [row[0] for row in rows[1:]][:2] == ["Aš", "Cheb"]
    assert len({len(row) for row in rows}) == 1


async def test_the_workbooks_of_the_region_come_in_one_file_without_private_notes(stage: Stage, petra: Person) -> None:
    await stage.actor("Klub Tajný", private_note="Jen mezi námi.")
    await opens_region(petra)
    await petra.taps("Tabulky všech sítí kraje")
    name, content = file_of(stage, petra)
    assert name.endswith(".zip")
    with zipfile.ZipFile(io.BytesIO(content)) as zipped:
        assert len(zipped.namelist()) == 3
        for book in zipped.namelist():
            with zipfile.ZipFile(io.BytesIO(zipped.read(book))) as inside:
                assert not any(
                    "Jen mezi námi" in inside.read(part).decode("utf-8", "ignore") for part in inside.namelist()
                )


REGION = (
    OpenRegion(),
    *(SortRegion(KRAJ, by) for by in ("name", "coverage")),
    *(OpenDistrict(orp) for orp in (CHEB, SOKOLOV, "")),
    *(SendRegionPicture(KRAJ, "name"), SendRegionWorkbook(KRAJ), SendKraj(KRAJ)),
)


async def test_who_coordinates_one_district_sees_no_comparison_and_no_other_district(stage: Stage) -> None:
    await stage.actor("ZŠ Sokolov", kind="zs", orps=(SOKOLOV,))
    for person in (stage.ana, stage.cyril, stage.bea, stage.ota, stage.vera):
        await person.says("/menu")
        for tap in REGION:
            await person.taps_old(person.screen, tap.pack())
            assert "vedle sebe" not in person.sees()
            assert " z celkem 1 (" not in person.sees()
            assert "document" not in person.screen.media
    await stage.ana.says("/menu")
    await stage.ana.taps("Revize a plán sítě")
    assert "Kraj" not in stage.ana.buttons


async def test_a_regional_coordinator_sees_no_other_region(stage: Stage, petra: Person) -> None:
    await opens_region(petra)
    for tap in (SortRegion("CZ042", "name"), OpenDistrict(TEPLICE), SendKraj("CZ042"), SortRegion(KRAJ, "quality")):
        await petra.taps_old(petra.screen, tap.pack())
        assert "Ústecký" not in petra.sees()
        assert "Teplice" not in petra.sees()


async def test_a_good_practice_goes_to_other_districts_that_keep_it_or_put_it_aside(
    stage: Stage, petra: Person
) -> None:
    await platform(stage)
    await shares(stage, petra, "Sokolov", "Aš", source="Lokální síť Cheb")
    assert "Sdíleno. Koordinátoři se o tom dozvědí." in petra.sees()
    assert "Koordinátora zatím nemá: Aš" in petra.sees()
    assert "Sokolov (zatím bez odpovědi)" in petra.sees()
    await stage.delivers_notices()
    seen = stage.cyril.sees()
    assert "Dobrá praxe z ORP Cheb" in seen
    assert WORDS in seen
    assert "Vychází z: Lokální síť Cheb" in seen
    assert stage.ana.unseen() == []
    await stage.cyril.taps("Ponechat u nás")
    assert "Ponecháno mezi Vaší dobrou praxí 24. 11. 2026." in stage.cyril.sees()
    await stage.cyril.taps("‹ Dobrá praxe")
    assert f"💡 {TITLE} · Cheb" in stage.cyril.buttons
    await stage.cyril.taps(f"💡 {TITLE}")
    await stage.cyril.taps("Odložit")
    await stage.cyril.taps("‹ Dobrá praxe")
    assert f"💡 {TITLE} · Cheb" not in stage.cyril.buttons
    await petra.taps_old(petra.screen, OpenGoodPractice(1, CHEB).pack())
    assert "Sokolov (odložili)" in petra.sees()


async def test_a_good_practice_is_passed_on_to_the_own_network_as_a_draft_of_an_announcement(
    stage: Stage, petra: Person
) -> None:
    await shares(stage, petra, "Sokolov")
    await stage.delivers_notices()
    stage.cyril.sees()
    await stage.cyril.taps("Poslat své síti")
    assert WORDS in stage.cyril.sees()
    assert "Zkušenost z ORP Cheb" in stage.cyril.sees()
    (row,) = await stage.rows("SELECT state, orp, words FROM announcement")
    assert (row["state"], row["orp"]) == ("draft", SOKOLOV)
    (shared,) = await stage.rows("SELECT state FROM good_practice_shared")
    assert shared["state"] == "kept"


async def test_a_good_practice_is_passed_on_as_a_post_on_the_board(stage: Stage, petra: Person) -> None:
    await shares(stage, petra, "Sokolov")
    await stage.delivers_notices()
    stage.cyril.sees()
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, PostGoodPractice(1, SOKOLOV).pack())
    assert await stage.rows("SELECT id FROM draft") == []
    await stage.cyril.taps("Na nástěnku")
    seen = stage.cyril.sees()
    assert TITLE in seen
    assert WORDS in seen
    assert "Zkušenost z ORP Cheb" in seen
    await stage.cyril.taps("Zveřejnit")
    (row,) = await stage.rows("SELECT title, orp, kind FROM post")
    assert (row["title"], row["orp"], row["kind"]) == (TITLE, SOKOLOV, "project")
    (shared,) = await stage.rows("SELECT state FROM good_practice_shared")
    assert shared["state"] == "kept"


async def test_a_notice_that_somebody_has_decided_about_is_called_back(stage: Stage, petra: Person) -> None:
    await shares(stage, petra, "Sokolov")
    await petra.taps_old(petra.screen, DecideGoodPractice(1, SOKOLOV, "aside").pack())
    await stage.delivers_notices()
    assert stage.cyril.unseen() == []


async def test_a_practice_may_come_with_a_picture(stage: Stage, petra: Person) -> None:
    await opens_region(petra)
    await petra.taps("Cheb")
    await petra.taps("Dobrá praxe")
    await petra.taps("Zapsat dobrou praxi")
    await petra.says(TITLE)
    await petra.says(WORDS)
    await petra.taps("Přeskočit")
    await petra.sends_photo()
    await petra.taps("Uložit")
    await petra.taps("Sdílet s dalšími sítěmi")
    await petra.taps("Sokolov")
    await petra.taps("Hotovo")
    await petra.taps("Sdílet")
    await stage.delivers_notices()
    stage.cyril.sees()
    await stage.cyril.taps("📎 Příloha")
    assert stage.cyril.screen.media["photo"]


async def test_a_coordinator_writes_good_practice_of_the_own_district_and_shares_it_with_nobody(stage: Stage) -> None:
    await stage.ana.says("/menu")
    await stage.ana.taps("Revize a plán sítě")
    await stage.ana.taps("Strategie sítě")
    await stage.ana.taps("Dobrá praxe")
    await writes_practice(stage.ana, source="")
    assert TITLE in stage.ana.sees()
    assert "Sdílet s dalšími sítěmi" not in stage.ana.buttons
    await stage.ana.taps_old(stage.ana.screen, ShareGoodPractice(1).pack())
    assert await stage.rows("SELECT 1 FROM draft") == []
    await stage.ana.taps_old(stage.ana.screen, OpenGoodPractice(1, CHEB).pack())
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("Název")
    await stage.ana.says("Snídaně se školami")
    await stage.ana.taps("Uložit")
    assert "Snídaně se školami" in stage.ana.sees()
    await stage.ana.taps("🗑 Odstranit")
    await stage.ana.taps("🗑 Odstranit")
    assert await stage.rows("SELECT 1 FROM good_practice") == []


async def test_what_others_have_is_not_removed(stage: Stage, petra: Person) -> None:
    await shares(stage, petra, "Sokolov")
    await petra.taps_old(petra.screen, RemoveGoodPractice(1, sure=True).pack())
    assert len(await stage.rows("SELECT 1 FROM good_practice")) == 1
    await stage.delivers_notices()
    stage.cyril.sees()


PRACTICE = (
    *(OpenGoodPractices(CHEB), OpenGoodPractice(1, CHEB), OpenGoodPractice(1, AS), AddGoodPractice(CHEB)),
    *(EditGoodPractice(1), RemoveGoodPractice(1, sure=True), SendPracticeFile(1), ShareGoodPractice(1)),
    *(DecideGoodPractice(1, AS, "kept"), PassGoodPracticeOn(1, AS), PassGoodPracticeOn(1, CHEB)),
)


async def test_good_practice_is_read_only_where_it_comes_from_and_where_it_was_shared(
    stage: Stage, petra: Person
) -> None:
    await shares(stage, petra, "Aš")
    for person in (stage.cyril, stage.bea, stage.ota, stage.eve):
        await person.says("/menu")
        for tap in PRACTICE:
            await person.taps_old(person.screen, tap.pack())
            assert TITLE not in person.sees()
            assert WORDS not in person.sees()
    (shared,) = await stage.rows("SELECT state FROM good_practice_shared")
    assert shared["state"] == "new"
    assert await stage.rows("SELECT 1 FROM announcement") == []
    await stage.ana.says("/menu")
    for tap in (DecideGoodPractice(1, AS, "kept"), PassGoodPracticeOn(1, AS), OpenGoodPractice(1, AS)):
        await stage.ana.taps_old(stage.ana.screen, tap.pack())
        assert WORDS not in stage.ana.sees()
