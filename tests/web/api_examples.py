"""`docs/web-api.md`: every answer of the JSON interface with an example from the first article.

`python -m tests.web.api_examples > docs/web-api.md` writes the page; a test compares the two.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

HEAD = Path(__file__).with_name("api_head.md")
CHANGING = frozenset({"snapshot", "version"})
"""Keys whose values change with every run."""

MANY = 200
"""Counts above this are of the reference tables, not of one article: every new row would change the page."""

LARGEST = {"total": 10, "begin": 10_000, "end": 10_000}
"""Names of numbers for which that is told by another count, or which are none."""

REFERENCE_SIZED = 12345
"""What the page shows for such a count."""

_EXAMPLE = re.compile(r"^@example (GET) (\S+)$", re.MULTILINE)


def page(client: TestClient) -> str:
    """The page: its words from `api_head.md`, with each `@example` line followed by what the server says."""
    return _EXAMPLE.sub(lambda match: _example(client, match[2]), HEAD.read_text("utf-8"))


def _example(client: TestClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, f"{address}: {answer.text}"
    shown = json.dumps(_shortened(answer.json()), ensure_ascii=False, indent=1)
    return f"`GET {address}`\n\n```json\n{shown}\n```"


def _shortened(value: Any, name: str = "") -> Any:
    """Lists cut to their first item, long texts to their beginning, what changes with every run left out."""
    if isinstance(value, dict):
        few = list(value.items())[:4] if name in ("prefixes", "words", "kinds", "families") else value.items()
        return {key: "…" if key in CHANGING else _shortened(item, key) for key, item in few}
    if isinstance(value, list):
        return [_shortened(item) for item in value[:1]] + (["…"] if len(value) > 1 else [])
    if isinstance(value, int) and value > LARGEST.get(name, MANY):
        return REFERENCE_SIZED
    if isinstance(value, str) and len(value) > 160:
        return value[:150] + "…"
    return value


if __name__ == "__main__":
    from tests.web.seeded import seeded_client

    with seeded_client() as client:
        print(page(client), end="")
