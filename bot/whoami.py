"""Asks Telegram who the bot is: for links, and to see that Telegram can be reached."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from bot.settings import Settings, require_token
from bot.terminal import Fault
from domain.codes import Value

TIMEOUT = ClientTimeout(total=10)


class Whoami(Value):
    """The bot's name on Telegram, its inline mode, the moment of the answer by Telegram's clock, where it told."""

    username: str
    is_inline: bool
    """Whether «@bot …» reaches the bot from other chats."""
    answered_at: datetime | None


async def ask_whoami(settings: Settings) -> Whoami:
    """Call getMe; raises Fault without the address in it, because the address holds the token."""
    url = f"{settings.api}/bot{require_token(settings)}/getMe"
    try:
        async with ClientSession(timeout=TIMEOUT, trust_env=True) as session, session.post(url) as response:
            return await _read(response)
    except (ClientError, OSError, TimeoutError) as error:
        reason = type(error).__name__
    raise Fault(f"Telegram cannot be reached ({reason}): check the connection, the proxy and SITOVKA_API")


async def _read(response: ClientResponse) -> Whoami:
    if response.status in (401, 404):
        raise Fault("Telegram does not know the token: copy it again from @BotFather into SITOVKA_TOKEN")
    if response.status != 200:
        raise Fault(f"Telegram answers with status {response.status}: try again later, or check SITOVKA_API")
    try:
        bot = (await response.json(content_type=None))["result"]
        username, is_inline = str(bot["username"]), bool(bot.get("supports_inline_queries"))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Fault("what answers at SITOVKA_API is no Bot API: check the address") from None
    return Whoami(username=username, is_inline=is_inline, answered_at=_moment(response.headers.get("Date", "")))


def _moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text).astimezone(UTC)
    except ValueError:
        return None
