"""/platformy: own platforms and those of a district, one platform, its years; coordinators make and change them."""

from datetime import date

from domain.errors import Refusal
from domain.platform import WORDS_LIMIT, Decision, Platform, may_edit, may_keep
from domain.rights import Access, Action
from handlers.forms import Answers, Form, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.meetings import Meetings
from storage.people import People
from storage.platforms import Platforms
from storage.strategy import Strategies
from usecases.platforms import (
    composition,
    districts_of,
    end_platform,
    kept_platform,
    members_for,
    own_platforms,
    readable_platform,
    write_year,
)
from views.menu import OpenPlatforms
from views.platforms import (
    EndPlatform,
    OpenPlatform,
    OpenYears,
    ShownPlatform,
    WriteYear,
    end_screen,
    platform_screen,
    platforms_screen,
    years_screen,
)
from views.posts import when_words
from views.words import date_words, html


async def open_platforms(visit: Visit, tap: OpenPlatforms | None = None) -> None:
    """Own platforms, and those of the district asked for, else of the home or the only one."""
    if not visit.access.may(Action.READ_NETWORK):
        raise Refusal("refused-role")
    names = visit.house.geography.orps
    orps = sorted(await districts_of(visit.reader, visit.access), key=lambda code: names[code].name)
    asked = tap.orp if tap and tap.orp else visit.person.home_orp if visit.person.home_orp in orps else None
    orp = asked if asked in orps else orps[0] if orps else None
    platforms, may_add = Platforms(visit.reader), visit.access.may(Action.KEEP_PLATFORMS, orps=visit.access.own_orps)
    screen = platforms_screen(
        visit.reading,
        await own_platforms(visit.reader, visit.access),
        await platforms.of_orps([orp]) if orp else [],
        orp,
        tap.page if tap else 0,
        orps=orps,
        undecided=await platforms.undecided(visit.access.own_orps) if may_add else {},
        may_add=may_add,
        has_strategy=bool(orp and await Strategies(visit.reader).themes(orp)),
    )
    await show(visit, screen)


async def open_platform(visit: Visit, tap: OpenPlatform) -> None:
    """One platform."""
    await show_platform(visit, await readable_platform(visit.reader, visit.access, tap.platform))


async def show_platform(visit: Visit, platform: Platform, note: str = "") -> None:
    """The platform as this person may see it."""
    await show(visit, platform_screen(visit.reading, await _shown(visit, platform), note))


async def open_years(visit: Visit, tap: OpenYears) -> None:
    """What is said of each year."""
    await _show_years(visit, await readable_platform(visit.reader, visit.access, tap.platform))


async def begin_year(visit: Visit, tap: WriteYear) -> None:
    """Ask how a year was, with what was said of it to begin from."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    said = {one.year: one.words for one in await Platforms(visit.reader).years(platform.id)}
    answers = {"platform": platform.id, "year": tap.year}
    await begin(visit, YEAR, answers | ({"words": said[tap.year]} if tap.year in said else {}), at="words")


async def finish_year(visit: Visit, answers: Answers) -> None:
    """Keep it and show all years."""
    words, now = answers["words"] or "", visit.now
    house, year = visit.house, int(answers["year"])
    platform = await write_year(house.database, visit.access, int(answers["platform"]), year, words, now)
    await _show_years(visit, platform, visit.say.html("platform-saved"))


async def end(visit: Visit, tap: EndPlatform) -> None:
    """Ask, then end it."""
    house = visit.house
    if not tap.sure:
        platform = await kept_platform(visit.reader, visit.access, tap.platform)
        members = len(await Platforms(visit.reader).actors(platform.id))
        await show(visit, end_screen(visit.reading, platform, members))
        return
    platform = await end_platform(house.database, visit.access, house.codes, house.geography, tap.platform, visit.now)
    await show_platform(visit, platform, visit.say.html("platform-ended"))


async def _show_years(visit: Visit, platform: Platform, note: str = "") -> None:
    year = visit.now.astimezone(visit.house.zone).year
    await show(visit, years_screen(visit.reading, await _shown(visit, platform), year, note))


async def _shown(visit: Visit, platform: Platform) -> ShownPlatform:
    reader, keeps = visit.reader, may_keep(visit.access, platform)
    platforms = Platforms(reader)
    actors, people = await members_for(reader, visit.access, platform), await platforms.persons(platform.id)
    named = await platforms.named_members(platform.id)
    lack = await composition(reader, visit.house.codes, platform) if keeps and platform.is_living else None
    last, following = await _meetings(visit, platform)
    return ShownPlatform(
        platform=platform,
        coordinator=await _coordinator(visit, platform),
        members=[
            *(actor.card.name for actor in actors),
            *(member.words for member in named if member.decision is Decision.KEPT),
        ],
        people=list((await People(reader).names(people)).values()) if keeps or not platform.is_confidential else (),
        years=await platforms.years(platform.id),
        groups=await platforms.groups(platform.id),
        last=last,
        following=following,
        keeps=keeps,
        edits=may_edit(visit.access, platform),
        missing=lack.missing if lack else (),
        wants_family=lack.wants_family if lack else False,
        undecided=[member.words for member in named if member.decision is Decision.OPEN and keeps],
    )


async def _coordinator(visit: Visit, platform: Platform) -> str:
    """An actor, a person, or the words of a workbook."""
    if platform.coordinator_actor is not None:
        return (await Actors(visit.reader).names([platform.coordinator_actor]))[platform.coordinator_actor]
    if platform.coordinator_person is not None:
        return (await People(visit.reader).names([platform.coordinator_person]))[platform.coordinator_person]
    return platform.coordinator_words or ""


async def _meetings(visit: Visit, platform: Platform) -> tuple[date | None, str]:
    """The last day it met, and when it meets next in words; the workbook speaks where nothing was called here."""
    say, zone, meetings = visit.say, visit.house.zone, Meetings(visit.reader)
    past = await meetings.past_of_platform(platform.id, visit.now)
    held = [one.starts_at.astimezone(zone).date() for one in past[:1] if one.starts_at]
    last = max((day for day in (*held, platform.last_met) if day), default=None)
    ahead = await meetings.of_platform(platform.id, visit.now)
    following = next((one for one in ahead if one.starts_at), None)
    if following is not None and following.starts_at is not None:
        return last, when_words(say, zone, following.starts_at, None, whole_day=False)
    if ahead:
        return last, say.text("platform-next-sought")
    return last, "" if past else _next_words(platform, visit.now.astimezone(zone).date())


def _next_words(platform: Platform, today: date) -> str:
    """As a workbook says it; a day that is over says nothing."""
    try:
        day = date.fromisoformat(platform.next_words)
    except ValueError:
        return platform.next_words
    return date_words(day) if day >= today else ""


async def _above_year(visit: Visit, answers: Answers) -> str:
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    return f"<b>{html(platform.name)}</b> · {answers['year']}"


def keeps_platforms(access: Access) -> bool:
    """True for whoever keeps platforms of some district."""
    return access.may(Action.KEEP_PLATFORMS, orps=access.own_orps)


YEAR = Form(
    "platform-year", (Text("words", limit=WORDS_LIMIT, optional=True),), keeps_platforms, finish_year, _above_year
)


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={"platformy": open_platforms, "platforms": open_platforms},
        taps={
            **on(OpenPlatforms, open_platforms),
            **on(OpenPlatform, open_platform),
            **on(OpenYears, open_years),
            **on(WriteYear, begin_year),
            **on(EndPlatform, end),
        },
        forms=(YEAR,),
    )
