"""A coordinator keeps the actors of own districts: adds, ends, closes, advises against referring, reopens, notes."""

from collections.abc import Collection, Mapping
from datetime import datetime

from pydantic import JsonValue

from domain.actor import Actor, Card, RecordState
from domain.audit import Deed, Entry, about_right
from domain.card_fields import with_value
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.note import NOTE_LIMIT, Note
from domain.notice import Notice, NoticeKind
from domain.places import Geography
from domain.record import REASON_LIMIT, StateChange, likely_twins, opens_again, with_state
from domain.request import TOLD_WITHIN
from domain.rights import Access, Action
from domain.visibility import Level
from storage.actors import Actors
from storage.audit import Audit
from storage.card_changes import Origin
from storage.database import Connection, Database
from storage.merges import Merges
from storage.notes import Notes
from storage.outbox import Outbox
from storage.people import People
from storage.search import SearchIndex
from usecases.edit_card import save_changed
from usecases.guard_text import refuse_in_value, refuse_personal_data
from usecases.posts import withdraw_all
from usecases.proposals import close_of_ended


async def add_actor(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    values: Mapping[str, JsonValue],
    now: datetime,
) -> Actor:
    """Put a new actor with these values of fields into the network.

    Raises NotFound where its seat is no district of this person's, Refusal for a wrong value or a birth number.
    """
    refuse_in_value(dict(values))
    card = card_of(values)
    if not access.may(Action.EDIT_CARD, orps=(card.seat,) if card.seat else ()):
        raise NotFound
    async with database.transaction() as connection:
        (actor,) = await Actors(connection).add([card], now)
        await SearchIndex(connection).put([actor], codes, geography)
    return actor


def card_of(values: Mapping[str, JsonValue]) -> Card:
    """A card with these values of fields, checked one by one."""
    card = Card(name=str(values["name"]))
    for field, value in values.items():
        card = with_value(card, field, value)
    return card


async def twins_of(reader: Connection, card: Card) -> list[Actor]:
    """Known actors that may be the one of this card, the likest first; ended ones among them."""
    return likely_twins(card, await Actors(reader).known_in(card.orps, card.ico))


async def kept_actor(reader: Connection, access: Access, actor_id: int) -> Actor:
    """An actor in whatever state, for those who keep it; raises NotFound for others and for a merged one."""
    actor = await Actors(reader).get(actor_id)
    if not access.may_with(Action.EDIT_CARD, actor) or await Merges(reader).remaining(actor_id) is not None:
        raise NotFound
    return actor


async def change_state(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    actor_id: int,
    change: StateChange,
    now: datetime,
) -> Actor:
    """End, close, advise against referring, or reopen, with a reason; the members are told.

    What waits for a decision about an ended actor is closed, and its authors are told; its posts are withdrawn. Rights
    to speak for it end with it, and do not come back when it is reopened. Raises NotFound, or Refusal where somebody
    else has changed the state meanwhile. The guard has shown the reason to its author.
    """
    _check_text(change.reason, REASON_LIMIT)
    async with database.transaction() as connection:
        before = await kept_actor(connection, access, actor_id)
        return await put_state(connection, codes, geography, before, change, access.person, Origin.COORDINATOR, now)


async def put_state(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    before: Actor,
    change: StateChange,
    by: int,
    origin: Origin,
    now: datetime,
) -> Actor:
    """The same in the caller's transaction; the caller has checked the right."""
    after = with_state(before, change, now.astimezone(PRAGUE).date())
    (saved,) = await save_changed(connection, codes, geography, [(before, after)], by, origin, now)
    await _write_down(connection, by, saved, now)
    members = [grant.person for grant in await Merges(connection).members(saved.id)]
    if saved.state is RecordState.ENDED:
        await close_of_ended(connection, saved.id, by, now)
        await withdraw_all(connection, saved.id, now)
        await _end_members(connection, saved, by, now)
    await _tell(connection, saved, members, by, now)
    return saved


async def open_again(codes: CodeLists, geography: Geography, database: Database, now: datetime) -> int:
    """Make active what was closed until yesterday, and tell members and coordinators; returns how many."""
    today = now.astimezone(PRAGUE).date()
    async with database.transaction() as connection:
        due = [actor for actor in await Actors(connection).closed_before(today) if opens_again(actor, today)]
        active = {"state": RecordState.ACTIVE, "state_reason": None, "closed_until": None}
        pairs = [(actor, actor.model_copy(update=active)) for actor in due]
        for actor in await save_changed(connection, codes, geography, pairs, None, Origin.COORDINATOR, now):
            members = [grant.person for grant in await Merges(connection).members(actor.id)]
            keepers = await People(connection).coordinators_of(actor.card.seat) if actor.card.seat else []
            await _tell(connection, actor, {*members, *keepers}, None, now)
    return len(due)


async def add_note(
    database: Database, access: Access, actor_id: int, text: str, now: datetime, *, private: bool
) -> None:
    """Keep a note; raises NotFound where this person does not keep the actor."""
    _check_text(text, NOTE_LIMIT)
    async with database.transaction() as connection:
        await kept_actor(connection, access, actor_id)
        await Notes(connection).add(actor_id, access.person, text, private, now)


async def delete_note(database: Database, access: Access, note_id: int) -> Note:
    """Delete one's own note; raises NotFound for any other."""
    async with database.transaction() as connection:
        note = await Notes(connection).get(note_id)
        if note.author != access.person:
            raise NotFound
        await kept_actor(connection, access, note.actor)
        await Notes(connection).delete(note_id)
    return note


async def notes_for(reader: Connection, level: Level, actor: int) -> list[Note]:
    """The notes on an actor that a reader of this level of its card reads, the newest first."""
    if level < Level.NETWORK:
        return []
    return await Notes(reader).of(actor, private=level >= Level.COORDINATOR)


async def _end_members(connection: Connection, actor: Actor, by: int, now: datetime) -> None:
    """One notice tells of the end of the actor and of the right; what was offered there is taken back."""
    for grant in await Merges(connection).members(actor.id):
        await People(connection).end(grant.id, by, now)
        await Audit(connection).add(about_right(Deed.RIGHT_ENDED, grant, by, now, grant=grant.id))
    await Merges(connection).revoke_invitations(actor.id, now)


async def _write_down(connection: Connection, by: int, actor: Actor, now: datetime) -> None:
    detail: dict[str, str | int | list[int]] = {"state": actor.state.value}
    deed = Deed.ACTOR_STATE_CHANGED
    await Audit(connection).add(Entry(at=now, person=by, deed=deed, actor=actor.id, orp=actor.card.seat, detail=detail))


async def _tell(connection: Connection, actor: Actor, people: Collection[int], by: int | None, now: datetime) -> None:
    state, at = actor.state.value, int(now.timestamp())
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.ACTOR_STATE,
            subject={"actor": actor.id, "state": state},
            dedupe_key=f"state:{actor.id}:{at}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in sorted({*people} - {by})
    ]
    await Outbox(connection).put(*notices)


def _check_text(text: str, limit: int) -> None:
    if not text.strip():
        raise Refusal("form-expects-text")
    if len(text) > limit:
        raise Refusal("refused-note-too-long", length=len(text), limit=limit)
    refuse_personal_data(text, insisting=True)
