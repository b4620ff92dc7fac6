"""The coordinator of a network, one tap away: who it is, the phone as a contact; and their own contact for others."""

from domain.actor import Contact
from domain.card_answers import EMAIL
from domain.conversation import Line
from domain.errors import NotFound, Refusal
from domain.rights import Access
from handlers.ask_place import ask_place
from handlers.forms import Answers, Form, Phone, Text, begin
from handlers.questions import Asking
from handlers.routes import Routes, on
from handlers.screen import send_contact, show
from handlers.visit import Visit
from storage.actors import Actors
from storage.contacts import Contacts
from storage.drafts import Draft
from usecases.contacts import drop_contact, keep_contact
from usecases.conversations import Addressee, answering_for
from usecases.guard_text import refuse_personal_data
from views.coordinator import (
    CallCoordinator,
    Coordination,
    DropContact,
    OpenContact,
    SetContact,
    contact_screen,
    coordinator_screen,
)
from views.menu import OpenCoordinator, OpenMyCoordinator
from views.place import COORDINATOR

TOLD = (Line.COORDINATOR, Line.REGIONAL_COORDINATOR)
"""Lines whose people may show their contact; operators are reached by a message alone."""
NAME_LIMIT, EMAIL_LIMIT = 60, 100


async def open_coordinator(visit: Visit, tap: OpenCoordinator) -> None:
    """Who coordinates a district, under the list or card it was asked from."""
    await show_coordinator(visit, tap.orp, fresh=True)


async def open_mine(visit: Visit, _: OpenMyCoordinator) -> None:
    """Who coordinates the home district, or that of the own actor; without one, ask for it."""
    own = await Actors(visit.reader).living(visit.access.own_actors) if visit.access.own_actors else []
    orp = visit.person.home_orp or next((actor.card.seat for actor in own), None)
    if orp is None:
        await ask_place(visit, COORDINATOR)
    else:
        await show_coordinator(visit, orp)


async def show_coordinator(visit: Visit, orp: str, *, fresh: bool = False) -> None:
    """Who coordinates a district."""
    await show(visit, coordinator_screen(visit.say, await _coordination(visit, orp)), fresh=fresh)


async def call(visit: Visit, tap: CallCoordinator) -> None:
    """The phone as a contact, while that person coordinates here and shows it."""
    contact = (await _coordination(visit, tap.orp)).contacts.get(tap.person)
    if contact is None or contact.phone is None:
        raise NotFound
    await send_contact(visit, contact.phone, contact.name or "")


async def open_contact(visit: Visit, _: OpenContact | None = None) -> None:
    """What everybody reads of this person."""
    _check_coordinates(visit.access)
    contact = (await Contacts(visit.reader).of([visit.person.id])).get(visit.person.id)
    await show(visit, contact_screen(visit.say, contact))


async def set_contact(visit: Visit, _: SetContact) -> None:
    """Ask for the contact."""
    await begin(visit, CONTACT)


async def keep(visit: Visit, answers: Answers) -> None:
    """Show it to everybody from now on."""
    contact = Contact(name=answers["name"], phone=answers.get("phone"), email=answers.get("email"))
    await keep_contact(visit.house.database, visit.access, contact)
    await open_contact(visit)


async def take_back(visit: Visit, _: DropContact) -> None:
    """Show the office alone."""
    await drop_contact(visit.house.database, visit.person.id)
    await open_contact(visit)


async def _coordination(visit: Visit, orp: str) -> Coordination:
    if orp not in visit.house.geography.orps:
        raise NotFound
    answering = await answering_for(visit.reader, Addressee(orp), visit.house.operators)
    contacts = await Contacts(visit.reader).of(answering.people) if answering.line in TOLD else {}
    return Coordination(
        orp=orp,
        name=visit.house.geography.orps[orp].name,
        line=answering.line,
        contacts=contacts,
        has_others=bool(answering.besides(visit.person.id)),
        is_reader=visit.person.id in answering.people,
        only_office=answering.line in TOLD and len(contacts) < len(answering.people),
    )


def _check_coordinates(access: Access) -> None:
    if not access.own_orps:
        raise NotFound


class Email(Text):
    """An e-mail address → str."""

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """One address."""
        address = text.strip()
        refuse_personal_data(address, insisting=insisting)
        if len(address) > EMAIL_LIMIT or not EMAIL.fullmatch(address):
            raise Refusal("contact-expects-email")
        return asking.answered(address)


CONTACT = Form(
    name="contact",
    questions=(Text("name", limit=NAME_LIMIT), Phone("phone", optional=True), Email("email", optional=True)),
    may=lambda access: bool(access.own_orps),
    finish=keep,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenCoordinator, open_coordinator),
            **on(OpenMyCoordinator, open_mine),
            **on(CallCoordinator, call),
            **on(OpenContact, open_contact),
            **on(SetContact, set_contact),
            **on(DropContact, take_back),
        },
        forms=(CONTACT,),
    )
