"""What an embedded store's folder says about itself: `store.json`, and the sizes of database files.

RocksDB opens a database with a truncated MANIFEST as an empty one, without a word. So the sizes of all
files are written down when a database is closed or a snapshot published, and compared when it is opened.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kg import iri
from kg.errors import StoreError

FORMAT = 3
MARKER = "store.json"
SIZES = "sizes.json"
_NOT_CONTENT = ("LOG", "LOCK", SIZES)


@dataclass(slots=True)
class Marker:
    """The state of a store.

    `ready` is false until the first creation is complete; `dirty` is true while somebody writes or
    after a writer died; `background` is the hash of the reference facts that were loaded; `sizes` are
    those of the database's files as the last writer left them; below `base` are its entities and graphs.
    """

    format: int = FORMAT
    ready: bool = False
    dirty: bool = True
    background: str = ""
    sizes: dict[str, int] = field(default_factory=dict)
    base: str = iri.ROOT


def read_marker(folder: Path) -> Marker | None:
    """The marker of the store in `folder`; None when the folder is missing or empty.

    Raises:
        StoreError: the folder holds something else, or a store that this version cannot read.
    """
    path = folder / MARKER
    try:
        stated = json.loads(path.read_text("utf-8"))
        marker = Marker(**stated)
    except (FileNotFoundError, NotADirectoryError):
        if folder.is_dir() and not any(child.name != "lock" for child in folder.iterdir()):
            return None
        if not folder.exists():
            return None
        raise StoreError(f"{folder} is not a store: it has no {MARKER}") from None
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"store {folder} is damaged: {path} cannot be read ({error})") from error
    if marker.format != FORMAT:
        raise StoreError(
            f"store {folder} has format {marker.format}; this version reads format {FORMAT}:"
            " ingest its articles again into a new folder"
        )
    if marker.ready and marker.base != iri.BASE:
        raise other_base(f"store {folder}", marker.base)
    return marker


def other_base(store: str, base: str) -> StoreError:
    """The error of opening a store that was filled under another base."""
    variable = iri.BASE_VARIABLE
    return StoreError(
        f"what {store} holds lies below {base}, and {variable} says {iri.BASE}:"
        f" set {variable}={base}, or ingest its articles into another store"
    )


def write_marker(folder: Path, marker: Marker) -> None:
    """Write the marker so that a crash leaves the old one or the new one."""
    path = folder / MARKER
    unfinished = path.with_suffix(".new")
    with unfinished.open("w", encoding="utf-8") as out:
        json.dump(asdict(marker), out, indent=1, sort_keys=True)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(path)


def sizes_of(database: Path) -> dict[str, int]:
    """Sizes in bytes of the files of a database that count; its chatter is left out."""
    return {
        path.name: path.stat().st_size
        for path in sorted(database.iterdir())
        if path.is_file() and not path.name.startswith(_NOT_CONTENT)
    }


def check_sizes(database: Path, sizes: dict[str, int]) -> None:
    """Compare the files with what was written down.

    Raises:
        StoreError: a file is missing or has another size.
    """
    for name, size in sizes.items():
        path = database / name
        try:
            found = path.stat().st_size
        except OSError:
            raise StoreError(f"store is damaged: {path} is missing") from None
        if found != size:
            raise StoreError(f"store is damaged: {path} has {found} bytes instead of {size}")


def seal(snapshot: Path) -> None:
    """Write the sizes of a snapshot's files into it, before it is published."""
    (snapshot / SIZES).write_text(json.dumps(sizes_of(snapshot)), "utf-8")


def check_seal(snapshot: Path) -> None:
    """Compare a snapshot with the sizes that `seal` wrote.

    Raises:
        StoreError: they differ, or the sizes themselves cannot be read.
    """
    try:
        sizes = json.loads((snapshot / SIZES).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise StoreError(f"store is damaged: {snapshot / SIZES} cannot be read ({error})") from error
    check_sizes(snapshot, sizes)
