"""Merging two cards of one actor: begun, chosen field by field, done in one transaction with all that hangs on them."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from domain.actor import Actor, RecordState
from domain.audit import Deed, Entry, about_right
from domain.card_fields import Change, digest
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.merge import MergePlan, Side, differing, merged_card
from domain.notice import Notice, NoticeKind
from domain.places import Geography
from domain.request import TOLD_WITHIN
from domain.rights import Access
from storage.audit import Audit
from storage.card_changes import CardChanges, Origin
from storage.database import Connection, Database
from storage.merges import Merges
from storage.outbox import Outbox
from storage.people import People
from usecases.edit_card import save_changed
from usecases.keep_actor import kept_actor

MERGED = "merged"
"""What stands in the history of the card that stays: the name of the one that was merged into it."""


class Begun(NamedTuple):
    """A merge that was begun, with both actors as they are shown with it."""

    plan: MergePlan
    kept: Actor
    other: Actor


async def begin_merge(
    database: Database,
    access: Access,
    kept_id: int,
    other_id: int,
    now: datetime,
    chosen: Mapping[str, Side] | None = None,
) -> Begun:
    """Take up the merge of these two where it was begun, else begin it; `chosen` sides are added.

    What has changed on the cards since they were shown counts as seen from now on. Raises NotFound where this person
    does not keep both, or where a field has no such side.
    """
    async with database.transaction() as connection:
        kept, other = await cards_of(connection, access, kept_id, other_id)
        begun = await Merges(connection).begun_by(access.person)
        sides = begun.sides if begun and (begun.kept, begun.other) == (kept_id, other_id) else {}
        if any(field not in differing(kept.card, other.card) for field in chosen or ()):
            raise NotFound
        sides = {**sides, **(chosen or {})}
        plan = MergePlan(kept=kept_id, other=other_id, sides=sides, seen=digest_of(kept, other))
        await Merges(connection).keep(access.person, plan, now)
    return Begun(plan, kept, other)


async def merge_actors(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    kept_id: int,
    other_id: int,
    now: datetime,
) -> Actor:
    """Merge as chosen; returns the actor that stays.

    Notes, reports, proposals, rights, invitations, requests, conversations and register codes move; the merged card
    ends and leads to the other one. Raises NotFound, or Refusal where either card has changed since it was shown.
    """
    async with database.transaction() as connection:
        kept, other = await cards_of(connection, access, kept_id, other_id)
        plan = await Merges(connection).begun_by(access.person)
        if plan is None or (plan.kept, plan.other, plan.seen) != (kept_id, other_id, digest_of(kept, other)):
            raise Refusal("refused-merge-changed")
        card = merged_card(kept.card, other.card, plan.sides)
        ended = {"state": RecordState.ENDED, "state_reason": None, "closed_until": None}
        pairs = [(kept, kept.model_copy(update={"card": card})), (other, other.model_copy(update=ended))]
        saved, _ = await save_changed(connection, codes, geography, pairs, access.person, Origin.MERGE, now)
        told = Change(field=MERGED, old=None, new=other.card.name)
        await CardChanges(connection).add([(kept_id, told)], access.person, Origin.MERGE, now)
        await _move_members(connection, other, saved, access.person, now)
        await Merges(connection).move(other_id, kept_id, access.person, now)
        await Merges(connection).forget(other_id)
        await _write_down(connection, saved, other, access.person, now)
    return saved


async def cards_of(reader: Connection, access: Access, kept: int, other: int) -> tuple[Actor, Actor]:
    """Both actors; raises NotFound where they are one, where one has ended, or is not this person's to keep."""
    both = await kept_actor(reader, access, kept), await kept_actor(reader, access, other)
    if kept == other or any(actor.state is RecordState.ENDED for actor in both):
        raise NotFound
    return both


def digest_of(kept: Actor, other: Actor) -> str:
    """A few letters that stand for two cards as somebody has seen them."""
    return digest([kept.model_dump(mode="json"), other.model_dump(mode="json")])


async def _move_members(connection: Connection, other: Actor, kept: Actor, by: int, now: datetime) -> None:
    """Whoever speaks for the merged actor speaks for the other one from now on, and is told."""
    people, audit = People(connection), Audit(connection)
    for grant in await Merges(connection).members(other.id):
        await people.end(grant.id, by, now)
        await audit.add(about_right(Deed.RIGHT_ENDED, grant, by, now, grant=grant.id))
        moved = grant.model_copy(update={"actor": kept.id, "granted_at": now})
        given = await people.grant(moved, by)
        if given is not None:
            await audit.add(about_right(Deed.RIGHT_MOVED, moved, by, now, grant=given))
        if grant.person != by:
            await Outbox(connection).put(_told(grant.person, other.id, kept.id, now))


def _told(person: int, merged: int, into: int, now: datetime) -> Notice:
    return Notice(
        recipient=person,
        kind=NoticeKind.ACTOR_MERGED,
        subject={"merged": merged, "actor": into},
        dedupe_key=f"merged:{merged}:{person}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )


async def _write_down(connection: Connection, kept: Actor, other: Actor, by: int, now: datetime) -> None:
    detail: dict[str, str | int | list[int]] = {"into": kept.id}
    deed = Deed.ACTORS_MERGED
    await Audit(connection).add(Entry(at=now, person=by, deed=deed, actor=other.id, orp=kept.card.seat, detail=detail))
