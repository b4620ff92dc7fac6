"""The guard every free text passes before it is stored or sent."""

from domain.errors import Refusal
from domain.privacy import Finding, PersonalData, find_personal_data


def refuse_personal_data(text: str | None, *, insisting: bool = False) -> None:
    """Raises Refusal that shows what was found, where a text says something of a concrete child or family.

    An author who insists is refused over a birth number only, and one is shown before anything else.
    """
    for finding in sorted(find_personal_data(text or ""), key=_over_which_nobody_may_insist, reverse=True):
        if insisting and not _over_which_nobody_may_insist(finding):
            continue
        raise Refusal(f"refused-personal-{finding.kind.value}", found=(text or "")[finding.start : finding.end].strip())


def _over_which_nobody_may_insist(finding: Finding) -> bool:
    return finding.kind is PersonalData.BIRTH_NUMBER
