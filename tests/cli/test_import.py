"""`import actors` and `import platforms`: the demo workbooks as an operator takes them over."""

import json

from tests.cli.conftest import PLATFORMS, WORKBOOK, Operator

EXPECTED_ACTORS, EXPECTED_PLATFORMS = 132, 18


def test_the_report_is_json_with_every_part(operator: Operator) -> None:
    ended = operator.runs("import", "actors", str(WORKBOOK), "--json")
    assert ended.returncode == 0, ended.stderr
    report = json.loads(ended.stdout)
    parts = {"rows_read", "stored", "updated", "unchanged", "duplicates", "rejected", "warnings", "unknown_columns"}
    assert parts <= report.keys()
    assert (report["stored"], len(report["duplicates"])) == (EXPECTED_ACTORS, 1)
    assert ended.stderr == ""


def test_a_second_import_changes_nothing(operator: Operator) -> None:
    operator.runs("import", "actors", str(WORKBOOK))
    again = json.loads(operator.runs("import", "actors", str(WORKBOOK), "--json").stdout)
    assert (again["stored"], again["updated"], again["unchanged"]) == (0, 0, EXPECTED_ACTORS)


def test_a_dry_run_reports_and_stores_nothing(operator: Operator) -> None:
    dry = operator.runs("import", "actors", str(WORKBOOK), "--dry-run")
    assert dry.returncode == 0, dry.stderr
    assert f"stored {EXPECTED_ACTORS}" in dry.stdout.splitlines()[0]
    assert dry.stdout.splitlines()[-1] == "nothing was stored (--dry-run)"
    assert operator.runs("search", "NZDM Vrabčák").stdout.startswith("0 of 0 found")


def test_only_the_districts_asked_for_are_taken(operator: Operator) -> None:
    ended = operator.runs("import", "actors", str(WORKBOOK), "--orp", "Kraslice", "aš", "--json")
    report = json.loads(ended.stdout)
    assert 0 < report["stored"] < EXPECTED_ACTORS / 2
    assert operator.runs("search", "Základní škola Flétna").stdout.count("(DEMO)") >= 1
    assert "Vrabčák" not in operator.runs("search", "NZDM Vrabčák v Chebu").stdout


def test_an_unknown_district_is_one_line_and_stores_nothing(operator: Operator) -> None:
    ended = operator.runs("import", "actors", str(WORKBOOK), "--orp", "Atlantida")
    assert ended.returncode == 1
    assert "Atlantida" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_what_is_no_workbook_is_one_line_and_stores_nothing(operator: Operator) -> None:
    (operator.folder / "actors.xlsx").write_bytes(b"\x00\x01 no workbook")
    ended = operator.runs("import", "actors", "actors.xlsx", "--json")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("actors.xlsx: ")
    assert ended.stderr.count("\n") == 1


def test_a_missing_file_is_named(operator: Operator) -> None:
    ended = operator.runs("import", "actors", "missing.xlsx")
    assert ended.returncode == 1
    assert ended.stderr == "missing.xlsx: No such file or directory\n"
    assert not operator.database.exists()


def test_platforms_come_after_actors_and_a_second_time_change_nothing(operator: Operator) -> None:
    operator.runs("import", "actors", str(WORKBOOK))
    dry = operator.runs("import", "platforms", str(PLATFORMS), "--dry-run")
    assert dry.stdout.splitlines()[-1] == "nothing was stored (--dry-run)"
    first = operator.runs("import", "platforms", str(PLATFORMS))
    assert first.returncode == 0, first.stderr
    assert f"stored {EXPECTED_PLATFORMS}" in first.stdout
    assert "'Poradna Na Rohu' takového aktéra v této ORP neznám" in first.stdout
    again = json.loads(operator.runs("import", "platforms", str(PLATFORMS), "--json").stdout)
    assert (again["stored"], again["updated"], again["unchanged"]) == (0, 0, EXPECTED_PLATFORMS)


def test_the_other_workbook_is_named_with_the_command_that_takes_it(operator: Operator) -> None:
    assert "bot import platforms" in operator.runs("import", "actors", str(PLATFORMS)).stderr
    assert "bot import actors" in operator.runs("import", "platforms", str(WORKBOOK)).stderr
