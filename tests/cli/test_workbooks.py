"""`export` and `import` of the three workbooks: what comes back is compared cell by cell."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PLATFORMS, Operator
from tests.stage.workbooks import ADDRESS, with_cells, without_last, words_in

NOTE = "Soukromá poznámka koordinátora"
CLUB = "NZDM Vrabčák (DEMO)"


@pytest.fixture
def network_of_one(network: Operator, tmp_path: Path) -> Operator:
    """Somebody who may change the demo network."""
    operator = Operator(tmp_path, template=network.database)
    operator.has_database()
    return operator


def edits(file: Path, cells: dict[str, str], drop: int = 0) -> None:
    """Say these words in the row of the club, and delete so many rows at the end."""
    changed = with_cells(file.read_bytes(), {(CLUB, column): text for column, text in cells.items()})
    file.write_bytes(without_last(changed, drop) if drop else changed)


def test_what_was_exported_comes_back_without_a_difference(network_of_one: Operator) -> None:
    operator = network_of_one
    operator.runs("import", "platforms", str(PLATFORMS))
    for book in ("actors", "platforms", "needs"):
        written = operator.runs("export", book, f"{book}.xlsx", "--notes")
        assert written.stdout == f"{book} written to {book}.xlsx\n", written.stderr
        dry = operator.runs("import", f"{book}.xlsx", "--dry-run", "--json")
        assert dry.returncode == 0, dry.stderr
        found = json.loads(dry.stdout)["differences"]
        assert found["book"] == book
        assert not any(found[part] for part in ("changed", "added", "missing", "unclear"))


def test_a_dry_run_names_each_cell_and_the_import_stores_it(network_of_one: Operator) -> None:
    operator = network_of_one
    operator.runs("export", "actors", "actors.xlsx")
    edits(operator.folder / "actors.xlsx", {ADDRESS: "Nová 99, Sokolov"})
    dry = operator.runs("import", "actors", "actors.xlsx", "--dry-run")
    (line,) = [line for line in dry.stdout.splitlines() if line.startswith("changed")]
    assert f"({CLUB}), {ADDRESS}:" in line
    assert line.endswith("→ 'Nová 99, Sokolov'")
    assert dry.stdout.splitlines()[-1] == "nothing was stored (--dry-run)"
    (found,) = json.loads(operator.runs("import", "actors.xlsx", "--dry-run", "--json").stdout)["differences"][
        "changed"
    ]
    assert (found["column"], found["after"], found["both_sides"]) == (ADDRESS, "Nová 99, Sokolov", False)

    stored = operator.runs("import", "actors.xlsx")
    assert stored.stdout.splitlines()[0] == "rows read 132, stored 0, updated 1, unchanged 131, skipped 0"
    again = operator.runs("import", "actors.xlsx", "--dry-run")
    assert "changed" not in again.stdout.replace("unchanged", "")

    number = stored.stdout.splitlines()[-1].split("`import undo ")[1].split("`")[0]
    assert operator.runs("import", "undo", number).stdout == "values put back: 1\n"
    assert operator.runs("import", "undo", number).returncode == 1


def test_much_missing_stops_before_anything_is_stored(network_of_one: Operator) -> None:
    operator = network_of_one
    operator.runs("export", "actors", "actors.xlsx")
    edits(operator.folder / "actors.xlsx", {ADDRESS: "Nová 99, Sokolov"}, drop=10)
    stopped = operator.runs("import", "actors", "actors.xlsx")
    assert (stopped.returncode, stopped.stdout) == (1, "")
    assert "10 of 132 known rows are missing" in stopped.stderr
    assert "--missing-ok" in stopped.stderr
    dry = operator.runs("import", "actors.xlsx", "--dry-run")
    assert dry.returncode == 1
    assert sum(line.startswith("missing: ") for line in dry.stdout.splitlines()) == 10

    gone_on = operator.runs("import", "actors", "actors.xlsx", "--missing-ok")
    assert gone_on.returncode == 0, gone_on.stderr
    assert "updated 1" in gone_on.stdout
    operator.runs("export", "actors", "after.xlsx")
    assert "unchanged 132" in operator.runs("import", "after.xlsx").stdout


def test_a_list_of_somebody_else_with_much_missing_stops_too(network_of_one: Operator) -> None:
    operator = network_of_one
    (operator.folder / "actors.csv").write_text(
        f"Název aktéra;Druh;ORP;Adresa\n{CLUB};NZDM;Cheb;Nová 99\nKlub Nový;NZDM;Cheb;\n", encoding="utf-8"
    )
    stopped = operator.runs("import", "actors.csv")
    assert stopped.returncode == 1
    assert "21 of 22 known rows are missing" in stopped.stderr
    dry = operator.runs("import", "actors.csv", "--dry-run", "--missing-ok")
    assert dry.returncode == 0, dry.stderr
    assert "→ 'Nová 99'" in dry.stdout
    assert "new: actors row 3 (Klub Nový)" in dry.stdout
    assert "stored 1, updated 1" in operator.runs("import", "actors.csv", "--missing-ok").stdout


def test_only_the_districts_asked_for_are_exported_and_notes_only_when_asked(network: Operator) -> None:
    network.runs("export", "actors", "cheb.xlsx", "--orp", "cheb")
    network.runs("export", "actors", "private.xlsx", "--orp", "cheb", "--notes")
    public, private = (words_in((network.folder / name).read_bytes()) for name in ("cheb.xlsx", "private.xlsx"))
    assert "Dluhová poradna Splátka (DEMO)" not in public
    assert "Ukázkový úřad práce Cheb (DEMO)" in public
    assert (NOTE in public, NOTE in private) == (False, True)
    assert not list(network.folder.glob("*.part"))


def test_what_fits_no_template_is_one_line(operator: Operator) -> None:
    (operator.folder / "list.csv").write_text("jen;slova;bez;sloupců\n1;2;3;4\n", encoding="utf-8")
    ended = operator.runs("import", "list.csv")
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    assert "žádná ze tří šablon" in ended.stderr


def test_without_a_database_no_workbook_is_written(operator: Operator) -> None:
    assert operator.runs("export", "actors", "actors.xlsx").returncode == 1
    assert not (operator.folder / "actors.xlsx").exists()
