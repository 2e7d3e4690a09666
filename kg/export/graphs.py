"""The network as GraphML and GEXF, for Gephi, Cytoscape and their like."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from kg.export.network import network
from kg.store import Store

if TYPE_CHECKING:
    import networkx

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DAY_OF_WRITING = re.compile(rb' lastmodifieddate="[^"]*"')


def graphml(store: Store) -> bytes:
    """The network as GraphML."""
    import networkx

    out = io.BytesIO()
    networkx.write_graphml_xml(_writable(network(store)), out, named_key_ids=True)
    return out.getvalue() + b"\n"


def gexf(store: Store) -> bytes:
    """The network as GEXF 1.2, without the day of writing, which would change the bytes."""
    import networkx

    out = io.BytesIO()
    networkx.write_gexf(_writable(network(store)), out)
    return _DAY_OF_WRITING.sub(b"", out.getvalue()) + b"\n"


def _writable(graph: networkx.MultiDiGraph) -> networkx.MultiDiGraph:
    """The graph without characters that XML cannot hold, and with an id of its own for every edge."""
    for _, attributes in graph.nodes(data=True):
        for name, value in attributes.items():
            attributes[name] = _NOT_IN_XML.sub("\ufffd", value)
    for number, (_, _, attributes) in enumerate(graph.edges(data=True)):
        attributes["id"] = str(number)
        attributes["label"] = _NOT_IN_XML.sub("\ufffd", attributes["label"])
    return graph
