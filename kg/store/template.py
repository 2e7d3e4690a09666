"""Where new stores come from: a database with the background facts, kept in the user's cache and copied.

Making a hundred thousand reference facts and loading them takes more than a second; linking or copying the
files that they became takes hundredths. The cache is only a saving: where it is missing, damaged or cannot
be written, a store is filled from the tables themselves.
"""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

import pyoxigraph
from pyoxigraph import RdfFormat, serialize

from kg.errors import StoreError
from kg.store.background import background_hash, background_quads
from kg.store.marker import SIZES, check_seal, seal
from kg.store.union import load

CACHE_VARIABLE: Final = "KG_CACHE"
"""Environment variable with the folder of the cache; an empty value keeps none."""

_KEPT = 3


def new_database(path: Path) -> pyoxigraph.Store:
    """A new database at `path` that holds the background facts.

    Raises:
        ReferenceDataError: a file of the ontology or a reference table is missing or malformed.
        OSError: the database cannot be written.
    """
    if _copied(path):
        return pyoxigraph.Store(str(path))
    database = pyoxigraph.Store(str(path))
    for quads in background_quads().values():
        load(database, io.BytesIO(serialize(quads, format=RdfFormat.N_QUADS) or b""))
    return database


def cache_folder() -> Path | None:
    """The folder that caches lie in; None when the user wants none, or has no home."""
    stated = os.environ.get(CACHE_VARIABLE)
    if stated is not None:
        return Path(stated) if stated else None
    base = os.environ.get("XDG_CACHE_HOME", "")
    try:
        return (Path(base) if base.startswith("/") else Path.home() / ".cache") / "diplomacy-kg"
    except RuntimeError:
        return None


def _copied(path: Path) -> bool:
    """Copy the template to `path`, making it first if there is none; False when there can be none."""
    folder = cache_folder()
    if folder is None:
        return False
    template = folder / f"store-{background_hash()[:16]}-oxigraph-{pyoxigraph.__version__}"
    try:
        if not _is_sound(template):
            _make(template)
        _copy(template, path)
    except (OSError, RuntimeError, StoreError):
        shutil.rmtree(path, ignore_errors=True)
        return False
    return True


def _is_sound(template: Path) -> bool:
    if not template.is_dir():
        return False
    try:
        check_seal(template)
    except StoreError:
        shutil.rmtree(template, ignore_errors=True)
        return False
    return True


def _make(template: Path) -> None:
    """Make the template under another name and move it to its place, where it is whole or not at all."""
    template.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=template.parent) as name:
        database = pyoxigraph.Store(str(Path(name) / "live"))
        for quads in background_quads().values():
            load(database, io.BytesIO(serialize(quads, format=RdfFormat.N_QUADS) or b""))
        done = Path(name) / "done"
        database.backup(str(done))
        seal(done)
        with suppress(OSError):  # another process was faster
            done.rename(template)
    _forget_older(template.parent)


def _forget_older(folder: Path) -> None:
    templates = sorted(folder.glob("store-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in templates[_KEPT:]:
        shutil.rmtree(path, ignore_errors=True)


def _copy(template: Path, path: Path) -> None:
    path.mkdir()
    for source in template.iterdir():
        if source.name == SIZES:
            continue
        target = path / source.name
        if source.suffix == ".sst":  # never changed once written, so two databases can share it
            with suppress(OSError):
                os.link(source, target)
                continue
        with source.open("rb") as content, target.open("wb") as out:
            shutil.copyfileobj(content, out, 1 << 20)
            out.flush()
            os.fsync(out.fileno())
