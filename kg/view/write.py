"""The one call of this package: the picture of a store as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.export.atomic import atomic_write
from kg.store import Store
from kg.view.compose import compose
from kg.view.page import page
from kg.view.sources import sources


@dataclass(frozen=True, slots=True)
class ViewReport:
    """How many nodes the page shows, how many there are, and whether that is fewer."""

    shown: int
    total: int
    capped: bool


def write_view(store: Store, path: Path, about: str | None = None, most: int | None = None) -> ViewReport:
    """Write the picture of a store, or of what is near the node called `about`, as one HTML file.

    At most `most` nodes are drawn, and never more than the limit `view_nodes`.
    The same store gives the same bytes. The file appears whole or not at all.

    Raises:
        QueryError: nothing in the picture is called `about`.
        ExportError: the file cannot be written.
    """
    drawn = compose(store, about, most)
    html = page(drawn, sources(store, drawn), about)
    with atomic_write(path) as out:
        out.write(html)
    return ViewReport(len(drawn.nodes), drawn.total, drawn.capped)
