"""Notices to those who speak for an actor: its record state has changed, its card was merged into another one."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.actor import RecordState
from domain.notice import NoticeKind
from domain.rights import Action
from storage.actors import Actors
from views.keep_actor import merged_notice, state_notice
from views.screen import Screen


async def state_changed(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """The state, while it still holds; the right of a recipient has ended with an ended actor."""
    actor = await Actors(recipient.reader).find(int(subject["actor"]))
    if actor is None or actor.state.value != subject["state"]:
        return None
    is_of_it = recipient.access.may_with(Action.REPORT_CAPACITY, actor)
    return state_notice(recipient.reading, actor) if is_of_it or actor.state is RecordState.ENDED else None


async def merged(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Into which card the recipient's own was merged, as long as they speak for it."""
    actor = await Actors(recipient.reader).find(int(subject["actor"]))
    names = await Actors(recipient.reader).names([int(subject["merged"])])
    if actor is None or actor.id not in recipient.access.own_actors:
        return None
    return merged_notice(recipient.reading, next(iter(names.values())), actor)


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.ACTOR_STATE: state_changed,
    NoticeKind.ACTOR_MERGED: merged,
}
