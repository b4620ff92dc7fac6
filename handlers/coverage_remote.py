"""Hard-to-reach municipalities: the distances to a kind of actor, from how far on is far, and the map of a district."""

import asyncio

from domain.errors import NotFound
from domain.remote import Remote
from handlers.coverage import district
from handlers.coverage_minimal import kind_options, plans
from handlers.forms import Answers, Choice, Form, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.coverage import Coverages
from usecases.coverage import remote_from, set_far_km
from views.coverage import BeginRemote
from views.coverage_files import remote_map, remote_map_screen
from views.coverage_minimal import wanted_above
from views.coverage_remote import OpenRemote, SendRemoteMap, SetFarKm, remote_screen


async def begin_remote(visit: Visit, tap: BeginRemote) -> None:
    """Ask of which kind."""
    district(visit, tap.orp)
    await begin(visit, REMOTE, {"orp": tap.orp})


async def finish_remote(visit: Visit, answers: Answers) -> None:
    """The distances to the kind chosen."""
    await _show(visit, OpenRemote(answers["orp"], answers["kind"]))


async def open_remote(visit: Visit, tap: OpenRemote) -> None:
    """A page of municipalities, the farthest first."""
    await _show(visit, tap)


async def choose_far(visit: Visit, tap: SetFarKm) -> None:
    """Keep from how many kilometres on a municipality is far."""
    await set_far_km(visit.house.database, visit.access, tap.orp, tap.km, visit.now)
    await _show(visit, OpenRemote(tap.orp, tap.kind))


async def send_remote_map(visit: Visit, tap: SendRemoteMap) -> None:
    """The district with its municipalities."""
    found, coverages = await _remote(visit, tap.orp, tap.kind), Coverages(visit.reader)
    outline, km = (await coverages.outlines((tap.orp,)))[tap.orp], await coverages.far_km(tap.orp)
    file = await asyncio.to_thread(remote_map, visit.reading, tap, found, outline, km)
    await show(visit, remote_map_screen(visit.reading, tap, file))


async def _show(visit: Visit, tap: OpenRemote) -> None:
    found, coverages = await _remote(visit, tap.orp, tap.kind), Coverages(visit.reader)
    sheltered = await coverages.sheltered_of(tap.kind, (tap.orp,))
    await show(visit, remote_screen(visit.reading, tap, found, await coverages.far_km(tap.orp), sheltered))


async def _remote(visit: Visit, orp: str, kind: str) -> list[Remote]:
    """Of one district and one kind; raises NotFound where there is no such one, or not for this person."""
    if kind not in visit.house.codes.kinds:
        raise NotFound
    return (await remote_from(visit.reader, visit.house.geography, district(visit, orp), (kind,)))[kind]


async def _above(visit: Visit, answers: Answers) -> str:
    district(visit, answers["orp"])
    return wanted_above(visit.reading, answers["orp"], None)


REMOTE = Form(
    name="remote",
    questions=(Choice("kind", options=kind_options),),
    may=plans,
    finish=finish_remote,
    above=_above,
    at_once=True,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(BeginRemote, begin_remote),
            **on(OpenRemote, open_remote),
            **on(SetFarKm, choose_far),
            **on(SendRemoteMap, send_remote_map),
        },
        forms=(REMOTE,),
    )
