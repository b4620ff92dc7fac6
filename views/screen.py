"""What a handler shows: a text with buttons."""

from dataclasses import dataclass, field

from views.tap import Tap

TEXT_LIMIT = 4096
Button = dict[str, str]
"""A button as the Bot API takes it: PTB's objects for it would be built only to be taken apart again."""
Row = tuple[Button, ...]


@dataclass(frozen=True)
class Screen:
    """A message: HTML text of at most 4,096 characters, rows of buttons, and whether it may be forwarded."""

    text: str
    rows: tuple[Row, ...] = field(default=())
    protect: bool = False

    @property
    def keyboard(self) -> dict[str, tuple[Row, ...]] | None:
        """The buttons as the Bot API takes them."""
        return {"inline_keyboard": self.rows} if self.rows else None


def button(label: str, tap: Tap) -> Button:
    """A button that sends a typed tap back."""
    return {"text": label, "callback_data": tap.pack()}


def link(label: str, url: str) -> Button:
    """A button that opens an address."""
    return {"text": label, "url": url}


def in_rows(buttons: list[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` in a row."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
