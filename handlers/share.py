"""Links that open a card, a district, a post or a meeting, and the posters that carry them."""

import asyncio

from domain.errors import NotFound
from domain.rights import Action
from domain.sharing import as_shared, is_shareable, linked
from handlers import search
from handlers.board import show_post
from handlers.card import find_actor, show_card
from handlers.meeting_shown import show_meeting
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.merges import Merges
from views.poster import Poster, card_poster, district_poster, poster_pdf, poster_screen, posters_screen
from views.search import ANY_NEED, members_only_screen
from views.share import MakeDistrictPoster, MakePoster, gone_screen


async def open_link(visit: Visit, payload: str) -> None:
    """What a link leads to, by this person's own rights; a merged card leads to the one that remains."""
    target = linked(payload)
    if target is None or (target.orp and target.orp not in visit.house.geography.orps):
        raise NotFound
    if target.orp:
        await _open_district(visit, target.orp)
    elif target.post:
        await show_post(visit, target.post)
    elif target.meeting:
        await show_meeting(visit, target.meeting)
    elif target.actor:
        await _open_card(visit, await Merges(visit.reader).remaining(target.actor) or target.actor)


async def make_poster(visit: Visit, tap: MakePoster) -> None:
    """The poster of a card that anybody may be sent to."""
    actor = await find_actor(visit, tap.actor)
    if not is_shareable(actor):
        raise NotFound
    await _send(visit, card_poster(visit.reading, visit.bot.username, as_shared(actor)))


async def make_district_poster(visit: Visit, tap: MakeDistrictPoster) -> None:
    """The poster of a district."""
    if tap.orp not in visit.house.geography.orps:
        raise NotFound
    await _send(visit, district_poster(visit.reading, visit.bot.username, tap.orp))


async def open_posters(visit: Visit) -> None:
    """The posters of the home district and of those the person coordinates."""
    home = {visit.person.home_orp} if visit.person.home_orp else set()
    orps = sorted(visit.access.own_orps | home, key=lambda code: visit.house.geography.orps[code].name)
    await show(visit, posters_screen(visit.reading, tuple(orps)))


async def _open_card(visit: Visit, actor: int) -> None:
    try:
        await show_card(visit, actor)
    except NotFound:
        await show(visit, gone_screen(visit.say, visit.access))


async def _open_district(visit: Visit, orp: str) -> None:
    if visit.access.may(Action.SEARCH):
        await search.guided_in(visit, ANY_NEED, orp)
    else:
        await show(visit, members_only_screen(visit.say))


async def _send(visit: Visit, poster: Poster) -> None:
    pdf = await asyncio.to_thread(poster_pdf, poster)
    await show(visit, poster_screen(visit.say, poster, pdf))


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"plakat": open_posters, "poster": open_posters},
        taps={**on(MakePoster, make_poster), **on(MakeDistrictPoster, make_district_poster)},
    )
