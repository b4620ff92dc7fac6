"""What a coordinator plans a network with: the yearly revision, workbooks, needs, white spots, strategy, the region."""

from typing import ClassVar

from domain.rights import Access, Role
from locales.translator import Translator
from views.menu import OpenPlanning, menu_row
from views.menu import OpenPractice as OpenPractice
from views.screen import Row, Screen, button
from views.tap import Tap


class OpenRevisions(Tap):
    """Show the revision of own districts: of a single one at once."""

    prefix: ClassVar[str] = "revs"


class OpenWorkbooks(Tap):
    """Show the three workbooks: to fetch, and what was sent back."""

    prefix: ClassVar[str] = "wbs"


class OpenCoverage(Tap):
    """Show the white spots of own districts."""

    prefix: ClassVar[str] = "cov"


class OpenStrategy(Tap):
    """Show the strategy of a district, of the only own one where none is named."""

    prefix: ClassVar[str] = "stgs"
    orp: str = ""


class OpenRegion(Tap):
    """Show the districts of a region side by side."""

    prefix: ClassVar[str] = "rgn"


def planning_screen(say: Translator, access: Access) -> Screen:
    """The ways from here; the region is for those who keep one."""
    rows: list[Row] = [
        (button(say.text("button-revision"), OpenRevisions()),),
        (button(say.text("button-workbooks"), OpenWorkbooks()),),
        (button(say.text("button-practice"), OpenPractice()),),
        (button(say.text("button-coverage"), OpenCoverage()),),
        (button(say.text("button-strategy"), OpenStrategy()),),
    ]
    if Role.REGIONAL_COORDINATOR in access.roles:
        rows.append((button(say.text("button-region"), OpenRegion()),))
    return Screen(say.html("planning-title"), (*rows, menu_row(say)))


def planning_row(say: Translator) -> Row:
    """The last row of a screen of planning: back to its list, and to the menu."""
    return (button(say.text("button-planning-back"), OpenPlanning()), *menu_row(say))
