"""People of a scenario: what they do with their phones and what they see there."""

from sandbox import people as deeds
from sandbox.chats import Chat, Message
from sandbox.chats import Person as Owner
from sandbox.errors import Object
from sandbox.files import File
from tests.stage.telegram import FakeTelegram

TEXT_LIMIT = 4096
PIXEL = b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + b"\0\0\0\x01\0\0\0\x01"


class Person:
    """One phone. Everything the bot sends unasked must be looked at before the next deed and before the end."""

    def __init__(self, telegram: FakeTelegram, owner: Owner) -> None:
        self._telegram = telegram
        self._chat: Chat = telegram.chat(owner.id)
        self._looked = self._chat.version
        self._known: set[int] = set()
        self.owner = owner
        self.said: list[str] = []
        """Words typed, for the look into the logs."""
        self.toast = ""
        """What the last tap answered in a bubble or an alert; empty where it did not."""

    @property
    def id(self) -> int:
        """The Telegram id."""
        return self.owner.id

    @property
    def screen(self) -> Message:
        """The message of the bot that was sent or changed last."""
        ours = [message for message in self._chat.messages.values() if message.is_from_bot]
        assert ours, f"{self.owner.first_name} has no message from the bot"
        return max(ours, key=lambda message: message.version)

    @property
    def messages(self) -> list[Message]:
        """All messages of the bot that stand in the chat, oldest first."""
        return [message for message in self._chat.messages.values() if message.is_from_bot]

    @property
    def buttons(self) -> list[str]:
        """The labels under the screen."""
        return [str(one["text"]) for one in _buttons(self.screen)]

    @property
    def links(self) -> dict[str, str]:
        """Addresses that buttons under the screen open, by label."""
        return {str(one["text"]): str(one["url"]) for one in _buttons(self.screen) if "url" in one}

    def sees(self) -> str:
        """The screen as plain text with the labels of its buttons; from now on it counts as looked at."""
        self._looked = self._chat.version
        rows = [" | ".join(str(one["text"]) for one in row) for row in self.screen.inline_rows()]
        return "\n".join([self.screen.text, *rows])

    def unseen(self) -> list[str]:
        """Texts of the bot that this person has not looked at."""
        return [message.text for message in self.messages if message.version > self._looked]

    def received(self, since: int = 0) -> str:
        """Everything this person has been sent from that call on, also what was edited away meanwhile."""
        sent = [str(call) for call in self._telegram.calls()[since:] if str(call.get("chat_id")) == str(self.id)]
        return "\n".join([*sent, *(toast.text for toast in self._chat.toasts)])

    async def says(self, text: str) -> None:
        """Type a text; one too long for a message goes in pieces, as the apps send it."""
        self.said.append(text)
        for start in range(0, len(text), TEXT_LIMIT):
            self._begin()
            deeds.say(self._telegram.world, self._chat, text[start : start + TEXT_LIMIT])
            await self._end()

    async def taps(self, words: str) -> None:
        """Tap the newest button that bears these words; a whole label goes before a part of one."""
        message, data = self._find_button(words)
        await self.taps_old(message, data)

    async def taps_old(self, message: Message, data: str) -> None:
        """Tap a button with this callback data under this message, which may have changed since."""
        self._begin()
        query = deeds.tap(self._telegram.world, self._chat, message.id, data)
        struck, before = self._telegram.struck, self._last_toast()[0]
        await self._telegram.delivers()
        assert query not in self._chat.pressed or self._telegram.struck > struck, f"the tap {data!r} was never answered"
        self._finish()
        number, text = self._last_toast()
        self.toast = text if number > before else ""

    def data_of(self, words: str) -> str:
        """Callback data of a button, for a later `taps_old`."""
        return self._find_button(words)[1]

    async def asks_inline(self, words: str) -> list[Object]:
        """Write «@bot words» in any chat; what is offered there."""
        self._begin()
        deeds.ask_inline(self._telegram.world, self._chat, words)
        await self._end()
        results = (self._chat.offered or {}).get("results")
        assert isinstance(results, list), f"the inline query {words!r} was not answered"
        return results

    async def picks(self, result: Object) -> Message:
        """Send an offered result into the chat with the bot."""
        self._begin()
        message = deeds.pick_inline(self._telegram.world, self._chat, str(result["id"]))
        await self._end()
        return message

    async def shares_location(self, latitude: float, longitude: float) -> None:
        """Send a place."""
        self._begin()
        deeds.share_location(self._telegram.world, self._chat, latitude, longitude)
        await self._end()

    async def shares_contact(self, phone: str, of: int | None = None) -> None:
        """Send a phone number: the own one, or that of another Telegram account."""
        self._begin()
        deeds.share_contact(self._telegram.world, self._chat, phone, of or self.id)
        await self._end()

    async def sends_photo(self, caption: str = "") -> None:
        """Send a picture."""
        await self._sends("photo", "photo.png", "image/png", PIXEL, caption)

    async def sends_voice(self) -> None:
        """Send a voice message."""
        await self._sends("voice", "voice.ogg", "audio/ogg", b"OggS", "")

    async def sends_document(self, name: str, content: bytes) -> None:
        """Send a file."""
        await self._sends("document", name, "application/octet-stream", content, "")

    async def is_heard_again(self) -> None:
        """Telegram hands the last deed out once more, because the bot was killed before it acknowledged it."""
        self._begin()
        await self._telegram.delivers_again()
        self._finish()

    def deletes(self, message: Message) -> None:
        """Delete a message from the chat: the bot learns nothing of it."""
        self._chat.messages.pop(message.id)

    async def blocks(self) -> None:
        """Block the bot."""
        self._begin()
        deeds.block(self._telegram.world, self._chat)
        await self._end()

    async def unblocks(self) -> None:
        """Take the block back."""
        deeds.unblock(self._telegram.world, self._chat)
        await self._telegram.delivers()

    async def _sends(self, kind: str, name: str, mime: str, content: bytes, caption: str) -> None:
        self._begin()
        file: File = self._telegram.world.files.keep(name, mime, content)
        deeds.send_file(self._telegram.world, self._chat, kind, file, caption)
        await self._end()

    def _last_toast(self) -> tuple[int, str]:
        """Number and text; the phone remembers the last ones only."""
        toasts = self._chat.toasts
        return (toasts[-1].number, toasts[-1].text) if toasts else (0, "")

    def _find_button(self, words: str) -> tuple[Message, str]:
        for matches in (_is_label, _is_part):
            for message in reversed(self.messages):
                for one in _buttons(message):
                    if "callback_data" in one and matches(words, str(one["text"])):
                        return message, str(one["callback_data"])
        labels = [str(one["text"]) for message in reversed(self.messages) for one in _buttons(message)]
        raise AssertionError(f"{self.owner.first_name} has no button {words!r}, only {labels}")

    def _begin(self) -> None:
        assert not self.unseen(), f"{self.owner.first_name} did not expect: {self.unseen()}"
        self._known = set(self._chat.messages)
        self.toast = ""

    async def _end(self) -> None:
        await self._telegram.delivers()
        self._finish()

    def _finish(self) -> None:
        """The answer is expected and counts as seen; a second message for one deed is not allowed."""
        new = [message for message in self.messages if message.id not in self._known]
        assert len(new) <= 1, f"one deed, {len(new)} messages: {[message.text for message in new]}"
        self._looked = self._chat.version


def _buttons(message: Message) -> list[Object]:
    return [button for row in message.inline_rows() for button in row]


def _is_label(words: str, label: str) -> bool:
    return words == label


def _is_part(words: str, label: str) -> bool:
    return words in label
