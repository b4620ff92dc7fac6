"""The import of a large workbook, beside a bare read of the same file."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import environ
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from openpyxl import Workbook

from benchmarks.process import peak_mb
from benchmarks.table import Table

ROWS = 10_000
ROUNDS = 3
HEADER = (
    "Název aktéra",
    "Druh / typ služby",
    "ORP",
    "Místa poskytování",
    "Adresa",
    "Primární oblast potřeb",
    "Prevence / intervence",
    "Krizová síť",
    "Forma poskytování",
    "Cílová skupina – věk",
    "Telefon",
    "E-mail",
    "Web",
    "Kontaktní osoba",
    "Provozní doba",
    "Zmapované poznatky ze sítě",
)
BARE_READ = """import sys, python_calamine
python_calamine.load_workbook(sys.argv[1]).get_sheet_by_index(0).to_python()"""


@dataclass(frozen=True)
class Ran:
    """Seconds and the peak of memory in MB of one process and those it started."""

    seconds: float
    megabytes: float


async def run() -> Sequence[Table]:
    """`python -m bot import actors` into an empty database, and python-calamine alone."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "actors.xlsx"
        write_workbook(file)
        rounds = [(import_into_empty(file, Path(folder) / f"{n}.sqlite3"), _bare_read(file)) for n in range(ROUNDS)]
    ours, bare = [ran for ran, _ in rounds], [ran for _, ran in rounds]
    ratio = median(mine.seconds / other.seconds for mine, other in rounds)
    return (
        Table(
            f"Import of {ROWS:,} rows",
            ("what", "s", "peak MB"),
            (_row("import into an empty database", ours), _row("bare read with python-calamine", bare)),
            (f"- the import takes {ratio:.1f} × the bare read; medians of {ROUNDS} rounds",),
        ),
    )


def write_workbook(file: Path, rows: int = ROWS) -> None:
    """A filled-in template; every name, phone and address is fictional."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Aktéři sítě")
    sheet.append(HEADER)
    for number in range(rows):
        sheet.append(_cells(number))
    book.save(file)


def _cells(number: int) -> Sequence[str]:
    return (
        f"NZDM Maják {number} (DEMO)",
        "NZDM",
        ("Cheb", "Sokolov", "ORP Karlovy Vary; Ostrov")[number % 3],
        "Cheb",
        f"Demonstrační {number}, Cheb",
        ("chování", "Vztahy", "BEZPEČÍ")[number % 3],
        "prevence",
        "ano" if number % 12 == 0 else "ne",
        "ambulantní; terénní",
        "6–26",
        f"+420 000 {number // 1000:03d} {number % 1000:03d}",
        f"info{number}@example.org",
        f"https://{number}.example.org",
        "Jana Ukázková",
        "Po–Pá 13–18",
        "Odpolední klub, doučování a doprovod rodin; spolupracuje se školami v okolí.",
    )


def import_into_empty(file: Path, database: Path) -> Ran:
    """`python -m bot import actors` as a process of its own."""
    settings = {"SITOVKA_TOKEN": "1:bench", "SITOVKA_DATABASE": str(database)}
    return measure(["-m", "bot", "import", "actors", str(file), "--json"], settings)


def _bare_read(file: Path) -> Ran:
    return measure(["-c", BARE_READ, str(file)], {})


def measure(arguments: Sequence[str], settings: Mapping[str, str]) -> Ran:
    """A Python with these arguments, run to its end."""
    begun, memory = perf_counter(), 0.0
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, env=environ | settings, stdout=subprocess.DEVNULL) as process:  # noqa: S603
        while process.poll() is None:
            memory = max(memory, peak_mb(process.pid))
            sleep(0.01)
    if process.returncode:
        raise RuntimeError(f"{arguments[:3]} ended with exit code {process.returncode}")
    return Ran(perf_counter() - begun, memory)


def _row(name: str, rounds: Sequence[Ran]) -> Sequence[str]:
    return name, f"{median(ran.seconds for ran in rounds):.2f}", f"{median(ran.megabytes for ran in rounds):.0f}"
