"""Imports point one way, along the flow: read, find, link, extract, claims, store, the doors, the command line."""

from __future__ import annotations

import pytest

from tests.project.source import imports_of, sources

LAYERS: tuple[tuple[str, ...], ...] = (
    # what everything stands on
    ("kg", "kg.errors", "kg.records"),
    ("kg.model", "kg.limits", "kg.deadline", "kg.garbage", "kg.resources", "kg.terminal"),
    ("kg.alike", "kg.iri", "kg.reference", "kg.document", "kg.language", "kg.sparql", "kg.sparql_errors"),
    ("kg.terms",),
    ("kg.literals",),
    ("kg.claim_terms",),
    # bytes to findings
    ("kg.read",),
    ("kg.find",),
    ("kg.link",),
    ("kg.extract",),
    # findings and reference tables to quads
    ("kg.concepts", "kg.reference_claims"),
    ("kg.draft",),
    ("kg.event_claims",),
    ("kg.claims",),
    ("kg.pipeline",),
    # who is one across articles
    ("kg.resolve",),
    # where quads are kept
    ("kg.store",),
    ("kg.ingest", "kg.forget"),
    ("kg.bulk",),
    # the doors: asked, written, drawn
    ("kg.query", "kg.export.rdf", "kg.export.atomic"),
    ("kg.guard",),
    ("kg.questions", "kg.results"),
    ("kg.labels", "kg.values", "kg.betweenness"),
    ("kg.export", "kg.explain", "kg.readout", "kg.check", "kg.review", "kg.contradictions"),
    ("kg.analyse", "kg.view", "kg.web"),
    ("kg.trend",),
    ("kg.commands",),
    ("kg.cli",),
)
"""The line along which imports point, what is imported first. A module belongs to the longest name here that
it begins with; modules of one name may import each other, modules of different names in one layer may not.
"""

RANK = {name: (rank, name) for rank, layer in enumerate(LAYERS) for name in layer}


def layer_of(module: str) -> tuple[int, str] | None:
    """The rank and the name in the table of a module; the bare `kg` is only itself."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in RANK and (name != "kg" or module == "kg"):
            return RANK[name]
    return None


@pytest.mark.parametrize("module", list(sources()))
def test_a_module_imports_only_what_lies_before_it(module: str) -> None:
    here = layer_of(module)
    assert here, f"{module} has no place in LAYERS: where along the flow does it stand?"
    wrong = []
    for imported, line, _ in imports_of(module):
        there = layer_of(imported)
        assert there, f"{imported} has no place in LAYERS"
        if there[1] != here[1] and there[0] >= here[0]:
            wrong.append(f"{sources()[module].name}:{line} imports {imported}")
    assert not wrong


def test_no_import_goes_round() -> None:
    """Python loads a circle of modules only when one begins at the right one of them."""
    loaded = {
        module: sorted({i for i, _, now in imports_of(module) if now and i != module}) for module in sources()
    }
    done: set[str] = set()

    def circle(module: str, path: tuple[str, ...]) -> tuple[str, ...] | None:
        if module in path:
            return (*path[path.index(module) :], module)
        if module in done:
            return None
        for imported in loaded.get(module, []):
            if found := circle(imported, (*path, module)):
                return found
        done.add(module)
        return None

    circles = [" -> ".join(found) for module in loaded if (found := circle(module, ()))]
    assert not circles[:1]


def test_every_layer_has_a_module() -> None:
    """A name that nothing has any more is taken out of the table."""
    planned = {"kg.web"}
    places = {place[1] for module in sources() if (place := layer_of(module))}
    assert set(RANK) - places - planned == set()
