"""Messages through the bot: to those who coordinate a district, to those who keep a card, and back."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from domain.conversation import (
    CLOSED_AFTER,
    TEXT_LIMIT,
    TOLD_WITHIN,
    WRITING_WINDOW,
    Answering,
    Conversation,
    Line,
    check_pace,
    check_room,
    may_read,
    nearest,
)
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind, Priority
from domain.rights import Access, may_find
from storage.conversations import Conversations, Listed
from storage.database import Connection, Database
from storage.merges import Merges
from storage.outbox import Outbox
from storage.people import People
from usecases.guard_text import refuse_personal_data


class Addressee(NamedTuple):
    """To whom a conversation is: a district, and an actor there where it is to those who keep its card."""

    orp: str
    actor: int | None = None


async def answering_for(connection: Connection, to: Addressee, operators: Collection[int]) -> Answering:
    """Who answers now: members of the actor, else coordinators of the district, of its region, else operators."""
    people = People(connection)
    return nearest(
        (Line.MEMBERS, await people.members_of(to.actor) if to.actor else ()),
        (Line.COORDINATOR, await people.coordinators_of(to.orp)),
        (Line.REGIONAL_COORDINATOR, await people.regional_coordinators_of(to.orp)),
        (Line.OPERATOR, await people.operators(operators)),
    )


async def addressee_of(connection: Connection, access: Access, actor_id: int) -> Addressee:
    """Those who keep the card of this actor; raises NotFound where the person may not find it."""
    actor = await Merges(connection).standing(actor_id)
    if actor.card.seat is None or not may_find(access, actor):
        raise NotFound
    return Addressee(actor.card.seat, actor.id)


async def read_conversation(
    connection: Connection, person: int, conversation_id: int, operators: Collection[int]
) -> tuple[Conversation, Answering]:
    """The conversation and who answers in it now; raises NotFound to everybody who may not read it."""
    conversations = Conversations(connection)
    conversation = await conversations.get(conversation_id)
    answering = await answering_for(connection, _to(conversation), operators)
    is_in = await conversations.read_by(conversation_id, person) is not None
    if not is_in or not may_read(person, conversation, answering):
        raise NotFound
    return conversation, answering


async def conversations_of(connection: Connection, person: int, operators: Collection[int]) -> list[Listed]:
    """The conversations this person may read now, the latest first."""
    known: dict[Addressee, Answering] = {}
    readable = []
    for one in await Conversations(connection).of(person):
        to = _to(one.conversation)
        if one.conversation.asker != person and to not in known:
            known[to] = await answering_for(connection, to, operators)
        if may_read(person, one.conversation, known.get(to, Answering(line=Line.NOBODY))):
            readable.append(one)
    return readable


async def check_may_write(connection: Connection, access: Access, now: datetime) -> None:
    """Raises Refusal where this person has written as much as they may."""
    check_pace(access, await Conversations(connection).count_since(access.person, now - WRITING_WINDOW))


async def write_first(
    database: Database, access: Access, to: Addressee, text: str, operators: Collection[int], now: datetime
) -> Conversation:
    """Write to those who answer for a district or an actor; a conversation that is still open goes on.

    Raises Refusal where nobody is there to answer, over a text that may not be sent, or where it is too much.
    """
    _check_text(text)
    async with database.transaction() as connection:
        if to.actor is not None:
            to = await addressee_of(connection, access, to.actor)
        conversations = Conversations(connection)
        open_one = await conversations.latest(access.person, *to)
        if open_one is None or not await _has_room(conversations, open_one, now):
            open_one = await conversations.add(access.person, *to, now)
        await _write(connection, access, open_one, text, operators, now)
        return open_one


async def write_on(
    database: Database, access: Access, conversation_id: int, text: str, operators: Collection[int], now: datetime
) -> Conversation:
    """Answer, or write on; raises NotFound to those who may not read it, Refusal as `write_first` does."""
    _check_text(text)
    async with database.transaction() as connection:
        conversation, _ = await read_conversation(connection, access.person, conversation_id, operators)
        await _write(connection, access, conversation, text, operators, now)
        return conversation


async def hand_over(operators: Collection[int], database: Database, now: datetime) -> int:
    """What waits for an answer of people who answer no more goes to those who do; returns how many were let in."""
    let_in = 0
    async with database.transaction() as connection:
        conversations = Conversations(connection)
        for conversation, message in await conversations.unanswered(now - CLOSED_AFTER):
            people = (await answering_for(connection, _to(conversation), operators)).besides(conversation.asker)
            if people and {*people}.isdisjoint(await conversations.participants(conversation.id)):
                await conversations.let_in(conversation.id, people)
                await _tell(connection, NoticeKind.MESSAGE_CAME, conversation, message, people, now)
                let_in += len(people)
    return let_in


async def note_read(database: Database, person: int, conversation: int, message: int) -> None:
    """This person has seen the messages up to this one."""
    async with database.transaction() as connection:
        await Conversations(connection).read_to(conversation, person, message)


async def _write(
    connection: Connection,
    access: Access,
    conversation: Conversation,
    text: str,
    operators: Collection[int],
    now: datetime,
) -> None:
    """Keep a message and tell the others: the asker of an answer, those who answer of everything."""
    conversations, author = Conversations(connection), access.person
    await check_may_write(connection, access, now)
    check_room(conversation, await conversations.count_messages(conversation.id), now)
    answering = (await answering_for(connection, _to(conversation), operators)).besides(conversation.asker)
    if author == conversation.asker and not answering:
        raise Refusal("refused-nobody-answers")
    message = await conversations.add_message(conversation.id, author, text, now)
    await conversations.let_in(conversation.id, (conversation.asker, *answering))
    await conversations.read_to(conversation.id, author, message)
    if author == conversation.asker:
        await _tell(connection, NoticeKind.MESSAGE_CAME, conversation, message, answering, now)
    else:
        await _tell(connection, NoticeKind.MESSAGE_CAME, conversation, message, (conversation.asker,), now)
        others = [person for person in answering if person != author]
        await _tell(connection, NoticeKind.MESSAGE_ANSWERED, conversation, message, others, now)


async def _has_room(conversations: Conversations, conversation: Conversation, now: datetime) -> bool:
    try:
        check_room(conversation, await conversations.count_messages(conversation.id), now)
    except Refusal:
        return False
    return True


async def _tell(
    connection: Connection,
    kind: NoticeKind,
    conversation: Conversation,
    message: int,
    people: Iterable[int],
    now: datetime,
) -> None:
    priority = Priority.PERSONAL if kind is NoticeKind.MESSAGE_CAME else Priority.BULK
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject={"conversation": conversation.id, "message": message},
            dedupe_key=f"{kind.value}:{message}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
            priority=priority,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)


def _to(conversation: Conversation) -> Addressee:
    return Addressee(conversation.orp, conversation.actor)


def _check_text(text: str) -> None:
    """The form has shown a finding to the author, who may have insisted."""
    if len(text) > TEXT_LIMIT:
        raise Refusal("refused-note-too-long", length=len(text), limit=TEXT_LIMIT)
    refuse_personal_data(text, insisting=True)
