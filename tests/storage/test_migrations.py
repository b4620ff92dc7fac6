"""The schema grows by scripts alone: whatever version a file has, it ends the same, and nothing in it is lost."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import NewerDatabase, _scripts, _statements, migrate, newest_version, schema_version

Cell = str | int | float | bytes | None
EARLIER = range(1, newest_version())
SAMPLES: dict[str, dict[str, Cell]] = {
    "kraj": {"code": "CZ041", "name": "Karlovarský kraj"},
    "orp": {"code": "4102", "name": "Cheb", "kraj": "CZ041", "latitude": 50.08, "longitude": 12.37},
    "orp_neighbour": {"orp": "4102", "neighbour": "4102"},
    "municipality": {"code": "554481", "name": "Cheb", "orp": "4102", "latitude": 50.08, "longitude": 12.37},
    "orp_outline": {"orp": "4102", "south": 50.0, "west": 12.0, "north": 50.2, "east": 12.6, "outline": "[]"},
    "reference_edition": {"digest": "00ff"},
    "person": {"id": 7, "telegram_id": 70, "name": "Ana", "language": "cs", "home_orp": "4102", "created_at": 1},
    "role_grant": {"id": 3, "person": 7, "role": "coordinator", "orp": "4102", "granted_at": 2},
    "invitation": {"id": 4, "code_digest": "ab", "role": "operator", "created_at": 3, "expires_at": 4},
    "invitation_miss": {"person": 7, "at": 5},
    "draft": {"person": 7, "form": "place", "answers": '{"need": "zdravi"}', "updated_at": 6},
    "actor": {"id": 9, "name_key": "klub", "state": "active", "card": '{"name": "Klub"}', "edited_at": 7},
    "actor_orp": {"actor": 9, "orp": "4102", "seat": 1},
    "actor_match": {"orp": "4102", "domain": "", "crisis": 1, "actor": 9},
    "capacity_report": {
        **{"id": 11, "actor": 9, "unit": "beds", "state": "free", "available": 2, "maximum": 4},
        **{"accepting": 1, "note": "po telefonu", "reported_by": 7, "reported_at": 8},
    },
    "unmet_demand": {"orp": "4102", "domain": "", "hour": 3600, "searches": 2},
    "actor_search": {"name": "klub", "kind": "nzdm", "needs": "", "inside": "", "area": "orp4102", "ages": "6-15"},
    "invitation_use": {"invitation": 4, "person": 7, "used_at": 9},
    "access_request": {"id": 14, "person": 7, "role": "member", "orp": "4102", "state": "open", "asked_at": 9},
    "access_message": {"id": 15, "request": 14, "author": 7, "text": "Jsme tu noví.", "sent_at": 9},
    "outbox": {
        **{"id": 16, "recipient": 7, "kind": "request_asked", "subject": '{"request": 14}', "priority": 1},
        **{"dedupe_key": "a", "due_at": 9, "drop_at": 99, "state": "pending"},
    },
    "private_message": {"person": 7, "message": 17, "delete_at": 10},
    "audit": {"id": 18, "at": 9, "person": 7, "action": "right_granted", "detail": "{}"},
    "proposal": {"id": 20, "actor": 9, "author": 7, "kind": "change", "proposed_at": 9, "state": "open"},
    "proposed_field": {"proposal": 20, "field": "web", "old": "null", "new": '"w"', "state": "open"},
    "card_change": {
        **{"id": 21, "actor": 9, "field": "web", "old": "null", "new": '"w"', "origin": "coordinator"},
        **{"changed_by": 7, "changed_at": 9},
    },
    "actor_note": {"id": 22, "actor": 9, "author": 7, "text": "Volat dopoledne.", "private": 1, "written_at": 9},
    "actor_merge": {"merged": 9, "into_": 9, "merged_at": 9, "merged_by": 7},
    "merge_begun": {"person": 7, "kept": 9, "other": 9, "sides": "{}", "seen": "ab", "begun_at": 9},
    "saved_filter": {"id": 23, "owner": 7, "name": "Kluby", "filter": "{}", "saved_at": 9},
    "saved_filter_orp": {"filter": 23, "orp": "4102"},
    "open_filter": {"person": 7, "filter": "{}", "changed_at": 9},
    "actor_facet": {"actor": 9, "attribute": "kind", "value": "nzdm"},
    "platform": {
        **{"id": 41, "orp": "4102", "name": "Tým pro mládež", "name_key": "tym pro mladez", "type": "formalni_oborova"},
        **{"state": "active", "coordinator_actor": 9, "coordinator_person": 7, "topics": '["záškoláctví"]'},
        **{"made_at": 9, "edited_at": 9, "edited_by": 7},
    },
    "platform_actor": {"platform": 41, "actor": 9},
    "meeting_series": {
        **{"id": 51, "platform": 41, "rule": "FREQ=WEEKLY;BYDAY=TU", "words": "každé úterý", "first_day": "2026-12-01"},
        **{"at_minute": 540, "minutes": 90, "without": '["07"]', "made_by": 7, "made_at": 9},
    },
    "meeting": {
        **{"id": 52, "platform": 41, "orp": "4102", "series": 51, "series_day": "2026-12-01", "title": "Porada"},
        **{"starts_at": 99, "state": "called", "sequence": 1, "due_at": 98, "made_by": 7, "made_at": 9},
    },
    "meeting_option": {"id": 53, "meeting": 52, "starts_at": 99},
    "meeting_vote": {"option": 53, "person": 7, "vote": "yes", "voted_at": 9},
    "meeting_seat": {
        **{"id": 54, "meeting": 52, "actor": 9, "answer": "yes", "answered_by": 7, "answered_at": 9},
        **{"substitute": "kolegyně", "attended": 1},
    },
    "meeting_invited": {"meeting": 52, "person": 7, "invited_at": 9, "told": 1, "reminded": 1440, "reminded_of": 99},
    "calendar_feed": {"token_digest": "f00d", "person": 7, "platform": 41, "made_at": 9, "read_at": 10},
    "cadence_nudge": {"subject": "platform:41", "due_on": "2026-12-01", "told_at": 9},
    "platform_person": {"platform": 41, "person": 7},
    "platform_unmatched": {"platform": 41, "words": "Klub", "decision": "matched", "actor": 9},
    "platform_year": {"platform": 41, "year": 2026, "words": "Funguje.", "author": 7, "written_at": 9},
    "practice": {
        **{"id": 61, "orp": "4102", "activity": "v1", "domain": "vztahy", "need": "blizky_dospely", "words": "Běží."},
        **{"level": 3, "note": "ověřit", "edited_at": 9, "edited_by": 7},
    },
    "practice_actor": {"practice": 61, "actor": 9, "origin": "member", "said_by": 7, "said_at": 9},
    "practice_unmatched": {"practice": 61, "words": "Klub", "decision": "matched", "actor": 9},
    "revision_rule": {"orp": "4102", "month": 3, "day": 1, "set_by": 7, "set_at": 9},
    "revision": {
        "id": 71,
        "orp": "4102",
        "year": 2026,
        "opened_at": 9,
        "opened_by": 7,
        "due_on": "2026-04-12",
        "closed_at": 99,
    },
    "revision_actor": {
        **{"revision": 71, "actor": 9, "asked_at": 9, "stage": 1, "staged_at": 99},
        **{"reply": "holds", "replied_by": 7, "replied_at": 99},
    },
    "revision_left": {"revision": 71, "actor": 9, "person": 7, "words": "Nově paní ředitelka.", "left_at": 9},
    "revision_alternate": {"actor": 9, "person": 7, "set_by": 7, "set_at": 9},
    "revision_check": {"revision": 71, "kind": "needs", "subject": "vztahy", "checked_at": 9, "checked_by": 7},
    "revision_snapshot": {"id": 72, "revision": 71, "taken_at": 9, "taken_by": 7, "figures": "{}", "content": b"x"},
    "revision_file": {"snapshot": 72, "name": "akteri.xlsx", "content": b"x"},
    "revision_log": {"id": 73, "revision": 71, "at": 9, "person": 7, "what": "opened"},
    "workbook_import": {
        **{"id": 81, "book": "actors", "person": 7, "orps": '["4102"]', "rows_read": 1, "many_missing": 0},
        **{"notes": "[]", "state": "applied", "read_at": 9, "applied_at": 10},
    },
    "workbook_change": {"import": 81, "kind": "cell", "subject": 9, "row": 6, "what": "{}", "choice": "take"},
    "workbook_deed": {
        **{"import": 81, "thing": "actor", "subject": 9, "name": "Klub", "field": "web", "old": "null", "new": '"w"'}
    },
    "questionnaire": {
        **{"id": 31, "orp": "4102", "title": "Spolupráce", "questions": "[]", "state": "open", "year": 2026},
        **{"made_by": 7, "made_at": 9, "opened_at": 9, "closes_at": 99},
    },
    "questionnaire_person": {"questionnaire": 31, "person": 7, "answered": 1},
    "ballot": {"id": "0f", "questionnaire": 31, "answers": "[5]"},
    "strategy_theme": {"id": 61, "orp": "4102", "title": "Přechod na druhý stupeň", "made_at": 9},
    "strategy_goal": {"id": 62, "theme": 61, "title": "Školy o sobě vědí"},
    "strategy_step": {
        **{"id": 63, "goal": 62, "title": "Sejít se", "due_on": "2027-03-01", "planned_on": "2027-02-01"},
        **{"person": 7, "state": "done", "outcome": "Sešli jsme se.", "made_at": 9, "ended_at": 10, "ended_by": 7},
    },
    "good_practice": {
        **{"id": 64, "orp": "4102", "title": "Snídaně", "words": "Jednou za měsíc.", "source": "Minitým"},
        **{"file": "F", "file_kind": "photo", "author": 7, "made_at": 9},
    },
    "good_practice_shared": {
        **{"practice": 64, "orp": "4102", "state": "kept", "shared_at": 9, "decided_by": 7, "decided_at": 10},
    },
    "actor_text": {"actor": 9, "text": " klub"},
    "actor_rhythm": {"actor": 9, "unit": "beds", "fresh": 3600, "stale": 7200},
    "local_text": {"orp": "4102", "subject": "guide:teacher", "part": "text", "value": "Volejte.", "edited_at": 9},
    "text_review": {"orp": "4102", "subject": "guide:teacher", "reviewer": "OSPOD Cheb", "reviewed_at": 9},
    "conversation": {"id": 24, "asker": 7, "orp": "4102", "begun_at": 9, "last_at": 9},
    "conversation_message": {"id": 25, "conversation": 24, "author": 7, "text": "Dobrý den", "sent_at": 9},
    "conversation_participant": {"conversation": 24, "person": 7, "read_to": 25},
    "public_contact": {"person": 7, "name": "Ana", "phone": "+420000000000"},
    "actor_external": {"register": "rpss", "code": "1", "actor": 9},
    "proposed_actor": {
        **{"id": 26, "register": "rpss", "code": "2", "orp": "4102", "card": '{"name": "Klub"}', "proposed_at": 9}
    },
    "actor_phone": {"phone": "+420000000000", "actor": 9},
    "phone_try": {"person": 7, "at": 9},
    "phone_offer": {"person": 7, "actor": 9, "offered_at": 9},
    "question": {"id": 13, "person": 7, "text": "klub v Chebu", "asked_at": 9},
    "post": {
        "kind": "event",
        "orp": "4102",
        "author": 7,
        "title": "Den",
        "words": "",
        "audience": "{}",
        "public": 1,
        "state": "published",
        "valid_until": 2,
        "made_at": 1,
    },
    "post_orp": {"post": 1, "orp": "4102"},
    "guest": {"post": 1, "person": 7, "answer": "yes", "answered_at": 1, "turn": 1},
    "post_report": {"post": 1, "person": 7, "reason": "", "reported_at": 1},
    "board_rule": {"orp": "4102", "moderated": 1, "set_at": 1},
    "linked_group": {"chat": -1, "title": "", "orp": "4102", "linked_by": 7, "linked_at": 1},
    "subscription": {
        "person": 7,
        "kind": "places",
        "name": "",
        "sought": "{}",
        "pace": "daily",
        "made_at": 1,
        "told_to": 1,
    },
    "watched_place": {"orp": "4102", "kind": "", "subscription": 1},
    "subscription_card": {"subscription": 1, "actor": 9, "came_at": 1},
    "group_link": {"code_digest": "ab", "person": 7, "orp": "4102", "expires_at": 2},
    "announcement": {
        **{"id": 31, "author": 7, "orp": "4102", "words": "Porada", "audience": "{}", "state": "sent", "made_at": 9},
        **{"confirmed_by": 7, "begun_at": 9, "ended_at": 10},
    },
    "announcement_recipient": {"announcement": 31, "person": 7, "state": "delivered", "delivered_at": 10},
    "announcement_unreached": {"announcement": 31, "actor": 9},
    "announcement_rule": {"orp": "4102", "most": 20, "set_by": 7, "set_at": 9},
    "minimal_network": {"orp": "4102", "kind": "nzdm", "least": 2, "unit": "clients", "set_by": 7, "set_at": 9},
    "remote_rule": {"orp": "4102", "km": 20, "set_by": 7, "set_at": 9},
    "nudge": {"actor": 9, "person": 7, "report": 11, "asked_at": 9, "again_at": 10},
    "actor_shown": {"actor": 9, "day": 0, "person": 7},
    "nudge_hour": {"actor": 9, "minute": 840},
    "inquiry": {
        "asker": 7,
        "orp": "4102",
        "domain": "bezpeci",
        "urgency": "now",
        "phone": "+420000000000",
        "asked_at": 1,
    },
    "inquiry_actor": {"inquiry": 1, "actor": 9, "ring": "own", "asked_at": 1},
    "inquiry_count": {"orp": "4102", "domain": "bezpeci", "hour": 0, "outcome": "found", "inquiries": 1},
}
"""A row of every table, parents first."""


@contextmanager
def by_hand(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection, connection:
        yield connection


def make_version(file: Path, version: int) -> None:
    """A file as the program wrote it when it had only the first `version` scripts."""
    with by_hand(file) as connection:
        for script in _scripts()[:version]:
            connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA user_version = {version}")


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Database]:
    database = await Database.open(file)
    try:
        yield database
    finally:
        await database.close()


async def brought_up(file: Path) -> list[str]:
    async with opened(file) as database:
        return await migrate(database)


def tables(connection: sqlite3.Connection) -> set[str]:
    """Tables that hold data of their own: no shadows of an index, no vocabulary read from one."""
    rows = connection.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'").fetchall()
    kept = {name for name, sort in rows if sort in ("table", "virtual") and not name.startswith("sqlite_")}
    return kept - {"actor_search_word"}


def insert(connection: sqlite3.Connection, table: str, row: dict[str, Cell]) -> None:
    marks = ", ".join(f":{column}" for column in row)
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row)  # noqa: S608 - our own names


def fill(file: Path) -> set[str]:
    """Put the sample row into every table the file has; returns their names."""
    with by_hand(file) as connection:
        names = tables(connection)
        for table in SAMPLES:
            if table in names:
                insert(connection, table, SAMPLES[table])
    return names


def stored(file: Path, table: str) -> list[dict[str, Cell]]:
    """The rows of a table, in the columns of its sample."""
    columns = ", ".join(SAMPLES[table])
    with by_hand(file) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT {columns} FROM {table}")]  # noqa: S608 - our own names


def schema(file: Path) -> set[tuple[str, str, str, str | None]]:
    with by_hand(file) as connection:
        return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


async def test_a_fresh_database_has_the_newest_version_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path / "fresh.db") as database:
        assert await schema_version(database.reader) == 0
        assert await migrate(database) == [script.stem for script in _scripts()]
        assert await schema_version(database.reader) == newest_version() == len(_scripts())
        assert await migrate(database) == []


def test_scripts_are_numbered_from_one_without_a_gap() -> None:
    assert [int(script.name[:4]) for script in _scripts()] == list(range(1, newest_version() + 1))


async def test_every_table_has_a_sample_row(tmp_path: Path) -> None:
    await brought_up(tmp_path / "fresh.db")
    with by_hand(tmp_path / "fresh.db") as connection:
        assert tables(connection) == set(SAMPLES)


@pytest.mark.parametrize("version", EARLIER)
async def test_a_database_of_an_earlier_version_ends_with_the_schema_of_a_fresh_one(
    version: int, tmp_path: Path
) -> None:
    make_version(tmp_path / "old.db", version)
    applied = await brought_up(tmp_path / "old.db")
    assert applied == [script.stem for script in _scripts()[version:]]
    await brought_up(tmp_path / "fresh.db")
    assert schema(tmp_path / "old.db") == schema(tmp_path / "fresh.db")


@pytest.mark.parametrize("version", EARLIER)
async def test_a_database_of_an_earlier_version_keeps_its_data(version: int, tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    make_version(file, version)
    filled = fill(file)
    await brought_up(file)
    assert {table: stored(file, table) for table in filled} == {table: [SAMPLES[table]] for table in filled}
    with by_hand(file) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


async def test_the_newest_database_opens_with_its_data(tmp_path: Path) -> None:
    file = tmp_path / "newest.db"
    make_version(file, newest_version())
    assert fill(file) == set(SAMPLES)
    assert await brought_up(file) == []
    assert {table: stored(file, table) for table in SAMPLES} == {table: [row] for table, row in SAMPLES.items()}


async def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "newer.db"
    make_version(file, newest_version())
    with by_hand(file) as connection:
        connection.execute(f"PRAGMA user_version = {newest_version() + 1}")
    before = schema(file)
    async with opened(file) as database:
        with pytest.raises(NewerDatabase):
            await migrate(database)
        assert await schema_version(database.reader) == newest_version() + 1
    assert schema(file) == before


@pytest.mark.parametrize("script", _scripts(), ids=lambda script: script.stem)
def test_a_script_is_split_into_whole_statements(script: Path) -> None:
    statements = _statements(script)
    assert [text for text in statements if not sqlite3.complete_statement(text.rstrip().removesuffix(";") + ";")] == []
    assert "".join("".join(statements).split()) == "".join(
        script.read_text(encoding="utf-8").replace(";\n", "").split()
    )


def test_one_statement_after_another_makes_the_same_schema_as_the_whole_scripts(tmp_path: Path) -> None:
    make_version(tmp_path / "whole.db", newest_version())
    with by_hand(tmp_path / "split.db") as connection:
        for script in _scripts():
            for statement in _statements(script):
                connection.execute(statement)
    assert schema(tmp_path / "split.db") == schema(tmp_path / "whole.db")


async def test_a_script_that_fails_half_way_leaves_the_version_and_the_schema_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "odd.db"
    make_version(file, 3)
    with by_hand(file) as connection:
        connection.execute("CREATE TABLE unmet_demand (in_the_way TEXT)")
    before = schema(file)
    async with opened(file) as database:
        with pytest.raises(sqlite3.OperationalError, match="unmet_demand already exists"):
            await migrate(database)
        assert await schema_version(database.reader) == 3
    assert schema(file) == before


async def test_after_the_trouble_is_removed_the_same_database_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "odd.db"
    make_version(file, 3)
    async with opened(file) as database:
        async with database.transaction() as connection:
            await connection.run("CREATE TABLE unmet_demand (in_the_way TEXT)")
        with pytest.raises(sqlite3.OperationalError):
            await migrate(database)
        async with database.transaction() as connection:
            await connection.run("DROP TABLE unmet_demand")
        assert await migrate(database) == [script.stem for script in _scripts()[3:]]
        assert await schema_version(database.reader) == newest_version()


async def test_two_processes_may_migrate_a_new_file_at_once(tmp_path: Path) -> None:
    one, other = [await Database.open(tmp_path / "new.sqlite3") for _ in range(2)]
    applied = await asyncio.gather(migrate(one), migrate(other))
    assert sorted(name for names in applied for name in names) == [script.stem for script in _scripts()]
    await one.close()
    await other.close()
