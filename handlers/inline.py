"""Inline mode: cards and posts offered in any chat, to known and unknown people alike; no asker is remembered."""

import re
from datetime import datetime

from telegram import Bot, InlineQuery

from domain.actor import Actor
from domain.rights import Action
from handlers.pace import Pace
from handlers.screen import offer_inline
from handlers.visit import House
from locales.translator import language_for, translator
from storage.people import People
from usecases.inline import (
    MOST,
    NamedPost,
    find_to_share,
    named_posts,
    one_post_to_share,
    one_to_share,
    posts_to_share,
)
from views.board import SHARE as POST_NUMBER
from views.found import Reading
from views.inline import inline_post, inline_result
from views.share import NUMBER

CACHED_SECONDS = 5
NUMBERED = re.compile(rf"\s*(?P<mark>[{NUMBER}{POST_NUMBER}])(?P<number>[0-9]{{1,15}})\s*")
"""What «Sdílet» writes: exactly this card, or this post."""


async def offer_cards(query: InlineQuery, bot: Bot, house: House) -> None:
    """What anybody may read, in the language of the asker; too fast a script gets no answer."""
    now = house.clock()
    if house.patience.take(query.from_user.id, now) is not Pace.ANSWER:
        return
    known = await People(house.database.reader).find(query.from_user.id)
    access = house.rights_of(*known, now) if known else house.visitors_rights
    home = known[0].home_orp if known else None
    actors, posts = await _find(query.query, house, home, now) if access.may(Action.SEARCH) else ([], [])
    language = known[0].language if known else language_for(query.from_user.language_code)
    read = Reading(translator(language), house.codes, house.geography, now, house.zone)
    cards = [inline_result(read, bot.username, actor) for actor in actors[: MOST - len(posts)]]
    results = [*cards, *(inline_post(read, bot.username, post, name) for post, name in posts)]
    await offer_inline(bot, query.id, results, CACHED_SECONDS)


async def _find(words: str, house: House, home: str | None, now: datetime) -> tuple[list[Actor], list[NamedPost]]:
    reader = house.database.reader
    if numbered := NUMBERED.fullmatch(words):
        number = int(numbered["number"])
        if numbered["mark"] == POST_NUMBER:
            return [], await named_posts(reader, await one_post_to_share(reader, number, now))
        return await one_to_share(reader, number), []
    lexicon, gazetteer = await house.words
    cards = await find_to_share(reader, words, lexicon=lexicon, gazetteer=gazetteer, home=home, now=now)
    return cards, await named_posts(reader, await posts_to_share(reader, words, now))
