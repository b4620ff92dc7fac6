"""Cells of a workbook that hold an error (#REF!): the library reads them as empty ones, here they become texts."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

SHEETS = "xl/worksheets/"
ERROR = re.compile(rb'(<c(?: [^<>]*)?) t="e"')
CHUNK = 1024 * 1024
FASTEST = 1
SHOWN = re.compile("#(?:[A-ZÁ-Ž0-9_/]{3,20}[!?]|N/A|NENÍ_K_DISPOZICI)")
"""What an error looks like, in English and as a Czech spreadsheet writes it."""


def is_error(text: str) -> bool:
    """True for what a spreadsheet shows instead of a value it could not work out."""
    return SHOWN.fullmatch(text) is not None


def with_errors_as_texts(data: bytes) -> bytes:
    """The same workbook (.xlsx) where the errors are the texts people see; raises BadZipFile, zlib.error."""
    with zipfile.ZipFile(BytesIO(data)) as book:
        sheets = [part for part in book.namelist() if part.startswith(SHEETS)]
        if not any(ERROR.search(piece) for part in sheets for piece in _pieces(book, part)):
            return data
        copy = BytesIO()
        with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=FASTEST) as target:
            for part in book.namelist():
                with target.open(part, "w") as file:
                    for piece in _pieces(book, part):
                        file.write(ERROR.sub(rb'\1 t="str"', piece) if part in sheets else piece)
        return copy.getvalue()


def _pieces(book: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A part by pieces that end with a tag, so that none is cut."""
    rest = b""
    with book.open(part) as file:
        while chunk := file.read(CHUNK):
            whole, end, rest = (rest + chunk).rpartition(b">")
            yield whole + end
            if len(rest) > CHUNK:  # no tag is so long
                yield rest
                rest = b""
    yield rest
