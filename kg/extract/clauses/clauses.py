"""The clause around a word: between conjunctions, relative pronouns, quotation marks and stops."""

from __future__ import annotations

import functools
from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.clauses.another_scene import another_scene, behind_a_cause
from kg.extract.clauses.edges import aside_ends, closed_aside, insertion_ends
from kg.extract.clauses.finite import as_past
from kg.extract.clauses.implied import past_aside
from kg.extract.clauses.main_clause import main_begins
from kg.extract.clauses.openings import opens_with_a_means
from kg.extract.clauses.subjects import opens_nothing
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import QUOTES, Nodes
from kg.extract.words.verbal import before_day, looks_verbal, verb_or_says
from kg.language import LANGUAGES, speech
from kg.language.pack import Language
from kg.model import Kind


def clause(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> tuple[int, int]:
    """The clause around a trigger: first node and the node behind it."""
    place = (trigger.first, trigger.last)
    found = nodes.clauses.get(place)
    if found is None:  # a dozen rules ask for each
        found = nodes.clauses[place] = _clause(nodes, trigger, language)
    return found


def _clause(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> tuple[int, int]:
    opening, subordinators = _clause_openers(language.code), language.words.clause.subordinators
    lows, first = nodes.lows, _before_insertion(nodes, trigger.first, language)
    while first > 0 and (
        lows[first - 1] not in opening
        or _is_adverbial(nodes, first - 1, language)
        or _before_a_noun(nodes, first - 1, trigger, language)
        or _points(nodes, first - 1, language)
        or _quotes_the_verb(nodes, first - 1, trigger, language)
        or _goes_on_behind(nodes, first - 1, trigger, language)
    ):
        first -= 1
    if (aside := closed_aside(nodes, trigger.first, language)) is not None and first <= aside[1]:
        first = aside[1] + 1  # "X, who has ruled since 2022, met Y": the main verb's own words
    first = max(first, said_before(nodes, first, trigger.first, language))
    first = max(first, another_scene(nodes, trigger.first, language) or 0)
    first = max(first, behind_a_cause(nodes, trigger.first, language))
    if first == 0 and trigger.first == 1 and opens_with_a_means(nodes, language):
        first = 1  # "Selain mengecam X, Chad memanggil ..."
    main = main_begins(nodes, language)
    if main is not None and first < main:
        if trigger.first < main:
            return first, max(trigger.last, main - 1)
        first = main  # "Days after X fell, Y spoke": X has no part in it
    if first > 0 and lows[first - 1] in language.relatives:
        closing = aside_ends(nodes, first - 1, language)
        if closing is not None and trigger.last <= closing:
            return first, closing
    inserted = insertion_ends(nodes, trigger.last - 1, language)
    if inserted is not None:
        return first, inserted
    closing = _said_at_the_end(nodes, language) if trigger.last < len(lows) else None
    for last in range(trigger.last, len(lows)):
        word = lows[last]
        if last == closing:
            return first, last
        if word == "." or word == ";" or (word == ":" and _opens_another(nodes, last, language)):
            return first, last
        inner = last == trigger.last and not _came_before(trigger, word, language)
        inner = inner or _is_its_content(nodes, trigger, last, language)
        if word in subordinators and not inner and not opens_nothing(nodes, last, language):
            return first, last
    return first, max(trigger.last, len(lows))


def _opens_another(nodes: Nodes, colon: int, language: Language) -> bool:
    """ "criticised the pact: in a statement its ministry demanded ...": a clause with a doer of its own."""
    if language.nouns_after:
        return False
    units = nodes[colon + 1 : colon + EXPLAINED]
    return any([a.actor and verb_or_says(b.low, language) for a, b in pairwise(units)])


EXPLAINED = 9
"""Nodes behind a colon among which the next clause names its doer and what he did."""


def _said_at_the_end(nodes: Nodes, language: Language) -> int | None:
    """ "Chad will leave, the foreign minister, X, said": the comma before who says so, set off by commas."""
    lows = nodes.lows
    if language.nouns_after or lows.count(",") < SET_OFF:
        return None
    commas = [n for n, low in enumerate(lows[:-1]) if low == ","]
    if len(commas) < SET_OFF:
        return None
    first, second, last = commas[-SET_OFF:]
    short = 1 < second - first <= APPOSED >= last - second
    if not short or lows[last + 1] not in speech(language.code).verbs:
        return None
    inside = (*nodes[first + 1 : second], *nodes[second + 1 : last])
    said = any(looks_verbal(n.low, language) or n.low in language.relatives for n in inside if not n.phrase)
    named = sum(n.phrase is not None and n.phrase.kind is PhraseKind.PERSON for n in inside)
    return first if named == 1 and not said else None


def said_before(nodes: Nodes, first: int, at: int, language: Language) -> int:
    """Where a clause of who says so begins before the node `at`, behind what he says; 0 where none does.

    "NATO will send troops, X said during a visit to Oslo", "its director, X, announced during a trip": X is
    there. Not so "Chad, Mali said, had closed the border".
    """
    if language.nouns_after:
        return _said_in_a_relative(nodes, first, at, language)
    if "," not in nodes.words:
        return 0
    lows, verbs = nodes.lows, speech(language.code).verbs
    for comma in range(at - 3, max(first, at - SPOKEN), -1):
        if lows[comma] != "," or not nodes[comma + 1].actor:
            continue
        verb = comma + 2 + (lows[comma + 2] == "," and "," in nodes[comma + 1].text)
        if verb < at and lows[verb] in verbs:
            behind = lows[verb + 1] != "," and any(n.actor for n in nodes[first:comma])
            return comma + 1 if behind else 0
    return 0


def _said_in_a_relative(nodes: Nodes, first: int, at: int, language: Language) -> int:
    """ "X dalam keterangan yang diterima Y, Kamis, menyatakan Z menemui W": not X does it, but Z.

    Whoever stands right behind the verb of saying has the next verb; not so behind the comma that closes the
    clause put in: "X, yang mengakui Y, tidak akan menutup kantornya" has X close nothing.
    """
    if first < 1 or nodes.lows[first - 1] not in language.relatives:
        return 0
    if past_aside(nodes, first, at, language) is not None:
        return 0
    verbs = speech(language.code).verbs
    said = (n for n in range(at - 2, first - 1, -1) if nodes[n + 1].actor and nodes.lows[n] in verbs)
    return next(said, -1) + 1


SPOKEN = 40
"""Most nodes from who says so to an event that is told behind it."""

SET_OFF = 3
"""Commas around a name and what its bearer is before "said"."""

APPOSED = 9
"""Most nodes from one of these commas to the next."""


def _before_insertion(nodes: Nodes, verb: int, language: Language) -> int:
    """ "condemned the raid and, when he met Lavrov, urged ...": the conjunction; else the verb itself."""
    joint = joint_before(nodes, 0, verb, language) if nodes.lows[verb - 1] == "," else -1
    return joint if joint > 0 else verb


def in_an_aside(nodes: Nodes, trigger: Trigger, behind: int, language: Language) -> bool:
    """ "condemned Mali, which expelled its envoy on Monday": a fact with a day of its own, told of a name.

    Only where the name stands at node `behind` or later, and no "that" between them says who says so.
    """
    trigger = as_past(nodes, trigger, language)
    if trigger.passive or trigger.noun or trigger.form in (Form.BASE, Form.ING) or "," not in nodes.words:
        return False
    first, last = clause(nodes, trigger, language)
    lows, at = nodes.lows, first - 1  # where the pronoun stands
    opens = at > max(behind, 1) and (
        lows[at] in language.relatives or lows[at] in language.words.office.whose
    )
    if not opens or lows[at - 1] != "," or not nodes[at - 2].actor:
        return False
    holder = nodes[first].phrase if lows[at] in language.words.office.whose and nodes[first].actor else None
    named = holder is not None and holder.named and holder.office is not None
    if "," in lows[first + 2 * named : trigger.first]:
        return False  # behind the aside
    if not language.complementizers.isdisjoint(lows[behind:at]):
        return False  # "said that Mali, which ..."
    if named:
        return True  # "was brokered by ECOWAS, whose president, X, praised both"
    closing = next((n for n in range(trigger.last, last) if lows[n] == ","), last)
    return any(n.date is not None for n in nodes[first:closing])


def _came_before(trigger: Trigger | Bond, word: str, language: Language) -> bool:
    """ "Kenya memprotes setelah Uganda menahan X": a deed of before, and not what is said."""
    said = isinstance(trigger, Trigger) and not trigger.noun and trigger.frame.kind is Kind.STATEMENT
    return said and language.nouns_after and word in language.words.time.apart


def _is_its_content(nodes: Nodes, trigger: Trigger | Bond, at: int, language: Language) -> bool:
    """ "tuntutan X agar Y mundur": what somebody's demand says belongs to it."""
    said = isinstance(trigger, Trigger) and trigger.noun and trigger.frame.kind is Kind.STATEMENT
    owner = at == trigger.last + 1 and nodes[trigger.last].actor and language.nouns_after
    return said and owner and nodes[at].low in language.complementizers


EARLIER = 4
"""Nodes between "had" and what is counted back: "had just two days before met"."""


def _is_adverbial(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a conjunction opens no clause: "ketika itu" is only "then", "as" belongs to "known as"."""
    words = language.words
    if not language.nouns_after:
        often = " ".join(nodes.lows[at : at + 2]) in language.words.time.frequencies  # "once again"
        if often or _with_its_day(nodes, at, language):
            return True
        inside = at > 0 and at + 2 < len(nodes) and nodes.lows[at - 1] in words.verb.perfects
        dated = inside and nodes[at + 1].date is not None
        if dated or (
            inside
            and nodes.lows[at - 1] in words.verb.pluperfects
            and nodes[at + 1].low in language.determiners
        ):
            return True  # "has since Monday expelled", "had before the ceremony held talks"
        counted = at > 1 and nodes.lows[at - 1].removesuffix("s") in language.words.time.spans
        counted = counted and _verb_next(nodes, at + 1, language)
        if counted and not words.verb.pluperfects.isdisjoint(nodes.lows[max(0, at - EARLIER) : at - 1]):
            return True  # "had only days before hosted"
        told = inside and at > 1 and nodes.lows[at - 2] not in language.relatives
        if told and _verb_next(nodes, at + 1, language):
            return True  # "Chad has since expelled"; "who has since left" is told in passing
        before = nodes.lows[at - 1]  # "days before," dates what is told
        days = before in language.words.gathering.spans and before.endswith(language.several)
        closed = nodes.lows[at + 1 : at + 2] == (",",) and not (
            days and at > 0
        )  # "met him shortly before, thanked"
        adverbial = closed or (at > 0 and nodes.lows[at - 1] in words.clause.clause_idioms)
        return adverbial and nodes.lows[at] in words.clause.subordinators
    behind = nodes.lows[at + 1 : at + 2]
    if behind and nodes[at + 1].date is not None and at > 0 and nodes[at - 1].low != ",":
        return (
            nodes.lows[at] in words.clause.subordinators
        )  # "yang berkuasa sejak 2014": with its day, no clause
    then = bool(behind) and at > 0 and nodes.lows[at] in words.likewise.sequels and nodes[at - 1].actor
    if then and looks_verbal(behind[0], language):
        return True  # "Mandela kemudian menyurati X dan menyerukan ...": it is Mandela who calls for it
    pointed = bool(behind) and behind[0] in words.clause.phrase_idioms
    return pointed and nodes.lows[at] in words.clause.subordinators


def _with_its_day(nodes: Nodes, at: int, language: Language) -> bool:
    """ "jailed since May, and demanded", "a member since 1949, closed": a day alone behind it, no clause."""
    if nodes.lows[at] not in language.words.clause.before_nouns or at + 2 >= len(nodes):
        return False
    closed = nodes.lows[at + 2] == "," or nodes.lows[at + 2] in language.words.clause.joints
    return nodes[at + 1].date is not None and closed


def _before_a_noun(nodes: Nodes, at: int, trigger: Trigger | Bond, language: Language) -> bool:
    """ "imposed sanctions days after the coup and threatened to": a preposition, which opens no clause."""
    words, joint = language.words.clause, trigger.first - 1
    joined = at < joint - 1 and nodes[joint].low in words.joints and not language.nouns_after
    if not joined or nodes[at].low not in words.before_nouns:
        return False
    verbs = speech(language.code)
    return not any(
        n.low in language.auxiliaries
        or n.low in verbs.predicates
        or n.low in verbs.verbs
        or n.low.endswith(language.gerund)
        or looks_verbal(n.low, language)
        for n in nodes[at + 1 : joint]
    )


def _points(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Mali's delegation at that meeting was led by X": the word points, and opens no clause; English."""
    if language.nouns_after or not 0 < at < len(nodes) - 2 or nodes[at].low not in language.complementizers:
        return False
    noun, behind = nodes[at + 1], nodes[at + 2].low
    told = noun.low in language.words.place.gatherings and behind in language.passive_auxiliaries
    return told and nodes[at - 1].low in language.words.place.inside


def _quotes_the_verb(nodes: Nodes, at: int, trigger: Trigger | Bond, language: Language) -> bool:
    """ "Chad on Friday “strongly condemned” the raid": a verb is quoted, whose subject stands outside."""
    if nodes.lows[at] not in QUOTES or at < 1 or language.nouns_after or trigger.first - at > QUOTED:
        return False
    verb = all(language.before_verbs(low) for low in nodes.lows[at + 1 : trigger.first])
    before = before_day(nodes, at - 1, language)
    return verb and nodes[before].actor and QUOTES.isdisjoint(nodes.lows[:at])


def _goes_on_behind(nodes: Nodes, at: int, trigger: Trigger | Bond, language: Language) -> bool:
    """ "Chad menyebut serangan itu "biadab" dan mengusir ...": a mark inside its clause."""
    lows, joints = nodes.lows, language.words.clause.joints
    if (
        lows[at] not in QUOTES
        or (isinstance(trigger, Trigger) and trigger.noun)
        or joints.isdisjoint(lows[at : trigger.first])
    ):
        return False
    marks = [n for n in range(trigger.first) if lows[n] in QUOTES]
    if len(marks) % 2:
        return False
    opened = marks[marks.index(at) // 2 * 2]
    closed = marks[marks.index(at) // 2 * 2 + 1]
    said = opened == 0 or lows[opened - 1] in {",", ":"} or closed - opened > CALLED
    behind = closed + 1 + (lows[closed + 1] == ",")
    led = all(language.before_verbs(low) for low in lows[behind + 1 : trigger.first])
    return not said and lows[behind] in joints and led and lows[closed - 1] != "."


CALLED = 9
"""Most nodes between two marks that are part of a clause: what something is called."""

QUOTED = 3
"""Most nodes from a quotation mark to the verb that is quoted: its adverbs."""


def _verb_next(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a plain word stands at `at`, no subject: behind a perfect and "since" it is the verb."""
    node = nodes[at]
    plain = node.phrase is None and node.low.isalpha() and not node.low.endswith(language.gerund)
    return (
        plain and node.low not in language.determiners and node.low not in language.words.clause.body_pronouns
    )


@functools.cache
def _clause_openers(code: str) -> frozenset[str]:
    language = LANGUAGES[code]()
    words = language.words.clause.subordinators | language.complementizers | language.relatives
    return words | QUOTES | {";"}
