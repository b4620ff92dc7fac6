"""Posts as they are kept: read back as they were, found by board, need, kind and words, forgotten in time."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.actor import AgeRange, Card
from domain.codes import NeedDomain
from domain.post import Audience, Fault, FileKind, Kind, Post, State
from domain.rights import Role
from storage.actors import Actors
from storage.database import Database
from storage.migrate import migrate
from storage.people import People
from storage.posts import BoardRules, Posts
from storage.reference import store_places

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
DAY = timedelta(days=1)
CHEB, SOKOLOV = "4102", "4107"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A club of Cheb, and one person."""
    file = tmp_path_factory.mktemp("posts") / "posts.sqlite3"
    asyncio.run(prepare(file))
    return file


async def prepare(file: Path) -> None:
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
        club = {"name": "Klub Kompas", "orps": (CHEB,), "domain": "chovani", "further_domains": ("uceni",)}
        hidden = {"name": "Dům", "orps": (CHEB,), "sheltered": True, "address": "Tajná 12, Cheb"}
        await Actors(connection).add([Card.model_validate(club), Card.model_validate(hidden)], NOW)
        await People(connection).add(1001, "Bea", "cs", NOW)
    await database.close()


@pytest.fixture
async def database(prepared: Path, tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(Path(shutil.copy(prepared, tmp_path)))
    yield database
    await database.close()


def post(title: str = "Doučování", **told: object) -> Post:
    usual = {
        "kind": Kind.PROJECT,
        "title": title,
        "words": "",
        "actor": 1,
        "orp": CHEB,
        "orps": (CHEB,),
        "author": 1,
        "state": State.PUBLISHED,
        "valid_days": 30,
        "valid_until": NOW + 30 * DAY,
        "made_at": NOW,
        "published_at": NOW,
    }
    return Post.model_validate(usual | told)


def event(title: str, starts_at: datetime, **told: object) -> Post:
    usual = {"kind": Kind.EVENT, "starts_at": starts_at, "valid_days": None, "valid_until": starts_at + DAY}
    return post(title, **(usual | told))


async def keep(database: Database, *posts: Post) -> list[Post]:
    async with database.transaction() as connection:
        return [await Posts(connection).add(one, "Klub Kompas") for one in posts]


def titles(posts: list[Post]) -> list[str]:
    return [one.title for one in posts]


async def test_a_post_is_read_back_as_it_was_kept(database: Database) -> None:
    audience = Audience(
        orps=(CHEB,),
        domains=(NeedDomain.LEARNING,),
        ages=(AgeRange(since=6, to=10),),
        situations=("s_neuspech",),
        kinds=("zs",),
        roles=(Role.MEMBER,),
    )
    told = {"place": "Knihovna", "ends_at": NOW + 2 * DAY, "places": 20, "orps": (CHEB, SOKOLOV)}
    full = event("Beseda", NOW + DAY, audience=audience, file="abc", file_kind=FileKind.PHOTO, public=True, **told)
    (kept,) = await keep(database, full)
    assert await Posts(database.reader).get(kept.id) == kept == full.model_copy(update={"id": kept.id})
    changed = kept.model_copy(update={"title": "Nová", "state": State.HIDDEN, "reason": "wrong", "pinned_until": NOW})
    async with database.transaction() as connection:
        await Posts(connection).save(changed)
    assert await Posts(database.reader).get(kept.id) == changed


async def test_only_what_is_valid_hangs_and_only_on_its_boards(database: Database) -> None:
    await keep(
        database,
        post("visí"),
        post("i jinde", orps=(CHEB, SOKOLOV)),
        post("po době", valid_until=NOW),
        *(post(state.value, state=state) for state in State if state is not State.PUBLISHED),
    )
    assert titles(await Posts(database.reader).hanging([CHEB], NOW)) == ["i jinde", "visí"]
    assert titles(await Posts(database.reader).hanging([SOKOLOV], NOW)) == ["i jinde"]
    assert await Posts(database.reader).hanging([], NOW) == []


async def test_what_is_pinned_stands_on_top_while_the_pin_holds_and_then_the_newest(database: Database) -> None:
    await keep(
        database,
        post("připnuté", published_at=NOW - 9 * DAY, pinned_until=NOW + DAY),
        post("odepnuté", published_at=NOW - 8 * DAY, pinned_until=NOW),
        post("staré", published_at=NOW - DAY),
        post("nové"),
    )
    assert titles(await Posts(database.reader).hanging([CHEB], NOW)) == ["připnuté", "nové", "staré", "odepnuté"]


async def test_a_board_is_narrowed_by_kind_and_by_the_need_of_the_audience_or_else_of_the_actor(
    database: Database,
) -> None:
    await keep(
        database,
        post("o učení", audience=Audience(domains=(NeedDomain.LEARNING,))),
        post("o zdraví", kind=Kind.WISH, audience=Audience(domains=(NeedDomain.HEALTH,))),
        post("klubu"),
        post("okresu", actor=None),
    )
    posts = Posts(database.reader)
    assert titles(await posts.hanging([CHEB], NOW, domain=NeedDomain.LEARNING)) == ["klubu", "o učení"]
    assert titles(await posts.hanging([CHEB], NOW, domain=NeedDomain.HEALTH)) == ["o zdraví"]
    assert titles(await posts.hanging([CHEB], NOW, kinds=[Kind.WISH])) == ["o zdraví"]
    assert len(await posts.hanging([CHEB], NOW, limit=2)) == 2


async def test_words_find_posts_by_the_beginnings_of_their_words_in_any_spelling(database: Database) -> None:
    await keep(database, post("Beseda o dluzích", words="Vstup zdarma"), post("Doučování", public=True))
    posts = Posts(database.reader)
    assert titles(await posts.sought("BESEDA dluz", NOW)) == ["Beseda o dluzích"]
    assert titles(await posts.sought("kompas", NOW)) == ["Doučování", "Beseda o dluzích"], "the actor's name"
    assert await posts.sought("eseda", NOW) == []
    assert titles(await posts.sought("", NOW, public=True)) == ["Doučování"]
    assert await posts.sought("100%", NOW) == []


async def test_what_was_hung_and_withdrawn_in_a_window_is_found_once(database: Database) -> None:
    day = {"published_at": NOW - DAY}
    gone = post("staženo", state=State.WITHDRAWN, edited_at=NOW, **day)
    await keep(database, post("včera", **day), post("dnes"), gone)
    posts = Posts(database.reader)
    assert titles(await posts.published_between(NOW - 2 * DAY, NOW - DAY, NOW, [CHEB])) == ["včera"]
    assert titles(await posts.published_between(NOW - DAY, NOW, NOW, [CHEB])) == ["dnes"]
    assert await posts.published_between(NOW - DAY, NOW, NOW, [SOKOLOV]) == []
    assert titles(await posts.withdrawn_between(NOW - DAY, NOW)) == ["staženo"]
    assert await posts.withdrawn_between(NOW - 2 * DAY, NOW) == [], "it had not hung yet"
    assert await posts.withdrawn_between(NOW, NOW + DAY) == []


async def test_events_are_found_by_their_beginning(database: Database) -> None:
    await keep(
        database,
        event("zítra", NOW + DAY),
        event("dnes", NOW),
        event("skrytá", NOW, state=State.HIDDEN),
        post("projekt"),
    )
    assert titles(await Posts(database.reader).starting_between(NOW, NOW + DAY)) == ["dnes"]
    assert titles(await Posts(database.reader).starting_between(NOW, NOW + 2 * DAY)) == ["dnes", "zítra"]


async def test_a_post_waits_for_a_decision_while_it_is_not_approved_or_a_report_is_open(database: Database) -> None:
    waiting, reported, fine = await keep(
        database, post("čeká", state=State.WAITING), post("nahlášeno"), post("v pořádku")
    )
    async with database.transaction() as connection:
        await Posts(connection).report(reported.id, 1, Fault.WRONG, NOW)
        await Posts(connection).report(reported.id, 1, Fault.CHILD, NOW)
        await Posts(connection).report(fine.id, 1, Fault.WRONG, NOW)
        assert await Posts(connection).settle(fine.id, NOW) == 1
    posts = Posts(database.reader)
    assert [one.id for one in await posts.to_decide([CHEB])] == [waiting.id, reported.id]
    assert await posts.to_decide([SOKOLOV]) == []
    assert [one.reason for one in await posts.reports(reported.id)] == [Fault.CHILD]


async def test_own_posts_are_those_of_the_actors_and_of_the_districts(database: Database) -> None:
    await keep(database, post("klubu"), post("okresu", actor=None), post("staré", valid_until=NOW - DAY))
    posts = Posts(database.reader)
    assert titles(await posts.spoken_for([1], [], NOW)) == ["klubu"]
    assert titles(await posts.spoken_for([], [CHEB], NOW)) == ["okresu", "klubu"]
    assert titles(await posts.spoken_for([1], [], NOW - 2 * DAY)) == ["staré", "klubu"]
    assert await posts.spoken_for([], [], NOW) == []
    assert await posts.count_since(1, NOW - DAY) == 3
    assert await posts.count_since(1, NOW) == 0


async def test_posts_long_over_are_forgotten_with_all_that_hangs_on_them(database: Database) -> None:
    old = {"made_at": NOW - 9 * DAY, "published_at": NOW - 9 * DAY, "valid_until": NOW - 5 * DAY}
    gone, _, _ = await keep(database, post("pryč", **old), post("upravené", edited_at=NOW, **old), post("visí"))
    async with database.transaction() as connection:
        await Posts(connection).report(gone.id, 1, Fault.WRONG, NOW)
        assert await Posts(connection).forget(NOW - DAY) == 1
    assert await database.reader.all("SELECT * FROM post_report") == []
    assert [row["post"] for row in await database.reader.all("SELECT post FROM post_orp ORDER BY post")] == [2, 3]


async def test_a_board_is_open_until_somebody_says_otherwise(database: Database) -> None:
    assert await BoardRules(database.reader).moderated([CHEB, SOKOLOV]) == frozenset()
    async with database.transaction() as connection:
        await BoardRules(connection).set(CHEB, 1, NOW, moderated=True)
    assert await BoardRules(database.reader).moderated([CHEB, SOKOLOV]) == {CHEB}
    async with database.transaction() as connection:
        await BoardRules(connection).set(CHEB, 1, NOW, moderated=False)
    assert await BoardRules(database.reader).moderated([CHEB]) == frozenset()


async def test_only_sheltered_addresses_of_the_district_are_told_apart(database: Database) -> None:
    assert await Posts(database.reader).sheltered_addresses([CHEB]) == ["Tajná 12, Cheb"]
    assert await Posts(database.reader).sheltered_addresses([SOKOLOV]) == []
