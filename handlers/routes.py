"""Which handler answers what: commands, typed taps and drafts waiting for a text, looked up by name."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from domain.errors import Refusal
from handlers.visit import Visit
from storage.drafts import Draft
from views.tap import SEPARATOR, Tap

if TYPE_CHECKING:
    from handlers.forms import Form

T = TypeVar("T", bound=Tap)
Do = Callable[[Visit], Awaitable[None]]
DoTap = Callable[[Visit, str], Awaitable[None]]
DoText = Callable[[Visit, Draft], Awaitable[None]]


@dataclass(frozen=True)
class Routes:
    """The table of contents of a feature, or of all of them together."""

    commands: dict[str, Do] = field(default_factory=dict)
    taps: dict[str, DoTap] = field(default_factory=dict)
    drafts: dict[str, DoText] = field(default_factory=dict)
    forms: "tuple[Form, ...]" = ()

    @cached_property
    def forms_by_name(self) -> "Mapping[str, Form]":
        """The forms of all features."""
        return {form.name: form for form in self.forms}

    def tap_for(self, data: str) -> DoTap:
        """The handler of callback data; raises Refusal for data of an unknown kind."""
        try:
            return self.taps[data.split(SEPARATOR, 1)[0]]
        except KeyError:
            raise Refusal("refused-old-button") from None


def on(kind: type[T], do: Callable[[Visit, T], Awaitable[None]]) -> dict[str, DoTap]:
    """Route a kind of tap to its handler."""
    return {kind.prefix: lambda visit, data: do(visit, kind.unpack(data))}


def gather(features: list[Routes]) -> Routes:
    """All features as one table; raises ValueError where two claim the same name."""
    whole = Routes(forms=tuple(form for feature in features for form in feature.forms))
    for feature in features:
        for mine, theirs in ((whole.commands, feature.commands), (whole.taps, feature.taps)):
            if twice := mine.keys() & theirs.keys():
                raise ValueError(f"routed twice: {sorted(twice)}")
            mine.update(theirs)  # type: ignore[arg-type]
        whole.drafts.update(feature.drafts)
    if len(whole.forms_by_name) < len(whole.forms):
        raise ValueError("two forms of one name")
    return whole
