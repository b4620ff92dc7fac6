"""Notices in words: a module per feature; `table.py` gathers them.

A render looks at what is true at the moment of sending and returns the recipient's screen, or None where the recipient
may not see it any more or it is over: then the notice is cancelled.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from domain.rights import Access
from handlers.visit import House
from storage.database import Connection
from storage.people import Person
from views.found import Reading
from views.screen import Screen


@dataclass(frozen=True)
class Recipient:
    """Who is to be told, and what they may do at the moment of sending."""

    person: Person
    access: Access
    reading: Reading
    """With the words of the recipient's language."""
    reader: Connection
    house: House


Render = Callable[[Recipient, Mapping[str, int | str]], Awaitable[Screen | None]]
