"""`run`: the bot itself, until it is stopped."""

from argparse import Namespace

from bot.commands import Commands
from bot.opening import check_file
from bot.settings import Settings, require_token
from bot.terminal import Fault


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot until it is stopped")
    parser.set_defaults(command=run)


def run(settings: Settings, _: Namespace) -> int:
    """Talk to Telegram; the database is made or migrated on the way."""
    # Imported here, so that the other commands start without Telegram's library.
    from telegram.error import InvalidToken, NetworkError

    from bot.app import run as run_bot

    require_token(settings)
    check_file(settings.database)
    try:
        run_bot(settings)
    except InvalidToken:
        raise Fault("Telegram does not know the token: copy it again from @BotFather into SITOVKA_TOKEN") from None
    except NetworkError as error:
        reason = type(error).__name__
        raise Fault(f"Telegram cannot be reached ({reason}): check the connection, the proxy and SITOVKA_API") from None
    return 0
