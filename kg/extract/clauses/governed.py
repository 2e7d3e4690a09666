"""Whether a preposition governs a phrase, so that it does nothing itself: "in Japan", "the army of Chad"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.clauses.implied import own_kin
from kg.extract.clauses.own_clause import has_own_clause
from kg.extract.clauses.prepositions import leads_delegation, people_before
from kg.extract.clauses.subjects import sends
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

DESCRIBED = 2
"""Words between the preposition and the name of whose gathering it is: "of the inaugural ECOWAS summit"."""


def _of_a_gathering(nodes: Nodes, at: int, language: Language) -> bool:
    """ "on the sidelines of the inaugural ECOWAS summit", "after an emergency NATO meeting": no subject."""
    if language.nouns_after or at + 1 >= len(nodes) or nodes[at + 1].low not in language.event_heads:
        return False
    step = at - 1
    while step > 0 and at - step <= DESCRIBED and nodes[step].phrase is None and nodes[step].low.isalpha():
        if nodes[step].low in language.determiners:
            break
        step -= 1
    before = nodes[step - (nodes[step].low in language.determiners)].low if step > 0 else ""
    return before in language.prepositions or before in language.words.clause.before_nouns


def _opens_with_theirs(nodes: Nodes, of: int, first: int, language: Language) -> bool:
    """ "The last of the Danish soldiers left", "A statement by Chad condemned": the phrase behind acts.

    Only where its words open the clause: "Chad attacked one of the Danish ships" is of a ship attacked.
    """
    words, head = language.words.clause, of - 1
    slot = language.prepositions.get(nodes[of].low)
    if language.nouns_after or slot not in ("of", "from", "by") or head < first:
        return False
    theirs = nodes[head].low in words.some_of or nodes[head].low in words.organs
    theirs = theirs or (nodes[head].low in language.event_heads and _is_a_body(nodes, of, language))
    if not (theirs and slot == "of") and nodes[head].low not in words.theirs:
        return False
    lead = head - 1
    while lead >= first and nodes[lead].phrase is None and lead > head - 1 - ADJECTIVES:
        if not nodes[lead].low.isalpha() or nodes[lead].low in language.prepositions:
            break
        lead -= 1
    return lead < first or nodes[lead].low == "," or nodes[lead].date is not None


def _is_a_body(nodes: Nodes, of: int, language: Language) -> bool:
    """ "An emergency meeting of the Arab League condemned Chad": those who meet are a body."""
    at = of + 1 + (nodes[of + 1].low in language.determiners)
    body = nodes[at].phrase if at < len(nodes) else None
    if body is None or body.kind not in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
        return False
    # "The meeting of the League in Lima was attended by X": the meeting was, not those who met
    return language.passive_auxiliaries.isdisjoint(nodes.lows[at : at + UNDERGONE])


ADJECTIVES = 3
"""Most words before "of" with those whom it counts: "the very last of", "the lower house of"."""


def governed(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a preposition governs the phrase, directly or through its coordination."""
    before = at - 1
    row = _in_a_row_before(nodes, at, first, language) or _of_a_gathering(nodes, at, language)
    if row or own_kin(nodes, at, language) or sends(nodes, at, language):
        return True
    while before >= first:
        word = nodes[before].low
        if before - 2 > first and nodes[before - 1].low == "-" and word.isalpha():
            before -= 3  # "aid for earthquake-hit Chad"
        elif word in language.determiners or word in language.possessives or word in language.government:
            before -= 1
        elif word in language.words.place.parts_of_lands and not people_before(nodes, before - 1, language):
            before -= 1  # "struck camps in northern Syria, killing six"; but "gunmen in northern Mali"
        elif (
            word != ","
            and word in language.coordinators
            and before > first
            and nodes[before - 1].phrase is not None
        ):
            if before == at - 1 and has_own_clause(nodes, at, first, language):
                return False
            before -= 2
        else:
            if _opens_with_theirs(nodes, before, first, language):
                return False
            if (
                word in language.prepositions
                and before > first
                and language.prepositions[word] in ("of", "from")
            ):
                return not people_before(nodes, before, language)
            phrase = nodes[at].phrase
            if word in language.words.place.fronts and before > first:
                return nodes[before - 1].low in language.prepositions  # "di depan KBRI Yangon"
            if language.prepositions.get(word) == "by" and leads_delegation(nodes, before, language):
                return False  # "a delegation led by X arrived"
            staff = phrase is not None and phrase.kind is PhraseKind.ORGANIZATION and before > first
            if staff and language.prepositions.get(word) == "at" and people_before(nodes, before, language):
                return False  # "judges at the International Criminal Court"
            two = f"{nodes[before - 1].low} {word}" if before > first else ""
            three = (
                f"{nodes[before - 2].low} {nodes[before - 1].low} {word}" if before > 1 else ""
            )  # "as well as"
            if "including" in [language.prepositions.get(words) for words in (word, two, three)]:
                return False
            return word in language.prepositions
    return False


def _in_a_row_before(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "They cut ties with Chad, Mali and Niger, and closed the border": none of the row closes it."""
    if language.nouns_after or nodes.lows.count(",") < ROW:
        return False
    begin = end = at
    while (step := _next_in_row(nodes, end, language)) is not None:
        end = step
    behind = nodes.lows[end + 1 : end + 3]
    if len(behind) < ROW or behind[0] != "," or behind[1] not in language.words.clause.joints:
        return False
    while (before := _last_in_row(nodes, begin, language)) is not None:
        begin = before
    if begin == end or language.words.clause.joints.isdisjoint(nodes.lows[begin:end]):
        return False
    lead = begin - 1 - (nodes[begin - 1].low in language.determiners)
    return lead > first + 1 and nodes[lead].low in language.prepositions


ROW = 2
"""Commas of a row of names and behind it; words that go on behind one."""


def _next_in_row(nodes: Nodes, at: int, language: Language) -> int | None:
    """The next name of a row: ", Mali", "and the Niger"."""
    joined = at + 2 < len(nodes) and (
        nodes[at + 1].low == "," or nodes[at + 1].low in language.words.clause.joints
    )
    step = at + 2
    step += step < len(nodes) and nodes[step].low in language.determiners
    return step if joined and step < len(nodes) and nodes[step].actor else None


def _last_in_row(nodes: Nodes, at: int, language: Language) -> int | None:
    """The name before in a row."""
    joint = at - 1 - (at > 0 and nodes[at - 1].low in language.determiners)
    joined = joint > 0 and (nodes[joint].low == "," or nodes[joint].low in language.words.clause.joints)
    return joint - 1 if joined and nodes[joint - 1].actor else None


UNDERGONE = 8
"""Nodes from a body to the auxiliary of what is done to its meeting."""
