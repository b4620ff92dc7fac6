"""What a handler shows: a text with buttons."""

from dataclasses import dataclass, field

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from views.tap import Tap

TEXT_LIMIT = 4096
Row = tuple[InlineKeyboardButton, ...]


@dataclass(frozen=True)
class Screen:
    """A message: HTML text of at most 4,096 characters, rows of buttons, and whether it may be forwarded."""

    text: str
    rows: tuple[Row, ...] = field(default=())
    protect: bool = False

    @property
    def keyboard(self) -> InlineKeyboardMarkup | None:
        """The buttons as Telegram takes them."""
        return InlineKeyboardMarkup(self.rows) if self.rows else None


def button(label: str, tap: Tap) -> InlineKeyboardButton:
    """A button that sends a typed tap back."""
    return InlineKeyboardButton(label, callback_data=tap.pack())


def link(label: str, url: str) -> InlineKeyboardButton:
    """A button that opens an address."""
    return InlineKeyboardButton(label, url=url)


def in_rows(buttons: list[InlineKeyboardButton], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` in a row."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
