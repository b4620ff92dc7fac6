"""The guard every free text passes before it is stored or sent."""

from domain.errors import Refusal
from domain.privacy import find_personal_data


def refuse_personal_data(text: str | None) -> None:
    """Raises Refusal that shows what was found, where a text says something of a concrete child or family."""
    for finding in find_personal_data(text or ""):
        raise Refusal(f"refused-personal-{finding.kind.value}", found=(text or "")[finding.start : finding.end].strip())
