"""IČO, the eight-digit number of a Czech organisation, with its check digit (Act 304/2013, ČSÚ)."""

import re

WEIGHTS = (8, 7, 6, 5, 4, 3, 2)
PREFIX = re.compile(r"^\s*(?:IČO?|ICO?|CZ)?\s*[:.]?\s*", re.IGNORECASE)


def read_ico(text: str) -> str | None:
    """The number as eight digits, leading zeros that a spreadsheet lost put back; None where it is no valid IČO."""
    digits = re.sub(r"[\s.]", "", PREFIX.sub("", text))
    if not re.fullmatch(r"[0-9]{3,8}", digits):
        return None
    padded = digits.zfill(8)
    return padded if is_valid_ico(padded) else None


def is_valid_ico(digits: str) -> bool:
    """True where eight digits pass the check: the weighted sum modulo 11 gives the last one."""
    if not re.fullmatch(r"[0-9]{8}", digits):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=False))
    return (11 - total % 11) % 10 == int(digits[-1])
