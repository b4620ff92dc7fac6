"""Announcements: whom an audience means, who confirms, how the numbers add up, and why somebody was not reached."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.announcement import (
    CAPTION_LIMIT,
    CONFIRMED_ABOVE,
    DELETABLE_FOR,
    TOLD_WITHIN,
    WORDS_LIMIT,
    Announcement,
    Audience,
    Fate,
    Reason,
    Tally,
    check_complete,
    districts_of,
    is_too_late,
    may_be_deleted,
    may_confirm,
    may_keep,
    needs_second,
    reason_of,
    speaking_orp,
)
from domain.errors import Refusal
from domain.filter import Attribute, one_condition
from domain.post import FileKind
from domain.rights import Access, Grant, Role

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV, AS = "4102", "4107", "4101"
ANA, BEA = 7, 8
SECOND = timedelta(seconds=1)


def coordinator(*orps: str, person: int = ANA) -> Access:
    grants = [
        Grant(id=at, person=person, role=Role.COORDINATOR, orp=orp, granted_at=NOW) for at, orp in enumerate(orps)
    ]
    return Access(person=person, grants=tuple(grants))


def of_ana(**fields: object) -> Announcement:
    return Announcement.model_validate(
        {"id": 1, "author": ANA, "orp": CHEB, "words": "Porada", "made_at": NOW, **fields}
    )


def test_an_audience_is_everybody_of_own_districts_until_somebody_is_named() -> None:
    access = coordinator(CHEB, SOKOLOV)
    assert districts_of(access, Audience()) == {CHEB, SOKOLOV}
    assert districts_of(access, Audience(orps=(CHEB,))) == {CHEB}


def test_a_district_that_is_not_ones_own_is_never_reached() -> None:
    assert districts_of(coordinator(CHEB), Audience(orps=(CHEB, AS))) == {CHEB}
    assert districts_of(coordinator(CHEB), Audience(orps=(AS,))) == set()


def test_roles_keep_their_order_whatever_is_ticked_last() -> None:
    audience = Audience().with_role(Role.MEMBER)
    assert audience.roles == (Role.CRISIS_WORKER, Role.COORDINATOR)
    assert audience.with_role(Role.MEMBER).roles == (Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR)


def test_a_filter_of_actors_means_those_who_speak_for_them() -> None:
    chosen = one_condition(Attribute.KIND, "nzdm")
    assert Audience().filtered(chosen).roles == (Role.MEMBER,)
    assert Audience().filtered(chosen).filtered(None).filter is None


def test_a_second_tick_takes_somebody_in_again() -> None:
    assert Audience().without_person(3).without_person(3) == Audience()
    assert Audience().without_actor(3).without_actor(4).without_actors == (3, 4)


def test_it_is_sent_in_the_name_of_a_district_it_reaches() -> None:
    access = coordinator(CHEB, SOKOLOV)
    assert speaking_orp(access, {CHEB, SOKOLOV}, SOKOLOV) == SOKOLOV
    assert speaking_orp(access, {CHEB}, SOKOLOV) == CHEB
    assert speaking_orp(access, {AS}, None) == CHEB


def test_the_author_keeps_it_and_confirms_nothing() -> None:
    assert may_keep(coordinator(CHEB), of_ana())
    assert not may_confirm(coordinator(CHEB), of_ana())


def test_another_coordinator_of_the_district_confirms_it_and_keeps_nothing() -> None:
    assert may_confirm(coordinator(CHEB, person=BEA), of_ana())
    assert not may_keep(coordinator(CHEB, person=BEA), of_ana())
    assert not may_confirm(coordinator(SOKOLOV, person=BEA), of_ana())


def test_the_author_who_coordinates_the_district_no_more_keeps_nothing() -> None:
    assert not may_keep(coordinator(SOKOLOV), of_ana())


@pytest.mark.parametrize(
    ("people", "most", "expected"), [(50, None, False), (51, None, True), (1, 0, True), (5, 5, False)]
)
def test_above_the_number_a_second_coordinator_confirms(people: int, most: int | None, expected: bool) -> None:
    assert CONFIRMED_ABOVE == 50
    assert needs_second(people, most) is expected


def test_there_is_something_to_send_and_somebody_to_send_it_to() -> None:
    check_complete(of_ana(), 1)
    check_complete(of_ana(words="", file="x", file_kind=FileKind.PHOTO), 1)
    with pytest.raises(Refusal, match="empty"):
        check_complete(of_ana(words=""), 1)
    with pytest.raises(Refusal, match="nobody"):
        check_complete(of_ana(), 0)


def test_under_a_picture_fewer_words_fit() -> None:
    check_complete(of_ana(words="a" * WORDS_LIMIT), 1)
    with pytest.raises(Refusal, match="long"):
        check_complete(of_ana(words="a" * (CAPTION_LIMIT + 1), file="x", file_kind=FileKind.PHOTO), 1)


def test_the_numbers_of_a_report_add_up_to_the_audience() -> None:
    tally = Tally(fates={fate: number for number, fate in enumerate(Fate, start=1)}, read=1)
    assert tally.audience == sum(range(1, len(Fate) + 1))
    assert tally.done + tally[Fate.WAITING] + tally[Fate.DEFERRED] == tally.audience
    assert tally.is_live
    assert tally.unread == tally[Fate.DELIVERED] - 1
    assert tally.undelivered == tally[Fate.BLOCKED] + tally[Fate.FAILED] + tally[Fate.STOPPED]


def test_nothing_changes_by_itself_once_nobody_waits() -> None:
    assert not Tally(fates={Fate.DELIVERED: 3, Fate.BLOCKED: 1}).is_live
    assert not Tally().is_live


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("before", Reason.BEFORE),
        ("Forbidden: bot was blocked by the user", Reason.BLOCKED),
        ("Forbidden: user is deactivated", Reason.LEFT),
        ("Chat not found", Reason.LEFT),
        ("erased", Reason.LEFT),
        ("late", Reason.LATE),
        ("not for this person any more", Reason.RIGHTS),
        ("Can't parse entities", Reason.REFUSED),
        (None, Reason.REFUSED),
    ],
)
def test_why_somebody_was_not_reached_is_one_of_few_reasons(said: str | None, reason: Reason) -> None:
    assert reason_of(said) is reason


def test_after_days_of_darkness_a_planned_one_is_not_sent() -> None:
    planned = of_ana(send_at=NOW)
    assert not is_too_late(planned, NOW + TOLD_WITHIN)
    assert is_too_late(planned, NOW + TOLD_WITHIN + SECOND)
    assert not is_too_late(of_ana(), NOW)


def test_what_telegram_does_not_delete_any_more_is_known_beforehand() -> None:
    assert may_be_deleted(NOW, NOW + DELETABLE_FOR)
    assert not may_be_deleted(NOW, NOW + DELETABLE_FOR + SECOND)
    assert timedelta(hours=48) > DELETABLE_FOR
