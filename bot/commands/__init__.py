"""One file per command: `declare` adds it to the parser, the function beside it does it and returns the exit code."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeAlias

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
