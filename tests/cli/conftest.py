"""`python -m bot` as an operator runs it: a process of its own in an empty folder."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

import pytest

from sandbox.chats import Person
from sandbox.server import build, listen

ROOT = Path(__file__).parents[2]
WORKBOOK = ROOT / "sandbox" / "demo" / "sablona_akteru_site.xlsx"
PLATFORMS = ROOT / "sandbox" / "demo" / "sablona_platforem.xlsx"
TOKEN = "4242:sandbox-token"
LIMIT = 60


@dataclass
class Operator:
    """Somebody with a terminal in `folder`; `settings` are the SITOVKA_… variables without the prefix."""

    folder: Path
    template: Path | None = None
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        """Where the database is by default."""
        return self.folder / "data" / "sitovka.sqlite3"

    def has_database(self) -> None:
        """Put a copy of the template in its place: an empty database of the newest version, where it is no other."""
        assert self.template is not None
        self.database.parent.mkdir()
        copyfile(self.template, self.database)

    def runs(self, *arguments: str, told: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        """Run one command with this standard input; fails the test on any traceback."""
        ended = subprocess.run(  # noqa: S603
            [sys.executable, "-W", "error", "-m", "bot", *arguments],
            cwd=self.folder,
            env=self.environment(**settings),
            input=told,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        assert "Traceback" not in ended.stderr, ended.stderr
        return ended

    def environment(self, **settings: str) -> dict[str, str]:
        """The environment of this process without its own settings, with those of the operator."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SITOVKA_")}
        given = {f"SITOVKA_{name}": value for name, value in (self.settings | settings).items()}
        return kept | given | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without actors, to be copied."""
    operator = Operator(tmp_path_factory.mktemp("template"))
    assert operator.runs("migrate").returncode == 0
    return operator.database


@pytest.fixture
def operator(tmp_path: Path, template: Path) -> Operator:
    """An operator with nothing prepared."""
    return Operator(tmp_path, template)


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Operator:
    """An operator whose database holds the demo network; for commands that only read."""
    operator = Operator(tmp_path_factory.mktemp("network"))
    ended = operator.runs("import", "actors", str(WORKBOOK), "--json")
    assert ended.returncode == 0, ended.stderr
    return operator


@pytest.fixture
async def telegram() -> AsyncIterator[str]:
    """The address of a stand-in of Telegram that knows TOKEN."""
    runner, address = await listen(build(TOKEN, [Person(1, "Ana")], bot_username="sitovka_test_bot"))
    yield address
    await runner.cleanup()
