"""Words of the template's code lists as people write them: kinds, need domains, forms, focus, age bands, situations."""

import csv
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from domain.actor import AgeRange, Audience
from domain.codes import CodeLists, Focus, Form, Kind, NeedDomain
from domain.likeness import Phrases, key, stems
from exchange.cells import read_age, read_yes, split_list

NOT_ACTORS = "rodina"
BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
KIND_PARTS = re.compile(r"[;\n/,+]|\s[–—-]\s|\s(?:a|i)\s")
ITEMS = re.compile(r"[;\n|,/+&]|\s(?:a|i)\s", re.IGNORECASE)
LIST_SIGNS = re.compile(r"[;\n|,/+&]")
AGE_ITEMS = re.compile(r"[;\n|,/]")
NUMBERING = re.compile(r"^\s*[0-9]+\s*[.):–-]?\s*")
LONG_STEM = 4
MOST_REMEMBERED = 4096
SHORTENED = re.compile(r"([^\W\d_]+)(\.?)")
DOMAIN_LIKENESS = 85.0
DOMAIN_WORDS = {
    NeedDomain.RELATIONSHIPS: "vztahy;vztah;vztazích;rodinné vztahy;oblast vztahů;relationships",
    NeedDomain.SAFETY: "bezpečí;bezpečím;bezpečnost;pocit bezpečí;safety",
    NeedDomain.HEALTH: "zdraví;zdravím;zdravotní;zdravotní péče;péče o zdraví;health",
    NeedDomain.LEARNING: "učení;učením;vzdělávání;vzdělání;škola a učení;learning",
    NeedDomain.BEHAVIOUR: "chování;chováním;rizikové chování;behaviour",
    NeedDomain.MATERIAL: "materiální zajištění;materiální;materiál;materiálního zajištění;materiálním zajištěním"
    ";materiální zabezpečení;hmotné zajištění;hmotné zabezpečení;materiální potřeby;material",
}
FORM_WORDS = {
    Form.AMBULATORY: ("ambul", "dochaz"),
    Form.OUTREACH: ("teren", "v terenu"),
    Form.RESIDENTIAL: ("pobyt", "luzk", "rezid"),
}
FORM_LETTERS = {"a": Form.AMBULATORY, "t": Form.OUTREACH, "p": Form.RESIDENTIAL}
ONLINE_WORDS = ("online", "on line", "distan", "telefon", "e mail", "email", "virtu", "chat")
AGE_WORDS = {
    "kojenci": (0, 1),
    "batolata": (1, 3),
    "předškoláci": (3, 6),
    "předškolní věk": (3, 6),
    "školní věk": (6, 15),
    "žáci ZŠ": (6, 15),
    "děti": (0, 18),
    "děti do 18 let": (0, 18),
    "děti a mládež": (0, 26),
    "mládež": (15, 26),
    "dospívající": (13, 18),
    "dospělí": (18, None),
    "rodiče": (18, None),
    "senioři": (65, None),
}


class KindRead(NamedTuple):
    """The kinds a cell names: decided ones, and those of an abbreviation that stands for more things."""

    codes: tuple[str, ...]
    ambiguous: tuple[str, ...] = ()
    guessed: bool = False
    unknown: tuple[str, ...] = ()
    """Parts of the cell that name no kind, or none for certain, beside one that does."""


class Vocabulary:
    """The code lists ready to be met by what people write; each text is looked up once."""

    def __init__(self, codes: CodeLists) -> None:
        self._codes = codes
        phrases = tuple(_kind_phrases(codes))
        self._kinds = Phrases(phrases)
        self._spelt = tuple((key(phrase).split(), code) for phrase, code in phrases)
        self._domains = Phrases(
            ((word, domain) for domain, words in DOMAIN_WORDS.items() for word in words.split(";")), DOMAIN_LIKENESS
        )
        groups = codes.target_groups.values()
        self._situations = Phrases((group.name_cs, group.code) for group in groups if group.kind == "situace")
        bands = [(group.name_cs, (group.age_from or 0, group.age_to)) for group in groups if group.kind == "vek"]
        self._age_words = Phrases([*bands, *AGE_WORDS.items()])
        self._named = lru_cache(MOST_REMEMBERED)(self._kinds_named)
        self.domains = lru_cache(MOST_REMEMBERED)(self._read_domains)
        self.ages = lru_cache(MOST_REMEMBERED)(self._read_ages)
        self.situations = lru_cache(MOST_REMEMBERED)(self._read_situations)

    def kinds(self, written: str, name: str, domain: NeedDomain | None) -> KindRead:
        """Kinds named by a cell, the first one leading; an ambiguous one is decided by the actor's name and domain."""
        read = self._named(written)
        return self._decide(read.ambiguous, name, domain) if read.ambiguous else read

    def _kinds_named(self, written: str) -> KindRead:
        """The same before anything is decided."""
        found = self._kinds_of(written)
        if found:
            return KindRead(found) if len(found) == 1 else KindRead((), ambiguous=found)
        parts = {
            part.strip(): self._kinds_of(part) for part in KIND_PARTS.split(BRACKETED.sub(" ", written)) if key(part)
        }
        sure = tuple(dict.fromkeys(found[0] for found in parts.values() if len(found) == 1))
        unsure = next((found for found in parts.values() if len(found) > 1), ())
        unknown = tuple(part for part, found in parts.items() if len(found) != 1)
        return KindRead(sure, unknown=unknown) if sure else KindRead((), ambiguous=unsure)

    def _kinds_of(self, written: str) -> tuple[str, ...]:
        options = [written, BRACKETED.sub(" ", written), *BRACKETED.findall(written)]
        exact = next((found for option in options if (found := self._kinds.exactly(option))), ())
        exact = exact or self._shortened(written)
        return exact or next((found for option in options if (found := self._kinds.meanings(option))), ())

    def _shortened(self, written: str) -> tuple[str, ...]:
        """Kinds whose words begin as the written ones, where some of these end with a full stop: zákl. škola."""
        words = [(key(word), bool(stop)) for word, stop in SHORTENED.findall(written)]
        if not any(stop for _, stop in words):
            return ()
        alike = (code for spelt, code in self._spelt if len(spelt) == len(words) and _is_short_of(words, spelt))
        return tuple(dict.fromkeys(alike))

    def _decide(self, candidates: tuple[str, ...], name: str, domain: NeedDomain | None) -> KindRead:
        scores = {code: self._fit(self._codes.kinds[code], name, domain) for code in candidates}
        best = max(scores.values())
        leading = [code for code, score in scores.items() if score == best]
        if len(leading) == 1:
            return KindRead((leading[0],), guessed=True)
        return KindRead((), ambiguous=candidates)

    def _fit(self, kind: Kind, name: str, domain: NeedDomain | None) -> int:
        words = {stem[: LONG_STEM + 1] for stem in stems(kind.name_cs).split() if len(stem) >= LONG_STEM}
        named = {stem[: LONG_STEM + 1] for stem in stems(name).split()}
        return 2 * len(words & named) + (domain is not None and kind.domain is domain)

    def _read_domains(self, written: str) -> tuple[tuple[NeedDomain, ...], tuple[str, ...]]:
        """Need domains of a cell in their order, and the items that are none."""
        bare = NUMBERING.sub("", written)
        whole = self._domains.exactly(bare) if LIST_SIGNS.search(bare) else self._domains.meanings(bare)
        if whole:
            return whole[:1], ()
        items = [BRACKETED.sub(" ", NUMBERING.sub("", item)).strip() for item in ITEMS.split(written)]
        read = [(item, self._domains.meanings(item)) for item in items if key(item)]
        found = dict.fromkeys(meanings[0] for _, meanings in read if meanings)
        return tuple(found), tuple(item for item, meanings in read if not meanings)

    def _read_situations(self, written: str) -> tuple[str, ...]:
        """Codes of life situations where the words are those of the list, else the words as written."""
        return tuple(dict.fromkeys(code for item in split_list(written) for code in self._situations_of(item)))

    def _situations_of(self, item: str) -> tuple[str, ...]:
        """One or more of the list, parted by commas, or the words as they are: names and sentences hold commas too."""
        parts = [self._situations.exactly(part) for part in item.split(",")]
        return self._situations.exactly(item)[:1] or (tuple(part[0] for part in parts) if all(parts) else (item,))

    def _read_ages(self, written: str) -> tuple[tuple[AgeRange, ...], tuple[str, ...]]:
        """Ranges of ages of a cell, and the items that are none."""
        read = [(item, self._age(item)) for item in AGE_ITEMS.split(written) if item.strip()]
        found = dict.fromkeys(age for _, age in read if age is not None)
        return tuple(found), tuple(item for item, age in read if age is None)

    def _age(self, item: str) -> AgeRange | None:
        band = self._age_words.exactly(item)
        return AgeRange(since=band[0][0], to=band[0][1]) if band else read_age(item)


def _is_short_of(words: Sequence[tuple[str, bool]], spelt: Sequence[str]) -> bool:
    pairs = zip(words, spelt, strict=True)
    return all(whole.startswith(word) if stop else stems(whole) == stems(word) for (word, stop), whole in pairs)


def _kind_phrases(codes: CodeLists) -> Iterator[tuple[str, str]]:
    for kind in codes.kinds.values():
        if kind.group != NOT_ACTORS:
            yield from ((phrase, kind.code) for phrase in _ways_to_say(kind))
    with (Path(__file__).parent / "kind_names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield from ((phrase, row["code"]) for phrase in row["names"].split(";"))


def _ways_to_say(kind: Kind) -> Iterator[str]:
    yield kind.name_cs
    yield kind.code
    yield BRACKETED.sub(" ", kind.name_cs)
    yield from kind.name_cs.split(" / ")
    yield from kind.abbreviations


@lru_cache(MOST_REMEMBERED)
def read_forms(written: str) -> tuple[tuple[Form, ...], bool, tuple[str, ...]]:
    """Forms of a cell, whether it names an on-line one, and the items that are none."""
    items = [key(item) for item in ITEMS.split(BRACKETED.sub(" ", written)) if key(item)]
    forms = {item: form for item in items if (form := _form(item)) is not None}
    online = [item for item in items if item not in forms and item.startswith(ONLINE_WORDS)]
    unknown = tuple(item for item in items if item not in forms and item not in online)
    return tuple(dict.fromkeys(forms.values())), bool(online), unknown


def _form(item: str) -> Form | None:
    by_word = (form for form, beginnings in FORM_WORDS.items() if item.startswith(beginnings))
    return next(by_word, None) or FORM_LETTERS.get(item)


def read_focus(written: str) -> Focus | None:
    """Prevention, intervention or both ("P + I", "obojí"); None where it is none."""
    words = key(written).split()
    if any(word.startswith(("oboj", "obe", "both")) for word in words):
        return Focus.BOTH
    prevents = any(word in ("p", "p+i") or word.startswith("preven") for word in words)
    is_spelt = any(word.startswith("preven") for word in words)
    intervenes = any(word == "p+i" or word.startswith("interven") or (word == "i" and not is_spelt) for word in words)
    if prevents and intervenes:
        return Focus.BOTH
    return Focus.PREVENTION if prevents else Focus.INTERVENTION if intervenes else None


def read_formal(written: str) -> bool | None:
    """Formal or informal; None where it is neither."""
    plain = key(written)
    if plain.startswith(("neform", "inform")):
        return False
    return True if plain.startswith("form") else read_yes(written)


def read_audience(written: str) -> Audience:
    """Public only where the cell says so; everything else stays in the network."""
    words = key(written).split()
    is_public = any(word.startswith(("verejn", "vsichni", "vsem", "kdokoli", "public")) for word in words)
    return Audience.PUBLIC if is_public or read_yes(written) else Audience.NETWORK


def says_network(written: str) -> bool:
    """True where the cell surely means those who belong to the network."""
    words = ("sit", "case", "clen", "akter", "zastup", "neverejn", "intern", "network")
    return any(word.startswith(words) for word in key(written).split()) or read_yes(written) is False
