"""Inviting by a link and a picture, and the open invitations of own districts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from domain.errors import NotFound
from domain.invitation import FOR_MANY, MOST_USES, SCOPE_OF
from domain.rights import Access, Action, Grant, Role
from handlers.forms import Answers, Choice, Form, Number, Option, begin
from handlers.questions import Asking
from handlers.requests import open_to
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.invitations import Offer
from usecases.invitations import invite, open_invitation, open_invitations, revoke_invitation
from usecases.people import people_within
from views.invitations import (
    INVITATIONS_PAGE,
    Invite,
    ListInvitations,
    Offered,
    RevokeInvitation,
    invitation_words,
    invitations_screen,
    made_screen,
    people_screen,
    revoke_screen,
)
from views.menu import OpenPeople
from views.people import right_words
from views.screen import Row

DAYS = (1, 7, 14, 30)
USUAL_USES = (1, 5, 20)


@dataclass(frozen=True)
class Uses(Number):
    """How many people: the usual numbers by button, any other typed."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The usual numbers."""
        return (tuple(asking.button(str(uses), str(uses)) for uses in USUAL_USES),)


async def open_people(visit: Visit, _: OpenPeople | None = None) -> None:
    """What can be done with people and invitations."""
    _check(visit.access)
    people = await people_within(visit.reader, visit.access)
    offers = await open_invitations(visit.reader, visit.access, visit.now)
    requests = await open_to(visit)
    await show(visit, people_screen(visit.say, len(people), len(offers), len(requests)))


async def begin_invitation(visit: Visit, _: Invite) -> None:
    """The form; the district is not asked where there is one."""
    anywhere, orps = visit.access.may(Action.INVITE), visit.access.own_orps
    await begin(visit, INVITATION, {"orp": min(orps)} if len(orps) == 1 and not anywhere else {})


async def make_invitation(visit: Visit, answers: Answers) -> None:
    """Show the invitation, this once."""
    right = _right(visit, answers)
    uses = int(answers["uses"]) if _may_be_for_many(answers) else 1
    holds_for = timedelta(days=int(answers["days"]))
    code = await invite(
        visit.house.database,
        visit.now,
        right.role,
        actor=right.actor,
        orp=right.orp,
        kraj=right.kraj,
        uses=uses,
        holds_for=holds_for,
        access=visit.access,
    )
    names = await Actors(visit.reader).names([right.actor] if right.actor else [])
    what = right_words(visit.say, visit.house.geography, right, names)
    await show(visit, made_screen(visit.reading, visit.bot.username, code, what, uses, visit.now + holds_for))


async def list_invitations(visit: Visit, tap: ListInvitations) -> None:
    """A page of what is open."""
    _check(visit.access)
    offers = await open_invitations(visit.reader, visit.access, visit.now)
    page = min(tap.page, max(len(offers) - 1, 0) // INVITATIONS_PAGE)
    await show(visit, invitations_screen(visit.reading, await offered(visit, offers), page))


async def revoke(visit: Visit, tap: RevokeInvitation) -> None:
    """Ask, then take the invitation back."""
    if not tap.sure:
        offer = await open_invitation(visit.reader, visit.access, tap.invitation, visit.now)
        await show(visit, revoke_screen(visit.reading, *await offered(visit, [offer])))
        return
    await revoke_invitation(visit.house.database, visit.access, tap.invitation, visit.now)
    offers = await open_invitations(visit.reader, visit.access, visit.now)
    screen = invitations_screen(visit.reading, await offered(visit, offers), 0)
    await show(visit, screen, toast=visit.say.text("revoked"))


async def offered(visit: Visit, offers: Sequence[Offer]) -> list[Offered]:
    """Invitations with what they are for in words."""
    names = await Actors(visit.reader).names([o.invitation.actor for o in offers if o.invitation.actor])
    return [
        Offered(offer.invitation, invitation_words(visit.reading, offer.invitation, offer.moved, names), offer.maker)
        for offer in offers
    ]


def _right(visit: Visit, answers: Answers) -> Grant:
    """What the answers say; one of them names the scope, others may be left from a role chosen before."""
    role = Role(answers["role"])
    needed = SCOPE_OF[role]
    return Grant(
        id=0,
        person=0,
        role=role,
        actor=int(answers["actor"]) if needed == "actor" else None,
        orp=answers["orp"] if needed == "orp" else None,
        kraj=answers["kraj"] if needed == "kraj" else None,
        granted_at=visit.now,
    )


def _check(access: Access) -> None:
    if not access.gives:
        raise NotFound


def _needs(scope: str) -> Callable[[Answers], bool]:
    return lambda answers: "role" in answers and SCOPE_OF[Role(answers["role"])] == scope


def _may_be_for_many(answers: Answers) -> bool:
    return answers.get("role") in FOR_MANY


async def _roles(visit: Visit, _: Answers) -> Sequence[Option]:
    roles = [role for role in Role if role in visit.access.gives]
    return [Option(role.value, visit.say.text(f"role-{role.value.replace('_', '-')}")) for role in roles]


async def _actors(visit: Visit, _: Answers) -> Sequence[Option]:
    anywhere = visit.access.may(Action.INVITE)
    names = await Actors(visit.reader).living_names(None if anywhere else visit.access.own_orps)
    return [Option(str(actor), name) for actor, name in names.items()]


async def _orps(visit: Visit, answers: Answers) -> Sequence[Option]:
    role, orps = Role(answers["role"]), visit.house.geography.orps
    return _by_label(
        Option(code, orp.name) for code, orp in orps.items() if visit.access.may_give(Action.INVITE, role, code)
    )


async def _kraje(visit: Visit, _: Answers) -> Sequence[Option]:
    return _by_label(Option(kraj.code, kraj.name) for kraj in visit.house.geography.kraje.values())


async def _days(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(str(days), visit.say.text("invite-days-option", count=days)) for days in DAYS]


def _by_label(options: Iterable[Option]) -> list[Option]:
    return sorted(options, key=lambda option: option.label)


def _gives(access: Access) -> bool:
    return bool(access.gives)


INVITATION = Form(
    name="invite",
    questions=(
        Choice("role", _roles),
        Choice("actor", _actors, when=_needs("actor")),
        Choice("orp", _orps, when=_needs("orp")),
        Choice("kraj", _kraje, when=_needs("kraj")),
        Uses("uses", least=1, most=MOST_USES, when=_may_be_for_many),
        Choice("days", _days),
    ),
    may=_gives,
    finish=make_invitation,
)


def routes() -> Routes:
    """Commands, taps and the form of this feature."""
    return Routes(
        commands={"lide": open_people, "people": open_people},
        taps={
            **on(OpenPeople, open_people),
            **on(Invite, begin_invitation),
            **on(ListInvitations, list_invitations),
            **on(RevokeInvitation, revoke),
        },
        forms=(INVITATION,),
    )
