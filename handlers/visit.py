"""A visit: one update of one person, with everything a handler needs to answer it."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from telegram import Bot, Message, Update, User

from domain.audit import Entry
from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.notice import NoticeKind
from domain.places import Geography
from domain.rights import Access
from handlers.pace import Patience
from locales.translator import Translator, language_for, translator
from storage.database import Connection, Database
from storage.drafts import Draft, Drafts
from storage.people import Layout, People, Person
from usecases.audit import Reads
from usecases.meet import meet
from usecases.reachable import note_reachable
from views.found import Reading

HOUSE = "house"
"""Where the application keeps the house."""
if TYPE_CHECKING:
    from handlers.recipient import Render
    from handlers.routes import Routes

ANSWERED_WITHIN = timedelta(hours=12)
FORMS_KEPT = timedelta(days=30)


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
    reads: Reads
    """Who saw what is not for everybody, on its way into the audit."""
    visitors_search: bool
    """True where visitors may look for public cards."""
    private_for: timedelta
    """How long private data stay in a chat."""
    routes: "Routes"
    """Which handler answers what."""
    notices: "Mapping[NoticeKind, Render]"
    """Which render makes the words of which notice."""
    patience: Patience
    """How much one person may ask in a short time."""
    name: str
    """The bot's name in Telegram, without the @."""
    public_address: str = ""
    """Where calendars are fetched; empty where this process serves none."""
    one_workbook: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while a workbook is read or written: each takes a process with much memory."""

    def rights_of(self, person: Person, granted: Access, now: datetime) -> Access:
        """What a person may do here: the stored grants, and what the settings add and take."""
        access = granted.as_operator(now) if person.telegram_id in self.operators else granted
        return access if self.visitors_search else access.without_open_search()

    @property
    def visitors_rights(self) -> Access:
        """What somebody may do whom nobody knows."""
        nobody = Access(person=0)
        return nobody if self.visitors_search else nobody.without_open_search()


@dataclass(frozen=True)
class Visit:
    """One update of a known person; rights are as they are at this moment."""

    update: Update
    bot: Bot
    house: House
    person: Person
    access: Access
    now: datetime
    is_beside: bool = False
    """Whether the answer is a new message, so that the tapped one stays."""

    def as_person(self, person: Person, access: Access) -> "Visit":
        """The same visit after the person's settings or rights have changed."""
        return replace(self, person=person, access=self.house.rights_of(person, access, self.now))

    def with_person(self, **changes: object) -> "Visit":
        """The same visit after the person has changed these settings."""
        return replace(self, person=self.person.model_copy(update=changes))

    def saw(self, entries: Iterable[Entry]) -> None:
        """Write down that this person was shown what is not for everybody."""
        self.house.reads.add(entries)

    @property
    def say(self) -> Translator:
        """The words of the person's language."""
        return translator(self.person.language)

    @property
    def reading(self) -> Reading:
        """What views about actors are made with."""
        house, short = self.house, self.person.layout is Layout.SHORT
        return Reading(self.say, house.codes, house.geography, self.now, house.zone, short)

    @property
    def reader(self) -> Connection:
        """A connection for reads."""
        return self.house.database.reader

    async def draft(self) -> Draft | None:
        """The short question or the form this person is answering; one asked long ago is answered no more."""
        if not self.person.is_writing:
            return None
        drafts = Drafts(self.reader)
        asked = await drafts.find(self.person.id, self.now - ANSWERED_WITHIN)
        return asked or await drafts.find_form(self.person.id, self.now - FORMS_KEPT, awaited=True)

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
    if person.is_unreachable:
        await note_reachable(house.database, person.id)
    return Visit(update, bot, house, person, house.rights_of(person, access, now), now)
