"""Bytes to text: byte-order marks, UTF-8, UTF-16, and windows-1252 where it makes sense."""

from __future__ import annotations

import codecs
from itertools import pairwise
from typing import Final

from kg.errors import ReadError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The UTF-32 mark begins with the UTF-16 one, so it comes first."""

_SIGNATURES: Final = {
    b"%PDF-": "a PDF: give it the suffix .pdf",
    b"PK\x03\x04": "a zip archive (or an office document)",
    b"\x1f\x8b": "gzip: give it the suffix .gz",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"\x7fELF": "a program",
    b"\x28\xb5\x2f\xfd": "a zstd archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
}
_CONTROLS: Final = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
_MAX_CONTROL_SHARE: Final = 0.02
_MAX_UNUSUAL_SHARE: Final = 0.03
_USUAL_1252: Final = frozenset("‘’“”–—…•€£©®°·«»éèêëáàâäãåíìîïóòôöõúùûüçñøæßÉÈÁÀÖÜÄÅÇÑØšžŠŽ¿¡´½¼¾²³™†\xa0")


def decode(content: bytes) -> str:
    """The text of a file, byte-order mark removed, line ends and control characters as they are.

    Raises:
        ReadError: the bytes are no text, or their encoding cannot be told.
    """
    for signature, name in _SIGNATURES.items():
        if content.startswith(signature):
            raise ReadError(f"this is {name}, not text.")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    if len(content.translate(None, _CONTROLS)) < len(content) * (1 - _MAX_CONTROL_SHARE):
        raise ReadError("the file is binary: it is full of control bytes.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as problem:
        return _windows_1252(content, problem)


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        raise ReadError(f"the file says that it is {encoding} but is not: {problem.reason}.") from problem


def _windows_1252(content: bytes, problem: UnicodeDecodeError) -> str:
    """Western text from before UTF-8: few bytes above 127, each a letter or mark that such text has."""
    undecidable = ReadError(
        f"the encoding is undecidable: not UTF-8 (byte {problem.start}: {problem.reason}), nor windows-1252."
    )
    try:
        text = content.decode("windows-1252")
    except UnicodeDecodeError:
        raise undecidable from problem
    high = [character for character in text if character > "\x7f"]
    unusual = sum(character not in _USUAL_1252 for character in high)
    in_utf8 = sum(a in "ÃÂâÐÑ" and b > "\x7f" for a, b in pairwise(text))
    if (
        unusual > len(high) * 0.2
        or len(high) > len(text) * _MAX_UNUSUAL_SHARE + 2
        or in_utf8 > len(high) * 0.2
    ):
        raise undecidable from problem
    return text
