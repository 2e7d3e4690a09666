"""Phrases joined by "and": who is named together."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.before_joints import before_joint, past_people
from kg.extract.clauses.lists import closes_the_opening
from kg.extract.clauses.offices_joined import before_their_offices
from kg.extract.clauses.own_clause import has_own_clause
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language


def coordinated(nodes: Nodes, at: int, first: int, language: Language, listed: bool = False) -> list[Phrase]:
    """The phrase at `at` and those joined to it on its left, in order; `listed` if an "and" follows it."""
    out: list[Phrase] = []
    step = at
    # commas join only in a list that has its "and"
    listing = listed or _goes_on_nameless(nodes, at, language) or _between_dashes(nodes, at, first)
    listing = listing or (first == 0 and _of_a_headline(nodes, at, language))
    if has_own_clause(nodes, at, first, language) and (alone := nodes[at].phrase) is not None:
        return [alone]
    while step >= first:
        phrase = nodes[step].phrase
        if phrase is None:
            break
        out.insert(0, phrase)
        if _hyphenated(nodes, step, first, language):
            step -= 2
            continue
        before = before_joint(nodes, step, first, language)
        joints = {n.low for n in nodes[before + 1 : step] if n.low in language.coordinators}
        if joints and before > first:
            before = past_people(nodes, before, first, language)
        listing = listing or bool(joints - {","})
        if len(joints) > 1 and step == at and begins_a_clause(nodes, at, before, first, language):
            break
        if len(joints) > 1 and step == at and not _lists(nodes, before, first, language):
            out = [*_before_examples(nodes, before, first, language, len(out)), *out]
            break  # "imposed sanctions on Belarus, and Latvia followed suit"
        if joints == {","} and listing and _ends_a_list(nodes, before, first, language):
            break
        if joints == {","} and listing and first == 0 and _closes_the_opening(nodes, before, at, language):
            break
        if joints == {","} and listing and before > 0 and closes_the_opening(nodes, before + 1, language):
            break
        if joints == {","} and listing and _lies_in_the_opening(nodes, before, language):
            break
        told = before > 0 and _is_source(nodes, before, language)
        if not joints or not listing or before < first or not nodes[before].actor or told:
            out = [*_before_examples(nodes, before, first, language, len(out)), *out]
            joined = before_their_offices(nodes, step, first, language)
            if joined is not None:  # "Ruto and the ministers of Togo and Benin signed": Ruto as well
                out = [*coordinated(nodes, joined, first, language, True), *out]
            break
        step = before
    return out


def with_the_nameless(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """ "X, Y and senior officials of the ministry attended": those of the list who have names."""
    joints, end = language.words.clause.joints, verb
    while end > first and language.before_verbs(nodes[end - 1].low):
        end -= 1
    for joint in range(end - 2, max(first, end - NAMELESS) + 1, -1):
        if language.nouns_after or nodes[joint].low not in joints:
            continue
        last = next((n for n in range(joint + 1, end) if nodes[n].low in language.words.people.unnamed), None)
        before = joint - 1 - (nodes[joint - 1].low == ",")
        named = last is not None and last - joint <= QUALIFIED and nodes[before].actor
        if last is None or not named or any(n.actor for n in nodes[joint + 1 : last]):
            return []
        of = language.prepositions.get(nodes[last + 1].low)
        closed = last + 1 == end or of in ("of", "from", "between")
        row = coordinated(nodes, before, first, language, True) if closed else []
        people = [p for p in row if p.kind is PhraseKind.PERSON and p.named]
        return row if len(people) > 1 and len(people) == len(row) else []
    return []


NAMELESS = 14
"""Most nodes of such a list from its last "and" to the verb."""

QUALIFIED = 4
"""Most nodes from that "and" to the noun: "and other senior government officials"."""


def begins_a_clause(nodes: Nodes, at: int, before: int, first: int, language: Language) -> bool:
    """ "X met Y and Z, and Chad condemned", ", and she spoke": a row that has its "and" goes on no further.

    Whoever acts stands at `at`, the last of the row at `before`.
    """
    phrase = nodes[at].phrase
    if phrase is not None and not phrase.named and nodes[at].text.lower() in language.persons:
        return True
    if language.nouns_after or at + 1 >= len(nodes) or not finite_follows(nodes, at + 1, language):
        return False
    row, closed = before, False
    while row > first and nodes[row].actor:
        left = before_joint(nodes, row, first, language)
        joints = {n.low for n in nodes[left + 1 : row] if n.low in language.coordinators}
        if not joints or left < first or not nodes[left].actor:
            break
        row, closed = left, closed or joints != {","}
    lead = row - 1 - (nodes[row - 1].low in language.determiners or nodes[row - 1].low in language.numbers)
    if not closed or lead < first:
        return False
    while lead > first and language.prepositions.get(nodes[lead].low) == "of":
        lead -= 1
        while lead > first and nodes[lead].low.isalpha() and not _is_a_verb(nodes[lead].low, language):
            lead -= 1  # "met the foreign ministers of Chad and Mali"
    low = nodes[lead].low
    return _is_a_verb(low, language) or language.prepositions.get(low, "of") not in ("of", "from", "between")


def _is_a_verb(low: str, language: Language) -> bool:
    return looks_verbal(low, language) or low in language.words.verb.object_verbs


def _of_a_headline(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Peru, Ghana, Kenya condemn raid": states that commas alone join, from the first word on."""
    if at < 2 or at % 2 or nodes[at + 1].low in {",", *GENITIVES}:
        return False
    row = [node.phrase for node in nodes[: at + 1 : 2]]
    commas = all(low == "," for low in nodes.lows[1:at:2])
    states = [p.entity for p in row if p is not None and p.kind in STATES and p.place in (None, p.entity)]
    return commas and len(set(states)) == len(row)


STATES = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})
"""Who is named beside others in a headline."""


def _hyphenated(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "RI-Vietnam teken perjanjian", "US-Israeli strikes killed": two states that a hyphen joins."""
    if at - 2 < first or nodes[at - 1].low not in DASHES:
        return False
    one, other = nodes[at - 2], nodes[at]
    close = one.end == nodes[at - 1].begin and nodes[at - 1].end == other.begin
    states = [n.phrase is not None and n.phrase.kind is PhraseKind.COUNTRY for n in (one, other)]
    return close and all(states) and one.actor


def _goes_on_nameless(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Rowley, his wife Sharon and a delegation": the last of the list bears no name."""
    if _and_other_states(nodes, at, language):
        return True
    if language.nouns_after or at + 2 >= len(nodes) or nodes[at - 2].low not in language.possessives:
        return False
    return nodes[at + 1].low in language.words.clause.joints and not nodes[at + 2].actor


def _and_other_states(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Uni Eropa, Jepang dan banyak negara lainnya", "the EU, Japan and several other countries"."""
    joints, words = language.words.clause.joints, language.words
    joint = at + 1 + (nodes.lows[at + 1 : at + 2] == (",",))
    if joint + 2 >= len(nodes) or nodes[joint].low not in joints:
        return False
    leads = (
        words.group.some,
        words.people.allies,
        language.quantities,
        language.possessives,
        language.numbers,
    )
    bare = language.nouns_after and nodes[joint + 1].low in language.members
    if not bare and not any(nodes[joint + 1].low in lead for lead in leads):
        return False
    behind = nodes[joint + 1 : joint + 1 + OTHERS]
    called = (
        n for n, node in enumerate(behind) if node.low in language.members or node.low in words.people.allies
    )
    member = next(called, None)
    return member is not None and not any(node.actor for node in behind[:member])


OTHERS = 5
"""Nodes behind "and" among which other states are told of: "many other Western countries"."""


def _ends_a_list(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "In talks brokered by Oman and Iraq, Chad and Mali agreed": an "and" left of the comma ends a list."""
    begin = before_joint(nodes, at, first, language)
    joints = {n.low for n in nodes[begin + 1 : at] if n.low in language.words.clause.joints}
    led = nodes[0].low in language.prepositions
    return led and begin >= first and bool(joints) and nodes[begin].actor


def _closes_the_opening(nodes: Nodes, before: int, at: int, language: Language) -> bool:
    """ "In response to the coup in Niger, Chad and Mali closed ...": Niger is of the phrase that opens."""
    if language.nouns_after or before < 2 or at + 1 >= len(nodes) or "," in nodes.lows[: before + 1]:
        return False
    lead = before - 1 - (nodes[before - 1].low in language.determiners)
    opens = nodes[0].low in language.prepositions and lead > 0 and nodes[lead].low in language.prepositions
    return opens and nodes[at + 1].low != "," and finite_follows(nodes, at + 1, language)


def _lies_in_the_opening(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Di Argyle, Saint Vincent, Presiden X dan Presiden Y": the state at `at` is where it lies."""
    if at != 3 or nodes[0].low not in language.locatives or nodes[2].low != ",":
        return False
    place, state = nodes[1].phrase, nodes[at].phrase
    lies = place is not None and place.kind is PhraseKind.PLACE
    return lies and state is not None and state.kind is PhraseKind.COUNTRY


def _is_source(nodes: Nodes, at: int, language: Language) -> bool:
    """ "According to X, Y and Z met", "Dilansir kantor berita AFP, Y dan Z ...": whose news it is."""
    words = speech(language.code)
    if (nodes[at - 1].low,) in words.sources or nodes[at - 1].low in language.words.group.besides:
        return True  # "Selain X, Y dan Z memanggil ...": X did something else
    if not language.nouns_after:
        return at <= CITED and any([nodes.lows[: len(source)] == source for source in words.sources])
    led = nodes[max(0, at - CITED) : at]
    return any(n.low in words.citing for n in led) and not any(n.actor or n.low == "," for n in led)


CITED = 4
"""Nodes before a source in which the word that cites it stands: "dilansir dari kantor berita AFP"."""


def _lists(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a comma and "and" join the actor at `at` to the next: not where a preposition leads it.

    "imposed sanctions on Belarus, and Latvia followed suit".
    """
    if language.nouns_after or at <= first:
        return True
    lead = at - 1 - (nodes[at - 1].low in language.determiners or nodes[at - 1].low in language.numbers)
    led_by = nodes[lead].low
    if nodes[at - 2].low in language.words.place.representing:
        return True  # "Chad, represented by X, and Mali signed"
    if _is_a_verb(led_by, language):
        return False  # "accused Somalia, and Ghana condemned it"
    going_on = led_by.endswith(language.gerund) and nodes[lead - 1].low in language.passive_auxiliaries
    if going_on and lead > first:
        return False  # "is arming Somalia, and Ghana condemned it"
    return language.prepositions.get(led_by, "of") in ("of", "from", "between")


def companions(
    nodes: Nodes, first: int, verb: int, subjects: Sequence[Phrase], language: Language
) -> list[Phrase]:
    """ "Didampingi Menlu X, Presiden Y menerima", "Y, accompanied by X, came": who is beside the subject."""
    beside = language.words.place.beside
    lead = next((n for n in range(first, verb) if nodes[n].low in beside), None) if beside else None
    if lead is not None and not language.nouns_after:
        lead += 1
        lead = lead if nodes[lead].low in language.words.clause.agents else None
    out: list[Phrase] = []
    for at in range(lead + 1 if lead is not None else verb, verb):
        node = nodes[at]
        if lead == at - 1 and language.prepositions.get(node.low) == "by":
            continue
        if node.phrase is not None and node.phrase in subjects:
            break
        if node.actor and node.phrase is not None and not node.phrase.modifier:
            out.append(node.phrase)
        elif looks_verbal(node.low, language) or node.low in language.prepositions:
            break
    return [p for p in out if p.kind is PhraseKind.PERSON]


def _before_examples(nodes: Nodes, at: int, first: int, language: Language, listed: int) -> list[Phrase]:
    """ "ten ASEAN countries and three others, such as A, B and C": whom the examples add to."""
    while at >= first and nodes[at].low == ",":
        at -= 1
    if at > first and nodes[at].low in {*DASHES, "("} and not language.nouns_after:
        return _before_dash(nodes, at, first, language)
    examples = at >= first and (
        language.prepositions.get(nodes[at].low) == "including"
        or (at > first and language.prepositions.get(f"{nodes[at - 1].low} {nodes[at].low}") == "including")
    )
    if not examples:
        return []
    for step in range(at - 1, max(first - 1, at - 9), -1):
        phrase = nodes[step].phrase
        if language.nouns_after and nodes[step].low == "," and step < at - 1:
            break  # "Menjelang sidang PBB, sepuluh negara termasuk X mengecam"
        if phrase is not None and nodes[step].actor:
            if phrase.count == listed:
                break  # "Dua dari 15 anggota dewan, yakni X dan Y": those do it, not the body
            joined = not language.nouns_after and not language.words.clause.joints.isdisjoint(
                nodes.lows[step + 1 : at]
            )  # "Peru, Chile and their allies including Togo"
            return coordinated(nodes, step, first, language, joined)
    return []


DASHES = frozenset({"-", "–", "—", "--"})

SET_OFF = 24
"""Most nodes of a list between two dashes."""


def _between_dashes(nodes: Nodes, at: int, first: int) -> bool:
    """ "empat negara -- Brasil, Argentina, Chile, AS -- akan ...": commas alone join them."""
    if at + 1 >= len(nodes) or nodes[at + 1].low not in DASHES or nodes[at - 1].low != ",":
        return False
    for step in range(at - 1, max(first, at - SET_OFF) - 1, -1):
        if nodes[step].low in DASHES:
            return True
        if not nodes[step].actor and nodes[step].low != ",":
            return False
    return False


def _before_dash(nodes: Nodes, dash: int, first: int, language: Language) -> list[Phrase]:
    """ "Iran and the six powers - Britain, China and France - agreed": Iran, too."""
    for at in range(dash - 1, max(first, dash - 9), -1):
        low = nodes[at].low
        if low in language.words.clause.joints:
            return coordinated(nodes, at - 1, first, language) if nodes[at - 1].actor else []
        if not (low.isalnum() or nodes[at].phrase is not None) or low in language.auxiliaries:
            return []
    return []


def of_a_region(nodes: Nodes, opened: int, at: int, behind: int) -> bool:
    """ "to three countries in Africa, including Kenya": examples of the countries, not of where they lie.

    The place stands from node `opened` to `at`, where examples begin, the first of them at `behind`.
    """
    region = [n.phrase for n in nodes[opened:at] if n.phrase is not None]
    example = nodes[behind].phrase if behind < len(nodes) else None
    placed = len(region) == 1 and region[0].kind is PhraseKind.PLACE
    return placed and example is not None and example.kind is not PhraseKind.PLACE
