"""When a digest is due, which words let something through, when a place has opened, what a group may hear."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.actor import AgeRange
from domain.capacity import Report, State, Unit
from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.post import Audience, Kind, Post
from domain.post import State as Standing
from domain.quiet import QuietHours
from domain.rights import Role
from domain.subscription import (
    LOOKS_EVERY,
    MOST_WORDS,
    Pace,
    Sort,
    Sought,
    Subscription,
    admits,
    may_be_told_in_group,
    name_of,
    next_due,
    opens,
    post_text,
    read_words,
    wants_post,
)

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB, AS, SOKOLOV = "4102", "4101", "4107"
WORKS = QuietHours()
EVERY_DAY = QuietHours(every_day=True)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE).astimezone(UTC)


def post(**fields: object) -> Post:
    return Post.model_validate(
        {
            "id": 1,
            "kind": Kind.WISH,
            "title": "Sháníme dětské boty",
            "words": "Velikost 28 pro klub.",
            "actor": None,
            "orp": CHEB,
            "orps": (CHEB,),
            "author": 1,
            "state": Standing.PUBLISHED,
            "valid_until": local("2026-12-24 10:00"),
            "made_at": NOW,
            **fields,
        }
    )


@pytest.mark.parametrize(
    ("now", "hour", "due"),
    [
        ("2026-11-24 07:59", 8, "2026-11-24 08:00"),
        ("2026-11-24 08:00", 8, "2026-11-25 08:00"),  # what is due now was told now
        ("2026-11-27 09:00", 8, "2026-11-30 08:00"),  # over a weekend
        ("2026-11-16 09:00", 8, "2026-11-18 08:00"),  # 17 November is a holiday
        ("2026-12-23 09:00", 8, "2026-12-28 08:00"),  # Christmas and a weekend
        ("2026-10-23 09:00", 8, "2026-10-26 08:00"),  # the night of 25 October is an hour longer
        ("2027-03-25 09:00", 8, "2027-03-30 08:00"),  # Easter, and the night of 28 March an hour shorter
        ("2026-11-24 10:00", 22, "2026-11-24 22:00"),  # quiet hours put off the message, not the digest
    ],
)
def test_a_daily_digest_is_due_at_its_hour_of_the_next_working_day(now: str, hour: int, due: str) -> None:
    assert next_due(Pace.DAILY, hour, 0, local(now), WORKS, PRAGUE) == local(due)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-10-24 09:00", "2026-10-25 08:00"),
        ("2026-10-25 09:00", "2026-10-26 08:00"),
        ("2027-03-27 09:00", "2027-03-28 08:00"),
    ],
)
def test_who_works_every_day_hears_on_sundays_too_at_the_same_hour_of_the_wall(now: str, due: str) -> None:
    assert next_due(Pace.DAILY, 8, 0, local(now), EVERY_DAY, PRAGUE) == local(due)


def test_an_hour_that_the_clock_skips_comes_once_and_one_that_it_repeats_comes_once() -> None:
    spring = next_due(Pace.DAILY, 2, 0, local("2027-03-27 12:00"), EVERY_DAY, PRAGUE)
    assert spring == datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
    autumn = next_due(Pace.DAILY, 2, 0, local("2026-10-24 12:00"), EVERY_DAY, PRAGUE)
    assert autumn == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    assert next_due(Pace.DAILY, 2, 0, autumn, EVERY_DAY, PRAGUE) == datetime(2026, 10, 26, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "weekday", "due"),
    [
        ("2026-11-24 10:00", 0, "2026-11-30 08:00"),
        ("2026-11-24 10:00", 1, "2026-12-01 08:00"),
        ("2026-11-24 07:00", 1, "2026-11-24 08:00"),
        ("2026-11-10 09:00", 1, "2026-11-18 08:00"),  # the Tuesday is a holiday: a day later, not a week
        ("2026-04-01 09:00", 0, "2026-04-07 08:00"),  # Easter Monday
        ("2026-11-24 09:00", 6, "2026-11-30 08:00"),  # Sundays are free
    ],
)
def test_a_weekly_digest_is_due_on_its_day_or_on_the_first_working_day_after_it(
    now: str, weekday: int, due: str
) -> None:
    assert next_due(Pace.WEEKLY, 8, weekday, local(now), WORKS, PRAGUE) == local(due)


@pytest.mark.parametrize("pace", [Pace.AT_ONCE, Pace.NEVER])
def test_what_is_told_at_once_or_never_has_no_digest(pace: Pace) -> None:
    assert next_due(pace, 8, 0, NOW, WORKS, PRAGUE) is None


def test_cards_told_at_once_are_looked_for_again_and_again() -> None:
    watch = Subscription(
        id=1, person=1, sort=Sort.CARDS, name="", sought=Sought(), pace=Pace.AT_ONCE, made_at=NOW, told_to=NOW
    )
    assert watch.next_due(NOW, WORKS, PRAGUE) == NOW + LOOKS_EVERY
    assert watch.model_copy(update={"sort": Sort.PLACES}).next_due(NOW, WORKS, PRAGUE) is None


@pytest.mark.parametrize(
    ("sought", "wanted"),
    [
        (Sought(), True),
        (Sought(include=("boty",)), True),
        (Sought(include=("bota", "kolo")), True),
        (Sought(include=("kolo",)), False),
        (Sought(exclude=("klubu",)), False),
        (Sought(include=("boty",), exclude=("velikost",)), False),
        (Sought(orps=(AS, SOKOLOV)), False),
        (Sought(orps=(AS, CHEB)), True),
        (Sought(kinds=("event",)), False),
        (Sought(kinds=("wish",)), True),
        (Sought(domain=NeedDomain.HEALTH), False),
        (Sought(domain=NeedDomain.MATERIAL), True),
    ],
)
def test_a_post_is_wanted_by_board_kind_need_and_words_in_any_form(sought: Sought, wanted: bool) -> None:
    assert wants_post(sought, post(), [NeedDomain.MATERIAL]) is wanted


def test_the_name_of_the_actor_and_the_place_are_among_the_words_of_a_post() -> None:
    text = post_text(post(place="Knihovna Cheb"), "NZDM Kompas")
    assert admits(Sought(include=("kompas",)), text)
    assert admits(Sought(include=("knihovně",)), text)


def test_words_are_read_each_once_and_only_so_many() -> None:
    assert read_words("boty, Boty;  kola") == ("boty", "kola")
    for nonsense in ("  ,, ", "slovo " * 50, " ".join(f"slovo{n}" for n in range(MOST_WORDS + 1))):
        with pytest.raises(Refusal):
            read_words(nonsense)


def report(state: State = State.FREE, *, accepting: bool = True) -> Report:
    return Report(id=1, actor=1, unit=Unit.BEDS, state=state, accepting=accepting, reported_by=1, reported_at=NOW)


@pytest.mark.parametrize(
    ("before", "now", "opened"),
    [
        (None, report(), True),
        (report(State.FULL), report(), True),
        (report(State.WAITING_LIST), report(), True),
        (report(accepting=False), report(), True),
        (report(), report(), False),  # "no change" in the morning opens nothing
        (report(State.FULL), report(State.ASSESSMENT), False),
        (report(State.FULL), report(accepting=False), False),
        (report(), report(State.FULL), False),
    ],
)
def test_a_place_opens_where_there_was_none(before: Report | None, now: Report, opened: bool) -> None:
    assert opens(before, now) is opened


@pytest.mark.parametrize(
    ("audience", "told"),
    [
        (Audience(), True),
        (Audience(orps=(CHEB, AS)), True),
        (Audience(orps=(AS,)), False),
        (Audience(roles=(Role.CRISIS_WORKER,)), False),
        (Audience(kinds=("nzdm",)), False),
        (Audience(domains=(NeedDomain.SAFETY,)), False),
        (Audience(ages=(AgeRange(since=0, to=3),)), False),
    ],
)
def test_a_group_hears_what_is_for_the_whole_network_of_its_district(audience: Audience, told: bool) -> None:
    assert may_be_told_in_group(post(audience=audience), CHEB) is told
    assert may_be_told_in_group(post(audience=audience, public=True), CHEB)


def test_a_long_search_has_a_name_that_fits() -> None:
    assert name_of("azyl  pro\nmatky") == "azyl pro matky"
    assert len(name_of("slovo " * 100)) <= 60
