"""Whether only who says so stands behind a comma: "expelled two men, Kenya's foreign minister, X, said"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.of_it import MARKS
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language


def says_beside(nodes: Nodes, at: int, language: Language) -> bool:
    """ "backed Chad, saying it would close its consulate in Lome": what is said has places of its own."""
    return at < len(nodes) and not language.nouns_after and nodes[at].low in speech(language.code).beside


def says_so(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether only an attribution stands behind a comma: "will go on speaking up for them, Trudeau said"."""
    if language.nouns_after:
        return False
    if at < len(nodes) and nodes[at].low in language.sayings and _named_behind(nodes, at + 1, language):
        return True
    while at < len(nodes) - 1 and nodes[at].low in language.determiners:
        at += 1
    owner = _past_titles(nodes, at, language)
    at = _past_body(nodes, owner, language)
    if at + 1 >= len(nodes):
        return False
    if _before_aside(nodes, at, language) or _from_its_seat(nodes, at, language):
        return True
    someone = _someone(nodes, at, language)
    speaks = someone > at or nodes[at].actor or nodes[at].low in language.person_nouns or at > owner
    told = someone + 1 < len(nodes) and speaks
    at = someone if told else at
    at += (
        told and at + 2 < len(nodes) and nodes[at + 1].low == "," and "," in nodes[at].text
    )  # "X's minister, Y, said"
    said = told and nodes[at + 1].low in language.sayings
    if told and _to_an_audience(nodes, at + 1, language):
        return True
    heard = at + 2 + (at + 3 < len(nodes) and nodes[at + 2].low in language.determiners)
    behind = nodes[heard] if heard < len(nodes) else None
    if told and not said and nodes[at + 1].low in speech(language.code).verbs:
        if behind is None or behind.low in MARKS:  # "expelled an envoy, the aide X confirmed."
            return True
        return _from_where(nodes, at + 2, language)
    if not said or behind is None or behind.date is not None:
        return said
    if behind.actor and nodes[at + 1].low in speech(language.code).telling:
        return nodes[at + 1].low in language.words.verb.object_verbs  # "X told Sky News", no "X warned Iran"
    if behind.low in language.prepositions:  # "X said at a news conference in Paris"
        return language.complementizers.isdisjoint(nodes.lows[heard : heard + OCCASION])
    return behind.low in ENDINGS or behind.low in speech(language.code).times


def _from_where(nodes: Nodes, at: int, language: Language) -> bool:
    """ "has expelled its envoy, the paper reports from Lome.": from which place, and no more."""
    if at + 1 >= len(nodes) or nodes[at].low not in language.prepositions or nodes[at + 1].phrase is None:
        return False
    return at + 2 == len(nodes) or nodes[at + 2].low in MARKS


def _from_its_seat(nodes: Nodes, at: int, language: Language) -> bool:
    """ "will visit Mali, the EU office in Bamako confirmed": a body says so, told with where it sits."""
    verb = at + 3
    if verb >= len(nodes) or not nodes[at].actor or nodes[at + 1].low not in language.locatives:
        return False
    said = nodes[verb].low in language.sayings or nodes[verb].low in speech(language.code).verbs
    return said and nodes[at + 2].phrase is not None


def who_says_so(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """Whoever says what a clause tells, behind a comma: ", Togolese officials said", ", according to X"."""
    for comma in range(at, len(nodes) - 2):
        if nodes[comma].low != ",":
            continue
        source = language.prepositions.get(" ".join(nodes.lows[comma + 1 : comma + 3])) == "source"
        if source or says_so(nodes, comma + 1, language):
            behind = nodes[comma + 1 : comma + 1 + SPEAKER + source]
            first = next((n for n, node in enumerate(behind) if node.actor), None)
            if first is None:
                return None
            owned = first + 1 < len(behind) and behind[first + 1].low in GENITIVES
            body = behind[first + 1 + owned : first + 2 + owned]  # "Togolese" and "foreign ministry"
            return body[0].phrase if body and body[0].actor else behind[first].phrase
    return None


SPEAKER = 4
"""Nodes behind a comma among which the state is named that says so: ", the army of Chad said"."""


def _named_behind(nodes: Nodes, at: int, language: Language) -> bool:
    """ "expelled two men, said Foreign Minister X on Friday": whether behind the verb only he is named."""
    while at < len(nodes) - 1 and nodes[at].low in language.determiners:
        at += 1
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    if behind is None or not nodes[at].actor:
        return False
    closed = behind.low in ENDINGS or behind.low in language.words.verb.before_days
    return closed or behind.date is not None or behind.low in language.locatives


def cites(nodes: Nodes, at: int, language: Language) -> bool:
    """ "..., dilansir AFP", "..., seperti dikutip AFP": behind the comma stands whose news it is."""
    words, before = speech(language.code), nodes.lows[max(0, at - 2) : at]
    parted = [low for low in before if low not in words.thus][-1:]
    return nodes[at].low in words.citing and parted == [","]


OCCASION = 10
"""Nodes of where, when and beside whom something was said, behind which no clause says what."""


ASIDE = 14
"""Most nodes of what is put in behind a speaker's name."""


def _before_aside(nodes: Nodes, at: int, language: Language) -> bool:
    """ "recalled its envoy to Togo, X, an aide to President Y, told reporters": X says so."""
    phrase = nodes[at].phrase if at < len(nodes) - 2 and nodes[at].actor else None
    if phrase is None or phrase.kind is not PhraseKind.PERSON:
        return False
    if nodes[at + 1].low != "," and "," not in nodes[at].text:
        return False
    words = speech(language.code)
    for comma in range(at + 2, min(at + ASIDE, len(nodes) - 1)):
        if nodes[comma].low != ",":
            continue
        verb = nodes[comma + 1].low
        told = verb in words.telling and _to_an_audience(nodes, comma + 1, language)
        behind = nodes.lows[comma + 2 : comma + 3]
        closed = not behind or behind[0] in ENDINGS or behind[0] in language.words.verb.before_days
        closed = closed or nodes[comma + 2].date is not None or behind[0] in language.locatives
        return told or (verb in language.sayings and closed)
    return False


def _someone(nodes: Nodes, at: int, language: Language) -> int:
    """The node of the noun behind a people's name that says who speaks: "a senior British official told"."""
    step = at
    while step < min(at + TITLE, len(nodes) - 1) and nodes[step].low not in language.person_nouns:
        phrase = nodes[step].phrase
        if nodes[step].low in ENDINGS or (phrase is not None and not nodes[step].actor):
            return at
        step += 1
    return step if nodes[step].low in language.person_nouns else at


def _past_titles(nodes: Nodes, at: int, language: Language) -> int:
    """The node of whoever speaks, past whose he is and what: "Kenya's chief policy adviser X said"."""
    if at >= len(nodes):
        return at
    if at + 1 < len(nodes) and nodes[at].actor and nodes[at + 1].actor:
        return at + 1  # "Ukrainian" and "foreign ministry spokesman X"
    step = at + 1 + (at + 1 < len(nodes) and nodes[at + 1].low in GENITIVES) if nodes[at].actor else at
    if nodes[at].actor and step == at + 1:
        return at
    opening = language.coordinators | language.relatives | language.words.clause.subordinators
    for person in range(step, min(step + TITLE, len(nodes))):
        phrase = nodes[person].phrase
        if phrase is not None:
            speaks = phrase.kind is PhraseKind.PERSON or (
                person == step > at + 1 and phrase.speaks_for is not None
            )
            return person if nodes[person].actor and speaks else at
        plain = nodes[person].low.isalpha() and nodes[person].low not in language.prepositions
        if not plain or nodes[person].low in opening:
            return at
    return at


def _past_body(nodes: Nodes, at: int, language: Language) -> int:
    """The last word of the nameless body that speaks: "Chad's military said", "the Chadian navy said"."""
    phrase = nodes[at].phrase if at < len(nodes) else None
    owned = at + 2 < len(nodes) and nodes[at + 1].low in GENITIVES
    if phrase is None or not nodes[at].actor or phrase.kind is PhraseKind.PERSON:
        return at
    first = at + 1 + owned
    for noun in range(first, min(first + TITLE, len(nodes) - 1)):
        plain = nodes[noun].low.isalpha() and nodes[noun].low not in language.prepositions
        if not plain or nodes[noun].low in language.relatives:
            return at
        if nodes[noun + 1].low in language.sayings or nodes[noun + 1].low in speech(language.code).verbs:
            return noun  # so "the RIA agency reported"
    return at


TITLE = 4
"""Nodes from whose title it is to the name: "public policy secretary X"."""


def _to_an_audience(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "told reporters", "told a news conference", "said on Tuesday": nothing that is said follows."""
    words = speech(language.code)
    if nodes[verb].low not in words.verbs or verb + 2 > len(nodes) - 1:
        return False
    if nodes[verb + 1].low in language.words.verb.before_days and nodes[verb + 2].date is not None:
        return True
    heard = nodes.lows[verb + 1 : verb + AUDIENCE]
    return not words.audiences.isdisjoint(heard) and language.complementizers.isdisjoint(heard)


AUDIENCE = 4
"""Words behind a verb of telling among which those stand who are told."""

ENDINGS = MARKS | {","}
"""What may follow a verb of saying that says nothing more."""
