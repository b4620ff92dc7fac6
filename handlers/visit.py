"""A visit: one update of one person, with everything a handler needs to answer it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from telegram import Bot, Message, Update, User

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.places import Geography
from domain.rights import Access
from locales.translator import Translator, language_for, translator
from storage.database import Connection, Database
from storage.drafts import Draft, Drafts
from storage.people import People, Person
from usecases.meet import meet
from views.found import Reading

ANSWERED_WITHIN = timedelta(hours=12)


class Words(NamedTuple):
    """What people's words mean, and the names of places."""

    lexicon: Lexicon
    gazetteer: Gazetteer


@dataclass(frozen=True)
class House:
    """What the process holds for all visits."""

    database: Database
    codes: CodeLists
    geography: Geography
    words: asyncio.Task[Words]
    """What people's words mean; read while the bot already answers taps."""
    clock: Callable[[], datetime]
    zone: tzinfo
    operators: frozenset[int]
    """Telegram ids of those who run the process."""


@dataclass(frozen=True)
class Visit:
    """One update of a known person; rights are as they are at this moment."""

    update: Update
    bot: Bot
    house: House
    person: Person
    access: Access
    now: datetime

    def as_person(self, person: Person, access: Access) -> "Visit":
        """The same visit after the person's settings or rights have changed."""
        return replace(self, person=person, access=access)

    @property
    def say(self) -> Translator:
        """The words of the person's language."""
        return translator(self.person.language)

    @property
    def reading(self) -> Reading:
        """What views about actors are made with."""
        return Reading(self.say, self.house.codes, self.house.geography, self.now, self.house.zone)

    @property
    def reader(self) -> Connection:
        """A connection for reads."""
        return self.house.database.reader

    async def draft(self) -> Draft | None:
        """The question this person is answering; one asked long ago is answered no more."""
        if not self.person.is_writing:
            return None
        return await Drafts(self.reader).find(self.person.id, self.now - ANSWERED_WITHIN)

    @property
    def text(self) -> str:
        """What the person wrote; empty for anything but text."""
        message = self.message
        return (message.text or "") if message and not self.update.callback_query else ""

    @property
    def message(self) -> Message | None:
        """The message written, or the one whose button was tapped."""
        return self.update.effective_message


async def admit(update: Update, bot: Bot, house: House, user: User) -> Visit:
    """Who this is and what they may do now; somebody new is remembered in the language of their Telegram."""
    now = house.clock()
    known = await People(house.database.reader).find(user.id)
    if known is None:
        known = await meet(house.database, user.id, user.first_name, language_for(user.language_code), now)
    person, access = known
    return Visit(update, bot, house, person, access.as_operator(now) if user.id in house.operators else access, now)
