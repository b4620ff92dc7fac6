"""Kinds of questions of a form: how each is asked, how a message or a tap answers it, and the answer in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import Message

from domain.answers import read_contact, read_number, read_phone, read_text, read_yes_no
from domain.errors import Refusal
from domain.phones import international
from handlers.visit import Visit
from locales.translator import Translator
from storage.drafts import Draft
from usecases.guard_text import refuse_personal_data
from views.forms import Do, FormTap
from views.screen import Button, Row, button, in_rows

Answers = Mapping[str, Any]
"""JSON values by question key; a question passed over is None or absent."""
NUMBER_BUTTONS = 12


def always(_: Answers) -> bool:
    """The question is asked whatever was answered before."""
    return True


@dataclass(frozen=True)
class Asking:
    """A question of a draft while this person is being asked."""

    visit: Visit
    draft: Draft
    key: str

    @property
    def say(self) -> Translator:
        """The words of the person's language."""
        return self.visit.say

    @property
    def message(self) -> Message | None:
        """The message that may hold an answer."""
        return self.visit.message

    @property
    def part(self) -> Any:
        """The answer as far as it was given."""
        return self.draft.part(self.key)

    def button(self, label: str, value: str = "", do: Do = Do.PICK) -> Button:
        """A button of this question."""
        return button(label, FormTap(self.draft.id, do, self.key, value))

    def answered(self, value: object) -> Draft:
        """The draft with this answer."""
        return self.draft.answered(self.key, value)


@dataclass(frozen=True)
class Question:
    """A question of a form. Messages by convention: `{form}-{key}` asks, `{form}-{key}-label` heads the answer."""

    key: str
    optional: bool = field(default=False, kw_only=True)
    when: Callable[[Answers], bool] = field(default=always, kw_only=True)
    of: str = field(default="", kw_only=True)
    """What its messages begin with in place of the form's name."""

    def asks(self, asking: Asking) -> str:
        """The question itself, as HTML."""
        return asking.say.html(f"{self.of or asking.draft.form}-{self.key}")

    def heads(self, asking: Asking) -> str:
        """What heads its answer."""
        return asking.say.text(f"{self.of or asking.draft.form}-{self.key}-label")

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """Buttons that answer."""
        return ()

    def hint(self, asking: Asking) -> str:
        """How else it may be answered, as HTML."""
        return ""

    async def hear(self, asking: Asking) -> Draft:
        """The draft after a message; raises Refusal that says what is expected."""
        raise NotImplementedError

    async def pick(self, asking: Asking, value: str) -> Draft:
        """The draft after a button with this value; raises Refusal where no button of ours carries it."""
        raise Refusal("refused-old-button")

    async def done(self, asking: Asking) -> Draft:
        """The draft after the answer given in parts was confirmed."""
        raise Refusal("refused-old-button")

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The answer in words; None where it is not to be had any more and must be asked again."""
        return str(value)


@dataclass(frozen=True)
class Text(Question):
    """Free text of at most `limit` characters that says nothing of a concrete child → str."""

    limit: int = 500

    async def hear(self, asking: Asking) -> Draft:
        """A text, after the guard."""
        if not asking.visit.text.strip():
            raise Refusal("form-expects-text")
        return self.read(asking, asking.visit.text)

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The draft with this text; its author may insist except over a birth number."""
        words = read_text(text, self.limit)
        refuse_personal_data(words, insisting=insisting)
        return asking.answered(words)


@dataclass(frozen=True)
class Number(Question):
    """A whole number → int."""

    least: int = 0
    most: int = 999

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """All numbers where they are few."""
        if self.most - self.least >= NUMBER_BUTTONS:
            return ()
        return in_rows([asking.button(str(n), str(n)) for n in range(self.least, self.most + 1)], 4)

    def hint(self, asking: Asking) -> str:
        """From – to."""
        return asking.say.html("form-expects-number", least=self.least, most=self.most)

    async def hear(self, asking: Asking) -> Draft:
        """A number, with a word or two around it."""
        return asking.answered(read_number(asking.visit.text, self.least, self.most))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A number by button."""
        return asking.answered(read_number(value, self.least, self.most))


@dataclass(frozen=True)
class YesNo(Question):
    """Yes or no → bool."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """Yes, no."""
        return ((asking.button(asking.say.text("form-yes"), "1"), asking.button(asking.say.text("form-no"), "0")),)

    async def hear(self, asking: Asking) -> Draft:
        """The word itself."""
        return asking.answered(read_yes_no(asking.visit.text))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A button."""
        if value not in ("0", "1"):
            raise Refusal("refused-old-button")
        return asking.answered(value == "1")

    async def words(self, asking: Asking, value: Any) -> str | None:
        """Yes or no."""
        return asking.say.text("form-yes" if value else "form-no")


@dataclass(frozen=True)
class Phone(Question):
    """A phone number, typed or sent as a contact → E.164 str."""

    def hint(self, asking: Asking) -> str:
        """An example."""
        return asking.say.html("form-expects-phone")

    async def hear(self, asking: Asking) -> Draft:
        """A typed number or a contact."""
        contact = asking.message.contact if asking.message else None
        return asking.answered(read_contact(contact.phone_number) if contact else read_phone(asking.visit.text))

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The number spaced."""
        return international(value)


@dataclass(frozen=True)
class Photo(Question):
    """A picture → {"file": Telegram's id of the file}."""

    def hint(self, asking: Asking) -> str:
        """How to send it."""
        return asking.say.html("form-expects-photo")

    async def hear(self, asking: Asking) -> Draft:
        """A photo in its largest size, or a document that is a picture."""
        message = asking.message
        if message and message.photo:
            return asking.answered({"file": message.photo[-1].file_id})
        document = message.document if message else None
        if document and (document.mime_type or "").startswith("image/"):
            return asking.answered({"file": document.file_id})
        raise Refusal("form-expects-photo")

    async def words(self, asking: Asking, value: Any) -> str | None:
        """That there is one."""
        return asking.say.text("form-photo-sent")


@dataclass(frozen=True)
class Leaflet(Question):
    """A picture or a PDF → {"file": Telegram's id of the file, "kind": how Telegram sends it}."""

    def hint(self, asking: Asking) -> str:
        """How to send it."""
        return asking.say.html("form-expects-leaflet")

    async def hear(self, asking: Asking) -> Draft:
        """A photo in its largest size, or a document that is a picture or a PDF."""
        leaflet = leaflet_of(asking.message)
        if leaflet is None:
            raise Refusal("form-expects-leaflet")
        return asking.answered(leaflet)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """That there is one."""
        return asking.say.text("form-leaflet-sent")


def leaflet_of(message: Message | None) -> dict[str, str] | None:
    """The picture or the PDF of a message."""
    if message and message.photo:
        return {"file": message.photo[-1].file_id, "kind": "photo"}
    document = message.document if message else None
    sort, name = (document.mime_type or "", document.file_name or "") if document else ("", "")
    if document and (sort.startswith("image/") or sort == "application/pdf" or name.lower().endswith(".pdf")):
        return {"file": document.file_id, "kind": "document"}
    return None
