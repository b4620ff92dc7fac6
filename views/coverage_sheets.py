"""All views of white spots as tables of a workbook."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.codes import NeedDomain
from domain.coverage import Cell, Coverage, Part, own_situations
from domain.minimal_network import Standing
from domain.remote import Remote
from domain.supply import Offer
from views.coverage import line_words, name_of
from views.coverage_minimal import kind_words
from views.found import Reading
from views.words import domain_name

Value = str | int | float | None
Table = tuple[str, Sequence[str], Sequence[Sequence[Value]]]
"""The name of a sheet, its header, its rows."""


@dataclass(frozen=True)
class Views:
    """What is laid into the sheets."""

    coverage: Coverage
    minimal: Mapping[str, Sequence[Standing]]
    remote: Mapping[str, Sequence[Remote]]
    """By kind: the municipalities of all districts, the farthest first."""
    far_km: Mapping[str, int]
    """By district."""
    platformless: Sequence[tuple[int, str, str]]
    offers: Sequence[Offer]


def tables_of(read: Reading, views: Views) -> list[Table]:
    """A sheet for each view."""
    return [
        _matrix(read, views.coverage, "needs", (Part.NEEDS,)),
        _matrix(read, views.coverage, "groups", (Part.AGES, Part.SITUATIONS)),
        _minimal(read, views),
        _remote(read, views),
        _distances(read, views),
        _table(read, "platformless", ("orp", "actor"), [(name_of(read, o), name) for _, name, o in views.platformless]),
        _offers(read, views.offers),
        _words(read, views.coverage),
    ]


def _matrix(read: Reading, found: Coverage, sheet: str, parts: Sequence[Part]) -> Table:
    columns = ("orp", "line", "count", "seated", "serving", "verdict", "who-seated", "who-serving")
    lines = [line for part in parts for line in found.lines[part]]
    rows = [_cell(read, found, orp, line, found.cell(line, orp)) for orp in found.orps for line in lines]
    return _table(read, sheet, columns, rows)


def _cell(read: Reading, found: Coverage, orp: str, line: str, cell: Cell) -> Sequence[Value]:
    verdict = "white" if cell.is_white else "thin" if cell.is_thin else "covered"
    return (
        name_of(read, orp),
        line_words(read, line),
        cell.total,
        len(cell.seated),
        len(cell.serving),
        read.say.text(f"coverage-word-{verdict}"),
        _names(found, cell.seated),
        _names(found, cell.serving),
    )


def _minimal(read: Reading, views: Views) -> Table:
    columns = (
        *("orp", "kind", "verdict", "least", "count", "seated", "serving"),
        *("least-capacity", "capacity", "unit", "silent", "source", "who"),
    )
    rows = [
        (
            name_of(read, orp),
            kind_words(read, one.least.kind),
            read.say.text(f"coverage-word-{one.verdict.value}"),
            one.least.number,
            one.total,
            len(one.seated),
            len(one.serving),
            one.least.capacity,
            None if one.capacity is None else round(one.capacity, 1),
            read.say.text(f"unit-name-{one.least.unit.value}"),
            one.silent,
            read.say.text("coverage-word-own" if one.is_own else "coverage-word-default"),
            _names(views.coverage, (*one.seated, *one.serving)),
        )
        for orp, standings in views.minimal.items()
        for one in standings
    ]
    return _table(read, "minimal", columns, rows)


def _remote(read: Reading, views: Views) -> Table:
    """Of each district and kind: how many municipalities are far, and the farthest of all."""
    columns = ("orp", "kind", "far-km", "far", "of", "municipality", "km", "actor", "actor-orp")
    here: dict[tuple[str, str], list[Remote]] = defaultdict(list)
    for kind, found in views.remote.items():
        for one in found:
            here[one.municipality.orp, kind].append(one)
    rows: list[Sequence[Value]] = []
    for (orp, kind), some in sorted(here.items(), key=lambda item: name_of(read, item[0][0])):
        far_km = views.far_km[orp]
        far = sum(one.is_farther(far_km) for one in some)
        rows.append((name_of(read, orp), kind_words(read, kind), far_km, far, len(some), *_farthest(read, some[0])))
    return _table(read, "remote", columns, rows)


def _farthest(read: Reading, one: Remote) -> Sequence[Value]:
    if one.nearest is None or one.km is None:  # from all of them it is equally far to nobody
        return (None, None, None, None)
    return (one.municipality.name, round(one.km, 1), one.nearest.name, name_of(read, one.nearest.seat))


def _distances(read: Reading, views: Views) -> Table:
    """Municipalities in rows, kinds in columns, kilometres in cells."""
    km = {kind: {one.municipality.code: one.km for one in found} for kind, found in views.remote.items()}
    around = [one.municipality for one in next(iter(views.remote.values()), ())]
    around.sort(key=lambda one: (name_of(read, one.orp), one.name, one.code))
    header = [*(read.say.text(f"coverage-column-{name}") for name in ("orp", "municipality"))]
    header += [kind_words(read, kind) for kind in km]
    rows = [
        (name_of(read, one.orp), one.name, *(_rounded(distances[one.code]) for distances in km.values()))
        for one in around
    ]
    return read.say.text("coverage-sheet-distances"), header, rows


def _rounded(km: float | None) -> Value:
    return None if km is None else round(km, 1)


def _offers(read: Reading, offers: Sequence[Offer]) -> Table:
    columns = ("orp", "domain", "sought", "count", "seated", "serving")
    rows = [
        (
            name_of(read, one.orp),
            domain_name(read.say, NeedDomain(one.domain)),
            one.sought or None,
            one.seated + one.serving,
            one.seated,
            one.serving,
        )
        for one in offers
    ]
    return _table(read, "offers", columns, rows)


def _words(read: Reading, found: Coverage) -> Table:
    """Situations that stand in no line, so that they can be written by the list."""
    words = own_situations(found.suppliers.values(), found.lines)
    return _table(read, "words", ("words", "times"), words.most_common())


def _table(read: Reading, sheet: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Table:
    header = [read.say.text(f"coverage-column-{column}") for column in columns]
    return read.say.text(f"coverage-sheet-{sheet}"), header, rows


def _names(found: Coverage, actors: Sequence[int]) -> str | None:
    return "; ".join(found.suppliers[actor].name for actor in actors) or None
