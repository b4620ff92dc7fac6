"""Choosing a district: by kraj, by name, or by typing it."""

import re
from typing import ClassVar

from domain.places import Geography
from locales.translator import Translator
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap

CRISIS = "crisis"
HOME = "home"
COORDINATOR = "coordinator"
BOARD = "board"
PRACTICE = "practice"
"""What a district is chosen for; any other purpose is a need of the guided search."""

NET, GUIDE = "net-", "guide-"
"""What the purposes of a help net and of a guide begin with; its code follows."""
WITH_CODE = re.compile(r"net-[a-z_]{1,24}-[1-9]|guide-[a-z_]{1,24}")


def net_purpose(phenomenon: str, stage: int) -> str:
    """A district is chosen for the net of this stage of a risk phenomenon."""
    return f"{NET}{phenomenon}-{stage}"


def guide_purpose(profession: str) -> str:
    """A district is chosen for this guide."""
    return f"{GUIDE}{profession}"


class ChooseOrp(Tap):
    """Choose a district for a purpose."""

    prefix: ClassVar[str] = "orps"
    purpose: str


class ChooseOrpOfKraj(Tap):
    """Choose among the districts of a region."""

    prefix: ClassVar[str] = "orpk"
    purpose: str
    kraj: str


class OrpChosen(Tap):
    """A district was chosen."""

    prefix: ClassVar[str] = "orp"
    purpose: str
    orp: str


def kraje_screen(say: Translator, geography: Geography, purpose: str, home: str | None, back: Row) -> Screen:
    """The district of the person and the 14 regions, and the hint that typing is quicker."""
    own = ((button(geography.orps[home].name, OrpChosen(purpose, home)),),) if home and purpose != HOME else ()
    buttons = [button(kraj.name, ChooseOrpOfKraj(purpose, kraj.code)) for kraj in geography.kraje.values()]
    return Screen(say.html("choose-place"), (*own, *in_rows(buttons, 2), back))


def orps_screen(say: Translator, geography: Geography, purpose: str, kraj: str, back: Row) -> Screen:
    """The districts of one region."""
    buttons = [button(geography.orps[code].name, OrpChosen(purpose, code)) for code in geography.orps_of_kraj(kraj)]
    title = say.html("choose-orp", kraj=geography.kraje[kraj].name)
    return Screen(title, (*in_rows(buttons, 2), (button(say.text("button-back"), ChooseOrp(purpose)),), back))


def candidates_screen(say: Translator, geography: Geography, purpose: str, orps: list[str], back: Row) -> Screen:
    """Several districts have a place of this name."""
    buttons = [button(geography.orps[code].name, OrpChosen(purpose, code)) for code in orps]
    return Screen(say.html("which-place"), (*in_rows(buttons, 2), back))
