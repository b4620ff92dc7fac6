"""/start (with or without a code), /menu, /napoveda, /zrusit."""

from handlers.mine import reportable
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.people import People
from usecases.invitations import accept_invitation
from views.menu import OpenHelp, OpenMenu, help_screen, menu_screen
from views.welcome import admitted_text, welcome_text


async def start(visit: Visit) -> None:
    """Greet, or let in by the code of an invitation."""
    code = visit.text.partition(" ")[2].strip()
    if code:
        await enter(visit, code)
    else:
        await show_menu(visit, welcome_text(visit.say, visit.person.name))


async def enter(visit: Visit, code: str) -> None:
    """Spend an invitation code; the menu then is that of the new role."""
    invitation = await accept_invitation(visit.house.database, visit.now, visit.person.id, code)
    known = await People(visit.reader).find(visit.update.effective_user.id if visit.update.effective_user else 0)
    actor = await Actors(visit.reader).find(invitation.actor) if invitation.actor else None
    await show_menu(
        visit if known is None else visit.as_person(*known),
        admitted_text(visit.say, invitation, actor, visit.house.geography),
    )


async def open_menu(visit: Visit, _: OpenMenu | None = None) -> None:
    """Show the menu."""
    await show_menu(visit)


async def show_menu(visit: Visit, greeting: str = "") -> None:
    """The menu of this person's roles."""
    await show(visit, menu_screen(visit.say, visit.access, await reportable(visit, own_only=True), greeting))


async def open_help(visit: Visit, _: OpenHelp | None = None) -> None:
    """What can be done here in this role."""
    await show(visit, help_screen(visit.say, visit.access))


async def cancel(visit: Visit) -> None:
    """Say that what was begun is put away: the command itself has done it."""
    await show_menu(visit, visit.say.html("cancelled"))


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={
            "start": start,
            "menu": open_menu,
            "napoveda": open_help,
            "help": open_help,
            "zrusit": cancel,
            "cancel": cancel,
        },
        taps={**on(OpenMenu, open_menu), **on(OpenHelp, open_help)},
    )
