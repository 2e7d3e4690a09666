"""Pages of invented articles with the zone of every stretch, as `tests/read/pages/*.page` write them.

`kind|words` is a stretch; `+kind|words` goes on in the same line after a space; `~` is a line end
inside a stretch; an empty line is an empty line. The first line has the expected metadata.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "pages"
_FIELD = re.compile(r"(\w+)=(.*?)(?= \w+=|$)")


@dataclass(frozen=True)
class Page:
    name: str
    text: str
    zones: list[tuple[str, str]]
    metadata: dict[str, str | None]


def load_page(path: Path) -> Page:
    header, *rows = path.read_text(encoding="utf-8").splitlines()
    metadata = {name: None if value == "None" else value for name, value in _FIELD.findall(header[2:])}
    text, zones = "", []
    for row in rows:
        kind, bar, words = row.partition("|")
        if not bar:
            text += "\n"
            continue
        words = words.replace("~", "\n")
        joined = kind.startswith("+")
        if text and joined:
            text = text[:-1] + " "
        zones.append((kind.lstrip("+"), words))
        text += words + "\n"
    return Page(path.stem, text, zones, metadata)


PAGES = [load_page(path) for path in sorted(FOLDER.glob("*.page"))]
