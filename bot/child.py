"""`python -m bot.child MODULE …`: runs a module, and asks it to stop once the process that started it is gone."""

import os
import runpy
import signal
import sys
from threading import Thread
from time import sleep

LOOK_SECONDS = 0.5


def main() -> None:
    """Run the module named by the first argument with the other ones."""
    Thread(target=_watch, args=(os.getppid(),), daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


def _watch(parent: int) -> None:
    """A killed parent cannot stop its children: they come to another one, which is seen here."""
    while os.getppid() == parent:
        sleep(LOOK_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
