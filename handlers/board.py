"""/nastenka: the board of a district with its filters, and a post with all that this person can do with it."""

import asyncio

from domain.board import WIDEST, BoardView, may_read
from domain.codes import NeedDomain
from domain.errors import NotFound
from domain.places import Ring
from domain.post import Kind, Post, is_valid, kept_boards, may_keep, may_speak
from domain.rights import Action
from handlers.ask_place import ask_place
from handlers.events import event_part
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.posts import Posts
from usecases.board import count_new, note_board_seen, own_board, read_board, readable_post
from views.board import (
    ChooseTopic,
    MakePostPoster,
    board_screen,
    gone_post_screen,
    own_rows,
    share_post_row,
    topics_screen,
)
from views.menu import OpenBoard, OpenHomeBoard
from views.moderation import keeper_rows, moderation_button, take_down_rows
from views.place import BOARD
from views.poster import post_poster, poster_pdf, poster_screen
from views.posts import OpenPost, Posted, post_screen, report_row, speaker_rows
from views.screen import Row
from views.subscriptions import watch_board_button


async def open_home_board(visit: Visit, _: OpenHomeBoard | None = None) -> None:
    """The board of the own district; without one, ask for it."""
    orp = await own_board(visit.reader, visit.person, visit.access)
    if orp is None:
        await ask_place(visit, BOARD)
    else:
        await show_board(visit, BoardView(orp=orp))


async def open_board(visit: Visit, tap: OpenBoard) -> None:
    """Another page, or another choice."""
    await show_board(visit, _view(visit, tap.orp, tap.ring, tap.kind, tap.domain, tap.page))


async def choose_topic(visit: Visit, tap: ChooseTopic) -> None:
    """Which need posts are about."""
    await show(visit, topics_screen(visit.reading, _view(visit, tap.orp, tap.ring, tap.kind)))


async def show_board(visit: Visit, view: BoardView) -> None:
    """A page of a board, and what this person can do there."""
    house, own = visit.house, await own_board(visit.reader, visit.person, visit.access)
    page = await read_board(visit.reader, visit.access, house.geography, view, visit.now)
    actors = await Actors(visit.reader).names({post.actor for post in page.posts if post.actor})
    await show(visit, board_screen(visit.reading, page, actors, await _own_rows(visit, view)))
    if view.orp == own:
        await note_board_seen(house.database, visit.person.id, visit.now)


async def open_post(visit: Visit, tap: OpenPost) -> None:
    """A post."""
    await show_post(visit, tap.post)


async def find_post(visit: Visit, post_id: int) -> Post:
    """A post that this person may read; raises NotFound."""
    return await readable_post(visit.reader, visit.access, post_id)


async def show_post(visit: Visit, post_id: int, note: str = "") -> None:
    """A post with the ways to answer, keep and pass it on; `note` (HTML) says what has just happened."""
    post = await Posts(visit.reader).find(post_id)
    if post is None or not may_read(visit.access, post):
        await show(visit, gone_post_screen(visit.say, knows_board=True))
        return
    posted = await _posted(visit, post)
    event_note, event_rows = await event_part(visit, post)
    above = "\n\n".join(filter(None, (note, event_note)))
    await show(visit, post_screen(visit.reading, posted, (*event_rows, *_rows(visit, posted)), above))


async def make_post_poster(visit: Visit, tap: MakePostPoster) -> None:
    """The poster of a post that anybody may read."""
    post = await find_post(visit, tap.post)
    if not (post.public and is_valid(post, visit.now)):
        raise NotFound
    poster = post_poster(visit.reading, visit.bot.username, post)
    await show(visit, poster_screen(visit.say, poster, await asyncio.to_thread(poster_pdf, poster)))


async def count_new_posts(visit: Visit) -> int:
    """How many posts of the own board this person has not seen there."""
    orp = await own_board(visit.reader, visit.person, visit.access)
    return await count_new(visit.reader, visit.access, orp, visit.person.board_seen_at, visit.now) if orp else 0


async def _posted(visit: Visit, post: Post) -> Posted:
    names = await Actors(visit.reader).names([post.actor]) if post.actor else {}
    reports = len(await Posts(visit.reader).reports(post.id)) if may_keep(visit.access, post) else 0
    return Posted(post, names.get(post.actor or 0), reports)


def _rows(visit: Visit, posted: Posted) -> tuple[Row, ...]:
    """What can be done with a post beside answering it."""
    access, post, say = visit.access, posted.post, visit.say
    hangs = is_valid(post, visit.now)
    speaks, keeps = may_speak(access, post), may_keep(access, post)
    return (
        *(speaker_rows(visit.reading, post) if speaks else ()),
        *(keeper_rows(visit.reading, posted) if keeps else ()),
        *take_down_rows(visit.reading, post, kept_boards(access, post)),
        *((share_post_row(say, post),) if hangs and post.public else ()),
        *((report_row(say, post),) if hangs and access.may(Action.TAKE_PART) and not (speaks or keeps) else ()),
    )


async def _own_rows(visit: Visit, view: BoardView) -> tuple[Row, ...]:
    access, say = visit.access, visit.say
    writes = bool(access.own_actors or access.own_orps)
    watch = watch_board_button(say, view) if access.may(Action.TAKE_PART) else None
    waiting = len(await Posts(visit.reader).to_decide(access.own_orps)) if access.own_orps else 0
    return own_rows(say, watch, moderation_button(say, waiting) if access.own_orps else None, writes=writes)


def _view(visit: Visit, orp: str, ring: int, kind: str, domain: str = "", page: int = 0) -> BoardView:
    """What a button says, checked; raises NotFound for what no board has."""
    if orp not in visit.house.geography.orps or ring > WIDEST:
        raise NotFound
    try:
        chosen = Kind(kind) if kind else None, NeedDomain(domain) if domain else None
    except ValueError:
        raise NotFound from None
    return BoardView(orp=orp, ring=Ring(ring), kind=chosen[0], domain=chosen[1], page=page)


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"nastenka": open_home_board, "board": open_home_board},
        taps={
            **on(OpenHomeBoard, open_home_board),
            **on(OpenBoard, open_board),
            **on(ChooseTopic, choose_topic),
            **on(OpenPost, open_post),
            **on(MakePostPoster, make_post_poster),
        },
    )
