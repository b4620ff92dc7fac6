"""One file per command: `declare` adds it to the parser, the function beside it does it and returns the exit code."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
ANY = "workbook"
IMPORTS = ("actors", "platforms", "needs", ANY, "undo", "rpss", "-h", "--help")
"""What `import` knows by name."""


def completed(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments with `import FILE` said in full: whichever table it is."""
    is_short = [*arguments[:1]] == ["import"] and len(arguments) > 1 and arguments[1] not in IMPORTS
    return ["import", ANY, *arguments[1:]] if is_short else arguments


def write_file(file: Path, content: bytes) -> None:
    """The file as a whole, or the former one stays as it is, with nothing beside it."""
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
