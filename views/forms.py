"""Forms: a question with its buttons, the summary of all answers, and what to do with a form begun before."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import ClassVar

from locales.translator import Translator
from views.menu import menu_row
from views.screen import TEXT_LIMIT, Button, Row, Screen, button
from views.tap import LIMIT_BYTES, Tap
from views.words import html

LABEL_LIMIT = 60
ROOM = 600
"""Characters of a summary kept free for its title and labels."""
BY_POSITION = "#"


class Do(StrEnum):
    """What a button of a form does."""

    PICK = "v"
    TURN = "p"
    DONE = "d"
    OWN_WORDS = "w"
    INSIST = "i"
    KEEP = "k"
    BACK = "b"
    SKIP = "s"
    CANCEL = "x"
    CHANGE = "c"
    SEND = "y"
    GO_ON = "g"
    ANEW = "n"


class FormTap(Tap):
    """A button of the draft with this number: what to do, at which question, with which value."""

    prefix: ClassVar[str] = "f"
    draft: int
    do: str
    key: str = ""
    value: str = ""


@dataclass(frozen=True)
class Option:
    """An answer to choose: the value kept and the label people read."""

    value: str
    label: str


@dataclass(frozen=True)
class Asked:
    """A question as it is shown: its form, place in the form (`count` 0: in no order), buttons, the answer before.

    Where the questions come in no order, going back is what leaves one: the whole form is thrown away at its summary.
    """

    form: str
    draft: int
    key: str
    step: int
    count: int
    rows: tuple[Row, ...]
    hint: str
    so_far: str | None
    optional: bool
    at_beginning: bool
    question: str
    """As HTML."""


@dataclass(frozen=True)
class Answered:
    """A line of the summary: the question's key, what heads the answer, and the answer in words."""

    key: str
    label: str
    words: str


def code_of(position: int, option: Option) -> str:
    """What a button carries for an option that does not fit into it: where it stands and a digest of its label."""
    return f"{BY_POSITION}{position}.{blake2b(option.label.encode(), digest_size=4).hexdigest()}"


def value_of(code: str, options: Sequence[Option]) -> str | None:
    """The value of the option a button stands for; None where the options have changed and it is not there."""
    codes = {code_of(at, option): option.value for at, option in enumerate(options)}
    return (
        codes.get(code) if code.startswith(BY_POSITION) else next((o.value for o in options if o.value == code), None)
    )


def option_button(label: str, draft: int, key: str, position: int, option: Option) -> Button:
    """A button that chooses an option of the whole list, by its value where that fits."""
    tap = FormTap(draft, Do.PICK, key, option.value)
    fits = len(f"{tap.prefix}:{draft}:{Do.PICK}:{key}:{option.value}".encode()) <= LIMIT_BYTES
    if not fits or ":" in option.value or option.value.startswith(BY_POSITION):
        tap = FormTap(draft, Do.PICK, key, code_of(position, option))
    return button(label[:LABEL_LIMIT], tap)


def question_screen(say: Translator, asked: Asked, note: str = "") -> Screen:
    """One question; `note` (HTML) says what was wrong with the answer before."""
    head = f"<b>{say.html(f'{asked.form}-title')}</b>"
    if asked.count:
        head = f"{head} · {say.html('form-step', step=asked.step, count=asked.count)}"
    if asked.hint and note.endswith(asked.hint):  # not the same words twice
        note = note.removesuffix(asked.hint) + say.html("form-not-understood")
    so_far = say.html("form-so-far", answer=shorten(asked.so_far, 500)) if asked.so_far else ""
    text = "\n\n".join(filter(None, (head, note, asked.question, so_far, asked.hint)))
    rows = list(asked.rows)
    if asked.so_far:
        rows.append((button(say.text("button-form-keep"), FormTap(asked.draft, Do.KEEP, asked.key)),))
    return Screen(text, (*rows, _last_row(say, asked)))


def summary_screen(say: Translator, form: str, draft: int, lines: Sequence[Answered], note: str = "") -> Screen:
    """Every answer in words, each with a button that changes it, and the button that sends."""
    room = max((TEXT_LIMIT - ROOM) // max(len(lines), 1), 20)
    cut = room if sum(len(line.words) for line in lines) > TEXT_LIMIT - ROOM else TEXT_LIMIT
    told = [f"{html(line.label)}: <b>{html(shorten(line.words, cut))}</b>" for line in lines]
    head = f"<b>{say.html(f'{form}-title')}</b> · {say.html('form-summary')}"
    changes = [(button(_change_label(say, line), FormTap(draft, Do.CHANGE, line.key)),) for line in lines]
    send = (button(say.text(f"{form}-send"), FormTap(draft, Do.SEND)),)
    cancel = (button(say.text("button-form-cancel"), FormTap(draft, Do.CANCEL)),)
    return Screen("\n\n".join(filter(None, (head, note, "\n".join(told)))), (*changes, send, cancel))


def begun_screen(say: Translator, begun: str, draft: int, waiting: int) -> Screen:
    """Another form stands begun: go on with it (`draft`), or throw it away and begin the new one (`waiting`)."""
    rows = (
        (button(say.text("button-form-go-on"), FormTap(draft, Do.GO_ON)),),
        (button(say.text("button-form-anew"), FormTap(waiting, Do.ANEW)),),
        menu_row(say),
    )
    return Screen(say.html("form-begun", form=say.text(f"{begun}-title")), rows)


def go_on_row(say: Translator, form: str, draft: int) -> Row:
    """The way back into a form that was left for a while."""
    return (button(say.text("button-form-resume", form=say.text(f"{form}-title")), FormTap(draft, Do.GO_ON)),)


def insist_row(say: Translator, draft: int, key: str) -> Row:
    """Send the text although it looks like personal data."""
    return (button(say.text("button-form-insist"), FormTap(draft, Do.INSIST, key)),)


def turn_row(say: Translator, draft: int, key: str, page: int, pages: int) -> tuple[Row, ...]:
    """Other pages of the options; no row where there is one page."""
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), FormTap(draft, Do.TURN, key, str(page - 1))))
    if page + 1 < pages:
        turns.append(button(say.text("button-next"), FormTap(draft, Do.TURN, key, str(page + 1))))
    return (tuple(turns),) if turns else ()


def shorten(words: str, limit: int) -> str:
    """The words, cut with an ellipsis where they are longer."""
    return words if len(words) <= limit else f"{words[: limit - 1]}…"


def _last_row(say: Translator, asked: Asked) -> Row:
    row = []
    if not asked.at_beginning:
        row.append(button(say.text("button-back"), FormTap(asked.draft, Do.BACK, asked.key)))
    if asked.optional:
        skip = "button-form-clear" if asked.so_far else "button-form-skip"
        row.append(button(say.text(skip), FormTap(asked.draft, Do.SKIP, asked.key)))
    if asked.at_beginning or asked.count:
        row.append(button(say.text("button-form-cancel"), FormTap(asked.draft, Do.CANCEL)))
    return tuple(row)


def _change_label(say: Translator, line: Answered) -> str:
    return shorten(say.text("button-form-change", label=line.label, answer=line.words), LABEL_LIMIT)
