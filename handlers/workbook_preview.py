"""A workbook sent back: its differences page by page, what is asked about, then stored and perhaps put back."""

from domain.errors import NotFound, Refusal
from domain.workbook import CellChange, Choice, Import, ImportState
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.workbooks import Workbooks
from usecases.workbook_books import Reference
from usecases.workbook_import import answer_doubt, apply_import, decide, undo_import
from views.screen import Screen
from views.workbook_preview import (
    PAGE,
    AnswerDoubt,
    AnswerDoubts,
    ApplyImport,
    AskAbout,
    Decide,
    KeepMissing,
    PickAll,
    PickDifference,
    SeeDifferences,
    SeeNotes,
    differences_screen,
    many_missing_screen,
    notes_screen,
    question_screen,
    summary_screen,
)
from views.workbook_report import UndoImport, applied_screen, kept_screen, sure_screen, undo_screen, undone_screen
from views.workbook_words import CELL, DOUBT, MISSING, PICKED, Tally
from views.workbooks import OpenImport


async def open_import(visit: Visit, tap: OpenImport) -> None:
    """Where it stands."""
    await show(visit, await import_screen(visit, tap.id))


async def import_screen(visit: Visit, id: int) -> Screen:
    """What a workbook would change, or has changed; where much is missing, that first. Raises NotFound."""
    one = await _own(visit, id)
    tally = await _tally(visit, one)
    if one.state is not ImportState.OPEN:
        return kept_screen(visit.reading, one, tally)
    if one.many_missing and tally.of(MISSING, choice=Choice.OPEN):
        return many_missing_screen(visit.reading, one, tally)
    return summary_screen(visit.reading, one, tally)


async def see_differences(visit: Visit, tap: SeeDifferences) -> None:
    """A page of cells and new rows."""
    one = await _open(visit, tap.id)
    tally = await _tally(visit, one)
    page = min(tap.page, max(tally.of(*PICKED) - 1, 0) // PAGE)
    shown = await Workbooks(visit.reader).changes(one.id, PICKED, PAGE, page * PAGE)
    await show(visit, differences_screen(visit.reading, one, tally, shown, page))


async def pick_difference(visit: Visit, tap: PickDifference) -> None:
    """Take or leave one, or all of its row."""
    one = await _open(visit, tap.id)
    changes = await _of_row(visit, one, tap.difference) if tap.whole else [tap.difference]
    await _decide(visit, one, changes, take=tap.take)
    await see_differences(visit, SeeDifferences(one.id, tap.page))


async def pick_all(visit: Visit, tap: PickAll) -> None:
    """Take or leave all that is picked from the list."""
    one = await _open(visit, tap.id)
    await _decide(visit, one, None, take=tap.take)
    await see_differences(visit, SeeDifferences(one.id, tap.page))


async def ask_about(visit: Visit, tap: AskAbout) -> None:
    """One question of its kind; after the last one, the whole."""
    one = await _open(visit, tap.id)
    asked = await Workbooks(visit.reader).changes(one.id, (tap.what,))
    if tap.at < len(asked):
        await show(visit, question_screen(visit.reading, one, tap.what, tap.at, asked))
    else:
        await show(visit, await import_screen(visit, one.id))


async def decide_it(visit: Visit, tap: Decide) -> None:
    """Take or leave what was asked about, and go on to the next."""
    one = await _open(visit, tap.id)
    await _decide(visit, one, [tap.difference], take=tap.take)
    await ask_about(visit, AskAbout(one.id, tap.what, tap.at + 1))


async def keep_missing(visit: Visit, tap: KeepMissing) -> None:
    """Nothing undecided that is missing ends."""
    one = await _open(visit, tap.id)
    undecided = await Workbooks(visit.reader).changes(one.id, (MISSING,), choice=Choice.OPEN)
    await _decide(visit, one, [chosen.id for chosen in undecided], take=False)
    await show(visit, await import_screen(visit, one.id))


async def answer_it(visit: Visit, tap: AnswerDoubt) -> None:
    """Which thing a row is; the next one has moved into its place."""
    one, house = await _open(visit, tap.id), visit.house
    await answer_doubt(
        house.database,
        await reference_of(visit),
        visit.access,
        one.id,
        [tap.difference],
        tap.subject,
        visit.now,
        house.zone,
    )
    await ask_about(visit, AskAbout(one.id, DOUBT, tap.at))


async def answer_them(visit: Visit, tap: AnswerDoubts) -> None:
    """All rows with a single candidate are it."""
    one, house = await _open(visit, tap.id), visit.house
    await answer_doubt(
        house.database, await reference_of(visit), visit.access, one.id, None, None, visit.now, house.zone
    )
    await ask_about(visit, AskAbout(one.id, DOUBT))


async def see_notes(visit: Visit, tap: SeeNotes) -> None:
    """What was not read."""
    await show(visit, notes_screen(visit.reading, await _own(visit, tap.id), tap.page))


async def apply_it(visit: Visit, tap: ApplyImport) -> None:
    """Say once more what will be done, then do it; a second tap shows what was done."""
    one, house = await _own(visit, tap.id), visit.house
    tally = await _tally(visit, one)
    if one.state is not ImportState.OPEN or (one.many_missing and tally.of(MISSING, choice=Choice.OPEN)):
        await show(visit, await import_screen(visit, one.id))
        return
    if not tap.sure:
        ended = await Workbooks(visit.reader).changes(one.id, (MISSING,), choice=Choice.TAKE)
        names, shown = [chosen.what.name for chosen in ended], tally.with_all if tap.every else tally
        await show(visit, sure_screen(visit.reading, one, shown, names, every=tap.every))
        return
    if tap.every:
        await _decide(visit, one, None, take=True)
    done = await apply_import(
        house.database,
        await reference_of(visit),
        visit.access,
        one.id,
        visit.now,
        house.zone,
        end_reason=visit.say.text("workbook-end-reason"),
        despite_missing=one.many_missing,
    )
    await show(visit, applied_screen(visit.reading, await _own(visit, one.id), done))


async def undo_it(visit: Visit, tap: UndoImport) -> None:
    """Ask, then put back; a second tap shows that it was put back."""
    one, house = await _own(visit, tap.id), visit.house
    if one.state is ImportState.APPLIED and not one.may_be_undone(visit.now):
        raise Refusal("refused-workbook-undone-late")
    if one.state is not ImportState.APPLIED:
        await show(visit, await import_screen(visit, one.id))
    elif not tap.sure:
        await show(visit, undo_screen(visit.reading, one))
    else:
        done = await undo_import(house.database, await reference_of(visit), visit.access, one.id, visit.now, house.zone)
        await show(visit, undone_screen(visit.reading, await _own(visit, one.id), done))


async def reference_of(visit: Visit) -> Reference:
    """What reading and writing of workbooks needs."""
    house = visit.house
    return Reference(house.codes, house.geography, (await house.words).gazetteer)


async def _own(visit: Visit, id: int) -> Import:
    """An import of this person, who still keeps all its districts; raises NotFound."""
    one = await Workbooks(visit.reader).get(id)
    if one.person != visit.person.id or not visit.access.own_orps.issuperset(one.orps):
        raise NotFound
    return one


async def _open(visit: Visit, id: int) -> Import:
    """The same, where it is not decided yet."""
    one = await _own(visit, id)
    if one.state is not ImportState.OPEN:
        raise Refusal("refused-old-button")
    return one


async def _tally(visit: Visit, one: Import) -> Tally:
    counts: dict[tuple[str, Choice], int] = {}
    for count in await Workbooks(visit.reader).counts(one.id):
        counts[count.kind, Choice.TAKE], counts[count.kind, Choice.LEAVE] = count.taken, count.left
        counts[count.kind, Choice.OPEN] = count.all - count.taken - count.left
    return Tally(counts)


async def _of_row(visit: Visit, one: Import, difference: int) -> list[int]:
    """All changed cells of the row of this one."""
    cells = await Workbooks(visit.reader).changes(one.id, (CELL,))
    rows = {chosen.id: (chosen.what.sheet, chosen.what.row) for chosen in cells if isinstance(chosen.what, CellChange)}
    return [id for id, row in rows.items() if row == rows.get(difference)]


async def _decide(visit: Visit, one: Import, changes: list[int] | None, *, take: bool) -> None:
    await decide(visit.house.database, visit.access, one.id, changes, Choice.TAKE if take else Choice.LEAVE)


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(
        taps={
            **on(OpenImport, open_import),
            **on(SeeDifferences, see_differences),
            **on(PickDifference, pick_difference),
            **on(PickAll, pick_all),
            **on(AskAbout, ask_about),
            **on(Decide, decide_it),
            **on(KeepMissing, keep_missing),
            **on(AnswerDoubt, answer_it),
            **on(AnswerDoubts, answer_them),
            **on(SeeNotes, see_notes),
            **on(ApplyImport, apply_it),
            **on(UndoImport, undo_it),
        }
    )
