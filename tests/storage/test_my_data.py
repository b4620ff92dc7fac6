"""Everything that points at a person is in the file they get, and nothing of theirs is left when they are erased."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.migrate import _scripts, newest_version
from storage.my_data import MyData
from tests.storage.test_migrations import Cell, by_hand, fill, insert, make_version, opened, tables
from usecases.audit import Reads
from usecases.my_data import erase_person

ANA, OTHER = 7, 8
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NAME, TELEGRAM_ID = "Ana Ukázková", 707070
NOT_IN_THE_FILE: dict[tuple[str, str], str] = {}
"""Columns that point at a person and are left out of the file, each with its reason."""
STAYS_ANONYMOUS = {
    ("role_grant", "person"): "history of rights",
    ("role_grant", "granted_by"): "history of rights",
    ("role_grant", "ended_by"): "history of rights",
    ("invitation", "created_by"): "others came in by it",
    ("invitation", "moves"): "history of rights",
    ("invitation_use", "person"): "how many uses are left",
    ("access_request", "decided_by"): "the request belongs to somebody else",
    ("capacity_report", "reported_by"): "history of an actor",
    ("actor", "edited_by"): "history of an actor",
    ("proposal", "closed_by"): "the proposal belongs to somebody else",
    ("proposed_field", "decided_by"): "the proposal belongs to somebody else",
    ("card_change", "changed_by"): "history of an actor",
    ("actor_note", "author"): "what the network knows of an actor",
    ("actor_merge", "merged_by"): "history of an actor",
    ("local_text", "edited_by"): "the words are those of the district",
    ("text_review", "reviewed_by"): "the mark names who reviewed, seldom the person who set it",
    ("linked_group", "linked_by"): "history of a group, whose link ends",
    ("announcement_recipient", "person"): "the numbers of a report add up",
    ("audit", "person"): "who did what, for two years",
    ("audit", "subject"): "who did what, for two years",
}
"""Columns that point at the empty row of an erased person, each with its reason."""
ALONE = {("meeting_seat", "person"): ("actor",)}
"""Columns that must be empty where this one is not."""


def columns_to_people() -> list[tuple[str, str]]:
    """Every column that REFERENCES person in the newest schema."""
    with sqlite3.connect(":memory:") as memory:
        for script in _scripts():
            memory.executescript(script.read_text(encoding="utf-8"))
        return sorted(
            (table, key[3])
            for table in tables(memory)
            for key in memory.execute(f"PRAGMA foreign_key_list({table})")
            if key[2] == "person"
        )


@pytest.fixture(scope="module")
def of_others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A row in every table, all of it of somebody other than Ana."""
    file = tmp_path_factory.mktemp("my_data") / "people.db"
    make_version(file, newest_version())
    fill(file)
    with by_hand(file) as connection:
        connection.execute("UPDATE person SET name = ?, telegram_id = ?", (NAME, TELEGRAM_ID))
        connection.execute("UPDATE invitation SET role = NULL, moves = 7")
        insert(connection, "person", {"id": OTHER, "telegram_id": 80, "name": "Bea", "language": "cs", "created_at": 1})
        for table, column in columns_to_people():
            connection.execute(f"UPDATE {table} SET {column} = {OTHER} WHERE {column} IS NOT NULL")  # noqa: S608
    return file


@pytest.fixture
def file(of_others: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(of_others, tmp_path))


def give_to_ana(file: Path, table: str, column: str) -> None:
    without = "".join(f", {other} = NULL" for other in ALONE.get((table, column), ()))
    with by_hand(file) as connection:
        connection.execute(f"UPDATE {table} SET {column} = {ANA}{without}")  # noqa: S608 - names of our schema


def every_cell(file: Path) -> Iterator[tuple[str, Cell]]:
    with by_hand(file) as connection:
        for table in tables(connection):
            for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - names of our schema
                yield from ((table, cell) for cell in row)


def traces(file: Path) -> list[tuple[str, Cell]]:
    return [(table, cell) for table, cell in every_cell(file) if NAME in str(cell) or str(TELEGRAM_ID) in str(cell)]


async def sections_of_ana(file: Path) -> set[str]:
    async with opened(file) as database:
        everything = await MyData(database.reader).everything(ANA)
    return {name for name, rows in everything.items() if rows}


async def erase_ana(file: Path) -> None:
    async with opened(file) as database:
        await erase_person(database, Reads(database), ANA, NOW)


async def test_of_somebody_who_did_nothing_there_is_a_profile_only(file: Path) -> None:
    assert await sections_of_ana(file) == {"profile"}


@pytest.mark.parametrize(("table", "column"), columns_to_people())
async def test_every_row_that_points_at_a_person_is_in_their_file(file: Path, table: str, column: str) -> None:
    give_to_ana(file, table, column)
    is_there = len(await sections_of_ana(file)) > 1
    assert is_there != ((table, column) in NOT_IN_THE_FILE)


@pytest.mark.parametrize(("table", "column"), columns_to_people())
async def test_after_erasing_only_history_points_at_the_empty_row(file: Path, table: str, column: str) -> None:
    give_to_ana(file, table, column)
    await erase_ana(file)
    with by_hand(file) as connection:
        left = connection.execute(f"SELECT COUNT(*) FROM {table} WHERE {column} = {ANA}").fetchone()[0]  # noqa: S608
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert (left > 0) == ((table, column) in STAYS_ANONYMOUS)


async def test_the_lists_of_exceptions_name_columns_that_exist(file: Path) -> None:
    assert {*STAYS_ANONYMOUS, *NOT_IN_THE_FILE} <= set(columns_to_people())


async def test_no_cell_of_any_table_keeps_the_name_or_the_telegram_id(file: Path) -> None:
    for table, column in columns_to_people():
        give_to_ana(file, table, column)
    assert traces(file) == [("person", TELEGRAM_ID), ("person", NAME)]
    await erase_ana(file)
    assert traces(file) == []


async def test_somebody_else_loses_nothing(file: Path) -> None:
    kept = sorted(map(str, every_cell(file)))
    await erase_ana(file)
    after = sorted(map(str, every_cell(file)))
    lost = [cell for cell in kept if kept.count(cell) > after.count(cell)]
    assert set(lost) <= {f"('person', {cell!r})" for cell in (NAME, TELEGRAM_ID, "4102")}
