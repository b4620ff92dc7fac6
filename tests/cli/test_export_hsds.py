"""`export hsds`: a file of the public cards; its shape is tested in tests/exchange/test_hsds.py."""

import json

from tests.cli.conftest import Operator


def test_public_cards_of_a_district_are_written(network: Operator) -> None:
    file = network.folder / "services.json"
    ended = network.runs("export", "hsds", str(file), "--orp", "cheb")
    assert ended.returncode == 0, ended.stderr
    page = json.loads(file.read_text(encoding="utf-8"))
    assert ended.stdout == f"services {page['total_items']}, written to {file}\n"
    names = [service["name"] for service in page["contents"]]
    assert "Ukázkový úřad práce Cheb (DEMO)" in names
    assert "NZDM Vrabčák (DEMO)" not in names
    assert not list(network.folder.glob("*.part"))


def test_without_a_database_nothing_is_written(operator: Operator) -> None:
    ended = operator.runs("export", "hsds", "services.json")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert not (operator.folder / "services.json").exists()


def test_a_folder_in_place_of_the_file_is_one_line_and_leaves_nothing(operator: Operator) -> None:
    operator.has_database()
    (operator.folder / "out").mkdir()
    ended = operator.runs("export", "hsds", "out")
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    assert not (operator.folder / "out.part").exists()
