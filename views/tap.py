"""Typed callback data: a frozen dataclass with a prefix that packs into Telegram's 64 bytes and back."""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

from domain.errors import Refusal

LIMIT_BYTES = 64
SEPARATOR = ":"


@dataclass(frozen=True)
class Tap:
    """What a button says when tapped. Fields are str, int or bool; values name things and never carry state."""

    prefix: ClassVar[str]

    def pack(self) -> str:
        """Callback data; raises ValueError over 64 bytes or where a value holds the separator."""
        names: tuple[str, ...] = self.__match_args__  # the fields, without looking them up
        values = [_pack(getattr(self, name)) for name in names]
        data = SEPARATOR.join([self.prefix, *values])
        if len(data.encode()) > LIMIT_BYTES or data.count(SEPARATOR) > len(values):
            raise ValueError(data)
        return data

    @classmethod
    def pattern(cls) -> str:
        """A regular expression of this kind's callback data, for routing."""
        return rf"^{cls.prefix}(:|$)"

    @classmethod
    def unpack(cls, data: str) -> Self:
        """The tap behind callback data; raises Refusal where the data were made by another version or by hand."""
        prefix, *values = data.split(SEPARATOR)
        if prefix != cls.prefix:
            raise Refusal("refused-old-button")
        try:
            read = [_unpack(str(field.type), value) for field, value in zip(fields(cls), values, strict=True)]
        except ValueError:
            raise Refusal("refused-old-button") from None
        return cls(*read)


def _pack(value: str | int | bool) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _unpack(kind: str, value: str) -> str | int | bool:
    if "int" in kind:
        number = int(value)
        if not 0 <= number < 2**53:
            raise ValueError(value)
        return number
    return value == "1" if "bool" in kind else value
