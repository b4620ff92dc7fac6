"""Who is told what of a crisis inquiry, in which message it stands, and how it goes out of the chats again."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.actor import Actor
from domain.inquiry import OPEN_AT_MOST, Answer, Asked, Inquiry
from domain.notice import Notice, NoticeKind, Priority
from storage.database import Connection, Database
from storage.inquiries import Inquiries, Told
from storage.outbox import Outbox
from storage.people import People
from storage.private_messages import PrivateMessages

TO_THE_ASKED = (NoticeKind.INQUIRY_ASKED, NoticeKind.INQUIRY_ANSWERED)
TO_OTHERS = (*TO_THE_ASKED, NoticeKind.INQUIRY_ESCALATED)


async def tell_asked(
    connection: Connection, inquiry: Inquiry, new: Sequence[tuple[Actor, list[int]]], now: datetime
) -> None:
    """Ask those who speak for these actors: everybody once, whoever speaks for several of them too."""
    told = {person: actor.id for actor, people in reversed(new) for person in people}
    await Outbox(connection).put(
        *(_notice(NoticeKind.INQUIRY_ASKED, inquiry, person, now, actor) for person, actor in told.items())
    )


async def tell_asker(
    connection: Connection, kind: NoticeKind, inquiry: Inquiry, now: datetime, actor: int | None = None
) -> None:
    """Over the live message, or with a word about what an actor says now."""
    number = await Inquiries(connection).number_of(inquiry.id, kind) + 1
    notice = _notice(kind, inquiry, inquiry.asker, now, number)
    about = {} if actor is None else {"actor": actor}
    await Outbox(connection).put(notice.model_copy(update={"subject": notice.subject | about}))


async def tell_colleagues(
    connection: Connection, inquiry: Inquiry, before: Asked, answer: Answer, by: int, now: datetime
) -> None:
    """Others who were asked for the actor see the answer; one whose different answer holds no more is told anew."""
    inquiries, kind = Inquiries(connection), NoticeKind.INQUIRY_ANSWERED
    told = set(await inquiries.told_people(inquiry.id, *TO_THE_ASKED))
    others = [one for one in await People(connection).members_of(before.actor) if one in told and one != by]
    overruled = before.answered_by if before.answer not in (None, answer) else None
    number = await inquiries.number_of(inquiry.id, kind) + 1
    for person in others:
        notice = _notice(kind, inquiry, person, now, number)
        subject = notice.subject | {"actor": before.actor, "anew": int(person == overruled)}
        await Outbox(connection).put(notice.model_copy(update={"subject": subject}))
    if overruled in others:
        earlier = [one for one in await inquiries.told(inquiry.id, *TO_THE_ASKED) if one.person == overruled]
        await _take_away_all(connection, earlier, now)


async def tell_coordinators(connection: Connection, inquiry: Inquiry, now: datetime) -> None:
    """Those of the district, else those of its region; the asker knows."""
    people, others = People(connection), list[int]()
    for found in (await people.coordinators_of(inquiry.orp), await people.regional_coordinators_of(inquiry.orp)):
        others = others or [person for person in found if person != inquiry.asker]
    await Outbox(connection).put(*(_notice(NoticeKind.INQUIRY_ESCALATED, inquiry, one, now) for one in others))


async def tell_over(connection: Connection, inquiry: Inquiry, now: datetime) -> None:
    """Whoever was asked or told learns that it is over; of several messages about it the last one stays."""
    inquiries = Inquiries(connection)
    people = await inquiries.told_people(inquiry.id, *TO_OTHERS)
    await Outbox(connection).put(*(_notice(NoticeKind.INQUIRY_OVER, inquiry, one, now) for one in people))
    await _take_away_all(connection, _all_but_last(await inquiries.told(inquiry.id, *TO_OTHERS)), now)


async def follow_in(database: Database, inquiry: Inquiry, message: int, now: datetime) -> None:
    """The asker follows the inquiry in this message of the chat; one that showed it before goes."""
    if await live_message(database.reader, inquiry) == message:
        return
    async with database.transaction() as connection:
        before = await live_message(connection, inquiry)
        if before is not None and before != message:
            await _take_away(connection, inquiry.asker, before, now)
        await Inquiries(connection).show_in(inquiry.id, message)


async def live_message(connection: Connection, inquiry: Inquiry) -> int | None:
    """Where the asker follows the inquiry: the newest message that shows it."""
    told = await Inquiries(connection).told(inquiry.id, NoticeKind.INQUIRY_CHANGED)
    return max((*(one.message for one in told), *([inquiry.message] if inquiry.message else [])), default=None)


async def vanish(connection: Connection, inquiry: Inquiry, now: datetime) -> None:
    """Everything about it goes out of every chat."""
    await _take_away_all(connection, await Inquiries(connection).told(inquiry.id), now)
    if inquiry.message is not None:
        await _take_away(connection, inquiry.asker, inquiry.message, now)


async def _take_away_all(connection: Connection, told: Iterable[Told], now: datetime) -> None:
    for one in told:
        await _take_away(connection, one.person, one.message, now)


async def _take_away(connection: Connection, person: int, message: int, now: datetime) -> None:
    """Out of the chat, wholly: something newer tells of it, or it is over."""
    await Inquiries(connection).let_go(person, message)
    await PrivateMessages(connection).keep(person, message, now)


def _all_but_last(told: Sequence[Told]) -> list[Told]:
    last = {one.person: one.message for one in told}
    return [one for one in told if one.message != last[one.person]]


def _notice(kind: NoticeKind, inquiry: Inquiry, person: int, now: datetime, sequence: int = 0) -> Notice:
    """Urgent, as all about an inquiry: late it is worth nothing."""
    return Notice(
        recipient=person,
        kind=kind,
        subject={"inquiry": inquiry.id},
        dedupe_key=f"{kind.value}:{inquiry.id}:{person}:{sequence}",
        due_at=now,
        drop_at=now + OPEN_AT_MOST[inquiry.urgency],
        priority=Priority.URGENT,
    )
