"""«People and invitations»: the way in, a new invitation with its picture, the open ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import ClassVar
from urllib.parse import quote, urlencode

from domain.invitation import Invitation
from locales.translator import Translator
from views.found import Reading
from views.menu import OpenPeople, OpenRequests, menu_row
from views.people import LABEL_LIMIT, ListPeople, right_words
from views.screen import Row, Screen, button, link
from views.tap import Tap
from views.words import html, local_time

INVITATIONS_PAGE = 6
RIGHT_LIMIT = 200
DOTS = 8
"""Pixels of a dot of the QR picture."""


class Invite(Tap):
    """Begin an invitation."""

    prefix: ClassVar[str] = "inv"


class ListInvitations(Tap):
    """A page of the open invitations."""

    prefix: ClassVar[str] = "invs"
    page: int = 0


class RevokeInvitation(Tap):
    """Take an invitation back, once it is `sure`."""

    prefix: ClassVar[str] = "invx"
    invitation: int
    sure: bool = False


@dataclass(frozen=True)
class Offered:
    """An open invitation: what it is for in words, who made it."""

    invitation: Invitation
    words: str
    maker: str | None


def people_screen(say: Translator, people: int, invitations: int, requests: int) -> Screen:
    """Invite, look through the open requests and invitations, and through the people."""
    rows = (
        *(((button(say.text("button-requests", count=requests), OpenRequests()),),) if requests else ()),
        (button(say.text("button-invite"), Invite()),),
        (button(say.text("button-invitations", count=invitations), ListInvitations()),),
        (button(say.text("button-people-list", count=people), ListPeople()),),
        menu_row(say),
    )
    return Screen(say.html("people-title"), rows)


def invitation_words(read: Reading, invitation: Invitation, moved: str | None, actors: Mapping[int, str]) -> str:
    """What an invitation is for; `moved` is the name of the person it moves."""
    if invitation.role is None:
        return read.say.text("invitation-moves", name=moved or "")
    (right,) = invitation.rights(0, read.now, ())
    return right_words(read.say, read.geography, right, actors)


def made_screen(read: Reading, bot: str, code: str, what: str, uses: int, expires_at: datetime) -> Screen:
    """A new invitation: its picture, its link and all that it means. It is shown this once."""
    say, address = read.say, f"https://t.me/{bot}?start={code}"
    caption = "\n\n".join(
        (
            say.html("invitation-made", what=_cut(what, RIGHT_LIMIT)),
            say.html("invitation-holds", count=uses, until=local_time(expires_at, read.zone)),
            html(address),
            say.html("invitation-once"),
        )
    )
    share = "https://t.me/share/url?" + urlencode(
        {"url": address, "text": say.text("invitation-share-text")}, quote_via=quote
    )
    rows = ((link(say.text("button-share-invitation"), share),), _back(say))
    return Screen(caption, rows, photo=qr_picture(address))


def qr_picture(address: str) -> bytes:
    """The address as a QR code, PNG."""
    import segno  # a tenth of a second that only those who invite wait for

    picture = BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="png", scale=DOTS, border=4)
    return picture.getvalue()


def invitations_screen(read: Reading, offers: Sequence[Offered], page: int) -> Screen:
    """A page of open invitations with a button that revokes each."""
    say, first = read.say, page * INVITATIONS_PAGE
    shown = offers[first : first + INVITATIONS_PAGE]
    lines = [_line(read, offer, number) for number, offer in enumerate(shown, first + 1)]
    revokes: list[Row] = [
        (
            button(
                _cut(say.text("button-revoke", number=number, what=offer.words)), RevokeInvitation(offer.invitation.id)
            ),
        )
        for number, offer in enumerate(shown, first + 1)
    ]
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), ListInvitations(page - 1)))
    if first + INVITATIONS_PAGE < len(offers):
        turns.append(button(say.text("button-next"), ListInvitations(page + 1)))
    title = say.html("invitations-title") if offers else say.html("invitations-none")
    return Screen("\n\n".join((title, *lines)), (*revokes, *((tuple(turns),) if turns else ()), _back(say)))


def revoke_screen(read: Reading, offer: Offered) -> Screen:
    """Asks once."""
    say = read.say
    text = f"{say.html('revoke-sure')}\n\n{_line(read, offer)}"
    yes = button(say.text("button-revoke-sure"), RevokeInvitation(offer.invitation.id, sure=True))
    return Screen(text, ((yes,), (button(say.text("button-back"), ListInvitations()), *menu_row(say))))


def _line(read: Reading, offer: Offered, number: int | None = None) -> str:
    say, invitation = read.say, offer.invitation
    head = f"<b>{html(_cut(offer.words, RIGHT_LIMIT))}</b>"
    until = local_time(invitation.expires_at, read.zone)
    rest = say.html("invitation-left", left=invitation.uses - invitation.used, count=invitation.uses, until=until)
    maker = say.html("invitation-maker", name=offer.maker) if offer.maker else say.html("invitation-maker-none")
    return f"{f'{number}. ' if number else ''}{head}\n{rest}\n{maker}"


def _back(say: Translator) -> Row:
    return (button(say.text("button-back"), OpenPeople()), *menu_row(say))


def _cut(words: str, limit: int = LABEL_LIMIT) -> str:
    return words if len(words) <= limit else f"{words[: limit - 1]}…"
