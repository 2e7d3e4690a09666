"""What the server says it is least sure of is what `kg review` says."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from bench.varied import CORPUS, varied_articles
from kg import review
from kg.ingest import ingest, pipeline
from kg.store import open_store
from kg.store.embedded import open_reader
from kg.web.cataloguing import catalogue
from tests.folders import _empty_store, copy_of

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(),
    reason="the annotated corpus, of which the articles are made, is not beside this repository",
)


def test_the_least_sure_are_those_of_the_review(tmp_path: Path) -> None:
    location = copy_of(_empty_store(), tmp_path)
    with open_store(location, write=True) as store:
        list(ingest(store, islice(varied_articles(1_000), 12), pipeline(full_text=True)))
    with open_reader(location) as reader:
        expected = review.doubts(reader, 1_000)[:40]
        found = catalogue(reader).unsure
        # A claim of several articles is one here, as sure as the surest of them.
        of_one = {each.node for each in expected} & {each.node for each in found}
        assert len(of_one) > 20
        assert [e for e in found if e.node in of_one] == [e for e in expected if e.node in of_one]
        assert [e.confidence for e in found] == sorted(e.confidence for e in found)
