"""What is no subject: a list that a preposition leads, the country behind its city, what a crowd passes."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.clauses.subjects import new_subject
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language


def list_closed(nodes: Nodes, comma: int, at: int, language: Language) -> int | None:
    """ "Dalam kunjungan ke Chad, Mali, dan Niger, ia ...": the comma that closes what "ke" leads."""
    end, joined = at, False
    while nodes[comma - 1].actor and end < len(nodes) - 1:
        if not nodes[end].actor and nodes[end].low not in language.coordinators:
            return None
        if joined and nodes[end].low == ",":
            return end
        joined = joined or (nodes[end].low in language.coordinators and nodes[end].low != ",")
        end += 1
    return None


def closes_the_opening(nodes: Nodes, comma: int, language: Language) -> bool:
    """ "Setelah pidato X, Chad dan Mali mengecam ...": behind the comma those stand who act, X is no third.

    Only behind the first comma of a sentence that opens with when, where or why, and before a list that has
    its "and" and its verb: what opens a sentence leaves the verb without another subject.
    """
    if not language.nouns_after or nodes[comma].low != "," or not nodes[comma - 1].actor:
        return False
    if "," in nodes.lows[:comma] or not _opens_with_a_scene(nodes, comma, language):
        return False
    joints = language.words.clause.joints
    at, joined = _listed(nodes, comma + 1, language), False
    while at is not None and nodes[at].low in language.coordinators:
        if joined:
            return False  # "Dalam pertemuan dengan A, B dan C, D ..."
        joint = not joints.isdisjoint(nodes.lows[at + 1 : at + 2])
        joined = nodes[at].low != "," or joint
        at = _listed(nodes, at + 1 + joint, language)
    if at is None or not joined:
        return False
    while at < len(nodes) - 1 and nodes[at].low in language.auxiliaries:
        at += 1
    if not (looks_verbal(nodes[at].low, language) or nodes[at].low in speech(language.code).predicates):
        return False
    commas = (n for n in range(at, len(nodes)) if nodes[n].low == ",")  # "Setelah A, B dan C masuk, D ..."
    return not any(new_subject(nodes, n + 1, language) for n in commas)


def _listed(nodes: Nodes, at: int, language: Language) -> int | None:
    """The node behind an actor, past people who are not named by it: "para pemimpin Chad"."""
    begin = at
    while at < min(begin + PEOPLE, len(nodes) - 1) and nodes[at].phrase is None and nodes[at].low.isalpha():
        at += 1
    return at + 1 if at < len(nodes) - 1 and nodes[at].actor else None


PEOPLE = 4
"""Words before a name that say what people of it act: "para menteri luar negeri"."""


def _opens_with_a_scene(nodes: Nodes, comma: int, language: Language) -> bool:
    """Whether a sentence begins with "setelah pidato X", "sehari setelah ...", "dalam pertemuan dengan X"."""
    opens, time = language.words.clause.subordinators, language.words.time
    slot, lead = language.prepositions.get(nodes[0].low), 0
    if slot in BESIDE:
        return False
    while slot is None and lead < min(OPENED, comma) and nodes[lead].low not in opens:
        lead += 1
    counted = nodes[lead - 1].low if lead else ""  # "hanya dua hari setelah", not "perang pecah setelah"
    if counted and counted.removeprefix("se") not in time.long_times | time.spans:
        return False
    return lead < min(OPENED, comma - 2)  # not "setelah X, Y dan Z meneken": they do


BESIDE = frozenset({"with", "by", "from", "including", "between", "of"})
"""Slots whose phrase may act beside the subject, or be it."""

OPENED = 4
"""Most nodes before the conjunction that opens a sentence: "Hanya dua hari setelah"."""


def lies_in(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Kuala Lumpur, Malaysia": the country only says where the city is; not so "in Oslo, Germany ...".

    Nor in "kedutaan Swedia di Bagdad, Pemerintah Irak mengusir": a government acts.
    """
    if nodes[at].text.partition(" ")[0].lower() in language.government:
        return False
    before = nodes[at - 2].phrase if at > 1 and nodes[at - 1].low == "," else None
    phrase = nodes[at].phrase
    city = nodes[at - 1].phrase if at else None  # "KBRI di Accra Ghana"
    if city is not None and phrase is not None and city.kind is PhraseKind.PLACE and phrase.named:
        return phrase.kind is PhraseKind.COUNTRY and city.within == phrase.entity
    return (
        before is not None
        and phrase is not None
        and phrase.named
        and before.kind is PhraseKind.PLACE
        and phrase.kind is PhraseKind.COUNTRY
        and before.within in (None, phrase.entity)
    )


BECOMING = 7
"""Most nodes of "menjadi pemimpin asing pertama" before its relative pronoun."""


def became(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Modi menjadi pemimpin asing pertama yang memberi selamat": whoever became it, did it."""
    for at in range(relative - 1, max(0, relative - BECOMING), -1):
        if nodes[at].low in language.words.verb.becoming:
            before = at - 1 - (at > 1 and nodes[at - 1].low in language.auxiliaries)  # "akan menjadi"
            return before if nodes[before].actor else None
        if nodes[at].actor or nodes[at].low == ",":
            return None
    return None


def of_the_unnamed(nodes: Nodes, begin: int, at: int, language: Language) -> bool:
    """ "Rombongan itu melewati perbatasan X sebelum terbang ke Y": the first who is named is no subject."""
    opens = nodes[begin]
    led = opens.low in language.words.clause.subordinators or opens.low in language.prepositions
    if opens.phrase is not None or nodes[at - 1].low == "," or led or _acts(opens.low, language):
        return False
    becoming = language.words.verb.becoming  # "Ini merupakan kunjungan pertama X ke Y setelah dilantik": X
    return any(n.low not in becoming and _acts(n.low, language) for n in nodes[begin:at])


def _acts(word: str, language: Language) -> bool:
    return len(word) > 5 and word.startswith(language.words.verb.active_prefix)


def owned(nodes: Nodes, at: int) -> int:
    """ "Egypt's foreign ministry", "Japanese spokesman X": the last of actors of whom each is the other's."""
    while at + 2 < len(nodes):
        own = nodes[at + 1].low in GENITIVES
        if not nodes[at + 1 + own].actor:
            break
        at += 1 + own
    return at
