"""Moments in what people write: said on Tuesday 24 November 2026 at ten in the morning, unless a test says when."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.hours import PRAGUE
from domain.moments import Moment, plain_of, read_moment

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=PRAGUE)
with (Path(__file__).parent / "moments.csv").open(encoding="utf-8", newline="") as file:
    SAID = [(row["said"], row["means"]) for row in csv.DictReader(file)]


def local(moment: Moment | None) -> str:
    """By the clock on the wall: "2026-12-01 09:00–11:00", "2026-12-04–2026-12-06 whole"."""
    if moment is None:
        return "None"
    first = moment.starts_at.astimezone(PRAGUE)
    last = moment.ends_at.astimezone(PRAGUE) if moment.ends_at else None
    if moment.whole_day and last:
        day = (last - timedelta(minutes=1)).date()
        return f"{first.date()} whole" if day == first.date() else f"{first.date()}–{day} whole"
    end = "" if last is None else f"–{last:%H:%M}" if last.date() == first.date() else f"–{last:%Y-%m-%d %H:%M}"
    return f"{first:%Y-%m-%d %H:%M}{end}"


def read(text: str, now: datetime = NOW) -> str:
    return local(read_moment(text, now, PRAGUE))


@pytest.mark.parametrize(("said", "means"), SAID)
def test_a_phrase_means_this_moment(said: str, means: str) -> None:
    if means.startswith("refused-"):
        with pytest.raises(Refusal) as refusal:
            read_moment(said, NOW, PRAGUE)
        assert refusal.value.key == means
    else:
        assert read(said) == means


def test_a_day_gone_by_is_named_in_the_refusal() -> None:
    with pytest.raises(Refusal) as refusal:
        read_moment("setkání 3. 2. 2026 v 9", NOW, PRAGUE)
    assert refusal.value.args_for_message == {"day": "3. 2. 2026"}


def test_a_date_with_another_weekday_beside_it_says_which_day_it_is() -> None:
    with pytest.raises(Refusal) as refusal:
        read_moment("ve středu 4. 12. 2026 v 9", NOW, PRAGUE)
    assert refusal.value.args_for_message == {"day": "4. 12. 2026", "weekday": 4}


def test_a_past_day_is_passed_over_where_another_is_to_come() -> None:
    assert read("Navazujeme na setkání 12. 1. 2026 v 9, příště 12. 1. 2027 v 10") == "2027-01-12 10:00"


def test_today_is_past_only_when_its_hour_is() -> None:
    assert read("dnes", NOW) == "2026-11-24 whole"
    assert read("dnes od 9 do 12", NOW) == "2026-11-24 09:00–12:00"
    with pytest.raises(Refusal):
        read_moment("dnes v 9", NOW, PRAGUE)


@pytest.mark.parametrize(
    ("said", "since", "to"),
    [
        ("28. 3. 2027 od 1:00 do 4:00", "00:00", "02:00"),  # the hour from two is skipped
        ("28. 3. 2027 od 10:00 do 12:00", "08:00", "10:00"),
        ("27. 3. 2027 od 10:00 do 12:00", "09:00", "11:00"),
        ("31. 10. 2027 od 1:00 do 4:00", "23:00", "03:00"),  # the hour from two comes twice
        ("31. 10. 2027 od 10:00 do 12:00", "09:00", "11:00"),
    ],
)
def test_the_hours_of_the_wall_are_right_on_both_sundays_of_the_clock(said: str, since: str, to: str) -> None:
    moment = read_moment(said, NOW, PRAGUE)
    assert moment
    assert moment.ends_at
    assert (f"{moment.starts_at:%H:%M}", f"{moment.ends_at:%H:%M}") == (since, to)
    assert moment.starts_at.tzinfo is UTC


def test_a_whole_day_of_the_clock_change_has_its_own_length() -> None:
    spring, autumn = read_moment("28. 3. 2027", NOW, PRAGUE), read_moment("31. 10. 2027", NOW, PRAGUE)
    assert spring
    assert spring.ends_at
    assert autumn
    assert autumn.ends_at
    assert spring.ends_at - spring.starts_at == timedelta(hours=23)
    assert autumn.ends_at - autumn.starts_at == timedelta(hours=25)


@pytest.mark.parametrize("said", ["v úterý v 9", "zítra v 9", "za týden v 9"])
def test_a_time_said_before_the_clock_is_moved_stays_on_the_wall(said: str) -> None:
    now = datetime(2027, 3, 27, 12, 0, tzinfo=PRAGUE)  # the Saturday before
    assert read(said, now).endswith("09:00")


def test_at_night_today_is_the_day_on_the_wall() -> None:
    assert read("dnes v 15", datetime(2026, 11, 24, 0, 30, tzinfo=PRAGUE)) == "2026-11-24 15:00"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Setkání sítě příští úterý v 9 na radnici", ["příští úterý v 9"]),
        ("Zítra bude dílna pro děti od 6 do 12 let v knihovně od 14:00 do 16:00", ["Zítra", "od 14:00 do 16:00"]),
        ("Beseda (čt 3. 12., 17:00)", ["čt 3. 12., 17:00"]),
    ],
)
def test_it_is_known_where_in_the_text_it_stands(text: str, said: list[str]) -> None:
    moment = read_moment(text, NOW, PRAGUE)
    assert moment
    assert [text[since:to] for since, to in moment.spans] == said


@given(st.text(max_size=60))
def test_places_in_the_plain_text_are_places_in_the_text(text: str) -> None:
    assert len(plain_of(text)) == len(text)


PIECES = [
    "v ",
    "od ",
    "do ",
    "9",
    "12",
    ".",
    ", ",
    "–",
    "(",
    ")",
    "úterý ",
    "příští ",
    "za ",
    "týden ",
    "4. 12. ",
    "2026",
]
PIECES += [" prosince ", "odpoledne ", "hodin ", "půl ", "čtvrté ", "mezi ", "a ", " h ", "29. 2. ", "31. 4. ", "dnes "]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_whatever_is_written_a_moment_is_to_come_and_ends_after_it_begins(text: str) -> None:
    try:
        moment = read_moment(text, NOW, PRAGUE)
    except Refusal:
        return
    if moment:
        assert moment.over_at > NOW
        assert moment.ends_at is None or moment.ends_at > moment.starts_at
        assert all(0 <= since < to <= len(text) for since, to in moment.spans)
