"""First words: to somebody new, and to somebody let in."""

from domain.actor import Actor
from domain.invitation import Invitation
from domain.places import Geography
from locales.translator import Translator


def welcome_text(say: Translator, name: str) -> str:
    """What the bot is for."""
    return say.html("welcome", name=name)


def admitted_text(say: Translator, invitation: Invitation, actor: Actor | None, geography: Geography) -> str:
    """What the person may do from now on, and for whom."""
    role = say.text(f"role-{invitation.role.value.replace('_', '-')}")
    if actor is not None:
        return say.html("admitted-actor", role=role, actor=actor.card.name)
    if invitation.orp is not None:
        return say.html("admitted-orp", role=role, orp=geography.orps[invitation.orp].name)
    if invitation.kraj is not None:
        return say.html("admitted-kraj", role=role, kraj=geography.kraje[invitation.kraj].name)
    return say.html("admitted", role=role)
