"""The order of the suite: what is slow for its number of tests begins first, so that no worker waits for it."""

from pathlib import Path

import pytest

SLOW_FIRST = ("process", "browser", "cli", "usecases", "scenarios", "search")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Rooms by their slowness, the rest as it was."""
    items.sort(key=lambda item: _place(item.path))


def _place(path: Path) -> int:
    return SLOW_FIRST.index(path.parent.name) if path.parent.name in SLOW_FIRST else len(SLOW_FIRST)
