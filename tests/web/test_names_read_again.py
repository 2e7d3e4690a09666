"""The names marked on an article's page are those that the whole reading of it finds."""

from __future__ import annotations

from itertools import islice

import pytest

from bench.varied import CORPUS, varied_articles
from kg.pipeline import extract_article
from kg.web.understanding import mention_marks, names_in

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(),
    reason="the annotated corpus, of which the articles are made, is not beside this repository",
)


def test_names_are_those_of_the_whole_reading() -> None:
    for article in islice(varied_articles(1_000), 20):
        whole = extract_article(article)
        expected = mention_marks(whole.mentions, whole.entities, "en")
        assert expected
        assert names_in(article, "en") == expected
