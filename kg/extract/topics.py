"""What an article is about: the topics whose keywords it names in its headline, its lead, or repeatedly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from kg.document import PhraseKind, Sentence
from kg.extract.words.keywords import Index, index, occurrences
from kg.language.topics import DECOYS, OFFICE_LINKS, OFFICES_BEFORE, OFFICES_BEHIND, TOPICS
from kg.model import Evidence, Topic, ZoneKind

WEIGHTS = {ZoneKind.TITLE: 3, ZoneKind.LEAD: 2, ZoneKind.HEADING: 1, ZoneKind.BODY: 1}
"""What one occurrence counts; captions, teasers and the page's furniture tell of other things."""

LEAST = 2
"""Weight from which a topic is reported: twice in the body, once in headline or lead."""

MOST = 10
SHOWN = 3
"""Most topics of an article, and most places at which one is shown."""

RULE = "topic:keyword"

Span = tuple[int, int, int]
"""Begin and end of an occurrence, and what it counts."""


@cache
def _topic_index() -> Index:
    return index([*((row.en, row.id) for row in TOPICS), DECOYS])


def find_topics(sentences: Sequence[Sentence]) -> tuple[Topic, ...]:
    """The subjects of an article, the weightiest first, at most `MOST`.

    Without a standfirst the first sentence of the body is the lead. Evidence are the first `SHOWN`
    occurrences; its confidence grows with the weight, from 0.65 to 0.95.
    """
    found: dict[int, list[Span]] = {}
    lead = _lead(sentences)
    for sentence in sentences:
        weight = WEIGHTS[ZoneKind.LEAD] if sentence is lead else WEIGHTS.get(sentence.zone, 0)
        if weight:
            for begin, end, rows in _named(sentence):
                for row in rows:
                    found.setdefault(row, []).append((begin, end, weight))
    weighed = [(sum(s[2] for s in spans), row, spans) for row, spans in found.items()]
    weighed = [entry for entry in weighed if entry[0] >= LEAST]
    weighed.sort(key=lambda entry: (-entry[0], entry[2][0], entry[1]))
    return tuple(_topic(*entry) for entry in weighed[:MOST])


def quotation_topics(
    topics: Sequence[Topic], begin: int, end: int, sentences: Sequence[Sentence]
) -> tuple[str, ...]:
    """English labels of the article's `topics` whose keywords stand in its text between `begin` and `end`.

    `sentences` are all sentences of the article, in order; labels come in the order of `topics`.
    """
    reported = {topic.label_en for topic in topics}
    named: set[str] = set()
    first = bisect_right(sentences, begin, key=lambda s: s.end)
    for sentence in sentences[first:] if reported else ():
        if sentence.begin >= end:
            break
        for start, stop, rows in _named(sentence):
            if begin <= start and stop <= end:
                named.update(TOPICS[row].label_en for row in rows)
    return tuple(topic.label_en for topic in topics if topic.label_en in named)


def _lead(sentences: Sequence[Sentence]) -> Sentence | None:
    """The first sentence of the body, unless the article has a standfirst."""
    if any(s.zone is ZoneKind.LEAD for s in sentences):
        return None
    return next((s for s in sentences if s.zone is ZoneKind.BODY), None)


def _topic(weight: int, row: int, spans: Sequence[Span]) -> Topic:
    confidence = min(0.95, 0.55 + 0.05 * weight)
    evidence = tuple(Evidence(begin, end, RULE, round(confidence, 2)) for begin, end, _ in spans[:SHOWN])
    return Topic(TOPICS[row].label_en, TOPICS[row].label_id, evidence)


def _named(sentence: Sentence) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Keywords of a sentence as begin, end and rows, except those in the name of an office.

    The abbreviation behind a name is the same occurrence: "the World Trade Organization (WTO)".
    """
    tokens = sentence.tokens
    words = sentence.lows
    before, before_rows = -1, frozenset[int]()
    for first, last, rows in occurrences(_topic_index(), words):
        begin, end = tokens[first].begin, tokens[last - 1].end
        abbreviates = before == first - 1 and words[before] == "(" and not before_rows.isdisjoint(rows)
        decoy = rows[-1] == len(TOPICS)
        if not (decoy or abbreviates or _portfolio(words, first, last) or _of_person(sentence, begin, end)):
            yield begin, end, rows
        before, before_rows = last, frozenset(rows)


def _portfolio(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the words are what a minister or a ministry is of: "trade minister", "minister for trade"."""
    if last < len(words) and words[last] in OFFICES_BEHIND:
        return True
    if first >= 1 and words[first - 1] in OFFICES_BEFORE:
        return True
    return first >= 2 and words[first - 1] in OFFICE_LINKS and words[first - 2] in OFFICES_BEHIND


def _of_person(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether the words stand in a person's phrase: the name, or an office of several portfolios."""
    return any(p.kind is PhraseKind.PERSON and p.begin <= begin and end <= p.end for p in sentence.phrases)
