"""Who is told behind a copula to have done what opens the sentence: "Yang meneken pakta itu adalah X"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

OPENING = 2
"""Most nodes before the verb, auxiliaries left out: "Adapun yang"."""

COUNTED = 5
"""Most nodes before "yang" of states that are counted: "Sedangkan ke-32 negara"."""

TOLD = 12
"""Most nodes from the verb to the copula: "menandatangani kedua naskah perdamaian tersebut adalah"."""

ENVOYS = 10
"""Most nodes before "yang" of envoys: "Kelima duta besar baru Ghana untuk negara sahabat"."""

PEOPLE = 4
"""Most words between the copula and the first name: "adalah para menteri luar negeri"."""


def cleft(nodes: Nodes, verb: int, language: Language) -> int | None:
    """The copula behind a verb that "yang" leads at the beginning of a sentence; None without one."""
    if not language.nouns_after:
        return None
    at = verb - 1
    while at > 0 and (
        nodes[at].low in language.auxiliaries or nodes[at - 1].low in language.words.clause.manner
    ):
        at -= 1  # "yang secara tegas telah mengecam"
    if at < 0 or nodes[at].low not in language.relatives or not _opens(nodes, at, language):
        return None
    behind = range(verb + 1, min(len(nodes), verb + TOLD))
    return next((n for n in behind if _is_copula(nodes, n, language)), None)


def _is_copula(nodes: Nodes, at: int, language: Language) -> bool:
    """ "adalah", and the last word of "antara lain" and "di antaranya", behind which some are told."""
    words = language.words.office
    return nodes[at].low in words.identities or nodes.lows[at - 1 : at + 1] in words.among_them


def _opens(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether "yang" opens the sentence, or tells of states without a name: "Lima negara yang menolak"."""
    if at < OPENING:
        return not any(n.actor for n in nodes[:at])
    if at <= ENVOYS and _opens_with_envoys(nodes, at, language):
        return True
    states = at <= COUNTED and nodes[at - 1].low in language.members
    head = nodes[0].text.partition(" ")[0].lower()  # "Negara Eropa": one phrase
    if at <= COUNTED and head in language.members and not nodes[0].actor and _of_unnamed(nodes, at, language):
        return True
    opens, paired = language.words.clause.subordinators, language.words.deed.paired
    leads = (language.numbers, language.quantities, language.members, opens, paired)
    behind = nodes.lows[1:at]  # "Ke-32 negara yang"
    return states and all(
        n.low.isdecimal() or after in paired or any(n.low in words for words in leads)
        for n, after in zip(nodes[: at - 1], behind, strict=True)
    )


def _of_unnamed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Negara lain yang", "Negara Teluk lainnya yang": no state is named."""
    between = nodes[1:at]
    return not any(n.actor or n.low in language.prepositions or not (n.low or n.phrase) for n in between)


def _opens_with_envoys(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Kelima duta besar baru Ghana yang dilantik": envoys whom nobody names before "yang"."""
    lows = nodes.lows[:at]
    led = any(
        low in language.determiners
        or low in language.numbers
        or low in language.collectives
        or low.isdecimal()
        for low in lows[:2]
    )
    named = any(n.phrase is not None and n.phrase.kind is PhraseKind.PERSON for n in nodes[:at])
    return led and not named and not language.words.people.envoys.isdisjoint(lows)


def told_behind(nodes: Nodes, copula: int, language: Language) -> list[Phrase]:
    """Those who are named behind the copula, in one list: "ialah: A, Dubes Chad; dan B, Dubes Togo"."""
    joints, at = language.words.clause.joints, copula + 1
    at += nodes[at].low == ":"
    out: list[Phrase] = []
    while (named := _named(nodes, at)) is not None:
        out += [p for p in (nodes[named].phrase,) if p is not None]
        at = _past_post(nodes, named, language)
        if nodes[at].low not in language.coordinators and nodes[at].low != ";":
            break
        at += 1 + (nodes[at].low in {",", ";"} and not joints.isdisjoint(nodes.lows[at + 1 : at + 2]))
    return out


def _past_post(nodes: Nodes, named: int, language: Language) -> int:
    """ "Kofi Mensah sebagai duta besar untuk Togo merangkap Benin dan ...": past the post of who is named."""
    at, phrase = named + 1, nodes[named].phrase
    if nodes[at].low in language.words.office.roles and nodes[at + 1].phrase is not None:
        own = nodes[at + 1].phrase
        at += 2 * (own is not None and phrase is not None and own.entity == phrase.entity)
    while nodes[at].low in language.to_words or nodes[at].low in language.words.title.posted:
        if nodes[at + 1].phrase is None:
            break
        at += 2
    return at


def _named(nodes: Nodes, at: int) -> int | None:
    """The actor at `at`, past the people as whom they are named: "para menteri luar negeri Chad"."""
    for step in range(at, min(at + PEOPLE, len(nodes) - 1)):
        if nodes[step].actor:
            return step
        if nodes[step].phrase is not None or not nodes[step].low.isalpha():
            break
    return None
