"""/obava: «I worry about a child» – a short guide by profession, with whom to call in a district at this hour."""

from domain.audit import phones_seen
from domain.errors import NotFound
from domain.guide import OFFICE
from domain.local_text import guide_subject
from domain.rights import Action
from handlers.ask_place import ask_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.local_texts import LocalTexts
from usecases.help_nets import NetReader
from views.guides import GuideReading, OpenGuide, guide_screen, guides_screen
from views.menu import OpenGuides
from views.place import GUIDE, guide_purpose


async def open_guides(visit: Visit, _: OpenGuides | None = None) -> None:
    """Ask who is asking."""
    await show(visit, guides_screen(visit.say))


async def open_guide(visit: Visit, tap: OpenGuide) -> None:
    """The guide in a district; without one, ask where the child lives."""
    house, access, orp = visit.house, visit.access, tap.orp or visit.person.home_orp
    if tap.profession not in house.codes.guides or (orp and orp not in house.geography.orps):
        raise NotFound
    if not orp:
        await ask_place(visit, guide_purpose(tap.profession))
        return
    offices = NetReader(visit.reader, access, house.codes, house.geography, visit.now)
    guide = GuideReading(
        profession=tap.profession,
        orp=orp,
        local=await LocalTexts(visit.reader).of(orp, guide_subject(tap.profession).key),
        offices=tuple(await offices.of_kind(OFFICE, orp)),
        may_search=access.may(Action.SEARCH),
        may_edit=access.may(Action.EDIT_TEXTS, orps=(orp,)),
    )
    await show(visit, guide_screen(visit.reading, guide))
    visit.saw(phones_seen(visit.person.id, (one.actor for one in guide.offices), visit.now))


async def in_district(visit: Visit, purpose: str, orp: str) -> None:
    """A district was chosen for a guide."""
    await open_guide(visit, OpenGuide(purpose.removeprefix(GUIDE), orp))


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"obava": open_guides, "worry": open_guides},
        taps={**on(OpenGuides, open_guides), **on(OpenGuide, open_guide)},
    )
