"""What rows of a workbook do to platforms, written down so that it can be undone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import cast

from pydantic import JsonValue

from domain.actor import Actor
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.places import Geography
from domain.platform import Decision, Platform, PlatformState
from domain.words import fold
from domain.workbook import ADDED, Deed
from exchange.platform_rows import ReadPlatform
from storage.actors import Actors
from storage.database import Connection
from storage.platforms import Platforms
from usecases.import_platforms import PlatformImport
from usecases.platforms import link, put_edited, put_ended
from usecases.workbook_actors import THING as ACTOR

THING = "platform"
NAME, STATE = "name", "state"
MEMBERS, COORDINATOR, EVALUATION = "members", "coordinator", "evaluation"
YEAR, MEMBER = "year:", "member:"
"""Before the year of an evaluation, and before words of a member that nobody knew."""
BESIDE = frozenset({NAME, STATE, MEMBERS, COORDINATOR, EVALUATION, "type_in_name"})
ALWAYS = frozenset({"id", "orp", "made_at", "edited_at", NAME, STATE})
"""Fields that no deed tells of, or another one."""
Changes = Sequence[tuple[Platform, int, Mapping[str, object]]]
"""Platforms with the year that an evaluation speaks of, and what changes."""


class PlatformDeeds:
    """One import, or its undoing, in the caller's transaction."""

    def __init__(
        self, connection: Connection, codes: CodeLists, geography: Geography, by: int | None, now: datetime
    ) -> None:
        self._db = connection
        self._platforms = Platforms(connection)
        self._lists = (codes, geography)
        self._by = by
        self._now = now

    async def apply(self, changes: Changes) -> list[Deed]:
        """Names first, then what the import does, then what has ended."""
        deeds = [await self._rename(known, str(said[NAME])) for known, _, said in changes if NAME in said]
        deeds += await self.take([_row(known, said) for known, _, said in changes])
        for known, year, said in changes:
            if said.get(EVALUATION):
                deeds.append(await self._evaluate(known, year, str(said[EVALUATION])))
            if said.get(STATE) is PlatformState.ENDED:
                deeds += await self.end(known.id)
            elif STATE in said:
                platform = await self._platforms.get(known.id)
                changed = platform.model_copy(update={"state": said[STATE], "edited_at": self._now})
                await self._platforms.save(changed, self._by)
                deeds.append(_deed(changed, STATE, platform.state, changed.state))
        return deeds

    async def take(self, rows: Sequence[ReadPlatform]) -> list[Deed]:
        """What the import of these rows changes: platforms first, then cards."""
        orps = {row.orp for row in rows if row.orp}
        cards = {actor.id: actor for orp in orps for actor in await Actors(self._db).serving(orp)}
        before = await self._snapshot(rows)
        taken = await PlatformImport(self._db, *self._lists, self._now, self._by).take(rows)
        after = await self._snapshot(rows)
        deeds = [deed for id, platform in after.items() for deed in _deeds(before.get(id), platform)]
        return [*deeds, *_card_deeds((cards[id], actor) for id, actor in taken.cards.items())]

    async def end(self, platform_id: int) -> list[Deed]:
        """End a platform; it disappears from the cards of its members."""
        known = await self._platforms.get(platform_id)
        ended, pairs = await put_ended(self._db, *self._lists, known, self._by, Origin.IMPORT, self._now)
        return [*_card_deeds(pairs), _deed(ended, STATE, known.state, ended.state)]

    async def put_back(self, deed: Deed) -> bool:
        """Where it still stands as applied."""
        platform = await self._platforms.find(deed.subject)
        if platform is None:
            return False
        if deed.field.startswith(YEAR):
            return await self._put_back_year(platform, deed)
        if deed.field.startswith(MEMBER):
            return await self._put_back_member(platform, deed)
        if deed.field == ADDED:
            is_same = platform.is_living and _plain(platform) == deed.new
            if is_same:
                await put_ended(self._db, *self._lists, platform, self._by, Origin.UNDO, self._now)
            return is_same
        if _plain(platform)[deed.field] != deed.new or not (platform.is_living or deed.field == STATE):
            return False
        former = Platform.model_validate({**_plain(platform), deed.field: deed.old, "edited_at": self._now})
        return await self._put_former(platform, former)

    async def _put_former(self, platform: Platform, former: Platform) -> bool:
        other = await self._platforms.named(former.orp, former.name_key)
        if other is not None and other.id != platform.id:
            return False
        await put_edited(self._db, *self._lists, platform, former, self._by, Origin.UNDO, self._now)
        if former.state is not platform.state:
            await link(self._db, former)
        return True

    async def _put_back_year(self, platform: Platform, deed: Deed) -> bool:
        year = int(deed.field.removeprefix(YEAR))
        said = {note.year: note.words for note in await self._platforms.years(platform.id)}
        if said.get(year, "") != deed.new:
            return False
        await self._platforms.put_year(platform.id, year, str(deed.old), self._by, self._now)
        return True

    async def _put_back_member(self, platform: Platform, deed: Deed) -> bool:
        words = deed.field.removeprefix(MEMBER)
        decided = {one.words: one.decision for one in await self._platforms.named_members(platform.id)}
        if decided.get(words) is not Decision.OPEN:
            return False
        await self._platforms.drop_member(platform.id, words)
        return True

    async def _rename(self, known: Platform, name: str) -> Deed:
        named = known.model_copy(update={"name": name, "edited_at": self._now})
        await put_edited(self._db, *self._lists, known, named, self._by, Origin.IMPORT, self._now)
        return _deed(named, NAME, known.name, name)

    async def _evaluate(self, known: Platform, year: int, words: str) -> Deed:
        said = {note.year: note.words for note in await self._platforms.years(known.id)}
        await self._platforms.put_year(known.id, year, words, self._by, self._now)
        return _deed(known, f"{YEAR}{year}", said.get(year, ""), words)

    async def _snapshot(self, rows: Iterable[ReadPlatform]) -> dict[int, dict[str, JsonValue]]:
        """The platforms that rows name, with the words of members."""
        found: dict[int, dict[str, JsonValue]] = {}
        for row in rows:
            platform = await self._platforms.last_named(row.orp or "", fold(row.name))
            if platform is not None:
                named = await self._platforms.named_members(platform.id)
                found[platform.id] = {**_plain(platform), **{f"{MEMBER}{one.words}": one.decision for one in named}}
        return found


def _row(known: Platform, said: Mapping[str, object]) -> ReadPlatform:
    """What changes, as a row of the workbook."""
    fields = {field: value for field, value in said.items() if field not in BESIDE}
    name = str(said.get(NAME, known.name))
    members, coordinator = (cast(str | None, said.get(field)) for field in (MEMBERS, COORDINATOR))
    return ReadPlatform("", 0, name, known.orp, fields, members, coordinator, None, (), ())


def _deeds(before: Mapping[str, JsonValue] | None, after: Mapping[str, JsonValue]) -> list[Deed]:
    about = {"thing": THING, "subject": after["id"], "name": after["name"]}
    if before is None:
        plain = {field: value for field, value in after.items() if not field.startswith(MEMBER)}
        return [Deed.model_validate({**about, "field": ADDED, "old": None, "new": plain})]
    changed = (field for field in after if field not in ALWAYS and before.get(field) != after[field])
    return [
        Deed.model_validate({**about, "field": field, "old": before.get(field), "new": after[field]})
        for field in changed
    ]


def _card_deeds(pairs: Iterable[tuple[Actor, Actor]]) -> list[Deed]:
    return [
        Deed(
            thing=ACTOR,
            subject=after.id,
            name=after.card.name,
            field="platforms",
            old=[*before.card.platforms],
            new=[*after.card.platforms],
        )
        for before, after in pairs
        if before.card.platforms != after.card.platforms
    ]


def _deed(platform: Platform, field: str, old: str, new: str) -> Deed:
    return Deed(thing=THING, subject=platform.id, name=platform.name, field=field, old=old, new=new)


def _plain(platform: Platform) -> dict[str, JsonValue]:
    return platform.model_dump(mode="json")
