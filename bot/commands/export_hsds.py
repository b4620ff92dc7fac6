"""`export hsds FILE`: public cards in the Human Services Data Specification (JSON)."""

import asyncio
import json
from argparse import Namespace
from pathlib import Path

from tqdm import tqdm

from bot.commands import Commands, export_table, write_file
from bot.names import find_orp
from bot.opening import open_existing
from bot.settings import Settings
from bot.terminal import say
from domain.actor import Actor
from exchange.hsds import VERSION, HsdsWriter, page_of
from locales.translator import SOURCE_LANGUAGE, translator
from storage.reference import load_code_lists, load_geography, load_municipalities
from usecases.export_hsds import public_actors


def declare(commands: Commands) -> None:
    """Add the command to the parser, with what else can be exported."""
    parent = commands.add_parser("export", help="write a table or what is public").add_subparsers(
        required=True, metavar="WHAT"
    )
    export_table.declare(parent)
    parser = parent.add_parser("hsds", help=f"the Human Services Data Specification {VERSION} (json)")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only actors seated in these districts")
    parser.set_defaults(command=export_hsds)


def export_hsds(settings: Settings, options: Namespace) -> int:
    """Write the file as a whole, or leave the former one as it is."""
    geography, words = load_geography(), translator(SOURCE_LANGUAGE)
    orps = [find_orp(geography, name) for name in options.orp] or list(geography.orps)
    actors = asyncio.run(_public(settings.database, orps))
    writer = HsdsWriter(load_code_lists(), geography, {town.code: town for town in load_municipalities()}, words.text)
    with tqdm(actors, unit=" services", disable=None, leave=False) as bar:
        page = page_of(writer.service(actor) for actor in bar)
    write_file(options.file, json.dumps(page, ensure_ascii=False, indent=1).encode())
    say(f"services {len(actors)}, written to {options.file}")
    return 0


async def _public(database: Path, orps: list[str]) -> list[Actor]:
    async with open_existing(database) as opened:
        return await public_actors(opened.reader, orps)
