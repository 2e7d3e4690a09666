"""Resolution in a store: a function of what the articles say, whatever the order in which they come and go."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, serialize

from kg import iri
from kg import terms as t
from kg.model import Status
from kg.store import resolution
from kg.store.inferred import said_by
from kg.store.occurrences import RESOLVED
from kg.store.union import change
from tests.resolve.articles import FOREIGN, Meeting, Small, Told, graph_of


def put(database: Store, name: str, quads: Iterable[Quad]) -> None:
    """As the embedded store does it."""
    memory = Store()
    memory.extend(quads)
    new, old = set(memory), said_by(database, graph_of(name))
    removed, added = old - new, new - old
    if removed or added:
        resolution.unresolve(database, graph_of(name))
        noted = resolution.marks(database, graph_of(name), removed, gone=not new) if removed else set()
        change(database, removed, added | noted, resolution.elsewhere(database, removed))


def content(database: Store) -> set[str]:
    """Everything: named graphs, the index and the union, as lines of N-Quads."""
    return set((serialize(database, format=RdfFormat.N_QUADS) or b"").decode().splitlines())


def afresh(articles: Mapping[str, Iterable[Quad]]) -> Store:
    database = Store()
    for name, quads in articles.items():
        put(database, name, quads)
    resolution.update(database)
    return database


def canonical(database: Store, article: str, own: str) -> str:
    node = NamedNode(iri.occurrence(graph_of(article), own))
    found = (q.object.value for q in database.quads_for_pattern(node, t.RESOLVED_TO, None, RESOLVED))
    return next(found, own)


# --- any order, any portions ---------------------------------------------------------------------------

NAMES = [
    "Anwar Sidik", "Anwar M. Sidik", "Anwar Malik Sidik", "Anwar B. Sidik", "A. Sidik", "Sidik", "Anwar",
    "Liz Trask", "Elizabeth Trask", "Retno Marsudi", "Retno L.P. Marsudi", "Marsudi", "George Bushel",
    "George W. Bushel", "George H. W. Bushel", "Anwar Sidiq",
]  # fmt: skip
OFFICES = ["", FOREIGN, "president", "ambassador"]
DAYS = ["2019-09-10", "2019-09-11", "2019-09", "2021-03-04", ""]

told = st.builds(
    Told,
    st.sampled_from(NAMES),
    st.sampled_from(OFFICES),
    st.sampled_from(["IDN", "AUS", "USA"]),
    st.booleans(),
)


@st.composite
def articles(draw: st.DrawFn) -> Small:
    people = draw(st.lists(told, min_size=1, max_size=3, unique_by=lambda each: each.name))
    names = [each.name for each in people]
    meetings = draw(
        st.lists(
            st.builds(
                Meeting,
                st.lists(st.sampled_from(names), max_size=2, unique=True).map(tuple),
                st.lists(st.sampled_from(["IDN", "AUS", "JPN"]), max_size=2, unique=True).map(tuple),
                st.sampled_from(DAYS),
                st.sampled_from(["", "Padang", "Tokyo"]),
                st.sampled_from(["", "", "Forum of Islands"]),
                status=st.sampled_from([Status.HELD, Status.PLANNED, Status.CANCELLED]),
            ),
            max_size=2,
        )
    )
    name = draw(st.sampled_from("abcdef"))
    published = draw(st.sampled_from(["2019-09-10", "2019-09-12", "2022-01-05"]))
    return Small(name, tuple(people), tuple(meetings), published)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(articles(), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
    st.sets(st.sampled_from("abcdef")),
)
def test_any_order_and_any_portions_give_the_same_bytes(
    told: list[Small], order: random.Random, gone: set[str]
) -> None:
    """Articles come, change and go with updates in between; what stays is resolved as if it came at once."""
    database = Store()
    left: dict[str, list[Quad]] = {}
    for article in told:  # later ones of a name replace earlier ones
        put(database, article.name, article.quads)
        left[article.name] = article.quads
        if order.random() < 0.6:
            resolution.update(database)
    for name in sorted(gone & set(left)):
        put(database, name, [])
        del left[name]
        if order.random() < 0.6:
            resolution.update(database)
    resolution.update(database)
    shuffled = sorted(left.items())
    order.shuffle(shuffled)
    one, other = content(database), content(afresh(dict(shuffled)))
    assert sorted(one - other) == sorted(other - one) == []
    assert not resolution.update(database)
