"""Who belongs to a platform: actors through their cards, people besides, and words somebody has to decide."""

from collections.abc import Sequence

from domain.platform import Decision, Platform, may_edit, may_keep
from handlers.choices import Choice, Many
from handlers.forms import Answers, Form, Option, begin
from handlers.keep_actor import begin_adding_named
from handlers.platforms import keeps_platforms
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.people import People
from storage.platforms import Platforms
from usecases.platform_members import (
    add_members,
    choose_people,
    decide_member,
    likely_members,
    named_member,
    people_around,
    remove_member,
    undecided_members,
)
from usecases.platforms import kept_platform, members_for, readable_platform
from views.platform_members import (
    AddMeant,
    AddMembers,
    InvitePeople,
    MeanActor,
    MeanAnother,
    MeanNobody,
    RemoveMember,
    decided_screen,
    members_screen,
    remove_screen,
    unmatched_screen,
)
from views.platforms import OpenPlatformMembers, OpenUnmatched
from views.words import html


async def open_members(visit: Visit, tap: OpenPlatformMembers) -> None:
    """A page of the members."""
    platform = await readable_platform(visit.reader, visit.access, tap.platform)
    await _show_members(visit, platform, page=tap.page)


async def begin_adding(visit: Visit, tap: AddMembers) -> None:
    """Which actors of the district."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    await begin(visit, ADD, {"platform": platform.id})


async def finish_adding(visit: Visit, answers: Answers) -> None:
    """Name the platform on their cards."""
    house, chosen = visit.house, [int(actor) for actor in answers["actors"]]
    platform_id, codes = int(answers["platform"]), house.codes
    platform = await add_members(house.database, visit.access, codes, house.geography, platform_id, chosen, visit.now)
    await _show_members(visit, platform, visit.say.html("platform-members-added", count=len(chosen)))


async def remove(visit: Visit, tap: RemoveMember) -> None:
    """Ask which one, ask whether, then take the platform off its card."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    if not tap.actor:
        await begin(visit, REMOVE, {"platform": platform.id})
    elif tap.sure:
        await _remove(visit, platform.id, tap.actor)
    else:
        await show(visit, remove_screen(visit.reading, platform, await Actors(visit.reader).get(tap.actor)))


async def finish_removing(visit: Visit, answers: Answers) -> None:
    """Take the platform off its card."""
    await _remove(visit, int(answers["platform"]), int(answers["actor"]))


async def begin_inviting(visit: Visit, tap: InvitePeople) -> None:
    """Who of the district is invited besides."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    invited = await Platforms(visit.reader).persons(platform.id)
    await begin(visit, PEOPLE, {"platform": platform.id, "people": [str(one) for one in invited]}, at="people")


async def finish_inviting(visit: Visit, answers: Answers) -> None:
    """Keep who is invited."""
    people = [int(person) for person in answers["people"] or ()]
    platform = await choose_people(visit.house.database, visit.access, int(answers["platform"]), people, visit.now)
    await _show_members(visit, platform, visit.say.html("platform-saved"))


async def open_unmatched(visit: Visit, tap: OpenUnmatched) -> None:
    """The first words that wait."""
    await _ask_next(visit, tap.platform)


async def mean_actor(visit: Visit, tap: MeanActor) -> None:
    """They mean this actor."""
    await _decide(visit, tap.platform, tap.key, Decision.MATCHED, tap.actor)


async def mean_nobody(visit: Visit, tap: MeanNobody) -> None:
    """They mean nobody of the network."""
    await _decide(visit, tap.platform, tap.key, Decision.KEPT if tap.kept else Decision.DROPPED)


async def begin_meaning(visit: Visit, tap: MeanAnother) -> None:
    """Choose from all actors of the district."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    member = await named_member(visit.reader, platform.id, tap.key)
    await begin(visit, MEAN, {"platform": platform.id, "key": member.key})


async def finish_meaning(visit: Visit, answers: Answers) -> None:
    """They mean the one that was chosen."""
    await _decide(visit, int(answers["platform"]), answers["key"], Decision.MATCHED, int(answers["actor"]))


async def add_meant(visit: Visit, tap: AddMeant) -> None:
    """They mean an actor that the network does not know yet."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    member = await named_member(visit.reader, platform.id, tap.key)
    await begin_adding_named(visit, member.words, platform.orp, platform.name)


async def _decide(visit: Visit, platform: int, key: str, decision: Decision, actor: int | None = None) -> None:
    house = visit.house
    member = await decide_member(
        house.database, visit.access, house.codes, house.geography, platform, key, decision, actor, visit.now
    )
    name = (await Actors(visit.reader).names([actor]))[actor] if actor is not None else ""
    await _ask_next(visit, platform, visit.say.html(f"platform-{decision}", words=member.words, actor=name))


async def _ask_next(visit: Visit, platform_id: int, note: str = "") -> None:
    """The first words that wait, with whom they may mean; that nothing waits."""
    codes = visit.house.codes
    waiting = await undecided_members(visit.house.database, visit.access, codes, platform_id)
    platform = await kept_platform(visit.reader, visit.access, platform_id)
    if not waiting:
        await show(visit, decided_screen(visit.reading, platform, note))
        return
    likely = await likely_members(visit.reader, codes, platform, waiting[0].words)
    await show(visit, unmatched_screen(visit.reading, platform, waiting[0], likely, len(waiting), note))


async def _remove(visit: Visit, platform_id: int, actor: int) -> None:
    house = visit.house
    platform = await remove_member(
        house.database, visit.access, house.codes, house.geography, platform_id, actor, visit.now
    )
    await _show_members(visit, platform, visit.say.html("platform-member-removed"))


async def _show_members(visit: Visit, platform: Platform, note: str = "", page: int = 0) -> None:
    platforms = Platforms(visit.reader)
    actors = await members_for(visit.reader, visit.access, platform)
    kept = [one.words for one in await platforms.named_members(platform.id) if one.decision is Decision.KEPT]
    is_told = may_keep(visit.access, platform) or not platform.is_confidential
    invited = await platforms.persons(platform.id) if is_told else []
    people = (await People(visit.reader).names(invited)).values()
    edits = may_edit(visit.access, platform) and platform.is_living
    screen = members_screen(visit.reading, platform, actors, kept, [*people], page, edits=edits, note=note)
    await show(visit, screen)


async def _others(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors of the district that do not belong to it."""
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    members = {*await Platforms(visit.reader).actors(platform.id)}
    actors = await Actors(visit.reader).serving(platform.orp)
    return [Option(str(actor.id), actor.card.name) for actor in actors if actor.id not in members]


async def _all(visit: Visit, answers: Answers) -> Sequence[Option]:
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    return [Option(str(one.id), one.card.name) for one in await Actors(visit.reader).serving(platform.orp)]


async def _members(visit: Visit, answers: Answers) -> Sequence[Option]:
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    actors = await Platforms(visit.reader).actors(platform.id)
    names = await Actors(visit.reader).names(actors)
    return [Option(str(actor), names[actor]) for actor in actors]


async def _people(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Those of the district, and whoever is invited already."""
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    around = dict(await people_around(visit.reader, platform.orp))
    invited = await People(visit.reader).names(await Platforms(visit.reader).persons(platform.id))
    return [Option(str(id), name) for id, name in {**around, **invited}.items()]


async def _above(visit: Visit, answers: Answers) -> str:
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    return f"<b>{html(platform.name)}</b>"


async def _above_words(visit: Visit, answers: Answers) -> str:
    member = await named_member(visit.reader, int(answers["platform"]), answers["key"])
    return f"{await _above(visit, answers)}\n{visit.say.html('platform-who', words=member.words)}"


ADD = Form("platform-add-members", (Many("actors", _others, least=1),), keeps_platforms, finish_adding, _above)
REMOVE = Form("platform-remove-member", (Choice("actor", _members),), keeps_platforms, finish_removing, _above)
PEOPLE = Form("platform-people", (Many("people", _people),), keeps_platforms, finish_inviting, _above)
MEAN = Form("platform-mean", (Choice("actor", _all),), keeps_platforms, finish_meaning, _above_words)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenPlatformMembers, open_members),
            **on(AddMembers, begin_adding),
            **on(RemoveMember, remove),
            **on(InvitePeople, begin_inviting),
            **on(OpenUnmatched, open_unmatched),
            **on(MeanActor, mean_actor),
            **on(MeanNobody, mean_nobody),
            **on(MeanAnother, begin_meaning),
            **on(AddMeant, add_meant),
        },
        forms=(ADD, REMOVE, PEOPLE, MEAN),
    )
