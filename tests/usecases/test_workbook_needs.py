"""The workbook of needs out and back: edits are found and written exactly, unsure names are asked about, undo works."""

from collections.abc import Mapping, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.needs import Practice, Unmatched
from domain.platform import Decision
from domain.workbook import Book, plain
from exchange.workbook import Sheet, read_workbook
from storage.actors import Actors
from storage.practice import Practices
from tests.usecases.workbook_world import CHEB, NOW, World, headers, replaced, told, without_marks

WORDS, ACTORS, LEVEL, NOTE = "Jak to u nás probíhá", "Zapojení aktéři", "Úroveň naplnění (1–5)", "Poznámka"
KERBS = "asistovaná předávání a kontakty na neutrálním místě"
CLUB = "otevřený klub bez vstupného po vyučování"
VRABCAK = "NZDM Vrabčák (DEMO)"


async def said(world: World, activity: str = "", name: str = "") -> Practice:
    practices = await Practices(world.database.reader).of_orps([CHEB])
    return next(one for one in practices if (one.name == name if name else one.activity == activity))


async def names(world: World, practice: Practice) -> set[str]:
    return {*(await Actors(world.database.reader).names(practice.actors)).values()}


def edited(sheets: Sequence[Sheet], cells: Mapping[tuple[str, str], str]) -> list[Sheet]:
    """The sheets with other texts, by activity and header; a new row for an activity that is not there."""
    sheet, *others = sheets
    number, labels = headers(sheet)
    at = labels.index("Činnost")
    places = {row.cells[at]: row.number for row in sheet.rows if row.number > number and len(row.cells) > at}
    last = max(places.values())
    for name in dict.fromkeys(name for name, _ in cells if name not in places):
        last += 1
        places[name] = last
        sheet.rows.append(sheet.rows[-1]._replace(number=last, cells=("",) * at + (name,)))
    return replaced(
        [sheet, *others], {(places[name], labels.index(label)): text for (name, label), text in cells.items()}
    )


async def sends(world: World, cells: Mapping[tuple[str, str], str]) -> list[Sheet]:
    """Cheb's workbook with these changes."""
    return edited(await read_workbook(await world.exports(Book.NEEDS, CHEB)), cells)


async def test_the_workbook_of_a_district_offers_every_activity_to_be_filled_in(world: World) -> None:
    sheet, *_ = await read_workbook(await world.exports(Book.NEEDS, CHEB))
    number, labels = headers(sheet)
    rows = [row.cells for row in sheet.rows if row.number > number]
    assert len(rows) == 70
    assert {row[labels.index("ORP")] for row in rows} == {"Cheb"}


async def test_the_note_is_in_the_coordinators_own_workbook_alone(world: World) -> None:
    await world.accepts_all(await sends(world, {(KERBS, NOTE): "volat paní ředitelce"}))
    for notes in (True, False):
        sheet, *_ = await read_workbook(await world.exports(Book.NEEDS, CHEB, notes=notes))
        assert any("volat paní ředitelce" in row.cells for row in sheet.rows) is notes
        assert (NOTE in headers(sheet)[1]) is notes


async def test_edits_come_back_exactly_and_are_undone(world: World) -> None:
    before = await said(world, "v8")
    sent = await sends(
        world,
        {
            (KERBS, LEVEL): "5 – daří se",
            (KERBS, ACTORS): f"Knihovna Záložka Cheb (DEMO); {VRABCAK}; Spolek za řekou",
            (CLUB, WORDS): "=úterky",
            (CLUB, ACTORS): "Vrabčák",
            ("páteční deskovky", "Potřeba dítěte"): "mít kamarády a někam patřit",
            ("páteční deskovky", "ORP"): "Cheb",
        },
    )
    found = await world.compares(sent, CHEB)
    assert told(found.changed) == {
        (KERBS, LEVEL, "2", "5 – daří se"),
        (
            *(KERBS, ACTORS),
            "Dům dětí a mládeže Větrník (DEMO); Knihovna Záložka Cheb (DEMO); Rodinné centrum Ulita (DEMO)",
            f"Knihovna Záložka Cheb (DEMO); {VRABCAK}; Spolek za řekou",
        ),
    }
    assert {one.name for one in found.added} == {CLUB, "páteční deskovky"}
    assert not found.missing
    kept = await world.accepts_all(sent)
    kerbs, club = await said(world, "v8"), await said(world, "v10")
    assert (kerbs.level, await names(world, kerbs)) == (5, {"Knihovna Záložka Cheb (DEMO)", VRABCAK})
    assert (club.words, await names(world, club)) == ("=úterky", {VRABCAK})
    assert (await said(world, name="páteční deskovky")).need == "kamaradi"
    unmatched = await Practices(world.database.reader).unmatched([kerbs.id])
    assert [(one.words, one.decision) for one in unmatched[kerbs.id]] == [("Spolek za řekou", Decision.OPEN)]
    assert (await world.compares(await world.exports(Book.NEEDS, CHEB), CHEB)).is_empty
    undone = await world.undoes(kept)
    assert not undone.kept
    assert (await said(world, "v8")).model_copy(update={"edited_at": NOW}) == before.model_copy(
        update={"edited_at": NOW}
    )
    assert not any(
        one.activity == "v10" or one.is_own for one in await Practices(world.database.reader).of_orps([CHEB])
    )


async def test_a_name_that_the_cell_cannot_say_surely_is_not_lost_when_another_one_is_added(world: World) -> None:
    twin = await world.actor(VRABCAK)
    async with world.database.transaction() as connection:
        (other,) = await Actors(connection).add([twin.card], NOW)
    await world.accepts_all(await sends(world, {(KERBS, ACTORS): "Rodinné centrum Ulita (DEMO)"}))
    practice = await said(world, "v8")
    async with world.database.transaction() as connection:
        await connection.run(
            "INSERT INTO practice_actor (practice, actor, origin, said_at) VALUES (:id, :actor, 'coordinator', 1)",
            id=practice.id,
            actor=other.id,
        )
    sheet = f"{VRABCAK}; Rodinné centrum Ulita (DEMO); Knihovna Záložka Cheb (DEMO)"
    await world.accepts_all(await sends(world, {(KERBS, ACTORS): sheet}))
    practice = await said(world, "v8")
    assert other.id in practice.actors
    assert await names(world, practice) == {*sheet.split("; ")}
    assert await Practices(world.database.reader).unmatched([practice.id]) == {}


async def test_what_the_list_says_is_not_changed_by_a_workbook(world: World) -> None:
    found = await world.compares(
        await sends(world, {(KERBS, "Rizika nenaplnění"): "nic", (KERBS, "Fáze"): "potom"}), CHEB
    )
    assert found.is_empty
    assert [note.key for note in found.notes] == ["import-warning-listed"] * 2


async def test_clearing_all_forgets_it_and_undo_brings_it_back(world: World) -> None:
    cells = {(KERBS, label): "" for label in (WORDS, ACTORS, LEVEL)}
    kept = await world.accepts_all(await sends(world, cells))
    assert not any(one.activity == "v8" for one in await Practices(world.database.reader).of_orps([CHEB]))
    await world.undoes(kept)
    practice = await said(world, "v8")
    assert (practice.words, practice.level, len(practice.actors)) == ("domluvené, ještě nezačalo", 2, 3)


async def test_a_member_who_joined_since_the_export_stays_and_the_cell_is_shown_from_both_sides(world: World) -> None:
    sent = await sends(world, {(KERBS, ACTORS): "Knihovna Záložka Cheb (DEMO)"})
    practice, club = await said(world, "v8"), await world.actor(VRABCAK)
    async with world.database.transaction() as connection:
        await connection.run(
            "INSERT INTO practice_actor (practice, actor, origin, said_at) VALUES (:id, :actor, 'member', 1)",
            id=practice.id,
            actor=club.id,
        )
    (change,) = (await world.compares(sent, CHEB)).changed
    assert change.is_both_sides


async def test_names_in_a_foreign_workbook_that_mean_nobody_or_somebody_called_otherwise_are_told(world: World) -> None:
    sheets = await sends(world, {(CLUB, ACTORS): "Vrabčák; Nadace Neznámá 🌈"})
    found = await world.compares(without_marks(sheets), CHEB)
    noted = {(note.key, note.value) for note in found.notes}
    assert ("import-warning-member-unknown", "Nadace Neznámá 🌈") in noted
    assert ("import-warning-member-read", "Vrabčák") in noted
    assert [row.name for row in found.added] == [CLUB]


async def test_of_two_new_rows_that_mean_one_activity_the_second_is_told_of(world: World) -> None:
    sheets = without_marks(await sends(world, {(CLUB, WORDS): "poprvé"}))
    again = edited(sheets, {(f"{CLUB}.", WORDS): "podruhé", (f"{CLUB}.", "ORP"): "Cheb"})
    found = await world.compares(again, CHEB)
    assert [row.cells[WORDS] for row in found.added] == ["poprvé"]
    assert [note.key for note in found.notes].count("import-warning-duplicate") == 1


async def test_words_about_which_was_decided_mean_what_was_decided(world: World) -> None:
    practice, club = await said(world, "v8"), await world.actor(VRABCAK)
    async with world.database.transaction() as connection:
        matched = Unmatched(practice=practice.id, words="klub", decision=Decision.MATCHED, actor=club.id)
        await Practices(connection).put_unmatched(matched)
    await world.accepts_all(await sends(world, {(KERBS, ACTORS): "klub"}))
    assert await names(world, await said(world, "v8")) == {VRABCAK}


WORDINGS = st.text("aábcčdďeéěf ghi;,.–-=+@\n", min_size=1, max_size=30).map(plain).filter(bool)
EDITS = st.dictionaries(st.tuples(st.integers(0, 69), st.sampled_from([WORDS, NOTE])), WORDINGS, max_size=6)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
async def test_random_edits_are_found_exactly(world: World, edits: dict[tuple[int, str], str]) -> None:
    sheets = await read_workbook(await world.exports(Book.NEEDS, CHEB))
    number, labels = headers(sheets[0])
    rows = {row.number: row.cells for row in sheets[0].rows if row.number > number}
    cells = {(number + 1 + at, labels.index(label)): text for (at, label), text in edits.items()}
    found = await world.compares(replaced(sheets, cells), CHEB, now=NOW)
    changed = {
        (row, at): text
        for (row, at), text in cells.items()
        if plain(rows[row][at] if at < len(rows[row]) else "") != text
    }
    is_known = {row for row, texts in rows.items() if texts[labels.index("ID Síťovky")].isdecimal()}
    assert {(one.row, labels.index(one.column)): one.after for one in found.changed} == {
        place: text for place, text in changed.items() if place[0] in is_known
    }
    assert {one.row for one in found.added} == {row for row, _ in changed if row not in is_known}
    assert not found.missing


async def test_a_row_that_is_gone_is_a_question_and_nothing_is_forgotten_by_itself(world: World) -> None:
    sheets = await read_workbook(await world.exports(Book.NEEDS, CHEB))
    rows = [row for row in sheets[0].rows if KERBS not in row.cells]
    found = await world.compares([sheets[0]._replace(rows=rows), *sheets[1:]], CHEB)
    assert [one.name for one in found.missing] == [KERBS]
    assert (await said(world, "v8")).words
