"""Needs and activities: what can be done, who does it in a district, who could; a member says «we do it too»."""

from domain.actor import Actor
from domain.codes import NeedDomain
from domain.errors import NotFound, Refusal
from domain.rights import Action
from handlers.ask_place import ask_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.practice import Practices
from storage.reference import load_needs
from usecases.platforms import districts_of
from usecases.practice import (
    Here,
    activities_in,
    activity_in,
    could_do,
    do_no_more,
    do_too,
    keeps_practice,
    own_actors_in,
    remove_own,
)
from usecases.practice_words import undecided_words
from views.place import PRACTICE
from views.planning import OpenPractice
from views.practice import (
    DoNoMore,
    DoToo,
    OpenActivity,
    OpenNeed,
    OpenNeedDomain,
    RemoveOwnActivity,
    Shown,
    ShownActivity,
    activity_screen,
    domain_screen,
    need_screen,
    practice_screen,
    remove_screen,
)


async def open_practice(visit: Visit, tap: OpenPractice | None = None) -> None:
    """Of the district asked for, else of the home or an own one; where none is known, ask."""
    if not visit.access.may(Action.READ_NETWORK):
        raise Refusal("refused-role")
    own = await districts_of(visit.reader, visit.access)
    home = visit.person.home_orp
    orp = tap.orp if tap and tap.orp else home if home and (home in own or not own) else min(own, default="")
    if orp:
        await show_district(visit, orp)
    else:
        await ask_place(visit, PRACTICE)


async def show_district(visit: Visit, orp: str) -> None:
    """The six domains of a district."""
    shown, keeps = await _shown(visit, _district(visit, orp)), keeps_practice(visit.access, orp)
    unknown = len(await undecided_words(visit.reader, visit.access, orp)) if keeps else 0
    plans = bool(visit.access.own_orps)
    await show(visit, practice_screen(visit.reading, orp, shown, unknown=unknown, plans=plans))


async def open_domain(visit: Visit, tap: OpenNeedDomain) -> None:
    """The needs of a domain."""
    if tap.domain not in list(NeedDomain):
        raise NotFound
    domain, orp = NeedDomain(tap.domain), _district(visit, tap.orp)
    shown = [one for one in await _shown(visit, orp) if one.activity.domain is domain]
    await show(visit, domain_screen(visit.reading, orp, domain, load_needs(), shown))


async def open_need(visit: Visit, tap: OpenNeed) -> None:
    """A need with its activities."""
    needs, orp = load_needs(), _district(visit, tap.orp)
    shown = await _shown(visit, orp)
    code = next((one.activity.need for one in shown if tap.need in (one.activity.need, one.activity.code)), None)
    of_need = [one for one in shown if one.activity.need == code]
    if not of_need:
        raise NotFound
    may_add = code in needs.needs and keeps_practice(visit.access, orp)
    need = needs.need_of(of_need[0].activity)
    await show(visit, need_screen(visit.reading, orp, need, of_need, may_add=may_add))


async def open_activity(visit: Visit, tap: OpenActivity) -> None:
    """An activity."""
    await show_activity(visit, tap.orp, tap.activity)


async def show_activity(visit: Visit, orp: str, code: str, note: str = "") -> None:
    """An activity as this person may see it."""
    needs, reader = load_needs(), visit.reader
    here = await activity_in(reader, visit.access, needs, _district(visit, orp), code)
    shown = ShownActivity(
        orp=orp,
        activity=here.activity,
        need=needs.need_of(here.activity),
        practice=here.practice,
        doers=await _doers(visit, here),
        others=here.others,
        could=await could_do(reader, orp, here),
        own=await own_actors_in(reader, visit.access, orp),
        keeps=keeps_practice(visit.access, orp),
    )
    await show(visit, activity_screen(visit.reading, shown, needs, note))


async def too(visit: Visit, tap: DoToo) -> None:
    """An own actor does it."""
    orp, needs = _district(visit, tap.orp), load_needs()
    await do_too(visit.house.database, visit.access, needs, orp, tap.activity, tap.actor, visit.now)
    await show_activity(visit, orp, tap.activity, visit.say.html("practice-thanks"))


async def no_more(visit: Visit, tap: DoNoMore) -> None:
    """An actor does not do it."""
    orp, needs = _district(visit, tap.orp), load_needs()
    await do_no_more(visit.house.database, visit.access, needs, orp, tap.activity, tap.actor, visit.now)
    await show_activity(visit, orp, tap.activity, visit.say.html("practice-taken-off"))


async def remove(visit: Visit, tap: RemoveOwnActivity) -> None:
    """Ask, then forget an own activity of the district."""
    if tap.sure:
        gone = await remove_own(visit.house.database, visit.access, tap.practice)
        await show_district(visit, gone.orp)
        return
    practice = await Practices(visit.reader).get(tap.practice)
    if not practice.is_own or not keeps_practice(visit.access, practice.orp):
        raise NotFound
    await show(visit, remove_screen(visit.say, practice))


def _district(visit: Visit, orp: str) -> str:
    """The district; raises NotFound where there is none or the person is not of the network."""
    if orp not in visit.house.geography.orps or not visit.access.may(Action.READ_NETWORK):
        raise NotFound
    return orp


async def _shown(visit: Visit, orp: str) -> list[Shown]:
    """All activities with the names of those who do them."""
    found = await activities_in(visit.reader, visit.access, load_needs(), orp)
    ids = {actor for here in found if here.practice for actor in here.practice.actors}
    names = await Actors(visit.reader).names(ids)
    return [
        Shown(
            here.activity,
            here.practice,
            (*(names[id] for id in (here.practice.actors if here.practice else ()) if id in names), *here.others),
        )
        for here in found
    ]


async def _doers(visit: Visit, here: Here) -> list[Actor]:
    ids = here.practice.actors if here.practice else ()
    found = {actor.id: actor for actor in await Actors(visit.reader).living(ids)}
    return [found[id] for id in ids if id in found]


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenPractice, open_practice),
            **on(OpenNeedDomain, open_domain),
            **on(OpenNeed, open_need),
            **on(OpenActivity, open_activity),
            **on(DoToo, too),
            **on(DoNoMore, no_more),
            **on(RemoveOwnActivity, remove),
        },
    )
