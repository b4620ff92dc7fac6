"""The end of a revision: numbers, closing, files fetched again, reopening, late districts – and who may not."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from domain.revision import Revision
from domain.rights import Role
from storage.actors import Actors
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from tests.scenarios.test_meetings import hears_nothing
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage
from usecases import revision_closing
from usecases.revision import tend_revisions
from usecases.revision_keeping import set_day
from usecases.revision_overdue import tell_overdue
from usecases.workbook_export import export_book
from views.revision_changes import OpenRevisionChanges, SendRevisionChanges
from views.revision_closing import (
    CloseRevision,
    OpenProgress,
    OpenSnapshot,
    ReopenRevision,
    SendProgress,
    SendRevisionFile,
)
from views.revision_region import OpenRegionProgress, SendRegionProgress


async def begins(stage: Stage) -> Revision:
    """Ana opens the revision of Cheb; Bea is asked."""
    await stage.ana.says("/revize")
    await stage.ana.taps("Zahájit revizi")
    await stage.ana.taps("Ano, zahájit")
    await stage.delivers_notices()
    assert "platí" in stage.bea.sees()
    found = await Revisions(stage.database.reader).find_open(CHEB)
    assert found
    return found


async def closes(stage: Stage) -> None:
    """Ana closes it, whatever is not done."""
    await stage.ana.says("/revize")
    await stage.ana.taps("Uzavřít revizi")
    await stage.ana.taps("uzavřít")


async def ticks(stage: Stage) -> None:
    """An hour of the scheduler."""
    zone = stage.house.zone
    await tend_revisions(zone, stage.database, stage.clock())
    await tell_overdue(zone, stage.database, stage.clock())
    await stage.delivers_notices()


async def moves_web(stage: Stage) -> None:
    """The club has another address of the web."""
    async with stage.database.transaction() as connection:
        actor = await Actors(connection).get(stage.club.id)
        card = actor.card.model_copy(update={"web": "https://nove.example.org"})
        await Actors(connection).save([actor.model_copy(update={"card": card})])


def document(stage: Stage, person: Person) -> tuple[str, bytes]:
    """The last file this person was sent: its name and content."""
    sent = person.screen.media["document"]
    assert isinstance(sent, dict)
    return str(sent["file_name"]), stage.telegram.world.files.get(str(sent["file_id"])).content


async def test_closing_says_how_many_are_silent_and_writes_three_workbooks(stage: Stage) -> None:
    await stage.actor("Knihovna Cheb", private_note="tajný zápis")
    await begins(stage)
    await stage.ana.says("/revize")
    await stage.ana.taps("Uzavřít revizi")
    assert "2 aktéři zatím neodpověděli" in stage.ana.sees()
    await stage.ana.taps("Ještě ne")
    assert "Ověřené karty: 0/2" in stage.ana.sees()
    await stage.bea.taps("Platí beze změny")
    await stage.ana.taps("Uzavřít revizi")
    assert "1 aktér zatím neodpověděl" in stage.ana.sees()
    await stage.ana.taps("Přesto uzavřít")
    assert "Revize je uzavřená" in stage.ana.sees()
    assert sum(label.startswith("📄") and label.endswith(".xlsx") for label in stage.ana.buttons) == 3
    await stage.delivers_notices()
    assert "Děkujeme, že jste odpověděli" in stage.bea.sees()
    await hears_nothing(stage, stage.ota, stage.vera, stage.cyril)


async def test_files_of_a_closed_revision_are_fetched_again_without_private_notes(stage: Stage) -> None:
    await stage.actor("Knihovna Cheb", private_note="tajný zápis")
    await begins(stage)
    await closes(stage)
    stage.clock.advance(days=60)
    await stage.ana.says("/revize")
    await stage.ana.taps("výsledek a soubory")
    await stage.ana.taps("📁 Soubory")
    for label in [one for one in stage.ana.buttons if one.endswith(".xlsx")]:
        await stage.ana.taps(label)
        name, content = document(stage, stage.ana)
        assert name.endswith(".xlsx")
        cells = [cell for sheet in load_workbook(BytesIO(content)) for row in sheet.iter_rows() for cell in row]
        assert not any("tajný zápis" in str(cell.value) for cell in cells)
        await stage.ana.taps("◀ Soubory")


async def test_a_closed_revision_is_opened_again_with_a_reason_and_the_old_files_stay(stage: Stage) -> None:
    await begins(stage)
    await closes(stage)
    await stage.ana.taps("◀ Zpět")
    await stage.ana.taps("Znovu otevřít")
    await stage.ana.says("Zapomněli jsme na knihovnu.")
    await stage.ana.taps("Znovu otevřít")
    assert "Revize je znovu otevřená" in stage.ana.sees()
    assert "Zapomněli jsme na knihovnu." in stage.ana.sees()
    stage.clock.advance(hours=1)
    await stage.bea.taps("Platí beze změny")
    await closes(stage)
    await stage.ana.taps("◀ Zpět")
    assert len([label for label in stage.ana.buttons if label.startswith("📁")]) == 2
    await stage.delivers_notices()
    assert "Děkujeme" in stage.bea.sees()


async def test_an_answer_after_closing_changes_nothing(stage: Stage) -> None:
    await begins(stage)
    await closes(stage)
    await stage.bea.taps("Platí beze změny")
    assert "už uzavřená" in stage.bea.sees()
    assert await stage.rows("SELECT id FROM actor WHERE verified_at IS NOT NULL") == []


async def test_progress_is_a_picture_for_the_district_and_for_the_region(stage: Stage) -> None:
    await begins(stage)
    await stage.ana.says("/revize")
    await stage.ana.taps("Jak revize postupuje")
    await stage.ana.taps("Obrázek")
    assert "photo" in stage.ana.screen.media
    await stage.eve.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    await stage.eve.says("/revision")
    await stage.eve.taps("Revisions in the region")
    assert "Cheb: 0/1 (0 %)" in stage.eve.sees()
    await stage.eve.taps("Picture")
    assert "photo" in stage.eve.screen.media


async def test_a_late_district_is_told_to_the_region_once(stage: Stage) -> None:
    await stage.eve.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    await begins(stage)
    stage.clock.set("2027-01-05 10:00")
    await ticks(stage)
    assert "no revision" not in stage.eve.sees()
    stage.clock.set("2027-01-06 10:00")
    seen = stage.eve.screen.id
    await ticks(stage)
    assert "overdue" in stage.eve.sees()
    assert "Cheb" in stage.eve.sees()
    assert stage.eve.screen.id != seen
    told = stage.eve.screen.id
    for day in range(7, 20):
        stage.clock.set(f"2027-01-{day:02} 10:00")
        await tell_overdue(stage.house.zone, stage.database, stage.clock())
        await stage.delivers_notices()
    assert stage.eve.screen.id == told
    await stage.eve.taps("Revisions in the region")
    assert "1 district is overdue" in stage.eve.sees()
    assert "zatím nevíme" in stage.bea.sees()
    assert "je stále otevřená" in stage.ana.sees()
    for person in (stage.vera, stage.cyril, stage.ota):
        assert "overdue" not in person.received()
        assert "po termínu" not in person.received()


async def test_the_coordinator_hears_once_that_the_time_is_over(stage: Stage) -> None:
    await begins(stage)
    stage.clock.set("2026-12-22 10:00")
    await stage.bea.taps("Platí beze změny")
    stage.clock.set("2027-01-05 10:00")
    await ticks(stage)
    await hears_nothing(stage, stage.ana)
    stage.clock.set("2027-01-06 10:00")
    await ticks(stage)
    assert "je stále otevřená, ověřené karty: 1, celkem 1" in stage.ana.sees()
    assert "revizi 2027 pak můžete zahájit" in stage.ana.sees()
    for day in range(7, 20):
        stage.clock.set(f"2027-01-{day:02} 10:00")
        await ticks(stage)
    await hears_nothing(stage, stage.ana, stage.cyril, stage.ota, stage.vera)


async def test_the_day_of_the_next_one_does_not_pass_in_silence_while_the_last_is_open(stage: Stage) -> None:
    await begins(stage)
    await stage.bea.taps("Platí beze změny")
    stage.clock.set("2027-02-01 10:00")
    await ticks(stage)
    stage.ana.sees()
    await set_day(stage.database, await stage.access(stage.ana), CHEB, 10, 4, stage.clock())
    stage.clock.set("2027-10-01 10:00")
    await ticks(stage)
    await hears_nothing(stage, stage.ana)
    stage.clock.set("2027-10-04 10:00")
    await ticks(stage)
    assert "revize 2027 pak začne sama" in stage.ana.sees()
    await stage.ana.taps("Uzavřít revizi")
    await stage.ana.taps("uzavřít")
    stage.clock.advance(hours=1)
    await ticks(stage)
    found = await Revisions(stage.database.reader).find_open(CHEB)
    assert found
    assert found.year == 2027
    assert "dnes začala sama" in stage.ana.sees()
    assert "platí karta" in stage.bea.received()
    stage.bea.sees()


async def test_who_was_not_thanked_before_it_was_reopened_is_thanked_when_it_closes_again(stage: Stage) -> None:
    revision = await begins(stage)
    await stage.bea.taps("Platí beze změny")
    await closes(stage)
    await stage.ana.taps_old(stage.ana.screen, ReopenRevision(revision.id).pack())
    await stage.ana.says("Ještě chybí knihovna.")
    await stage.ana.taps("Znovu otevřít")
    await stage.delivers_notices()
    await hears_nothing(stage, stage.bea)
    for _ in range(2):
        await closes(stage)
        await stage.delivers_notices()
        await stage.ana.taps_old(stage.ana.screen, ReopenRevision(revision.id).pack())
        await stage.ana.says("Ještě jednou.")
        await stage.ana.taps("Znovu otevřít")
    assert "Děkujeme, že jste odpověděli" in stage.bea.sees()
    assert stage.bea.received().count("Děkujeme, že jste odpověděli") == 1


async def test_workbooks_are_written_anew_where_a_card_changes_meanwhile(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begins(stage)
    written: list[str] = []

    async def while_somebody_edits(*args: Any, **kwargs: Any) -> tuple[str, bytes]:
        if not written:
            await moves_web(stage)
        written.append(str(args[2]))
        return await export_book(*args, **kwargs)

    monkeypatch.setattr(revision_closing, "export_book", while_somebody_edits)
    await closes(stage)
    assert len(written) == 6
    (taken,) = await RevisionSnapshots(stage.database.reader).of_revision(1)
    (name,) = [one for one in await RevisionSnapshots(stage.database.reader).file_names(taken.id) if "akte" in one]
    sheets = load_workbook(BytesIO(await RevisionSnapshots(stage.database.reader).file(taken.id, name)))
    cells = [cell for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "https://nove.example.org" in cells


async def test_last_years_numbers_stand_beside_this_years(stage: Stage) -> None:
    await begins(stage)
    await stage.bea.taps("Platí beze změny")
    await closes(stage)
    await stage.delivers_notices()
    stage.bea.sees()
    stage.clock.set("2027-09-07 10:00")
    await stage.actor("Krizové centrum", in_crisis_network=True)
    await begins(stage)
    await stage.ana.says("/revize")
    await stage.ana.taps("Jak revize postupuje")
    assert "Ověřené karty: 0/2" in stage.ana.sees()
    assert "Loni (2026)\nOvěřené karty: 1/1" in stage.ana.sees()
    await closes(stage)
    await stage.ana.taps("Co se změnilo")
    assert "1 nový aktér" in stage.ana.sees()
    assert "Krizové centrum" in stage.ana.sees()
    await stage.ana.taps("Co se změnilo (sešit)")
    name, content = document(stage, stage.ana)
    assert name == "zmeny-cheb-2027.xlsx"
    book = load_workbook(BytesIO(content))
    assert book.sheetnames == ["Souhrn", "Změny", "Splněné kroky"]
    assert [cell.value for cell in book["Změny"][2]][:3] == ["aktér", "nově", "Krizové centrum"]


async def test_many_changes_are_told_page_by_page_the_most_important_first(stage: Stage) -> None:
    await begins(stage)
    await closes(stage)
    stage.clock.set("2027-09-07 10:00")
    for number in range(13):
        await stage.actor(f"Klub {number:02}", in_crisis_network=number == 12)
    await begins(stage)
    await closes(stage)
    await stage.ana.taps("Co se změnilo")
    assert "13 nových aktérů" in stage.ana.sees()
    assert stage.ana.sees().index("Klub 12") < stage.ana.sees().index("Klub 00")
    assert "Klub 11" not in stage.ana.sees()
    await stage.ana.taps("Další")
    assert "Klub 11" in stage.ana.sees()
    assert "Klub 00" not in stage.ana.sees()


async def test_others_see_nothing_of_it(stage: Stage) -> None:
    revision = (await begins(stage)).id
    await closes(stage)
    (row,) = await stage.rows("SELECT id FROM revision_snapshot")
    snapshot = row["id"]
    for person in (stage.bea, stage.cyril, stage.ota, stage.vera):
        await person.says("/menu")
        for tap in (
            *(OpenProgress(revision), SendProgress(revision), CloseRevision(revision, sure=True)),
            *(ReopenRevision(revision), OpenSnapshot(snapshot), SendRevisionFile(snapshot, 0)),
            *(OpenRevisionChanges(snapshot), SendRevisionChanges(snapshot)),
            *(OpenRegionProgress(), SendRegionProgress(2026)),
        ):
            before = len(person.messages)
            await person.taps_old(person.screen, tap.pack())
            assert len(person.messages) == before
            assert "Revize 2026" not in person.sees()
