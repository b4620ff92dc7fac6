"""The notice that a register has brought something for a coordinator to decide."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from storage.registers import Registers
from views.proposed_actors import register_news_screen
from views.screen import Screen


async def news(recipient: Recipient, _: Mapping[str, int | str]) -> Screen | None:
    """How much of registers waits in the recipient's districts at this moment; nothing where all is decided."""
    registers, orps = Registers(recipient.reader), recipient.access.own_orps
    actors, facts = await registers.count_open_in(orps), await registers.count_open_facts_in(orps)
    return register_news_screen(recipient.reading.say, actors, facts) if actors or facts else None


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.REGISTER_NEWS: news}
