"""An announcement on its way and after: follow, stop, send again, remind, phone, correct, withdraw."""

from collections.abc import Collection

from domain.announcement import UNDELIVERED, WORDS_LIMIT, Announcement, Fate, may_announce, reason_of
from domain.audit import phones_seen
from domain.errors import NotFound
from domain.rights import Access, as_seen_by
from domain.words import fold
from handlers.forms import Answers, Form, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.announcement_recipients import Recipient, Recipients
from usecases.announcement_sending import correct, follow_in, remind, send_again, stop, withdraw
from usecases.announcements import kept
from views.announcement_report import (
    NOBODY,
    READ,
    UNREAD,
    CorrectAnnouncement,
    Named,
    RemindUnread,
    SendAgain,
    ShowNames,
    ShowPhones,
    StopAnnouncement,
    WithdrawAnnouncement,
    names_screen,
    phones_screen,
    report_screen,
    withdraw_screen,
)
from views.found import shorten
from views.words import html

ABOUT_LIMIT = 60


async def stop_sending(visit: Visit, tap: StopAnnouncement) -> None:
    """What waits is not sent."""
    await show_report(visit, await stop(visit.house.database, visit.access, tap.announcement, visit.now))


async def send_to_rest(visit: Visit, tap: SendAgain) -> None:
    """To those who do not have it."""
    one = await send_again(visit.house.database, visit.access, tap.announcement, visit.now)
    await show_report(visit, one)


async def remind_unread(visit: Visit, tap: RemindUnread) -> None:
    """Those who have not confirmed."""
    count = await remind(visit.house.database, visit.access, tap.announcement, visit.now)
    note = visit.say.html("announcement-reminded", count=count)
    await show_report(visit, await kept(visit.reader, visit.access, tap.announcement), note)


async def show_names(visit: Visit, tap: ShowNames) -> None:
    """By name, with the reason."""
    one = await kept(visit.reader, visit.access, tap.announcement)
    await show(visit, names_screen(visit.reading, one, tap.what, await _named(visit, one, tap.what), tap.page))


async def show_phones(visit: Visit, tap: ShowPhones) -> None:
    """Numbers of the actors it has not reached, as far as this coordinator may read them."""
    one = await kept(visit.reader, visit.access, tap.announcement)
    recipients = Recipients(visit.reader)
    missed = await recipients.of(one.id, visit.now, UNDELIVERED)
    spoken = await recipients.actors_of([person.person for person in missed])
    about: dict[int, list[str]] = {actor: [] for actor in await recipients.unreached(one.id)}
    for person in missed:
        for actor in spoken.get(person.person, ()):
            about.setdefault(actor, []).append(person.name)
    actors = [as_seen_by(visit.access, actor) for actor in await Actors(visit.reader).living(about)]
    actors.sort(key=lambda actor: fold(actor.card.name))
    named = [
        Named(
            actor.card.name,
            about=shorten(", ".join(about[actor.id]), ABOUT_LIMIT) or visit.say.text("announcement-nobody-there"),
            phone=actor.card.phone_to_call,
        )
        for actor in actors
    ]
    await show(visit, phones_screen(visit.reading, one, named, tap.page))
    visit.saw(phones_seen(visit.person.id, actors, visit.now))


async def ask_correction(visit: Visit, tap: CorrectAnnouncement) -> None:
    """Ask for the corrected words."""
    await kept(visit.reader, visit.access, tap.announcement)
    await begin(visit, CORRECTION, {"announcement": tap.announcement})


async def save_correction(visit: Visit, answers: Answers) -> None:
    """Over what was delivered, in place of what waits."""
    number, words = int(answers["announcement"]), answers["words"]
    one = await correct(visit.house.database, visit.access, number, words, visit.now)
    await show_report(visit, one, visit.say.html("announcement-corrected"))


async def take_out(visit: Visit, tap: WithdrawAnnouncement) -> None:
    """Ask, then take it out of all chats."""
    one = await kept(visit.reader, visit.access, tap.announcement)
    if tap.sure:
        one = await withdraw(visit.house.database, visit.access, one.id, visit.now)
        await show_report(visit, one)
    else:
        tally = await Recipients(visit.reader).tally(one.id, visit.now)
        await show(visit, withdraw_screen(visit.reading, one, tally))


async def show_report(visit: Visit, one: Announcement, note: str = "") -> None:
    """How it stands; the message shown last is the live one."""
    tally = await Recipients(visit.reader).tally(one.id, visit.now)
    message = await show(visit, report_screen(visit.reading, one, tally, note))
    if message is not None and message != one.message:
        await follow_in(visit.house.database, one.id, message)


async def _named(visit: Visit, one: Announcement, what: str) -> list[Named]:
    recipients = Recipients(visit.reader)
    if what == NOBODY:
        names = await Actors(visit.reader).names(await recipients.unreached(one.id))
        return [Named(name) for name in sorted(names.values(), key=fold)]
    if what in (READ, UNREAD):
        people = await recipients.of(one.id, visit.now, [Fate.DELIVERED])
        return await _people(visit, [person for person in people if person.has_read == (what == READ)])
    if what not in set(Fate):
        raise NotFound
    return await _people(visit, await recipients.of(one.id, visit.now, [Fate(what)]))


async def _people(visit: Visit, people: Collection[Recipient]) -> list[Named]:
    """People with the actors they speak for; those it did not reach by reason."""
    say, spoken = visit.say, await Recipients(visit.reader).actors_of([person.person for person in people])
    names = await Actors(visit.reader).names({actor for actors in spoken.values() for actor in actors})
    named = []
    for person in people:
        actors = ", ".join(names[actor] for actor in spoken.get(person.person, ()) if actor in names)
        missed = person.fate in (Fate.BLOCKED, Fate.FAILED)
        reason = say.text(f"announcement-reason-{reason_of(person.reason)}") if missed else ""
        called = person.name or say.text("announcement-erased")
        named.append(Named(called, shorten(actors, ABOUT_LIMIT), reason))
    return sorted(named, key=lambda one: one.reason)


async def _above(visit: Visit, answers: Answers) -> str:
    one = await kept(visit.reader, visit.access, int(answers["announcement"]))
    return f"<blockquote>{html(one.words)}</blockquote>" if one.words else ""


def _may(access: Access) -> bool:
    return may_announce(access)


CORRECTION = Form(
    name="announcement-correction",
    questions=(Text("words", limit=WORDS_LIMIT),),
    may=_may,
    finish=save_correction,
    above=_above,
)


def routes() -> Routes:
    """Taps and the form of this feature."""
    return Routes(
        taps={
            **on(StopAnnouncement, stop_sending),
            **on(SendAgain, send_to_rest),
            **on(RemindUnread, remind_unread),
            **on(ShowNames, show_names),
            **on(ShowPhones, show_phones),
            **on(CorrectAnnouncement, ask_correction),
            **on(WithdrawAnnouncement, take_out),
        },
        forms=(CORRECTION,),
    )
