"""The book of platforms: rows with their members by name, taken over as `import_platforms` does."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import cast

from domain.actor import Actor
from domain.codes import CodeLists
from domain.frequency import every_days
from domain.platform import Decision, Platform
from domain.platform_members import Candidates
from domain.visibility import Level, readable
from domain.words import fold
from domain.workbook import Book, Deed
from exchange.book_look import CellValue, Look
from exchange.book_titles import sheet_of, titles_of
from exchange.place_words import PlaceWords
from exchange.platform_columns import PLATFORMS, Column
from exchange.platform_lines import look_of, platform_cells
from exchange.platform_rows import PlatformReader, ReadPlatform
from exchange.table import TableRow
from storage.actors import Actors
from storage.database import Connection
from storage.people import People
from storage.platforms import Platforms
from usecases.workbook_actors import ActorBook
from usecases.workbook_books import Line, Reading, Reference, Scope
from usecases.workbook_platform_deeds import COORDINATOR, EVALUATION, MEMBERS, NAME, THING, PlatformDeeds


class Around:
    """The actors of a district, ready to be met by words when that is needed."""

    def __init__(self, orp: str, actors: Sequence[Actor], codes: CodeLists) -> None:
        self._orp = orp
        self._codes = codes
        self.actors = actors

    @cached_property
    def candidates(self) -> Candidates:
        """See `Candidates`."""
        return Candidates(self.actors, self._orp, self._codes)


class Known:
    """A platform at hand, with all its row says beside its own fields."""

    def __init__(
        self,
        platform: Platform,
        around: Around,
        coordinator: str,
        members: Sequence[str],
        year: tuple[int, str],
        days: tuple[date | None, date | None],
    ) -> None:
        self.platform = platform
        self.around = around
        self.coordinator = coordinator
        self.members = members
        self.year, self.evaluation = year
        self.last, self.following = days


class PlatformBook:
    """See `BookKeeper`."""

    book = Book.PLATFORMS
    template = PLATFORMS
    context = frozenset({Column.NAME, Column.ORP, Column.TYPE})

    def __init__(self, reference: Reference) -> None:
        self._codes, self._geography, gazetteer = reference
        self._reader = PlatformReader(PlaceWords(self._geography, gazetteer))
        self._actors = ActorBook(reference)

    async def lines(self, connection: Connection, scope: Scope) -> Sequence[Line]:
        """Living platforms of these districts, by district and name."""
        platforms = await Platforms(connection).of_orps(scope.orps)
        platforms.sort(key=lambda one: fold(self._geography.orps[one.orp].name))
        around = {
            orp: Around(orp, await Actors(connection).serving(orp), self._codes) for orp in {p.orp for p in platforms}
        }
        days = await Platforms(connection).days(scope.orps, scope.now)
        known = [await self._known(connection, one, around[one.orp], days, scope) for one in platforms]
        return [self._line(one, notes=scope.notes) for one in known]

    async def _known(
        self,
        connection: Connection,
        platform: Platform,
        around: Around,
        days: Mapping[int, tuple[datetime | None, datetime | None]],
        scope: Scope,
    ) -> Known:
        platforms = Platforms(connection)
        met, following = days.get(platform.id, (None, None))
        last = max(filter(None, (met.astimezone(scope.zone).date() if met else None, platform.last_met)), default=None)
        year = (last or scope.now.astimezone(scope.zone).date()).year
        said = next((note.words for note in await platforms.years(platform.id) if note.year == year), "")
        members = await self._members(platforms, platform, around, notes=scope.notes)
        coordinator = await self._coordinator(connection, platform)
        meets = following.astimezone(scope.zone).date() if following else None
        return Known(platform, around, coordinator, members, (year, said), (last, meets))

    async def _members(self, platforms: Platforms, platform: Platform, around: Around, *, notes: bool) -> list[str]:
        """Names of its actors and words that nobody knew; of a case conference for its coordinators alone."""
        if platform.is_confidential and not notes:
            return []
        ids = await platforms.actors(platform.id)
        level = Level.COORDINATOR if notes else Level.NETWORK
        cards = {actor.id: readable(actor.card, level) for actor in around.actors}
        names = [cards[id].name for id in ids if id in cards and cards[id].platforms]
        named = await platforms.named_members(platform.id)
        return [*names, *(one.words for one in named if one.decision in (Decision.OPEN, Decision.KEPT))]

    async def _coordinator(self, connection: Connection, platform: Platform) -> str:
        if platform.coordinator_actor is not None:
            return (await Actors(connection).names([platform.coordinator_actor])).get(platform.coordinator_actor, "")
        if platform.coordinator_person is not None:
            return (await People(connection).names([platform.coordinator_person])).get(platform.coordinator_person, "")
        return platform.coordinator_words or ""

    def look(self, lines: Sequence[Line], scope: Scope) -> Look:
        """The template."""
        orps = [code for code in self._geography.orps if code in scope.orps]
        titles = titles_of(self.book, self._geography, orps, scope.now.astimezone(scope.zone).date(), notes=scope.notes)
        return look_of(sheet_of(self.book), titles, self._geography, orps, notes=scope.notes)

    def read(self, row: TableRow) -> Reading:
        """The row as fields of a platform."""
        read = self._reader.read(row)
        if read.orp is None:
            return Reading(None, "", {}, rejected=read.rejected, warnings=read.warnings, value=read)
        said: dict[str, object] = {NAME: read.name, **read.fields}
        beside = {MEMBERS: read.members, COORDINATOR: read.coordinator, EVALUATION: read.evaluation}
        said.update({field: words for field, words in beside.items() if words is not None})
        sure = frozenset([_key(read.orp, read.name)])
        return Reading(read.orp, read.name, said, sure, frozenset(), read.rejected, read.warnings, read)

    def merged(self, line: Line, said: Mapping[str, object]) -> Mapping[str, CellValue]:
        """The cells of the platform with these fields; nobody is taken out of it by a row, and no words by none."""
        known = _known(line)
        fields = {field: value for field, value in said.items() if field in Platform.model_fields}
        if "frequency" in fields:
            fields["every_days"] = every_days(str(fields["frequency"]))
        platform = known.platform.model_copy(update=fields)
        last = max(filter(None, (known.last, platform.last_met)), default=None)
        members = [*known.members, *self._new_members(known, str(said.get(MEMBERS, "")))]
        coordinator = self._coordinator_after(known, str(said[COORDINATOR])) if COORDINATOR in said else None
        return platform_cells(
            platform,
            self._geography,
            coordinator=known.coordinator if coordinator is None else coordinator,
            members=members,
            evaluation=str(said.get(EVALUATION) or known.evaluation),
            last=last,
            following=known.following,
        )

    def _new_members(self, known: Known, cell: str) -> list[str]:
        """Members a list names who do not belong to the platform yet."""
        here = {fold(name) for name in known.members}
        items = [words for words in known.around.candidates.items(cell) if fold(words) not in here] if cell else []
        meant = {words: known.around.candidates.meant(words) for words in items}
        actors = known.around.candidates.actors if items else {}
        names = {words: actors[one.actor].card.name if one else words for words, one in meant.items()}
        return [name for name in dict.fromkeys(names.values()) if fold(name) not in here]

    def _coordinator_after(self, known: Known, words: str) -> str:
        meant = known.around.candidates.meant(words) if words else None
        is_decided = known.platform.coordinator_actor or known.platform.coordinator_person
        if meant is not None:
            return known.around.candidates.actors[meant.actor].card.name
        return known.coordinator if is_decided else words

    async def ended_keys(self, connection: Connection, scope: Scope) -> frozenset[str]:
        """By what ended platforms of these districts are known."""
        platforms = await Platforms(connection).of_orps(scope.orps, living=False)
        return frozenset(_key(one.orp, one.name) for one in platforms if not one.is_living)

    async def apply(
        self,
        connection: Connection,
        changes: Sequence[tuple[Line, Mapping[str, object]]],
        by: int | None,
        now: datetime,
    ) -> Sequence[Deed]:
        """Names first, then what the import does, then what has ended."""
        known = [(_known(line), said) for line, said in changes]
        return await self._deeds(connection, by, now).apply([(one.platform, one.year, said) for one, said in known])

    async def add(
        self, connection: Connection, readings: Sequence[Reading], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """New platforms with the members that their rows name."""
        return await self._deeds(connection, by, now).take([cast(ReadPlatform, one.value) for one in readings])

    async def end(self, connection: Connection, line: Line, reason: str, by: int, now: datetime) -> Sequence[Deed]:
        """End the platform as its coordinator would; there is nowhere to say why."""
        return await self._deeds(connection, by, now).end(line.subject)

    async def put_back(
        self, connection: Connection, deeds: Sequence[Deed], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """A field, a year, the words of a member, the state; the cards of members; a new platform ends."""
        return [deed for deed in deeds if not await self._put_back(connection, deed, by, now)]

    async def _put_back(self, connection: Connection, deed: Deed, by: int | None, now: datetime) -> bool:
        if deed.thing != THING:
            return not await self._actors.put_back(connection, [deed], by, now)
        return await self._deeds(connection, by, now).put_back(deed)

    def _deeds(self, connection: Connection, by: int | None, now: datetime) -> PlatformDeeds:
        return PlatformDeeds(connection, self._codes, self._geography, by, now)

    def _line(self, known: Known, *, notes: bool) -> Line:
        platform = known.platform
        cells = platform_cells(
            platform,
            self._geography,
            coordinator=known.coordinator,
            members=known.members,
            evaluation=known.evaluation,
            last=known.last,
            following=known.following,
        )
        if not notes:
            cells.pop(PLATFORMS.header_of(Column.NOTE), None)
        sure = frozenset([_key(platform.orp, platform.name)])
        return Line(platform.id, platform.orp, platform.name, cells, sure, value=known)


def _known(line: Line) -> Known:
    return cast(Known, line.value)


def _key(orp: str, name: str) -> str:
    return f"{fold(name)}|{orp}"
