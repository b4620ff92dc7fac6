"""The shipped reference data that commands need beside the database, read once."""

from typing import NamedTuple

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.places import Geography
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon


class Reference(NamedTuple):
    """Code lists, districts, the words that are understood, and the names of all places."""

    codes: CodeLists
    geography: Geography
    lexicon: Lexicon
    gazetteer: Gazetteer


def load_reference() -> Reference:
    """Read the files; about 0.2 s."""
    codes, geography = load_code_lists(), load_geography()
    lexicon = load_lexicon(codes)
    return Reference(codes, geography, lexicon, load_gazetteer(geography, lexicon))
