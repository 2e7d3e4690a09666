"""Who says the quoted words of a sentence, where the sentence has only "the spokesman" or "the statement"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Phrase, PhraseKind, Sentence
from kg.extract.passage import Passage
from kg.extract.words.quoted import quoted_nodes
from kg.model import EntityKey, Quotation

KINDS = {
    "person": PhraseKind.PERSON,
    "country": PhraseKind.COUNTRY,
    "organization": PhraseKind.ORGANIZATION,
}


def states_of(sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> dict[EntityKey, EntityKey]:
    """Whose the bodies are that are quoted, as the article names them: of a ministry, its state."""
    bodies = {q.speaker for q in quotations if q.speaker.startswith("organization/")}
    named = (p for s in sentences for p in s.phrases if p.entity in bodies) if bodies else ()
    return {p.entity: p.speaks_for for p in named if p.speaks_for is not None}


def voices_in(
    sentence: Sentence, quotations: Sequence[Quotation], speaks: Mapping[EntityKey, EntityKey]
) -> tuple[tuple[int, int, Phrase], ...]:
    """From where to where somebody's own words stand in a sentence, and who it is."""
    out = []
    for said in quotations:
        kind = KINDS.get(said.speaker.partition("/")[0])
        if not said.direct or kind is None or said.begin >= sentence.end or said.end <= sentence.begin:
            continue
        seen = said.evidence[0]
        out.append(
            (
                said.begin,
                said.end,
                Phrase(seen.begin, seen.end, kind, said.speaker, False, speaks.get(said.speaker)),
            )
        )
    return tuple(out)


def quoted_by(passage: Passage, at: int) -> Phrase | None:
    """Whoever says the quoted words around the node `at`, as the quotations of the article have it."""
    begin = passage.nodes[at].begin
    return next((who for first, last, who in passage.voices if first <= begin < last), None)


def quoted_here(passage: Passage) -> frozenset[int]:
    """The nodes that are quoted, also where the quotation marks opened in a sentence before."""
    begun = any(first < passage.sentence.begin for first, _, _ in passage.voices)
    if not begun:
        return quoted_nodes(passage.nodes)
    return frozenset([at for at in range(len(passage.nodes)) if quoted_by(passage, at) is not None])
