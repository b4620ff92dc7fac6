"""`python -m benchmarks [NAME…] [--write]`: figures as ratios of one run on one machine."""

import argparse
import os
import platform
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import uvloop

from benchmarks import announcing, filters, inline, outbox, queries, roundtrip, start, taps, workbook
from benchmarks.table import Table

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
SUITES: dict[str, Callable[[], Awaitable[Sequence[Table]]]] = {
    "taps": taps.run,
    "queries": queries.run,
    "filters": filters.run,
    "inline": inline.run,
    "start": start.run,
    "workbook": workbook.run,
    "roundtrip": roundtrip.run,
}


LONG: dict[str, Callable[[int | None], Awaitable[Sequence[Table]]]] = {
    "outbox": outbox.pace,
    "outbox-kills": outbox.kills,
    "outbox-memory": outbox.memory,
    "outbox-inquiry": outbox.inquiry,
    "announcing": announcing.kills,
}
"""Suites that are run by name only, with as many recipients as are asked for."""


def main() -> None:
    """Run the named suites (all but the long ones without a name) and print their tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help=f"one of {', '.join(SUITES)}; all where none is given; or {', '.join(LONG)}",
    )
    parser.add_argument("--recipients", type=int, help="how many in the suites of the outbox")
    parser.add_argument("--write", action="store_true", help=f"put the tables into docs/{PAGE.name}")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - {*SUITES, *LONG}:
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join((*SUITES, *LONG))}")
    for name in arguments.names or SUITES:
        text = "\n\n".join(map(str, uvloop.run(_tables(name, arguments.recipients))))
        sys.stdout.write(text + "\n\n")
        sys.stdout.flush()
        if arguments.write:
            PAGE.write_text(replace_block(PAGE.read_text(encoding="utf-8"), name, text), encoding="utf-8")


async def _tables(name: str, recipients: int | None) -> Sequence[Table]:
    return await (LONG[name](recipients) if name in LONG else SUITES[name]())


def replace_block(page: str, name: str, text: str) -> str:
    """The page with this text between the marks of a suite."""
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    machine = f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return f"{before}{begin}{text}\n\n_{machine}_\n{end}{after}"


if __name__ == "__main__":
    main()
