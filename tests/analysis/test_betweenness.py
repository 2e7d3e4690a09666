"""Our betweenness is that of networkx, exact and from a sample."""

from __future__ import annotations

import networkx
import pytest

from kg.betweenness import betweenness


@pytest.mark.parametrize("seed", range(20))
def test_it_is_what_networkx_gives(seed: int) -> None:
    graph = networkx.gnm_random_graph(1 + 3 * seed, 5 * seed, seed=seed)
    assert betweenness(graph) == pytest.approx(networkx.betweenness_centrality(graph), abs=1e-9)
    if seed > 2:
        sampled = networkx.betweenness_centrality(graph, k=4, seed=1)
        assert betweenness(graph, 4, seed=1) == pytest.approx(sampled, abs=1e-9)


def test_an_empty_network_has_none() -> None:
    assert betweenness(networkx.Graph()) == {}
