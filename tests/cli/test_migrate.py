"""`migrate`: a database from nothing, and nothing to do the second time."""

from tests.cli.conftest import Operator


def test_migrate_makes_the_folder_and_the_database_and_changes_nothing_the_second_time(operator: Operator) -> None:
    first = operator.runs("migrate")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("applied 0001_places\n")
    assert operator.database.is_file()
    second = operator.runs("migrate")
    assert second.returncode == 0
    assert "applied" not in second.stdout
    assert second.stdout == first.stdout.splitlines(keepends=True)[-1]
