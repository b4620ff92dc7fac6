"""The guard of free text: personal data of a child or family are found before anything is stored or sent."""

import re
from enum import StrEnum

from domain.birth_dates import birth_dates
from domain.birth_numbers import birth_numbers
from domain.codes import Value
from domain.names_with_age import given_names_with_age, names_with_age


class PersonalData(StrEnum):
    """What was found. Over anything but a birth number the author may insist."""

    BIRTH_NUMBER = "birth-number"
    BIRTH_DATE = "birth-date"
    NAME_AND_AGE = "name-and-age"


class Finding(Value):
    """A kind of personal data and where it stands in the text; the value itself is not carried."""

    kind: PersonalData
    start: int
    end: int


DIGIT = re.compile("[0-9]")
AGE_IN_WORDS = re.compile("let|LET|roky|ROKY")
RULES = (
    (PersonalData.BIRTH_NUMBER, birth_numbers),
    (PersonalData.BIRTH_DATE, birth_dates),
    (PersonalData.NAME_AND_AGE, names_with_age),
)


STRICT_RULES = (*RULES, (PersonalData.NAME_AND_AGE, given_names_with_age))


def find_personal_data(text: str, *, strictly: bool = False) -> tuple[Finding, ...]:
    """Every birth number, date of birth and name with an age in the text, in their order.

    `strictly` where the text goes with a child in need: a given name alone with an age is found too.
    """
    if not DIGIT.search(text) and not AGE_IN_WORDS.search(text):
        return ()
    rules = STRICT_RULES if strictly else RULES
    found = [Finding(kind=kind, start=start, end=end) for kind, rule in rules for start, end in rule(text)]
    return tuple(sorted(found, key=lambda finding: finding.start))
