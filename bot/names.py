"""Districts, regions and actors by the name an operator types."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from bot.terminal import Fault
from domain.actor import Actor, RecordState
from domain.places import Geography
from domain.words import fold

SHOWN = 5


def find_orp(geography: Geography, text: str) -> str:
    """Code of the district with this name or code, in any case and without diacritics; raises Fault."""
    names = {fold(orp.name): code for code, orp in geography.orps.items()}
    return _find(names | {f"orp {name}": code for name, code in names.items()}, text, "ORP")


def find_kraj(geography: Geography, text: str) -> str:
    """Code of the region with this name, with or without the word "kraj"; raises Fault."""
    names = {fold(kraj.name): code for code, kraj in geography.kraje.items()}
    short = {name.replace("kraj", "").strip(): code for name, code in names.items()}
    return _find(names | short, text, "kraj")


def find_actor(actors: Iterable[Actor], text: str) -> Actor:
    """The actor with this id, this name, or the only one with the text in its name; raises Fault."""
    wanted = fold(text)
    alive = [actor for actor in actors if actor.state is not RecordState.ENDED]
    exact = [actor for actor in alive if wanted in (str(actor.id), fold(actor.card.name))]
    found = exact or [actor for actor in alive if wanted in fold(actor.card.name)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Fault(f"there is no actor {text!r}: `python -m bot search` shows names and ids")
    few = ", ".join(f"{actor.id} {actor.card.name}" for actor in found[:SHOWN])
    raise Fault(f"{len(found)} actors match {text!r}: give the id ({few}{', …' if len(found) > SHOWN else ''})")


def _find(codes: Mapping[str, str], text: str, what: str) -> str:
    wanted = fold(text)
    if wanted in codes:
        return codes[wanted]
    if text.strip().upper() in codes.values():
        return text.strip().upper()
    close = get_close_matches(wanted, codes, n=1)
    raise Fault(f"there is no {what} {text!r}" + (f": did you mean {close[0]!r}?" if close else ""))
