"""Imports the platforms workbook: platforms with their members, who are linked through their cards, as one whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.actor import Actor
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.hours import PRAGUE
from domain.places import Geography
from domain.platform import Decision, Member, Platform, with_platform
from domain.platform_members import Candidates
from domain.words import fold
from exchange.import_report import Duplicate, ImportReport, Note
from exchange.place_words import PlaceWords
from exchange.platform_columns import PLATFORMS
from exchange.platform_rows import PlatformReader, ReadPlatform
from exchange.table import find_table
from exchange.workbook import Sheet
from storage.actors import Actors
from storage.database import Connection, Database
from storage.platforms import Platforms
from usecases.edit_card import save_changed
from usecases.import_actors import import_transaction, wanted_orps


@dataclass
class Taken:
    """What the rows came to so far."""

    stored: int = 0
    updated: int = 0
    unchanged: int = 0
    warnings: list[Note] = field(default_factory=list)
    rejected: list[Note] = field(default_factory=list)
    cards: dict[int, Actor] = field(default_factory=dict)
    """Actors as they are after the import, where a list names them."""
    platforms: list[tuple[Platform, ReadPlatform]] = field(default_factory=list)
    """The living ones whose members the workbook lists."""


async def import_platforms(
    database: Database,
    sheets: Sequence[Sheet],
    *,
    codes: CodeLists,
    geography: Geography,
    gazetteer: Gazetteer,
    now: datetime,
    orps: Sequence[str] = (),
    dry_run: bool = False,
) -> ImportReport:
    """Store the platforms of a workbook in one transaction and say what happened to every row.

    Members that are surely known are named on their cards; of others the coordinator is asked. Whoever belongs to a
    platform and is not in the list stays, and is told of. Raises Refusal as `import_actors` does.
    """
    table = find_table(sheets, PLATFORMS)
    places = PlaceWords(geography, gazetteer)
    wanted = wanted_orps(places, orps)
    reader = PlatformReader(places, wanted[0] if len(wanted) == 1 else None)
    rows = [reader.read(row.by_columns()) for row in table.rows]
    chosen = [row for row in rows if row.orp is None or not wanted or row.orp in wanted]
    kept, duplicates = _without_duplicates(chosen)
    async with import_transaction(database, dry_run=dry_run) as connection:
        taken = await PlatformImport(connection, codes, geography, now).take(kept)
    return ImportReport(
        rows_read=len(rows),
        stored=taken.stored,
        updated=taken.updated,
        unchanged=taken.unchanged,
        skipped=len(rows) - len(chosen),
        duplicates=duplicates,
        rejected=(*(note for row in chosen for note in row.rejected), *taken.rejected),
        warnings=(*table.warnings, *(note for row in chosen for note in row.warnings), *taken.warnings),
        unknown_columns=table.unknown_columns,
    )


def _without_duplicates(rows: Iterable[ReadPlatform]) -> tuple[list[ReadPlatform], tuple[Duplicate, ...]]:
    """The first row of every platform, and the later ones that name the same."""
    kept: dict[tuple[str, str], ReadPlatform] = {}
    duplicates: list[Duplicate] = []
    for row in rows:
        if row.orp is None:
            continue
        first = kept.setdefault((row.orp, fold(row.name)), row)
        if first is not row:
            at = {"sheet": row.sheet, "row": row.number, "first_sheet": first.sheet, "first_row": first.number}
            duplicates.append(Duplicate.model_validate({**at, "names": (first.name, row.name)}))
    return list(kept.values()), tuple(duplicates)


class PlatformImport:
    """One import in its transaction; `by` is the person who sent the workbook, None for the command line."""

    def __init__(
        self, connection: Connection, codes: CodeLists, geography: Geography, now: datetime, by: int | None = None
    ) -> None:
        self._db = connection
        self._platforms = Platforms(connection)
        self._codes = codes
        self._geography = geography
        self._now = now
        self._by = by
        self._taken = Taken()
        self._districts: dict[str, Candidates] = {}

    async def take(self, rows: Sequence[ReadPlatform]) -> Taken:
        """Platforms first, then the cards that are to name them, then what the lists leave out."""
        for row in rows:
            await self._take(row)
        before = {actor.id: actor for actor in await Actors(self._db).with_ids(self._taken.cards)}
        pairs = [(before[id], after) for id, after in self._taken.cards.items()]
        await save_changed(self._db, self._codes, self._geography, pairs, self._by, Origin.IMPORT, self._now)
        actors = Actors(self._db)
        for platform, _ in self._taken.platforms:
            await actors.link_platforms(await actors.naming(platform.orp, platform.name_key))
        for platform, row in self._taken.platforms:
            await self._tell_of_others(platform, row)
        return self._taken

    async def _take(self, row: ReadPlatform) -> None:
        candidates = await self._candidates(row.orp or "")
        known = await self._platforms.last_named(row.orp or "", fold(row.name))
        platform = self._after(row, known, candidates)
        if platform is None:
            return
        platform, has_changed = await self._store(platform, known)
        has_changed |= await self._evaluate(platform, row)
        if platform.is_living and row.members is not None:
            self._taken.platforms.append((platform, row))
            has_changed |= await self._name_members(platform, row, candidates)
        if known is None:
            self._taken.stored += 1
        elif has_changed:
            self._taken.updated += 1
        else:
            self._taken.unchanged += 1

    async def _candidates(self, orp: str) -> Candidates:
        if orp not in self._districts:
            self._districts[orp] = Candidates(await Actors(self._db).serving(orp), orp, self._codes)
        return self._districts[orp]

    def _after(self, row: ReadPlatform, known: Platform | None, candidates: Candidates) -> Platform | None:
        """The platform as the row says it; None where nothing can be made of it."""
        fields = {name: value for name, value in row.fields.items() if name != "type_in_name"}
        if row.coordinator is not None:
            meant = candidates.meant(row.coordinator) if row.coordinator else None
            is_decided = known is not None and (known.coordinator_actor or known.coordinator_person)
            if meant or not is_decided:
                fields["coordinator_actor"] = meant.actor if meant else None
                fields["coordinator_words"] = None if meant else row.coordinator or None
        if known is None:
            if "type" not in fields and "type_in_name" not in row.fields:
                self._reject(row, "import-rejected-no-platform-type")
                return None
            if "type" not in fields:
                fields["type"] = row.fields["type_in_name"]
                self._warn(row, "import-warning-platform-type-guessed")
            moments = {"made_at": self._now, "edited_at": self._now}
            return Platform.model_validate({"id": 0, "orp": row.orp, "name": row.name, **moments, **fields})
        if not known.is_living:
            fields.pop("state", None)
            self._warn(row, "import-warning-platform-ended")
        return known.model_copy(update=fields)

    async def _store(self, platform: Platform, known: Platform | None) -> tuple[Platform, bool]:
        if known is None:
            return await self._platforms.add(platform, self._by), True
        if platform != known:
            await self._platforms.save(platform.model_copy(update={"edited_at": self._now}), self._by)
        return platform, platform != known

    async def _evaluate(self, platform: Platform, row: ReadPlatform) -> bool:
        """What the workbook says of the year in which it met last."""
        year = (platform.last_met or self._now.astimezone(PRAGUE)).year
        said = {note.year: note.words for note in await self._platforms.years(platform.id)}
        if not row.evaluation or said.get(year) == row.evaluation:
            return False
        await self._platforms.put_year(platform.id, year, row.evaluation, self._by, self._now)
        return True

    async def _name_members(self, platform: Platform, row: ReadPlatform, candidates: Candidates) -> bool:
        """Put the platform on the cards of those who are surely meant; remember the words of others."""
        decided = {member.words: member for member in await self._platforms.named_members(platform.id)}
        has_changed = False
        for words in candidates.items(row.members or ""):
            actor = self._known(platform, row, words, candidates, decided)
            if actor is not None:
                has_changed |= self._put_on_card(actor, platform)
            elif words not in decided:
                await self._platforms.put_member(Member(platform=platform.id, words=words, decision=Decision.OPEN))
                has_changed = True
            if words in decided and decided[words].decision is not Decision.MATCHED and actor:
                matched = Member(platform=platform.id, words=words, decision=Decision.MATCHED, actor=actor.id)
                await self._platforms.put_member(matched)
        return has_changed

    def _known(
        self,
        platform: Platform,
        row: ReadPlatform,
        words: str,
        candidates: Candidates,
        decided: Mapping[str, Member],
    ) -> Actor | None:
        """The actor that was surely meant, or that the coordinator has said; what is unsure is told."""
        said = decided.get(words)
        if said is not None and said.decision is Decision.MATCHED:
            return candidates.actors.get(said.actor or 0)
        meant = candidates.meant(words)
        if meant is None:
            if said is None or said.decision is Decision.OPEN:
                self._warn(row, "import-warning-member-unknown", words)
            return None
        actor = candidates.actors[meant.actor]
        if not meant.is_exact:
            self._warn(row, "import-warning-member-read", words, actor=actor.card.name)
        return actor

    def _put_on_card(self, actor: Actor, platform: Platform) -> bool:
        now = self._taken.cards.get(actor.id, actor)
        after = now.model_copy(update={"card": with_platform(now.card, platform.name)})
        self._taken.cards[actor.id] = after
        return after != now

    async def _tell_of_others(self, platform: Platform, row: ReadPlatform) -> None:
        """Who belongs to it by the own card, and is not in the list of the workbook."""
        candidates = await self._candidates(platform.orp)
        decided = {one.words: one.actor for one in await self._platforms.named_members(platform.id) if one.actor}
        listed = {
            decided.get(words) or (meant.actor if (meant := candidates.meant(words)) else None)
            for words in candidates.items(row.members or "")
        }
        others = [actor for actor in await self._platforms.actors(platform.id) if actor not in listed]
        for name in (await Actors(self._db).names(others)).values():
            self._warn(row, "import-warning-member-besides", name)

    def _warn(self, row: ReadPlatform, key: str, value: str | None = None, **args: str) -> None:
        self._taken.warnings.append(Note(sheet=row.sheet, row=row.number, value=value, key=key, args=args))

    def _reject(self, row: ReadPlatform, key: str) -> None:
        self._taken.rejected.append(Note(sheet=row.sheet, row=row.number, key=key))
