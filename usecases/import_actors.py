"""Imports the actors workbook: reads every row, matches it with known actors, and stores the result as one whole."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from itertools import starmap
from time import process_time
from typing import NamedTuple, TypeVar

from domain.actor import Actor, Card, RecordState
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.errors import Refusal
from domain.gazetteer import Gazetteer
from domain.places import Geography
from domain.words import fold
from exchange.actor_cards import CardReader, ReadRow
from exchange.actor_columns import ACTORS
from exchange.import_report import Duplicate, ImportReport, Note
from exchange.place_words import PlaceWords
from exchange.table import Table, find_table
from exchange.workbook import Sheet
from storage.actors import Actors
from storage.database import Connection, Database
from storage.platforms import Platforms
from storage.search import SearchIndex
from usecases.edit_card import save_changed

T = TypeVar("T")
ROWS_AT_ONCE = 25
SECONDS, SECONDS_A_ROW = 4.0, 0.002
"""Of the processor, at most, to read all rows: an ordinary one needs half a millisecond."""
ACTORS_AT_ONCE = 250
NOWHERE: Mapping[int, Sequence[str]] = {}
Progress = Callable[[int, int], None]


class _DryRun(Exception):
    """Leaves the transaction without keeping anything."""


class Entry(NamedTuple):
    """A row that is an actor: its place among them, its card, and the folded name."""

    at: int
    row: ReadRow
    card: Card
    name_key: str


class Plan(NamedTuple):
    """What the import will write, and the entries of actors that have ended."""

    new: tuple[Entry, ...]
    changed: tuple[Actor, ...]
    unchanged: int
    ended: tuple[Entry, ...]
    staying: tuple[tuple[Entry, str], ...] = ()
    """Platforms kept here that a row does not name: whoever belongs to one is taken out there, not by a workbook."""


async def import_actors(
    database: Database,
    sheets: Sequence[Sheet],
    *,
    codes: CodeLists,
    geography: Geography,
    gazetteer: Gazetteer,
    now: datetime,
    orps: Sequence[str] = (),
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Store the actors of a workbook in one transaction and say what happened to every row.

    `orps` names districts: only actors that sit in them are taken; a single one also stands for rows without any.
    Raises Refusal where the workbook is no list of actors or a district is not known.
    """
    table = find_table(sheets, ACTORS)
    places = PlaceWords(geography, gazetteer)
    wanted = wanted_orps(places, orps)
    reader = CardReader(codes, places, wanted[0] if len(wanted) == 1 else None)
    rows = await _read_all(reader, table, progress)
    taken = [row for row in rows if row.card is None or not wanted or row.card.seat in wanted]
    entries, duplicates = _without_duplicates(_entries(taken))
    async with import_transaction(database, dry_run=dry_run) as connection:
        plan = await _plan(Actors(connection), Platforms(connection), entries, now)
        await _write(connection, plan, codes, geography, now)
    return ImportReport(
        rows_read=len(rows),
        stored=len(plan.new),
        updated=len(plan.changed),
        unchanged=plan.unchanged,
        skipped=len(rows) - len(taken),
        duplicates=duplicates,
        rejected=tuple(note for row in taken for note in row.rejected),
        warnings=(
            *table.warnings,
            *(note for row in taken for note in row.warnings),
            *map(_ended, plan.ended),
            *starmap(_staying, plan.staying),
        ),
        unknown_columns=table.unknown_columns,
    )


@asynccontextmanager
async def import_transaction(database: Database, *, dry_run: bool) -> AsyncIterator[Connection]:
    """The one transaction of an import; nothing of a dry run is kept."""
    with suppress(_DryRun):
        async with database.transaction() as connection:
            yield connection
            if dry_run:
                raise _DryRun


def wanted_orps(places: PlaceWords, names: Iterable[str]) -> tuple[str, ...]:
    """Codes of the districts asked for by name; raises Refusal."""
    codes: list[str] = []
    for name in names:
        found = places.orps(name)
        if found.unknown or not found.codes:
            raise Refusal("import-refused-unknown-orp", name=name)
        codes.extend(found.codes)
    return tuple(dict.fromkeys(codes))


async def _read_all(reader: CardReader, table: Table, progress: Progress | None) -> list[ReadRow]:
    """Every row read; other work of the process gets its turn in between. Raises Refusal where it takes too long."""
    rows: list[ReadRow] = []
    since = process_time()
    for row in table.rows:
        rows.append(reader.read(row.by_columns()))
        if process_time() - since > SECONDS + SECONDS_A_ROW * len(rows):
            raise Refusal("import-refused-too-slow")
        if len(rows) % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
            if progress:
                progress(len(rows), len(table.rows))
    if progress:
        progress(len(rows), len(table.rows))
    return rows


def _entries(rows: Iterable[ReadRow]) -> Iterator[Entry]:
    for at, row in enumerate(rows):
        if row.card is not None:
            yield Entry(at, row, row.card, fold(row.card.name))


def _without_duplicates(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Duplicate, ...]]:
    """The first row of every actor, and the later ones that name the same."""
    kept: list[Entry] = []
    duplicates: list[Duplicate] = []
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        same_name = by_name[entry.name_key]
        first = next((other for other in same_name if is_same(entry.card, other.card)), None)
        if first is None:
            kept.append(entry)
            same_name.append(entry)
        else:
            duplicates.append(_duplicate(first, entry))
    return tuple(kept), tuple(duplicates)


def _duplicate(first: Entry, entry: Entry) -> Duplicate:
    return Duplicate(
        sheet=entry.row.sheet,
        row=entry.row.number,
        first_sheet=first.row.sheet,
        first_row=first.row.number,
        names=(first.row.name, entry.row.name),
    )


def is_same(one: Card, other: Card) -> bool:
    """True for the same name and seat (or IČO and a common district), unless IČO or kind tell them apart."""
    has_same_ico = one.ico is not None and one.ico == other.ico
    shares_place = one.seat == other.seat or (has_same_ico and not set(one.orps).isdisjoint(other.orps))
    differs = _differ(one.ico, other.ico) or _differ(one.kind, other.kind)
    return fold(one.name) == fold(other.name) and shares_place and not differs


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


async def _plan(actors: Actors, platforms: Platforms, entries: Iterable[Entry], now: datetime) -> Plan:
    """Decided name by name, some at once: of the known actors only those that change stay in memory."""
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_name[entry.name_key].append(entry)
    plans: list[Plan] = []
    for names in _some_at_once(list(by_name)):
        known = await actors.named(names)
        belonging = await platforms.names_of_actors([actor.id for actor in known])
        plans.append(decide([entry for name in names for entry in by_name[name]], known, now, belonging))
    return Plan(
        new=_in_order(plan.new for plan in plans),
        changed=tuple(actor for plan in plans for actor in plan.changed),
        unchanged=sum(plan.unchanged for plan in plans),
        ended=_in_order(plan.ended for plan in plans),
        staying=tuple(one for plan in plans for one in plan.staying),
    )


def _in_order(parts: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    return tuple(sorted((entry for part in parts for entry in part), key=lambda entry: entry.at))


def _some_at_once(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[at : at + ACTORS_AT_ONCE] for at in range(0, len(items), ACTORS_AT_ONCE))


def decide(
    entries: Sequence[Entry], known: Iterable[Actor], now: datetime, belonging: Mapping[int, Sequence[str]] = NOWHERE
) -> Plan:
    """Which rows are new actors and which change a known one; `belonging` names the platforms kept here by actor."""
    by_name: dict[str, list[Actor]] = defaultdict(list)
    for actor in sorted(known, key=lambda one: one.state is RecordState.ENDED):  # the living before the merged
        by_name[fold(actor.card.name)].append(actor)
    matches = _match(entries, by_name)
    new = tuple(entry for at, entry in enumerate(entries) if at not in matches)
    pairs, staying = [], []
    for at, actor in matches.items():
        card = entries[at].row.updated(actor.card)
        staying += [(entries[at], name) for name in _left_out(card, belonging.get(actor.id, ()))]
        pairs.append((actor, with_platforms_kept(card, actor.card, belonging.get(actor.id, ()))))
    changed = tuple(
        actor.model_copy(update={"card": card, "edited_at": now}) for actor, card in pairs if card != actor.card
    )
    ended = tuple(entries[at] for at, actor in matches.items() if actor.state is RecordState.ENDED)
    return Plan(new, changed, len(pairs) - len(changed), ended, tuple(staying))


def _left_out(card: Card, belonging: Iterable[str]) -> list[str]:
    named = {fold(name) for name in card.platforms}
    return [name for name in belonging if fold(name) not in named]


def with_platforms_kept(card: Card, before: Card, belonging: Iterable[str]) -> Card:
    """The card with the platforms it belongs to where they stood before: no row of a workbook takes anybody out."""
    names = _left_out(card, belonging)
    if not names:
        return card
    keys = {fold(name) for name in (*card.platforms, *names)}
    kept = [name for name in before.platforms if fold(name) in keys]
    added = [name for name in card.platforms if fold(name) not in map(fold, kept)]
    return card.model_copy(update={"platforms": (*kept, *added)})


def _staying(entry: Entry, name: str) -> Note:
    return Note(sheet=entry.row.sheet, row=entry.row.number, value=name, key="import-warning-platform-stays")


def _ended(entry: Entry) -> Note:
    return Note(sheet=entry.row.sheet, row=entry.row.number, key="import-warning-ended")


def _match(entries: Sequence[Entry], by_name: dict[str, list[Actor]]) -> dict[int, Actor]:
    """The known actor of each entry by the entry's place; surely the same ones first, then the only one of the name."""
    matches: dict[int, Actor] = {}
    claimed: set[int] = set()
    for test in (is_same, _is_same_of_another_kind):
        for at, entry in enumerate(entries):
            free = [actor for actor in by_name[entry.name_key] if actor.id not in claimed]
            alike = [actor for actor in free if at not in matches and test(entry.card, actor.card)]
            if alike and (test is is_same or len(alike) == 1):
                matches[at] = alike[0]
                claimed.add(alike[0].id)
    return matches


def _is_same_of_another_kind(one: Card, other: Card) -> bool:
    return is_same(one.model_copy(update={"kind": other.kind}), other)


async def _write(connection: Connection, plan: Plan, codes: CodeLists, geography: Geography, now: datetime) -> None:
    actors = Actors(connection)
    index = SearchIndex(connection)
    for entries in _some_at_once(plan.new):
        await index.put(await actors.add((entry.card for entry in entries), now), codes, geography)
    for changed in _some_at_once(plan.changed):
        pairs = [(await actors.get(actor.id), actor) for actor in changed]
        await save_changed(connection, codes, geography, pairs, None, Origin.IMPORT, now)
