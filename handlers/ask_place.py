"""Asking which district: the question is remembered, so that a typed or sent place answers it."""

from domain.codes import NeedDomain
from domain.errors import NotFound
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from usecases.drafts import keep_draft
from views.menu import menu_row
from views.place import BOARD, COORDINATOR, CRISIS, HOME, PRACTICE, WITH_CODE, kraje_screen
from views.search import ANY_NEED

PLACE_FORM = "place"


PURPOSES = {CRISIS, HOME, COORDINATOR, BOARD, PRACTICE, ANY_NEED, *NeedDomain}


def check_purpose(purpose: str) -> None:
    """Raises NotFound for a purpose no button of ours carries."""
    if purpose not in PURPOSES and not WITH_CODE.fullmatch(purpose):
        raise NotFound


async def expect_place(visit: Visit, purpose: str) -> None:
    """Remember what the next typed or sent place is for."""
    draft = Draft(form=PLACE_FORM, answers={"purpose": purpose})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)


async def ask_place(visit: Visit, purpose: str) -> None:
    """Ask for a district; `purpose` says what it is for (see views/place.py)."""
    check_purpose(purpose)
    await expect_place(visit, purpose)
    await show(
        visit, kraje_screen(visit.say, visit.house.geography, purpose, visit.person.home_orp, menu_row(visit.say))
    )
