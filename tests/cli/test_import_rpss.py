"""`import rpss`: the register's open data become proposals, and nothing of people goes with them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Operator

FIXTURES = Path(__file__).parents[1] / "exchange" / "fixtures"
REGISTER, CODES = str(FIXTURES / "rpss.json"), str(FIXTURES / "rpss_codes.json")
NAMES_OF_PEOPLE = ("Utajen", "Vendel", "Tajn", "Xaverie")


@pytest.fixture
def demo(network: Operator, tmp_path: Path) -> Operator:
    """An operator whose database holds the demo network."""
    operator = Operator(tmp_path, network.database)
    operator.has_database()
    return operator


def told(operator: Operator, *arguments: str) -> dict[str, object]:
    ended = operator.runs("import", "rpss", REGISTER, *arguments, "--json")
    assert ended.returncode == 0, ended.stderr
    report: dict[str, object] = json.loads(ended.stdout)
    return report


def dump(operator: Operator) -> str:
    with closing(sqlite3.connect(operator.database)) as connection:
        return "\n".join(connection.iterdump())


def rows(operator: Operator, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(operator.database)) as connection:
        return connection.execute(query).fetchall()


def test_new_actors_and_changed_facts_wait_and_no_card_changes(demo: Operator) -> None:
    before = rows(demo, "SELECT id, card, edited_at FROM actor ORDER BY id")
    report = told(demo, "--codes", CODES)
    assert (report["services_read"], report["new_actors"], report["actors_with_changes"]) == (8, 3, 1)
    assert report["left_out"] == {
        "kind_not_known": 1,
        "not_given_today": 1,
        "run_by_a_person": 1,
        "without_a_place": 1,
    }
    assert report["districts"] == {"1000": 1, "4102": 2, "4107": 1}
    assert rows(demo, "SELECT id, card, edited_at FROM actor ORDER BY id") == before
    (proposal,) = rows(demo, "SELECT author, kind, state FROM proposal")
    assert proposal == (None, "register", "open")
    facts = {field: json.loads(str(new)) for field, new in rows(demo, "SELECT field, new FROM proposed_field")}
    assert facts.keys() == {"ico", "orps", "phones", "places"}
    assert facts["orps"] == ["4102", "4101"]
    assert rows(demo, "SELECT recipient FROM outbox") == []


def test_the_second_run_changes_nothing(demo: Operator) -> None:
    told(demo, "--codes", CODES)
    before = dump(demo)
    again = told(demo, "--codes", CODES)
    assert (again["new_actors"], again["changed_facts"], again["unchanged"]) == (0, 0, 4)
    assert dump(demo) == before


def test_no_name_of_a_person_is_taken_over(demo: Operator) -> None:
    told(demo, "--codes", CODES)
    assert all(name in Path(REGISTER).read_text(encoding="utf-8") for name in NAMES_OF_PEOPLE)
    kept = dump(demo).lower()
    assert [name for name in NAMES_OF_PEOPLE if name.lower() in kept] == []


def test_the_registered_maximum_is_told_as_such_and_is_no_report(demo: Operator) -> None:
    told(demo, "--codes", CODES)
    (card,) = rows(demo, "SELECT card FROM proposed_actor WHERE code = '1001'")
    assert json.loads(str(card[0]))["capacity_text"] == "registrovaná kapacita 24 lůžek"
    assert rows(demo, "SELECT COUNT(*) FROM capacity_report") == [(0,)]


def test_codes_that_nobody_has_verified_are_reported_and_not_guessed(demo: Operator) -> None:
    report = told(demo)
    assert report["unknown_codes"] == {
        "DruhSocialniSluzby/101": 1,
        "DruhSocialniSluzby/102": 1,
        "DruhSocialniSluzby/777": 1,
        "FormaSocialniSluzby/amb": 1,
        "FormaSocialniSluzby/ter": 2,
        "TypKapacitySocialniSluzby/neznama": 1,
    }
    kinds = {json.loads(str(card))["kind"] for (card,) in rows(demo, "SELECT card FROM proposed_actor")}
    assert kinds == {"domov_pro_seniory", "tisnova_pece"}


def test_only_the_districts_asked_for_are_looked_at(demo: Operator) -> None:
    report = told(demo, "--codes", CODES, "--orp", "sokolov")
    assert (report["new_actors"], report["districts"]) == (1, {"4107": 1})


def test_a_dry_run_tells_and_stores_nothing(demo: Operator) -> None:
    before = dump(demo)
    ended = demo.runs("import", "rpss", REGISTER, "--dry-run")
    assert ended.stdout.splitlines()[0].startswith("services read 8, new actors 2")
    assert ended.stdout.splitlines()[-1] == "nothing was stored (--dry-run)"
    assert dump(demo) == before


@pytest.mark.parametrize(
    "text", ["", "[]", '{"polozky": 1}', '{"polozky": [{"portalId": 1}, {"por', '{"polozky": [1]}']
)
def test_what_is_no_register_is_one_line_and_stores_nothing(operator: Operator, text: str) -> None:
    (operator.folder / "rpss.json").write_text(text, encoding="utf-8")
    ended = operator.runs("import", "rpss", "rpss.json")
    assert ended.returncode == 1
    assert ended.stderr.startswith("rpss.json: ")
    assert ended.stderr.count("\n") == 1
    assert not operator.database.exists()
