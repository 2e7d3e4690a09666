"""The country from which an article speaks: whose "Foreign Ministry" and "the President" need no name."""

from __future__ import annotations

from kg.find.knowledge import Knowledge
from kg.model import Article, EntityKey

WORLD_PRESS = frozenset({"country/USA", "country/GBR", "country/FRA", "country/DEU", "country/QAT"})
"""Countries whose outlets write about the whole world; their own name tells nothing about an article."""


def home_country(article: Article, known: Knowledge) -> EntityKey | None:
    """The publisher's country; for Indonesian without a known publisher, Indonesia."""
    publisher = known.outlets.get(article.publisher or "")
    country = publisher.country if publisher is not None else None
    if (
        publisher is not None
        and country is not None
        and (publisher.cls == "GovernmentBody" or country not in WORLD_PRESS)
    ):
        return country
    return EntityKey("country/IDN") if article.language == "id" else None
