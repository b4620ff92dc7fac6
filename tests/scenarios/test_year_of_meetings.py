"""A year of meetings by the clock: who is told what on which local day, and what calendars make of it.

What is expected is computed here anew, in local time and by hand-written days off, not by the rules of the product.
"""

import asyncio
import calendar
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from domain.actor import Card
from domain.meeting import Meeting, SeatAnswer, Wording
from domain.recurrence import read_rule
from domain.rights import Access
from storage.actors import Actors
from storage.database import Database
from storage.meeting_series import MeetingSeries
from storage.meetings import Meetings
from storage.migrate import migrate
from storage.reference import load_geography, load_school_holidays, store_places
from tests.usecases.meeting_world import NAME, World, at, world_of
from usecases.meeting_people import Circle
from usecases.meeting_polls import open_poll, settle, vote
from usecases.meeting_reminders import tend_meetings
from usecases.meeting_series import make_series, plan_series
from usecases.meetings import answer, calendar_file, call, cancel, change

PRAGUE = ZoneInfo("Europe/Prague")
FIRST, LAST = date(2026, 9, 1), date(2027, 9, 17)
HOURS, WEEKEND_HOURS = range(6, 20), (6, 12, 18)
YES, MAYBE, NO = SeatAnswer
TEAM = ("Hana", "Olga", "Ota", "Petr", "Sára")
BEA_JOINS = "2027-02-22 08:30"
DAYS_OFF = {
    date.fromisoformat(day)
    for day in (
        *("2026-09-28", "2026-10-28", "2026-11-17", "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01"),
        *("2027-03-26", "2027-03-29", "2027-05-01", "2027-05-08", "2027-07-05", "2027-07-06", "2027-09-28"),
    )
}
OFFSETS = {"14 d": 14, "7 d": 7, "1 d": 1, "3 h": 0}
MARKS = {14 * 1440: "14 d", 7 * 1440: "7 d", 1440: "1 d", 180: "3 h"}
Deed = Callable[[], Awaitable[None]]


class Heard(NamedTuple):
    """A notice: who hears what of which meeting, and when by the clock on the wall."""

    name: str
    kind: str
    of: str
    reminder: str | None
    at: str


class File(NamedTuple):
    """A calendar file as it went out with a notice."""

    content: bytes
    meeting: Meeting


class Year:
    """What Ana and her team do in a year, and what comes of it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.now = at("2026-09-01 06:00")
        self.meetings: dict[str, int] = {}
        """By the name this test has for each: its day by the rule, or a word."""
        self.heard: list[Heard] = []
        self.files: list[File] = []
        self._seen = 0

    async def ana(self) -> Access:
        """What Ana may do."""
        return await self.world.access("Ana")

    async def meeting(self, of: str) -> Meeting:
        """A meeting by its name here."""
        return await Meetings(self.world.database.reader).get(self.meetings[of])

    async def calls(self, of: str, starts: str, hours: int = 2) -> None:
        """Ana calls the team together."""
        wording = Wording(starts_at=at(starts), ends_at=at(starts) + timedelta(hours=hours), place="Radnice")
        circle = Circle(platform=self.world.platform)
        self.meetings[of] = (await call(self.world.database, await self.ana(), circle, wording, self.now)).id

    async def says(self, name: str, of: str, what: SeatAnswer) -> None:
        """Somebody answers."""
        access, meeting = await self.world.access(name), self.meetings[of]
        seat = await Meetings(self.world.database.reader).seat_of(meeting, access.person, access.own_actors)
        assert seat
        await answer(self.world.database, access, meeting, seat.id, what, self.now)

    async def changes(self, of: str, **words: object) -> None:
        """Ana words it anew."""
        meeting = await self.meeting(of)
        before = Wording(**{name: getattr(meeting, name) for name in Wording.model_fields})
        after = before.model_copy(update=words)
        await change(self.world.database, await self.ana(), meeting.id, after, self.now)

    async def cancels(self, of: str) -> None:
        """Ana calls it off."""
        await cancel(self.world.database, await self.ana(), self.meetings[of], "Nemoc", self.now)

    async def begins_series(self) -> None:
        """Every first Tuesday but in summer."""
        rule = read_rule("každé první úterý v měsíci v 9 hodin kromě července a srpna", FIRST)
        world, words = self.world, Wording(place="Radnice")
        await make_series(world.database, await self.ana(), world.platform, rule, FIRST, words, self.now, ())

    async def asks_which_day(self) -> None:
        """Ana opens a poll."""
        days = [(at(f"2027-02-{day} 09:00"), at(f"2027-02-{day} 11:00")) for day in (10, 11)]
        circle, until = Circle(platform=self.world.platform), at("2027-01-18 12:00")
        poll = await open_poll(self.world.database, await self.ana(), circle, Wording(), days, until, self.now)
        self.meetings["poll"] = poll.id

    async def votes(self, name: str, day: int, what: SeatAnswer) -> None:
        """Somebody votes for the first or second day."""
        options = await Meetings(self.world.database.reader).options(self.meetings["poll"])
        await vote(self.world.database, await self.world.access(name), options[day].id, what, self.now)

    async def settles(self) -> None:
        """It is the second day."""
        options = await Meetings(self.world.database.reader).options(self.meetings["poll"])
        await settle(self.world.database, await self.ana(), self.meetings["poll"], options[1].id, self.now)

    async def bea_joins(self) -> None:
        """Bea's club is of the platform now."""
        async with self.world.database.transaction() as connection:
            (actor,) = await Actors(connection).living([self.world.actors["Klub Kompas"]])
            card = Card.model_validate({**dict(actor.card), "platforms": (NAME,)})
            await Actors(connection).save([actor.model_copy(update={"card": card})])

    async def ticks(self) -> None:
        """What the scheduler does at this hour, and what goes out."""
        database = self.world.database
        if self.now.astimezone(PRAGUE).hour in (6, 12, 18):
            await plan_series(HOLIDAYS, PRAGUE, database, self.now)
        await tend_meetings(PRAGUE, database, self.now)
        await self.hears()

    async def hears(self) -> None:
        """Note new notices, with the calendar file as it is at this moment."""
        reader = self.world.database.reader
        rows = await reader.all(
            "SELECT id, recipient, kind, subject FROM outbox WHERE id > :seen ORDER BY id", seen=self._seen
        )
        for row in rows:
            self._seen, subject = row["id"], json.loads(row["subject"])
            meeting = await Meetings(reader).get(subject["meeting"])
            if meeting.series_day:
                self.meetings[meeting.series_day.isoformat()] = meeting.id
            of = next(name for name, id_ in self.meetings.items() if id_ == meeting.id)
            (name,) = self.world.names([row["recipient"]])
            reminder = MARKS[subject["mark"]] if row["kind"] == "meeting_reminder" else None
            local = self.now.astimezone(PRAGUE).strftime("%Y-%m-%d %H:%M")
            self.heard.append(Heard(name, row["kind"].removeprefix("meeting_"), of, reminder, local))
            if row["kind"] in ("meeting_called", "meeting_changed", "meeting_cancelled"):
                file = await calendar_file(reader, GEOGRAPHY, meeting, self.now)
                self.files.append(File(file, meeting))

    def told(self, kind: str, of: str) -> list[str]:
        """Who heard this of a meeting, each as often as told."""
        return sorted(one.name for one in self.heard if (one.kind, one.of) == (kind, of))

    def reminded(self, of: str) -> Counter[tuple[str, str, str]]:
        """Name, reminder and local time of the reminders of a meeting."""
        some = (one for one in self.heard if one.kind == "reminder" and one.of == of)
        return Counter((one.name, one.reminder or "", one.at) for one in some)


GEOGRAPHY = load_geography()


HOLIDAYS = load_school_holidays()
FIRST_TUESDAYS = [
    min(date(year, month, day) for day in range(1, 8) if calendar.weekday(year, month, day) == calendar.TUESDAY)
    for year, month in [*((2026, m) for m in range(10, 13)), *((2027, m) for m in (1, 2, 3, 4, 5, 6, 9))]
]
"""September 1 has begun before the series was made."""


def deeds(year: Year) -> Iterator[tuple[str, Deed]]:
    """The year as it was agreed, by local times; answers to the series are given by the same people each month."""
    yield "2026-09-01 10:30", year.begins_series
    yield "2026-09-02 08:30", lambda: year.calls("autumn", "2026-11-10 13:00")
    yield "2026-09-10 08:30", lambda: year.says("Ota", "autumn", YES)
    yield "2026-10-01 08:30", lambda: year.says("Petr", "autumn", NO)
    yield "2026-11-04 08:30", lambda: year.says("Hana", "autumn", MAYBE)
    yield "2026-10-05 08:30", lambda: year.calls("monday", "2026-11-02 10:00")
    yield "2026-10-20 08:30", lambda: year.says("Sára", "monday", NO)
    yield "2026-10-27 08:30", lambda: year.says("Sára", "monday", YES)
    yield "2026-12-28 08:30", lambda: year.changes("2027-01-05", place="Knihovna")
    yield "2027-01-11 08:30", year.asks_which_day
    yield "2027-01-12 08:30", lambda: year.votes("Ota", 1, YES)
    yield "2027-01-12 08:30", lambda: year.votes("Sára", 0, NO)
    yield "2027-01-19 08:30", year.settles
    yield BEA_JOINS, year.bea_joins
    yield "2027-02-25 08:30", lambda: year.cancels("2027-03-02")
    yield "2027-03-01 08:30", lambda: year.cancels("2027-04-06")  # nobody was invited yet
    yield "2027-03-01 08:30", lambda: year.calls("evening", "2027-04-07 19:00")
    yield "2027-03-31 09:30", lambda: year.says("Sára", "evening", NO)
    yield "2027-04-12 08:30", lambda: year.changes("2027-05-04", starts_at=at("2027-05-06 13:00"), ends_at=None)
    yield "2027-04-12 08:30", lambda: year.calls("spring", "2027-05-12 09:00")
    yield "2027-04-13 08:30", lambda: year.says("Petr", "spring", NO)
    yield "2027-04-13 08:30", lambda: year.says("Ota", "spring", YES)
    yield "2027-05-03 08:30", lambda: year.changes("spring", starts_at=at("2027-05-19 09:00"), ends_at=None)
    for day in FIRST_TUESDAYS:
        if str(day) not in ("2027-03-02", "2027-04-06", "2027-05-04"):
            yield f"{day - timedelta(days=12)} 08:30", said(year, "Ota", str(day), YES)
            yield f"{day - timedelta(days=12)} 08:30", said(year, "Petr", str(day), NO)
            yield f"{day - timedelta(days=4)} 08:30", said(year, "Hana", str(day), MAYBE)


def said(year: Year, name: str, of: str, what: SeatAnswer) -> Deed:
    return lambda: year.says(name, of, what)


async def lived(file: Path) -> Year:
    """Every hour of the year, and half an hour later what people do then."""
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    year = Year(await world_of(database, at("2026-09-01 05:00")))
    to_do = sorted(deeds(year), key=lambda deed: deed[0])
    for days in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=days)
        for hour in HOURS if day.weekday() < 5 else WEEKEND_HOURS:
            year.now = at(f"{day} {hour:02}:00")
            await year.ticks()
            await knows(year)
            while to_do and to_do[0][0] < f"{day} {hour + 1:02}:00":
                when, deed = to_do.pop(0)
                year.now = at(when)
                await deed()
                await year.hears()
    await database.close()
    return year


async def knows(year: Year) -> None:
    """Ana sees planned meetings, too."""
    if year.now.astimezone(PRAGUE).hour == HOURS[0]:
        for meeting in await MeetingSeries(year.world.database.reader).planned(1):
            year.meetings[str(meeting.series_day)] = meeting.id


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return asyncio.run(lived(tmp_path_factory.mktemp("year") / "year.db"))


def day_of(starts: datetime, days: int) -> datetime:
    """A local time so many days before, when people read and work."""
    local = starts - timedelta(days=days)
    if local.hour < 8 or local.hour >= 18:
        local = local.replace(hour=8 if local.hour < 8 else 18, minute=0)
    while local.weekday() > 4 or local.date() in DAYS_OFF:
        local -= timedelta(days=1)
    return local


def expected(
    starts: str, since: str, answers: dict[str, list[tuple[str, SeatAnswer]]]
) -> Counter[tuple[str, str, str]]:
    """Reminders of a meeting whose day is known since then; everybody in `answers` is invited at that time."""
    begins = datetime.fromisoformat(starts)
    times = {name: day_of(begins, days) if days else begins - timedelta(hours=3) for name, days in OFFSETS.items()}
    found: Counter[tuple[str, str, str]] = Counter()
    for person, said_ in answers.items():
        for reminder, when in times.items():
            local = when.strftime("%Y-%m-%d %H:%M")
            known = [what for since_, what in sorted(said_) if since_ < local]
            last = known[-1] if known else None
            is_outer = reminder in ("14 d", "3 h")
            if local > since and last is not NO and (is_outer or last is None):
                found[person, reminder, local] += 1
    return found


def the_team(**answers: tuple[str, SeatAnswer]) -> dict[str, list[tuple[str, SeatAnswer]]]:
    """What each said and when; Ota and Olga answer for the same actor."""
    said_ = {name: [answers[name]] if name in answers else [] for name in TEAM}
    return {**said_, "Olga": said_["Ota"]}


def test_reminders_of_a_meeting_over_the_end_of_summer_time(year: Year) -> None:
    team = the_team(Ota=("2026-09-10 08:30", YES), Petr=("2026-10-01 08:30", NO), Hana=("2026-11-04 08:30", MAYBE))
    assert year.reminded("autumn") == expected("2026-11-10 13:00", "2026-09-02 08:30", team)
    assert year.reminded("autumn") == Counter(
        {
            **{(name, "14 d", "2026-10-27 13:00"): 1 for name in ("Hana", "Olga", "Ota", "Sára")},
            **{(name, "7 d", "2026-11-03 13:00"): 1 for name in ("Hana", "Sára")},
            ("Sára", "1 d", "2026-11-09 13:00"): 1,
            **{(name, "3 h", "2026-11-10 10:00"): 1 for name in ("Hana", "Olga", "Ota", "Sára")},
        }
    )


def test_reminders_of_an_evening_over_the_beginning_of_summer_time(year: Year) -> None:
    team = {**the_team(Sára=("2027-03-31 09:30", NO)), "Bea": []}
    assert year.reminded("evening") == expected("2027-04-07 19:00", "2027-03-01 08:30", team)
    times = {(reminder, local) for _, reminder, local in year.reminded("evening")}
    assert times == {
        ("14 d", "2027-03-24 18:00"),
        ("7 d", "2027-03-31 18:00"),
        ("1 d", "2027-04-06 18:00"),
        ("3 h", "2027-04-07 16:00"),
    }


def test_who_changes_the_mind_is_reminded_by_the_last_answer_and_of_a_monday_on_friday(year: Year) -> None:
    team = the_team()
    team["Sára"] = [("2026-10-20 08:30", NO), ("2026-10-27 08:30", YES)]
    assert year.reminded("monday") == expected("2026-11-02 10:00", "2026-10-05 08:30", team)
    assert ("Petr", "1 d", "2026-10-30 10:00") in year.reminded("monday")


@pytest.mark.parametrize("day", [day for day in FIRST_TUESDAYS if day.month not in (3, 4, 5)], ids=str)
def test_every_first_tuesday_is_called_two_weeks_before_and_reminded_of(year: Year, day: date) -> None:
    answered, late = f"{day - timedelta(days=12)} 08:30", f"{day - timedelta(days=4)} 08:30"
    team = the_team(Ota=(answered, YES), Petr=(answered, NO), Hana=(late, MAYBE))
    invited = [*TEAM, "Bea"] if str(day) > BEA_JOINS else [*TEAM]
    if "Bea" in invited:
        team["Bea"] = []
    since = day_of(datetime.fromisoformat(f"{day} 09:00"), 14).strftime("%Y-%m-%d %H:%M")
    assert year.told("called", str(day)) == sorted(invited)
    assert {one.at for one in year.heard if (one.kind, one.of) == ("called", str(day))} == {since}
    assert year.reminded(str(day)) == expected(f"{day} 09:00", since, team)


def test_no_meeting_comes_in_summer_and_none_twice(year: Year) -> None:
    days = {one.of for one in year.heard if one.kind == "called" and one.of[:2] == "20"}
    assert days == {str(day) for day in FIRST_TUESDAYS} - {"2027-04-06"}
    assert max(Counter(one for one in year.heard).values()) == 1


def test_a_poll_asks_then_calls_and_nobody_has_promised_anything(year: Year) -> None:
    assert year.told("poll", "poll") == sorted([*TEAM, "Ana"])  # Ana hears which day is the best
    assert year.told("called", "poll") == list(TEAM)
    assert year.reminded("poll") == expected("2027-02-11 09:00", "2027-01-19 08:30", the_team())


def test_another_room_is_told_to_those_who_may_come(year: Year) -> None:
    assert year.told("changed", "2027-01-05") == ["Hana", "Olga", "Ota", "Sára"]


def test_another_day_is_told_to_all_and_asks_again_who_had_said_no(year: Year) -> None:
    team = {**the_team(), "Bea": []}
    assert year.told("changed", "spring") == sorted(team)
    before = {**team, "Ota": [("2027-04-13 08:30", YES)], "Petr": [("2027-04-13 08:30", NO)]}
    before["Olga"] = before["Ota"]
    old = expected("2027-05-12 09:00", "2027-04-12 08:30", before)
    kept = Counter({one: count for one, count in old.items() if one[2] < "2027-05-03 08:30"})
    assert year.reminded("spring") == kept + expected("2027-05-19 09:00", "2027-05-03 08:30", team)
    assert ("Petr", "3 h", "2027-05-19 06:00") in year.reminded("spring")


def test_a_planned_meeting_is_moved_in_silence_and_called_for_its_new_day(year: Year) -> None:
    assert year.told("changed", "2027-05-04") == []
    assert {one.at for one in year.heard if (one.kind, one.of) == ("called", "2027-05-04")} == {"2027-04-22 13:00"}
    team = {**the_team(), "Bea": []}
    assert year.reminded("2027-05-04") == expected("2027-05-06 13:00", "2027-04-22 13:00", team)


def test_cancellations_reach_exactly_those_invited(year: Year) -> None:
    assert year.told("cancelled", "2027-03-02") == year.told("called", "2027-03-02") == sorted([*TEAM, "Bea"])
    assert [one for one in year.heard if one.of == "2027-04-06"] == []
    assert {one.of for one in year.heard if one.kind == "cancelled"} == {"2027-03-02"}
    assert [one for one in year.reminded("2027-03-02") if one[2] > "2027-02-25"] == []


def test_the_keeper_is_asked_once_of_each_meeting_that_took_place(year: Year) -> None:
    asked = Counter((one.of, one.name) for one in year.heard if one.kind == "attendance")
    held = {str(day) for day in FIRST_TUESDAYS} - {"2027-03-02", "2027-04-06"}
    assert asked == Counter({(of, "Ana"): 1 for of in (*held, "autumn", "monday", "poll", "evening", "spring")})


def test_nobody_outside_the_platform_hears_anything(year: Year) -> None:
    assert {one.name for one in year.heard} == {*TEAM, "Bea", "Ana"}
    assert min(one.at for one in year.heard if one.name == "Bea") > BEA_JOINS
    assert {one.kind for one in year.heard if one.name == "Ana"} == {"attendance", "poll"}


def test_every_calendar_file_is_read_the_same_by_two_independent_readers(year: Year) -> None:
    assert len(year.files) > 60
    for file in year.files:
        assert read_by_icalendar(file.content) == read_by_ical(file.content) == meant(file.meeting)


Facts = tuple[str, str, int, str, str, str | None]


def meant(meeting: Meeting) -> Facts:
    """What a calendar has to know: UID, local beginning, SEQUENCE, METHOD and STATUS, CLASS."""
    assert meeting.starts_at
    cancelled = meeting.state == "cancelled"
    method, status = ("CANCEL", "CANCELLED") if cancelled else ("PUBLISH", "CONFIRMED")
    return f"meeting-{meeting.id}@sitovka", wall(meeting.starts_at), meeting.sequence, method, status, None


def read_by_icalendar(content: bytes) -> Facts:
    file = icalendar.Calendar.from_ical(content)
    (event,) = file.walk("VEVENT")
    private = str(event["CLASS"]) if "CLASS" in event else None
    starts = wall(event.decoded("DTSTART"))
    return (
        str(event["UID"]),
        starts,
        int(str(event.decoded("SEQUENCE"))),
        str(file["METHOD"]),
        str(event["STATUS"]),
        private,
    )


def read_by_ical(content: bytes) -> Facts:
    file = IcsCalendarStream.calendar_from_ics(content.decode())
    (event,) = file.events
    assert isinstance(event.dtstart, datetime)
    assert event.status
    assert event.uid
    private = str(event.classification) if event.classification else None
    return event.uid, wall(event.dtstart), event.sequence or 0, str(file.method), event.status.value, private


def wall(moment: datetime) -> str:
    return moment.astimezone(PRAGUE).strftime("%Y-%m-%d %H:%M")


def test_a_later_file_of_the_same_meeting_has_a_higher_sequence(year: Year) -> None:
    for of, sequences in (("2027-01-05", {0, 1}), ("spring", {0, 1}), ("2027-03-02", {0, 1}), ("2027-05-04", {0})):
        assert {file.meeting.sequence for file in year.files if file.meeting.id == year.meetings[of]} == sequences
