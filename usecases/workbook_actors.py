"""The book of actors: cards as rows, rows as fields of cards, written in the one way in which cards change."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import NamedTuple, TypeVar, cast

from pydantic import JsonValue

from domain.actor import Actor, Card, RecordState, Tag
from domain.card_change import Origin
from domain.card_fields import STATE, actor_changes, state_of
from domain.hours import PRAGUE
from domain.record import StateChange
from domain.visibility import Level, readable
from domain.words import fold
from domain.workbook import ADDED, Book, Deed
from exchange.actor_cards import CardReader
from exchange.actor_columns import ACTORS, Column
from exchange.actor_lines import CardWriter, headers_of, look_of
from exchange.book_look import CellValue, Look
from exchange.book_titles import sheet_of, titles_of
from exchange.place_words import PlaceWords
from exchange.table import TableRow
from storage.actors import Actors
from storage.database import Connection
from storage.merges import Merges
from storage.platforms import Platforms
from storage.search import SearchIndex
from usecases.edit_card import save_changed
from usecases.import_actors import with_platforms_kept
from usecases.keep_actor import put_state
from usecases.workbook_books import Line, Reading, Reference, Scope

T = TypeVar("T")
THING = "actor"
ACTORS_AT_ONCE = 50
MARK = "tag:"
"""Before the key of a tag: every column of tags is a field of its own."""


class Known(NamedTuple):
    """An actor at hand: with the names of the platforms kept here that it belongs to, and who reads it."""

    actor: Actor
    belonging: Sequence[str]
    level: Level
    verified_on: date | None


class ActorBook:
    """See `BookKeeper`."""

    book = Book.ACTORS
    template = ACTORS
    context = frozenset({Column.NAME, Column.ORPS, Column.KIND, Column.DOMAIN})

    def __init__(self, reference: Reference) -> None:
        self._codes, self._geography, gazetteer = reference
        self._reader = CardReader(self._codes, PlaceWords(self._geography, gazetteer))
        self._writer = CardWriter(self._codes, self._geography)

    async def lines(self, connection: Connection, scope: Scope) -> Sequence[Line]:
        """Actors seated in these districts that have not ended, by district and name."""
        actors, platforms = Actors(connection), Platforms(connection)
        ids = [id for id in await actors.living_names(scope.orps) if scope.only is None or id in scope.only]
        level = Level.COORDINATOR if scope.notes else Level.NETWORK
        lines: dict[int, Line] = {}
        for at in range(0, len(ids), ACTORS_AT_ONCE):
            some = ids[at : at + ACTORS_AT_ONCE]
            belonging = await platforms.names_of_actors(some)
            for actor in await actors.with_ids(some):
                verified_on = actor.verified_at.astimezone(scope.zone).date() if actor.verified_at else None
                lines[actor.id] = self._line(Known(actor, belonging.get(actor.id, ()), level, verified_on))
        by_name = sorted(self._geography.orps.values(), key=lambda orp: fold(orp.name))
        order = {orp.code: at for at, orp in enumerate(by_name)}
        return sorted((lines[id] for id in ids), key=lambda line: order[line.orp])

    def look(self, lines: Sequence[Line], scope: Scope) -> Look:
        """The template with the columns that these coordinators have made."""
        orps = [code for code in self._geography.orps if code in scope.orps]
        titles = titles_of(self.book, self._geography, orps, scope.now.astimezone(scope.zone).date(), notes=scope.notes)
        headers = headers_of((line.cells for line in lines), notes=scope.notes)
        return look_of(sheet_of(self.book), titles, headers, self._codes, self._geography, orps)

    def read(self, row: TableRow) -> Reading:
        """The row as fields of a card."""
        read = self._reader.read(row)
        if read.card is None:
            return Reading(None, "", {}, rejected=read.rejected, warnings=read.warnings, value=read)
        said: dict[str, object] = {field: getattr(read.card, field) for field in read.card.model_fields_set - {"tags"}}
        for key in read.tag_keys:
            said[f"{MARK}{key or ''}"] = tuple(tag for tag in read.card.tags if tag.key == key)
        return Reading(
            *(read.card.seat, read.card.name, said, *_keys(read.card), read.rejected, read.warnings),
        )

    def merged(self, line: Line, said: Mapping[str, object]) -> Mapping[str, CellValue]:
        """The cells of the card with these fields; who belongs to a platform kept here is not taken out by a row."""
        known = _known(line)
        return self._cells(known, _with(known, said))

    async def ended_keys(self, connection: Connection, scope: Scope) -> frozenset[str]:
        """By what ended actors of these districts are known."""
        actors = await Actors(connection).ended_in(scope.orps)
        return frozenset(key for actor in actors for key in chain(*_keys(actor.card)))

    async def apply(
        self,
        connection: Connection,
        changes: Sequence[tuple[Line, Mapping[str, object]]],
        by: int | None,
        now: datetime,
    ) -> Sequence[Deed]:
        """Write these fields into the cards."""
        deeds: list[Deed] = []
        for some in _some_at_once(changes):
            known = [(_known(line), said) for line, said in some]
            pairs = [(one.actor, one.actor.model_copy(update={"card": _with(one, said)})) for one, said in known]
            saved = await save_changed(connection, self._codes, self._geography, pairs, by, Origin.IMPORT, now)
            deeds += [deed for (before, _), after in zip(pairs, saved, strict=True) for deed in _deeds(before, after)]
        return deeds

    async def add(
        self, connection: Connection, readings: Sequence[Reading], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """New actors with these cards."""
        actors: list[Actor] = []
        for some in _some_at_once(readings):
            added = await Actors(connection).add((_card(reading.said) for reading in some), now)
            await Actors(connection).note_editor([actor.id for actor in added], by)
            await SearchIndex(connection).put(added, self._codes, self._geography)
            actors += added
        return [
            Deed(thing=THING, subject=one.id, name=one.card.name, field=ADDED, old=None, new=_plain(one.card))
            for one in actors
        ]

    async def end(self, connection: Connection, line: Line, reason: str, by: int, now: datetime) -> Sequence[Deed]:
        """End the actor as its coordinator would: its members are told."""
        before = _known(line).actor
        change = StateChange(to=RecordState.ENDED, was=before.state, reason=reason)
        after = await put_state(connection, self._codes, self._geography, before, change, by, Origin.IMPORT, now)
        return _deeds(before, after)

    async def put_back(
        self, connection: Connection, deeds: Sequence[Deed], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """Fields of cards, and states; an actor that the workbook made ends."""
        merged = await Merges(connection).leads()
        stays = [deed for deed in deeds if deed.subject in merged]
        standing = [deed for deed in deeds if deed.subject not in merged]
        for deed in (one for one in standing if one.field in (ADDED, STATE)):
            if by is None or not await self._put_back_state(connection, deed, by, now):
                stays.append(deed)
        for some in _some_at_once([one for one in standing if one.field not in (ADDED, STATE)]):
            stays += await self._put_back_fields(connection, some, by, now)
        return stays

    async def _put_back_fields(
        self, connection: Connection, deeds: Sequence[Deed], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """Each card is written once; returns what does not stand as applied any more."""
        before = {actor.id: actor for actor in await Actors(connection).with_ids([deed.subject for deed in deeds])}
        after, stays = dict(before), []
        for deed in deeds:
            actor = after.get(deed.subject)
            card = _plain(actor.card) if actor and actor.state is not RecordState.ENDED else {}
            if actor is None or deed.field not in card or card[deed.field] != deed.new:
                stays.append(deed)
            else:
                former = Card.model_validate({**card, deed.field: deed.old})
                after[actor.id] = actor.model_copy(update={"card": former})
        pairs = [(before[id], actor) for id, actor in after.items()]
        await save_changed(connection, self._codes, self._geography, pairs, by, Origin.UNDO, now)
        return stays

    async def _put_back_state(self, connection: Connection, deed: Deed, by: int, now: datetime) -> bool:
        actor = await Actors(connection).find(deed.subject)
        if actor is None:
            return False
        if deed.field == ADDED:
            if actor.state is RecordState.ENDED or _plain(actor.card) != deed.new:
                return False
            change = StateChange(to=RecordState.ENDED, was=actor.state, reason="")
        else:
            if state_of(actor) != deed.new:
                return False
            change = _former(actor, cast(Mapping[str, str | None], deed.old), now)
        await put_state(connection, self._codes, self._geography, actor, change, by, Origin.UNDO, now)
        return True

    def _line(self, known: Known) -> Line:
        card = known.actor.card
        return Line(
            *(known.actor.id, card.orps[0], card.name, self._cells(known, card), *_keys(card)),
            value=known,
        )

    def _cells(self, known: Known, card: Card) -> Mapping[str, CellValue]:
        return self._writer.cells(readable(card, known.level), known.verified_on, known.actor.verified_by)


def _some_at_once(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Some at a time, so that others have their turn in between."""
    return (items[at : at + ACTORS_AT_ONCE] for at in range(0, len(items), ACTORS_AT_ONCE))


def _known(line: Line) -> Known:
    return cast(Known, line.value)


def _with(known: Known, said: Mapping[str, object]) -> Card:
    """The actor's card with these fields."""
    card = known.actor.card
    marks = {name.removeprefix(MARK) or None: tags for name, tags in said.items() if name.startswith(MARK)}
    fields = {name: value for name, value in said.items() if not name.startswith(MARK)}
    if marks:
        fields["tags"] = tuple(_tags(card, cast(Mapping[str | None, tuple[Tag, ...]], marks)))
    after = card.model_copy(update=fields)
    return with_platforms_kept(after, card, known.belonging) if "platforms" in fields else after


def _tags(card: Card, marks: Mapping[str | None, Sequence[Tag]]) -> Iterator[Tag]:
    """The tags of the card, those under these keys replaced."""
    yield from (tag for tag in card.tags if tag.key not in marks)
    yield from chain(*marks.values())


def _card(said: Mapping[str, object]) -> Card:
    empty = Card(name="")
    return _with(Known(Actor(id=0, card=empty, edited_at=datetime.min), (), Level.COORDINATOR, None), said)


def _keys(card: Card) -> tuple[frozenset[str], frozenset[str]]:
    """Surely the same: IČO, name and district; likely: name and district."""
    likely = f"{fold(card.name)}|{card.seat}"
    return frozenset([f"{card.ico}|{likely}"] if card.ico else []), frozenset([likely])


def _former(actor: Actor, was: Mapping[str, str | None], now: datetime) -> StateChange:
    """Back to the state it had; a last closed day that has passed is said no more."""
    until = date.fromisoformat(was["until"]) if was["until"] else None
    is_over = until is not None and until < now.astimezone(PRAGUE).date()
    reason = was["reason"] or ""
    return StateChange(
        to=RecordState(was["state"] or ""), was=actor.state, reason=reason, until=None if is_over else until
    )


def _plain(card: Card) -> dict[str, JsonValue]:
    return card.model_dump(mode="json")


def _deeds(before: Actor, after: Actor) -> list[Deed]:
    return [
        Deed(thing=THING, subject=after.id, name=after.card.name, field=one.field, old=one.old, new=one.new)
        for one in actor_changes(before, after)
    ]
