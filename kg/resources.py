"""Where the files that the program ships are: the ontology, its reference tables and named questions."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kg.errors import ReferenceDataError

_PACKAGE = Path(__file__).resolve().parent


@cache
def ontology_path() -> Path:
    """The folder with `diplomacy.ttl`, `reference/` and `queries/`.

    In an installed wheel it lies inside the package, in a checkout beside it; the copy inside the
    package wins, because a folder that happens to be called `ontology` may lie beside an installed one.

    Raises:
        ReferenceDataError: neither is there, so the installation is incomplete.
    """
    for folder in (_PACKAGE / "ontology", _PACKAGE.parent / "ontology"):
        if folder.is_dir():
            return folder
    raise ReferenceDataError(f"the ontology folder is missing beside {_PACKAGE}: install the package again")


def queries_path() -> Path:
    """The folder of the named questions, one `.rq` file each."""
    return ontology_path() / "queries"
