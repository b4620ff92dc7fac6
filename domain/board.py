"""The board of a district: who may read a post, and which posts a page of it shows."""

from collections.abc import Sequence

from domain.codes import NeedDomain, Value
from domain.places import Geography, Ring
from domain.post import Kind, Post, State, kept_boards, may_keep, may_speak
from domain.rights import Access, Action

PAGE = 5
WIDEST = Ring.KRAJ
"""A board is looked at no farther than this."""


class BoardView(Value):
    """What somebody looks at: the boards around a district as far as `ring`; nothing chosen means all."""

    orp: str
    ring: Ring = Ring.OWN
    kind: Kind | None = None
    domain: NeedDomain | None = None
    page: int = 0


class BoardPage(Value):
    """Valid posts of one page, the pinned first, then the newest; `total` counts all of the view."""

    view: BoardView
    posts: tuple[Post, ...]
    total: int


def may_read(access: Access, post: Post) -> bool:
    """True for one who may open a post: what hangs in public everybody, what is for the network those it is meant for.

    Of an audience only roles close a post to others; the rest of it says who hears of it. Who speaks for it or keeps
    a board it hangs on reads it always, others not after it was taken down.
    """
    if may_speak(access, post) or may_keep(access, post) or kept_boards(access, post):
        return True
    if post.state is not State.PUBLISHED:
        return False
    if post.public:
        return True
    roles = post.audience.roles
    return access.may(Action.READ_NETWORK) and (not roles or not access.roles.isdisjoint(roles))


def boards_within(geography: Geography, orp: str, ring: Ring) -> tuple[str, ...]:
    """The districts as far as this ring around a district, that one first."""
    return tuple(code for one in Ring if one <= ring for code in geography.orps_in_ring(orp, one))


def page_of(view: BoardView, posts: Sequence[Post]) -> BoardPage:
    """One page of what was found; a page that is not there any more is the last one."""
    page = min(view.page, max(len(posts) - 1, 0) // PAGE)
    shown = tuple(posts[page * PAGE : (page + 1) * PAGE])
    return BoardPage(view=view.model_copy(update={"page": page}), posts=shown, total=len(posts))
