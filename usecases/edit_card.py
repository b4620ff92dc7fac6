"""The one way a stored card changes: values published, the history written, search and narrow tables kept."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.actor import Actor, RecordState
from domain.card_change import Origin, Past
from domain.card_fields import VERIFIED, Change, actor_changes, digest, value_of, with_changes
from domain.codes import CodeLists, Value
from domain.errors import NotFound, Refusal
from domain.places import Geography
from domain.rights import Access, Action
from storage.actors import Actors
from storage.card_changes import CardChanges
from storage.database import Connection, Database
from storage.search import SearchIndex


class Overtaken(Refusal):
    """Somebody has changed `field` meanwhile: its value is neither the old nor the new one of the change."""

    def __init__(self, field: str) -> None:
        super().__init__("refused-changed-meanwhile")
        self.field = field


async def publish_changes(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    actor_id: int,
    changes: Iterable[Change],
    by: int | None,
    origin: Origin | str,
    now: datetime,
) -> Actor:
    """Publish these changes in the caller's transaction and return the actor as it is afterwards.

    Whoever has shown a value to a person passes it as `old`: nothing is overwritten unseen. Raises Overtaken where the
    card holds neither `old` nor `new`, NotFound for an ended actor or an unknown field, Refusal for a wrong value.
    The caller has checked the right. Editing is not verifying: see `verified`.
    """
    known = await Actors(connection).get(actor_id)
    if known.state is RecordState.ENDED:
        raise NotFound
    wanted = tuple(changes)
    for change in wanted:
        if value_of(known.card, change.field) not in (change.old, change.new):
            raise Overtaken(change.field)
    after = known.model_copy(update={"card": with_changes(known.card, wanted)})
    (saved,) = await save_changed(connection, codes, geography, [(known, after)], by, origin, now)
    return saved


async def save_changed(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    pairs: Sequence[tuple[Actor, Actor]],
    by: int | None,
    origin: Origin | str,
    now: datetime,
) -> list[Actor]:
    """Save actors as they are after a change of card or record state, with a line of history for every difference.

    Takes (before, after) of each and returns them as saved; what has not changed is left alone, `edited_at` too.
    """
    differences = [(after.id, change) for before, after in pairs for change in actor_changes(before, after)]
    touched = {actor for actor, _ in differences}
    saved = [after.model_copy(update={"edited_at": now}) if after.id in touched else after for _, after in pairs]
    changed = [actor for actor in saved if actor.id in touched]
    if changed:
        await Actors(connection).save(changed)
        await Actors(connection).note_editor(touched, by)
        await SearchIndex(connection).put(changed, codes, geography)
        await CardChanges(connection).add(differences, by, origin, now)
    return saved


async def verified(connection: Connection, actor: Actor, by: int, name: str, now: datetime) -> Actor:
    """Say that the whole card holds now; the caller has checked the right."""
    before = actor.verified_at.isoformat() if actor.verified_at else None
    holds = actor.model_copy(update={"verified_at": now, "verified_by": name})
    await Actors(connection).save([holds])
    change = Change(field=VERIFIED, old=before, new=now.isoformat())
    await CardChanges(connection).add([(actor.id, change)], by, Origin.COORDINATOR, now)
    return holds


class Undone(Value):
    """What came of undoing: False where the published value was another than the one seen, and nothing was written."""

    actor: Actor
    past: Past
    is_done: bool


async def undo_change(
    database: Database,
    codes: CodeLists,
    geography: Geography,
    access: Access,
    change_id: int,
    seen: str,
    now: datetime,
) -> Undone:
    """Publish the value from before a change again, as a new change.

    `seen` is the digest of the published value that was shown to the coordinator. Raises NotFound where this person
    does not edit the card, Refusal where the change was undone already or is none of a field.
    """
    async with database.transaction() as connection:
        history = CardChanges(connection)
        past = await history.get(change_id)
        actor = await Actors(connection).get(past.actor)
        if actor.state is RecordState.ENDED or not access.may_with(Action.EDIT_CARD, actor):
            raise NotFound
        if not past.may_be_undone:
            raise Refusal("refused-undone-already")
        stands = value_of(actor.card, past.change.field)
        if digest(stands) != seen:
            return Undone(actor=actor, past=past, is_done=False)
        back = Change(field=past.change.field, old=stands, new=past.change.old)
        actor = await publish_changes(connection, codes, geography, actor.id, [back], access.person, Origin.UNDO, now)
        await history.undone(change_id, now)
        return Undone(actor=actor, past=await history.get(change_id), is_done=True)
