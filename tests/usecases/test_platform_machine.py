"""Whatever is done with platforms and cards, the index of members says what the cards say, and so does every reader."""

import asyncio
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.actor import Actor, Card, RecordState
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.errors import Refusal
from domain.places import Geography
from domain.platform import named_by
from domain.rights import Access, Grant, Role
from storage.actors import Actors
from storage.database import Database
from storage.people import People
from storage.platforms import Platforms
from usecases.edit_card import save_changed
from usecases.platform_members import add_members, remove_member
from usecases.platforms import edit_platform, end_platform, make_platform

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV = "4102", "4107"
NAMES = ("Tým", "TÝM", "Porada", "Kulatý stůl")
name, orp = st.sampled_from(NAMES), st.sampled_from((CHEB, SOKOLOV))
actor, platform = st.integers(1, 3), st.integers(1, 4)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("make"), orp, name),
        st.tuples(st.just("rename"), platform, name),
        st.tuples(st.just("end"), platform),
        st.tuples(st.just("add"), platform, actor),
        st.tuples(st.just("remove"), platform, actor),
        st.tuples(st.just("card"), actor, st.lists(name, max_size=3)),
        st.tuples(st.just("move"), actor, st.permutations((CHEB, SOKOLOV)), st.integers(1, 2)),
        st.tuples(st.just("state"), actor, st.sampled_from(RecordState)),
    ),
    max_size=14,
)


class Kept:
    """Three actors in two districts, and a coordinator of both."""

    def __init__(self, database: Database, codes: CodeLists, geography: Geography) -> None:
        self.database, self.world = database, (codes, geography)
        role = Role.COORDINATOR
        grants = (Grant(id=1, person=1, role=role, orp=orp, granted_at=NOW) for orp in (CHEB, SOKOLOV))
        self.access = Access(person=1, grants=tuple(grants))

    async def begins(self) -> None:
        async with self.database.transaction() as connection:
            await People(connection).add(1, "Ana", "cs", NOW)
            orps = ((CHEB,), (SOKOLOV, CHEB), (CHEB, SOKOLOV))
            await Actors(connection).add([Card(name=f"Klub {n}", orps=one) for n, one in enumerate(orps)], NOW)

    async def does(self, deed: str, *args: object) -> None:
        with suppress(Refusal):
            await getattr(self, deed)(*args)

    async def make(self, orp: str, name: str) -> None:
        await make_platform(self.database, self.access, orp, {"name": name, "type": "minitym"}, NOW)

    async def rename(self, platform: int, name: str) -> None:
        await edit_platform(self.database, self.access, *self.world, platform, {"name": name}, NOW)

    async def end(self, platform: int) -> None:
        await end_platform(self.database, self.access, *self.world, platform, NOW)

    async def add(self, platform: int, actor: int) -> None:
        await add_members(self.database, self.access, *self.world, platform, [actor], NOW)

    async def remove(self, platform: int, actor: int) -> None:
        await remove_member(self.database, self.access, *self.world, platform, actor, NOW)

    async def card(self, actor: int, names: list[str]) -> None:
        await self._save(actor, lambda one: {"card": one.card.model_copy(update={"platforms": tuple(names)})})

    async def move(self, actor: int, orps: list[str], count: int) -> None:
        await self._save(actor, lambda one: {"card": one.card.model_copy(update={"orps": tuple(orps[:count])})})

    async def state(self, actor: int, state: RecordState) -> None:
        await self._save(actor, lambda one: {"state": state})

    async def _save(self, actor: int, change: Callable[[Actor], dict[str, object]]) -> None:
        async with self.database.transaction() as connection:
            before = await Actors(connection).get(actor)
            after = before.model_copy(update=change(before))
            await save_changed(connection, *self.world, [(before, after)], 1, Origin.COORDINATOR, NOW)

    async def check(self) -> None:
        platforms, actors = Platforms(self.database.reader), await Actors(self.database.reader).all()
        living = await platforms.of_orps([CHEB, SOKOLOV])
        by_name = {(one.orp, one.name_key): one.id for one in living}
        assert len(by_name) == len(living)
        says = {one.id: named_by(one.card, by_name) if one.state is not RecordState.ENDED else [] for one in actors}
        for one in await platforms.of_orps([CHEB, SOKOLOV], living=False):
            assert {*await platforms.actors(one.id)} == {actor for actor, named in says.items() if one.id in named}
        for actor, named in says.items():
            assert {one.id for one in await platforms.of_actors([actor])} == {*named}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(done=deeds)
def test_the_index_of_members_says_what_the_cards_say(
    empty_file: Path, tmp_path: Path, codes: CodeLists, geography: Geography, done: list[tuple[object, ...]]
) -> None:
    for old in tmp_path.glob("machine.db*"):
        old.unlink()
    file = Path(shutil.copy(empty_file, tmp_path / "machine.db"))

    async def play() -> None:
        database = await Database.open(file)
        try:
            kept = Kept(database, codes, geography)
            await kept.begins()
            for deed, *args in done:
                await kept.does(str(deed), *args)
                await kept.check()
        finally:
            await database.close()

    asyncio.run(play())
