"""Up to where the words behind a trigger are its own: another event, a second deed, who says so."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Frame, Language
from kg.model import Kind


def to_another_event(nodes: Nodes, last: int, end: int, frame: Frame, language: Language) -> int:
    """ "sepakat memperkuat hubungan setelah pertemuan X": the occasion is not what is agreed on."""
    if frame.kind not in (Kind.STATEMENT, Kind.MEASURE):
        return end
    words, lows = language.words, nodes.lows
    reasons = words.clause.reasons
    for at in range(last + 1, min(end, len(nodes) - 1)):
        low = lows[at]
        if low in words.time.aftermaths and low not in reasons:
            return at + 1
        if low in words.place.within and lows[at + 1] in words.place.assemblies:
            return at + 1
    return end


def to_second_deed(nodes: Nodes, last: int, end: int, frame: Frame, language: Language) -> int:
    """ "memutus hubungan dengan X dan menjalin hubungan dengan Y": what is done next is another deed.

    So it is behind whom the first one is toward; not "menghentikan dan memulihkan pasokan".
    """
    if frame.kind is not Kind.MEASURE:  # not "menyurati X dan meminta maaf", which is one statement
        return end
    words, lows = language.words, nodes.lows
    joined = words.clause.joints | words.likewise.sequels | words.clause.subordinators
    joined -= words.clause.reasons
    for at in range(last + 1, min(end, len(nodes) - 1)):
        if lows[at] not in joined or not any(n.actor for n in nodes[last:at]):
            continue
        verb = next((n for n in range(at + 1, len(nodes)) if not language.before_verbs(lows[n])), at)
        if lows[verb].startswith(words.verb.active_prefix) and looks_verbal(lows[verb], language):
            return at
    return end


def to_who_says_so(nodes: Nodes, last: int, end: int, language: Language) -> int:
    """ "would send boats to Chad, Foreign Minister X said": no minister is sent. The comma, else `end`."""
    if language.nouns_after:
        return end
    for comma in range(last, min(end, len(nodes) - 2)):
        if nodes[comma].low == "," and nodes[comma + 1].actor:
            closed = nodes[comma + 2].low == ","  # "Peru's foreign minister, X, said"
            if nodes[min(comma + 2 + closed, len(nodes) - 1)].low in language.sayings:
                return comma
    return end


def to_occasion(nodes: Nodes, last: int, end: int, language: Language) -> int:
    """ "accused Chad at a meeting in Accra of lying": the occasion is not what the verb is about."""
    within, assemblies = language.words.place.within, language.words.place.assemblies
    for at in range(last, min(end, len(nodes) - 2)):
        if nodes[at].low in within and nodes[at - 1].actor:
            behind = nodes.lows[at + 1 : at + 4]
            if not assemblies.isdisjoint(behind):
                return at
    return end
