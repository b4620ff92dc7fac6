"""Messages through the bot: writing to a coordinator or to those who keep a card, reading, answering."""

from collections.abc import Collection

from domain.conversation import TEXT_LIMIT, first_name
from domain.errors import NotFound
from domain.rights import Access
from handlers.forms import Answers, Form, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.conversations import Conversations
from storage.database import Connection
from storage.people import People
from usecases.conversations import (
    Addressee,
    addressee_of,
    check_may_write,
    conversations_of,
    note_read,
    read_conversation,
    write_first,
    write_on,
)
from views.conversation import (
    PAGE,
    OpenConversation,
    Thread,
    WriteOn,
    WriteToActor,
    conversation_screen,
    conversations_screen,
    messages_texts,
    with_whom,
)
from views.coordinator import WriteToCoordinator
from views.menu import OpenConversations


async def write_to_coordinator(visit: Visit, tap: WriteToCoordinator) -> None:
    """Ask for the words to those who coordinate a district."""
    if tap.orp not in visit.house.geography.orps:
        raise NotFound
    await _ask_words(visit, {"orp": tap.orp})


async def write_to_actor(visit: Visit, tap: WriteToActor) -> None:
    """Ask for the words to those who keep a card."""
    to = await addressee_of(visit.reader, visit.access, tap.actor)
    await _ask_words(visit, {"orp": to.orp, "actor": tap.actor})


async def answer(visit: Visit, tap: WriteOn) -> None:
    """Ask for the answer, under what it answers."""
    await _ask_words(visit, {"conversation": (await _thread(visit, tap.conversation)).conversation.id})


async def send(visit: Visit, answers: Answers) -> None:
    """Send the words and show the conversation."""
    house, words = visit.house, answers["words"]
    if "conversation" in answers:
        id_ = int(answers["conversation"])
        sent = await write_on(house.database, visit.access, id_, words, house.operators, visit.now)
    else:
        to = Addressee(answers["orp"], answers.get("actor"))
        sent = await write_first(house.database, visit.access, to, words, house.operators, visit.now)
    await show(visit, conversation_screen(visit.reading, await _thread(visit, sent.id), "message-sent"))


async def open_conversation(visit: Visit, tap: OpenConversation) -> None:
    """One conversation; from now on it counts as read."""
    thread = await _thread(visit, tap.conversation)
    if thread.messages:
        await note_read(visit.house.database, visit.person.id, tap.conversation, thread.messages[-1].id)
    await show(visit, conversation_screen(visit.reading, thread, page=tap.page))


async def open_conversations(visit: Visit, tap: OpenConversations) -> None:
    """A page of the person's own list."""
    listed = await conversations_of(visit.reader, visit.person.id, visit.house.operators)
    part = listed[tap.page * PAGE : (tap.page + 1) * PAGE]
    threads = [await _thread(visit, one.conversation.id) for one in part]
    new = frozenset(one.conversation.id for one in part if one.is_new)
    more = len(listed) > (tap.page + 1) * PAGE
    await show(visit, conversations_screen(visit.reading, threads, new, tap.page, more))


async def new_messages(visit: Visit) -> int | None:
    """How many conversations have something new for this person; None where there is no conversation."""
    listed = await conversations_of(visit.reader, visit.person.id, visit.house.operators)
    return sum(one.is_new for one in listed) if listed else None


async def thread_of(reader: Connection, person: int, conversation_id: int, operators: Collection[int]) -> Thread:
    """A conversation with what is read beside it; raises NotFound to everybody who may not read it."""
    conversation, answering = await read_conversation(reader, person, conversation_id, operators)
    actor = await Actors(reader).find(conversation.actor) if conversation.actor else None
    return Thread(
        conversation=conversation,
        messages=await Conversations(reader).messages(conversation.id),
        reader=person,
        asker=first_name((await People(reader).get(conversation.asker))[0].name),
        actor=actor.card.name if actor else None,
        line=answering.line,
    )


async def _thread(visit: Visit, conversation_id: int) -> Thread:
    return await thread_of(visit.reader, visit.person.id, conversation_id, visit.house.operators)


async def _ask_words(visit: Visit, answers: Answers) -> None:
    await check_may_write(visit.reader, visit.access, visit.now)
    await begin(visit, MESSAGE, answers)


async def _above(visit: Visit, answers: Answers) -> str:
    """To whom, or what is being answered."""
    if "conversation" in answers:
        thread = await _thread(visit, int(answers["conversation"]))
        return "\n\n".join((f"<b>{with_whom(visit.reading, thread)}</b>", *messages_texts(visit.reading, thread)[-2:]))
    if "actor" in answers:
        actor = await Actors(visit.reader).get(int(answers["actor"]))
        return visit.say.html("message-to-actor", actor=actor.card.name)
    return visit.say.html("message-to-coordinator", orp=visit.house.geography.orps[answers["orp"]].name)


def _anybody(_: Access) -> bool:
    return True


MESSAGE = Form(
    name="message",
    questions=(Text("words", limit=TEXT_LIMIT),),
    may=_anybody,
    finish=send,
    above=_above,
    guarded=lambda answers: "conversation" in answers,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(WriteToCoordinator, write_to_coordinator),
            **on(WriteToActor, write_to_actor),
            **on(WriteOn, answer),
            **on(OpenConversation, open_conversation),
            **on(OpenConversations, open_conversations),
        },
        forms=(MESSAGE,),
    )
