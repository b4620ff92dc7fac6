"""Posts: for whom they are, who may do what with them, how long they hold, and what becomes of them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.actor import Actor, AgeRange, Card
from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.post import (
    Audience,
    Kind,
    Post,
    State,
    Wording,
    boards_around,
    boards_open,
    decided,
    edited,
    first_state,
    hidden,
    is_for,
    is_pinned,
    is_valid,
    kept_boards,
    matches,
    may_keep,
    may_speak,
    names_address,
    over_at,
    pinned,
    renewed,
    shown_again,
    state_after_edit,
    valid_until,
    withdrawn,
)
from domain.rights import Access, Grant, Role
from storage.reference import load_geography

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
DAY = timedelta(days=1)
CHEB, LAZNE, SOKOLOV = "4102", "4105", "4107"
CLUB, SCHOOL = 1, 2


def access(role: Role | None = None, *, actor: int | None = None, orp: str | None = None) -> Access:
    grants = (Grant(id=1, person=7, role=role, actor=actor, orp=orp, granted_at=NOW),) if role else ()
    return Access(person=7, grants=grants)


BEA = access(Role.MEMBER, actor=CLUB)
OTHER_MEMBER = access(Role.MEMBER, actor=SCHOOL)
ANA, CYRIL = access(Role.COORDINATOR, orp=CHEB), access(Role.COORDINATOR, orp=SOKOLOV)
OTA = access(Role.CRISIS_WORKER, orp=CHEB)
VISITOR = access()


def actor(number: int = CLUB, **card: object) -> Actor:
    told = {"name": "Klub", "orps": (CHEB,), "kind": "nzdm", "domain": "chovani", **card}
    return Actor(id=number, card=Card.model_validate(told), edited_at=NOW)


def post(**told: object) -> Post:
    usual = {
        "id": 1,
        "kind": Kind.PROJECT,
        "title": "Doučování",
        "words": "",
        "actor": CLUB,
        "orp": CHEB,
        "orps": (CHEB,),
        "author": 7,
        "state": State.PUBLISHED,
        "valid_days": 30,
        "valid_until": NOW + 30 * DAY,
        "made_at": NOW,
        "published_at": NOW,
    }
    return Post.model_validate(usual | told)


def event(starts: str, ends: str | None = None, **told: object) -> Post:
    starts_at, ends_at = (datetime.fromisoformat(at).astimezone(UTC) if at else None for at in (starts, ends))
    wording = {"starts_at": starts_at, "ends_at": ends_at, "valid_days": None}
    return post(kind=Kind.EVENT, valid_until=NOW + DAY, **wording, **told)


@pytest.mark.parametrize("reader", [BEA, OTHER_MEMBER, ANA, CYRIL, OTA])
def test_a_post_for_everybody_is_for_all_who_have_a_right_and_not_for_visitors(reader: Access) -> None:
    assert matches(Audience(), reader, [actor(one) for one in reader.own_actors])
    assert not matches(Audience(), VISITOR, [])


def test_kinds_choose_actors_so_people_without_one_are_left_out() -> None:
    schools = Audience(kinds=("zs",))
    assert matches(schools, OTHER_MEMBER, [actor(SCHOOL, kind="zs")])
    assert not matches(schools, BEA, [actor()])
    assert not matches(schools, OTA, [])
    assert not matches(schools, ANA, [])


def test_needs_and_target_groups_are_asked_of_actors_and_not_of_those_who_work_with_all() -> None:
    narrow = Audience(domains=(NeedDomain.LEARNING,), situations=("s_neuspech",), ages=(AgeRange(since=6, to=10),))
    fits = actor(domain="uceni", situations=("s_neuspech",), ages=({"since": 10, "to": 15},))
    assert matches(narrow, BEA, [fits])
    assert matches(narrow, BEA, [actor(domain="zdravi", further_domains=("uceni",))]), "says nothing of its group"
    assert not matches(narrow, BEA, [actor()])
    assert not matches(narrow, BEA, [actor(domain="uceni", ages=({"since": 11, "to": None},))])
    assert not matches(narrow, BEA, [actor(domain="uceni", situations=("s_dluhy",))])
    assert matches(narrow, OTA, [])


def test_roles_and_districts_choose_people() -> None:
    assert matches(Audience(roles=(Role.CRISIS_WORKER,)), OTA, [])
    assert not matches(Audience(roles=(Role.CRISIS_WORKER,)), BEA, [actor()])
    assert matches(Audience(orps=(CHEB,)), BEA, [actor()])
    assert not matches(Audience(orps=(CHEB,)), CYRIL, [])
    assert matches(Audience(orps=(SOKOLOV,)), BEA, [actor(orps=(CHEB, SOKOLOV))]), "the actor serves it"
    assert matches(Audience(orps=(LAZNE,)), OTA, [], home=LAZNE)


def test_one_of_several_actors_must_fit_as_a_whole() -> None:
    narrow = Audience(domains=(NeedDomain.LEARNING,), kinds=("nzdm",))
    both = [actor(CLUB, domain="chovani", kind="nzdm"), actor(SCHOOL, domain="uceni", kind="zs")]
    assert not matches(narrow, access(Role.MEMBER, actor=CLUB), both)


def test_only_those_at_home_where_it_hangs_are_to_hear_of_it() -> None:
    assert is_for(post(), BEA, [actor()])
    assert not is_for(post(), CYRIL, [])
    assert is_for(post(orps=(CHEB, SOKOLOV)), CYRIL, [])


def test_the_rights_of_this_moment_decide_and_not_who_wrote_it() -> None:
    assert [may_speak(one, post(author=7)) for one in (BEA, ANA)] == [True, True]
    assert [may_speak(one, post(author=7)) for one in (OTHER_MEMBER, CYRIL, OTA, VISITOR)] == [False] * 4
    assert [may_speak(one, post(actor=None)) for one in (BEA, ANA, CYRIL)] == [False, True, False]
    assert [may_keep(one, post()) for one in (ANA, BEA, CYRIL)] == [True, False, False]


def test_a_coordinator_of_another_district_takes_a_post_off_the_own_board_alone() -> None:
    hung = post(orps=(CHEB, SOKOLOV))
    assert kept_boards(CYRIL, hung) == (SOKOLOV,)
    assert kept_boards(ANA, hung) == ()
    assert kept_boards(CYRIL, post()) == ()


def test_a_moderated_board_lets_members_wait_and_its_coordinator_not() -> None:
    assert first_state(BEA, CHEB, moderated=True) is State.WAITING
    assert first_state(ANA, CHEB, moderated=True) is State.PUBLISHED
    assert first_state(BEA, CHEB, moderated=False) is State.PUBLISHED


@pytest.mark.parametrize("taken_down", [State.HIDDEN, State.REFUSED])
def test_what_was_taken_down_and_edited_waits_for_the_coordinator_whatever_the_rule(taken_down: State) -> None:
    assert state_after_edit(BEA, post(state=taken_down), moderated=False) is State.WAITING
    assert state_after_edit(ANA, post(state=taken_down), moderated=True) is taken_down


def test_an_edit_on_a_moderated_board_is_looked_at_again() -> None:
    assert state_after_edit(BEA, post(), moderated=True) is State.WAITING
    assert state_after_edit(BEA, post(), moderated=False) is State.PUBLISHED
    assert state_after_edit(ANA, post(), moderated=True) is State.PUBLISHED


def test_a_post_hangs_around_its_district_and_unseen_on_no_moderated_board_of_others() -> None:
    around = boards_around(CHEB, (CHEB, SOKOLOV), load_geography())
    assert around[:2] == (CHEB, SOKOLOV)
    assert LAZNE in around
    assert "1000" not in around
    assert boards_open(BEA, CHEB, (SOKOLOV, LAZNE), {CHEB, SOKOLOV}) == (CHEB, LAZNE)
    assert boards_open(CYRIL, CHEB, (SOKOLOV, LAZNE), {SOKOLOV}) == (CHEB, SOKOLOV, LAZNE)


def test_only_what_is_published_and_not_over_is_valid() -> None:
    assert is_valid(post(), NOW)
    assert not is_valid(post(valid_until=NOW), NOW)
    assert not any(is_valid(post(state=state), NOW) for state in State if state is not State.PUBLISHED)


def test_an_event_without_an_end_is_over_at_local_midnight_also_when_the_clock_changes() -> None:
    spring = datetime(2027, 3, 28, 10, tzinfo=PRAGUE)
    assert over_at(spring.astimezone(UTC), None, PRAGUE) == datetime(2027, 3, 28, 22, tzinfo=UTC)
    autumn = datetime(2026, 10, 25, 10, tzinfo=PRAGUE)
    assert over_at(autumn.astimezone(UTC), None, PRAGUE) == datetime(2026, 10, 25, 23, tzinfo=UTC)
    evening = datetime(2026, 11, 24, 23, 30, tzinfo=PRAGUE)
    assert over_at(evening.astimezone(UTC), None, PRAGUE) == datetime(2026, 11, 24, 23, tzinfo=UTC)
    assert over_at(spring, spring + timedelta(hours=1), PRAGUE) == spring + timedelta(hours=1)


def test_a_post_holds_as_many_days_as_its_author_says() -> None:
    assert valid_until(Wording(title="Přání", words="", valid_days=14), NOW, PRAGUE) == NOW + 14 * DAY


def test_renewing_lets_it_hold_as_long_again_from_now_and_twice_is_once() -> None:
    later = NOW + 25 * DAY
    once = renewed(post(valid_days=30), later)
    assert once.valid_until == later + 30 * DAY
    assert renewed(once, later) == once
    assert renewed(once, later + 100 * DAY).valid_until == later + 130 * DAY
    assert is_valid(renewed(post(valid_until=NOW - DAY), NOW), NOW)


def test_an_event_and_what_was_taken_down_are_not_renewed() -> None:
    for one in (event("2026-11-25 10:00+01:00"), post(state=State.HIDDEN), post(state=State.WITHDRAWN)):
        with pytest.raises(Refusal):
            renewed(one, NOW)


def test_every_edit_raises_the_sequence_and_the_day_of_hanging_stays() -> None:
    before = event("2026-12-01 09:00+01:00", published_at=NOW - DAY)
    moved = Wording(title="Beseda", words="", starts_at=datetime(2026, 12, 2, 8, tzinfo=UTC))
    after = edited(before, moved, State.PUBLISHED, NOW, PRAGUE)
    assert (after.sequence, after.edited_at, after.published_at) == (1, NOW, NOW - DAY)
    assert after.valid_until == datetime(2026, 12, 2, 23, tzinfo=UTC)
    assert edited(after, moved, State.PUBLISHED, NOW, PRAGUE).sequence == 2


def test_an_edit_of_the_words_alone_does_not_prolong_a_post() -> None:
    before = post(valid_until=NOW + DAY)
    same = Wording(title="Nový název", words="", valid_days=30)
    assert edited(before, same, State.PUBLISHED, NOW, PRAGUE).valid_until == NOW + DAY
    longer = Wording(title="Nový název", words="", valid_days=90)
    assert edited(before, longer, State.PUBLISHED, NOW, PRAGUE).valid_until == NOW + 90 * DAY


def test_what_is_withdrawn_stays_so_and_its_calendar_file_rises_once_more() -> None:
    gone = withdrawn(post(pinned_until=NOW + DAY), NOW)
    assert (gone.state, gone.sequence, gone.pinned_until) == (State.WITHDRAWN, 1, None)
    with pytest.raises(Refusal):
        withdrawn(gone, NOW)
    with pytest.raises(Refusal):
        edited(gone, Wording(title="Znovu", words=""), State.PUBLISHED, NOW, PRAGUE)
    with pytest.raises(Refusal):
        decided(gone, approve=True, reason=None, by=1, now=NOW)
    with pytest.raises(Refusal):
        hidden(gone, "wrong", 1)
    with pytest.raises(Refusal):
        shown_again(gone, 1, NOW)
    with pytest.raises(Refusal):
        pinned(gone, NOW)


def test_a_decision_is_taken_once_but_a_refusal_can_be_taken_back() -> None:
    waiting = post(state=State.WAITING, published_at=None)
    approved = decided(waiting, approve=True, reason=None, by=9, now=NOW)
    assert (approved.state, approved.published_at, approved.decided_by) == (State.PUBLISHED, NOW, 9)
    with pytest.raises(Refusal):
        decided(approved, approve=False, reason="wrong", by=9, now=NOW)
    refused = decided(waiting, approve=False, reason="wrong", by=9, now=NOW)
    assert (refused.state, refused.reason, refused.published_at) == (State.REFUSED, "wrong", None)
    again = decided(refused, approve=True, reason=None, by=9, now=NOW)
    assert (again.state, again.reason) == (State.PUBLISHED, None)


def test_a_post_that_waited_holds_from_its_approval_on() -> None:
    waiting = post(state=State.WAITING, published_at=None, valid_days=7, valid_until=NOW + 7 * DAY)
    approved = decided(waiting, approve=True, reason=None, by=9, now=NOW + 5 * DAY)
    assert approved.valid_until == NOW + 12 * DAY
    again = shown_again(hidden(approved, "wrong", 9), 9, NOW + 6 * DAY)
    assert (again.valid_until, again.published_at) == (NOW + 12 * DAY, NOW + 5 * DAY)


def test_a_pin_holds_a_week_at_most_and_not_longer_than_the_post() -> None:
    assert pinned(post(), NOW).pinned_until == NOW + 7 * DAY
    short = pinned(post(valid_until=NOW + DAY), NOW)
    assert is_pinned(short, NOW)
    assert short.pinned_until == NOW + DAY
    assert pinned(short, NOW).pinned_until is None
    assert hidden(short, "wrong", 1).pinned_until is None


@pytest.mark.parametrize(
    "text", ["Sejdeme se na Tajné 12", "tajna 12, Cheb", "TAJNÁ 12!", "v domě Tajná  12", "Přijďte: Tajná 12."]
)
def test_a_sheltered_address_is_known_in_any_spelling(text: str) -> None:
    assert names_address(text, "Tajná 12, 350 02 Cheb")


@pytest.mark.parametrize("text", ["Tajná 120", "Cheb", "Netajná 12", "Tajná"])
def test_other_places_are_not_taken_for_it(text: str) -> None:
    assert not names_address(text, "Tajná 12, 350 02 Cheb")
    assert not names_address(text, "Cheb")
