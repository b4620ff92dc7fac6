"""The platforms workbook imported: the demo exactly, copies as other people would send them, and what is refused."""

import asyncio
import csv
import json
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

import exchange
from domain.actor import Actor, Card, RecordState
from domain.codes import CodeLists
from domain.errors import Refusal
from domain.gazetteer import Gazetteer
from domain.places import Geography
from domain.platform import Decision, Families, Member, Platform, PlatformState, PlatformType
from domain.words import fold
from exchange.import_report import ImportReport
from exchange.place_words import PlaceWords
from exchange.platform_columns import PLATFORMS as TEMPLATE
from exchange.platform_rows import PlatformReader, ReadPlatform
from exchange.table import find_table
from exchange.workbook import Row, Sheet, read_workbook
from storage.actors import Actors
from storage.database import Database
from storage.platforms import Platforms
from tests.exchange.workbooks import ACTORS, DEMO, save, save_sheets
from usecases.import_actors import import_actors
from usecases.import_platforms import import_platforms

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WORKBOOK = DEMO / "sablona_platforem.xlsx"
EXPECTED = json.loads((DEMO / "expected.json").read_text(encoding="utf-8"))["platforms"]
CHEB = "4102"
HEADER = ("Název platformy", "Typ", "ORP", "Složení účastníků")
BIRTH_NUMBER = "155512/1234"


class Network:
    """The demo's actors in a database, and the import in a test's words."""

    def __init__(self, database: Database, codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> None:
        self.database = database
        self.codes, self.geography, self.gazetteer = codes, geography, gazetteer
        self.platforms = Platforms(database.reader)

    async def imports(self, path: Path, *orps: str, now: datetime = NOW, dry_run: bool = False) -> ImportReport:
        return await import_platforms(
            self.database,
            await read_workbook(path),
            codes=self.codes,
            geography=self.geography,
            gazetteer=self.gazetteer,
            now=now,
            orps=orps,
            dry_run=dry_run,
        )

    async def all(self) -> dict[str, Platform]:
        found = await self.platforms.of_orps(self.geography.orps, living=False)
        return {platform.name: platform for platform in found}

    async def members(self, name: str) -> set[str]:
        platform = (await self.all())[name]
        return {*(await Actors(self.database.reader).names(await self.platforms.actors(platform.id))).values()}

    async def asked(self) -> dict[str, list[str]]:
        """Words the coordinator is asked about, by platform."""
        named = {name: await self.platforms.named_members(one.id) for name, one in (await self.all()).items()}
        return {
            name: [one.words for one in members if one.decision is Decision.OPEN]
            for name, members in named.items()
            if any(one.decision is Decision.OPEN for one in members)
        }

    async def cards(self) -> dict[str, Card]:
        return {actor.card.name: actor.card for actor in await Actors(self.database.reader).all()}

    async def adds(self, name: str, **fields: object) -> Actor:
        card = Card.model_validate({"name": name, "orps": (CHEB,), **fields})
        async with self.database.transaction() as connection:
            (actor,) = await Actors(connection).add([card], NOW)
        return actor


@pytest.fixture(scope="session")
def with_actors(
    empty_file: Path,
    tmp_path_factory: pytest.TempPathFactory,
    codes: CodeLists,
    geography: Geography,
    gazetteer: Gazetteer,
) -> Path:
    """The demo's actors, imported once and copied for every test."""
    path = Path(shutil.copy(empty_file, tmp_path_factory.mktemp("actors") / "actors.db"))

    async def fill() -> None:
        database = await Database.open(path)
        sheets = await read_workbook(ACTORS)
        await import_actors(database, sheets, codes=codes, geography=geography, gazetteer=gazetteer, now=NOW)
        await database.close()

    asyncio.run(fill())
    return path


@pytest.fixture
async def network(
    with_actors: Path, tmp_path: Path, codes: CodeLists, geography: Geography, gazetteer: Gazetteer
) -> AsyncIterator[Network]:
    database = await Database.open(Path(shutil.copy(with_actors, tmp_path / "network.db")))
    yield Network(database, codes, geography, gazetteer)
    await database.close()


def demo_rows() -> list[list[object]]:
    """The demo's sheet, row by row from the first."""
    return [list(row) for row in load_workbook(WORKBOOK)["Platformy"].iter_rows(values_only=True)]


def written_members() -> dict[str, list[str]]:
    """What the demo's lists say, by platform."""
    rows = (row for row in demo_rows()[EXPECTED["header_row"] :] if row[1])
    return {str(row[1]): [one.strip() for one in str(row[6]).replace("\n", ";").split(";")] for row in rows}


# The demo


async def test_the_demo_is_taken_over_whole(network: Network) -> None:
    report = await network.imports(WORKBOOK)
    found = await network.all()
    assert (report.rows_read, report.stored, report.rejected) == (EXPECTED["count"], EXPECTED["count"], ())
    assert {*found} == {*EXPECTED["rows"]}
    assert Counter(str(one.type.number) for one in found.values()) == EXPECTED["by_type"]
    team = found["Tým pro mládež Cheb"]
    assert (team.frequency, team.every_days, team.families) == ("čtvrtletně", 92, Families.NO)
    assert team.topics == ("opakované přestupky", "závislosti")
    assert (team.goals, team.outputs) == ("sladit kroky OSPOD, škol a policie", "zápis")
    assert (team.last_met, team.next_words) == (date(2026, 7, 8), "2026-10-20")
    assert [note.words for note in await network.platforms.years(team.id)] == ["přínosné, v zimě nižší účast"]
    assert found["Rodinné konference Sokolov (pilot)"].state is PlatformState.PILOT
    assert found["Síť služeb Mariánské Lázně"].families is Families.SOMETIMES
    assert found["Síť služeb Mariánské Lázně"].next_words == "bude upřesněno"
    assert all(one.coordinator_actor and one.coordinator_words is None for one in found.values())


async def test_members_of_the_demo_are_linked_or_asked_about_and_never_guessed_silently(network: Network) -> None:
    report = await network.imports(WORKBOOK)
    unmatched = {one["written"]: one for one in EXPECTED["members_without_exact_match"]}
    for name, written in written_members().items():
        meant = {unmatched[one]["means"] if one in unmatched else one for one in written} - {None}
        assert await network.members(name) == meant
    unknown = {one["platform"]: [one["written"]] for one in unmatched.values() if one["means"] is None}
    assert await network.asked() == unknown
    told = {(note.key, note.value) for note in report.warnings}
    assert told == {
        ("import-warning-member-read", "Ořechový klub"),
        ("import-warning-member-unknown", "Poradna Na Rohu"),
    }


async def test_membership_stands_on_the_cards(network: Network) -> None:
    before = await network.cards()
    await network.imports(WORKBOOK)
    after = await network.cards()
    assert "Tým pro mládež Mariánské Lázně" in after["NZDM Ořechový klub (DEMO)"].platforms
    for name, card in after.items():
        assert {*before[name].platforms} <= {*card.platforms}
        assert card.model_copy(update={"platforms": ()}) == before[name].model_copy(update={"platforms": ()})


async def test_the_same_workbook_again_changes_nothing(network: Network) -> None:
    await network.imports(WORKBOOK)
    before = await network.all(), await network.cards(), await network.asked()
    report = await network.imports(WORKBOOK, now=LATER)
    assert (report.stored, report.updated, report.unchanged) == (0, 0, EXPECTED["count"])
    assert (await network.all(), await network.cards(), await network.asked()) == before


async def test_the_actors_workbook_again_takes_nobody_out_of_a_platform_and_says_so(
    network: Network, tmp_path: Path
) -> None:
    await network.imports(save(tmp_path / "a.xlsx", [HEADER, ("Porada", 2, "Cheb", "NZDM Vrabčák (DEMO)")]))
    before = await network.cards()
    codes, geography, gazetteer = network.codes, network.geography, network.gazetteer
    sheets = await read_workbook(ACTORS)
    report = await import_actors(
        network.database, sheets, codes=codes, geography=geography, gazetteer=gazetteer, now=LATER
    )
    assert await network.cards() == before
    assert (report.stored, report.updated) == (0, 0)
    assert await network.members("Porada") == {"NZDM Vrabčák (DEMO)"}
    told = [note.value for note in report.warnings if note.key == "import-warning-platform-stays"]
    assert told == ["Porada"]


async def test_a_dry_run_says_the_same_and_stores_nothing(network: Network) -> None:
    before = await network.cards()
    dry = await network.imports(WORKBOOK, dry_run=True)
    assert await network.all() == {}
    assert await network.cards() == before
    assert dry == await network.imports(WORKBOOK)


async def test_only_the_districts_asked_for_are_taken(network: Network) -> None:
    report = await network.imports(WORKBOOK, "Cheb")
    assert {one.orp for one in (await network.all()).values()} == {CHEB}
    assert report.skipped == EXPECTED["count"] - report.stored


# What the coordinator has decided stays


async def decides(network: Network, decision: Decision, actor: int | None = None) -> None:
    burza = (await network.all())["Burza psychosociálních služeb Karlovy Vary"]
    member = Member(platform=burza.id, words="Poradna Na Rohu", decision=decision, actor=actor)
    async with network.database.transaction() as connection:
        await Platforms(connection).put_member(member)


@pytest.mark.parametrize("decision", [Decision.KEPT, Decision.DROPPED])
async def test_words_decided_about_are_not_asked_about_again(network: Network, decision: Decision) -> None:
    await network.imports(WORKBOOK)
    await decides(network, decision)
    report = await network.imports(WORKBOOK, now=LATER)
    assert report.unchanged == EXPECTED["count"]
    assert await network.asked() == {}
    assert "import-warning-member-unknown" not in {note.key for note in report.warnings}


async def test_words_that_mean_an_actor_are_known_in_the_next_workbook(network: Network) -> None:
    await network.imports(WORKBOOK)
    actor = await network.adds("Rohová poradna (DEMO)", orps=("4103",))
    await decides(network, Decision.MATCHED, actor.id)
    await network.imports(WORKBOOK, now=LATER)
    assert "Rohová poradna (DEMO)" in await network.members("Burza psychosociálních služeb Karlovy Vary")
    assert await network.asked() == {}


async def test_an_actor_added_meanwhile_is_linked_and_not_asked_about(network: Network) -> None:
    await network.imports(WORKBOOK)
    await network.adds("Poradna Na Rohu", orps=("4103",))
    await network.imports(WORKBOOK, now=LATER)
    assert await network.asked() == {}
    assert "Poradna Na Rohu" in await network.members("Burza psychosociálních služeb Karlovy Vary")


async def test_a_member_by_the_card_whom_the_list_leaves_out_stays_and_is_told_of(network: Network) -> None:
    await network.adds("Knihovna Cheb", platforms=("Tým pro mládež Cheb",))
    report = await network.imports(WORKBOOK)
    assert "Knihovna Cheb" in await network.members("Tým pro mládež Cheb")
    assert ("import-warning-member-besides", "Knihovna Cheb") in {(note.key, note.value) for note in report.warnings}


async def test_a_platform_ended_here_does_not_come_back_by_an_old_workbook(network: Network) -> None:
    await network.imports(WORKBOOK)
    team = (await network.all())["Tým pro mládež Cheb"]
    async with network.database.transaction() as connection:
        await Platforms(connection).save(team.model_copy(update={"state": PlatformState.ENDED}), None)
    report = await network.imports(WORKBOOK, now=LATER)
    assert (await network.all())["Tým pro mládež Cheb"].state is PlatformState.ENDED
    assert "import-warning-platform-ended" in {note.key for note in report.warnings}
    assert report.stored == 0


async def test_ended_actors_are_nobodys_members(network: Network) -> None:
    (club,) = await Actors(network.database.reader).named([fold("NZDM Vrabčák (DEMO)")])
    async with network.database.transaction() as connection:
        await Actors(connection).save([club.model_copy(update={"state": RecordState.ENDED})])
    await network.imports(WORKBOOK)
    assert "NZDM Vrabčák (DEMO)" in (await network.asked())["Tým pro mládež Cheb"]


# Copies as other people would send them, read without a database


def other_names() -> dict[str, list[str]]:
    """What else people call each column."""
    file = Path(exchange.__path__[0]) / "platform_columns.csv"
    with file.open(encoding="utf-8", newline="") as lines:
        return {row["column"]: row["names"].split(";") for row in csv.DictReader(lines)}


NAMES = other_names()


def read_rows(places: PlaceWords, rows: Sequence[Sequence[str]], name: str = "List1") -> list[ReadPlatform]:
    sheet = Sheet(name, False, [Row(n, tuple(row)) for n, row in enumerate(rows, start=1) if any(row)])
    reader = PlatformReader(places)
    return [reader.read(row.by_columns()) for row in find_table([sheet], TEMPLATE).rows]


@pytest.fixture(scope="session")
def places(geography: Geography, gazetteer: Gazetteer) -> PlaceWords:
    return PlaceWords(geography, gazetteer)


@pytest.fixture(scope="session")
def texts() -> list[list[str]]:
    """The demo's rows as the reader of workbooks gives them, from the header on."""
    (sheet, *_) = asyncio.run(read_workbook(WORKBOOK))
    width = max(len(row.cells) for row in sheet.rows)
    rows = [[*row.cells, *[""] * (width - len(row.cells))] for row in sheet.rows]
    return rows[next(at for at, row in enumerate(rows) if "Název platformy" in row) :]


def what(rows: Sequence[ReadPlatform]) -> list[object]:
    return [(row.name, row.orp, row.fields, row.members, row.coordinator, row.evaluation) for row in rows]


@given(random=st.randoms(use_true_random=False), shout=st.booleans())
def test_other_headers_in_another_order_with_titles_and_gaps_say_the_same(
    places: PlaceWords, texts: list[list[str]], random: Random, shout: bool
) -> None:
    header, *data = texts
    columns = [TEMPLATE.column_named(label) or "" for label in header]
    renamed = [random.choice([*NAMES[column], *(["#"] if column == "number" else [])]) for column in columns]
    order = random.sample(range(len(header)), len(header))
    titles = [["Přehled platforem", *[""] * (len(header) - 1)]] * random.randint(0, 3)
    written = [[label.upper() if shout else label for label in renamed], *data]
    for _ in range(random.randint(0, 3)):
        written.insert(random.randint(1, len(written)), [""] * len(header))
    shuffled = [[row[place] for place in order] for row in (*titles, *written)]
    assert what(read_rows(places, shuffled)) == what(read_rows(places, texts))


@pytest.mark.parametrize(
    ("cell", "type"),
    [
        *((cell, PlatformType.INTERDISCIPLINARY) for cell in ("1", "typ 1", "Mezioborová platforma", "mezirezortní")),
        *((cell, PlatformType.MINI_TEAM) for cell in ("2", "2 – minitým", "Minitým (2)", "mini-tým", "2. minitým")),
        *((cell, PlatformType.CASE_CONFERENCE) for cell in ("3", "případové konference", "3-případová konference")),
        *((cell, PlatformType.FORMAL) for cell in ("4", "Typ č. 4", "formální", "oborová", "komise")),
    ],
)
def test_a_type_is_a_number_words_or_both(places: PlaceWords, cell: str, type: PlatformType) -> None:
    (row,) = read_rows(places, [HEADER, ("Porada", cell, "Cheb", "OSPOD")])
    assert row.fields["type"] is type
    assert row.rejected == ()


@pytest.mark.parametrize("cell", ["5", "0", "2 – případová konference", "kdoví", "12"])
def test_a_type_that_is_unclear_is_not_guessed(places: PlaceWords, cell: str) -> None:
    (row,) = read_rows(places, [HEADER, ("Porada", cell, "Cheb", "OSPOD")])
    assert "type" not in row.fields
    assert len(row.rejected) == 1


@pytest.mark.parametrize(
    ("rows", "orp"),
    [
        ([HEADER, ("Porada", "1", "ORP Cheb", "x")], CHEB),
        ([HEADER[:2] + HEADER[3:], ("— ORP Cheb —", "", ""), ("Porada", "1", "OSPOD")], CHEB),
        ([HEADER, ("Porada", "1", "Cheb, Sokolov", "x")], CHEB),
        ([HEADER, ("Porada", "1", "Nikdeland", "x")], None),
        ([HEADER, ("Porada", "1", "", "x")], None),
    ],
)
def test_the_district_is_in_the_row_or_above_it(places: PlaceWords, rows: list[Sequence[str]], orp: str | None) -> None:
    (row,) = read_rows(places, rows)
    assert row.orp == orp
    assert bool(row.rejected) == (orp is None)


@pytest.mark.parametrize(
    ("last", "met"),
    [("15. 8. 2026", date(2026, 8, 15)), ("2026-08-15", date(2026, 8, 15)), ("", None), ("—", None), ("loni", None)],
)
def test_days_are_read_as_people_write_them(places: PlaceWords, last: str, met: date | None) -> None:
    (row,) = read_rows(places, [(*HEADER, "Naposledy"), ("Porada", "1", "Cheb", "x", last)])
    assert row.fields.get("last_met") == met
    assert bool(row.rejected) == (last == "loni")


def test_columns_that_no_platform_has_are_kept_in_the_note(places: PlaceWords) -> None:
    (row,) = read_rows(places, [(*HEADER, "Poznámka", "Zasedačka"), ("Porada", "1", "Cheb", "x", "pozor", "radnice")])
    assert row.fields["note"] == "pozor\nZasedačka: radnice"


def test_a_row_with_personal_data_of_a_child_is_left_out_and_not_repeated(places: PlaceWords) -> None:
    (row,) = read_rows(places, [(*HEADER, "Témata"), ("Porada", "3", "Cheb", "x", f"Chlapec {BIRTH_NUMBER}")])
    assert row.orp is None
    assert BIRTH_NUMBER not in str(row)


async def test_a_list_by_commas_with_names_that_hold_commas_is_taken_apart(network: Network, tmp_path: Path) -> None:
    await network.adds("Klub Naděje, z. s.")
    members = "Ukázkový OSPOD Cheb (DEMO), Klub Naděje, z. s., Základní škola Zelená"
    await network.imports(save(tmp_path / "a.xlsx", [HEADER, ("Porada", 2, "Cheb", members)]))
    assert await network.members("Porada") == {
        *("Ukázkový OSPOD Cheb (DEMO)", "Klub Naděje, z. s.", "Základní škola Zelená (DEMO)"),
    }


async def test_the_second_row_of_a_name_is_told_as_a_duplicate(network: Network, tmp_path: Path) -> None:
    rows = [HEADER, ("Porada", 1, "Cheb", ""), ("PORADA ", 2, "Cheb", ""), ("Porada", 1, "Sokolov", "")]
    report = await network.imports(save(tmp_path / "a.xlsx", rows))
    assert report.stored == 2
    assert [(one.first_row, one.row) for one in report.duplicates] == [(2, 3)]


async def test_a_platform_without_a_type_is_known_by_its_name_or_left_out(network: Network, tmp_path: Path) -> None:
    rows = [("Název platformy", "ORP", "Frekvence"), ("Minitým škol", "Cheb", "1x ročně"), ("Porada", "Cheb", "")]
    report = await network.imports(save(tmp_path / "a.xlsx", rows))
    assert {name: one.type for name, one in (await network.all()).items()} == {"Minitým škol": PlatformType.MINI_TEAM}
    assert [note.key for note in report.rejected] == ["import-rejected-no-platform-type"]


async def test_hidden_sheets_are_read_only_where_there_is_no_other(network: Network, tmp_path: Path) -> None:
    sheets = {"Platformy": [HEADER, ("Porada", 1, "Cheb", "")], "_staré": [HEADER, ("Stará", 1, "Cheb", "")]}
    await network.imports(save_sheets(tmp_path / "a.xlsx", sheets))
    assert {*await network.all()} == {"Porada"}


# What is refused


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("sablona_akteru_site.xlsx", "import-refused-actors"),
        ("sablona_potreb_a_cinnosti.xlsx", "import-refused-needs-no-platforms"),
    ],
)
async def test_another_template_is_refused_by_its_name(network: Network, file: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        await network.imports(DEMO / file)
    assert refused.value.key == reason
    assert await network.all() == {}


@pytest.mark.parametrize("rows", [[["Zboží", "Cena"], ["mrkev", 3]], [["Jméno", "Telefon"], ["Ana", 1]]])
async def test_a_workbook_without_platforms_is_refused(
    network: Network, tmp_path: Path, rows: Sequence[Sequence[object]]
) -> None:
    with pytest.raises(Refusal) as refused:
        await network.imports(save(tmp_path / "a.xlsx", rows))
    assert refused.value.key == "import-refused-no-platforms"
