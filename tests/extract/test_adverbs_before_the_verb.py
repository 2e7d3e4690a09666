"""English adverbs between a subject, what is put in about it, and its verb."""

from __future__ import annotations

from itertools import product

import pytest

from kg.model import Plover
from kg.pipeline import extract_article
from kg.read import article_from_text

PUT_IN = (
    "",
    ", which banned Hamas in 1992,",
    ", which recognised Kosovo in 2008,",
    ", which has close ties to Serbia,",
    ", which had condemned Belarus after the killing of its former consul, Pedro Gomez,",
    ", a member of NATO since 1949,",
    ", in a statement on Monday,",
)
ADVERBS = (
    *"nevertheless nonetheless however instead therefore thus still meanwhile just even often always too".split(),
    *"also then later earlier soon already promptly recently likewise".split(),
)


@pytest.mark.parametrize(("put_in", "adverb"), list(product(PUT_IN, ADVERBS)))
def test_the_subject_acts_whatever_stands_before_its_verb(put_in: str, adverb: str) -> None:
    article = article_from_text(
        f"Title\n\n15 June 2023\n\nSpain{put_in} {adverb} condemned Israel.\n", "a", language="en"
    )
    findings = extract_article(article)
    names = {entity.key: entity.label_en for entity in findings.entities}
    told = [
        {(part.role.value, names[part.participant]) for part in event.participations}
        for event in findings.events
        if event.plover is Plover.ACCUSE
    ]
    assert {("actor", "Spain"), ("recipient", "Israel")} in told
