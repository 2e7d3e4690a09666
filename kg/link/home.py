"""The country from which an article speaks: whose "Foreign Ministry" and "the President" need no name."""

from __future__ import annotations

from kg.find.knowledge import Knowledge
from kg.model import Article, EntityKey

WORLD_PRESS = frozenset({"country/USA", "country/GBR", "country/FRA", "country/DEU", "country/QAT"})
"""Countries whose outlets write about the whole world; their own name tells nothing about an article."""


def home_country(article: Article, known: Knowledge) -> EntityKey | None:
    """The publisher's country; for Indonesian without a known publisher, Indonesia."""
    for organization in known.reference.organizations.values():
        if article.publisher and article.publisher in (organization.name["en"], *organization.aliases["en"]):
            if organization.country and (organization.cls == "GovernmentBody" or organization.country not in WORLD_PRESS):
                return organization.country
            break
    return EntityKey("country/IDN") if article.language == "id" else None
