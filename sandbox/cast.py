"""The people whose phones are shown, read from a JSON file."""

import json
from pathlib import Path

from sandbox.chats import Person

_FIELDS = {"id": int, "first_name": str, "username": str, "language_code": str, "caption": str, "start": str}
_TITLES = "groups"
_REQUIRED = ("id", "first_name")


def read_cast(path: Path) -> list[Person]:
    """ValueError with one clear line when the file is not a cast."""
    try:
        rows = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: not a JSON file ({error})") from None
    if not isinstance(rows, list) or not rows:
        raise ValueError(f"{path}: a list of people is expected")
    people = [_read_person(row, f"{path}: person {number}") for number, row in enumerate(rows, 1)]
    if len({person.id for person in people}) < len(people):
        raise ValueError(f"{path}: two people have the same id")
    return people


def _read_person(row: object, place: str) -> Person:
    if not isinstance(row, dict) or any(name not in row for name in _REQUIRED):
        raise ValueError(f"{place}: id and first_name are needed")
    given = {name: value for name, value in row.items() if value is not None and name != _TITLES}
    for name, value in given.items():
        if name not in _FIELDS or not isinstance(value, _FIELDS[name]):
            raise ValueError(f"{place}: wrong field {name!r}")
    titles = row.get(_TITLES) or []
    if not isinstance(titles, list) or not all(isinstance(title, str) for title in titles):
        raise ValueError(f"{place}: wrong field {_TITLES!r}")
    return Person(**given, groups=tuple(titles))
