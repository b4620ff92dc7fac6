"""Workbooks sent back: foreign ones are met with what is known, what was taken is written, and undone within days."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from domain.actor import Actor, Card, RecordState
from domain.card_change import Origin
from domain.codes import Focus, NeedDomain
from domain.errors import NotFound, Refusal
from domain.rights import Access
from domain.workbook import Book, CellChange, Choice, ImportState
from exchange.workbook import read_workbook
from storage.actors import Actors
from storage.card_changes import CardChanges
from storage.platforms import Platforms
from storage.workbooks import BOTH, DOUBT, MISSING, Workbooks
from tests.exchange.workbooks import save
from tests.usecases.workbook_world import ANA, CHEB, CYRIL, NOW, SOKOLOV, World, cell_of, edit, put, told
from usecases.edit_card import save_changed
from usecases.sweep import sweep
from usecases.workbook_import import decide

CLUB, SCHOOL, POLICE = "NZDM Vrabčák (DEMO)", "Základní škola Žlutá (DEMO)", "Ukázková městská policie Cheb (DEMO)"
TEAM = "Tým pro mládež Cheb"
WISHES, FOUNDER, DOMAIN, NAME = "Co by uvítal od ostatních", "Zřizovatel", "Primární oblast potřeb", "Název aktéra"
ICO = "27074358"
FOREIGN = ("AKTÉR", "IČ", "Obec s rozšířenou působností", "Krizová pomoc", "Mobil", "Zaměření", "Poznatky")


async def change(world: World, name: str, **fields: object) -> Actor:
    """Somebody edits a card in the bot."""
    actor = await world.actor(name)
    codes, geography, _ = world.reference
    after = actor.model_copy(update={"card": actor.card.model_copy(update=fields)})
    async with world.database.transaction() as connection:
        await save_changed(connection, codes, geography, [(actor, after)], None, Origin.COORDINATOR, NOW)
    return after


def drop(file: Path, *names: str) -> Path:
    """A copy without these rows."""

    def change(sheet: object) -> None:
        for row in range(sheet.max_row, 5, -1):  # type: ignore[attr-defined]
            if sheet.cell(row, 2).value in names:  # type: ignore[attr-defined]
                sheet.delete_rows(row)  # type: ignore[attr-defined]

    return edit(file, change)


async def test_a_foreign_workbook_is_met_by_ico_name_and_district_then_asked_about(
    world: World, tmp_path: Path
) -> None:
    await change(world, CLUB, ico=ICO)
    rows = (
        FOREIGN,
        (CLUB.upper(), ICO, "CHEB", "ano", "000 123 321", "P + I", "nové poznatky"),
        (SCHOOL, "", "Cheb", "x", "", "", ""),
        ("Zbrusu nový spolek", "", "Cheb", "ne", "000 111 222", "prevence", ""),
        ("Cizí spolek", "", "Sokolov", "ne", "", "", ""),
    )
    found = await world.compares(save(tmp_path / "loni.xlsx", rows), CHEB)
    assert {(one.name, one.column, one.after) for one in found.changed} >= {
        (CLUB, "Telefon", "+420 000 123 321"),
        (CLUB, "Prevence / intervence", "prevence i intervence"),
        (CLUB, "Krizová síť (ano/ne)", "ano"),
    }
    assert {one.name for one in found.changed} == {CLUB}
    assert [(one.name, [name for _, name in one.candidates]) for one in found.doubts] == [(SCHOOL, [SCHOOL])]
    assert [one.name for one in found.added] == ["Zbrusu nový spolek"]
    assert "import-warning-rows-left-out" in {note.key for note in found.notes}
    assert CLUB not in {one.name for one in found.missing}
    assert SCHOOL not in {one.name for one in found.missing}
    assert found.many_missing


async def test_a_doubt_gives_way_to_the_changes_of_its_row_or_to_a_new_thing(world: World, tmp_path: Path) -> None:
    rows = (FOREIGN, (SCHOOL, "", "Cheb", "ano", "", "", ""), (POLICE, "", "Cheb", "", "000 999 888", "", ""))
    kept = await world.keeps(await world.compares(save(tmp_path / "loni.xlsx", rows), CHEB))
    workbooks = Workbooks(world.database.reader)
    assert len(await workbooks.changes(kept, [DOUBT])) == 2
    await world.says(kept, None)
    assert await workbooks.changes(kept, [DOUBT]) == []
    cells = {(one.what.name, one.what.column) for one in await workbooks.changes(kept, ["cell"])}  # type: ignore[union-attr]
    assert {(SCHOOL, "Krizová síť (ano/ne)"), (POLICE, "Telefon")} <= cells
    kept = await world.keeps(await world.compares(save(tmp_path / "loni.xlsx", rows), CHEB))
    await world.says(kept, 0)
    assert {one.what.name for one in await workbooks.changes(kept, ["added"])} == {SCHOOL, POLICE}


async def test_the_name_of_one_that_has_ended_is_no_new_one(world: World, tmp_path: Path) -> None:
    await world.accepts_all(drop(await world.exports(Book.ACTORS, CHEB), "nobody"))
    kept = await world.keeps(await world.compares(drop(await world.exports(Book.ACTORS, CHEB), CLUB), CHEB))
    await world.takes(kept, MISSING)
    assert (await world.applies(kept, despite_missing=True)).ended == 1
    found = await world.compares(save(tmp_path / "loni.xlsx", (FOREIGN, (CLUB, "", "Cheb", "ne", "", "", ""))), CHEB)
    assert not found.added
    assert "import-warning-ended" in {note.key for note in found.notes}


async def test_what_was_taken_is_written_with_its_history_and_nothing_else(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)
    before = {actor.id: actor for actor in await Actors(world.database.reader).all()}
    sent = put(file, {(CLUB, WISHES): "=víc hřišť", (CLUB, DOMAIN): "zdraví", (SCHOOL, FOUNDER): "kraj"})
    kept = await world.keeps(await world.compares(sent, CHEB))
    workbooks = Workbooks(world.database.reader)
    (left,) = [one.id for one in await workbooks.changes(kept) if one.what.name == SCHOOL]
    await world.takes(kept)
    await decide(world.database, ANA, kept, [left], Choice.LEAVE)
    assert (await world.applies(kept)).changed == 2
    club = await world.actor(CLUB)
    assert (club.card.wishes, club.card.domain) == ("=víc hřišť", "zdravi")
    after = {actor.id: actor for actor in await Actors(world.database.reader).all()}
    assert {id for id in after if after[id] != before[id]} == {club.id}
    history = await CardChanges(world.database.reader).of_actor(club.id, 2)
    assert {(one.change.field, one.origin, one.changed_by) for one in history} == {
        ("wishes", Origin.IMPORT, 1),
        ("domain", Origin.IMPORT, 1),
    }
    assert (await world.compares(await world.exports(Book.ACTORS, CHEB), CHEB)).is_empty
    with pytest.raises(NotFound):
        await world.applies(kept)


async def test_a_cell_changed_on_both_sides_is_asked_about_and_never_taken_with_the_rest(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)
    await change(world, CLUB, wishes="z bota")
    found = await world.compares(put(file, {(CLUB, WISHES): "ze sešitu", (CLUB, FOUNDER): "kraj"}), CHEB)
    assert (CLUB, WISHES, "z bota", "ze sešitu") in told(found.changed)
    kept = await world.keeps(found)
    await world.takes(kept)
    await world.applies(kept)
    club = await world.actor(CLUB)
    assert (club.card.wishes, club.card.founder) == ("z bota", "kraj")
    kept = await world.keeps(found)
    await world.takes(kept, BOTH)
    await world.applies(kept)
    assert (await world.actor(CLUB)).card.wishes == "ze sešitu"


async def test_what_the_bot_has_changed_since_the_preview_is_left_alone_and_told(world: World) -> None:
    found = await world.compares(put(await world.exports(Book.ACTORS, CHEB), {(CLUB, WISHES): "ze sešitu"}), CHEB)
    kept = await world.keeps(found)
    await world.takes(kept)
    await change(world, CLUB, wishes="mezitím")
    applied = await world.applies(kept)
    assert (applied.changed, [one.name for one in applied.overtaken]) == (0, [CLUB])
    assert (await world.actor(CLUB)).card.wishes == "mezitím"


async def test_a_missing_row_ends_nobody_by_itself_and_many_stop_everything(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)
    found = await world.compares(drop(file, CLUB, SCHOOL), CHEB)
    assert ({one.name for one in found.missing}, found.many_missing) == ({CLUB, SCHOOL}, True)
    kept = await world.keeps(found)
    await world.takes(kept)
    with pytest.raises(Refusal, match="refused-workbook-many-missing"):
        await world.applies(kept)
    assert (await world.applies(kept, despite_missing=True)).ended == 0
    assert (await world.actor(CLUB)).state is RecordState.ACTIVE


async def test_an_ended_actor_tells_its_members_and_comes_back_when_undone(world: World) -> None:
    found = await world.compares(drop(await world.exports(Book.ACTORS, CHEB), CLUB), CHEB)
    kept = await world.keeps(found)
    await world.takes(kept, MISSING)
    await world.applies(kept, despite_missing=True)
    ended = await world.actor(CLUB)
    assert (ended.state, ended.state_reason) == (RecordState.ENDED, "chybí v sešitu")
    assert (await world.undoes(kept)).kept == ()
    assert (await world.actor(CLUB)).state is RecordState.ACTIVE


async def test_undoing_restores_what_still_stands_and_names_the_rest(world: World) -> None:
    before = (await world.actor(CLUB)).card
    sent = put(await world.exports(Book.ACTORS, CHEB), {(CLUB, WISHES): "ze sešitu", (CLUB, FOUNDER): "kraj"})
    kept = await world.accepts_all(sent)
    await change(world, CLUB, founder="obec Cheb")
    undone = await world.undoes(kept, now=NOW + timedelta(days=6))
    assert (undone.restored, [one.field for one in undone.kept]) == (1, ["founder"])
    club = (await world.actor(CLUB)).card
    assert (club.wishes, club.founder) == (before.wishes, "obec Cheb")
    with pytest.raises(NotFound):
        await world.undoes(kept)


async def test_after_seven_days_nothing_is_undone_and_the_preview_is_forgotten(world: World) -> None:
    kept = await world.accepts_all(put(await world.exports(Book.ACTORS, CHEB), {(CLUB, WISHES): "ze sešitu"}))
    late = NOW + timedelta(days=7, minutes=1)
    with pytest.raises(NotFound):
        await world.undoes(kept, now=late)
    await sweep(world.database, late)
    with pytest.raises(NotFound):
        await Workbooks(world.database.reader).get(kept)
    assert (await world.actor(CLUB)).card.wishes == "ze sešitu"


async def test_a_new_actor_belongs_to_the_platforms_it_names_and_ends_when_undone(world: World) -> None:
    def add(sheet: object) -> None:
        row = sheet.max_row + 1  # type: ignore[attr-defined]
        for at in range(1, sheet.max_column):  # type: ignore[attr-defined]
            said = {NAME: "Nový spolek", "ORP": "Cheb", "Účast v místních platformách": TEAM}
            sheet.cell(row, at).value = said.get(sheet.cell(5, at).value)  # type: ignore[attr-defined]

    kept = await world.accepts_all(edit(await world.exports(Book.ACTORS, CHEB), add))
    new = await world.actor("Nový spolek")
    assert new.id in await Platforms(world.database.reader).actors((await world.platforms())[TEAM])
    assert (await world.undoes(kept)).kept == ()
    assert (await world.actor("Nový spolek")).state is RecordState.ENDED


async def test_no_row_takes_anybody_out_of_a_platform(world: World) -> None:
    sent = put(await world.exports(Book.ACTORS, CHEB), {(CLUB, "Účast v místních platformách"): None})
    found = await world.compares(sent, CHEB)
    assert found.changed == ()
    assert [note.key for note in found.notes] == ["import-warning-not-taken"]


async def test_a_cell_that_cannot_be_read_is_told_and_leaves_its_field_alone(world: World) -> None:
    sent = put(
        await world.exports(Book.ACTORS, CHEB),
        {(CLUB, DOMAIN): "zdravíčko", (SCHOOL, WISHES): "Jan Novák, 155512/1234", (POLICE, "ORP"): "Sokolov"},
    )
    found = await world.compares(sent, CHEB)
    assert found.is_empty
    assert {note.key for note in found.notes} == {
        *("import-rejected-domain", "import-rejected-birth-number", "import-warning-not-taken"),
    }
    assert "155512" not in "".join(note.value or "" for note in found.notes)


async def test_only_own_districts_are_compared_and_only_the_sender_decides(world: World) -> None:
    file = await world.exports(Book.ACTORS)
    sent = put(file, {(CLUB, WISHES): "ze sešitu", ("Základní škola Mosaz (DEMO)", WISHES): "cizí"})
    found = await world.compares(sent, CHEB)
    assert told(found.changed) == {(CLUB, WISHES, (await world.actor(CLUB)).card.wishes or "", "ze sešitu")}
    assert not found.missing
    (left_out,) = found.notes
    assert left_out.args["count"] == found.rows_read - found.expected
    kept = await world.keeps(found)
    for step in (world.takes(kept, access=CYRIL), world.applies(kept, CYRIL), world.undoes(kept, CYRIL)):
        with pytest.raises(NotFound):
            await step
    nobody = Access(person=ANA.person)
    for step in (world.takes(kept, access=nobody), world.applies(kept, nobody)):
        with pytest.raises(NotFound):
            await step
    assert (await world.actor(CLUB)).card.wishes != "ze sešitu"


async def test_a_forged_id_of_another_district_changes_nothing_there(world: World) -> None:
    theirs = await world.actor("Základní škola Mosaz (DEMO)")
    file = put(await world.exports(Book.ACTORS, CHEB), {(CLUB, "ID Síťovky"): theirs.id, (CLUB, WISHES): "podvrh"})
    found = await world.compares(file, CHEB)
    assert theirs.id not in {one.subject for one in found.changed}
    assert {one.name for one in found.missing} == {CLUB}


async def test_platforms_are_renamed_joined_and_valued_and_all_of_it_is_undone(world: World) -> None:
    platforms, team = Platforms(world.database.reader), (await world.platforms())[TEAM]
    before = (await platforms.get(team), await platforms.actors(team), await platforms.years(team))
    cards = {actor.id: actor.card for actor in await Actors(world.database.reader).all()}
    outsider = "Knihovna Pohádka (DEMO)"
    async with world.database.transaction() as connection:
        await Actors(connection).add([Card(name=outsider, orps=(CHEB,))], NOW)
    file = await world.exports(Book.PLATFORMS, CHEB)
    members = "\n".join([*(await Actors(world.database.reader).names(before[1])).values(), outsider, "paní z náměstí"])
    said = {
        "Název platformy": "Tým mládeže",
        "Složení účastníků": members,
        "Stručné zhodnocení": "Daří se.",
        "Frekvence setkávání": "měsíčně",
        "Stav": "pilot",
    }
    kept = await world.accepts_all(put(file, {(TEAM, column): text for column, text in said.items()}))
    after = await platforms.get(team)
    assert (after.name, after.every_days, after.state) == ("Tým mládeže", 31, "pilot")
    assert set(await platforms.actors(team)) == {*before[1], (await world.actor(outsider)).id}
    assert [one.words for one in await platforms.named_members(team)] == ["paní z náměstí"]
    assert (await platforms.years(team))[0].words == "Daří se."
    assert (await world.compares(await world.exports(Book.PLATFORMS, CHEB), CHEB)).is_empty
    undone = await world.undoes(kept)
    assert undone.kept == ()
    back = await platforms.get(team)
    assert back.model_copy(update={"edited_at": before[0].edited_at}) == before[0]
    assert (await platforms.actors(team), await platforms.named_members(team)) == (before[1], [])
    assert [one.words for one in await platforms.years(team)] == [one.words for one in before[2]]
    assert {actor.id: actor.card for actor in await Actors(world.database.reader).all() if actor.id in cards} == cards


async def test_a_platform_ends_by_its_cell_or_its_missing_row_and_comes_back(world: World) -> None:
    platforms, team = Platforms(world.database.reader), (await world.platforms())[TEAM]
    members = await platforms.actors(team)
    for despite in (False, True):
        file = await world.exports(Book.PLATFORMS, CHEB)
        sent = drop(file, TEAM) if despite else put(file, {(TEAM, "Stav"): "ukončená"})
        kept = await world.keeps(await world.compares(sent, CHEB))
        await world.takes(kept, "cell", MISSING)
        await world.applies(kept, despite_missing=despite)
        assert not (await platforms.get(team)).is_living
        assert TEAM not in (await world.actor(CLUB)).card.platforms
        assert (await world.undoes(kept)).kept == ()
        assert (await platforms.actors(team), TEAM in (await world.actor(CLUB)).card.platforms) == (members, True)


async def test_a_new_preview_takes_the_place_of_the_old_one(world: World) -> None:
    found = await world.compares(put(await world.exports(Book.ACTORS, CHEB), {(CLUB, WISHES): "ze sešitu"}), CHEB)
    first, second = await world.keeps(found), await world.keeps(found)
    theirs = await world.keeps(found.model_copy(update={"orps": (SOKOLOV,)}), CYRIL)
    workbooks = Workbooks(world.database.reader)
    with pytest.raises(NotFound):
        await workbooks.get(first)
    assert [(await workbooks.get(one)).person for one in (second, theirs)] == [1, 2]
    assert isinstance((await workbooks.changes(second))[0].what, CellChange)


async def test_previews_of_other_books_and_districts_stay(world: World) -> None:
    found = await world.compares(put(await world.exports(Book.ACTORS, CHEB), {(CLUB, WISHES): "ze sešitu"}), CHEB)
    kept = [
        await world.keeps(found),
        await world.keeps(found.model_copy(update={"book": Book.NEEDS}), ANA),
        await world.keeps(found.model_copy(update={"orps": (SOKOLOV,)}), ANA),
    ]
    sent = await Workbooks(world.database.reader).of_person(1, ImportState.OPEN)
    assert [one.id for one in sent] == kept[::-1]


async def test_a_column_called_otherwise_is_known_by_what_it_says(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)
    at = 5

    def rename(sheet: Worksheet) -> None:
        for cell in sheet[at]:
            cell.value = {"Adresa": "Kde sídlí", "Krizová síť (ano/ne)": "krizovka"}.get(str(cell.value), cell.value)
        row, column = cell_of(sheet, CLUB, "Kde sídlí")
        sheet.cell(row, column).value = "Krátká 5"

    found = await world.compares(edit(file, rename), CHEB)
    assert [(one.name, one.column, one.after) for one in found.changed] == [(CLUB, "Adresa", "Krátká 5")]
    told_of = {note.column: note.args["header"] for note in found.notes}
    assert told_of == {"Kde sídlí": "Adresa", "krizovka": "Krizová síť (ano/ne)"}


async def test_an_own_column_that_says_something_else_stays_an_own_column(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)

    def replace(sheet: Worksheet) -> None:
        row, column = cell_of(sheet, CLUB, "Adresa")
        for number in range(row - 5, sheet.max_row + 1):
            sheet.cell(number, column).value = None
        sheet.cell(5, column).value, sheet.cell(row, column).value = "Spolupráce", "výborná"

    found = await world.compares(edit(file, replace), CHEB)
    assert [(one.name, one.column, one.after) for one in found.changed] == [(CLUB, "Spolupráce", "výborná")]
    assert [(note.column, note.key) for note in found.notes] == [("Spolupráce", "import-warning-own-column")]


async def test_a_list_of_last_year_in_other_letters_takes_nothing_away(world: World, tmp_path: Path) -> None:
    await change(
        world, CLUB, domain=NeedDomain("vztahy"), further_domains=(NeedDomain("uceni"),), focus=Focus("prevence")
    )
    rows = (
        ("Organizace", "Obec s rozšířenou působností", "Oblast potřeb", "Prev./interv."),
        (CLUB.upper(), "CHEB", "VZTAHY", "P"),
    )
    found = await world.compares(save(tmp_path / "loni.xlsx", rows), CHEB)
    assert (found.rows_read, found.changed, found.added, found.doubts) == (1, (), (), ())
    more = (rows[0], (CLUB.upper(), "CHEB", "BEZPEČÍ", "P"))
    kept = await world.keeps(await world.compares(save(tmp_path / "loni.xlsx", more), CHEB))
    await world.says(kept, None)
    assert {one.what.column for one in await Workbooks(world.database.reader).changes(kept, ["cell"])} == {DOMAIN}  # type: ignore[union-attr]


async def test_a_row_in_which_a_changed_cell_speaks_of_a_child_is_not_taken(world: World) -> None:
    cells = {(CLUB, WISHES): "hezké", (CLUB, "Kapacita"): "dítě 015512/1235", (SCHOOL, WISHES): "také hezké"}
    found = await world.compares(put(await world.exports(Book.ACTORS, CHEB), cells), CHEB)
    assert [one.name for one in found.changed] == [SCHOOL]
    assert [(note.column, note.value, note.key) for note in found.notes] == [
        ("Kapacita", None, "import-rejected-birth-number")
    ]
    assert "015512" not in found.model_dump_json()


async def test_the_command_line_takes_over_rows_of_all_districts(world: World) -> None:
    sent = put(await world.exports(Book.ACTORS), {(CLUB, WISHES): "odjinud"})
    found = await world.compares(await read_workbook(sent))
    kept = await world.keeps(found, None)
    await world.takes(kept, access=None)
    assert (await world.applies(kept, None)).changed == 1
    assert (await world.actor(CLUB)).card.wishes == "odjinud"
    assert (await world.undoes(kept, None)).restored == 1
