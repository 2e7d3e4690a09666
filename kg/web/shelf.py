"""Catalogues kept on disk, so that a server which starts again need not read the whole snapshot.

A catalogue is kept among the snapshots that it belongs to, in a folder whose name begins with a dot: the next
snapshot that a writer publishes takes it away with it, so nothing of an article that was forgotten stays.
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

import numpy as np

import kg
from kg.review import Doubt
from kg.web.catalogue import Basis, Catalogue, Edge, Entry
from kg.web.search import Names, whole_names

_FORM: Final = f"{kg.__version__} 1"
"""Another program or another form of the file: it is not read."""

_FILE: Final = "catalogue.npz"


def keep(snapshot: Path, known: Catalogue, names: Names) -> bool:
    """Keep what was made of a snapshot; False where the folder cannot be written to."""
    folder = _folder(snapshot)
    unfinished = folder.with_name(f"{folder.name}.{os.getpid()}")
    try:
        unfinished.mkdir(exist_ok=True)
        told = json.dumps(_told(known, names), ensure_ascii=False, separators=(",", ":")).encode()
        pieces = list(names.pieces.values())
        with (unfinished / _FILE).open("wb") as out:
            np.savez(
                out,
                told=np.frombuffer(told, dtype=np.uint8),
                numbers=np.concatenate(pieces) if pieces else np.zeros(0, np.int32),
                counts=np.array([len(each) for each in pieces], dtype=np.int64),
                lengths=names.lengths,
            )
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
        return False
    return True


def kept(snapshot: Path) -> tuple[Catalogue, Names] | None:
    """What was made of a snapshot before; None when nothing is kept, or it is of no use."""
    try:
        with np.load(_folder(snapshot) / _FILE, allow_pickle=False) as found:
            told = json.loads(found["told"].tobytes())
            if told["form"] != _FORM:
                return None
            ends = np.cumsum(found["counts"])[:-1]
            pieces = dict(zip(told["pieces"], np.split(found["numbers"], ends), strict=True))
            return _catalogue(told), _names(told["names"], pieces, found["lengths"])
    except (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile):
        return None


def _folder(snapshot: Path) -> Path:
    return snapshot.with_name(f".catalogue-{snapshot.name}")


# --- to and from columns -------------------------------------------------------------------------------


def _told(known: Catalogue, names: Names) -> dict[str, Any]:
    edges = {id(edge): edge for found in known.edges.values() for edge in found}
    number = {key: place for place, key in enumerate(edges)}
    return {
        "form": _FORM,
        "entries": _columns(Entry, known.entries.values()),
        "edges": _columns(Edge, edges.values()),
        "beside": {node: [number[id(edge)] for edge in found] for node, found in known.edges.items()},
        "concepts": known.concepts,
        "events": known.events,
        "articles": known.articles,
        "mentions": known.mentions,
        "spoken": known.spoken,
        "unsure": [asdict(each) for each in known.unsure],
        "names": {"names": names.names, "folded": names.folded, "owners": names.owners_of},
        "pieces": list(names.pieces),
    }


def _columns(cls: type[Entry] | type[Edge], found: Iterable[Entry | Edge]) -> dict[str, list[Any]]:
    rows = list(found)
    return {each.name: [getattr(row, each.name) for row in rows] for each in fields(cls)}


def _catalogue(told: Mapping[str, Any]) -> Catalogue:
    columns = told["entries"]
    columns["names"] = map(tuple, columns["names"])
    entries = [Entry(*row) for row in zip(*(columns[each.name] for each in fields(Entry)), strict=True)]
    columns = told["edges"]
    bases = {each.value: each for each in Basis}
    columns["basis"] = [bases[each] for each in columns["basis"]]
    edges = [Edge(*row) for row in zip(*(columns[each.name] for each in fields(Edge)), strict=True)]
    return Catalogue(
        {entry.iri: entry for entry in entries},
        {node: tuple([edges[number] for number in found]) for node, found in told["beside"].items()},
        {node: (both[0], both[1]) for node, both in told["concepts"].items()},
        tuple(told["events"]),
        tuple(told["articles"]),
        told["mentions"],
        {node: tuple(found) for node, found in told["spoken"].items()},
        tuple(Doubt(**each) for each in told["unsure"]),
    )


def _names(told: Mapping[str, Any], pieces: Mapping[str, Any], lengths: Any) -> Names:
    folded = told["folded"]
    return Names(told["names"], folded, told["owners"], whole_names(folded), pieces, lengths)
