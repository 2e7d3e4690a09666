"""Whose leaders "para pemimpin" are: of the body of states whose gathering the text told of last."""

from __future__ import annotations

from itertools import islice

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import find
from kg.find.scene import Proto
from kg.link.walk import Walk
from kg.model import EntityKey

BACK = 30
"""Sentences in which a gathering may have been told."""

OF_COUNTRIES = "CountryGroup"
"""The class of bodies whose members meet for it, though no table lists them all."""

FROM_HEAD = 6
"""Words behind "KTT" among which the name of the body ends: "Sidang Darurat Menteri Luar Negeri OKI"."""


def convened(walk: Walk) -> EntityKey | None:
    """ "KTT Uni Afrika berakhir. Para pemimpin mengutuk kudeta": the body with members whose summit it is."""
    heads = walk.known.language.event_heads
    for sentence in islice(reversed(walk.out.sentences), BACK):
        if sentence.words.isdisjoint(heads):
            continue
        at = [n for n, low in enumerate(sentence.lows) if low in heads]
        for hit in find(walk.known.actors, sentence.tokens):
            key = hit.senses[0].key if hit.senses else None
            near = any(n < hit.first < n + FROM_HEAD for n in at)
            if near and key is not None and _has_members(walk, key):
                return key
    return None


def whose_leaders(walk: Walk, rank: str) -> EntityKey | None:
    """ "EU foreign ministers met. The ministers urged Georgia": the body whose ministers were told of."""
    ranks = walk.known.language.words.title.ranks
    for sentence in islice(reversed(walk.out.sentences), LATELY):
        if ranks.keys().isdisjoint(sentence.words):
            continue
        at = [n for n, low in enumerate(sentence.lows) if ranks.get(low) == rank]
        for hit in find(walk.known.actors, sentence.tokens) if at else ():
            key = hit.senses[0].key if hit.senses else None
            theirs = any(n < hit.first <= n + OF_BODY or hit.last <= n < hit.last + OF_BODY for n in at)
            if theirs and key is not None and _has_members(walk, key):
                return key
    return None


LATELY, OF_BODY = 8, 3
"""Sentences back to "the ECOWAS leaders", and most words from the body to them: "leaders of the"."""


def _has_members(walk: Walk, key: EntityKey) -> bool:
    listed = walk.known.reference.organizations.get(key)
    return listed is not None and (listed.cls == OF_COUNTRIES or key in walk.known.reference.memberships)


def of_a_region(walk: Walk, proto: Proto) -> bool:
    """ "Arab leaders met in Oman, as Iran and Israel traded fire. The leaders": those of the region."""
    if walk.before is None or walk.known.language.nouns_after:
        return False
    lows, ranks = walk.before.sentence.lows, walk.known.language.words.title.ranks
    regions = (c for c in walk.before.chunks if c.kind is ChunkKind.PLACE and c.last < len(lows))
    return any(ranks.get(lows[c.last]) == proto.noun for c in regions)
