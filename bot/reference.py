"""The shipped reference data that commands need beside the database, read once."""

from typing import NamedTuple

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.places import Geography
from storage.reference import load_code_lists, load_geography, load_municipalities


class Reference(NamedTuple):
    """Code lists, districts, and the names of all places."""

    codes: CodeLists
    geography: Geography
    gazetteer: Gazetteer


def load_reference() -> Reference:
    """Read the files; about 0.2 s."""
    geography = load_geography()
    return Reference(load_code_lists(), geography, Gazetteer(geography, load_municipalities()))
