"""One file per command: `declare` adds it to the parser, the function beside it does it and returns the exit code."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Sequence
from typing import TypeAlias

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
ANY = "workbook"
IMPORTS = ("actors", "platforms", "needs", ANY, "undo", "rpss", "-h", "--help")
"""What `import` knows by name."""


def completed(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments with `import FILE` said in full: whichever table it is."""
    is_short = [*arguments[:1]] == ["import"] and len(arguments) > 1 and arguments[1] not in IMPORTS
    return ["import", ANY, *arguments[1:]] if is_short else arguments
