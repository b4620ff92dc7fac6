"""Workbooks sent out and back: the untouched say nothing new, edits are found exactly, whatever program saved them."""

import asyncio
import shutil
import zipfile
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from domain.actor import Actor
from domain.card_change import Origin
from domain.workbook import Book, plain
from exchange.workbook import Sheet, read_workbook
from storage.actors import Actors
from storage.database import Database
from tests.exchange.workbooks import DEMO
from tests.usecases.workbook_world import (
    CHEB,
    MARKS,
    NAMES,
    World,
    edit,
    headers,
    replaced,
    saved_by_libreoffice,
    told,
    without_marks,
)
from usecases.edit_card import save_changed
from usecases.workbook_books import Reference

needs_libreoffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
SECRET = "Paní ředitelka je na odchodu"
CLUB = "NZDM Vrabčák (DEMO)"
FORMULAS = ("=1+1", "+420 volat večer", "-", "@vsichni", '=HYPERLINK("http://example.org")', "'uvozovka", "=cmd|' /C'")
WORDS = {
    "Zřizovatel": "founder",
    "Co by uvítal od ostatních": "wishes",
    "Aktuality (projekty, akce)": "news",
    "Zmapované poznatky ze sítě": "findings",
    "Soukromá poznámka koordinátora": "private_note",
    "Resort": "resort",
}
CHOICES = {
    "Krizová síť (ano/ne)": ("ano", "ne"),
    "Primární oblast potřeb": ("vztahy", "bezpečí", "zdraví", "učení", "chování", "materiální zajištění"),
    "Prevence / intervence": ("prevence", "intervence", "prevence i intervence"),
    "On-line": ("ano", "ne"),
    "Kdo vidí": ("veřejné", "síť"),
    "Cílová skupina – věk": ("0–18", "6–15; 16–26", "13+"),
    "Provozní doba": ("po–pá 8–16", "nonstop", "po dohodě"),
}
words = st.one_of(
    st.sampled_from(FORMULAS),
    st.text("aábcčdďeéěf ghchiíjk;,.–-=+@\n", min_size=1, max_size=30).map(plain).filter(bool),
)
edits = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 15), st.sampled_from(sorted(WORDS)), words),
        *(st.tuples(st.integers(0, 15), st.just(name), st.sampled_from(texts)) for name, texts in CHOICES.items()),
    ),
    max_size=8,
    unique_by=lambda one: one[:2],
)


@pytest.mark.parametrize("notes", [True, False])
@pytest.mark.parametrize("book", Book)
async def test_an_untouched_workbook_says_nothing_new(world: World, book: Book, notes: bool) -> None:
    found = await world.compares(await world.exports(book, notes=notes))
    assert found.is_ours
    assert found.is_empty
    assert not found.notes
    assert found.rows_read >= found.expected > 10


@pytest.mark.parametrize("book", Book)
async def test_neither_does_one_saved_by_openpyxl_or_stripped_of_what_is_hidden(world: World, book: Book) -> None:
    file = await world.exports(book)
    assert (await world.compares(edit(file, lambda sheet: None))).is_empty
    assert (await world.compares(without_marks(await read_workbook(file)))).is_empty


@needs_libreoffice
@pytest.mark.parametrize("book", Book)
async def test_neither_does_one_saved_by_libreoffice(world: World, book: Book, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    file = await world.exports(book)
    saved = await asyncio.to_thread(saved_by_libreoffice, file, tmp_path / "office")
    found = await world.compares(saved)
    assert found.is_ours
    assert found.is_empty
    assert not found.notes
    before, after = load_workbook(file).worksheets[0], load_workbook(saved).worksheets[0]
    assert after.auto_filter.ref == before.auto_filter.ref
    assert choices(after) == choices(before)
    assert after.column_dimensions[get_column_letter(after.max_column)].hidden


@needs_libreoffice
@pytest.mark.parametrize("kind", ["ods", "csv:Text - txt - csv (StarCalc):44,34,76,1"])
async def test_nor_one_saved_as_another_kind_of_file(world: World, kind: str, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    file = await world.exports(Book.ACTORS)
    saved = await asyncio.to_thread(saved_by_libreoffice, file, tmp_path / "office", kind)
    found = await world.compares(saved)
    assert found.rows_read > 100
    assert found.is_empty


def choices(sheet: Worksheet) -> dict[str, str]:
    """Which cells have a drop-down, and of what."""
    return {str(one.sqref): str(one.formula1) for one in sheet.data_validations.dataValidation}


async def test_the_workbook_of_last_year_that_the_network_was_imported_from_says_nothing_new(world: World) -> None:
    for name in ("sablona_akteru_site", "sablona_platforem", "sablona_potreb_a_cinnosti"):
        found = await world.compares(DEMO / f"{name}.xlsx")
        assert (name, found.is_empty, found.is_ours) == (name, True, False)


@pytest.mark.parametrize("book", Book)
async def test_it_looks_like_the_template(world: World, book: Book) -> None:
    file = await world.exports(book)
    book_ = load_workbook(file)
    sheet, lists, marks = book_.worksheets
    number, _ = headers((await read_workbook(file))[0])
    assert sheet.freeze_panes == f"C{number + 1}"
    assert sheet.auto_filter.ref == f"A{number}:{get_column_letter(sheet.max_column)}{sheet.max_row}"
    assert sheet.data_validations.dataValidation
    assert all(
        one.type == "list" and str(one.formula1).startswith("_ciselniky!")
        for one in sheet.data_validations.dataValidation
    )
    assert sheet.cell(number, sheet.max_column).value == "ID Síťovky"
    assert sheet.column_dimensions[get_column_letter(sheet.max_column)].hidden
    assert sheet.cell(number, 2).font.bold
    assert sheet.cell(number, 2).fill.fgColor.rgb == "00D9E2F3"
    assert (lists.title, lists.sheet_state, marks.sheet_state) == ("_ciselniky", "hidden", "hidden")
    with CalamineWorkbook.from_path(file) as opened:
        visible = [one.name for one in opened.sheets_metadata if one.visible is SheetVisibleEnum.Visible]
    assert visible == [sheet.title]


async def test_formulas_are_texts_on_the_way_out_and_back(world: World) -> None:
    actor = await world.actor(CLUB)
    async with world.database.transaction() as connection:
        card = actor.card.model_copy(update={"founder": "=1+1", "wishes": "@vsichni", "news": "-2", "findings": "+1"})
        await save(connection, world.reference, actor, actor.model_copy(update={"card": card}))
    file = await world.exports(Book.ACTORS, CHEB)
    with zipfile.ZipFile(file) as parts:
        assert all(b"<f>" not in parts.read(name) for name in parts.namelist())
        assert b'quotePrefix="1"' in parts.read("xl/styles.xml")
    assert (await world.compares(file, CHEB)).is_empty
    assert (await world.compares(without_marks(await read_workbook(file)), CHEB)).is_empty


async def test_what_no_cell_can_hold_makes_no_difference(world: World) -> None:
    for text in ("a\x0bb", "_x0041_", "x" * 40_000, "řádek\r\nřádek", "\u00a0mezera\u00a0", "<b>&amp;</b>"):
        await change(world, CLUB, "wishes", text)
        assert (await world.compares(await world.exports(Book.ACTORS, CHEB), CHEB)).is_empty


async def test_private_notes_and_sheltered_addresses_stand_only_where_they_may(world: World) -> None:
    actor = await world.actor(CLUB)
    async with world.database.transaction() as connection:
        card = actor.card.model_copy(
            update={
                **{"private_note": SECRET, "findings": "Jen pro nás", "crisis_phone": "+420000999111"},
                **{"sheltered": True, "address": "Tajná 7"},
            }
        )
        await save(connection, world.reference, actor, actor.model_copy(update={"card": card}))
    own = content(await world.exports(Book.ACTORS, notes=True))
    given = content(await world.exports(Book.ACTORS, notes=False))
    assert SECRET in own
    assert "Jen pro nás" in own
    assert "000 999 111" in own
    assert SECRET not in given
    assert "Jen pro nás" not in given
    assert "000 999 111" not in given
    assert "Tajná 7" not in own + given
    found = await world.compares(await world.exports(Book.ACTORS, notes=False))
    assert found.is_empty


async def test_a_workbook_without_the_column_of_notes_erases_none(world: World) -> None:
    def drop(sheet: Worksheet) -> None:
        note = "Soukromá poznámka koordinátora"
        sheet.delete_cols(next(at for at in range(1, 60) if sheet.cell(5, at).value == note))

    assert (await world.compares(edit(await world.exports(Book.ACTORS), drop))).is_empty


def content(file: Path) -> str:
    """All that is in a workbook, hidden or not."""
    with zipfile.ZipFile(file) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist())


async def save(connection: object, reference: Reference, before: Actor, after: Actor) -> None:
    codes, geography, _ = reference
    await save_changed(connection, codes, geography, [(before, after)], None, Origin.COORDINATOR, before.edited_at)  # type: ignore[arg-type]


class Cheb:
    """The exported workbook of Cheb as it is read back, and its actors."""

    def __init__(self, file: Path, reference: Reference, sheets: list[Sheet]) -> None:
        self.file, self.reference, self.sheets = file, reference, sheets
        self.top, self.headers = headers(sheets[0])
        self.rows = [row for row in sheets[0].rows if row.number > self.top]

    @asynccontextmanager
    async def opened(self, folder: Path):  # type: ignore[no-untyped-def]
        copy = folder / "example.db"
        shutil.copy(self.file, copy)
        database = await Database.open(copy)
        try:
            yield World(database, self.reference, folder)
        finally:
            await database.close()


@pytest.fixture(scope="module")
def cheb(demo_file: Path, reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Cheb:
    async def exported() -> list[Sheet]:
        database = await Database.open(demo_file)
        file = await World(database, reference, tmp_path_factory.mktemp("cheb")).exports(Book.ACTORS, CHEB)
        await database.close()
        return list(await read_workbook(file))

    return Cheb(demo_file, reference, asyncio.run(exported()))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=edits, theirs=edits)
def test_random_edits_are_found_exactly_whoever_made_them(
    cheb: Cheb, tmp_path: Path, mine: list[tuple[int, str, str]], theirs: list[tuple[int, str, str]]
) -> None:
    asyncio.run(compare(cheb, tmp_path, mine, theirs))


async def compare(
    cheb: Cheb, folder: Path, mine: list[tuple[int, str, str]], theirs: list[tuple[int, str, str]]
) -> None:
    """Edits of the workbook (mine) and, meanwhile, of words in the bot (theirs)."""
    written = {(at, name): cheb.rows[at].cells[cheb.headers.index(name)] for at, name, _ in (*mine, *theirs)}
    meanwhile = {(at, name): text for at, name, text in theirs if name in WORDS}
    expected = set()
    for at, name, text in mine:
        now = meanwhile.get((at, name), written[at, name])
        if plain(text) != plain(written[at, name]) and plain(text) != plain(now):
            expected.add((cheb.rows[at].cells[1], name, now, text))
    sent = {(cheb.rows[at].number, cheb.headers.index(name)): text for at, name, text in mine}
    async with cheb.opened(folder) as world:
        for (at, name), text in meanwhile.items():
            await change(world, cheb.rows[at].cells[1], WORDS[name], text)
        found = await world.compares(replaced(cheb.sheets, sent), CHEB)
    assert told(found.changed) == expected
    assert not (found.added)
    assert not (found.missing)
    assert not (found.doubts)
    assert not (found.notes)
    for one in found.changed:
        at = next(at for at, row in enumerate(cheb.rows) if row.cells[1] == one.name)
        is_both = plain(meanwhile.get((at, one.column), written[at, one.column])) != plain(written[at, one.column])
        assert one.is_both_sides is is_both


OTHER_WORDS = {
    Book.PLATFORMS: ("Cíle", "Výstupy a kde jsou", "Frekvence setkávání", "Stručné zhodnocení", "Poznámka"),
    Book.NEEDS: ("Jak to u nás probíhá", "Poznámka"),
}


@pytest.mark.parametrize("book", OTHER_WORDS)
async def test_random_edits_of_the_other_two_are_found_exactly(world: World, book: Book) -> None:
    sheets = await read_workbook(await world.exports(book))
    top, names = headers(sheets[0])
    rows = [row for row in sheets[0].rows if row.number > top and row.cells[-1].isdecimal()]
    columns, name = OTHER_WORDS[book], names.index(NAMES[book])
    for seed in range(12):
        random = Random(seed)  # noqa: S311 - no secret
        picked = {
            (row.number, names.index(column)) for row in random.sample(rows, 6) for column in random.sample(columns, 2)
        }
        sent = {place: f"{random.choice(FORMULAS)} {number}" for number, place in enumerate(sorted(picked))}
        expected = {
            (row.cells[name], names[at], row.cells[at], text)
            for (number, at), text in sent.items()
            for row in rows
            if row.number == number
        }
        found = await world.compares(replaced(sheets, sent))
        assert told(found.changed) == expected
        assert not (found.added)
        assert not (found.missing)
        assert not (found.doubts)
        assert not (found.notes)


async def change(world: World, name: str, field: str, text: str) -> None:
    actor = await world.actor(name)
    after = actor.model_copy(update={"card": actor.card.model_copy(update={field: text})})
    async with world.database.transaction() as connection:
        await save(connection, world.reference, actor, after)


async def test_the_same_said_otherwise_is_no_difference(world: World) -> None:
    shouted = ("Primární oblast potřeb", "Prevence / intervence", "Krizová síť (ano/ne)", "Druh / typ služby", "ORP")
    more = ("Forma poskytování", "On-line", "Formální / neformální", "E-mail")

    def shout(sheet: Worksheet) -> None:
        for row in range(6, sheet.max_row + 1):
            for at in range(1, sheet.max_column + 1):
                cell, header = sheet.cell(row, at), sheet.cell(5, at).value
                if cell.value and header in (*shouted, *more):
                    cell.value = str(cell.value).upper().replace("; ", ";  \n")
                elif cell.value and header == "Telefon":
                    cell.value = str(cell.value).replace("+420 ", "00420").replace(" ", "")

    found = await world.compares(edit(await world.exports(Book.ACTORS), shout))
    assert found.changed == ()
    assert found.is_empty


async def test_sorted_and_renumbered_rows_are_the_same_rows(world: World) -> None:
    sheets = await read_workbook(await world.exports(Book.ACTORS))
    first = sheets[0]
    top, _ = headers(first)
    head = [row for row in first.rows if row.number <= top]
    rows = sorted((row.cells for row in first.rows if row.number > top), key=lambda cells: cells[4])
    turned = [*head, *(row._replace(cells=cells) for row, cells in zip(first.rows[len(head) :], rows, strict=True))]
    assert (await world.compares([first._replace(rows=turned), *sheets[1:]])).is_empty


async def test_a_copied_row_with_another_name_is_a_new_one(world: World) -> None:
    sheets = await read_workbook(await world.exports(Book.ACTORS, CHEB))
    first, last = sheets[0], sheets[0].rows[-1]
    copy = last._replace(number=last.number + 1, cells=(*last.cells[:1], "Úplně nový klub", *last.cells[2:]))
    found = await world.compares([first._replace(rows=[*first.rows, copy]), *sheets[1:]], CHEB)
    assert [one.name for one in found.added] == ["Úplně nový klub"]
    assert not (found.changed)
    assert not (found.missing)
    assert not (found.doubts)


async def test_a_row_whose_cells_were_cleared_is_missing_not_broken(world: World) -> None:
    sheets = await read_workbook(await world.exports(Book.ACTORS, CHEB))
    first, last = sheets[0], sheets[0].rows[-1]
    cleared = last._replace(cells=(last.cells[0], *[""] * (len(last.cells) - 2), last.cells[-1]))
    found = await world.compares([first._replace(rows=[*first.rows[:-1], cleared]), *sheets[1:]], CHEB)
    assert [one.name for one in found.missing] == [last.cells[1]]
    assert not (found.changed)
    assert not (found.added)
    assert not (found.notes)


async def test_what_came_into_the_bot_since_is_not_missing(world: World) -> None:
    file = await world.exports(Book.ACTORS, CHEB)
    actor = await world.actor(CLUB)
    async with world.database.transaction() as connection:
        await Actors(connection).add([actor.card.model_copy(update={"name": "Nový klub"})], actor.edited_at)
    assert (await world.compares(file, CHEB)).is_empty


async def test_every_template_is_known_by_its_columns(world: World) -> None:
    for book in Book:
        sheets = without_marks(await read_workbook(await world.exports(book)))
        assert (await world.compares(sheets)).book is book
        assert NAMES[book] in headers(sheets[0])[1]
        assert MARKS not in {sheet.name for sheet in sheets}
