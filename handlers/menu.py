"""/start (with or without a code), /menu, /napoveda, /zrusit."""

from domain.sharing import linked, payload_in
from handlers.board import count_new_posts
from handlers.commands import refresh_commands
from handlers.conversation import new_messages
from handlers.forms import offer_begun
from handlers.inquiry_form import count_open
from handlers.mine import reportable
from handlers.proposed_actors import count_proposed_actors
from handlers.requests import open_to
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.share import open_link
from handlers.verify import count_proposals
from handlers.visit import Visit
from storage.actors import Actors
from storage.people import People
from usecases.drafts import cancel_draft
from usecases.invitations import accept_invitation
from views.help import help_screen
from views.menu import OpenHelp, OpenMenu, menu_screen
from views.welcome import admitted_text, welcome_text


async def start(visit: Visit) -> None:
    """Greet, or follow what stands behind the command: as an opened link has it, or a whole link by hand."""
    _, *behind = visit.text.split(maxsplit=1)
    if behind:
        await follow(visit, payload_in(behind[0]) or behind[0].strip())
    else:
        await show_menu(visit, welcome_text(visit.say, visit.person.name))


async def follow(visit: Visit, payload: str) -> None:
    """Open what a link leads to, or let in by the code of an invitation."""
    if linked(payload):
        await open_link(visit, payload)
    else:
        await enter(visit, payload)


async def enter(visit: Visit, code: str) -> None:
    """Spend an invitation code; the menu then is that of the new role."""
    rights = await accept_invitation(visit.house.database, visit.now, visit.person.id, code)
    known = await People(visit.reader).find(visit.update.effective_user.id if visit.update.effective_user else 0)
    names = await Actors(visit.reader).names([right.actor for right in rights if right.actor])
    await show_menu(
        visit if known is None else visit.as_person(*known),
        admitted_text(visit.say, visit.house.geography, rights, names),
    )


async def open_menu(visit: Visit, _: OpenMenu | None = None) -> None:
    """Show the menu."""
    await show_menu(visit)


async def show_menu(visit: Visit, greeting: str = "") -> None:
    """The menu of this person's roles."""
    mine, waiting = await reportable(visit, own_only=True), len(await open_to(visit))
    messages, proposals = await new_messages(visit), await count_proposals(visit)
    new = await count_proposed_actors(visit)
    looking, posts = await count_open(visit), await count_new_posts(visit)
    menu = menu_screen(visit.say, visit.access, mine, greeting, waiting, messages, proposals, new, looking, posts)
    await show(visit, await offer_begun(visit, menu))
    await refresh_commands(visit.bot, visit.house.database, visit.person, visit.access)


async def open_help(visit: Visit, _: OpenHelp | None = None) -> None:
    """What can be done here in these roles."""
    home = visit.person.home_orp
    coordinators = await People(visit.reader).coordinators_of(home) if home else []
    name = visit.house.geography.orps[home].name if home else None
    await show(visit, help_screen(visit.say, visit.access, name, has_coordinator=bool(coordinators)))


async def cancel(visit: Visit) -> None:
    """Put away what was begun: the short question, else the form."""
    if visit.person.has_draft:
        await cancel_draft(visit.house.database, visit.person.id)
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
