"""Who covers what where: needs and target groups against districts, uncovered and thin cells told from the rest."""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from domain.codes import Focus, NeedDomain, TargetGroup
from domain.words import fold

THIN = 1
"""A cell that stands on so many actors."""
FOCI = (Focus.PREVENTION, Focus.INTERVENTION)
OLDEST = 64
"""Where an age band has no upper end, it is as long as the years in which people bring up children."""
MARK = "."


class Part(StrEnum):
    """Parts of what should be covered: need domains by prevention and intervention, age bands, life situations."""

    NEEDS = "n"
    AGES = "a"
    SITUATIONS = "s"


GROUP_KINDS = {Part.AGES: "vek", Part.SITUATIONS: "situace"}
Lines = Mapping[Part, tuple[str, ...]]
"""What should be covered: `bezpeci.prevence`, or the code of a target group, in the order of the code lists."""


Ages = tuple[int, int | None]
"""Years of age from – to, both included; None where no upper end is said."""


class Supplier(NamedTuple):
    """An active actor, as far as it tells what is covered; `situations` are codes, or its own words."""

    actor: int
    name: str
    kind: str | None = None
    orps: tuple[str, ...] = ()
    """The seat first."""
    domains: tuple[str, ...] = ()
    focus: Focus | None = None
    ages: tuple[Ages, ...] = ()
    situations: tuple[str, ...] = ()
    capacity_text: str | None = None


class Cell(NamedTuple):
    """Who covers a line in a district: the actors seated there, and those that only serve it."""

    seated: tuple[int, ...] = ()
    serving: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """All of them."""
        return len(self.seated) + len(self.serving)

    @property
    def is_white(self) -> bool:
        """Nobody."""
        return self.total == 0

    @property
    def is_thin(self) -> bool:
        """One actor alone: when it is full, ill or gone, there is nobody."""
        return self.total == THIN


class Figures(NamedTuple):
    """Numbers of a district: actors seated there and those that only serve it, uncovered and thin cells by part."""

    orp: str
    seated: int
    serving: int
    white: Mapping[Part, int]
    thin: Mapping[Part, int]
    cells: Mapping[Part, int]
    """How many cells there are."""

    @property
    def white_groups(self) -> int:
        """Target groups of both sorts that nobody works with."""
        return self.white[Part.AGES] + self.white[Part.SITUATIONS]


NOBODY = Cell()


@dataclass(frozen=True)
class Coverage:
    """What is covered in these districts, by whom."""

    orps: tuple[str, ...]
    lines: Lines
    suppliers: Mapping[int, Supplier]
    cells: Mapping[tuple[str, str], Cell]
    """By line and district; those that nobody covers are left out."""

    def cell(self, line: str, orp: str) -> Cell:
        """Who covers a line in a district."""
        return self.cells.get((line, orp), NOBODY)

    def white(self, part: Part, orp: str) -> list[str]:
        """Lines that nobody covers, in their order."""
        return [line for line in self.lines[part] if self.cell(line, orp).is_white]

    def thin(self, part: Part, orp: str) -> list[str]:
        """Lines that one actor alone covers, in their order."""
        return [line for line in self.lines[part] if self.cell(line, orp).is_thin]

    def figures(self, orp: str) -> Figures:
        """The numbers of one of the districts."""
        seated = sum(one.orps[0] == orp for one in self._in(orp))
        return Figures(
            orp,
            seated,
            len(self._in(orp)) - seated,
            {part: len(self.white(part, orp)) for part in Part},
            {part: len(self.thin(part, orp)) for part in Part},
            {part: len(self.lines[part]) for part in Part},
        )

    def unsaid(self, part: Part, orp: str) -> list[int]:
        """Actors in a district that do not say what they would be counted by: they are in no cell of this part."""
        listed = frozenset(self.lines[part])
        return [one.actor for one in self._in(orp) if not _says(one, part, listed)]

    def _in(self, orp: str) -> list[Supplier]:
        return self._by_orp.get(orp, [])

    @cached_property
    def _by_orp(self) -> dict[str, list[Supplier]]:
        found: dict[str, list[Supplier]] = defaultdict(list)
        for one in self.suppliers.values():
            for orp in one.orps:
                found[orp].append(one)
        return found


def lines_of(groups: Iterable[TargetGroup]) -> Lines:
    """All that should be covered, by part."""
    groups = list(groups)
    needs = tuple(need_line(domain, focus) for domain in NeedDomain for focus in FOCI)
    kinds = {part: tuple(one.code for one in groups if one.kind == kind) for part, kind in GROUP_KINDS.items()}
    return {Part.NEEDS: needs, **kinds}


def need_line(domain: str, focus: str) -> str:
    """The line of a need domain and of prevention or intervention."""
    return f"{domain}{MARK}{focus}"


def part_of(line: str, lines: Lines) -> Part | None:
    """To which part a line belongs; None where there is no such line."""
    return next((part for part, some in lines.items() if line in some), None)


def coverage(suppliers: Iterable[Supplier], orps: Collection[str], groups: Mapping[str, TargetGroup]) -> Coverage:
    """What these actors cover in these districts."""
    found: dict[tuple[str, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    within = frozenset(orps)
    here = {one.actor: one for one in suppliers if not within.isdisjoint(one.orps)}
    bands = [group for group in groups.values() if group.kind == GROUP_KINDS[Part.AGES]]
    lines = lines_of(groups.values())
    situations = frozenset(lines[Part.SITUATIONS])
    covered_by: dict[Hashable, frozenset[str]] = {}  # many say the same
    for one in here.values():
        said = (one.domains, one.focus, one.ages, one.situations)
        covered = covered_by.get(said)
        if covered is None:
            covered = frozenset((*_needs(one), *_bands(one, bands), *situations.intersection(one.situations)))
            covered_by[said] = covered
        for at, orp in enumerate(one.orps):
            if orp in within:
                side = min(at, 1)
                for line in covered:
                    found[line, orp][side].append(one.actor)
    cells = {key: Cell(tuple(seated), tuple(serving)) for key, (seated, serving) in found.items()}
    return Coverage(tuple(orps), lines, here, cells)


@lru_cache(maxsize=4096)
def covers_band(ages: tuple[Ages, ...], since: int, to: int | None) -> bool:
    """True where these ages hold at least half of the years of a band."""
    years = range(since, (OLDEST if to is None else to) + 1)
    held = sum(any(low <= year and (high is None or year <= high) for low, high in ages) for year in years)
    return 2 * held >= len(years)


def own_situations(suppliers: Iterable[Supplier], lines: Lines) -> Counter[str]:
    """Life situations in the actors' own words, which stand in no line, with how often each is said."""
    listed = frozenset(lines[Part.SITUATIONS])
    return Counter(words for one in suppliers for words in one.situations if words not in listed)


def in_words_of_list(suppliers: Sequence[Supplier], codes_of: Mapping[str, str]) -> list[Supplier]:
    """The actors with their own words of situations read by a list of such words (folded words → code)."""
    return [
        one._replace(situations=tuple(dict.fromkeys(codes_of.get(fold(words), words) for words in one.situations)))
        for one in suppliers
    ]


def _needs(one: Supplier) -> Iterator[str]:
    foci = FOCI if one.focus is Focus.BOTH else (one.focus,) if one.focus else ()
    return (need_line(domain, focus) for domain in one.domains for focus in foci)


def _bands(one: Supplier, bands: Iterable[TargetGroup]) -> Iterator[str]:
    for band in bands:
        if covers_band(one.ages, band.age_from or 0, band.age_to):
            yield band.code


def _says(one: Supplier, part: Part, listed: frozenset[str]) -> bool:
    if part is Part.NEEDS:
        return bool(one.domains) and one.focus is not None
    return bool(one.ages) if part is Part.AGES else not listed.isdisjoint(one.situations)
