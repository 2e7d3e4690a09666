"""Decisions and articles in any order: what follows is what would follow if all had come at once."""

from __future__ import annotations

import contextlib
import math
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyoxigraph
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg import review
from kg import terms as t
from kg.errors import ReviewError
from kg.store.embedded import EmbeddedStore
from kg.store.rulings import REVIEW
from tests.resolve.articles import Small, graph_of
from tests.resolve.test_store import articles, content

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def in_memory() -> EmbeddedStore:
    store = EmbeddedStore(Path(), pyoxigraph.Store(), lock=object())  # type: ignore[arg-type]
    store._publish_at = math.inf  # there is no folder for snapshots
    return store


def nodes(store: EmbeddedStore, *kinds: NamedNode) -> list[str]:
    """What the union has of these classes."""
    found = {q.subject for kind in kinds for q in store.triples(None, t.TYPE, kind)}
    return sorted(node.value for node in found if isinstance(node, NamedNode))


def decide(store: EmbeddedStore, draw: random.Random, when: datetime) -> None:
    """Any decision that can be made or taken back."""
    kind = draw.choice(["merge", "merge", "split", "reject", "reject", "undo", "undo"])
    made = [each.node for each in review.decisions(store) if each.in_force]
    people, claims = nodes(store, t.dip("Person")), nodes(store, t.EVENT, t.PARTICIPATION)
    events = nodes(store, t.EVENT)
    alike = draw.choice([each for each in (people, events) if each] or [[]])
    if kind == "undo" and made:
        review.undo(store, draw.choice(made), who="a", when=when)
    elif kind == "merge" and len(alike) > 1:
        review.merge(store, *draw.sample(alike, 2), who="a", why="b", when=when)
    elif kind == "split" and alike:
        review.split(store, draw.choice(alike), draw.sample("abcdef", 3), who="a", why="b", when=when)
    elif kind == "reject" and claims:
        review.reject(store, draw.choice(claims), who="a", why="b", when=when)


@settings(max_examples=40, deadline=None)
@given(st.lists(articles(), min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_decisions_among_articles_give_what_they_give_at_once(told: list[Small], draw: random.Random) -> None:
    store = in_memory()
    left: dict[str, Small] = {}
    when = WHEN
    for article in told:
        store.replace_article(graph_of(article.name), article.quads)
        left[article.name] = article
        if draw.random() < 0.2:
            gone = draw.choice(sorted(left))
            store.remove_article(graph_of(gone))
            del left[gone]
        if draw.random() < 0.7:
            store.resolve()
        for _ in range(draw.randint(0, 2)):
            when += timedelta(minutes=1)
            with contextlib.suppress(ReviewError):
                decide(store, draw, when)
    store.resolve()
    fresh = in_memory()
    fresh.replace_article(REVIEW.value, set(store.quads(graph=REVIEW)))
    for name in draw.sample(sorted(left), len(left)):
        fresh.replace_article(graph_of(name), left[name].quads)
    fresh.resolve()
    one, other = content(store._open()), content(fresh._open())
    assert sorted(one - other) == sorted(other - one) == []
