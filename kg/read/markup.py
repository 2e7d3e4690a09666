"""Web pages, and parts of them, where a text was asked for: `curl PAGE | kg extract -`, a site's JSONL."""

from __future__ import annotations

import re
from typing import Final

_PAGE: Final = re.compile(r"\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_ENDS_BLOCK: Final = re.compile(r"</(?:p|div|h[1-6])\s*>|<br\s*/?>", re.IGNORECASE)
_LEAST: Final = 2
"""So many ends of paragraphs or lines make of a text a part of a page."""


def is_page(text: str) -> bool:
    """Whether a text is a whole web page."""
    return _PAGE.match(text) is not None


def is_part_of_a_page(text: str) -> bool:
    """Whether a text has paragraphs that are marked up."""
    found = _ENDS_BLOCK.finditer(text)
    return sum(1 for _ in zip(range(_LEAST), found, strict=False)) == _LEAST


def page_of(part: str) -> bytes:
    """A page that has nothing but this part."""
    return f"<!doctype html><html><body><article>{part}</article></body></html>".encode("utf-8", "replace")
