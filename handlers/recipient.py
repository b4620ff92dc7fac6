"""Who is told of something that somebody else did, and the words of it: as true as at the moment of telling."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.quiet import QuietHours
from domain.rights import Access
from handlers.visit import House, Visit
from locales.translator import translator
from storage.database import Connection
from storage.groups import Groups, LinkedGroup
from storage.people import People, Person
from views.found import Reading
from views.screen import Screen


@dataclass(frozen=True)
class Recipient:
    """Who is to be told, and what they may do at the moment of sending."""

    person: Person
    access: Access
    reading: Reading
    """With the words of the recipient's language."""
    reader: Connection
    house: House
    group: LinkedGroup | None = None
    """Where it is told in place of the person's own chat: then it is for everybody there."""


Render = Callable[[Recipient, Mapping[str, int | str]], Awaitable[Screen | None]]
"""Looks at what is true at this moment: None where the recipient may not see it any more, or it is over."""


async def recipient_of(house: House, person_id: int) -> Recipient:
    """A person as they are at this moment; raises NotFound."""
    now, reader = house.clock(), house.database.reader
    person, granted = await People(reader).get(person_id)
    reading = Reading(translator(person.language), house.codes, house.geography, now, house.zone)
    return Recipient(person, house.rights_of(person, granted, now), reading, reader, house)


async def group_as_recipient(house: House, group_id: int) -> Recipient:
    """A linked group: the chat and the district are its own, the language is that of the person who linked it.

    It may read what a visitor may; a render adds what its district's network may. Raises NotFound.
    """
    group = await Groups(house.database.reader).get(group_id)
    if group.ended_at is not None:
        raise NotFound
    linker = await recipient_of(house, group.linked_by)
    as_person = {"telegram_id": group.chat, "home_orp": group.orp, "quiet": QuietHours()}
    person = linker.person.model_copy(update=as_person)
    return replace(linker, person=person, access=house.visitors_rights, group=group)


def recipient_here(visit: Visit) -> Recipient:
    """The person who is here."""
    return Recipient(visit.person, visit.access, visit.reading, visit.reader, visit.house)


async def words_of(recipient: Recipient, kind: str, subject: Mapping[str, int | str]) -> Screen | None:
    """A notice in words; None where the recipient may not see it any more or it is over; may raise NotFound."""
    screen = await recipient.house.notices[NoticeKind(kind)](recipient, subject)
    if screen is None or (recipient.group is not None and screen.private):
        return None
    return replace(screen, protect=screen.protect or screen.private)
