"""The browser libraries that the build bundles; without them graph, map and editor cannot be drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kg.web.rendering import STATIC

LIBRARIES: Final = ("editor.js", "force.js", "geo.js", "world.json")
"""Files below `static/vendor/`; `hatch_build.py` makes them."""


def missing_libraries(folder: Path = STATIC / "vendor") -> tuple[str, ...]:
    """Those that are not there; none in an installed wheel, all in a checkout that was set up without npm."""
    return tuple(name for name in LIBRARIES if not (folder / name).is_file())
