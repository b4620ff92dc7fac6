"""The shipped reference data (storage/reference/*): code lists, districts and municipalities, read and checked."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path

from domain.cadence import Duty, DutyCode
from domain.capacity import Unit
from domain.codes import CodeLists, CrisisLine, Form, GuidePart, Kind, NeedDomain, Phenomenon, Stage, TargetGroup
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon, Synonym
from domain.minimal_network import Least
from domain.needs import Activity, Need, Needs, Phase
from domain.outline import Outline, bounds
from domain.places import Geography, Kraj, Municipality, Orp
from domain.words import fold
from storage.database import Connection
from storage.database import Value as Sql

FILES = Path(__file__).parent / "reference"
PLACE_FILES = ("kraje.csv", "orp.csv", "orp_neighbours.csv", "obce.csv", "orp.geojson")
VERIFIED = frozenset({"obecně známé", "ověřeno ve zdroji"})
YEARS_OF_SUMMERS = range(2026, 2051)
Cells = dict[str, str]


def load_code_lists() -> CodeLists:
    """Kinds of actors, target groups, risk phenomena and the verified crisis lines."""
    return CodeLists(
        kinds={row["code"]: _kind(row) for row in rows_of("service_types.csv")},
        target_groups={row["code"]: _target_group(row) for row in rows_of("target_groups.csv")},
        phenomena=_phenomena(rows_of("risk_phenomena.csv")),
        crisis_lines=tuple(_line(row) for row in rows_of("crisis_lines.csv") if row["verified"] in VERIFIED),
        guides=_guides(rows_of("guides.csv")),
        compositions={row["code"]: parts(row["minimal_actor_codes"]) for row in rows_of("platform_types.csv")},
    )


def load_geography() -> Geography:
    """The 14 regions and 206 districts with who borders on whom."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    for row in rows_of("orp_neighbours.csv"):
        neighbours[row["csu_code"]].add(row["neighbour_csu_code"])
    orps = [_orp(row) for row in rows_of("orp.csv")]
    kraje = (Kraj(code=row["kraj_code"], name=row["kraj"]) for row in rows_of("kraje.csv"))
    return Geography(
        kraje={kraj.code: kraj for kraj in kraje},
        orps={orp.code: orp for orp in orps},
        neighbours={orp.code: frozenset(neighbours[orp.code]) for orp in orps},
    )


def load_municipalities() -> tuple[Municipality, ...]:
    """All municipalities, in the order of their codes."""
    return tuple(_municipality(row) for row in rows_of("obce.csv"))


def load_duties() -> dict[DutyCode, Duty]:
    """The yearly meetings that are recommended to districts and regions."""
    rows = (row for row in rows_of("recommended_cadence.csv") if row["code"] in set(DutyCode))
    return {
        DutyCode(row["code"]): Duty(
            code=DutyCode(row["code"]), every_months=int(row["every_months"]), of_kraj=row["level"] == "kraj"
        )
        for row in rows
    }


def load_school_holidays() -> tuple[tuple[date, date], ...]:
    """First and last days of the school holidays that are the same in the whole country, in their order.

    Summer is in every year; spring holidays differ by okres and are not among them.
    """
    rows = [row for row in rows_of("school_holidays.csv") if row["verified"]]
    return tuple(sorted(span for row in rows for span in _school_holidays(row)))


def _school_holidays(row: Cells) -> Iterator[tuple[date, date]]:
    years = [""] if row["school_year"] else [f"{year}-" for year in YEARS_OF_SUMMERS]
    for year in years:
        yield date.fromisoformat(year + row["since"]), date.fromisoformat(year + row["until"])


@cache
def load_needs() -> Needs:
    """Needs of a child and what can be done for them; read when they are asked for first."""
    rows = list(rows_of("needs.csv"))
    return Needs(
        needs={row["need_code"]: _need(row) for row in rows},
        activities={row["activity_code"]: _activity(row) for row in rows},
    )


def _need(row: Cells) -> Need:
    return Need(
        code=row["need_code"],
        domain=NeedDomain(row["domain"]),
        name=row["need_cs"],
        forms=parts(row["example_forms"]),
        risk=row["risk_if_unmet"],
    )


def _activity(row: Cells) -> Activity:
    return Activity(
        code=row["activity_code"],
        domain=NeedDomain(row["domain"]),
        need=row["need_code"],
        name=row["activity_cs"],
        usual=parts(row["usual_actor_codes"]),
        possible=parts(row["possible_actor_codes"]),
        phase=Phase(row["phase"]),
    )


def rows_of(name: str) -> Iterator[Cells]:
    """The rows of a shipped CSV file, cells without spaces around them."""
    with (FILES / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {column: cell.strip() for column, cell in row.items()}


async def store_places(connection: Connection) -> bool:
    """Fill the tables of places where they hold another edition of the files; returns whether they did."""
    digest = _digest()
    stored = await connection.one("SELECT digest FROM reference_edition")
    if stored is not None and stored["digest"] == digest:
        return False
    geography = load_geography()
    await _store_districts(connection, geography)
    await _store_municipalities(connection)
    await _store_outlines(connection)
    await connection.run("DELETE FROM reference_edition")
    await connection.run("INSERT INTO reference_edition (digest) VALUES (:digest)", digest=digest)
    return True


async def _store_districts(connection: Connection, geography: Geography) -> None:
    await connection.many(
        "INSERT INTO kraj (code, name) VALUES (:code, :name) ON CONFLICT (code) DO UPDATE SET name = excluded.name",
        (kraj.model_dump() for kraj in geography.kraje.values()),
    )
    await connection.many(
        """INSERT INTO orp (code, name, kraj, latitude, longitude) VALUES (:code, :name, :kraj, :latitude, :longitude)
           ON CONFLICT (code) DO UPDATE SET name = excluded.name, kraj = excluded.kraj,
                                            latitude = excluded.latitude, longitude = excluded.longitude""",
        (orp.model_dump() for orp in geography.orps.values()),
    )
    await connection.run("DELETE FROM orp_neighbour")
    await connection.many(
        "INSERT INTO orp_neighbour (orp, neighbour) VALUES (:orp, :neighbour)",
        ({"orp": orp, "neighbour": other} for orp, others in geography.neighbours.items() for other in others),
    )


async def _store_municipalities(connection: Connection) -> None:
    await connection.run("DELETE FROM municipality")
    await connection.many(
        """INSERT INTO municipality (code, name, orp, latitude, longitude)
           VALUES (:code, :name, :orp, :latitude, :longitude)""",
        (municipality.model_dump() for municipality in load_municipalities()),
    )


async def _store_outlines(connection: Connection) -> None:
    await connection.run("DELETE FROM orp_outline")
    await connection.many(
        """INSERT INTO orp_outline (orp, south, west, north, east, outline)
           VALUES (:orp, :south, :west, :north, :east, :outline)""",
        (_outline_row(code, outline) for code, outline in _outlines()),
    )


def _outlines() -> Iterator[tuple[str, Outline]]:
    collection = json.loads((FILES / "orp.geojson").read_text(encoding="utf-8"))
    for feature in collection["features"]:
        shape = feature["geometry"]
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        yield feature["id"], polygons


def _outline_row(code: str, outline: Outline) -> dict[str, Sql]:
    south, west, north, east = bounds(outline)
    text = json.dumps(outline, separators=(",", ":"))
    return {"orp": code, "south": south, "west": west, "north": north, "east": east, "outline": text}


def _digest() -> str:
    digest = blake2b(digest_size=16)
    for name in PLACE_FILES:
        digest.update((FILES / name).read_bytes())
    return digest.hexdigest()


def _phenomena(rows: Iterable[Cells]) -> dict[str, Phenomenon]:
    levels: dict[str, list[Cells]] = defaultdict(list)
    for row in rows:
        levels[row["phenomenon_code"]].append(row)
    return {code: _phenomenon(of_one) for code, of_one in levels.items()}


def _phenomenon(levels: list[Cells]) -> Phenomenon:
    first = levels[0]
    return Phenomenon(
        code=first["phenomenon_code"],
        name_cs=first["name_cs"],
        name_en=first["name_en"],
        name_uk=first["name_uk"],
        domain=NeedDomain(first["domain"]),
        aliases=parts(first["aliases"]),
        kinds=tuple(dict.fromkeys(kind for level in levels for kind in parts(level["actor_codes"]))),
        stages=tuple(_stage(level) for level in levels),
    )


def _stage(row: Cells) -> Stage:
    return Stage(
        number=int(row["level_no"]),
        signs_cs=row["description_cs"],
        signs_en=row["description_en"],
        signs_uk=row["description_uk"],
        first=row["first_contact"],
        kinds=parts(row["actor_codes"]),
    )


def _guides(rows: Iterable[Cells]) -> dict[str, dict[str, GuidePart]]:
    guides: dict[str, dict[str, GuidePart]] = defaultdict(dict)
    for row in rows:
        texts = {name: row[name] for name in ("text_cs", "text_en", "text_uk", "source")}
        guides[row["profession"]][row["part"]] = GuidePart(**texts)
    return dict(guides)


def _kind(row: Cells) -> Kind:
    return Kind(
        code=row["code"],
        group=row["group"],
        name_cs=row["name_cs"],
        name_en=row["name_en"],
        name_uk=row["name_uk"],
        abbreviations=parts(row["abbr"]),
        forms=tuple(Form(form) for form in parts(row["forms"])),
        domain=NeedDomain(row["primary_domain"]) if row["primary_domain"] else None,
        crisis=row["crisis_net"] == "ano",
    )


def _target_group(row: Cells) -> TargetGroup:
    return TargetGroup(
        code=row["code"],
        kind=row["kind"],
        name_cs=row["name_cs"],
        name_en=row["name_en"],
        name_uk=row["name_uk"],
        age_from=int(row["age_from"]) if row["age_from"] else None,
        age_to=int(row["age_to"]) if row["age_to"] else None,
    )


FIELDS_OF_LINE = ("number", "name_cs", "name_en", "name_uk", "for_whom", "hours")


def _line(row: Cells) -> CrisisLine:
    return CrisisLine(**{field: row[field] for field in FIELDS_OF_LINE})


def _orp(row: Cells) -> Orp:
    return Orp(
        code=row["csu_code"],
        name=row["name"],
        kraj=row["kraj_code"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
    )


def _municipality(row: Cells) -> Municipality:
    return Municipality(
        code=row["obec_code"],
        name=row["name"],
        orp=row["orp_csu_code"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
    )


def parts(cell: str) -> tuple[str, ...]:
    """A list kept in one cell, separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def load_place_nicknames() -> tuple[tuple[str, str], ...]:
    """Everyday names of districts with the full name of the district."""
    return tuple((row["name"], row["orp"]) for row in rows_of("place_nicknames.csv"))


def load_lexicon(codes: CodeLists) -> Lexicon:
    """What people's words mean to the network, over these code lists."""
    return Lexicon(codes, load_synonyms())


def load_gazetteer(geography: Geography, lexicon: Lexicon) -> Gazetteer:
    """All names of places; words the lexicon knows are not taken for places lightly."""
    return Gazetteer(geography, load_municipalities(), load_place_nicknames(), lexicon.vocabulary)


def load_synonyms() -> tuple[Synonym, ...]:
    """Words of every day with the kinds of actors, risk phenomena and target groups they mean."""
    return tuple(
        Synonym(
            words=parts(row["words"]),
            kinds=parts(row["kinds"]),
            phenomena=parts(row["phenomena"]),
            groups=parts(row["groups"]),
        )
        for row in rows_of("synonyms.csv")
    )


@cache
def load_minimal_network() -> dict[str, Least]:
    """What a district should have at least, by kind: our own starter, read where somebody first plans with it."""
    return {row["kind"]: _least(row) for row in rows_of("minimal_network.csv")}


@cache
def load_situation_words() -> dict[str, str]:
    """How people say the life situations of the list in other words: folded words → code."""
    return {fold(words): row["code"] for row in rows_of("situation_words.csv") for words in parts(row["words"])}


def _least(row: Cells) -> Least:
    capacity = int(row["capacity"]) if row["capacity"] else None
    return Least(
        kind=row["kind"],
        also=parts(row["also"]),
        number=int(row["least"]),
        capacity=capacity,
        unit=Unit(row["unit"]),
    )
