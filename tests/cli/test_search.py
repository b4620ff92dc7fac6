"""`search`: one answer, or a JSON line for each line of input."""

import json
import subprocess
import sys

from tests.cli.conftest import Operator

FIELDS = {"id", "name", "orps", "kind", "state", "phone"}


def test_every_line_of_input_is_answered_by_a_json_line(network: Operator) -> None:
    ended = network.runs("search", "-", told="kdo pomůže s dluhy v Sokolově\n\nkrizova pomoc cheb\nxyzzy\n")
    assert ended.returncode == 0, ended.stderr
    debts, crisis, nothing = map(json.loads, ended.stdout.splitlines())
    assert debts["query"] == "kdo pomůže s dluhy v Sokolově"
    assert debts["place"] == "Sokolov"
    first = debts["results"][0]
    assert first.keys() == FIELDS
    assert first["name"] == "Dluhová poradna Splátka (DEMO)"
    assert first["orps"] == ["Sokolov", "Kraslice", "Karlovy Vary"]
    assert (first["kind"], first["state"]) == ("dluhova_poradna", "unknown")
    assert first["phone"].startswith("+420 000 ")
    assert "Krizová pomoc Zastávka (DEMO)" in [result["name"] for result in crisis["results"]]
    assert nothing == {"query": "xyzzy", "place": None, "results": []}


def test_answers_come_before_the_input_ends(network: Operator) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "search", "-"],
        cwd=network.folder,
        env=network.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("nzdm cheb\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["place"] == "Cheb"


def test_results_are_narrowed_and_limited(network: Operator) -> None:
    ended = network.runs("search", "azylový dům", "--orp", "cheb", "--crisis", "--limit", "1", "--json")
    answer = json.loads(ended.stdout)
    assert [result["name"] for result in answer["results"]] == ["Azylový dům pro matky Studánka (DEMO)"]
    schools = json.loads(network.runs("search", "škola v Chebu", "--domain", "material", "--json").stdout)
    assert all("škola" not in result["name"].lower() for result in schools["results"])


def test_a_reader_gets_one_line_for_a_result(network: Operator) -> None:
    lines = network.runs("search", "dluhová poradna Sokolov").stdout.splitlines()
    assert "place: Sokolov" in lines[0]
    assert any("Dluhová poradna Splátka (DEMO)" in line and "+420 000" in line for line in lines[1:])


def test_a_terminal_without_czech_letters_is_no_fault(network: Operator) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "search", "nzdm cheb", "--json"],
        cwd=network.folder,
        env=network.environment() | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "NZDM Vrab??k (DEMO)" in [result["name"] for result in json.loads(ended.stdout)["results"]]


def test_an_unknown_district_is_one_line(network: Operator) -> None:
    ended = network.runs("search", "nzdm", "--orp", "Chebb")
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == ["there is no ORP 'Chebb': did you mean 'cheb'?"]
