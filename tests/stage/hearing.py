"""What the program says into its logs during a scenario: an unexpected error fails it, and so does a secret."""

import logging

from bot.logs import ROOMS, OneLine
from tests.stage.telegram import TOKEN


class Hearing(logging.Handler):
    """Collects the lines that production would write."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(OneLine(TOKEN))
        self.errors: list[str] = []
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record as it would be written, with its traceback."""
        self.lines.append(self.format(record))
        if record.levelno >= logging.ERROR:
            self.errors.append(self.lines[-1])

    def forgive(self, words: str) -> None:
        """Say that one error with these words was expected; fails where there was none."""
        expected = next((line for line in self.errors if words in line), None)
        assert expected, f"no error was logged with {words!r}: {self.errors}"
        self.errors.remove(expected)

    def check(self, secrets: list[str]) -> None:
        """No error but the forgiven ones, and none of these words anywhere."""
        assert not self.errors, "\n".join(self.errors)
        told = [line for line in self.lines if any(secret in line for secret in secrets)]
        assert not told, f"secrets in the log: {told}"

    def __enter__(self) -> "Hearing":
        logging.getLogger().addHandler(self)
        for room in ROOMS:
            logging.getLogger(room).setLevel(logging.INFO)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
