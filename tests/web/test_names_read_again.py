"""The names marked on an article's page are those that the whole reading of it finds."""

from __future__ import annotations

from itertools import islice

from bench.varied import varied_articles
from kg.pipeline import extract_article
from kg.web.understanding import mention_marks, names_in


def test_names_are_those_of_the_whole_reading() -> None:
    for article in islice(varied_articles(1_000), 20):
        whole = extract_article(article)
        expected = mention_marks(whole.mentions, whole.entities, "en")
        assert expected
        assert names_in(article, "en") == expected
