"""What a handler shows: a text with buttons."""

from dataclasses import dataclass, field

from views.tap import Tap

TEXT_LIMIT = 4096
Button = dict[str, str]
"""A button as the Bot API takes it: PTB's objects for it would be built only to be taken apart again."""
Row = tuple[Button, ...]


@dataclass(frozen=True)
class Screen:
    """A message: HTML text of at most 4,096 characters, rows of buttons, and whether it may be forwarded.

    Under a picture or a file the text is its caption, of at most 1,024 characters.
    """

    text: str
    rows: tuple[Row, ...] = field(default=())
    protect: bool = False
    private: bool = False
    """Whether it vanishes from the chat after a while."""
    photo: bytes | str | None = None
    """A picture, or Telegram's id of one."""
    document: tuple[str, bytes] | str | None = None
    """Name and content of a file, or Telegram's id of one."""
    ask_phone: tuple[str, ...] = ()
    """Labels of keys in place of the person's keyboard: the first shares the own number, the others say themselves."""
    replaces: int | None = None
    """An earlier message of the bot in the same chat that this one is written over; a new one where it cannot be."""

    @property
    def keyboard(self) -> dict[str, object] | None:
        """The buttons as the Bot API takes them."""
        if self.ask_phone:
            share, *others = self.ask_phone
            keys = [[{"text": share, "request_contact": True}], *([{"text": label}] for label in others)]
            return {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}
        return {"inline_keyboard": self.rows} if self.rows else None


def button(label: str, tap: Tap) -> Button:
    """A button that sends a typed tap back."""
    return {"text": label, "callback_data": tap.pack()}


def link(label: str, url: str) -> Button:
    """A button that opens an address."""
    return {"text": label, "url": url}


def pass_on(label: str, query: str) -> Button:
    """A button that lets the person choose a chat and offers there what this inline query finds."""
    return {"text": label, "switch_inline_query": query}


def in_rows(buttons: list[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` in a row."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
