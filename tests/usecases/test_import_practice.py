"""The workbook of needs imported: the demo exactly, copies as other people would send them, and what is refused."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from domain.codes import CodeLists, NeedDomain
from domain.errors import Refusal
from domain.gazetteer import Gazetteer
from domain.needs import Phase, Practice
from domain.places import Geography
from domain.platform import Decision
from exchange.import_report import ImportReport
from exchange.need_columns import NEEDS, Column
from exchange.workbook import read_workbook
from storage.actors import Actors
from storage.database import Database
from storage.practice import Practices
from storage.reference import load_needs
from tests.exchange.workbooks import ACTORS, DEMO, save
from usecases.import_actors import import_actors
from usecases.import_practice import import_practice

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WORKBOOK = DEMO / "sablona_potreb_a_cinnosti.xlsx"
EXPECTED = json.loads((DEMO / "expected.json").read_text(encoding="utf-8"))["needs"]
CHEB, KRASLICE, SOKOLOV = "4102", "4104", "4107"
HEADER = ("Okruh potřeb", "Potřeba dítěte", "Činnost", "ORP", "Jak to u nás probíhá", "Zapojení aktéři", "Úroveň")
CLUB, BIRTH_NUMBER = "otevřený klub bez vstupného po vyučování", "155512/1234"


class Network:
    """The demo's actors in a database, and the import in a test's words."""

    def __init__(self, database: Database, codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> None:
        self.database = database
        self.practices = Practices(database.reader)
        self._parts = {"codes": codes, "geography": geography, "gazetteer": gazetteer, "now": NOW}

    async def knows_actors(self) -> None:
        await import_actors(self.database, await read_workbook(ACTORS), **self._parts)  # type: ignore[arg-type]

    async def imports(self, path: Path, *orps: str, dry_run: bool = False) -> ImportReport:
        sheets = await read_workbook(path)
        return await import_practice(
            self.database,
            sheets,
            needs=load_needs(),
            orps=orps,
            dry_run=dry_run,
            **self._parts,  # type: ignore[arg-type]
        )

    async def all(self, *orps: str) -> list[Practice]:
        return await self.practices.of_orps(orps or [f"410{number}" for number in range(1, 8)])

    async def names(self, practice: Practice) -> set[str]:
        return {*(await Actors(self.database.reader).names(practice.actors)).values()}


@pytest.fixture
async def network(database: Database, codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> Network:
    network = Network(database, codes, geography, gazetteer)
    await network.knows_actors()
    return network


def keys(report: ImportReport) -> Counter[str]:
    return Counter(note.key for note in (*report.rejected, *report.warnings))


def demo_rows() -> list[list[object]]:
    """The rows of the demo under its header."""
    sheet = load_workbook(WORKBOOK)["Potřeby a činnosti"]
    return [list(row) for row in sheet.iter_rows(min_row=EXPECTED["header_row"] + 1, values_only=True)]


def test_the_list_holds_what_the_template_holds() -> None:
    needs = load_needs()
    assert (len(NeedDomain), len(needs.needs), len(needs.activities)) == tuple(
        EXPECTED[what] for what in ("domains", "needs", "activities")
    )
    assert {one.name for one in needs.activities.values()} == {row[4] for row in demo_rows()}
    assert {code for of_need in needs.by_need.values() for code in of_need} == {*needs.activities.values()}


def test_columns_of_the_export_are_those_of_the_template() -> None:
    sheet = load_workbook(WORKBOOK)["Potřeby a činnosti"]
    labels = [cell.value for cell in sheet[EXPECTED["header_row"]]]
    assert [NEEDS.header_of(column) for column in Column if NEEDS.header_of(column)] == labels
    assert [NEEDS.column_named(str(label)) for label in labels] == [one for one in Column if one is not Column.NUMBER]


async def test_the_demo_is_taken_over_whole_and_a_second_time_nothing_changes(network: Network) -> None:
    report = await network.imports(WORKBOOK)
    assert (report.rows_read, report.stored) == (EXPECTED["data_rows"], EXPECTED["rows_with_orp"])
    assert report.skipped == EXPECTED["data_rows"] - EXPECTED["rows_with_orp"]
    assert (report.rejected, report.warnings, report.duplicates, report.unknown_columns) == ((), (), (), ())
    again = await network.imports(WORKBOOK)
    assert (again.stored, again.updated, again.unchanged) == (0, 0, EXPECTED["rows_with_orp"])


async def test_every_cell_of_the_demo_arrives(network: Network) -> None:
    await network.imports(WORKBOOK)
    needs = load_needs()
    orps = {row["name"]: row["code"] for row in await network.database.reader.all("SELECT code, name FROM orp")}
    said = {(one.orp, needs.activity_of(one).name): one for one in await network.all()}
    for row in demo_rows():
        if row[7] is None:
            continue
        practice = said.pop((orps[str(row[7]).strip()], str(row[4])))
        assert (practice.words, practice.level, practice.note) == (row[8], row[10], row[11] or "")
        assert await network.names(practice) == {one.strip() for one in str(row[9] or "").split(";") if one}
    assert said == {}


async def test_a_copy_of_other_people_is_understood(network: Network, tmp_path: Path) -> None:
    header = (
        "Jak to děláme",
        "Kdo to dělá",
        "aktivita",
        "Hodnocení 1-5",
        "SO ORP",
        "Potřeby",
        "Okruh",
        "Kdy naposledy",
    )
    rows = [
        ("Šablona potřeb",),
        header,
        (
            "Úterky",
            "Vrabčák\nKnihovna Záložka Cheb",
            "OTEVŘENÝ KLUB bez vstupneho po vyučování",
            "4 – jde to",
            "Cheb ",
            "",
            "",
            "2025",
        ),
        ("— ORP Sokolov —",),
        ("Chybí lidé", "", "otevřený klub bez vstupného po vyučovaní", "3/5", "", "", "", ""),
        ("Pátky", "", "večer deskových her", "5", "cheb", "mít kamarády a někam patřit", "VZTAHY", ""),
        ("Neděle", "", "nedělní fotbal", "-", "Cheb", "", "", ""),
        ("Jarmark", "", "trhy dětí", "", "Cheb", "umět se postavit na trh", "učení", ""),
    ]
    report = await network.imports(save(tmp_path / "jina.xlsx", rows))
    assert (report.stored, report.unknown_columns) == (5, ("Kdy naposledy",))
    assert keys(report) == {"import-warning-member-read": 2}
    by_name = {(one.orp, one.name or one.activity): one for one in await network.all()}
    club = by_name[CHEB, "v10"]
    assert (club.words, club.level, club.note) == ("Úterky", 4, "Kdy naposledy: 2025")
    assert await network.names(club) == {"NZDM Vrabčák (DEMO)", "Knihovna Záložka Cheb (DEMO)"}
    assert by_name[SOKOLOV, "v10"].level == 3
    games, football, fair = (by_name[CHEB, name] for name in ("večer deskových her", "nedělní fotbal", "trhy dětí"))
    assert (games.need, games.domain, games.level) == ("kamaradi", NeedDomain.RELATIONSHIPS, 5)
    assert (football.need, football.level) == ("kamaradi", None)
    assert (fair.need, fair.domain) == ("umět se postavit na trh", NeedDomain.LEARNING)


async def test_what_cannot_be_read_is_told_and_nothing_is_guessed(network: Network, tmp_path: Path) -> None:
    rows = [
        HEADER,
        ("VZTAHY", "", CLUB, "Cheb", "", "Neznámý spolek", "6"),
        ("VZTAHY", "", CLUB, "Atlantida", "běží", "", ""),
        ("VZTAHY", "", CLUB, "", "běží", "", ""),
        ("", "", "vlastní činnost bez potřeby", "Cheb", "běží", "", ""),
        ("VZTAHY", "", CLUB, "CHEB", "podruhé", "", ""),
        ("BEZPEČÍ", "", "mentor nebo „velký kamarád“ pro dítě, kterému chybí stálá osoba", "Cheb", "x", "", ""),
        ("VZTAHY", "", "klub", "Cheb", f"chodí {BIRTH_NUMBER}", "", ""),
    ]
    report = await network.imports(save(tmp_path / "spatna.xlsx", rows))
    assert keys(report) == {
        "import-rejected-level": 1,
        "import-warning-member-unknown": 1,
        "import-rejected-orp": 1,
        "import-rejected-no-orp-of-activity": 1,
        "import-rejected-no-need": 1,
        "import-warning-listed": 1,
        "import-rejected-birth-number": 1,
    }
    assert [(one.first_row, one.row) for one in report.duplicates] == [(2, 6)]
    assert BIRTH_NUMBER not in report.model_dump_json()
    (club, mentor) = await network.all()
    assert (club.activity, club.level, mentor.activity, mentor.domain) == ("v10", None, "v2", NeedDomain.RELATIONSHIPS)
    unmatched = await network.practices.unmatched([club.id])
    assert [(one.words, one.decision) for one in unmatched[club.id]] == [("Neznámý spolek", Decision.OPEN)]


async def test_who_does_it_already_stays_and_is_told_of_and_a_decided_word_is_asked_about_no_more(
    network: Network, tmp_path: Path
) -> None:
    await network.imports(
        save(tmp_path / "1.xlsx", [HEADER, ("", "", CLUB, "Cheb", "", "NZDM Vrabčák (DEMO); Spolek", "")])
    )
    (club,) = await network.all()
    async with network.database.transaction() as connection:
        (spolek,) = (await Practices(connection).unmatched([club.id]))[club.id]
        await Practices(connection).put_unmatched(spolek.model_copy(update={"decision": Decision.DROPPED}))
    report = await network.imports(save(tmp_path / "2.xlsx", [HEADER, ("", "", CLUB, "Cheb", "běží", "Spolek", "")]))
    assert keys(report) == {"import-warning-doer-besides": 1}
    assert report.updated == 1
    (club,) = await network.all()
    assert await network.names(club) == {"NZDM Vrabčák (DEMO)"}
    assert club.words == "běží"


async def test_only_the_districts_asked_for_and_nothing_in_a_dry_run(network: Network) -> None:
    report = await network.imports(WORKBOOK, dry_run=True)
    assert (report.stored, await network.all()) == (EXPECTED["rows_with_orp"], [])
    report = await network.imports(WORKBOOK, "Kraslice")
    assert {one.orp for one in await network.all()} == {KRASLICE}
    assert report.stored + report.skipped == EXPECTED["data_rows"]


async def test_other_templates_are_refused_by_their_name(network: Network) -> None:
    for file, refusal in (
        (ACTORS, "import-refused-actors-no-needs"),
        (DEMO / "sablona_platforem.xlsx", "import-refused-platforms-no-needs"),
    ):
        with pytest.raises(Refusal) as raised:
            await network.imports(file)
        assert raised.value.key == refusal


async def test_the_phase_of_an_own_activity_is_read(network: Network, tmp_path: Path) -> None:
    header = (*HEADER, "Fáze")
    need = "mít kamarády a někam patřit"
    rows = [
        header,
        *(
            ("", need, f"hra {at}", "Cheb", "x", "", "", text)
            for at, text in enumerate(("Prevence", "při ohrožení", "ve středu"))
        ),
    ]
    report = await network.imports(save(tmp_path / "faze.xlsx", rows))
    assert keys(report) == {"import-rejected-phase": 1}
    assert [one.phase for one in await network.all()] == [Phase.BEFORE, Phase.IN_DANGER, None]
