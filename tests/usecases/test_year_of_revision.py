"""Two revisions by the clock: who hears what on which local day, what closing freezes, last year's beside this year's.

What is expected is written by hand here, with days off of the calendar, not computed by the rules of the product.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from domain.actor import Actor, Card, RecordState
from domain.card_fields import Change
from domain.errors import NotFound, Refusal
from domain.gazetteer import Gazetteer
from domain.revision import CheckKind, Reply, Revision
from domain.revision_changes import Of, Sort
from domain.revision_progress import Progress
from domain.revision_snapshot import Snapshot, Taken
from domain.rights import Role
from storage.actors import Actors
from storage.database import Connection, Database
from storage.migrate import migrate
from storage.reference import load_code_lists, load_geography, load_municipalities, store_places
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from tests.usecases.meeting_world import CHEB, SOKOLOV, World, at
from usecases.meet import meet
from usecases.proposals import propose
from usecases.revision import tend_revisions
from usecases.revision_answers import holds, leave, put_result
from usecases.revision_closing import Changes, changes_of, close_revision, progress_of, reopen_revision
from usecases.revision_keeping import check, set_day
from usecases.revision_overdue import tell_overdue
from usecases.workbook_books import Reference

PRAGUE = ZoneInfo("Europe/Prague")
KARLOVARSKY = "CZ041"
FIRST, LAST = date(2026, 9, 1), date(2027, 12, 3)
BUSY = {9, 10, 11, 12}
"""Months in which every hour is lived; in the others two of a day are enough."""
DAYS_OFF = {
    date.fromisoformat(day)
    for day in (
        *("2026-09-28", "2026-10-28", "2026-11-17", "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01"),
        *("2027-03-26", "2027-03-29", "2027-05-01", "2027-05-08", "2027-07-05", "2027-07-06", "2027-09-28"),
        *("2027-10-28", "2027-11-17"),
    )
}
ACTORS = {
    "OSPOD Cheb": "ospod",
    "ZŠ Lipová": "zs",
    "Školní klub": "nzdm",
    "Policie Cheb": "pcr",
    "Klub Kompas": "nzdm",
    "Charita Cheb": "nzdm",
    "Knihovna": "knihovna",
}
SAME_ICO = ("ZŠ Lipová", "Školní klub")
SPEAKERS = {
    "Ota": "OSPOD Cheb",
    "Olga": "OSPOD Cheb",
    "Sára": "ZŠ Lipová",
    "Karel": "Školní klub",
    "Petr": "Policie Cheb",
    "Bea": "Klub Kompas",
    "Eva": "Charita Cheb",
}
"""Nobody speaks for the library."""
GEOGRAPHY = load_geography()
REFERENCE = Reference(load_code_lists(), GEOGRAPHY, Gazetteer(GEOGRAPHY, load_municipalities()))
Deed = Callable[[], Awaitable[None]]


class Heard(NamedTuple):
    """A notice: who hears what, and when by the clock on the wall."""

    name: str
    kind: str
    at: str


class Year:
    """Ana coordinates Cheb, Cyril Sokolov, Rita the region; what they and the others do, and what comes of it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.now = at("2026-09-01 06:00")
        self.heard: list[Heard] = []
        self.progress: dict[str, Progress] = {}
        """By the day it was looked at."""
        self._seen = 0

    @property
    def database(self) -> Database:
        return self.world.database

    async def revision(self) -> Revision:
        """The last one of Cheb."""
        found = await Revisions(self.database.reader).latest(CHEB)
        assert found
        return found

    async def sets_day(self) -> None:
        """Ana lets it open on 28 September."""
        await set_day(self.database, await self.world.access("Ana"), CHEB, 9, 28, self.now)

    async def confirms(self, name: str, of: str) -> None:
        """It holds."""
        revision = await self.revision()
        await holds(self.database, await self.world.access(name), revision.id, self.world.actors[of], self.now)

    async def proposes(self) -> None:
        """Eva sends another address of the web: an answer, but nothing is verified by it."""
        change = Change(field="web", old=None, new="https://charita.example.org")
        await propose(
            self.database, await self.world.access("Eva"), self.world.actors["Charita Cheb"], [change], self.now
        )

    async def leaves(self) -> None:
        """Bea does it no more."""
        bea, revision = await self.world.access("Bea"), await self.revision()
        actor = self.world.actors["Klub Kompas"]
        await leave(self.database, bea, revision.id, actor, "Nejspíš vedoucí klubu.", self.now)

    async def phones(self, of: str, result: Reply) -> None:
        """Ana keeps what a call came to."""
        ana, revision = await self.world.access("Ana"), await self.revision()
        await put_result(self.database, ana, revision.id, self.world.actors[of], result, self.now)

    async def goes_through_needs(self) -> None:
        """One of the six domains."""
        ana, revision = await self.world.access("Ana"), await self.revision()
        await check(self.database, ana, revision.id, CheckKind.NEEDS, "zdravi", self.now, done=True)

    async def closes(self) -> None:
        """Ana closes it."""
        ana, revision = await self.world.access("Ana"), await self.revision()
        await close_revision(self.database, REFERENCE, ana, revision.id, self.now, PRAGUE)

    async def reopens(self) -> None:
        """There was something else."""
        ana, revision = await self.world.access("Ana"), await self.revision()
        await reopen_revision(self.database, ana, revision.id, "Knihovna se přestěhovala.", self.now)

    async def changes(self) -> None:
        """The network lives on: a card changes, one ends, one comes."""
        async with self.database.transaction() as connection:
            actors = Actors(connection)
            school = await actors.get(self.world.actors["ZŠ Lipová"])
            police = await actors.get(self.world.actors["Policie Cheb"])
            await actors.save(
                [
                    _with(school, phones=("+420000111222",), private_note="tajný zápis"),
                    police.model_copy(update={"state": RecordState.ENDED}),
                ]
            )
            (new,) = await actors.add([Card(name="Krizové centrum", orps=(CHEB,), in_crisis_network=True)], self.now)
            self.world.actors["Krizové centrum"] = new.id

    async def looks(self) -> None:
        """How far Cheb is."""
        year = self.now.astimezone(PRAGUE).year
        (found,) = await progress_of(self.database.reader, (CHEB,), year, PRAGUE)
        self.progress[str(self.now.astimezone(PRAGUE).date())] = found

    async def ticks(self) -> None:
        """What the scheduler does at this hour; a second time does nothing."""
        for _ in range(2):
            await tend_revisions(PRAGUE, self.database, self.now)
            await tell_overdue(PRAGUE, self.database, self.now)
        await self.hears()

    async def hears(self) -> None:
        """Note new notices, which leave at once."""
        rows = await self.database.reader.all(
            "SELECT id, recipient, kind, subject FROM outbox WHERE id > :seen ORDER BY id", seen=self._seen
        )
        for row in rows:
            self._seen = row["id"]
            (name,) = self.world.names([row["recipient"]])
            about = json.loads(row["subject"])
            kind = row["kind"].removeprefix("revision_")
            if kind == "overdue":
                kind = f"overdue {about['orps']}"
            local = self.now.astimezone(PRAGUE).strftime("%Y-%m-%d %H:%M")
            self.heard.append(Heard(name, kind, local))
        if rows:
            async with self.database.transaction() as connection:
                await connection.run(
                    "UPDATE outbox SET state = 'sent', ended_at = :now WHERE state = 'pending'",
                    now=int(self.now.timestamp()),
                )

    def told(self, name: str, year: int) -> list[tuple[str, str]]:
        """What this person hears in a year, in order."""
        return [(one.kind, one.at) for one in self.heard if one.name == name and one.at.startswith(str(year))]


def _with(actor: Actor, **fields: object) -> Actor:
    return actor.model_copy(update={"card": actor.card.model_copy(update=fields)})


def deeds(year: Year) -> Iterator[tuple[str, Deed]]:
    """Two years as they were agreed, by local times."""
    yield "2026-09-02 08:30", year.sets_day
    yield "2026-09-30 09:30", lambda: year.confirms("Ota", "OSPOD Cheb")
    yield "2026-10-01 09:30", year.leaves
    yield "2026-10-01 10:30", year.proposes
    yield "2026-10-02 09:30", lambda: year.phones("Knihovna", Reply.HOLDS)
    yield "2026-10-07 09:30", lambda: year.confirms("Sára", "ZŠ Lipová")
    yield "2026-10-08 09:30", year.goes_through_needs
    yield "2026-10-08 10:30", year.looks
    yield "2026-10-29 09:30", lambda: year.phones("Policie Cheb", Reply.UNREACHED)
    yield "2026-11-05 09:30", lambda: year.phones("Policie Cheb", Reply.HOLDS)
    yield "2026-11-20 09:30", year.closes
    yield "2026-11-23 09:30", year.reopens
    yield "2026-11-25 09:30", lambda: year.phones("Klub Kompas", Reply.HOLDS)
    yield "2026-11-25 10:30", lambda: year.phones("Charita Cheb", Reply.HOLDS)
    yield "2026-11-26 09:30", year.closes
    yield "2027-04-12 09:30", year.changes
    yield "2027-10-01 09:30", lambda: year.confirms("Sára", "ZŠ Lipová")
    yield "2027-10-01 10:30", year.looks
    yield "2027-10-04 09:30", year.closes


async def world_of_revision(database: Database) -> World:
    """Cheb with six actors, Sokolov with one, and the region."""
    world, now = World(database), at("2026-09-01 05:00")
    for number, name in enumerate((*SPEAKERS, "Ana", "Cyril", "Rita", "Vera")):
        person, _ = await meet(database, 1000 + number, name, "cs", now)
        world.people[name] = person.id
    async with database.transaction() as connection:
        cards = [
            Card(name=name, kind=kind, orps=(CHEB,), ico="00000019" if name in SAME_ICO else None)
            for name, kind in ACTORS.items()
        ]
        cards.append(Card(name="Klub Sokolov", kind="nzdm", orps=(SOKOLOV,)))
        world.actors = {actor.card.name: actor.id for actor in await Actors(connection).add(cards, now)}
        for name, actor in SPEAKERS.items():
            await world.grants(connection, name, Role.MEMBER, now, actor=world.actors[actor])
        await world.grants(connection, "Ana", Role.COORDINATOR, now, orp=CHEB)
        await world.grants(connection, "Cyril", Role.COORDINATOR, now, orp=SOKOLOV)
        await world.grants(connection, "Rita", Role.REGIONAL_COORDINATOR, now, kraj=KARLOVARSKY)
    return world


async def lived(file: Path) -> Year:
    """The hours of the year, and half an hour later what people do then."""
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    year = Year(await world_of_revision(database))
    to_do = list(deeds(year))
    for days in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=days)
        for hour in (6, *range(7, 21)) if day.month in BUSY and day.weekday() < 5 else (6, 9, 12, 22):
            year.now = at(f"{day} {hour:02}:00")
            await year.ticks()
            while to_do and to_do[0][0] < f"{day} {hour + 1:02}:00":
                when, deed = to_do.pop(0)
                year.now = at(when)
                await deed()
                await year.hears()
    assert not to_do
    await database.close()
    return year


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("year") / "year.db"


@pytest.fixture(scope="module")
def year(file: Path) -> Year:
    return asyncio.run(lived(file))


@pytest.fixture
async def reader(year: Year, file: Path) -> AsyncIterator[Connection]:
    """What is kept after the two years."""
    year.world.database = await Database.open(file)
    yield year.world.database.reader
    await year.world.database.close()


async def taken_in(reader: Connection, in_year: int) -> list[Taken]:
    """Snapshots of Cheb of a year, the last one first."""
    (revision,) = await Revisions(reader).of_year((CHEB,), in_year)
    return await RevisionSnapshots(reader).of_revision(revision.id)


async def test_it_opens_by_itself_on_the_first_working_day_from_its_date(year: Year, reader: Connection) -> None:
    days = [one.opened_at.astimezone(PRAGUE) for one in await _both(reader)]
    assert [f"{day:%Y-%m-%d %H:%M}" for day in days] == ["2026-09-29 08:00", "2027-09-29 08:00"]
    asked = sorted(one.name for one in year.heard if one.kind == "asked" and one.at == "2026-09-29 08:00")
    assert asked == sorted(SPEAKERS)


async def _both(reader: Connection) -> list[Revision]:
    return [one for of in (2026, 2027) for one in await Revisions(reader).of_year((CHEB,), of)]


def test_only_the_silent_are_reminded_on_the_seventh_fourteenth_and_twenty_first_day(year: Year) -> None:
    reminders = [("asked", "2026-09-29 08:00")] + [("reminder", f"2026-10-{day} 08:00") for day in ("06", "13", "20")]
    assert year.told("Petr", 2026) == reminders
    assert year.told("Karel", 2026) == reminders


def test_nobody_is_reminded_after_an_answer_also_not_a_colleague_of_who_answered(year: Year) -> None:
    thanks = ("closed", "2026-11-20 09:30")
    assert year.told("Ota", 2026) == [("asked", "2026-09-29 08:00"), thanks]
    assert year.told("Olga", 2026) == [("asked", "2026-09-29 08:00")]
    assert year.told("Bea", 2026) == [("asked", "2026-09-29 08:00")]


def test_an_edit_is_an_answer(year: Year) -> None:
    assert year.told("Eva", 2026) == [("asked", "2026-09-29 08:00"), ("closed", "2026-11-20 09:30")]


def test_the_alternate_is_asked_on_the_twenty_eighth_day_and_thanked_once_for_both(year: Year) -> None:
    assert year.told("Sára", 2026) == [
        ("asked", "2026-09-29 08:00"),
        ("reminder", "2026-10-06 08:00"),
        ("alternate", "2026-10-27 08:00"),
        ("closed", "2026-11-20 09:30"),
    ]


def test_the_coordinator_hears_that_it_began_who_left_and_whom_to_phone(year: Year) -> None:
    assert year.told("Ana", 2026) == [
        ("due", "2026-09-01 08:00"),  # its day was not set yet
        ("opened", "2026-09-29 08:00"),
        ("left", "2026-10-01 09:30"),
        ("proposal_made", "2026-10-01 10:30"),
        ("phone_list", "2026-10-27 08:00"),
        ("phone_list", "2026-11-03 08:00"),
        ("late", "2026-11-11 08:00"),
    ]


def test_a_coordinator_whose_revision_opens_by_itself_is_not_told_to_open_it(year: Year) -> None:
    assert year.told("Ana", 2027) == [("opened", "2027-09-29 08:00")]


def test_the_region_hears_once_of_each_late_district(year: Year) -> None:
    assert year.told("Rita", 2026) == [
        (f"overdue {CHEB}", "2026-11-11 08:00"),
        (f"overdue {SOKOLOV}", "2026-12-01 08:00"),
    ]
    assert year.told("Rita", 2027) == [(f"overdue {SOKOLOV}", "2027-12-01 08:00")]


def test_a_district_that_opens_nothing_is_told_twice_a_year(year: Year) -> None:
    assert year.told("Cyril", 2026) == [("due", "2026-09-01 08:00"), ("due", "2026-11-02 08:00")]
    assert year.told("Cyril", 2027) == [("due", "2027-09-01 08:00"), ("due", "2027-11-01 08:00")]


def test_the_clock_tells_nobody_anything_at_night_at_weekends_and_on_holidays(year: Year) -> None:
    times = [datetime.fromisoformat(one.at) for one in year.heard]
    assert len(times) > 30
    for time in times:
        assert 7 <= time.hour < 20
        assert time.weekday() < 5
        assert time.date() not in DAYS_OFF


def test_nobody_hears_the_same_twice_and_strangers_nothing(year: Year) -> None:
    assert len(year.heard) == len(set(year.heard))
    assert year.told("Vera", 2026) == []


def test_progress_counts_how_actors_stand(year: Year) -> None:
    seen = year.progress["2026-10-08"]
    assert (seen.actors, seen.verified, seen.waiting, seen.phone, seen.silent) == (7, 3, 1, 1, 2)
    assert (seen.needs, seen.needs_checked, seen.last_year) == (6, 1, None)


async def test_closing_keeps_a_snapshot_with_three_workbooks_and_closing_again_another(
    year: Year, reader: Connection
) -> None:
    again, first = await taken_in(reader, 2026)
    snapshots = RevisionSnapshots(reader)
    counts = [(one.figures.verified, one.figures.waiting, one.figures.phone) for one in (first, again)]
    assert counts == [(4, 1, 2), (6, 0, 1)]
    for taken in (first, again):
        names = await snapshots.file_names(taken.id)
        assert len(names) == 3
        for name in names:
            assert (await snapshots.file(taken.id, name)).startswith(b"PK")
    assert {one.name for one in (await snapshots.content(first.id)).actors} == set(ACTORS)


async def test_what_was_done_with_it_stays_written_down(year: Year, reader: Connection) -> None:
    (revision,) = await Revisions(reader).of_year((CHEB,), 2026)
    ana = year.world.people["Ana"]
    log = [(one.what.value, one.person, one.words) for one in await Revisions(reader).log(revision.id)]
    assert log == [
        ("opened", None, ""),
        ("closed", ana, ""),
        ("reopened", ana, "Knihovna se přestěhovala."),
        ("closed", ana, ""),
    ]
    rows = await reader.all("SELECT action FROM audit WHERE action LIKE 'revision%' ORDER BY id")
    deeds_ = [row["action"] for row in rows]
    assert deeds_ == ["revision_closed", "revision_reopened", "revision_closed", "revision_closed"]


async def test_the_next_year_opens_with_last_years_numbers_beside_it(year: Year, reader: Connection) -> None:
    seen = year.progress["2027-10-01"]
    again, _ = await taken_in(reader, 2026)
    assert (seen.year, seen.actors, seen.verified) == (2027, 7, 1)
    assert seen.last_year == again.figures


async def test_what_has_changed_since_last_year_is_told_with_the_crisis_network_first(
    year: Year, reader: Connection
) -> None:
    (taken,) = await taken_in(reader, 2027)
    changes: Changes = await changes_of(reader, await year.world.access("Ana"), taken.id)
    told = [(one.of, one.sort, one.name) for one in changes.found]
    assert told == [
        (Of.ACTOR, Sort.ADDED, "Krizové centrum"),
        (Of.ACTOR, Sort.GONE, "Policie Cheb"),
        (Of.ACTOR, Sort.CHANGED, "ZŠ Lipová"),
    ]
    assert [change.field for change in changes.found[-1].changes] == ["phones"]


async def test_no_private_note_is_frozen(year: Year, reader: Connection) -> None:
    (taken,) = await taken_in(reader, 2027)
    content: Snapshot = await RevisionSnapshots(reader).content(taken.id)
    assert "tajný zápis" not in content.model_dump_json()


@pytest.mark.parametrize("name", ["Cyril", "Ota", "Vera"])
async def test_others_neither_close_nor_reopen_nor_read_it(year: Year, reader: Connection, name: str) -> None:
    (taken,), access = await taken_in(reader, 2027), await year.world.access(name)
    database = year.world.database
    with pytest.raises(NotFound):
        await changes_of(reader, access, taken.id)
    with pytest.raises(NotFound):
        await reopen_revision(database, access, taken.revision, "Proč ne", year.now)
    with pytest.raises(NotFound):
        await close_revision(database, REFERENCE, access, taken.revision, year.now, PRAGUE)


async def test_an_earlier_revision_is_not_opened_again_once_the_next_one_has_begun(
    year: Year, reader: Connection
) -> None:
    (taken, _), ana = await taken_in(reader, 2026), await year.world.access("Ana")
    with pytest.raises(Refusal) as refused:
        await reopen_revision(year.world.database, ana, taken.revision, "Oprava", year.now)
    assert refused.value.key == "refused-revision-newer"
