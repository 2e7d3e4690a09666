"""Whose words a clause is: of whoever the sentence says says so, before it, behind it or inside it."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.speech.attributions import attributions
from kg.extract.speech.reported import reported_clauses
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.quoted import CLOSING, OPENING, quoted_nodes
from kg.extract.words.view import View, view_of
from kg.find.quotation_marks import Quoted
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language


def voice(passage: Passage, at: int) -> Phrase | None:
    """Whoever says the clause around the node `at`: "Lima has erred, X told us", "According to X, Lima ...".

    None where nobody is told to say so, or where the words stand between quotation marks.
    """
    nodes, words = passage.nodes, speech(passage.language.code)
    if (judge := in_whose_view(nodes, at, passage.language)) is not None:
        return judge
    view = view_of(passage.sentence, _quoted(nodes), words)
    said = attributions(view, words)
    for clause in reported_clauses(view, said, words) if said else ():
        if _covers(view, clause.first, clause.after, nodes[at]):
            speaker = clause.attribution.speaker
            return _told_of_before(passage) if speaker is None else _as_read(nodes, speaker)
    return None


def _told_of_before(passage: Passage) -> Phrase | None:
    """Whom "he said" means: the person that the sentence before was about."""
    before = passage.before
    return before if before is not None and before.kind is PhraseKind.PERSON and not before.others else None


def _quoted(nodes: Nodes) -> list[Quoted]:
    """What of a sentence stands between quotation marks, by its offsets."""
    inside = quoted_nodes(nodes)
    out: list[Quoted] = []
    for at in sorted(inside):
        if at - 1 not in inside and nodes[at].low in OPENING:
            end = next((n for n in range(at + 1, len(nodes)) if n not in inside), len(nodes) - 1)
            closes = nodes[end].low in CLOSING
            last = nodes[end].end if closes else nodes[end].begin
            out.append(Quoted(nodes[at].begin, nodes[at].end, nodes[end].begin, last))
    return out


def _covers(view: View, first: int, after: int, node: Node) -> bool:
    """Whether a node stands among the tokens of a clause."""
    return view.tokens[first].begin <= node.begin < view.tokens[after - 1].end


def _as_read(nodes: Nodes, speaker: Phrase) -> Phrase:
    """The phrase of a node that stands where a speaker is named, who may speak for somebody there."""
    read = (n.phrase for n in nodes if n.phrase is not None and n.begin <= speaker.begin < n.end)
    return next(read, speaker)


def in_whose_view(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """ "In Macron's view, the pact was a mistake", "The pact, in the eyes of Macron, was": of Macron."""
    if (opener := _for_whom(nodes, language)) is not None:
        return opener
    views = language.words.statement.views
    if views.isdisjoint(nodes.words):
        return None
    for noun in (n for n in range(2, at) if nodes[n].low in views):
        owned = nodes[noun - 1].low in GENITIVES
        opens = noun - 3 if owned else noun - 1 - (nodes[noun - 1].low in language.determiners)
        named = noun - 2 if owned else noun + 2
        behind = noun + 1 if owned else noun + 3
        of = owned or nodes[noun + 1].low in language.of_words
        if not of or opens < 0 or behind >= len(nodes) or not nodes[named].actor:
            continue
        begins = {",", *language.determiners, *language.words.clause.body_pronouns}
        apart = nodes[behind].actor or nodes[behind].low in begins
        set_off = apart and (opens == 0 or nodes[opens - 1].low == ",")
        if set_off and language.prepositions.get(nodes[opens].low) in LEADS:
            return nodes[named].phrase
    return None


def _for_whom(nodes: Nodes, language: Language) -> Phrase | None:
    """ "For Macron, the pact was a mistake", "For President Macron it was up to Lima": of the person."""
    if len(nodes) < SHORTEST or language.prepositions.get(nodes[0].low) != "for" or not nodes[1].actor:
        return None
    apart = nodes[2].low in {",", *language.words.clause.body_pronouns}
    person = nodes[1].phrase is not None and nodes[1].phrase.kind is PhraseKind.PERSON
    return nodes[1].phrase if apart and person else None


SHORTEST = 5
"""Nodes of the shortest sentence that says for whom something is so."""

LEADS = frozenset({"at", "to", "for"})
"""Slots of what leads whose view it is: in his view, to his mind, for his part."""


def says(low: str, language: Language) -> bool:
    """Whether words are quoted with a verb: said, retorted; not "claims", which is a noun too."""
    words = speech(language.code)
    if low in language.sayings or language.nouns_after:
        return low in language.sayings
    return low in words.quotes and low not in words.nouns


ASIDE = 12
"""Most nodes on either side of the verb in an aside: ", Foreign Minister Hakan Fidan said on Monday,"."""


def over_who_says_so(nodes: Nodes, at: int, language: Language) -> int:
    """ "Greece, Fidan said, had to": the node before an aside that tells who says so, else the given one."""
    if at < 0 or nodes[at].low != ",":
        return at
    sources = {of[0] for of in speech(language.code).sources} if language.nouns_after else frozenset()
    before = range(at - 1, max(1, at - ASIDE), -1)
    said = next((n for n in before if says(nodes[n].low, language) or nodes[n].low in sources), 0)
    opens = next((n for n in range(said - 1, max(0, said - ASIDE), -1) if nodes[n].low == ","), 0)
    return opens - 1 if opens else at
