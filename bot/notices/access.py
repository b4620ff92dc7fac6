"""Notices about rights: somebody has come in by the recipient's invitation, rights of the recipient have ended."""

from collections.abc import Mapping, Sequence

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.rights import Grant
from storage.actors import Actors
from storage.invitations import Invitations
from storage.people import People
from usecases.people import rights_within
from views.people import joined_screen, lost_screen
from views.screen import Screen


async def joined(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Who came in, with those rights of the invitation that still live and are the recipient's to manage."""
    person = int(subject["person"])
    offer = await Invitations(recipient.reader).offer(int(subject["invitation"]))
    try:
        held = await rights_within(recipient.reader, recipient.access, person)
    except NotFound:
        return None
    moved = await People(recipient.reader).waiting_for(int(subject["invitation"]))
    given = offer.invitation.rights(person, recipient.reading.now, tuple(one.grant for one in moved)) if offer else ()
    rights = [one.grant for one in held if any(map(one.grant.is_like, given))]
    if not rights:
        return None
    return joined_screen(recipient.reading, held[0].name, person, rights, await _actors(recipient, rights))


async def ended(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Those of the rights that the recipient has not been given again meanwhile."""
    held = await People(recipient.reader).rights([int(one) for one in str(subject["rights"]).split()])
    rights = [one.grant for one in held if not any(map(one.grant.is_like, recipient.access.grants))]
    if not rights:
        return None
    return lost_screen(recipient.reading, rights, await _actors(recipient, rights))


async def _actors(recipient: Recipient, rights: Sequence[Grant]) -> dict[int, str]:
    return await Actors(recipient.reader).names([right.actor for right in rights if right.actor])


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.JOINED_BY_INVITATION: joined,
    NoticeKind.RIGHT_ENDED: ended,
}
