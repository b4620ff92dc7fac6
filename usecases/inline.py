"""Which cards and posts inline mode offers: only such as anybody may read, whoever asks."""

from collections.abc import Sequence
from datetime import datetime

from domain.actor import Actor
from domain.expressions import being_typed, coded, expressions
from domain.gazetteer import Gazetteer, PlaceMatch
from domain.hours import PRAGUE
from domain.lexicon import Lexicon
from domain.order import daily_tie
from domain.post import Post, is_valid
from domain.query import understand
from domain.sharing import as_shared, is_shareable
from domain.words import words_of
from storage.actors import Actors
from storage.database import Connection
from storage.posts import Posts
from storage.search import SearchIndex
from usecases.matching import spin_of

MOST = 50
"""As many results as Telegram takes at once."""
MOST_POSTS = 10
LONGEST_QUERY = 100
NamedPost = tuple[Post, str | None]
"""A post with the name of its actor."""
PUBLIC = coded("area", "audience", "public")


async def one_to_share(connection: Connection, actor: int) -> list[Actor]:
    """The actor with this id, where anybody may be sent its card."""
    found = await Actors(connection).find(actor)
    return [as_shared(found)] if found and is_shareable(found) else []


async def one_post_to_share(connection: Connection, post: int, now: datetime) -> list[Post]:
    """The post with this id, where it hangs in public."""
    found = await Posts(connection).find(post)
    return [found] if found and found.public and is_valid(found, now) else []


async def posts_to_share(connection: Connection, words: str, now: datetime) -> list[Post]:
    """Public posts in which every word typed begins a word, the newest first."""
    if not words_of(words[:LONGEST_QUERY]):
        return []
    return await Posts(connection).sought(words[:LONGEST_QUERY], now, public=True, limit=MOST_POSTS)


async def named_posts(connection: Connection, posts: Sequence[Post]) -> list[NamedPost]:
    """Posts with the names of the actors they are of."""
    names = await Actors(connection).names({post.actor for post in posts if post.actor})
    return [(post, names.get(post.actor or 0)) for post in posts]


async def find_to_share(
    connection: Connection, words: str, *, lexicon: Lexicon, gazetteer: Gazetteer, home: str | None, now: datetime
) -> list[Actor]:
    """Cards that match words being typed, those of the district `home` first; without words those of `home`.

    Among equal matches the order is that of the day, the same for everybody.
    """
    ids: dict[int, None] = {}
    for expression in _expressions(words[:LONGEST_QUERY], lexicon, gazetteer, home):
        if len(ids) < MOST:
            ids |= dict.fromkeys(await _matching(connection, expression, now))
    living = {actor.id: actor for actor in await Actors(connection).living(ids)}
    return [as_shared(living[one]) for one in ids if one in living and is_shareable(living[one])][:MOST]


async def _matching(connection: Connection, expression: str, now: datetime) -> list[int]:
    day = now.astimezone(PRAGUE).date()
    found = await SearchIndex(connection).candidates([expression], MOST, spin_of(now), own=None, details=False)
    return sorted((one.actor for one in found), key=lambda actor: daily_tie(day, actor))


def _expressions(text: str, lexicon: Lexicon, gazetteer: Gazetteer, home: str | None) -> list[str]:
    """What is looked for: a name or a kind being typed, then a question; each at home first, then anywhere."""
    words, at_home = words_of(text), [coded("area", "orp", home)] if home else []
    if not words:
        return [" AND ".join((*at_home, PUBLIC))] if home else []
    query = understand(text, lexicon, gazetteer, home)
    graded = expressions(query, inside=False)
    place = _area(query.place) if query.place else []
    understood = [[graded[grade], *place] for grade in (1, 2) if grade in graded] or ([place] if place else [])
    readings = [reading for one in ([being_typed(words)], *understood) for reading in ([*one, *at_home], one)]
    return list(dict.fromkeys(" AND ".join((*reading, PUBLIC)) for reading in readings))


def _area(place: PlaceMatch) -> list[str]:
    if place.orp is not None:
        return [coded("area", "orp", place.orp)]
    return [coded("area", "kraj", place.kraj)] if place.kraj is not None else []
