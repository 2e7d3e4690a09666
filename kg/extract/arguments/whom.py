"""Whom a relative clause is toward, and who does it: "the bloc, which they accused of cruelty"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.edges import behind_aside, finds_fault
from kg.extract.clauses.implied import antecedent_at
from kg.extract.clauses.led import led
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language


def whom(nodes: Nodes, first: int, verb: int, language: Language) -> tuple[str, list[Phrase]] | None:
    """Whom the verb of an object relative is toward, and in which slot: "whom Wong met", "with whom".

    `first` is the first node of the verb's clause, right behind the pronoun.
    """
    at = first - 1
    if (toward := _fronted(nodes, first, verb, language)) is not None:
        return toward
    undergone = _done_by_it(nodes, first, verb, language) or _without_object(nodes, first, verb, language)
    if at < 1 or not (nodes[at].low in language.words.clause.object_relatives or undergone):
        return None
    if behind_aside(nodes, first, verb, language):
        return None
    slot = language.prepositions.get(nodes[at - 1].low)
    antecedent = antecedent_at(nodes, at - (slot is not None), language)
    if antecedent is None and nodes[at].low in language.words.clause.object_relatives:
        antecedent = _person_before(nodes, at)
    if antecedent is None:
        return None
    return slot or "object", coordinated(nodes, antecedent, antecedent, language)


def of_whom_it_does_so(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "freed the envoy, whom it had held": where whoever is meant ends what the sentence's subject does."""
    at = verb - 1
    while at > 1 and language.before_verbs(nodes[at].low):
        at -= 1
    if language.nouns_after or at < 3 or nodes[at].phrase is not None:
        return None
    if nodes[at].low not in language.words.clause.body_pronouns:
        return None
    if nodes[at - 1].low not in language.words.clause.object_relatives:
        return None
    meant = at - 2 - (nodes[at - 2].low == ",")
    return meant if nodes[meant].actor else at - 1


def _fronted(nodes: Nodes, first: int, verb: int, language: Language) -> tuple[str, list[Phrase]] | None:
    """ "Mali, on which Chad imposed sanctions", "Mali, whose veto Chad condemned": toward Mali, set off."""
    words, at = language.words.clause, first - 1
    if language.nouns_after or at < 2 or nodes[at].low not in language.relatives:
        return None
    whose, led = nodes[at].low in words.owning_relatives, nodes[at - 1].low in words.fronted_slots
    if not (whose or led) or not _with_its_doer(nodes, first, verb, whose, language):
        return None
    if not led and not _is_closed(nodes, verb, language):
        return None  # "X, whose rise Chad called a threat": what it says of it comes behind
    comma = at - 1 - led
    if nodes[comma].low != "," or not nodes[comma - 1].actor:
        return None
    slot = language.prepositions.get(nodes[at - 1].low, "object") if led else "object"
    return (slot if slot in KEPT else "object"), coordinated(nodes, comma - 1, comma - 1, language)


def _with_its_doer(nodes: Nodes, first: int, verb: int, whose: bool, language: Language) -> bool:
    """Whether a relative clause begins with who does it; behind "whose" with the plain noun that is owned.

    "it" does so, too: "Togo, with which it fought a war".
    """
    it = () if whose else language.words.clause.body_pronouns
    doer = next(
        (n for n in range(first, verb) if nodes[n].actor or (n == first and nodes[n].low in it)), None
    )
    if doer is None or (doer != first) is not whose:
        return False
    owned = all(_is_plain(nodes[n].low, language) for n in range(first, doer))
    return owned and all(_may_stand_before(nodes, n, language) for n in range(doer + 1, verb))


KEPT = ("to", "from", "with")
"""Slots in which whom it is toward stays; "on which it imposed sanctions" is toward the object."""


def _is_plain(word: str, language: Language) -> bool:
    """Whether a word may be of a plain noun's phrase: "whose latest nuclear test Chad condemned"."""
    return word.isalpha() and word not in language.prepositions and not language.before_verbs(word)


def _may_stand_before(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a node may stand between a subject and its verb: an auxiliary, an adverb, a day."""
    day = nodes[at].date is not None or nodes[at].low in language.words.verb.before_days
    return day or language.before_verbs(nodes[at].low)


ASIDE = 9
"""Most nodes from a name to "whom", where a participle stands between: "X, convicted of fraud, to whom"."""


def _person_before(nodes: Nodes, at: int) -> int | None:
    """The nearest person before "whom", in its sentence."""
    for n in range(at - 1, max(-1, at - ASIDE), -1):
        phrase = nodes[n].phrase if nodes[n].actor else None
        if nodes[n].low in {";", ":"}:
            return None
        if phrase is not None:
            return n if phrase.kind is PhraseKind.PERSON else None
    return None


def _done_by_it(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "left the bloc, which they accused of cruelty": between "which" and the verb stands who does it."""
    if language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return False
    own = (
        nodes[first].low in language.words.clause.body_pronouns | language.persons.keys()
        or nodes[first].actor
    )
    if not own or not all(language.before_verbs(n.low) for n in nodes[first + 1 : verb]):
        return False
    if nodes[verb].low in language.words.verb.blamed:
        behind = nodes.lows[verb + 1 : verb + 2]
        return bool(behind) and language.prepositions.get(behind[0]) is not None
    set_off = first > 2 and nodes[first - 2].low == "," and nodes[first - 3].actor
    return set_off and (_leads_on(nodes, verb, language) or _is_closed(nodes, verb, language))


def _without_object(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "The envoy that Chad expelled last week": a subject of its own before the verb, no object behind."""
    opens = nodes[first - 1].low
    if language.nouns_after or first < 2 or opens not in language.relatives | language.complementizers:
        return False
    own = nodes[first].actor and all(language.before_verbs(n.low) for n in nodes[first + 1 : verb])
    whose = nodes[first - 2]
    those = whose.actor or whose.low in language.people or _is_somebodys(nodes, first - 2)
    return own and those and _is_closed(nodes, verb, language)


def _leads_on(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "Togo, which Chad accuses of arming rebels": a preposition right behind the verb, and no object."""
    behind = nodes[verb + 1].low if verb + 1 < len(nodes) else ""
    return behind in speech(language.code).prepositions


def _is_somebodys(nodes: Nodes, at: int) -> bool:
    """ "The Greek tanker that Iran seized": a thing whose country stands right before it."""
    before = nodes[at - 1].phrase if at > 0 and nodes[at].low.isalpha() else None
    return before is not None and before.kind is PhraseKind.COUNTRY and before.modifier


def _is_closed(nodes: Nodes, verb: int, language: Language) -> bool:
    """Whether a day or the clause's end stands behind a verb, and no object."""
    at = verb + 1
    at += at < len(nodes) and nodes[at].low in language.words.verb.particles  # "that Chad shot down"
    at += at + 1 < len(nodes) and nodes[at].low in language.words.verb.before_days  # "on Monday"
    behind = nodes[at] if at < len(nodes) else None
    return behind is None or behind.date is not None or behind.low in {",", "."}


def which_they(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Mali and Niger left the bloc, which they accused of cruelty": whoever the sentence began with."""
    if nodes[first].actor or not _done_by_it(nodes, first, verb, language):
        return None
    it = nodes[first].low in language.words.clause.body_pronouns
    if it and not finds_fault(nodes, verb, language):
        return None  # "the M23, which it backed on Monday": whose doing that is stays open
    own = (n for n in range(first - 2) if nodes[n].actor and nodes[n].phrase is not None)
    return next((n for n in own if not led(nodes, n, language)), None)
