"""Workbooks are written by a process of its own, with bounded memory and time, so that the bot answers meanwhile."""

import asyncio
import resource
import sys
from asyncio.subprocess import DEVNULL, PIPE

from domain.errors import Refusal
from exchange.workbook import ROOT

MEGABYTE = 1024 * 1024
MOST_MEMORY = 384 * MEGABYTE
MOST_CPU_SECONDS = 60
MOST_FILE = 200 * MEGABYTE
MOST_SECONDS = 180.0


async def written_by(writer: str, said: bytes) -> bytes:
    """What a module writes when it is told this; raises Refusal where it takes too much time or memory."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-X", "utf8", "-m", writer), cwd=ROOT, env={}, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        output, _ = await asyncio.wait_for(child.communicate(said), MOST_SECONDS)
    except TimeoutError as error:
        raise Refusal("refused-workbook-too-slow") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise Refusal("refused-workbook-too-slow")
    return output


def limit_this_process() -> None:
    """What a writer does first."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_SECONDS, MOST_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, MOST_FILE))
