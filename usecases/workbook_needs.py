"""The book of needs: what districts do as rows, and rows as what is said of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, cast

from pydantic import JsonValue

from domain.errors import Refusal
from domain.needs import Activity, Practice, Unmatched
from domain.platform import Decision
from domain.words import fold
from domain.workbook import ADDED, Book, Deed, Note
from exchange.book_look import CellValue, Look
from exchange.book_titles import sheet_of, titles_of
from exchange.need_columns import NEEDS, Column
from exchange.need_lines import LIST, NeedWriter, headers_of, look_of
from exchange.need_rows import NeedReader, ReadNeed
from exchange.place_words import PlaceWords
from exchange.table import TableRow
from storage.actors import Actors
from storage.database import Connection
from storage.practice import Practices
from storage.reference import load_needs
from usecases.import_practice import known_practice, practice_after
from usecases.practice import forget_empty
from usecases.workbook_books import Line, Reading, Reference, Scope
from usecases.workbook_doers import Districts, of_field, put_named, take_named

THING = "practice"
ACTORS, ENDED = "actors", "ended"
LOCAL = ("words", "level", "note")
OWN = ("name", "phase", "need", "domain")
"""What a row says of an own activity besides: that of the list stays as it is there."""
FIELDS = (*LOCAL, *OWN)


class Known(NamedTuple):
    """What a district does, at hand: with the names and words of those who do it as they are written."""

    activity: Activity
    practice: Practice
    names: Mapping[int, str]
    unmatched: Mapping[str, Unmatched]
    notes: bool

    @property
    def words(self) -> list[str]:
        """Words that name somebody, as they are read; those about which nothing was decided by coordinators alone."""
        shown = (Decision.KEPT, Decision.OPEN) if self.notes else (Decision.KEPT,)
        return [one.words for one in self.unmatched.values() if one.decision in shown]

    @property
    def written(self) -> list[str]:
        """The names of those who do it, then the words."""
        return [*(self.names[actor] for actor in self.practice.actors), *self.words]


class NeedBook:
    """See `BookKeeper`. Lines below zero are rows to be filled in: of activities of which no district says anything."""

    book = Book.NEEDS
    template = NEEDS
    context = frozenset({Column.NAME, Column.ORP, Column.NEED, Column.DOMAIN})

    def __init__(self, reference: Reference) -> None:
        self._geography, self._needs = reference.geography, load_needs()
        places = PlaceWords(reference.geography, reference.gazetteer)
        self._reader = NeedReader(self._needs, reference.codes, places)
        self._writer = NeedWriter(self._needs, reference.codes, reference.geography)
        self._districts = Districts(reference.codes)

    async def lines(self, connection: Connection, scope: Scope) -> Sequence[Line]:
        """Every activity of the list with what these districts say of it, then their own ones under each need."""
        practices = [one for one in await Practices(connection).of_orps(scope.orps) if _is_for(scope, one)]
        unmatched = await Practices(connection).unmatched([one.id for one in practices])
        names = await Actors(connection).names({actor for one in practices for actor in one.actors})
        await self._districts.know(connection, scope.orps)
        known = []
        for one in practices:
            words = {word.words: word for word in unmatched.get(one.id, ())}
            known.append(Known(self._needs.activity_of(one), one, names, words, scope.notes))
        return [*self._in_order(known, [*scope.orps])]

    def look(self, lines: Sequence[Line], scope: Scope) -> Look:
        """The template."""
        orps = [code for code in self._geography.orps if code in scope.orps]
        titles = titles_of(self.book, self._geography, orps, scope.now.astimezone(scope.zone).date(), notes=scope.notes)
        return look_of(sheet_of(self.book), titles, headers_of(notes=scope.notes), self._geography, orps)

    def read(self, row: TableRow) -> Reading:
        """The row as what is said of an activity; a row of a sheet that nobody has filled in is no such thing."""
        read = self._reader.read(row)
        is_blank = not read.says_something and bool(row.header.rows)
        if read.orp is None or is_blank:
            return Reading(None, read.name, {}, rejected=read.rejected, warnings=read.warnings, value=read)
        said = {**read.fields, **{name: getattr(read, name) for name in ("orp", "activity", "name", "need", "domain")}}
        if read.actors is not None:
            said[ACTORS] = read.actors
        keys = frozenset({_key(read.orp, read.activity, read.need, read.name)})
        warnings = (*read.warnings, *self._unsure(row, read))
        return Reading(read.orp, read.name, said, keys, rejected=read.rejected, warnings=warnings, value=read)

    def merged(self, line: Line, said: Mapping[str, object]) -> Mapping[str, CellValue]:
        """The cells of the activity with these fields."""
        known = _known(line)
        practice, written = _with(known.practice, said), known.written
        if ACTORS in said:
            orp, own = practice.orp, LIST.join(written)
            added, removed = self._districts.turn(orp, own, str(said[ACTORS]), known.unmatched)
            staying = [known.names[id] for id in known.practice.actors if id not in removed.actors]
            words = [one for one in known.words if one not in removed.words]
            coming = self._districts.names(orp, added.actors - {*known.practice.actors})
            written = [*staying, *coming, *words, *sorted(added.words, key=fold)]
        activity = self._needs.activity_of(practice)
        return self._writer.cells(activity, practice.orp, practice, written, notes=known.notes)

    async def ended_keys(self, connection: Connection, scope: Scope) -> frozenset[str]:
        """Nothing ends here but is forgotten."""
        return frozenset()

    async def apply(
        self,
        connection: Connection,
        changes: Sequence[tuple[Line, Mapping[str, object]]],
        by: int | None,
        now: datetime,
    ) -> Sequence[Deed]:
        """Write what is said, and who does it."""
        deeds: list[Deed] = []
        for line, said in changes:
            before = _known(line).practice
            after = _with(before, said)
            if after != before:
                await _check_name(connection, after)
                await Practices(connection).save(after.model_copy(update={"edited_at": now}), by)
            done = [*_field_deeds(line, before, after)]
            if ACTORS in said:
                done += await self._name(connection, line, str(said[ACTORS]), by, now)
            deeds += [_ended(line)] if await forget_empty(connection, before.id) else done
        return deeds

    async def add(
        self, connection: Connection, readings: Sequence[Reading], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """What districts say of an activity for the first time."""
        deeds, practices = [], Practices(connection)
        await self._districts.know(connection, {reading.orp for reading in readings if reading.orp})
        for reading in readings:
            row = cast(ReadNeed, reading.value)
            if await known_practice(practices, row) is not None:  # somebody was quicker
                continue
            practice = await practices.add(practice_after(row, None, now), by)
            named = self._districts.cell(practice.orp, row.actors or "", {}).named
            await put_named(connection, practice.id, named, by, now)
            stored = _plain(await practices.get(practice.id))
            deeds.append(Deed(thing=THING, subject=practice.id, name=row.name, field=ADDED, old=None, new=stored))
        return deeds

    async def end(self, connection: Connection, line: Line, reason: str, by: int, now: datetime) -> Sequence[Deed]:
        """Forget what a district says of an activity."""
        await Practices(connection).remove(line.subject)
        return [_ended(line)]

    async def put_back(
        self, connection: Connection, deeds: Sequence[Deed], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """A field, an actor, words; what was added goes, what was forgotten comes back."""
        return [deed for deed in deeds if not await self._put_back(connection, deed, by, now)]

    async def _put_back(self, connection: Connection, deed: Deed, by: int | None, now: datetime) -> bool:
        practices = Practices(connection)
        if deed.field == ENDED:
            return await _restore(connection, deed, by, now)
        practice = await practices.find_by_id(deed.subject)
        if practice is None:
            return False
        if deed.field == ADDED:
            is_same = _plain(practice) == deed.new
            if is_same:
                await practices.remove(practice.id)
            return is_same
        if deed.field in FIELDS:
            if _plain(practice)[deed.field] != deed.new:
                return False
            after = Practice.model_validate({**practice.model_dump(), deed.field: deed.old, "edited_at": now})
            await practices.save(after, by)
        elif not await _put_back_named(connection, practice, deed, by, now):
            return False
        await forget_empty(connection, practice.id)
        return True

    async def _name(
        self, connection: Connection, line: Line, cell: str, by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """Let those do it whom the cell names now and did not name before, and take off those it names no more."""
        known = _known(line)
        orp, own = known.practice.orp, LIST.join(known.written)
        added, removed = self._districts.turn(orp, own, cell, known.unmatched)
        added = added._replace(actors=added.actors - {*known.practice.actors})
        await put_named(connection, line.subject, added, by, now)
        await take_named(connection, line.subject, removed)
        about = {"thing": THING, "subject": line.subject, "name": line.name}
        return [
            *(Deed.model_validate({**about, "field": field, "old": False, "new": True}) for field in added.fields),
            *(Deed.model_validate({**about, "field": field, "old": True, "new": False}) for field in removed.fields),
        ]

    def _unsure(self, row: TableRow, read: ReadNeed) -> Iterator[Note]:
        """Words that nobody is surely meant by, and those that are read as somebody who is called otherwise."""
        if read.orp is None or not read.actors or not self._districts.knows(read.orp):
            return
        named, guessed = self._districts.cell(read.orp, read.actors, {})
        about = {"sheet": read.sheet, "row": read.number, "column": row.cells[Column.ACTORS].label}
        for words in sorted(named.words):
            yield Note.model_validate({**about, "value": words, "key": "import-warning-member-unknown"})
        for words, actor in guessed.items():
            args = {"actor": self._districts.names(read.orp, [actor])[0]}
            yield Note.model_validate({**about, "value": words, "key": "import-warning-member-read", "args": args})

    def _in_order(self, known: Sequence[Known], orps: Sequence[str]) -> Iterator[Line]:
        """In the order of the list, then by district; a row to be filled in where none of them says anything."""
        names = {code: self._geography.orps[code].name for code in orps}
        listed: dict[str, list[Known]] = {}
        own: dict[str, list[Known]] = {}
        for one in sorted(known, key=lambda one: fold(names[one.practice.orp])):
            by, code = (own, one.practice.need) if one.practice.is_own else (listed, one.practice.activity)
            by.setdefault(code, []).append(one)
        only = orps[0] if len(orps) == 1 else None
        for need in self._needs.needs:
            for activity in self._needs.by_need[need]:
                blank = self._blank(activity, only)
                yield from [*map(self._line, listed.get(activity.code, ()))] or [blank]
            yield from map(self._line, own.pop(need, ()))
        for rest in own.values():
            yield from map(self._line, rest)

    def _line(self, known: Known) -> Line:
        practice = known.practice
        cells = self._writer.cells(known.activity, practice.orp, practice, known.written, notes=known.notes)
        code = None if practice.is_own else practice.activity
        keys = frozenset({_key(practice.orp, code, practice.need, practice.name)})
        return Line(practice.id, practice.orp, known.activity.name, cells, keys, value=known)

    def _blank(self, activity: Activity, orp: str | None) -> Line:
        number = [*self._needs.activities].index(activity.code) + 1
        return Line(-number, orp or "", activity.name, self._writer.cells(activity, orp, None, (), notes=False))


def _known(line: Line) -> Known:
    return cast(Known, line.value)


def _is_for(scope: Scope, practice: Practice) -> bool:
    """A row of nothing but a note of the coordinators is for themselves."""
    return scope.notes or not practice.model_copy(update={"note": ""}).says_nothing


def _with(practice: Practice, said: Mapping[str, object]) -> Practice:
    """What is done with these fields; an own activity does not become one of the list."""
    fields = FIELDS if practice.is_own and said.get("activity") is None else LOCAL
    return practice.model_copy(update={name: said[name] for name in fields if name in said})


async def _check_name(connection: Connection, practice: Practice) -> None:
    if practice.is_own:
        other = await Practices(connection).own_named(practice.orp, practice.need, practice.name_key)
        if other is not None and other.id != practice.id:
            raise Refusal("refused-activity-exists", name=other.name)


def _key(orp: str, activity: str | None, need: str, name: str) -> str:
    return f"{orp}|{activity or f'{fold(need)}|{fold(name)}'}"


def _plain(practice: Practice) -> dict[str, JsonValue]:
    """What a district says of an activity, but for when."""
    return {**practice.model_dump(mode="json"), "edited_at": None}


def _ended(line: Line) -> Deed:
    return Deed(
        thing=THING, subject=line.subject, name=line.name, field=ENDED, old=_plain(_known(line).practice), new=None
    )


def _field_deeds(line: Line, before: Practice, after: Practice) -> Iterator[Deed]:
    old, new = _plain(before), _plain(after)
    for field in FIELDS:
        if old[field] != new[field]:
            what = {"field": field, "old": old[field], "new": new[field]}
            yield Deed.model_validate({"thing": THING, "subject": line.subject, "name": line.name, **what})


async def _put_back_named(
    connection: Connection, practice: Practice, deed: Deed, by: int | None, now: datetime
) -> bool:
    """Who does it, by id or in words."""
    named = of_field(deed.field)
    unmatched = (await Practices(connection).unmatched([practice.id])).get(practice.id, [])
    words = {one.words for one in unmatched if one.is_shown}
    stands = named.actors <= {*practice.actors} and named.words <= words
    if stands is not deed.new:
        return False
    if deed.old:
        await put_named(connection, practice.id, named, by, now)
    else:
        await take_named(connection, practice.id, named)
    return True


async def _restore(connection: Connection, deed: Deed, by: int | None, now: datetime) -> bool:
    """What was forgotten comes back, where nothing else has been said meanwhile."""
    was = Practice.model_validate({**cast(dict[str, JsonValue], deed.old), "edited_at": now})
    practices = Practices(connection)
    if was.is_own:
        there = await practices.own_named(was.orp, was.need, was.name_key)
    else:
        there = await practices.find(was.orp, was.activity)
    if there is not None:
        return False
    practice = await practices.add(was, by)
    for actor in was.actors:
        await put_named(connection, practice.id, of_field(f"actor:{actor}"), by, now)
    return True
