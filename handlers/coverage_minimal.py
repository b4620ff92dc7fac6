"""What a district needs at least: kinds with numbers that its coordinator sets, beside the real network."""

from collections.abc import Sequence

from domain.capacity import NUMBER_LIMIT
from domain.minimal_network import MOST_ACTORS
from domain.rights import Access, Action
from handlers.card_questions import kinds
from handlers.coverage import district, found_in
from handlers.forms import Answers, Choice, Form, Number, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.reference import load_minimal_network
from usecases.coverage import least_of, minimal_networks, need, standing_of, take_default
from views.coverage import OpenMinimal
from views.coverage_minimal import (
    DropLeast,
    OpenLeast,
    TakeDefaultLeast,
    WriteLeast,
    least_screen,
    minimal_screen,
    wanted_above,
)
from views.forms import Option


async def open_minimal(visit: Visit, tap: OpenMinimal) -> None:
    """The kinds asked for, the worst first."""
    district(visit, tap.orp)
    found = await found_in(visit, tap.orp)
    standings = await minimal_networks(visit.reader, visit.house.codes, found)
    await show(visit, minimal_screen(visit.reading, tap.orp, standings[tap.orp], tap.page))


async def open_least(visit: Visit, tap: OpenLeast) -> None:
    """One kind."""
    await _show(visit, tap.orp, tap.kind)


async def begin_least(visit: Visit, tap: WriteLeast) -> None:
    """Ask how many are needed."""
    district(visit, tap.orp)
    await begin(visit, LEAST, {"orp": tap.orp, **({"kind": tap.kind} if tap.kind else {})})


async def finish_least(visit: Visit, answers: Answers) -> None:
    """Keep it and show the kind."""
    orp, kind = answers["orp"], answers["kind"]
    least = least_of(visit.house.codes, kind, answers["number"], answers["capacity"] or None)
    await need(visit.house.database, visit.access, orp, least, visit.now)
    await _show(visit, orp, kind)


async def drop_least(visit: Visit, tap: DropLeast) -> None:
    """Ask for none."""
    least = least_of(visit.house.codes, tap.kind, 0, None)
    await need(visit.house.database, visit.access, tap.orp, least, visit.now)
    await _show(visit, tap.orp, tap.kind)


async def return_to_default(visit: Visit, tap: TakeDefaultLeast) -> None:
    """Ask for what the default asks for."""
    await take_default(visit.house.database, visit.access, tap.orp, tap.kind)
    await _show(visit, tap.orp, tap.kind)


async def kind_options(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Kinds of actors, those of the default minimal network first."""
    default = load_minimal_network()
    return sorted(await kinds(visit, answers), key=lambda option: option.value not in default)


def plans(access: Access) -> bool:
    """Whether the person plans any district."""
    return access.may(Action.PLAN, orps=access.own_orps)


async def _show(visit: Visit, orp: str, kind: str) -> None:
    district(visit, orp)
    found = await found_in(visit, orp)
    standing = await standing_of(visit.reader, visit.house.codes, found, orp, kind)
    has_default = kind in load_minimal_network()
    await show(visit, least_screen(visit.reading, orp, standing, found.suppliers, has_default=has_default))


async def _above(visit: Visit, answers: Answers) -> str:
    district(visit, answers["orp"])
    least = least_of(visit.house.codes, answers["kind"], 0, None) if "kind" in answers else None
    return wanted_above(visit.reading, answers["orp"], least)


LEAST = Form(
    name="least",
    questions=(
        Choice("kind", options=kind_options),
        Number("number", least=0, most=MOST_ACTORS),
        Number("capacity", least=0, most=NUMBER_LIMIT),
    ),
    may=plans,
    finish=finish_least,
    above=_above,
    at_once=True,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenMinimal, open_minimal),
            **on(OpenLeast, open_least),
            **on(WriteLeast, begin_least),
            **on(DropLeast, drop_least),
            **on(TakeDefaultLeast, return_to_default),
        },
        forms=(LEAST,),
    )
