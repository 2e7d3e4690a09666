"""Whether a noun points back to what was told: "the talks", "perundingan itu", "kunjungannya"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.lengths import before_its_length, of_this_time
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind

CLOSING = frozenset({",", "."})
"""What stands behind a noun of which no more is said."""


def is_definite(passage: Passage, trigger: Trigger) -> bool:
    """Whether a noun points back: "the talks", "perundingan itu", "kunjungannya"."""
    pack = passage.language
    after = passage.nodes[trigger.last].low if trigger.last < len(passage.nodes) else ""
    if pack.nouns_after:
        beside = {*passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]}
        if beside & pack.words.place.sidelines:
            return True  # "di sela-sela KTT"
        if this_is(passage, trigger):
            return True
        if trigger.first == 0 and (_takes_place(passage, trigger) or _with_its_verb(passage, trigger)):
            return True  # "Penandatanganan berlangsung di Istana Kuning"
        if is_chaired(passage, trigger):
            return True
        mediates = pack.words.deed.mediating.intersection(passage.nodes.lows[: trigger.first][-1:])
        if mediates and after in CLOSING:
            return True  # "X, yang menengahi perundingan, ...": those that were told
        reach = 4
        if not pack.relatives.isdisjoint(passage.nodes.lows[trigger.last : trigger.last + 2]):
            reach = 15  # "kunjungan yang sedianya berlangsung 6 sampai 8 November itu"
        follow = passage.nodes.lows[trigger.last : trigger.last + reach]
        whose = passage.nodes[trigger.last].text if trigger.last < len(passage.nodes) else ""
        if whose.rpartition(" ")[2] in pack.demonstratives:
            return True  # "Kunjungan Dubes Ghana itu": the word is part of the name's phrase
        noun = passage.nodes[trigger.first].low
        return any(w in pack.demonstratives for w in follow) or pack.bare(noun) != noun
    first = before_its_length(passage.nodes, trigger.first - 1, pack) + 1
    before = passage.nodes.lows[max(0, first - 2) : first]
    told = any(w in pack.words.place.definite for w in before) or after in pack.demonstratives
    return told or of_this_time(passage.nodes, first, pack)


def is_chaired(passage: Passage, trigger: Trigger) -> bool:
    """ "kata X, yang memimpin pertemuan bersama Y": the one told before, whoever leads it with X."""
    pack, lows, first = passage.language, passage.nodes.lows, trigger.first
    if first < 2 or lows[first - 1] not in pack.leads or lows[first - 2] not in pack.relatives:
        return False
    after = lows[trigger.last] if trigger.last < len(lows) else "."
    return pack.nouns_after and (after in CLOSING or pack.prepositions.get(after) == "with")


def this_is(passage: Passage, trigger: Trigger) -> bool:
    """ "Ini adalah pertemuan pertama kedua menteri", "Kunjungan ini merupakan kunjungan ketiga X ke Fiji".

    So "Kunjungannya merupakan ...", "Ini lawatan pertama X ke Fiji".
    """
    pack, at = passage.language, trigger.first
    opened = passage.nodes.lows[max(0, at - 2) : at]
    if at == 1 and pack.nouns_after:
        # "Ini lawatan pertama X ke Fiji"; "Ini perundingan kedua" may be another
        return opened[0] in pack.demonstratives and trigger.noun and trigger.frame.kind is Kind.VISIT
    pointing = at in (2, 3) and (opened[0] in pack.demonstratives or pack.bare(opened[0]) != opened[0])
    led = pointing and opened[1] in pack.words.verb.becoming
    named = at == 2 or any(t.noun and t.first == 0 for t in passage.triggers)
    return led and named and pack.nouns_after


def _takes_place(passage: Passage, trigger: Trigger) -> bool:
    """ "Pertemuan di Pentagon pada Kamis berlangsung sejam": nothing but day and place before the verb."""
    pack = passage.language
    for node in passage.nodes[trigger.last : trigger.last + 9]:
        if node.low in pack.words.place.happening:
            return True
        beside = node.low in pack.prepositions or node.low in {",", "(", ")"} or not node.low
        if not beside or pack.prepositions.get(node.low) in ("with", "between"):
            return False
    return False


def _with_its_verb(passage: Passage, trigger: Trigger) -> bool:
    """ "Pertemuan dipimpin Menlu X": a bare noun with its verb opens what goes on about the event."""
    behind = passage.nodes.lows[trigger.last : trigger.last + 2]
    rounds = passage.language.words.gathering.rounds
    if not rounds.isdisjoint(passage.nodes.lows[trigger.first : trigger.last]):
        return False  # "Putaran kelima berakhir pada 2 Juni"
    verb = behind[1] if behind and behind[0] in passage.language.auxiliaries and len(behind) > 1 else ""
    return any(looks_verbal(word, passage.language) for word in (*behind[:1], verb))
