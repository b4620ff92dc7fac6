"""Arguments of a call, whether they came as JSON, as a form or as multipart."""

import json
from dataclasses import dataclass

from aiohttp import web

from sandbox.errors import Object, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    content: bytes


class Params:
    """Values of any shape behind typed getters; a form carries numbers and structures as text."""

    __slots__ = ("uploads", "values")

    def __init__(self, values: Object, uploads: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return value if isinstance(value, str) else "" if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        try:
            return int(self.text(name) or default)
        except ValueError:
            return default

    def number(self, name: str) -> float:
        if not self.has(name):
            raise bad_request(f"{name} is empty")
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f"{name} must be a number") from None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "1", "yes")

    def structure(self, name: str) -> object:
        """A JSON value; None when the argument is missing or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def items(self, name: str) -> list[object]:
        value = self.structure(name)
        return value if isinstance(value, list) else []


async def read_params(request: web.Request) -> Params:
    values: Object = dict(request.query) if request.query_string else {}
    if request.content_type == "application/json":
        values.update(_read_json(await request.read()))
        return Params(values)
    if not request.can_read_body:
        return Params(values)
    return await _read_form(request, values)


def _read_json(body: bytes) -> Object:
    try:
        value = json.loads(body) if body else {}
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("object expected as the request body")
    return value


async def _read_form(request: web.Request, values: Object) -> Params:
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return Params(values, uploads)
