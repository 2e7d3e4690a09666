from __future__ import annotations

import pytest
from pyoxigraph import Quad, RdfFormat, serialize
from rdflib import Graph

from kg.claims import claims
from kg.resources import ontology_path
from tests.claims.sample_findings import OFFICES, SAMPLES


@pytest.fixture(scope="session")
def vocabulary() -> Graph:
    return Graph().parse(ontology_path() / "diplomacy.ttl")


@pytest.fixture(scope="session")
def plover() -> Graph:
    return Graph().parse(ontology_path() / "plover.ttl")


@pytest.fixture(scope="session")
def shapes() -> Graph:
    return Graph().parse(ontology_path() / "shapes.ttl")


@pytest.fixture(scope="session")
def sample_quads() -> list[Quad]:
    return [quad for sample in SAMPLES for quad in claims(sample(), full_text=True, office_labels=OFFICES)]


def as_rdflib(quads: list[Quad]) -> Graph:
    """The union of the quads' graphs."""
    return Graph().parse(data=serialize((q.triple for q in quads), format=RdfFormat.N_TRIPLES), format="nt")
