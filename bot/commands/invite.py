"""`invite`: a single-use code that gives a role to whoever brings it to the bot."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime

from bot.commands import Commands
from bot.names import find_actor, find_kraj, find_orp
from bot.opening import open_existing
from bot.settings import Settings
from bot.terminal import Fault, WrongUsage, say
from bot.whoami import ask_whoami
from domain.invitation import HOLDS_FOR, SCOPE_OF
from domain.rights import Role
from storage.actors import Actors
from storage.reference import load_geography
from usecases.invitations import invite as make_invitation


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("invite", help="make an invitation code for one person")
    parser.add_argument(
        "--role", required=True, choices=[role.value for role in Role], metavar="ROLE", help=", ".join(Role)
    )
    parser.add_argument("--orp", metavar="NAME", help="district of a coordinator or a crisis worker")
    parser.add_argument("--kraj", metavar="NAME", help="region of a regional coordinator")
    parser.add_argument("--actor", metavar="ID or NAME", help="actor a member speaks for")
    parser.set_defaults(command=invite)


def invite(settings: Settings, options: Namespace) -> int:
    """Print the code and, where Telegram tells the bot's name, the link."""
    _check_scope(
        Role(options.role), {scope for scope in ("orp", "kraj", "actor") if getattr(options, scope) is not None}
    )
    say(asyncio.run(_invite(settings, options)))
    return 0


def _check_scope(role: Role, given: set[str]) -> None:
    needed = SCOPE_OF[role]
    if given != ({needed} if needed else set()):
        raise WrongUsage(f"--role {role} takes {f'--{needed} and nothing else' if needed else 'no further option'}")


async def _invite(settings: Settings, options: Namespace) -> str:
    geography = load_geography()
    async with open_existing(settings.database) as database:
        code = await make_invitation(
            database,
            datetime.now(UTC),
            Role(options.role),
            actor=find_actor(await Actors(database.reader).all(), options.actor).id
            if options.actor is not None
            else None,
            orp=find_orp(geography, options.orp) if options.orp is not None else None,
            kraj=find_kraj(geography, options.kraj) if options.kraj is not None else None,
        )
    return f"code: {code}\n{await _how_to_use(settings, code)}\nIt works once, within {HOLDS_FOR.days} days."


async def _how_to_use(settings: Settings, code: str) -> str:
    by_hand = f"Send this message to the bot: /start {code}"
    if not settings.token.get_secret_value():
        return by_hand
    try:
        return f"link: https://t.me/{(await ask_whoami(settings)).username}?start={code}"
    except Fault as fault:
        return f"{by_hand}\n(no link: {fault})"
