"""Reading the board: a page of it, a single post, and how many posts are new to a person."""

from datetime import datetime

from domain.board import BoardPage, BoardView, boards_within, may_read, page_of
from domain.errors import NotFound
from domain.places import Geography
from domain.post import Post
from domain.rights import Access
from storage.actors import Actors
from storage.database import Connection, Database
from storage.people import People, Person
from storage.posts import Posts


async def read_board(
    connection: Connection, access: Access, geography: Geography, view: BoardView, now: datetime
) -> BoardPage:
    """Valid posts that this person may read, the pinned first, then the newest."""
    orps = boards_within(geography, view.orp, view.ring)
    kinds = (view.kind,) if view.kind else ()
    hanging = await Posts(connection).hanging(orps, now, kinds=kinds, domain=view.domain)
    return page_of(view, [post for post in hanging if may_read(access, post)])


async def readable_post(connection: Connection, access: Access, post_id: int) -> Post:
    """A post for one who may read it; raises NotFound, whether it is not there or not for this person."""
    post = await Posts(connection).find(post_id)
    if post is None or not may_read(access, post):
        raise NotFound
    return post


async def own_board(connection: Connection, person: Person, access: Access) -> str | None:
    """The district whose board is a person's own: home, else that of a right held there, else that of an own actor."""
    worked_in = [grant.orp for grant in access.grants if grant.orp] + sorted(access.own_orps)
    if person.home_orp or worked_in:
        return person.home_orp or worked_in[0]
    own = await Actors(connection).living(access.own_actors) if access.own_actors else []
    return next((actor.card.seat for actor in own if actor.card.seat), None)


async def count_new(connection: Connection, access: Access, orp: str, seen_at: datetime | None, now: datetime) -> int:
    """Valid posts of a board that were hung since the person looked at it, and that the person may read."""
    hanging = await Posts(connection).hanging((orp,), now)
    new = (post for post in hanging if seen_at is None or (post.published_at and post.published_at > seen_at))
    return sum(may_read(access, post) and post.author != access.person for post in new)


async def note_board_seen(database: Database, person: int, now: datetime) -> None:
    """This person has looked at the own board."""
    async with database.transaction() as connection:
        await People(connection).board_seen(person, now)
