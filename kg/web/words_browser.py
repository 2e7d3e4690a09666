"""Words that only the browser's modules use: explorer, timeline, map, editor, dialogs."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {}
"""By name: English, Indonesian."""
