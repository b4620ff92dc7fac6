"""A coordinator decides who reads a field of a card."""

from datetime import datetime

from domain.actor import Actor, Card, RecordState
from domain.audit import Deed, Entry
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.errors import NotFound
from domain.places import Geography
from domain.rights import Access, Action
from domain.visibility import Level, allowed_levels, with_level
from storage.actors import Actors
from storage.audit import Audit
from storage.database import Database
from usecases.edit_card import save_changed

EVERY, DEFAULT = "every", "default"


async def set_visibility(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    actor: int,
    field: str | None,
    level: Level | None,
    now: datetime,
) -> Actor:
    """Give a field of the card (None: each) this level, or (None) the default; an edit, and the index follows.

    Raises NotFound where this person may not, or where the field of this card cannot have the level.
    """
    async with database.transaction() as connection:
        known = await Actors(connection).get(actor)
        if known.state is RecordState.ENDED or not access.may_with(Action.SET_VISIBILITY, known):
            raise NotFound
        card = _changed(known.card, field, level)
        if card == known.card:
            return known
        pairs = [(known, known.model_copy(update={"card": card}))]
        (changed,) = await save_changed(connection, codes, geography, pairs, access.person, Origin.COORDINATOR, now)
        await Audit(connection).add(
            Entry(
                at=now,
                person=access.person,
                deed=Deed.VISIBILITY_CHANGED,
                actor=actor,
                orp=card.seat,
                detail={"field": field or EVERY, "level": DEFAULT if level is None else level.name.lower()},
            )
        )
    return changed


def _changed(card: Card, field: str | None, level: Level | None) -> Card:
    if field is None and level is None:
        return card.model_copy(update={"visibility": ()})
    allowed = allowed_levels(card, field or "")
    if field is None or not allowed or (level is not None and level not in allowed):
        raise NotFound
    return with_level(card, field, level)
