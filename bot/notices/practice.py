"""Notices about what is done in a district: to its coordinators, that a member says who does it."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.notice import NoticeKind
from storage.actors import Actors
from storage.reference import load_needs
from usecases.practice import activity_in, keeps_practice
from views.practice import said_notice
from views.screen import Screen


async def said(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Who does what, or does it no more, while that still holds."""
    orp, actor_id, does = str(subject["orp"]), int(subject["actor"]), bool(subject["does"])
    if not keeps_practice(recipient.access, orp):
        return None
    try:
        here = await activity_in(recipient.reader, recipient.access, load_needs(), orp, str(subject["activity"]))
    except NotFound:
        return None
    actor = await Actors(recipient.reader).find(actor_id)
    does_now = here.practice is not None and actor_id in here.practice.actors
    if actor is None or does_now is not does:
        return None
    return said_notice(recipient.reading, orp, here.activity, actor, does=does)


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.PRACTICE_SAID: said}
