"""Bodies that are not the listed one of that name, by whose they are: "Kenya's Border Management Agency"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.find.scene import GENITIVES

OF_A_STATE = frozenset({"GovernmentBody", "PoliticalParty"})
"""Classes of bodies of which each state may have one of the same name."""


def without_namesakes(found: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> list[Chunk]:
    """The listed names but for bodies of one state beside which another stands as theirs.

    "Chile's Senate Foreign Relations Committee" is none of the United States; nor is "the Central
    Intelligence Agency of Kenya". Names of one word are too much their own: "Sudan's Knesset".
    """
    if known.language.nouns_after:
        return found  # as there the state stands behind the name, `gazetteer_chunks` sees it
    countries = [c for c in found if c.kind is ChunkKind.COUNTRY and c.form is not Form.CAPITAL]
    return [c for c in found if not _of_another(c, countries, tokens, known)] if countries else found


def _of_another(chunk: Chunk, countries: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    if chunk.kind is not ChunkKind.ORGANIZATION or chunk.last - chunk.first < 2 or not chunk.senses:
        return False
    body = known.reference.organizations.get(chunk.senses[0].key)
    if body is None or body.cls not in OF_A_STATE or body.country is None:
        return False
    owner = next((c for c in countries if owns(c, chunk, tokens, known)), None)
    return owner is not None and owner.key != body.country


def owns(country: Chunk, body: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """Whether a country beside a body is whose it is: "Chile's X", "the Chilean X", "the X of Chile"."""
    if country.last < body.first:
        return country.last == body.first - 1 and tokens[country.last].text in GENITIVES
    if country.last == body.first:
        return country.form is Form.DEMONYM
    of = body.last < len(tokens) and tokens[body.last].low in known.language.of_words
    return of and country.first in (body.last + 1, body.last + 2)  # "of the Philippines"
