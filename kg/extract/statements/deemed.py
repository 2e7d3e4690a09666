"""What is said of a state or a deed by whoever says so: "Eksekusi itu kejam, kata X", "Y munafik"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.statements.voices import over_who_says_so
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind
from kg.records import record

REACH = 14
"""Most nodes before a judgement that may be its subject: "Langkah terbaru Togo di perbatasan itu"."""

DENYING = 2
"""Nodes before a judgement in which a negation undoes it: "tak pernah ingkar janji"."""

BESIDE = 4
"""Most nodes between a speaker and the verb that leads what he says: days, adverbs."""


@record
class Deemed:
    """What a judgement is about: from which node, and whose deed or which state it is, if the words say."""

    begin: int
    whom: tuple[Phrase, ...] = ()


def deemed(passage: Passage, trigger: Trigger) -> Deemed | None:
    """The subject of a judgement: of "langkah Togo itu gegabah" Togo; None where it is nobody's.

    No state is named in "keputusan itu keliru", "ini pembajakan": the deed was told before.
    """
    nodes, pack = passage.nodes, passage.language
    end = over_who_says_so(nodes, trigger.first - 1, pack) + 1
    begin = _begin(nodes, end, pack)
    span = nodes[begin:end]
    if not span:
        return _without_subject(nodes, trigger, pack)
    if any(n.low in pack.negations for n in span[-DENYING:]) or span[-1].low in pack.relatives:
        return None
    own = pack.words.clause.first_persons | speech(pack.code).clause_starts
    if any(n.low in own for n in span):
        return None
    deed = _names_a_deed(span, pack)
    if not (deed or span[0].actor) or (not deed and _has_a_verb(span, pack)):
        return None
    whom = _whose(span, pack) or _spoken_of(nodes, trigger.last, pack)
    told = not pack.demonstratives.isdisjoint(n.low for n in span) or any(n.actor for n in span)
    told = told or span[0].low in pack.words.clause.what_is
    return Deemed(begin, whom) if whom or told else None


def _without_subject(nodes: Nodes, trigger: Trigger, language: Language) -> Deemed | None:
    """ "Ini pembajakan", "Sudah saatnya Togo mundur": what stands for the subject is one of the words."""
    if nodes[trigger.first].low in language.demonstratives:
        return Deemed(trigger.first)
    at = trigger.last + (nodes.lows[trigger.last : trigger.last + 1] == (",",))  # "Terima kasih, Togo"
    behind = nodes[at].phrase if at < len(nodes) and nodes[at].actor else None
    whom = behind or _told_so(nodes, language)
    return Deemed(trigger.first, (whom,)) if whom is not None else None


def _told_so(nodes: Nodes, language: Language) -> Phrase | None:
    """ "Hentikan perang itu, seru Menlu X kepada Y": to whom the words are said."""
    words = speech(language.code)
    for at in range(1, len(nodes) - 2):
        if nodes[at].low in words.addressees and nodes[at - 1].actor and nodes[at + 1].actor:
            return nodes[at + 1].phrase if nodes[at - 2].low in language.sayings else None
    return None


def _begin(nodes: Nodes, at: int, language: Language) -> int:
    """Where the subject of a predicate begins: behind a comma, a quotation, "bahwa" or a verb of saying."""
    words = speech(language.code)
    for n in range(at - 1, max(-1, at - 1 - REACH), -1):
        low = nodes[n].low
        if low in language.complementizers and _of_a_claim(nodes, n, language):
            continue  # "tudingan Togo bahwa X memasok senjata tidak berdasar"
        if low == "," and _of_its_state(nodes, n):
            continue
        ends = low in MARKS or low in language.complementizers or low in words.deeming
        if ends or (low in words.active and not nodes[n].owns):
            return n + 1
    return max(0, at - REACH)


def _of_its_state(nodes: Nodes, comma: int) -> bool:
    """ "Serangan ke Lome, Togo merupakan kejahatan": a comma between a city and its state."""
    city, state = nodes[comma - 1].phrase, nodes[comma + 1].phrase
    placed = city is not None and (city.kind is PhraseKind.PLACE or city.place not in (None, city.entity))
    return placed and state is not None and state.kind is PhraseKind.COUNTRY


MARKS = frozenset('",“”«»„:;(')
"""Marks behind which a clause begins."""


def _of_a_claim(nodes: Nodes, that: int, language: Language) -> bool:
    """Whether a noun of what somebody says stands before "bahwa", or before whoever said it."""
    return not language.words.deed.conduct.isdisjoint(nodes.lows[max(0, that - 2) : that])


def _names_a_deed(span: tuple[Node, ...], language: Language) -> bool:
    """Whether a subject is a deed: "langkah", "penahanan", "apa yang terjadi", "hal itu", "itu"."""
    head, words = span[0].low, language.words
    pronoun = head in language.demonstratives or head in words.clause.what_is
    return pronoun or head in words.deed.deeds or head in words.deed.announced or head in words.deed.conduct


def _has_a_verb(span: tuple[Node, ...], language: Language) -> bool:
    """ "Togo membeli kapal ilegal": what stands before is no subject, where no "yang" leads its verb."""
    at = next((n for n, node in enumerate(span) if looks_verbal(node.low, language)), None)
    return at is not None and not any(node.low in language.relatives for node in span[:at])


def _whose(span: tuple[Node, ...], language: Language) -> tuple[Phrase, ...]:
    """Who did a deed, or of which states the subject is; not to whom it was done: "serangan ke Togo"."""
    agents, joints = language.words.clause.agents, language.coordinators
    at = next((n for n, node in enumerate(span) if n and node.actor and span[n - 1].low in agents), None)
    if at is None:
        plain = (
            n for n, node in enumerate(span) if node.actor and _lead(span, n) not in language.prepositions
        )
        at = next(plain, None)
    whom: list[Phrase] = []
    while at is not None and at < len(span) and (phrase := span[at].phrase) is not None:
        whom.append(phrase)
        joined = at + 2 < len(span) and span[at + 1].low in joints and span[at + 2].actor
        at = at + 2 if joined else None  # "Ghana dan Togo"
    return tuple(whom)


def _spoken_of(nodes: Nodes, behind: int, language: Language) -> tuple[Phrase, ...]:
    """ "Itu fitnah, kata X menjawab pernyataan Y", "..., tegas X tentang Y": of whom the speaker says it."""
    words = speech(language.code).replying
    said = next((n for n in range(behind, len(nodes)) if nodes[n].low in words), len(nodes))
    of = next((n for n in nodes[said + 1 : said + 1 + NEAR] if n.actor and n.phrase is not None), None)
    return (of.phrase,) if of is not None and of.phrase is not None else ()


NEAR = 3
"""Nodes behind "menjawab" or "tentang" among which stands of whom one speaks: "menjawab pernyataan Y"."""


def _lead(span: tuple[Node, ...], at: int) -> str:
    return span[at - 1].low if at else ""


def reporter(passage: Passage, begin: int) -> Phrase | None:
    """Who says or holds what begins at a node: "Menlu X, Senin, mengatakan bahwa", "Bagi X", "menurut X"."""
    nodes, pack = passage.nodes, passage.language
    words = speech(pack.code)
    for view in (*words.viewpoints, *words.sources):
        if (held_by := _behind(nodes, view)) is not None:
            return held_by
    if (named := _behind_the_words(nodes, begin, pack)) is not None:
        return named
    at = begin - 1
    while at > 0 and (nodes[at].low in pack.complementizers or nodes[at].low == ","):
        at -= 1
    low = nodes[at].low if at > 0 else ""
    if low not in words.active and low not in words.deeming:
        return None
    said = [t for t in passage.triggers if t.first <= at < t.last and not t.frame.obliges]
    if any(t.frame.kind is Kind.STATEMENT for t in said):
        return None  # the verb's own frame tells what is said
    return _right_before(nodes, at, pack)


def _behind_the_words(nodes: Nodes, begin: int, language: Language) -> Phrase | None:
    """ "..., demikian Presiden X", "..., bunyi pernyataan Kemlu": whose words stand before."""
    words = speech(language.code)
    for at in range(begin + 1, len(nodes) - 2):
        if nodes[at - 1].low != "," or nodes[at].low not in words.inverting:
            continue
        actor = at + 1 + (nodes[at + 1].low in words.statements)
        if nodes[actor].actor:
            return nodes[actor].phrase
    return None


def _behind(nodes: Nodes, view: tuple[str, ...]) -> Phrase | None:
    """The actor behind words that open a sentence or an aside: "Bagi X, ...", "..., menurut X"."""
    led = len(view)
    for at in range(len(nodes) - led if view[0] in nodes.words else 0):
        opens = at == 0 or nodes[at - 1].low == ","
        if opens and nodes.lows[at : at + led] == view and nodes[at + led].actor:
            return nodes[at + led].phrase
    return None


def _right_before(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """The actor before a verb, over days, adverbs and commas."""
    small = speech(language.code).adverbs | language.auxiliaries | language.words.verb.before_days | {","}
    for n in range(at - 1, max(-1, at - 1 - BESIDE), -1):
        node = nodes[n]
        if node.actor:
            return node.phrase
        if node.date is None and node.low not in small:
            return None
    return None
