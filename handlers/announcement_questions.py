"""Questions of an announcement: its words with a picture or a document, and when it is sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.announcement import CAPTION_LIMIT, WORDS_LIMIT
from domain.errors import Refusal
from domain.moments import read_moment
from handlers.questions import Asking, Question, Text
from storage.drafts import Draft
from views.screen import Row
from views.words import local_time

NOW = "now"
FILE = "file"


@dataclass(frozen=True)
class Content(Text):
    """A text, or a picture or a document with a text below it → str; the file comes into the answer `file`."""

    async def hear(self, asking: Asking) -> Draft:
        """What was sent, after the guard."""
        message = asking.message
        file = None
        if message and message.photo:
            file = {"file": message.photo[-1].file_id, "kind": "photo"}
        elif message and message.document:
            file = {"file": message.document.file_id, "kind": "document"}
        words = asking.visit.text or (message.caption if message else None) or ""
        if not words.strip() and file is None:
            raise Refusal("announcement-expects-content")
        if file and len(words) > CAPTION_LIMIT:
            raise Refusal("refused-announcement-long", limit=CAPTION_LIMIT, count=len(words))
        draft = self.read(asking, words) if words.strip() else asking.answered("")
        return draft.answered(FILE, file) if file else draft


@dataclass(frozen=True)
class SendTime(Question):
    """When it is sent: at once, or at a time said in words → ISO moment, or NOW."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """At once."""
        return ((asking.button(asking.say.text("button-announcement-now"), NOW),),)

    def hint(self, asking: Asking) -> str:
        """Examples."""
        return asking.say.html("announcement-expects-time")

    async def hear(self, asking: Asking) -> Draft:
        """A day with a time, still to come."""
        moment = read_moment(asking.visit.text, asking.visit.now, asking.visit.house.zone)
        if moment is None or moment.whole_day:
            raise Refusal("announcement-expects-time")
        if moment.starts_at <= asking.visit.now:
            raise Refusal("refused-announcement-time")
        return asking.answered(moment.starts_at.isoformat())

    async def pick(self, asking: Asking, value: str) -> Draft:
        """At once."""
        if value != NOW:
            raise Refusal("refused-old-button")
        return asking.answered(NOW)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The time by the clock on the wall."""
        if value == NOW:
            return asking.say.text("announcement-at-once")
        return local_time(datetime.fromisoformat(value), asking.visit.house.zone)


def time_of(value: str) -> datetime | None:
    """The answer as a moment; None for at once."""
    return None if value == NOW else datetime.fromisoformat(value)


CONTENT = Content("content", limit=WORDS_LIMIT)
