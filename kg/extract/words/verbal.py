"""What looks like a verb: by its endings, by the words that go before it, by the object behind it."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language


def finite_follows(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an English verb follows, past adverbs, days and an apposition between commas."""
    words = speech(language.code)
    if at < len(nodes) and nodes[at].low == ",":
        close = next((n for n in range(at + 1, min(at + 12, len(nodes))) if nodes[n].low == ","), at)
        behind = close > at and finite_follows(nodes, close + 1, language)
        return behind or finite_follows(nodes, at + 1, language)
    while at < len(nodes) - 1 and (
        nodes[at].date is not None
        or nodes[at].low in words.adverbs
        or nodes[at].low in words.times
        or nodes[at].low in language.words.verb.before_days
        or nodes[at].low.endswith(language.adverbial)
    ):
        at += 1
    low = nodes[at].low if at < len(nodes) else ""
    irregular = low in language.words.verb.object_verbs or low in language.words.time.coming
    return irregular or low in words.predicates or low in words.verbs or looks_verbal(low, language)


def present(nodes: Nodes, at: int, language: Language) -> bool:
    """ "shares a border": a plain word in -s with a noun phrase behind it, which is its object."""
    low, behind = nodes[at].low, nodes.lows[at + 1 : at + 2]
    verbal = len(low) > len("has") and low.endswith(language.several) and not low.endswith("ss")
    plain = verbal and nodes[at].phrase is None and low.isalpha() and low not in language.demonstratives
    return plain and behind != () and behind[0] in language.determiners | language.possessives


def looks_verbal(word: str, language: Language) -> bool:
    """Whether a word has the shape of a verb."""
    if language.nouns_after:
        none = word in language.people or word in language.words.verb.no_verbs
        return len(word) > 5 and word.startswith(language.words.verb.verb_begins) and not none
    return len(word) > 4 and word.endswith(language.past) and word.isalpha()


def past_day(nodes: Nodes, at: int, language: Language) -> int:
    """The node behind a day that stands at a node: behind "pada Kamis (7/3) malam"; `at` where none does."""
    begin, leads = at, language.words.verb.before_days
    while at < len(nodes) - 1 and nodes[at].low in leads:
        at += 1
    if nodes[at : at + 1] == () or nodes[at].date is None:
        return begin
    at += 1
    while at < len(nodes) and nodes[at].low in language.words.time.day_parts:
        at += 1
    return at


def tells_which_day(nodes: Nodes, at: int, language: Language) -> bool:
    """ "in May, the very day that Niger left": the "that" at a node opens what else was done then."""
    if language.nouns_after or at < 2:
        return False
    day = nodes[at - 1].date is not None and nodes[at - 2].low in {",", *language.determiners}
    return day or nodes[at - 1].low in language.durations


def before_day(nodes: Nodes, at: int, language: Language) -> int:
    """The node before a day that ends at a node: before "pada Kamis (7/3) malam"; `at` where none does."""
    end = at
    while at > 0 and nodes[at].low in language.words.time.day_parts:
        at -= 1
    if nodes[at].date is None:
        return end
    at -= 1
    while at > 0 and nodes[at].low in language.words.verb.before_days:
        at -= 1
    return at


def verb_or_says(word: str, language: Language) -> bool:
    """Whether a word has the shape of a verb, or is one of saying: "and said it would"."""
    says = not language.nouns_after and word in speech(language.code).verbs
    return says or looks_verbal(word, language)


def new_passive(word: str, language: Language) -> bool:
    """A di- verb, which begins another predicate: what stands behind it belongs to it.

    So in "Kunjungan Presiden Ghana dipuji (oleh) Menlu X": X is no visitor.
    """
    prefix = language.words.verb.passive_prefix
    if not prefix or not word.startswith(prefix) or len(word) < 6:
        return False
    words = speech(language.code)
    light = word in language.words.verb.light_passives
    return not light and word not in words.not_predicates and words.predicate_pattern.match(word) is not None


def transitive(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """A meN- verb at `at`, or up to two plain words before it: "menarik pulang duta besarnya"."""
    for step in range(at, max(first, at - 2) - 1, -1):
        word = nodes[step].low
        if len(word) > 5 and word.startswith(language.words.verb.transitive_begins):
            return word not in speech(language.code).verbs
        if not word.isalpha() or word in language.prepositions or word in language.coordinators:
            return False
        if word in language.complementizers or word in language.relatives or word in language.auxiliaries:
            return False
    return False


def of_a_nameless(nodes: Nodes, first: int, at: int, language: Language) -> bool:
    """ "Demonstrasi itu mengecam pemerintah X dan menuntut": X undergoes it, and does nothing."""
    for verb in range(at - 1, max(first, at - 1 - DESCRIBED), -1):
        word = nodes[verb].low
        if word.startswith(language.words.verb.transitive_begins) and looks_verbal(word, language):
            claims = word in speech(language.code).with_that
            claims = claims and nodes[at + 1].low not in language.words.clause.joints  # "kedaulatan X dan"
            doer = nodes[verb - 1].low in language.demonstratives or _opens_with_a_crowd(
                nodes, first, language
            )
            return doer and not claims
        if not word.isalpha() or word in language.prepositions or word in language.coordinators:
            return False
    return False


def _opens_with_a_crowd(nodes: Nodes, first: int, language: Language) -> bool:
    """ "Ratusan massa di Lagos membakar bendera X dan", "Para serdadu di Niger": whoever acts has no name."""
    crowds, leads = (
        language.words.people.unnamed | language.forces,
        language.quantities | language.numbers.keys(),
    )
    leads |= language.words.office.several
    return next((n.low in crowds for n in nodes[first:] if n.low not in leads), False)


def verb_between(nodes: Nodes, first: int, at: int, language: Language) -> bool:
    """Whether an active verb stands between two nodes."""
    begins = language.words.verb.transitive_begins
    return any(n.low.startswith(begins) and looks_verbal(n.low, language) for n in nodes[first:at])


DESCRIBED = 3
"""Nodes before an object in which its verb stands: "mengusir dua diplomat X"."""


def takes_object(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an object stands behind a verb, which an insertion's participle has not: "X, backed by Y"."""
    if at >= len(nodes):
        return False
    node = nodes[at]
    owned = (
        node.low in language.possessives or node.low in language.determiners or node.low in language.persons
    )
    return node.actor or owned or node.low in language.numbers or node.low.isdecimal()


def named_behind_joint(nodes: Nodes, comma: int, language: Language) -> bool:
    """ "thanked Oman, and the foreign minister of Jordan, X, condemned": the comma ends his name."""
    if comma < 3 or not nodes[comma - 1].actor or "," not in nodes[comma - 1].text:
        return False
    joint = comma - 2 - (nodes[comma - 2].low in language.determiners)
    return joint > 0 and nodes[joint].low in language.words.clause.joints and nodes[joint - 1].low == ","


def only_lasts(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "seusai tiga jam lebih bertukar pikiran": nothing but how long it took stands before a verb.

    Hours, days or weeks: what took years has no day of its own. Or its day: "lalu pada Sabtu bertemu X".
    """
    dated = {n for n in range(first, verb) if nodes[n].date is not None}
    dated |= {n - 1 for n in dated if nodes[n - 1].low in language.prepositions}
    inner, time = [nodes[n] for n in range(first, verb) if n not in dated], language.words.time
    spans = (time.spans - time.parts) | language.durations
    counted = not spans.isdisjoint(n.low for n in inner)
    told = spans | language.numbers.keys() | language.quantities | language.auxiliaries
    plain = told if counted else language.auxiliaries
    meant = language.words.status
    decided = bool(inner) and inner[0].low in meant.deciding | meant.agreed and language.nouns_after
    if decided:  # "Setelah memutuskan untuk mengusir X"
        inner = inner[1 + (len(inner) > 1 and inner[1].low in meant.purposes) :]
    return all([n.low in plain or (counted and n.low.isdecimal()) for n in inner])


def verb_led_to(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """Whether a verb stands from a preposition to its place; not "in the disputed city of Kidal"."""
    if not language.nouns_after and first < last:
        first += nodes.lows[first] in language.determiners
        first += first < last and nodes.lows[first].endswith(language.past)
    return any(looks_verbal(low, language) for low in nodes.lows[first:last])


def opened_by_joint(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "waited for a week but then expelled": the clause has the subject of the one before it."""
    if first == 0 or nodes[first - 1].low not in language.words.clause.joints:
        return False
    between = nodes[first : _of_what_goes_on(nodes, first, verb, language)]
    if any(n.low in language.negations for n in between):
        return False
    return all(n.date is not None or language.before_verbs(n.low) for n in between)


def _of_what_goes_on(nodes: Nodes, first: int, verb: int, language: Language) -> int:
    """Where "continue" stands in "but will continue to send": what is done on, or else the verb itself."""
    on = verb - 2
    if language.nouns_after or on < first or nodes[on + 1].low not in language.words.clause.infinitives:
        return verb
    goes_on = nodes[on].low in language.words.time.lasts or nodes[on].low in speech(language.code).predicates
    return on if goes_on or looks_verbal(nodes[on].low, language) else verb
