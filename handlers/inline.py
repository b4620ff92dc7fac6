"""Inline mode: cards offered in any chat, to known and unknown people alike; nobody is remembered for asking."""

from telegram import Bot, InlineQuery

from domain.actor import Actor
from domain.rights import Action
from handlers.pace import Pace
from handlers.screen import offer_inline
from handlers.visit import House
from locales.translator import language_for, translator
from storage.people import People
from usecases.inline import find_to_share, one_to_share
from views.found import Reading
from views.inline import inline_result
from views.share import NUMBER

CACHED_SECONDS = 5


async def offer_cards(query: InlineQuery, bot: Bot, house: House) -> None:
    """What anybody may read, in the language of the asker; too fast a script gets no answer."""
    now = house.clock()
    if house.patience.take(query.from_user.id, now) is not Pace.ANSWER:
        return
    known = await People(house.database.reader).find(query.from_user.id)
    access = house.rights_of(*known, now) if known else house.visitors_rights
    home = known[0].home_orp if known else None
    found = await _find(query.query, house, home) if access.may(Action.SEARCH) else []
    language = known[0].language if known else language_for(query.from_user.language_code)
    read = Reading(translator(language), house.codes, house.geography, now, house.zone)
    await offer_inline(bot, query.id, [inline_result(read, bot.username, actor) for actor in found], CACHED_SECONDS)


async def _find(words: str, house: House, home: str | None) -> list[Actor]:
    number = words.strip().removeprefix(NUMBER)
    reader = house.database.reader
    if words.strip().startswith(NUMBER) and number.isdecimal() and len(number) < 16:
        return await one_to_share(reader, int(number))
    lexicon, gazetteer = await house.words
    return await find_to_share(reader, words, lexicon=lexicon, gazetteer=gazetteer, home=home, now=house.clock())
