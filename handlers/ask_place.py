"""Asking which district: the question is remembered, so that a typed or sent place answers it."""

from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from usecases.drafts import keep_draft
from views.menu import menu_row
from views.place import kraje_screen

PLACE_FORM = "place"


async def ask_place(visit: Visit, purpose: str) -> None:
    """Ask for a district; `purpose` says what it is for (see views/place.py)."""
    draft = Draft(form=PLACE_FORM, answers={"purpose": purpose})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)
    await show(visit, kraje_screen(visit.say, visit.house.geography, purpose, menu_row(visit.say)))
