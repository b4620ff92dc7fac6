"""Who may read a post of the board, and which posts a page shows."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from domain.board import PAGE, BoardView, boards_within, may_read, page_of
from domain.places import Ring
from domain.post import Audience, Kind, Post, State
from domain.rights import Access, Grant, Role
from storage.reference import load_geography

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV, BRNO = "4102", "4107", "6203"
CLUB, SCHOOL = 10, 20


def post(**changes: object) -> Post:
    kept = Post(
        id=1,
        kind=Kind.WISH,
        title="Hry",
        words="",
        actor=CLUB,
        orp=CHEB,
        orps=(CHEB,),
        author=2,
        state=State.PUBLISHED,
        valid_until=NOW + timedelta(days=9),
        made_at=NOW,
        published_at=NOW,
    )
    return kept.model_copy(update=changes)


def somebody(role: Role, **where: object) -> Access:
    return Access(person=1, grants=(Grant(id=1, person=1, role=role, granted_at=NOW, **where),))


VISITOR = Access(person=1)
READERS = {
    "visitor": VISITOR,
    "operator": VISITOR.as_operator(NOW),
    "member": somebody(Role.MEMBER, actor=SCHOOL),
    "speaker": somebody(Role.MEMBER, actor=CLUB),
    "crisis worker": somebody(Role.CRISIS_WORKER, orp=SOKOLOV),
    "coordinator": somebody(Role.COORDINATOR, orp=CHEB),
    "coordinator elsewhere": somebody(Role.COORDINATOR, orp=BRNO),
}
NETWORK = {"member", "speaker", "crisis worker", "coordinator", "coordinator elsewhere"}
FOR_CRISIS = Audience(roles=(Role.CRISIS_WORKER,))


@pytest.mark.parametrize(
    ("kept", "readers"),
    [
        (post(public=True), set(READERS)),
        (post(), NETWORK),
        (post(audience=Audience(kinds=("zs",))), NETWORK),
        (post(audience=FOR_CRISIS), {"crisis worker", "speaker", "coordinator"}),
        (post(state=State.WAITING, public=True), {"speaker", "coordinator"}),
        (post(state=State.REFUSED), {"speaker", "coordinator"}),
        (post(state=State.HIDDEN), {"speaker", "coordinator"}),
        (post(state=State.WITHDRAWN, public=True), {"speaker", "coordinator"}),
        (
            post(orps=(CHEB, BRNO), audience=FOR_CRISIS),
            {"crisis worker", "speaker", "coordinator"} | {"coordinator elsewhere"},
        ),
    ],
    ids=["public", "network", "for schools", "for crisis workers", "waits", "refused", "hidden", "withdrawn", "abroad"],
)
def test_a_post_is_read_by_those_and_nobody_else(kept: Post, readers: set[str]) -> None:
    assert {name for name, access in READERS.items() if may_read(access, kept)} == readers


def test_a_wider_ring_holds_the_narrower_ones_and_begins_at_home() -> None:
    geography = load_geography()
    rings = [boards_within(geography, CHEB, ring) for ring in (Ring.OWN, Ring.NEIGHBOUR, Ring.KRAJ)]
    assert rings[0] == (CHEB,)
    assert all(set(less) < set(more) and more[0] == CHEB for less, more in pairwise(rings))
    assert len(set(rings[2])) == len(rings[2])


def test_pages_show_every_post_once_and_a_page_too_far_is_the_last() -> None:
    posts = [post(id=number) for number in range(12)]
    pages = [page_of(BoardView(orp=CHEB, page=number), posts) for number in (0, 1, 2)]
    assert [one.id for page in pages for one in page.posts] == list(range(12))
    assert {page.total for page in pages} == {12}
    assert page_of(BoardView(orp=CHEB, page=99), posts) == pages[2]
    assert page_of(BoardView(orp=CHEB, page=99), []).posts == ()
    assert len(pages[0].posts) == PAGE
