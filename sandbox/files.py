"""Files that travel through the chats, kept in memory up to a bound."""

import hashlib
import struct
from dataclasses import dataclass

from sandbox.errors import Object, bad_request

MAX_DOWNLOAD = 20 * 1024 * 1024
_MAX_KEPT = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    id: str
    name: str
    mime: str
    content: bytes

    @property
    def path(self) -> str:
        return f"files/{self.id}"

    def as_api(self) -> Object:
        return {"file_id": self.id, "file_unique_id": self.id[-16:], "file_size": len(self.content)}

    def as_document(self) -> Object:
        return {**self.as_api(), "file_name": self.name, "mime_type": self.mime}

    def as_photo(self) -> list[Object]:
        width, height = _measure(self.content)
        return [{**self.as_api(), "width": width, "height": height}]


class Files:
    def __init__(self) -> None:
        self._kept: dict[str, File] = {}
        self._size = 0

    def keep(self, name: str, mime: str, content: bytes) -> File:
        """The oldest files are forgotten when the bound is reached; the same content has the same id."""
        if not content:
            raise bad_request("file must be non-empty")
        digest = hashlib.sha256(name.encode() + b"\0" + content).hexdigest()[:40]
        file = File(f"SB{digest}", name, mime, content)
        self._forget(file.id)
        self._kept[file.id] = file
        self._size += len(content)
        while self._size > _MAX_KEPT:
            self._forget(next(iter(self._kept)))
        return file

    def get(self, file_id: str) -> File:
        if file_id not in self._kept:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._kept[file_id]

    def _forget(self, file_id: str) -> None:
        if old := self._kept.pop(file_id, None):
            self._size -= len(old.content)


def _measure(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG, GIF or JPEG; Telegram refuses what it can't read as a picture."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return int(width), int(height)
    if content.startswith(b"\xff\xd8"):
        return _measure_jpeg(content)
    raise bad_request("IMAGE_PROCESS_FAILED")


def _measure_jpeg(content: bytes) -> tuple[int, int]:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker, (size,) = content[position + 1], struct.unpack(">H", content[position + 2 : position + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return int(width), int(height)
        position += 2 + size
    raise bad_request("IMAGE_PROCESS_FAILED")
