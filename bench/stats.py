#!/usr/bin/env python3
"""Betweenness and communities of large networks: ours, networkx, and rustworkx and networkit where they are installed.

    bench/stats.py [--nodes 50000 200000] [--sample 200] [--seed 1]

The networks look like those of `kg stats`: events of two to six actors, most of them of few events and a few of
very many. Betweenness is taken from the same sample of nodes wherever the library can be told which. Printed are
seconds of processor time and of the clock, and how many of the ten nodes that networkx names first each of the others names.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg.betweenness import betweenness  # noqa: E402

TOP = 10
EXACT = 20_000


def bipartite(nodes: int, seed: int) -> networkx.Graph:
    """Events and actors in equal numbers; how often an actor takes part falls off as names do in news."""
    draw = random.Random(seed)
    actors = nodes  # half of them are in no event
    graph = networkx.Graph()
    graph.add_nodes_from(range(actors + nodes // 2))
    for event in range(actors, actors + nodes // 2):
        for _ in range(draw.choice((2, 2, 2, 3, 3, 4, 6))):
            graph.add_edge(event, min(actors - 1, int(draw.paretovariate(0.5)) - 1))
    graph.remove_nodes_from([node for node, degree in graph.degree() if not degree])
    return networkx.convert_node_labels_to_integers(graph)


def timed(name: str, work: Callable[[], Any]) -> Any:
    wall, own = time.perf_counter(), time.process_time()
    found = work()
    print(f"  {name:<44}{time.process_time() - own:>9.2f} s{time.perf_counter() - wall:>9.2f} s", flush=True)
    return found


def first(between: Any) -> list[int]:
    pairs = between.items() if hasattr(between, "items") else enumerate(between)
    return [node for node, _ in sorted(pairs, key=lambda each: (-each[1], each[0]))[:TOP]]


def compared(graph: networkx.Graph, sample: int, seed: int) -> None:
    wanted = first(
        timed(
            "networkx, betweenness of a sample",
            lambda: networkx.betweenness_centrality(graph, k=sample, seed=seed),
        )
    )
    ours = timed("kg.betweenness, the same sample", lambda: betweenness(graph, sample, seed))
    print(f"    {len(set(first(ours)) & set(wanted))} of the first {TOP} are the same")
    found = timed("networkx, Louvain", lambda: networkx.community.louvain_communities(graph, seed=seed))
    print(f"    modularity {networkx.community.modularity(graph, found):.3f}, {len(found):,} communities")
    timed("networkx, PageRank", lambda: networkx.pagerank(graph))
    for library in (rustworkx_of, networkit_of):
        try:
            library(graph, sample, seed, wanted)
        except ImportError as error:
            print(f"  {error}")


def rustworkx_of(graph: networkx.Graph, sample: int, seed: int, wanted: list[int]) -> None:
    import rustworkx

    other = timed("rustworkx, conversion", lambda: rustworkx.networkx_converter(graph))
    timed("rustworkx, PageRank", lambda: rustworkx.pagerank(other.to_directed()))
    if len(graph) <= EXACT:  # it knows no sample
        found = timed("rustworkx, betweenness, exact", lambda: rustworkx.betweenness_centrality(other))
        print(f"    {len(set(first(dict(found))) & set(wanted))} of the first {TOP} are the same")


def networkit_of(graph: networkx.Graph, sample: int, seed: int, wanted: list[int]) -> None:
    import networkit

    networkit.setSeed(seed, False)
    networkit.setNumberOfThreads(1)
    other = timed("networkit, conversion", lambda: networkit.nxadapter.nx2nk(graph))
    between = networkit.centrality.EstimateBetweenness(other, sample, True, False)
    timed("networkit, betweenness of a sample", between.run)
    print(f"    {len(set(first(between.scores())) & set(wanted))} of the first {TOP} are the same")
    parts = timed("networkit, Louvain", lambda: networkit.community.detectCommunities(other, inspect=False))
    found = [set(parts.getMembers(each)) for each in parts.getSubsetIds()]
    print(f"    modularity {networkx.community.modularity(graph, found):.3f}, {len(found):,} communities")
    timed("networkit, PageRank", networkit.centrality.PageRank(other).run)


def main() -> None:
    """Run the bench."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--nodes", type=int, nargs="+", default=[50_000, 200_000])
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for nodes in options.nodes:
        graph = bipartite(nodes, options.seed)
        print(f"{len(graph):,} nodes, {graph.size():,} edges: processor, clock")
        compared(graph, options.sample, options.seed)


if __name__ == "__main__":
    main()
