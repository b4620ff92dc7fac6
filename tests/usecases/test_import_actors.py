"""The actors workbook imported: the demo exactly, copies of it as other people would send them, and what is refused."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from domain.actor import Actor, AgeRange, Audience, Card, Tag
from domain.codes import CodeLists, NeedDomain
from domain.errors import Refusal
from domain.gazetteer import Gazetteer
from domain.places import Geography
from exchange.import_report import ImportReport, Note, to_json
from exchange.workbook import read_workbook
from storage.actors import Actors
from storage.database import Database
from tests.exchange.workbooks import ACTOR, ACTORS, DEMO, HEADER, demo_rows, save, save_sheets
from usecases.import_actors import import_actors

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
EXPECTED = json.loads((DEMO / "expected.json").read_text(encoding="utf-8"))["actors"]
BIRTH_NUMBER = "155512/1234"
HEADER_ROW = EXPECTED["header_row"]
Row = Sequence[object]


class Network:
    """The database with what an import needs, spoken to in a test's words."""

    def __init__(self, database: Database, codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> None:
        self.database = database
        self.codes, self.geography, self.gazetteer = codes, geography, gazetteer

    async def imports(self, path: Path, *orps: str, now: datetime = NOW, dry_run: bool = False) -> ImportReport:
        return await import_actors(
            self.database,
            await read_workbook(path),
            codes=self.codes,
            geography=self.geography,
            gazetteer=self.gazetteer,
            now=now,
            orps=orps,
            dry_run=dry_run,
        )

    async def actors(self) -> list[Actor]:
        return await Actors(self.database.reader).all()

    async def cards(self) -> dict[str, Card]:
        return {actor.card.name: actor.card for actor in await self.actors()}

    def orps(self, card: Card) -> list[str]:
        return [self.geography.orps[code].name for code in card.orps]


@pytest.fixture
def network(database: Database, codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> Network:
    return Network(database, codes, geography, gazetteer)


@pytest.fixture
def table(network: Network, tmp_path: Path) -> Callable[..., object]:
    """Imports a small table: the header, then rows."""

    async def imports(*rows: Row, merges: Sequence[str] = (), title: str = "Aktéři") -> ImportReport:
        return await network.imports(save(tmp_path / "table.xlsx", rows, merges, title))

    return imports


def told(notes: Sequence[Note]) -> list[tuple[int, str | None, str | None, str]]:
    return [(note.row, note.column, note.value, note.key) for note in notes]


async def test_the_demo_is_imported_exactly_as_expected(network: Network) -> None:
    report = await network.imports(ACTORS)
    cards = (await network.cards()).values()
    assert (report.rows_read, report.stored) == (EXPECTED["data_rows"], EXPECTED["unique_actors"])
    assert (report.updated, report.unchanged, report.skipped, report.unknown_columns) == (0, 0, 0, ())
    assert [[d.first_row, d.row] for d in report.duplicates] == [d["rows"] for d in EXPECTED["duplicates"]]
    assert [list(d.names) for d in report.duplicates] == [d["names"] for d in EXPECTED["duplicates"]]
    assert [(n.row, n.column, n.value) for n in report.rejected] == [
        (cell["row"], cell["column"], cell["value"]) for cell in EXPECTED["invalid"]
    ]
    assert Counter(network.orps(card)[0] for card in cards) == EXPECTED["by_seat_orp"]
    assert sum(card.in_crisis_network for card in cards) == EXPECTED["crisis_net"]
    assert sum(not card.platforms for card in cards) == EXPECTED["without_any_platform"]
    assert all(card.kind and card.phones and card.revised_on for card in cards)
    assert {note.key for note in report.warnings} == {"import-warning-phone"}


async def test_the_report_of_the_demo_has_the_promised_shape(network: Network) -> None:
    report = to_json(await network.imports(ACTORS), lambda key, args: f"{key}!")
    assert json.loads(json.dumps(report, ensure_ascii=False)) == report
    assert {"rows_read", "stored", "updated", "unchanged", "duplicates", "rejected", "warnings"} <= set(report)
    assert report["rejected"] == [
        {"sheet": "Aktéři sítě", "row": 67, "column": column, "value": value, "reason": reason}
        for column, value, reason in (
            ("Primární oblast potřeb", "zdravíčko", "import-rejected-domain!"),
            ("IČO", "12345678", "import-rejected-ico!"),
        )
    ]


async def test_a_second_import_of_the_same_file_changes_nothing(network: Network) -> None:
    await network.imports(ACTORS)
    before = await network.actors()
    report = await network.imports(ACTORS, now=LATER)
    assert (report.stored, report.updated, report.unchanged) == (0, 0, EXPECTED["unique_actors"])
    assert await network.actors() == before


async def test_a_dry_run_reports_the_same_and_stores_nothing(network: Network) -> None:
    dry = await network.imports(ACTORS, dry_run=True)
    assert await network.actors() == []
    assert dry == await network.imports(ACTORS)


async def test_only_actors_that_sit_in_the_named_districts_are_taken(network: Network) -> None:
    report = await network.imports(ACTORS, "Cheb", "v Aši")
    seats = EXPECTED["by_seat_orp"]
    assert report.stored == seats["Cheb"] + seats["Aš"]
    assert report.skipped == EXPECTED["unique_actors"] - report.stored
    assert report.rejected == ()


async def test_an_unknown_district_in_the_command_is_refused(network: Network) -> None:
    with pytest.raises(Refusal) as refused:
        await network.imports(ACTORS, "Nikdeland")
    assert (refused.value.key, refused.value.args_for_message) == ("import-refused-unknown-orp", {"name": "Nikdeland"})


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("sablona_platforem.xlsx", "import-refused-platforms"),
        ("sablona_potreb_a_cinnosti.xlsx", "import-refused-needs"),
    ],
)
async def test_another_template_is_refused_by_its_name(network: Network, file: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        await network.imports(DEMO / file)
    assert refused.value.key == reason
    assert await network.actors() == []


async def test_a_workbook_without_actors_is_refused(network: Network, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        await network.imports(save(tmp_path / "a.xlsx", [["Zboží", "Cena"], ["mrkev", 3]]))
    assert refused.value.key == "import-refused-no-actors"


# Copies of the demo as other people would send them.

OTHER_NAMES = {
    "Č.": "Poř. č.",
    "Název aktéra": "NÁZEV ORGANIZACE",
    "IČO": "ič",
    "Druh / typ služby": "Typ sluzby",
    "Primární oblast potřeb": "Hlavní oblast",
    "Krizová síť (ano/ne)": "Člen krizové sítě",
    "Cílová skupina – věk": "Věk cílové skupiny",
    "Forma poskytování": "Formy služby",
    "ORP": "Správní obvod ORP",
    "Místa poskytování (obce)": "Obce",
    "Provozní doba": "Otevírací hodiny",
    "Telefon": "Tel. číslo",
    "E-mail": "Mail",
    "Web": "Internetové stránky",
    "Kdo vidí": "Viditelnost",
    "Aktualizováno": "Datum poslední aktualizace",
}


def renamed(rows: list[list[object]]) -> list[list[object]]:
    rows[HEADER_ROW - 1] = [OTHER_NAMES.get(str(name), name) for name in rows[HEADER_ROW - 1]]
    return rows


def reversed_columns(rows: list[list[object]]) -> list[list[object]]:
    return [list(reversed(row)) for row in rows[HEADER_ROW - 1 :]]


def moved(rows: list[list[object]]) -> list[list[object]]:
    return [[], [], ["Náš seznam"], [], *([None, None, *row] for row in rows[HEADER_ROW - 1 :])]


def header_repeated(rows: list[list[object]]) -> list[list[object]]:
    header = rows[HEADER_ROW - 1]
    return [*rows[:40], header, *rows[40:80], header, *rows[80:]]


def numbered_columns(rows: list[list[object]]) -> list[list[object]]:
    width = len(rows[HEADER_ROW - 1])
    numbers: list[list[object]] = [[n, None] for n in range(200, 230)]
    return [
        *rows[:HEADER_ROW],
        list(range(1, width + 1)),
        *rows[HEADER_ROW:],
        *numbers,
    ]


def two_header_rows(rows: list[list[object]]) -> list[list[object]]:
    header = [str(name) for name in rows[HEADER_ROW - 1]]
    upper: list[object] = ["Cílová skupina" if name.startswith("Cílová") else "Údaje" for name in header]
    lower: list[object] = [name.rpartition(" – ")[2] for name in header]
    return [*rows[: HEADER_ROW - 1], upper, lower, *rows[HEADER_ROW:]]


@pytest.mark.parametrize(
    "damage",
    [renamed, reversed_columns, moved, header_repeated, numbered_columns, two_header_rows],
    ids=lambda d: d.__name__,
)
async def test_a_copy_of_the_demo_means_the_same(
    network: Network, tmp_path: Path, damage: Callable[[list[list[object]]], list[list[object]]]
) -> None:
    await network.imports(ACTORS)
    copy = save(tmp_path / "copy.xlsx", damage(demo_rows()))
    report = await network.imports(copy, now=LATER)
    assert (report.rows_read, report.stored, report.updated) == (EXPECTED["data_rows"], 0, 0)
    assert (report.unchanged, len(report.duplicates)) == (EXPECTED["unique_actors"], 1)
    assert [note.value for note in report.rejected] == [cell["value"] for cell in sorted_by_place(report)]
    assert report.unknown_columns == ()


def sorted_by_place(report: ImportReport) -> list[dict[str, str]]:
    """The expected cells in the order in which this copy's report names them."""
    order = [note.value for note in report.rejected]
    return sorted(EXPECTED["invalid"], key=lambda cell: order.index(cell["value"]))


async def test_a_header_over_merged_cells_is_read_with_its_parts(
    table: Callable[..., object], network: Network
) -> None:
    report = await run(
        table(
            ["Název aktéra", "ORP", "Kontaktní osoba", None, None, "Cílová skupina", None],
            [None, None, "Jméno", "Telefon", "E-mail", "věk", "situace"],
            ["Klub Kotva", "Cheb", "Jana Vzorná", "000 111 222", "jana@example.org", "6–15", "zadlužené rodiny"],
            merges=["A1:A2", "B1:B2", "C1:E1", "F1:G1"],
        )
    )
    card = (await network.cards())["Klub Kotva"]
    assert report.unknown_columns == ()
    assert (card.contacts[0].name, card.contacts[0].phone) == ("Jana Vzorná", "+420000111222")
    assert (card.ages, card.situations) == ((AgeRange(since=6, to=15),), ("s_dluhy",))


async def run(coroutine: object) -> ImportReport:
    assert hasattr(coroutine, "__await__")
    report = await coroutine
    assert isinstance(report, ImportReport)
    return report


async def test_hidden_sheets_and_code_lists_are_not_read_where_there_is_a_visible_table(
    network: Network, tmp_path: Path
) -> None:
    old = [HEADER, ("Starý klub", "NZDM", "Cheb", "")]
    lists = [("Oblast potřeb", "ORP", "Druh"), ("vztahy", "Cheb", "NZDM")]
    path = save_sheets(tmp_path / "a.xlsx", {"Číselníky": lists, "_starý": old, "Aktéři": [HEADER, ACTOR]})
    report = await network.imports(path)
    assert list(await network.cards()) == ["Klub Kotva"]
    assert [(note.sheet, note.key) for note in report.warnings][:1] == [("Číselníky", "import-warning-sheet-ignored")]


async def test_a_hidden_sheet_is_read_where_there_is_nothing_else(network: Network, tmp_path: Path) -> None:
    path = save_sheets(tmp_path / "a.xlsx", {"Úvod": [["Dobrý den"]], "_aktéři": [HEADER, ACTOR]})
    assert (await network.imports(path)).stored == 1


async def test_sheets_named_by_districts_are_all_read_and_give_the_district(network: Network, tmp_path: Path) -> None:
    header = ("Název", "Druh", "Telefon")
    sheets = {"ORP Cheb": [header, ("Klub A", "NZDM", "")], "Sokolov": [header, ("Klub B", "NZDM", "")]}
    await network.imports(save_sheets(tmp_path / "a.xlsx", sheets))
    assert {name: network.orps(card) for name, card in (await network.cards()).items()} == {
        "Klub A": ["Cheb"],
        "Klub B": ["Sokolov"],
    }


async def test_a_divider_gives_its_district_to_the_rows_below_that_have_none(
    table: Callable[..., object], network: Network
) -> None:
    report = await run(
        table(
            HEADER,
            ("Klub A", "NZDM", "Aš", ""),
            ("— ORP Sokolov —",),
            ("Klub B", "NZDM", None, ""),
            ("Klub C", "NZDM", "Cheb", ""),
        )
    )
    assert report.rows_read == 3
    assert [network.orps(card) for card in (await network.cards()).values()] == [["Aš"], ["Sokolov"], ["Cheb"]]


async def test_a_lone_name_is_told_and_not_stored(table: Callable[..., object]) -> None:
    report = await run(table(HEADER, ACTOR, ("Osamělý klub",)))
    assert (report.rows_read, report.stored) == (1, 1)
    assert told(report.warnings)[0] == (3, None, "Osamělý klub", "import-warning-lone-cell")


@pytest.mark.parametrize(
    ("written", "orps"),
    [
        ("ORP Cheb", ["Cheb"]),
        ("v Chebu", ["Cheb"]),
        ("CHEB", ["Cheb"]),
        ("správní obvod Mariánské Lázně", ["Mariánské Lázně"]),
        ("marianske lazne", ["Mariánské Lázně"]),
        ("v Mariánských Lázních", ["Mariánské Lázně"]),
        ("Cheb, Aš", ["Cheb", "Aš"]),
        ("Cheb a Aš", ["Cheb", "Aš"]),
        ("Cheb\nAš;Sokolov", ["Cheb", "Aš", "Sokolov"]),
        ("Frýdek-Místek", ["Frýdek-Místek"]),
        (
            "celý Karlovarský kraj",
            ["Aš", "Cheb", "Karlovy Vary", "Kraslice", "Mariánské Lázně", "Ostrov", "Sokolov"],
        ),
    ],
)
async def test_districts_are_read_in_every_shape(
    table: Callable[..., object], network: Network, written: str, orps: list[str]
) -> None:
    await run(table(HEADER, ("Klub", "NZDM", written, "")))
    assert network.orps((await network.cards())["Klub"]) == orps


async def test_every_district_of_the_country_is_known_by_its_name(
    table: Callable[..., object], network: Network
) -> None:
    names = [orp.name for orp in network.geography.orps.values()]
    report = await run(table(HEADER, *((f"Klub {name}", "NZDM", f"ORP {name}", "") for name in names)))
    assert report.rejected == ()
    assert [network.orps(card) for card in (await network.cards()).values()] == [[name] for name in names]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("NZDM", "nzdm"),
        ("nzdm", "nzdm"),
        ("nízkoprahové zařízení pro děti a mládež", "nzdm"),
        ("NIZKOPRAHOVA ZARIZENI PRO DETI A MLADEZ", "nzdm"),
        ("nízkoprahová zařízení pro děti a mladež (NZDM)", "nzdm"),
        ("azylový dům", "azylovy_dum"),
        ("Azylové domy", "azylovy_dum"),
        ("terénní program", "terenni_programy"),
        ("ZŠ", "zs"),
        ("Základní školy", "zs"),
        ("základni škola", "zs"),
        ("pedagogicko psychologicka poradna", "ppp"),
        ("Policie ČR", "pcr"),
        ("pediatr", "pldd"),
        ("sdružení hvězdářů", None),
    ],
)
async def test_kinds_are_read_in_every_shape(
    table: Callable[..., object], network: Network, written: str, kind: str | None
) -> None:
    report = await run(table(HEADER, ("Ukázka", written, "Cheb", "")))
    assert (await network.cards())["Ukázka"].kind == kind
    assert [note.key for note in report.rejected] == ([] if kind else ["import-rejected-kind"])


async def test_an_abbreviation_with_two_meanings_is_decided_by_the_name_or_told(
    table: Callable[..., object], network: Network
) -> None:
    report = await run(table(HEADER, ("Terénní program Chodník", "TP", "Cheb", ""), ("Kotva", "TP", "Cheb", "")))
    cards = await network.cards()
    assert (cards["Terénní program Chodník"].kind, cards["Kotva"].kind) == ("terenni_programy", None)
    assert [note.key for note in report.warnings] == ["import-warning-kind-guessed"]
    assert told(report.rejected) == [(3, "Druh", "TP", "import-rejected-kind-ambiguous")]


async def test_need_domains_are_read_in_every_case_the_first_one_leading(
    table: Callable[..., object], network: Network
) -> None:
    header = ("Název", "Oblast potřeb", "ORP")
    rows = (
        ("A", "BEZPEČÍ, vztahů", "Cheb"),
        ("B", "1. Materiální zajištění", "Cheb"),
        ("C", "uceni a chovani", "Cheb"),
    )
    await run(table(header, *rows))
    domains = [(card.domain, card.further_domains) for card in (await network.cards()).values()]
    assert domains == [
        (NeedDomain.SAFETY, (NeedDomain.RELATIONSHIPS,)),
        (NeedDomain.MATERIAL, ()),
        (NeedDomain.LEARNING, (NeedDomain.BEHAVIOUR,)),
    ]


async def test_a_column_nobody_knows_becomes_the_coordinators_mark(
    table: Callable[..., object], network: Network
) -> None:
    report = await run(table((*HEADER, "Barva domu", "Štítek"), (*ACTOR, "modrá", "nový člen; pozvat")))
    assert report.unknown_columns == ("Barva domu",)
    tags = (await network.cards())["Klub Kotva"].tags
    assert tags == (Tag(value="nový člen"), Tag(value="pozvat"), Tag(key="Barva domu", value="modrá"))


async def test_cells_that_cannot_be_read_are_told_and_the_actor_is_stored(table: Callable[..., object]) -> None:
    header = (*HEADER, "E-mail", "Web", "Krizová síť", "Věk", "Aktualizováno", "Forma")
    row = ("Klub", "NZDM", "Cheb, Nikdeland", "123", "nikdo@", "javascript:x", "snad", "věk", "loni", "jiná")
    report = await run(table(header, row))
    assert report.stored == 1
    assert Counter(note.key for note in report.rejected) == Counter(
        f"import-rejected-{what}" for what in ("orp", "phone", "email", "web", "crisis", "age", "date", "form")
    )


async def test_a_row_without_a_name_or_without_any_district_is_rejected(
    table: Callable[..., object], network: Network
) -> None:
    report = await run(
        table(HEADER, (None, "NZDM", "Cheb", ""), ("Klub", "NZDM", "Nikdeland", ""), ("Dům", "MŠ", None, ""))
    )
    assert (report.rows_read, report.stored) == (3, 0)
    assert told(report.rejected) == [
        (2, None, None, "import-rejected-no-name"),
        (3, "ORP", "Nikdeland", "import-rejected-orp-of-row"),
        (4, None, "Dům", "import-rejected-no-orp"),
    ]


async def test_personal_data_of_a_child_reject_the_row_without_repeating_the_value(
    table: Callable[..., object], network: Network
) -> None:
    header = (*HEADER, "Soukromá poznámka", "Rodné číslo")
    rows = (
        ("Klub A", "NZDM", "Cheb", "", f"dítě {BIRTH_NUMBER}", ""),
        ("Klub B", "NZDM", "Cheb", "", "Anička Tajná, 8 let", ""),
        ("Klub C", "NZDM", "Cheb", "", "dítě nar. 12. 3. 2015", ""),
        ("Klub D", "NZDM", "Cheb", "", "", BIRTH_NUMBER.replace("/", "")),
        ("Klub E", "NZDM", "Cheb", "", "pro děti 6–10 let, tel. 377 123 456", ""),
        (f"dítě {BIRTH_NUMBER}",),
    )
    report = await run(table(header, *rows))
    said = json.dumps(to_json(report, lambda key, args: key), ensure_ascii=False)
    assert [note.key for note in report.rejected] == [
        "import-rejected-birth-number",
        "import-rejected-name-and-age",
        "import-rejected-birth-date",
        "import-rejected-birth-number",
    ]
    assert all(secret not in said for secret in ("1234", "1555", "Tajná", "2015"))
    assert "Klub A" not in await network.cards()


async def test_sheltered_actors_are_known_by_words_by_a_column_and_by_their_kind(
    table: Callable[..., object], network: Network
) -> None:
    header = ("Název", "Druh", "ORP", "Adresa", "Utajená adresa")
    rows = (
        ("A", "azylový dům", "Cheb", "utajená adresa", None),
        ("B", "azylový dům", "Cheb", "Ukázková 1", "ano"),
        ("C", "PPPD", "Cheb", "Ukázková 2", None),
        ("D", "azylový dům", "Cheb", "Ukázková 3", "ne"),
    )
    await run(table(header, *rows))
    cards = await network.cards()
    assert [cards[name].sheltered for name in "ABCD"] == [True, True, True, False]
    assert cards["A"].address is None


async def test_numbers_of_a_spreadsheet_keep_their_meaning(table: Callable[..., object], network: Network) -> None:
    header = ("Název", "ORP", "IČO", "Telefon", "Věk")
    await run(table(header, ("Klub", "Cheb", 6947, 377123456, datetime(2026, 10, 6))))
    card = (await network.cards())["Klub"]
    assert (card.ico, card.phones, card.ages) == ("00006947", ("+420377123456",), (AgeRange(since=6, to=10),))


# What an update keeps.


async def test_columns_that_are_not_in_the_workbook_leave_the_card_alone(network: Network, tmp_path: Path) -> None:
    await network.imports(ACTORS)
    before = (await network.cards())["NZDM Bludička (DEMO)"]
    small = save(tmp_path / "a.xlsx", [HEADER, ("nzdm bludička (demo)", "NZDM", "Sokolov", "000 999 888")])
    report = await network.imports(small, now=LATER)
    (changed,) = [actor for actor in await network.actors() if actor.edited_at == LATER]
    assert (report.updated, report.stored) == (1, 0)
    assert changed.card.phones == ("+420000999888",)
    kept = {"phones", "name"}
    assert changed.card.model_dump(exclude=kept) == before.model_dump(exclude=kept)


async def test_an_unreadable_cell_keeps_what_the_card_had(table: Callable[..., object], network: Network) -> None:
    await run(table(HEADER, ACTOR))
    await run(table(HEADER, ("Klub Kotva", "NZDM", "Cheb", "xx")))
    assert (await network.cards())["Klub Kotva"].phones == ("+420000111222",)


async def test_marks_and_shelter_set_by_hand_survive_an_import(table: Callable[..., object], network: Network) -> None:
    await run(table(HEADER, ACTOR))
    (actor,) = await network.actors()
    own = actor.card.model_copy(update={"tags": (Tag(key="moje", value="x"),), "sheltered": True})
    async with network.database.transaction() as connection:
        await Actors(connection).save([actor.model_copy(update={"card": own})])
    report = await run(table((*HEADER, "Barva", "Adresa"), (*ACTOR, "modrá", "Ukázková 1")))
    card = (await network.cards())["Klub Kotva"]
    assert report.updated == 1
    assert card.tags == (Tag(key="moje", value="x"), Tag(key="Barva", value="modrá"))
    assert card.sheltered


async def test_two_actors_of_one_name_are_told_apart_by_kind_and_by_district(
    table: Callable[..., object], network: Network
) -> None:
    rows = (
        ("Kotva", "NZDM", "Cheb", ""),
        ("Kotva", "MŠ", "Cheb", ""),
        ("Kotva", "NZDM", "Aš", ""),
        ("KOTVA", "NZDM", "Cheb", ""),
    )
    first = await run(table(HEADER, *rows))
    second = await run(table(HEADER, *rows))
    assert (first.stored, [(d.first_row, d.row) for d in first.duplicates]) == (3, [(2, 5)])
    assert (second.stored, second.unchanged) == (0, 3)


async def test_a_changed_kind_updates_the_actor_instead_of_making_another(
    table: Callable[..., object], network: Network
) -> None:
    await run(table(HEADER, ("Kotva", "NZDM", "Cheb", "")))
    report = await run(table(HEADER, ("Kotva", "klub pro mládež", "Cheb", "")))
    assert (report.stored, report.updated) == (0, 1)


async def test_who_may_see_a_card_is_the_network_unless_it_says_public(
    table: Callable[..., object], network: Network
) -> None:
    await run(table((*HEADER, "Kdo vidí"), (*ACTOR, "veřejné"), ("B", "MŠ", "Cheb", "", None)))
    assert [card.audience for card in (await network.cards()).values()] == [Audience.PUBLIC, Audience.NETWORK]


async def test_a_file_that_fails_half_way_stores_nothing(network: Network, tmp_path: Path) -> None:
    async with network.database.transaction() as connection:
        await connection.run("DROP TABLE actor_match")
    path = tmp_path / "copy.xlsx"
    load_workbook(ACTORS).save(path)
    with pytest.raises(Exception, match="actor_match"):
        await network.imports(path)
    assert await network.actors() == []


# What stands in a cell beside its answer is told, and what is no value leaves the card alone.

REST = "import-warning-rest"


@pytest.mark.parametrize(
    ("column", "written", "rest"),
    [
        ("Telefon", "377 123 456 (jen ráno)", "jen ráno"),
        ("Telefon", "377 123 456 nebo 223", "nebo 223"),
        ("Telefon", "354 123 456 kl. 12", "kl. 12"),
        ("Krizový telefon", "377 123 456, 377 123 457", "+420377123457"),
        ("Krizový telefon", "nonstop 377 123 456", "nonstop"),
        ("E-mail", "klub@example.org (paní Vzorná)", "paní Vzorná"),
        ("Web", "klub.example.org, hlavní", "hlavní"),
        ("Druh", "NZDM, kroužky", "kroužky"),
        ("Krizová síť", "ano, jen přes den", "ano, jen přes den"),
        ("Kontaktní osoba", "Jana Vzorná, 377 123 456, 377 123 457", "+420377123457"),
        ("E-mail kontaktní osoby", "a@example.org; b@example.org", "b@example.org"),
    ],
)
async def test_what_is_left_of_a_cell_is_told(
    table: Callable[..., object], column: str, written: str, rest: str
) -> None:
    report = await run(table(("Název", "ORP", "Adresa", column), ("Klub", "Cheb", "Ukázková 1", written)))
    assert (report.stored, report.rejected) == (1, ())
    assert told(report.warnings) == [(2, column, rest, REST)]


@pytest.mark.parametrize(
    "written", ["tel.: 377 123 456, mobil: 377 123 457", "377123456 / 377123457", "377123456377123457"]
)
async def test_labels_around_numbers_are_nothing_left(
    table: Callable[..., object], network: Network, written: str
) -> None:
    assert (await run(table(HEADER, (*ACTOR[:3], written)))).warnings == ()
    assert (await network.cards())["Klub Kotva"].phones == ("+420377123456", "+420377123457")


async def test_a_contact_keeps_its_name_where_no_comma_parts_it_from_the_phone(
    table: Callable[..., object], network: Network
) -> None:
    await run(table((*HEADER, "Kontaktní osoba"), (*ACTOR, "Jana Vzorná 000 111 222")))
    (contact,) = (await network.cards())["Klub Kotva"].contacts
    assert (contact.name, contact.phone) == ("Jana Vzorná", "+420000111222")


@pytest.mark.parametrize("written", ["jen koordinátor", "nikdo", "pouze OSPOD"])
async def test_an_audience_nobody_knows_is_told(table: Callable[..., object], written: str) -> None:
    report = await run(table((*HEADER[:3], "Kdo vidí"), (*ACTOR[:3], written)))
    assert told(report.warnings) == [(2, "Kdo vidí", written, "import-warning-audience")]


async def test_a_lone_phone_or_note_below_a_row_is_told(table: Callable[..., object]) -> None:
    report = await run(table(HEADER, (*ACTOR[:3], None), (None, None, None, "000 333 444"), ("— ORP Aš —",)))
    assert told(report.warnings) == [(3, None, "000 333 444", "import-warning-lone-cell")]


async def test_an_error_of_the_spreadsheet_is_told_and_keeps_what_the_card_had(
    network: Network, tmp_path: Path
) -> None:
    header = (*HEADER, "Adresa", "Barva")
    await network.imports(save(tmp_path / "a.xlsx", [header, (*ACTOR, "Ukázková 1", "modrá")]))
    before = await network.cards()
    broken = save(tmp_path / "b.xlsx", [header, (*ACTOR[:3], "#REF!", "#N/A", "#VALUE!"), ("#NAME?", *ACTOR[1:])])
    report = await network.imports(broken, now=LATER)
    assert (report.rows_read, report.unchanged) == (2, 1)
    assert told(report.rejected) == [
        (2, "Telefon", "#REF!", "import-rejected-error"),
        (2, "Adresa", "#N/A", "import-rejected-error"),
        (2, "Barva", "#VALUE!", "import-rejected-error"),
        (3, "Název aktéra", "#NAME?", "import-rejected-error"),
        (3, None, None, "import-rejected-no-name"),
    ]
    assert await network.cards() == before


@pytest.mark.parametrize("written", ["-", "–", "N/A", "n/a"])
async def test_a_dash_is_an_empty_cell(table: Callable[..., object], network: Network, written: str) -> None:
    report = await run(table((*HEADER, "IČO", "On-line"), (*ACTOR[:3], written, written, written)))
    card = (await network.cards())["Klub Kotva"]
    assert (report.rejected, card.phones, card.ico, card.online) == ((), (), None, None)


@pytest.mark.parametrize("written", [46093, "46093", "2026/03/12", "k 12. 3. 2026", "12.3.2026 10:30"])
async def test_days_are_read_as_spreadsheets_and_offices_write_them(
    table: Callable[..., object], network: Network, written: object
) -> None:
    await run(table((*HEADER, "Aktualizováno"), (*ACTOR, written)))
    assert (await network.cards())["Klub Kotva"].revised_on == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("written", "kind"),
    [("zákl. škola", "zs"), ("mat. škola", "ms"), ("klin. psycholog", "klinicky_psycholog"), ("xy. škola", None)],
)
async def test_words_cut_short_name_a_kind(
    table: Callable[..., object], network: Network, written: str, kind: str | None
) -> None:
    await run(table(HEADER, ("Ukázka", written, "Cheb", "")))
    assert (await network.cards())["Ukázka"].kind == kind


async def test_the_first_of_the_places_is_the_seat_where_no_district_is_named(
    table: Callable[..., object], network: Network
) -> None:
    await run(table(("Název", "Druh", "Obec"), ("Klub", "NZDM", "Cheb, Aš")))
    assert network.orps((await network.cards())["Klub"]) == ["Cheb"]


async def test_yes_and_no_together_are_neither(table: Callable[..., object]) -> None:
    report = await run(table((*HEADER, "Krizová síť"), (*ACTOR, "ano/ne")))
    assert told(report.rejected) == [(2, "Krizová síť", "ano/ne", "import-rejected-crisis")]


async def test_a_row_or_a_cell_that_is_too_long_is_told_and_not_looked_at(table: Callable[..., object]) -> None:
    header = (*HEADER, "Poznámka", "Popis")
    rows = (
        ("Klub A", "(" * 5_000, "Cheb", None),
        ("Klub B", "NZDM", "Cheb", None, *(["5 let " * 5_000] * 2)),
        ("K" * 201, "NZDM", "Cheb", None),
    )
    report = await run(table(header, *rows))
    assert (report.rows_read, report.stored) == (3, 1)
    assert told(report.rejected) == [
        (2, "Druh", None, "import-rejected-long-cell"),
        (3, None, None, "import-rejected-long-row"),
        (4, "Název aktéra", None, "import-rejected-long-cell"),
        (4, None, None, "import-rejected-no-name"),
    ]


async def test_rows_made_to_be_slow_are_refused_and_nothing_is_stored(network: Network, tmp_path: Path) -> None:
    header = (*HEADER, "Poznámka")
    slow = [(f"Klub {n}", "NZDM", "Cheb", None, f"{n} " + "5 let " * 5_000) for n in range(400)]
    with pytest.raises(Refusal) as refused:
        await network.imports(save(tmp_path / "a.xlsx", [header, ACTOR, *slow]))
    assert refused.value.key == "import-refused-too-slow"
    assert await network.actors() == []


@pytest.mark.parametrize(
    ("written", "situations"),
    [
        ("děti v ústavní výchově, rodiny ohrožené závislostí", ("s_ustavni", "s_zavislost_rodina")),
        ("děti a rodiny, u nichž ohrožení teprve může vzniknout", ("s_riziko_ohrozeni",)),
        ("děti v ústavní výchově, a kdo přijde", ("děti v ústavní výchově, a kdo přijde",)),
    ],
)
async def test_situations_are_parted_by_commas_where_each_is_of_the_list(
    table: Callable[..., object], network: Network, written: str, situations: tuple[str, ...]
) -> None:
    await run(table((*HEADER, "Situace"), (*ACTOR, written)))
    assert (await network.cards())["Klub Kotva"].situations == situations
