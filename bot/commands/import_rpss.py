"""`import rpss FILE`: the register of social services as proposals to those who coordinate."""

import asyncio
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from tqdm import tqdm

from bot.commands import Commands
from bot.names import find_orp
from bot.opening import open_migrated
from bot.settings import Settings
from bot.terminal import Fault, say
from domain.codes import CodeLists
from domain.errors import Refusal
from domain.hours import PRAGUE
from domain.places import Geography
from exchange.rpss import Registered, RegisterReader, verified_meanings
from exchange.rpss_file import read_items, read_meanings
from locales.translator import SOURCE_LANGUAGE, translator
from storage.reference import load_code_lists, load_geography, load_municipalities
from usecases.import_rpss import RegisterReport
from usecases.import_rpss import import_rpss as import_from

COUNTS = ("services_read", "new_actors", "changed_facts", "actors_with_changes", "unchanged")


def declare(parent: Commands) -> None:
    """Add the command under `import`."""
    parser = parent.add_parser("rpss", help="propose what the open data of the register of social services say (json)")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        *("--codes", "-c"),
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE",
        help="the register's own code lists (json)",
    )
    parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only services seated in these districts")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and store nothing")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.set_defaults(command=import_rpss)


def import_rpss(settings: Settings, options: Namespace) -> int:
    """Print what is proposed, and every code whose meaning is not known."""
    codes, geography = load_code_lists(), load_geography()
    orps = [find_orp(geography, name) for name in options.orp]
    services = _read(options.file, options.codes, codes)
    report = asyncio.run(_import(settings.database, services, codes, orps, dry_run=options.dry_run))
    if options.json:
        say(report.model_dump_json(indent=2))
        return 0
    for line in _lines(report, geography, dry_run=options.dry_run):
        say(line)
    return 0


def _read(file: Path, code_lists: list[Path], codes: CodeLists) -> list[Registered]:
    today: date = datetime.now(PRAGUE).date()
    reading = file
    try:
        meanings = verified_meanings()
        for reading in code_lists:
            meanings = read_meanings(reading, codes) | meanings
        reading = file
        reader = RegisterReader(codes, {town.code: town for town in load_municipalities()}, meanings)
        with tqdm(read_items(file), unit=" services", disable=None, leave=False) as items:
            return [service for item in items if (service := reader.read(item, today))]
    except Refusal as refusal:
        words = translator(SOURCE_LANGUAGE).text(refusal.key, **refusal.args_for_message)
        raise Fault(f"{reading}: {words}") from None


async def _import(
    database: Path, services: list[Registered], codes: CodeLists, orps: list[str], *, dry_run: bool
) -> RegisterReport:
    with tqdm(unit=" services", disable=None, leave=False) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        async with open_migrated(database) as opened:
            return await import_from(
                opened,
                services,
                codes=codes,
                capacity_words=_capacity,
                now=datetime.now(UTC),
                orps=orps,
                dry_run=dry_run,
                progress=show,
            )


def _capacity(service: Registered) -> str | None:
    """The registered maximum in Czech, as it would stand on the card."""
    say_it = translator(SOURCE_LANGUAGE)
    parts = [say_it.text(f"rpss-unit-{unit}", count=count) for unit, count in service.capacities]
    return say_it.text("rpss-capacity", parts=", ".join(parts)) if parts else None


def _lines(report: RegisterReport, geography: Geography, *, dry_run: bool) -> Iterator[str]:
    counts = report.model_dump(include=set(COUNTS))
    yield ", ".join(f"{name.replace('_', ' ')} {counts[name]}" for name in COUNTS)
    yield from (f"left out, {reason.replace('_', ' ')}: {count}" for reason, count in report.left_out.items())
    yield from (f"code not known: {code} ({count} times)" for code, count in report.unknown_codes.items())
    yield from (f"ended in the register: {name}" for name in report.ended)
    yield from (f"proposals in {geography.orps[orp].name}: {count}" for orp, count in report.districts.items())
    if dry_run:
        yield "nothing was stored (--dry-run)"
