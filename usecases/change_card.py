"""Somebody changes a card by the form: a coordinator of its district publishes, a member proposes."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domain.card_editing import editable
from domain.card_fields import Change
from domain.codes import CodeLists
from domain.errors import NotFound
from domain.places import Geography
from domain.proposal import ProposalKind
from domain.rights import Access, Action
from storage.actors import Actors
from storage.card_changes import Origin
from storage.database import Database
from usecases.edit_card import publish_changes
from usecases.guard_text import refuse_in_value
from usecases.proposals import propose


async def change_card(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    actor_id: int,
    changes: Sequence[Change],
    operators: Collection[int],
    now: datetime,
) -> bool:
    """Publish the changes (True), or propose them (False); `operators` are Telegram ids.

    Raises NotFound for a field this person may not change there, Refusal where somebody has changed one meanwhile, or
    where a text holds a birth number.
    """
    refuse_in_value({change.field: change.new for change in changes})
    async with database.transaction() as connection:
        actor = await Actors(connection).get(actor_id)
        if not {change.field for change in changes}.issubset(editable(access, actor)):
            raise NotFound
        is_published = access.may_with(Action.EDIT_CARD, actor)
        if is_published:
            await publish_changes(
                connection, codes, geography, actor_id, changes, access.person, Origin.COORDINATOR, now
            )
    if not is_published:
        await propose(database, access, actor_id, changes, now, kind=ProposalKind.CHANGE, operators=operators)
    return is_published
