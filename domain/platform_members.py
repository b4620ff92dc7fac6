"""Which actor of a district the words of a list of members mean: surely one, or whom to ask about."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from domain.actor import Actor
from domain.codes import CodeLists, Value
from domain.likeness import Phrases, key, likely
from domain.words import fold

MOST_LIKELY = 5
LONGEST_KIND = 6
BRACKETED = re.compile(r"\s*[(\[][^)\]]*[)\]]")
NUMBERING = re.compile(r"^\d{1,2}[.)]\s+")
LEGAL_FORM = re.compile(r"\s*(?:z ?[su]|o ?p ?s|s ?r ?o|a ?s|p ?o|v ?o ?s|prispevkova organizace)\s*")
COMMA_OUTSIDE_BRACKETS = re.compile(r",(?![^()]*\))")


class Meant(Value):
    """The actor that words surely mean; `is_exact` where they are its name."""

    actor: int
    is_exact: bool


class Candidates:
    """Actors of a district, ready to be met by what people write; `orp` is the district."""

    def __init__(self, actors: Iterable[Actor], orp: str, codes: CodeLists) -> None:
        self._kinds = Phrases(
            (phrase, kind.code) for kind in codes.kinds.values() for phrase in (kind.name_cs, *kind.abbreviations)
        )
        self.actors = {actor.id: actor for actor in actors}
        self._orp = orp
        self._exact: Mapping[str, list[Actor]] = defaultdict(list)
        self._bare: Mapping[str, list[Actor]] = defaultdict(list)
        self._rest: Mapping[str, list[Actor]] = defaultdict(list)
        for actor in self.actors.values():
            self._exact[fold(actor.card.name)].append(actor)
            self._bare[bare(actor.card.name)].append(actor)
            self._rest[self._without_kind(actor.card.name)[0]].append(actor)

    def meant(self, words: str) -> Meant | None:
        """The one that is surely meant: by its name, without what stands in brackets, without the word of its kind."""
        exact = self._only(self._exact.get(fold(words), ()))
        if exact is not None:
            return Meant(actor=exact, is_exact=True)
        found = self._only(self._bare.get(bare(words), ()))
        if found is None and not self._exact.get(fold(words)) and not self._bare.get(bare(words)):
            rest, kinds = self._without_kind(words)
            found = self._only([one for one in self._rest.get(rest, ()) if not kinds or self._is_of(one, kinds)])
        return None if found is None else Meant(actor=found, is_exact=False)

    def likely(self, words: str) -> list[int]:
        """Whom to offer where nobody is sure, the likest first."""
        return likely(bare(words), {id: bare(one.card.name) for id, one in self.actors.items()}, MOST_LIKELY)

    def items(self, cell: str) -> list[str]:
        """The members a list names: by semicolons, lines or commas; a name of an actor may itself hold commas."""
        parts = (NUMBERING.sub("", part) for part in re.split(r"[;\n|•]", cell))
        items = (" ".join(part.strip(" –—*·-").split()) for part in parts)
        return list(dict.fromkeys(one for item in items if item for one in self._apart(item)))

    def _apart(self, item: str) -> list[str]:
        """An item taken apart at its commas, the longest known name first; left whole where nothing in it is known."""
        pieces = [piece.strip() for piece in COMMA_OUTSIDE_BRACKETS.split(item) if piece.strip()]
        if len(pieces) == 1 or self.meant(item) is not None:
            return [item]
        found: list[str] = []
        is_known = False
        while pieces:
            joined = (", ".join(pieces[:count]) for count in range(len(pieces), 0, -1))
            known = next(((one, one.count(", ") + 1) for one in joined if self.meant(one) is not None), None)
            is_known = is_known or known is not None
            if known is None and found and LEGAL_FORM.fullmatch(key(pieces[0])):
                found[-1] = f"{found[-1]}, {pieces.pop(0)}"
                continue
            name, count = known or (pieces[0], 1)
            found.append(name)
            pieces = pieces[count:]
        return found if is_known else [item]

    def _only(self, found: Sequence[Actor]) -> int | None:
        """The only one, or the only one that sits in the district."""
        seated = [actor for actor in found if actor.card.seat == self._orp]
        one = found if len(found) == 1 else seated
        return one[0].id if len(one) == 1 else None

    def _without_kind(self, name: str) -> tuple[str, frozenset[str]]:
        """The name without the word of a kind it begins with, and the kinds that word means."""
        words = bare(name).split()
        for count in range(min(LONGEST_KIND, len(words) - 1), 0, -1):
            kinds = self._kinds.exactly(" ".join(words[:count]))
            if kinds:
                return " ".join(words[count:]), frozenset(kinds)
        return " ".join(words), frozenset()

    def _is_of(self, actor: Actor, kinds: frozenset[str]) -> bool:
        return actor.card.kind in kinds or not kinds.isdisjoint(self._without_kind(actor.card.name)[1])


def bare(name: str) -> str:
    """A name folded, without what stands in brackets."""
    return key(BRACKETED.sub(" ", name))
