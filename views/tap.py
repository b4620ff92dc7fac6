"""Typed callback data: a frozen dataclass with a prefix that packs into Telegram's 64 bytes and back."""

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, fields
from typing import Any, ClassVar, Self, dataclass_transform

from domain.errors import Refusal

LIMIT_BYTES = 64
SEPARATOR = ":"


@dataclass_transform(frozen_default=True)
class Tap:
    """What a button says when tapped. Fields are str, int or bool; values name things and never carry state.

    Each kind is a dataclass without methods of its own: to generate those of two hundred kinds took a fifth of a start.
    """

    prefix: ClassVar[str]
    __match_args__: ClassVar[tuple[str, ...]]
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    defaults: ClassVar[tuple[Any, ...]]
    """Of each field, MISSING where it has none."""

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False)(cls)
        cls.defaults = tuple(field.default for field in fields(cls))

    def __init__(self, *values: Any, **named: Any) -> None:
        names, rest = self.__match_args__, self.defaults[len(values) :]
        if named:
            rest = tuple(named.pop(name, other) for name, other in zip(names[len(values) :], rest, strict=False))
        values += rest
        if named or len(values) > len(names) or MISSING in values:
            raise TypeError(f"{type(self).__name__}{names} is not made of {values} and {named}")
        self.__dict__.update(zip(names, values, strict=True))

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(name)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._values() == self._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__match_args__)})"

    def pack(self) -> str:
        """Callback data; raises ValueError over 64 bytes or where a value holds the separator."""
        data = SEPARATOR.join([self.prefix, *map(_pack, self.__dict__.values())])
        if len(data.encode()) > LIMIT_BYTES or data.count(SEPARATOR) > len(self.__dict__):
            raise ValueError(data)
        return data

    def _values(self) -> tuple[Any, ...]:
        return tuple(self.__dict__.values())

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
            kinds = [str(field.type) for field in fields(cls)]
            read = [_unpack(kind, value) for kind, value in zip(kinds, values, strict=True)]
        except ValueError:
            raise Refusal("refused-old-button") from None
        return cls(*read)


def _pack(value: str | int | bool) -> str:
    return str(int(value)) if value is True or value is False else str(value)


def _unpack(kind: str, value: str) -> str | int | bool:
    if "int" in kind:
        number = int(value)
        if not 0 <= number < 2**53:
            raise ValueError(value)
        return number
    return value == "1" if "bool" in kind else value
