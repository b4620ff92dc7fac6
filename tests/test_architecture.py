"""The rooms and the arrows between them, held as data."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "scheduler", "usecases", "views", "exchange", "storage", "locales", "domain", "sandbox")
MAY_IMPORT = {
    "bot": {"bot", "handlers", "scheduler", "usecases", "views", "exchange", "storage", "locales", "domain"},
    "handlers": {"handlers", "usecases", "views", "storage", "locales", "domain"},
    "scheduler": {"scheduler", "usecases", "storage", "domain"},
    "usecases": {"usecases", "storage", "exchange", "domain"},
    "views": {"views", "locales", "domain"},
    "exchange": {"exchange", "domain"},
    "storage": {"storage", "domain"},
    "locales": {"locales", "domain"},
    "domain": {"domain"},
    "sandbox": {"sandbox"},
}
ONLY_IN = {
    "aiosqlite": {"storage"},
    "sqlite3": {"storage", "bot"},
    "apscheduler": {"scheduler"},
    "openpyxl": {"exchange"},
    "python_calamine": {"exchange"},
    "icalendar": {"exchange"},
    "telegram": {"bot", "handlers", "views"},
    "fluent": {"locales"},
    "aiohttp": {"bot", "sandbox"},
    "pydantic_settings": {"bot"},
    "tqdm": {"bot"},
    "httpx": set(),
}
PURE_LIBRARIES = {
    "dateparser",
    "dateutil",
    "holidays",
    "phonenumbers",
    "pydantic",
    "pydantic_core",
    "rapidfuzz",
    "snowballstemmer",
}
SENDS = re.compile(r"\.(send_message|reply_text|edit_message_text|send_venue|send_contact|send_photo|send_document)\(")
MAY_SEND = {"handlers/screen.py", "bot/sender.py"}
CZECH = re.compile(r"[áčďéěíňóřšťúůýž]", re.IGNORECASE)
PRODUCT = "Síťovka"
CZECH_ALLOWED = ("domain", "exchange", "storage", "sandbox", "locales")
"""Rooms whose Czech is matter, not words for people: place names, headers of workbooks, the stand-in's own page."""


@cache
def files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def strings_for_people(path: Path) -> Iterator[str]:
    tree = tree_of(path)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    statements = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | statements:
            yield node.value


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_stands_to_its_right(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files(room)
        for name in imports(path)
        if name in ROOMS and name not in MAY_IMPORT[room]
    ]
    assert wrong == []


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_only_in_its_rooms(library: str) -> None:
    wrong = [
        str(path.relative_to(ROOT))
        for room in ROOMS
        if room not in ONLY_IN[library]
        for path in files(room)
        if library in imports(path)
    ]
    assert wrong == []


def test_the_domain_is_pure() -> None:
    allowed = PURE_LIBRARIES | set(sys.stdlib_module_names) | {"domain"}
    wrong = [f"{path.name}: {name}" for path in files("domain") for name in imports(path) if name not in allowed]
    assert wrong == []


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in CZECH_ALLOWED])
def test_sentences_for_people_stand_in_locales(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {text[:60]}"
        for path in files(room)
        for text in strings_for_people(path)
        if CZECH.search(text.replace(PRODUCT, ""))
    ]
    assert wrong == []


def test_messages_leave_through_one_door() -> None:
    wrong = [
        str(path.relative_to(ROOT))
        for room in ROOMS
        if room != "sandbox"
        for path in files(room)
        if SENDS.search(path.read_text(encoding="utf-8")) and str(path.relative_to(ROOT)) not in MAY_SEND
    ]
    assert wrong == []


@pytest.mark.parametrize("room", ["handlers", "views"])
def test_handlers_and_views_open_no_write_transaction(room: str) -> None:
    wrong = [str(path.relative_to(ROOT)) for path in files(room) if ".transaction(" in path.read_text(encoding="utf-8")]
    assert wrong == []


def test_views_do_not_wait() -> None:
    wrong = [
        str(path.relative_to(ROOT))
        for path in files("views")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.AsyncFunctionDef | ast.Await)
    ]
    assert wrong == []


def test_every_module_says_what_it_is_for() -> None:
    wrong = [
        str(path.relative_to(ROOT))
        for room in ROOMS
        for path in files(room)
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree_of(path))
    ]
    assert wrong == []


def test_files_stay_small_enough_to_read() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {lines}"
        for room in ROOMS
        for path in files(room)
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 400
    ]
    assert wrong == []


def test_functions_stay_small_enough_to_read() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for room in ROOMS
        for path in files(room)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= 50
    ]
    assert wrong == []


def test_no_lock_file_names_an_address() -> None:
    assert not [path.name for path in ROOT.glob("*.lock") if "://" in path.read_text(encoding="utf-8")]
