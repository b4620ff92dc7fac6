"""Meetings from the inside: who is invited and told what, who may do what, what ticks do, and who must not see it."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

import pytest

from domain.cadence import DutyCode
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.meeting import Meeting, MeetingState, Option, SeatAnswer, Series, Wording
from domain.platform import PlatformType
from domain.recurrence import read_rule
from domain.rights import Access, Role
from storage.actors import Actors
from storage.database import Database
from storage.groups import Groups
from storage.meeting_series import MeetingSeries
from storage.meetings import Meetings
from storage.merges import Merges
from storage.people import People
from storage.platforms import Platforms
from storage.reference import load_code_lists, load_duties
from tests.usecases.meeting_world import CHEB, NAME, NOT_MEMBERS, SOKOLOV, World, at, world_of
from usecases.cadence import lapsed_platform, tend_cadence
from usecases.meeting_people import Circle, cancelled_meeting, kept_meeting, readable_meeting
from usecases.meeting_polls import open_poll, settle, vote
from usecases.meeting_reminders import reminded_meeting, tend_meetings, warn_of_risk
from usecases.meeting_series import end_series, make_series, plan_series
from usecases.meetings import absent, answer, call, call_planned, cancel, change, keep_minutes, mark, mark_all, stands
from usecases.sweep import sweep

CODES = load_code_lists()
NOW = at("2026-11-24 10:00")
DAY = timedelta(days=1)
YES, MAYBE, NO = SeatAnswer
PORADA = Wording(starts_at=at("2027-01-12 09:00"), ends_at=at("2027-01-12 11:00"), place="Radnice", agenda="Kluby")
INVITED = ["Hana", "Olga", "Ota", "Petr", "Sára"]


@pytest.fixture
async def world(database: Database) -> World:
    return await world_of(database, NOW)


async def called(world: World, wording: Wording = PORADA, now: datetime = NOW) -> Meeting:
    """Ana calls the platform together."""
    return await call(world.database, await world.access("Ana"), Circle(platform=world.platform), wording, now)


async def says(world: World, name: str, meeting: Meeting, what: SeatAnswer, now: datetime = NOW) -> None:
    """Somebody answers for the own seat."""
    access = await world.access(name)
    seat = await Meetings(world.database.reader).seat_of(meeting.id, access.person, access.own_actors)
    assert seat
    await answer(world.database, access, meeting.id, seat.id, what, now)


async def changes(world: World, meeting: Meeting, now: datetime = NOW, **words: object) -> Meeting:
    """Ana words the meeting anew."""
    before = Wording(**{name: getattr(meeting, name) for name in Wording.model_fields})
    wording = before.model_copy(update=words)
    return await change(world.database, await world.access("Ana"), meeting.id, wording, now)


async def ticks(world: World, now: datetime) -> int:
    return await tend_meetings(PRAGUE, world.database, now)


async def test_everybody_who_speaks_for_an_actor_of_the_platform_is_invited_and_nobody_else(world: World) -> None:
    meeting = await called(world)
    assert await world.told("meeting_called") == INVITED
    seats = await Meetings(world.database.reader).seats(meeting.id)
    assert [seat.name for seat in seats] == ["OSPOD Cheb", "Policie Cheb", "ZŠ Lipová", "Hana"]
    assert meeting.title == NAME
    assert (meeting.state, meeting.sequence) == (MeetingState.CALLED, 0)


async def of_keepers(world: World, access: Access, meeting: Meeting) -> list[Callable[[], Awaitable[object]]]:
    """What only keepers do."""
    database, late, circle = world.database, at("2027-01-12 12:00"), Circle(platform=world.platform)
    rule = read_rule("každé první úterý v měsíci v 9", NOW.date())
    (seat, *_) = await Meetings(database.reader).seats(meeting.id)
    return [
        partial(kept_meeting, database.reader, access, meeting.id),
        partial(call, database, access, circle, PORADA, NOW),
        partial(open_poll, database, access, circle, PORADA, DAYS, at("2026-12-01 12:00"), NOW),
        partial(make_series, database, access, world.platform, rule, NOW.date(), Wording(), NOW, ()),
        partial(change, database, access, meeting.id, PORADA, NOW),
        partial(cancel, database, access, meeting.id, "", NOW),
        partial(mark, database, access, seat.id, True, late),
        partial(mark_all, database, access, meeting.id, late),
        partial(keep_minutes, database, access, meeting.id, late, link="https://example.org/zapis"),
    ]


@pytest.mark.parametrize("name", NOT_MEMBERS)
async def test_for_others_it_does_not_exist(world: World, name: str) -> None:
    meeting, access = await called(world), await world.access(name)
    (seat, *_) = await Meetings(world.database.reader).seats(meeting.id)
    reads: list[Callable[[], Awaitable[object]]] = [
        partial(readable_meeting, world.database.reader, access, meeting.id),
        partial(answer, world.database, access, meeting.id, seat.id, YES, NOW),
    ]
    for attempt in (*reads, *await of_keepers(world, access, meeting)):
        with pytest.raises(NotFound):
            await attempt()


@pytest.mark.parametrize("name", ["Ota", "Hana"])
async def test_who_is_invited_reads_it_and_does_nothing_of_what_keepers_do(world: World, name: str) -> None:
    meeting, access = await called(world), await world.access(name)
    assert await readable_meeting(world.database.reader, access, meeting.id) == meeting
    for attempt in await of_keepers(world, access, meeting):
        with pytest.raises(NotFound):
            await attempt()


async def test_whoever_coordinates_the_platform_keeps_its_meetings(world: World) -> None:
    async with world.database.transaction() as connection:
        platform = await Platforms(connection).get(world.platform)
        ospod = platform.model_copy(update={"coordinator_actor": world.actors["OSPOD Cheb"]})
        await Platforms(connection).save(ospod, None)
    meeting = await call(world.database, await world.access("Ota"), Circle(platform=world.platform), PORADA, NOW)
    await cancel(world.database, await world.access("Olga"), meeting.id, "", NOW)


async def test_only_chosen_actors_of_the_platform_are_invited_and_read_it(world: World) -> None:
    circle = Circle(platform=world.platform, actors=(world.actors["OSPOD Cheb"],))
    meeting = await call(world.database, await world.access("Ana"), circle, PORADA, NOW)
    assert await world.told("meeting_called") == ["Olga", "Ota"]
    for name in ("Sára", "Hana", "Bea"):
        with pytest.raises(NotFound):
            await readable_meeting(world.database.reader, await world.access(name), meeting.id)
    await ticks(world, NOW + DAY)
    assert await world.told("meeting_called") == ["Olga", "Ota"]


async def test_actors_from_elsewhere_cannot_be_invited(world: World) -> None:
    ana, klub = await world.access("Ana"), world.actors["Klub Sokolov"]
    for circle in (Circle(platform=world.platform, actors=(klub,)), Circle(orp=CHEB, actors=(klub,))):
        with pytest.raises(NotFound):
            await call(world.database, ana, circle, PORADA, NOW)


async def test_a_district_meets_without_a_platform(world: World) -> None:
    words = PORADA.model_copy(update={"title": "Kazuistický seminář"})
    circle = Circle(orp=CHEB, duty=DutyCode.CASE_SEMINAR, actors=(world.actors["Klub Kompas"],))
    meeting = await call(world.database, await world.access("Ana"), circle, words, NOW)
    assert await world.told("meeting_called") == ["Bea"]
    for name in ("Ota", "Cyril", "Dan"):
        with pytest.raises(NotFound):
            await readable_meeting(world.database.reader, await world.access(name), meeting.id)
    with pytest.raises(NotFound):
        await call(world.database, await world.access("Cyril"), circle, words, NOW)


async def test_a_meeting_needs_a_day_to_come_and_somebody_to_invite(world: World) -> None:
    ana, circle = await world.access("Ana"), Circle(platform=world.platform)
    for words in (
        {"starts_at": None, "ends_at": None},
        {"starts_at": NOW - DAY},
        {"ends_at": PORADA.starts_at},
        {"agenda": "Rodné číslo 900101/1239"},
        {"place": "x" * 200},
    ):
        with pytest.raises(Refusal):
            await call(world.database, ana, circle, PORADA.model_copy(update=words), NOW)
    with pytest.raises(Refusal, match="nobody"):
        await call(world.database, ana, Circle(orp=CHEB), PORADA.model_copy(update={"title": "Porada"}), NOW)
    assert await world.told("meeting_called") == []


async def test_any_of_an_actor_answers_and_the_last_answer_holds(world: World) -> None:
    meeting = await called(world)
    await says(world, "Ota", meeting, NO)
    await says(world, "Olga", meeting, YES)
    (seat, *_) = await Meetings(world.database.reader).seats(meeting.id)
    assert (seat.name, seat.answer, seat.answerer) == ("OSPOD Cheb", YES, "Olga")


async def test_nobody_answers_for_another_actor(world: World) -> None:
    meeting = await called(world)
    (ospod, *_) = await Meetings(world.database.reader).seats(meeting.id)
    for name in ("Sára", "Hana", "Ana"):
        with pytest.raises(NotFound):
            await answer(world.database, await world.access(name), meeting.id, ospod.id, YES, NOW)


async def test_a_substitute_stays_until_nobody_comes(world: World) -> None:
    meeting, ota = await called(world), await world.access("Ota")
    (ospod, *_) = await Meetings(world.database.reader).seats(meeting.id)
    for says_, words, kept in (
        (YES, "kolegyně z Aše", "kolegyně z Aše"),
        (MAYBE, None, "kolegyně z Aše"),
        (NO, None, None),
    ):
        await answer(world.database, ota, meeting.id, ospod.id, says_, NOW, words)
        assert (await Meetings(world.database.reader).seat(ospod.id)).substitute == kept
    with pytest.raises(Refusal):
        await answer(world.database, ota, meeting.id, ospod.id, YES, NOW, "900101/1239")


async def test_nothing_is_answered_after_the_end_or_the_cancellation(world: World) -> None:
    meeting = await called(world)
    await says(world, "Ota", meeting, NO, at("2027-01-12 10:59"))
    with pytest.raises(Refusal, match="over"):
        await says(world, "Ota", meeting, YES, at("2027-01-12 11:00"))
    await cancel(world.database, await world.access("Ana"), meeting.id, "Nemoc", NOW)
    with pytest.raises(Refusal, match="cancelled"):
        await says(world, "Ota", meeting, YES)


async def test_another_room_is_told_to_those_who_may_come_and_answers_hold(world: World) -> None:
    meeting = await called(world)
    await says(world, "Petr", meeting, NO)
    await says(world, "Ota", meeting, YES)
    after = await changes(world, meeting, place="Knihovna")
    assert await world.told("meeting_changed") == ["Hana", "Olga", "Ota", "Sára"]
    assert after.sequence == 1
    assert (await stands(world.database.reader, after, CODES)).coming == 1


async def test_another_day_is_told_to_everybody_and_asks_anew(world: World) -> None:
    meeting = await called(world)
    await says(world, "Petr", meeting, NO)
    await says(world, "Ota", meeting, YES)
    after = await changes(world, meeting, starts_at=at("2027-01-13 09:00"), ends_at=None)
    assert await world.told("meeting_changed") == INVITED
    assert {seat.answer for seat in await Meetings(world.database.reader).seats(after.id)} == {None}


async def test_another_agenda_tells_nobody_and_raises_the_sequence(world: World) -> None:
    after = await changes(world, await called(world), agenda="Kluby a škola")
    assert (after.sequence, await world.told("meeting_changed")) == (1, [])


async def test_the_same_words_again_change_nothing(world: World) -> None:
    meeting = await called(world)
    assert await changes(world, meeting) == meeting


async def test_a_cancellation_reaches_exactly_those_invited_once(world: World) -> None:
    meeting = await called(world)
    await says(world, "Petr", meeting, NO)
    ana = await world.access("Ana")
    await cancel(world.database, ana, meeting.id, "Nemoc", NOW)
    with pytest.raises(Refusal):
        await cancel(world.database, ana, meeting.id, "Nemoc", NOW)
    assert await world.told("meeting_cancelled") == INVITED


async def test_who_speaks_for_the_actor_no_more_reads_nothing_but_hears_of_the_cancellation(world: World) -> None:
    meeting = await called(world)
    async with world.database.transaction() as connection:
        (grant,) = await People(connection).held_by(world.people["Petr"])
        await People(connection).end(grant.grant.id, None, NOW)
    petr, reader = await world.access("Petr"), world.database.reader
    with pytest.raises(NotFound):
        await readable_meeting(reader, petr, meeting.id)
    with pytest.raises(NotFound):
        await cancelled_meeting(reader, petr, meeting.id)
    after = await cancel(world.database, await world.access("Ana"), meeting.id, "", NOW)
    assert await cancelled_meeting(reader, petr, meeting.id) == after
    with pytest.raises(NotFound):
        await cancelled_meeting(reader, await world.access("Bea"), meeting.id)


DAYS = [(at("2027-01-12 09:00"), at("2027-01-12 11:00")), (at("2027-01-14 13:00"), None)]


async def poll(world: World) -> tuple[Meeting, list[Option]]:
    """Ana asks which of two days suits."""
    circle, until = Circle(platform=world.platform), at("2026-12-01 12:00")
    one = await open_poll(world.database, await world.access("Ana"), circle, Wording(), DAYS, until, NOW)
    return one, await Meetings(world.database.reader).options(one.id)


async def votes(world: World, name: str, option: Option, what: SeatAnswer | None) -> None:
    await vote(world.database, await world.access(name), option.id, what, NOW)


async def test_a_day_is_voted_for_and_settled_and_a_vote_is_no_promise(world: World) -> None:
    meeting, (first, second) = await poll(world)
    assert await world.told("meeting_poll") == INVITED
    await votes(world, "Ota", first, NO)
    await votes(world, "Ota", second, YES)
    await votes(world, "Ota", first, None)
    await votes(world, "Sára", second, MAYBE)
    counted = await Meetings(world.database.reader).options(meeting.id)
    assert [one.votes for one in counted] == [{}, {YES: 1, MAYBE: 1}]
    settled = await settle(world.database, await world.access("Ana"), meeting.id, second.id, NOW)
    assert (settled.state, settled.starts_at) == (MeetingState.CALLED, second.starts_at)
    assert await world.told("meeting_called") == INVITED
    assert {seat.answer for seat in await Meetings(world.database.reader).seats(meeting.id)} == {None}
    with pytest.raises(Refusal):
        await votes(world, "Ota", first, YES)


async def test_others_neither_vote_nor_settle(world: World) -> None:
    meeting, (first, _) = await poll(world)
    for name in (*NOT_MEMBERS, "Ana"):
        with pytest.raises(NotFound):
            await votes(world, name, first, YES)
    for name in (*NOT_MEMBERS, "Ota"):
        with pytest.raises(NotFound):
            await settle(world.database, await world.access(name), meeting.id, first.id, NOW)


async def test_a_day_of_another_poll_cannot_be_settled(world: World) -> None:
    (one, _), (_, (other, _)) = await poll(world), await poll(world)
    with pytest.raises(NotFound):
        await settle(world.database, await world.access("Ana"), one.id, other.id, NOW)


async def test_when_the_votes_are_in_the_caller_hears_of_the_best_day_once(world: World) -> None:
    _, (_, second) = await poll(world)
    await votes(world, "Ota", second, YES)
    before = await world.last_notice()
    for now in (at("2026-12-01 11:59"), at("2026-12-01 12:00"), at("2026-12-02 12:00"), at("2027-03-20 12:00")):
        await ticks(world, now)
    assert await world.told("meeting_poll", since=before) == ["Ana"]
    row = await world.database.reader.one("SELECT subject ->> 'option' AS option FROM outbox ORDER BY id DESC LIMIT 1")
    assert row
    assert row["option"] == second.id


async def test_a_poll_called_off_reaches_those_who_were_asked(world: World) -> None:
    meeting, _ = await poll(world)
    await cancel(world.database, await world.access("Ana"), meeting.id, "", NOW)
    assert await world.told("meeting_cancelled") == INVITED


async def test_who_joins_later_gets_a_seat_and_an_invitation_once(world: World) -> None:
    meeting = await called(world)
    klub = world.actors["Klub Kompas"]
    async with world.database.transaction() as connection:
        (actor,) = await Actors(connection).living([klub])
        card = actor.card.model_copy(update={"platforms": (NAME,)})
        await Actors(connection).save([actor.model_copy(update={"card": card})])
        await world.grants(connection, "Vera", Role.MEMBER, NOW, actor=world.actors["ZŠ Lipová"])
    before = await world.last_notice()
    for hours in range(3):
        await ticks(world, NOW + timedelta(hours=hours))
    assert await world.told("meeting_called", since=before) == ["Bea", "Vera"]
    await readable_meeting(world.database.reader, await world.access("Bea"), meeting.id)


async def test_nobody_is_invited_to_what_has_begun_or_to_what_the_actor_has_refused(world: World) -> None:
    meeting = await called(world)
    await says(world, "Sára", meeting, NO)
    async with world.database.transaction() as connection:
        await world.grants(connection, "Vera", Role.MEMBER, NOW, actor=world.actors["ZŠ Lipová"])
        await world.grants(connection, "Bea", Role.MEMBER, NOW, actor=world.actors["OSPOD Cheb"])
    before = await world.last_notice()
    await ticks(world, at("2027-01-12 09:00"))
    assert await world.told("meeting_called", since=before) == []


async def test_an_invitation_a_moment_ago_stands_for_a_reminder_that_is_due(world: World) -> None:
    await called(world, now=at("2027-01-06 09:00"))
    await ticks(world, at("2027-01-06 09:05"))
    assert await world.told("meeting_reminder") == []


async def test_reminders_find_the_silent_only_and_each_once(world: World) -> None:
    meeting = await called(world)
    await says(world, "Ota", meeting, YES)
    await says(world, "Petr", meeting, NO)
    for now in (at("2027-01-05 08:59"), at("2027-01-05 09:00"), at("2027-01-05 09:05"), at("2027-01-05 18:00")):
        await ticks(world, now)
    assert await world.told("meeting_reminder") == ["Hana", "Sára"]


async def test_a_reminder_is_not_told_to_who_has_answered_while_it_waited(world: World) -> None:
    meeting, reader = await called(world), world.database.reader
    await ticks(world, at("2027-01-05 09:00"))
    starts = int(meeting.starts_at.timestamp()) if meeting.starts_at else 0
    subject, later = {"meeting": meeting.id, "mark": 7 * 24 * 60, "starts": starts}, at("2027-01-05 10:00")
    assert await reminded_meeting(reader, await world.access("Sára"), subject, later)
    await says(world, "Sára", meeting, YES)
    moved = {**subject, "starts": starts + 60}
    for name, told, now in (
        ("Sára", subject, later),
        ("Petr", moved, later),
        ("Petr", subject, at("2027-01-12 09:00")),
    ):
        with pytest.raises(NotFound):
            await reminded_meeting(reader, await world.access(name), told, now)


async def test_after_days_of_darkness_everybody_is_reminded_at_most_once(world: World) -> None:
    await called(world)
    await ticks(world, at("2027-01-11 10:00"))
    assert await world.told("meeting_reminder") == INVITED
    assert await subjects(world, "meeting_reminder", "mark") == {24 * 60}


async def subjects(world: World, kind: str, name: str) -> set[int | str]:
    rows = await world.database.reader.all(
        "SELECT subject ->> :name AS v FROM outbox WHERE kind = :kind", name=name, kind=kind
    )
    return {row["v"] for row in rows}


async def test_keepers_are_warned_once_and_again_only_where_it_got_worse(world: World) -> None:
    meeting = await called(world)
    await says(world, "Ota", meeting, YES)
    for hour in range(9, 16):
        await warn_of_risk(CODES, world.database, at(f"2027-01-08 {hour:02}:00"))
    assert await world.told("meeting_at_risk") == ["Ana"]
    await says(world, "Ota", meeting, NO)
    await warn_of_risk(CODES, world.database, at("2027-01-08 16:00"))
    assert await world.told("meeting_at_risk") == ["Ana", "Ana"]


async def test_a_warning_goes_away_with_the_answers(world: World) -> None:
    meeting = await called(world)
    for name in ("Ota", "Petr", "Sára"):
        await says(world, name, meeting, YES)
    assert await warn_of_risk(CODES, world.database, at("2027-01-08 09:00")) == 0
    assert (await stands(world.database.reader, meeting, CODES)).lack == 0


async def test_keepers_are_asked_once_who_came(world: World) -> None:
    meeting = await called(world)
    for now in ("2027-01-12 10:59", "2027-01-12 11:00", "2027-01-12 12:00", "2027-01-18 12:00"):
        await ticks(world, at(now))
    assert await world.told("meeting_attendance") == ["Ana"]
    await says(world, "Ota", meeting, YES)
    ana = await world.access("Ana")
    with pytest.raises(NotFound):
        await mark_all(world.database, ana, meeting.id, at("2027-01-12 08:59"))
    await mark_all(world.database, ana, meeting.id, at("2027-01-12 12:00"))
    came = {seat.name: seat.attended for seat in await Meetings(world.database.reader).seats(meeting.id)}
    assert came == {"OSPOD Cheb": True, "Policie Cheb": None, "ZŠ Lipová": None, "Hana": None}


async def test_who_missed_three_meetings_stays_away(world: World) -> None:
    ana = await world.access("Ana")
    for month in (1, 2, 3, 4):
        day = at(f"2027-{month:02}-12 09:00")
        meeting = await called(world, PORADA.model_copy(update={"starts_at": day, "ends_at": None}))
        seats = {seat.name: seat.id for seat in await Meetings(world.database.reader).seats(meeting.id)}
        if month != 2:  # nobody marked who came to this one
            await mark(world.database, ana, seats["OSPOD Cheb"], True, day + DAY)
        if month == 3:
            await mark(world.database, ana, seats["Policie Cheb"], True, day + DAY)
    away = await absent(world.database.reader, world.platform, at("2027-05-01 09:00"))
    assert list(away.values()) == ["ZŠ Lipová"]


async def test_minutes_are_told_to_those_invited(world: World) -> None:
    meeting, ana, late = await called(world), await world.access("Ana"), at("2027-01-12 12:00")
    with pytest.raises(NotFound):
        await keep_minutes(world.database, ana, meeting.id, NOW, link="https://example.org/zapis")
    with pytest.raises(Refusal):
        await keep_minutes(world.database, ana, meeting.id, late, link="http://example.org/zapis")
    after = await keep_minutes(world.database, ana, meeting.id, late, link="https://example.org/zapis")
    assert after.has_minutes
    assert await world.told("meeting_minutes") == INVITED
    gone = await keep_minutes(world.database, ana, meeting.id, late)
    assert not gone.has_minutes
    assert await world.told("meeting_minutes") == INVITED


async def test_a_case_conference_says_nothing_but_when_and_where(database: Database) -> None:
    world = await world_of(database, NOW, type=PlatformType.CASE_CONFERENCE)
    ana, ospod = await world.access("Ana"), Circle(platform=world.platform, actors=(world.actors["OSPOD Cheb"],))
    plain = PORADA.model_copy(update={"agenda": "", "title": "Rodina z Lipové ulice"})
    for words in ({"agenda": "Situace v rodině"}, {"place": "u rodiny Novákovy, Jan Novák 8 let"}):
        with pytest.raises(Refusal):
            await call(database, ana, ospod, plain.model_copy(update=words), NOW)
    meeting = await call(database, ana, ospod, plain, NOW)
    assert (meeting.title, meeting.agenda) == (NAME, "")
    with pytest.raises(NotFound):
        await readable_meeting(database.reader, await world.access("Sára"), meeting.id)
    with pytest.raises(Refusal, match="case"):
        await keep_minutes(database, ana, meeting.id, at("2027-01-12 12:00"), link="https://example.org/z")


async def test_a_later_member_of_case_conferences_does_not_read_the_earlier_ones(database: Database) -> None:
    world = await world_of(database, NOW, type=PlatformType.CASE_CONFERENCE)
    meeting = await called(world, PORADA.model_copy(update={"agenda": ""}))
    async with database.transaction() as connection:
        await Platforms(connection).invite(world.platform, world.people["Vera"])
    await ticks(world, at("2027-01-20 09:00"))
    with pytest.raises(NotFound):
        await readable_meeting(database.reader, await world.access("Vera"), meeting.id)


async def series(world: World, text: str = "každé první úterý v měsíci v 9 kromě července a srpna") -> Series:
    rule = read_rule(text, NOW.date())
    ana, platform = await world.access("Ana"), world.platform
    return await make_series(world.database, ana, platform, rule, NOW.date(), Wording(place="Radnice"), NOW, ())


async def test_a_series_is_planned_ahead_and_nobody_hears_of_it_before_its_time(world: World) -> None:
    one = await series(world)
    for _ in range(2):
        await plan_series((), PRAGUE, world.database, NOW)
    planned = await MeetingSeries(world.database.reader).planned(one.id)
    assert [str(meeting.series_day) for meeting in planned] == ["2026-12-01", "2027-01-05", "2027-02-02", "2027-03-02"]
    assert await world.told("meeting_called") == []
    await ticks(world, NOW)
    assert await world.told("meeting_called") == INVITED  # the first one is in a week
    assert len(await MeetingSeries(world.database.reader).planned(one.id)) == 3


async def test_one_of_a_series_is_moved_or_left_out_and_does_not_come_back(world: World) -> None:
    one, ana = await series(world), await world.access("Ana")
    _, january, february, _ = await MeetingSeries(world.database.reader).planned(one.id)
    await changes(world, january, starts_at=at("2027-01-07 13:00"), ends_at=None)
    await cancel(world.database, ana, february.id, "", NOW)
    await plan_series((), PRAGUE, world.database, NOW + DAY)
    planned = await MeetingSeries(world.database.reader).planned(one.id)
    assert [str(meeting.series_day) for meeting in planned] == ["2026-12-01", "2027-01-05", "2027-03-02"]
    assert await world.told("meeting_cancelled") == await world.told("meeting_changed") == []


async def test_the_end_of_a_series_is_silent_and_leaves_what_was_called(world: World) -> None:
    one, ana = await series(world), await world.access("Ana")
    _, january, *_ = await MeetingSeries(world.database.reader).planned(one.id)
    async with world.database.transaction() as connection:
        await call_planned(connection, january, NOW, PRAGUE)
    with pytest.raises(NotFound):
        await end_series(world.database, await world.access("Ota"), one.id, NOW)
    assert await end_series(world.database, ana, one.id, NOW) == 3
    assert await plan_series((), PRAGUE, world.database, NOW) == 0
    assert await world.told("meeting_cancelled") == []
    ahead = await Meetings(world.database.reader).of_platform(world.platform, NOW)
    assert [meeting.id for meeting in ahead] == [january.id]


async def test_planned_meetings_are_nothing_in_peoples_lists(world: World) -> None:
    await series(world)
    ota = await world.access("Ota")
    assert await Meetings(world.database.reader).upcoming_of_person(ota.person, ota.own_actors, NOW) == []


async def test_a_paused_platform_is_not_called_and_an_ended_one_never(world: World) -> None:
    await series(world)
    for state, left in (("paused", 4), ("ended", 3)):
        async with world.database.transaction() as connection:
            await connection.run("UPDATE platform SET state = :state", state=state)
        await ticks(world, NOW + DAY * (1 if state == "ended" else 0))
        assert len(await Meetings(world.database.reader).of_platform(world.platform, NOW)) == left
    assert await world.told("meeting_called") == []


async def test_a_group_of_the_platform_hears_of_what_concerns_all_of_it(world: World) -> None:
    async with world.database.transaction() as connection:
        group = await Groups(connection).link(-100, None, "Tým", CHEB, world.people["Ana"], NOW)
        await connection.run("UPDATE linked_group SET platform_id = :platform", platform=world.platform)
    meeting = await called(world)
    await called(world, PORADA.model_copy(update={"starts_at": at("2027-02-12 09:00"), "ends_at": None}))
    for now in ("2026-12-29 09:00", "2027-01-05 09:00", "2027-01-12 06:00"):
        await ticks(world, at(now))
    await changes(world, meeting, at("2027-01-12 06:10"), place="Knihovna")
    chosen = Circle(platform=world.platform, actors=(world.actors["OSPOD Cheb"],))
    await call(world.database, await world.access("Ana"), chosen, PORADA, NOW)
    rows = await world.database.reader.all(
        "SELECT kind, subject ->> 'mark' AS mark FROM outbox WHERE group_ = :group ORDER BY id", group=group
    )
    assert [tuple(row) for row in rows] == [
        ("meeting_called", 0),
        ("meeting_called", 0),
        ("meeting_reminder", 14 * 24 * 60),
        ("meeting_reminder", 180),
        ("meeting_changed", 1),
    ]


async def test_a_platform_that_has_not_met_is_nudged_once(database: Database) -> None:
    world = await world_of(database, NOW, every_days=30)
    duties = tuple(load_duties().values())
    due = NOW + timedelta(days=44)
    for now in (due - DAY, due - timedelta(hours=3), due, due + DAY, due + 32 * DAY):
        await tend_cadence(duties, PRAGUE, database, now)
    assert await subjects(world, "cadence_due", "platform") == {world.platform, None}  # and duties of the district
    assert (await world.told("cadence_due")).count("Ana") == 1 + 3
    assert (await lapsed_platform(database.reader, await world.access("Ana"), world.platform, due)).last is None
    for name in ("Ota", "Cyril"):
        with pytest.raises(NotFound):
            await lapsed_platform(database.reader, await world.access(name), world.platform, due)


async def test_nobody_is_nudged_of_a_platform_with_a_meeting_ahead(database: Database) -> None:
    world = await world_of(database, NOW, every_days=30)
    far = at("2027-06-01 09:00")
    await called(world, PORADA.model_copy(update={"starts_at": far, "ends_at": None}))
    assert await tend_cadence((), PRAGUE, database, NOW + 100 * DAY) == 0
    assert await tend_cadence((), PRAGUE, database, at("2027-07-14 09:00")) == 0
    assert await tend_cadence((), PRAGUE, database, at("2027-07-15 09:00")) == 1  # 30 days and 14 after it


async def test_duties_go_to_the_coordinators_of_the_district_once_it_has_settled_in(world: World) -> None:
    duties = tuple(load_duties().values())
    assert await tend_cadence(duties, PRAGUE, world.database, NOW + 59 * DAY) == 0
    await tend_cadence(duties, PRAGUE, world.database, NOW + 60 * DAY)
    await tend_cadence(duties, PRAGUE, world.database, NOW + 62 * DAY)
    assert await world.told("cadence_due") == ["Ana"] * 3 + ["Cyril"] * 3
    assert await subjects(world, "cadence_due", "orp") == {CHEB, SOKOLOV}


async def test_a_seminar_held_is_not_asked_for_again_before_its_time(world: World) -> None:
    circle = Circle(orp=CHEB, duty=DutyCode.CASE_SEMINAR, actors=(world.actors["Klub Kompas"],))
    await call(world.database, await world.access("Ana"), circle, PORADA.model_copy(update={"title": "Seminář"}), NOW)
    seminar = (load_duties()[DutyCode.CASE_SEMINAR],)
    asked = [await tend_cadence(seminar, PRAGUE, world.database, at(f"2027-{day} 09:00")) for day in ("03-01", "04-12")]
    assert asked == [1, 1]  # Sokolov, which has held none, then Cheb
    assert await world.told("cadence_due") == ["Ana", "Cyril"]


async def test_seats_follow_a_merged_card_and_none_is_there_twice(world: World) -> None:
    meeting = await called(world)
    police, school, klub = (world.actors[name] for name in ("Policie Cheb", "ZŠ Lipová", "Klub Kompas"))
    async with world.database.transaction() as connection:
        await Merges(connection).move(police, klub, world.people["Ana"], NOW)
        await Merges(connection).move(school, klub, world.people["Ana"], NOW)
    seats = await Meetings(world.database.reader).seats(meeting.id)
    assert [seat.name for seat in seats] == ["Klub Kompas", "OSPOD Cheb", "Hana"]


async def test_nothing_of_people_is_left_of_an_old_meeting(world: World) -> None:
    meeting = await called(world)
    await says(world, "Ota", meeting, YES)
    ana, late = await world.access("Ana"), at("2027-01-12 12:00")
    await mark_all(world.database, ana, meeting.id, late)
    _, (first, _) = await poll(world)
    await votes(world, "Ota", first, YES)
    await sweep(world.database, late + timedelta(days=729))
    assert await Meetings(world.database.reader).invited(meeting.id)
    assert await sweep(world.database, late + timedelta(days=800)) > 0
    left = [await world.database.reader.all(f"SELECT * FROM {table}") for table in PERSONAL]  # noqa: S608
    assert left == [[], [], []]
    (seat, *_) = await Meetings(world.database.reader).seats(meeting.id)
    assert (seat.name, seat.attended, seat.answerer) == ("OSPOD Cheb", True, None)


PERSONAL = ("meeting_invited", "meeting_option", "meeting_vote")
