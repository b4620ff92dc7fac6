"""Districts and municipalities in the cells of a workbook."""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from domain.gazetteer import Gazetteer
from domain.likeness import Phrases, key, stems
from domain.places import Geography, Municipality

PIECES = re.compile(r"[;\n|,/•+]")
CONJUNCTION = re.compile(r"\s(?:a|i|-)\s|\s*–\s*")
LARGE_TOWN = "obce s rozsirenou pusobnosti"
TITLE = re.compile(rf"^(?:(?:so|spravni|uzemni) )*(?:orp|obvodu?|{LARGE_TOWN}) (?:orp |{LARGE_TOWN} )?")
WHOLE_COUNTRY = frozenset(
    {"cr", "ceska republika", "cela cr", "cela republika", "celostatni", "celostatne", "cela zeme"}
)


class OrpsRead(NamedTuple):
    """Codes of the districts a cell names, in its order, and the pieces that name none."""

    codes: tuple[str, ...]
    unknown: tuple[str, ...]


class PlaceWords:
    """Names of places as people write them, each text looked up once."""

    def __init__(self, geography: Geography, gazetteer: Gazetteer) -> None:
        self._geography = geography
        self._names = {key(orp.name): orp.code for orp in geography.orps.values()}
        self._kraje = Phrases(
            (phrase, kraj.code)
            for kraj in geography.kraje.values()
            for phrase in (kraj.name, f"celý {kraj.name}", kraj.name.replace("kraj", "").replace("Kraj", ""))
            if phrase.strip() and (phrase != "Hlavní město Praha")
        )
        self._gazetteer = gazetteer
        self.orps = lru_cache(maxsize=10_000)(self._orps)
        self.municipality = lru_cache(maxsize=10_000)(self._municipality)

    def _orps(self, text: str) -> OrpsRead:
        """Districts of a cell; a region stands for all its districts."""
        codes: dict[str, None] = {}
        unknown: list[str] = []
        for piece in self._pieces(text):
            found = self._piece(piece)
            codes.update(dict.fromkeys(found))
            unknown.extend([] if found else [piece])
        return OrpsRead(tuple(codes), tuple(unknown))

    def _pieces(self, text: str) -> list[str]:
        """The items of a list; an item that names no place as a whole is taken apart at "a"."""
        items = (item.strip() for item in PIECES.split(text))
        pieces = (
            [item] if not CONJUNCTION.search(item) or self._piece(item) else CONJUNCTION.split(item) for item in items
        )
        return [piece for taken_apart in pieces for piece in taken_apart if key(piece)]

    def named_orp(self, text: str) -> str | None:
        """The district of a title such as "— ORP Sokolov —": only where the words surely mean one."""
        plain = key(text)
        bare = TITLE.sub("", plain)
        if bare in self._names:
            return self._names[bare]
        return self._gazetteer.orp(text) if bare != plain else None

    def _piece(self, piece: str) -> tuple[str, ...]:
        code = self.named_orp(piece)
        if code is not None:
            return (code,)
        if key(piece) in WHOLE_COUNTRY:
            return tuple(self._geography.orps)
        kraj = self._kraje.exactly(piece) if "kraj" in stems(piece) or key(piece).endswith("ky") else ()
        if kraj:
            return self._geography.orps_of_kraj(kraj[0])
        found = self._gazetteer.orp(piece)
        return (found,) if found is not None else ()

    def _municipality(self, text: str, near: Collection[str]) -> Municipality | None:
        return self._gazetteer.municipality(text, near)
