"""First words: to somebody new, and to somebody let in."""

from collections.abc import Mapping, Sequence

from domain.places import Geography
from domain.rights import Grant
from locales.translator import Translator


def welcome_text(say: Translator, name: str) -> str:
    """What the bot is for."""
    return say.html("welcome", name=name)


def admitted_text(say: Translator, geography: Geography, rights: Sequence[Grant], actors: Mapping[int, str]) -> str:
    """What the person may do from now on, and for whom; `actors` are names by id."""
    return "\n".join(_admitted(say, geography, right, actors) for right in rights)


def _admitted(say: Translator, geography: Geography, right: Grant, actors: Mapping[int, str]) -> str:
    role = say.text(f"role-{right.role.value.replace('_', '-')}")
    if right.actor is not None:
        return say.html("admitted-actor", role=role, actor=actors[right.actor])
    if right.orp is not None:
        return say.html("admitted-orp", role=role, orp=geography.orps[right.orp].name)
    if right.kraj is not None:
        return say.html("admitted-kraj", role=role, kraj=geography.kraje[right.kraj].name)
    return say.html("admitted", role=role)
