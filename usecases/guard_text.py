"""The guard every free text passes before it is stored or sent."""

from pydantic import JsonValue

from domain.errors import Refusal
from domain.privacy import Finding, PersonalData, find_personal_data

NUMBERS = frozenset(("phone", "phones", "crisis_phone", "ico"))


def refuse_personal_data(text: str | None, *, insisting: bool = False, strictly: bool = False) -> None:
    """Raises Refusal that shows what was found, where a text says something of a concrete child or family.

    An author who insists is refused over a birth number only, and one is shown before anything else. `strictly` where
    the text goes with a child in need.
    """
    for finding in sorted(
        find_personal_data(text or "", strictly=strictly), key=_over_which_nobody_may_insist, reverse=True
    ):
        if insisting and not _over_which_nobody_may_insist(finding):
            continue
        raise Refusal(f"refused-personal-{finding.kind.value}", found=(text or "")[finding.start : finding.end].strip())


def refuse_in_value(value: JsonValue) -> None:
    """The same over every text in the value of a field of a card; its form has asked its author, who may have insisted.

    Numbers of phones and of organisations are none of a child.
    """
    if isinstance(value, str):
        refuse_personal_data(value, insisting=True)
    elif isinstance(value, list):
        for part in value:
            refuse_in_value(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            refuse_in_value(None if name in NUMBERS else part)


def _over_which_nobody_may_insist(finding: Finding) -> bool:
    return finding.kind is PersonalData.BIRTH_NUMBER
