"""Whose a verb is that stands behind a relative clause, or tells what another verb is for, or is nobody's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase
from kg.extract.clauses.implied import main_begin, named_first
from kg.extract.clauses.one_of_many import of_which, one_among
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, takes_object
from kg.language import speech
from kg.language.pack import Language
from kg.model import Plover


def over_relative(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Delegasi Rusia yang dipimpin Medinsky berunding": a second verb behind "yang" is the antecedent's."""
    if not language.nouns_after or first == 0 or nodes[first - 1].low not in language.relatives:
        return None
    between = nodes[first:verb]
    if not any(looks_verbal(n.low, language) for n in between):
        return None
    found = _head_of(nodes, first - 1, language)
    led = found is not None and found > 0 and nodes[found - 1].low in language.prepositions
    led = led or (found is not None and _opens_a_phrase(nodes, found, language))
    if led and any(a.low == "," and b.actor for a, b in pairwise(between)):
        return None  # "Menurut keterangan dari X yang mengutip Y, Presiden Z akan bertemu ..."
    return found


def _opens_a_phrase(nodes: Nodes, found: int, language: Language) -> bool:
    """ "Di tengah konflik Kongo yang meluas, Kenya mengecam": whether a phrase before the clause has it."""
    begin = next((n + 1 for n in range(found - 1, -1, -1) if nodes[n].low == ","), 0)
    leads = language.words.time.aftermaths | language.words.clause.subordinators
    opener = next((n.text.lower() for n in nodes[begin:found] if n.text), "")
    return opener in language.prepositions or opener in leads


def _head_of(nodes: Nodes, relative: int, language: Language) -> int | None:
    """The actor that a relative clause tells of, past people joined to it and the place where they are.

    "Manila dan pemberontak komunis yang", "otoritas Armenia di wilayah Karabakh yang".
    """
    for at in range(relative - 1, max(-1, relative - 1 - HEAD), -1):
        low = nodes[at].low
        if nodes[at].actor:
            passed = nodes.lows[at + 1 : relative]
            far = relative - at > NEAR_HEAD and any(w == "," or looks_verbal(w, language) for w in passed)
            return None if far else at
        near = relative - at <= NEAR_HEAD or low in language.people or low in language.words.clause.joints
        if (
            not near
            and language.prepositions.get(low) != "at"
            and low not in language.words.place.place_heads
        ):
            return None
    return None


NEAR_HEAD, HEAD = 3, 6
"""Nodes before "yang" in which whoever it tells of stands: of any kind, and of people and places only."""


def of_a_nameless_doer(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> bool:
    """ "Dirjen memanggil Dubes X untuk menyampaikan protes": the only one named is summoned.

    So too "wilayah X digunakan untuk menyerang": who attacks from there bears no name.
    """
    verb = trigger.first
    if _of_so_many_states(nodes, verb, language) or _of_a_measure(nodes, verb, language):
        return True
    if not language.nouns_after:
        return _joins_the_nameless(nodes, trigger, language)
    if verb < 3 or nodes[verb - 1].low not in language.words.status.purposes:
        return False
    used = next(
        (n for n in range(verb - 2, max(0, verb - USED), -1) if looks_verbal(nodes[n].low, language)), 0
    )
    if nodes[used].low in language.words.verb.used:
        stays = nodes[0].low in language.words.place.staying_there and nodes[1].actor  # "Kehadiran X di Y"
        return not stays and not any(n.actor for n in nodes[used:verb])
    if used and _told_to(nodes, used, language):
        return True
    begin = max([main_begin(nodes, verb), *(n + 1 for n in range(verb) if nodes[n].low == ",")])
    only = named_first(nodes, begin, verb - 1, language)
    if only is None or only < begin + 2:
        return False
    done = nodes[only - 1].low
    summoned = done in language.words.title.summoning and nodes[only - 2].phrase is None
    return summoned and not any(n.actor for n in nodes[begin : only - 1])


def _of_a_measure(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "X mengatakan sanksi tersebut memperluas daftar hitam": what the measure does, X does not do."""
    at = verb - 1
    while at > 2 and (nodes[at].low in language.auxiliaries or nodes[at - 1].low in language.auxiliaries):
        at -= 1  # "secara signifikan"
    if not language.nouns_after or at < 2 or nodes[at].low not in language.demonstratives:
        return False
    says = speech(language.code).verbs.keys() | language.complementizers
    told = not says.isdisjoint(nodes.lows[max(0, at - TOLD) : at - 1])
    return told and language.back_nouns.get(nodes[at - 1].low) == "act"


TOLD = 4
"""Nodes before a measure among which a verb of saying leads the clause that it is the subject of."""


def _of_so_many_states(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "X menuturkan ada empat negara yang menawarkan bantuan": not X offers it."""
    at = verb - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    if _so_many_said_to(nodes, at, language):
        return True
    if not language.nouns_after or at < 3 or nodes[at].low not in language.relatives:
        return False
    counted = nodes[at - 2].low
    if nodes[of_which(nodes, at - 3, language)].low in one_among(language):
        return False  # "termasuk dalam 141 negara yang mendukung", "satu dari lima": one that is named
    many = counted.isdecimal() or language.numbers.get(counted, 0) > 1 or counted in language.quantities
    return many and nodes[at - 1].low in language.members


def _so_many_said_to(nodes: Nodes, at: int, language: Language) -> bool:
    """ "X mengatakan 80 negara mendukung", "bahwa sejumlah pemimpin menolak": not X does."""
    if not language.nouns_after or at < 3 or nodes[at].low not in language.members | language.government:
        return False
    counted, before = nodes[at - 1].low, nodes[at - 2].low
    several = counted in language.quantities | language.determiners
    many = several or counted.isdecimal() or language.numbers.get(counted, 0) > 2
    return many and (before in language.complementizers or before in speech(language.code).verbs)


def _told_to(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "dan polisi telah diinstruksikan untuk mengusir X": people without a name are told to."""
    low = nodes[verb].low
    if low not in language.words.verb.controls or not low.startswith(language.words.verb.passive_prefix):
        return False
    at = verb - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    return nodes[at].phrase is None and nodes[at - 1].low in language.words.clause.joints


USED = 6
"""Nodes before what something is used for in which "digunakan" stands."""


def set_off_before(nodes: Nodes, first: int, verb: int, left: Sequence[Phrase], language: Language) -> bool:
    """ "Dengan langkah Amerika itu, rancangan tadi disetujui": it is the noun behind the comma."""
    if not language.nouns_after or not left:
        return False
    comma = next((n for n in range(verb - 1, first, -1) if nodes[n].low == "," or nodes[n].actor), first)
    led = nodes[first].low in language.prepositions  # what opens the sentence is no apposition
    if nodes[comma].low != "," or not led:
        return False
    inner = nodes[comma + 1 : verb]
    pointed = any(n.low in language.demonstratives for n in inner)
    noun = inner[0].low if inner else ""
    own = noun.isalpha() and noun not in language.auxiliaries and not looks_verbal(noun, language)
    return pointed and own and noun not in language.prepositions and noun not in language.relatives


def does_itself(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the conference that founded the African Union": a relative clause whose verb stands at `at`.

    In "talks that delegations from Chad held" somebody else does it.
    """
    if at >= len(nodes) or nodes[at].phrase is not None or nodes[at].low in language.determiners:
        return False
    return looks_verbal(nodes[at].low, language) or takes_object(nodes, at + 1, language)


def _joins_the_nameless(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> bool:
    """ "closed its embassy after gunmen killed two guards and wounded a diplomat": they did, and no state.

    The verb is joined to one whose clause a conjunction opens, with a doer who bears no name.
    """
    if isinstance(trigger, Bond) or trigger.noun or trigger.frame.plover is not Plover.ASSAULT:
        return False
    clause, at = language.words.clause, trigger.first - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    if at < 4 or nodes[at].low not in clause.joints:
        return False
    opens = next((n for n in range(at - 1, 0, -1) if nodes[n].low in clause.subordinators), 0)
    inner = nodes[opens + 1 : at]
    if not opens or len(inner) < 3 or inner[0].low.endswith(language.gerund) or "," in [n.low for n in inner]:
        return False
    done = next((n for n, node in enumerate(inner) if n and _is_done(node.low, language)), 0)
    plain = all(n.low.isalpha() and n.low not in language.prepositions for n in inner[:done])
    return done > 0 and plain and not any(n.phrase is not None for n in inner[:done])


def _is_done(low: str, language: Language) -> bool:
    return looks_verbal(low, language) or low in language.words.verb.object_verbs
