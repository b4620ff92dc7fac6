"""What the bot does not read before the first message: workbooks and their templates, pictures."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = (
    "openpyxl",
    "python_calamine",
    "PIL",
    "exchange.actor_columns",
    "exchange.platform_columns",
    "exchange.need_columns",
)


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Modules that are there once the bot could start."""
    code = "import bot.app, bot.commands, sys; print(*sys.modules)"
    command = (sys.executable, "-c", code)
    ran = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603
    return set(ran.stdout.split())


@pytest.mark.parametrize("module", HEAVY)
def test_the_bot_starts_without_what_only_files_need(loaded: set[str], module: str) -> None:
    assert "bot.app" in loaded
    assert module not in loaded
