"""Where a clause ends at a comma, and whom a relative pronoun makes the object of its verb.

English: "Days after Niger expelled the envoy, a spokesman said ...": what stands behind the comma is done by
somebody else; "Wang Yi, whom Wong met on Friday, criticised ...": Wong met him, and he criticised.
"""

from __future__ import annotations

from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.attributed import says_of_another
from kg.extract.clauses.implied import antecedent_at, past_apposition, past_aside
from kg.extract.clauses.issuing import issuing_verb, told_in
from kg.extract.clauses.led import led
from kg.extract.clauses.not_his_deed import behind_what_was_imposed, of_us
from kg.extract.clauses.relatives_in_a_row import first_of_its_row
from kg.extract.clauses.reported_doers import of_others_joined, of_the_reported
from kg.extract.clauses.verbs_in_a_row import opens_nameless
from kg.extract.clauses.what_is_his import of_what_is_his
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import before_day, looks_verbal, new_passive, past_day, present
from kg.language import speech
from kg.language.pack import Language


def aside_ends(nodes: Nodes, relative: int, language: Language) -> int | None:
    """The comma that closes a relative clause between commas, where the main verb stands right behind it."""
    if language.nouns_after or not 0 < relative < len(nodes) - 1:
        return None
    opens = first_of_its_row(nodes, relative, language)  # "X, who won and who met Y, left"
    commas = "," in nodes.lows[max(0, opens - 2) : opens]
    if not commas and past_apposition(nodes, opens, language) is None:
        return _behind_his_title(nodes, opens, relative, language)
    apposed = nodes[relative + 1].actor and nodes.lows[relative + 2 : relative + 3] == (",",)
    return _comma_before_verb(nodes, relative + 2 + apposed, language)  # ", when its president, X, met Y"


def _behind_his_title(nodes: Nodes, opens: int, relative: int, language: Language) -> int | None:
    """ "Tom Berg, an ambassador who knew Y, will leave": the comma before his title is in his phrase."""
    who = nodes[opens - 1].phrase
    if who is None or not who.named or who.kind is not PhraseKind.PERSON:
        return None
    close = next((n for n in range(relative + 2, len(nodes) - 1) if nodes[n].low in {",", ":", ";"}), None)
    return close if close is not None and _comma_before_verb(nodes, close, language) == close else None


def closed_aside(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """ "X, who was in Rome last week, met Y": the relative pronoun and the closing comma before a main verb.

    The clause of "met" begins behind the comma: neither the day nor the status of the aside is its own.
    """
    opening = language.words.clause.subordinators
    if language.nouns_after or "," not in nodes.words:
        return None
    lows, close = nodes.lows, verb - 1
    if lows[close] in language.words.clause.infinitives and lows[close - 1] in language.plans:
        close -= 2  # "X, who was in Rome last week, is expected to meet Y"
    while close > 2 and (language.before_verbs(lows[close]) or lows[close] in language.passive_auxiliaries):
        close -= 1
    close = before_day(nodes, close, language)
    if close < 4 or lows[close] != ",":
        return None
    if (brought := _brought_along(nodes, close, language)) is not None:
        return brought, close
    whose = language.words.office.whose
    if language.relatives.isdisjoint(nodes.words) and whose.isdisjoint(nodes.words):
        return None
    for at in range(close - 1, 0, -1):
        if lows[at] in PARTING:
            return None
        relative = lows[at] in language.relatives and lows[at] not in opening | language.words.place.where
        if relative or lows[at] in whose:
            dangling = lows[close - 1] in opening  # "who had left days before"
            if not dangling and aside_ends(nodes, at, language) == close:
                return first_of_its_row(nodes, at, language), close
            if dangling or lows[at - 1] == ",":
                return None  # else "who took office after the coup that toppled Y": of one within it
    return None


ASIDE = 40
"""Most nodes of what is put in about somebody's delegation."""


def _brought_along(nodes: Nodes, close: int, language: Language) -> int | None:
    """ "X, leading a delegation that includes Y, met Z": the participle, of whose object more is told."""
    lows, opens = nodes.lows, language.relatives | language.complementizers
    inner = next((n for n in range(close - 1, max(3, close - ASIDE), -1) if lows[n] in opens), None)
    who = inner is not None and lows[inner - 1] == "," and nodes[inner - 2].actor  # "beside Y, who met Z"
    if inner is None or not (who or lows[inner - 1] in language.words.group.delegations):
        return None
    for at in range(inner - 1 - who, max(0, inner - ASIDE), -1):
        if lows[at] == ",":
            participle = lows[at + 1].endswith(language.gerund + language.past)
            return at + 1 if participle and nodes[at - 1].actor else None
    return None


PARTING = frozenset({".", ";", '"', "“", "”"})
"""What no relative clause goes over."""


def _comma_before_verb(nodes: Nodes, first: int, language: Language) -> int | None:
    """The first comma from a node on, right behind which a finite verb stands."""
    words = speech(language.code)
    for comma in range(first, len(nodes) - 1):
        if nodes[comma].low != ",":
            continue
        at = past_day(nodes, comma + 1, language)
        while at < len(nodes) - 1 and language.before_verbs(nodes[at].low):
            if nodes[at].low in words.predicates:
                return comma  # "which cut ties with Qatar, is a member of NATO"
            at += 1
        low = nodes[at].low
        known = low in words.predicates or low in words.verbs or looks_verbal(low, language)
        means = low in language.plans and not language.words.clause.infinitives.isdisjoint(
            nodes.lows[at + 1 : at + 2]
        )
        if known or means or present(nodes, at, language):  # "who took office in May, plans to visit Y"
            return comma
    return None


def insertion_ends(nodes: Nodes, at: int, language: Language) -> int | None:
    """The comma that closes what is put in behind a name: "X, in Madrid for talks with Y, said ...".

    So "X, elected in May, met Y in Madrid": he was not elected there.
    """
    if language.nouns_after or nodes.lows.count(",") < 2:
        return None
    opening = next((n for n in range(at - 1, 0, -1) if nodes[n].low == ","), None)
    if opening is None or not nodes[opening - 1].actor:
        return None
    low = nodes[opening + 1].low
    inserted = low in language.prepositions or (low.endswith(language.gerund) and len(low) > 4)
    if inserted or _done_before(nodes, opening, language):
        return _comma_before_verb(nodes, at + 1, language)
    return None


def behind_aside(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """Whether a verb stands behind the relative clause that begins at `first`: not by whom it names."""
    if first == 0 or nodes[first - 1].low not in language.relatives:
        return False
    closing = aside_ends(nodes, first - 1, language)
    behind = closing is not None and verb > closing
    return behind and not says_of_another(nodes, (closing or 0) + 1, verb, language)


def of_antecedent(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The antecedent of a relative clause behind which a verb stands, which is its subject."""
    at = past_aside(nodes, first, verb, language)
    if at is None and behind_aside(nodes, first, verb, language):
        return antecedent_at(nodes, first - 1, language)
    return at


_LEAST_LISTED: Final = 5
"""A name, a comma, an aside, a comma and a joint stand before the verb at least."""


def listed_over_aside(nodes: Nodes, verb: int, language: Language) -> list[Phrase]:
    """ "Chad, which borders Libya, and Niger condemned": both; "..., urged calm, and Niger sent": Niger."""
    if verb < _LEAST_LISTED:
        return []
    last = verb - 1
    while last > 3 and language.before_verbs(nodes[last].low):
        last -= 1
    last = before_day(nodes, last, language)
    joint = last - 1 - (nodes[last - 1].low in language.determiners)
    joined = joint > 3 and nodes[last].actor and nodes[joint].low in language.words.clause.joints
    if language.nouns_after or not joined or nodes[joint - 1].low != ",":
        return []
    for comma in range(joint - 3, 0, -1):
        if nodes[comma].low != "," or nodes[comma + 1].low not in _aside_leads(language):
            continue
        one = nodes[comma + 1].low in language.relatives or not nodes[comma + 2].actor
        opens = all(not n.actor and not looks_verbal(n.low, language) for n in nodes[: comma - 1])
        behind = [nodes[n + 1].low for n in range(comma + 2, joint - 1) if nodes[n].low == ","]
        if any(looks_verbal(low, language) or low in language.words.verb.strong_pasts for low in behind):
            return [p for p in (nodes[last].phrase,) if p is not None and nodes[comma - 1].actor]
        if one and opens and nodes[comma - 1].actor and not led(nodes, comma - 1, language):
            return [p for p in (nodes[comma - 1].phrase, nodes[last].phrase) if p is not None]
        return []
    return []


def of_an_aside(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a day is of what is told beside: ", who left on Monday,", ", due in Rome on Monday,"."""
    relative = any(n.low in language.relatives and nodes[m - 1].low == "," for m, n in enumerate(nodes[:at]))
    return relative or planned_aside(nodes, at, language)


def planned_aside(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Ruto, due in Kampala on Sunday, urged": what is told of whither he goes, or of what befell him."""
    comma = next((n for n in range(at - 1, 0, -1) if nodes[n].low == ","), None)
    if language.nouns_after or comma is None or "," not in nodes.lows[at:]:
        return False
    planned = nodes[comma + 1].low in language.plans and nodes[comma - 1].actor
    return planned or _done_before(nodes, comma, language)


def _done_before(nodes: Nodes, comma: int, language: Language) -> bool:
    """ "Ruto, sworn in on May 29, met", "the accord, reached in 2018, was": what had befallen the subject."""
    words, at = language.words, comma + 1
    at += nodes[at].low.endswith(language.adverbial)
    low = nodes[at].low if at < len(nodes) else ""
    done = low.endswith(language.past) or low in words.verb.strong_participles
    begin = next((n + 1 for n in range(comma - 1, -1, -1) if nodes[n].low in PARTING), 0)
    head = nodes[begin:comma]
    return (
        done
        and low not in words.clause.meanwhile
        and all(n.phrase is not None or not looks_verbal(n.low, language) for n in head)
        and any(n.actor or n.low in language.determiners for n in head)
        and not any(n.low in words.verb.perfects or n.low in language.passive_auxiliaries for n in head)
    )


def _aside_leads(language: Language) -> frozenset[str]:
    return language.relatives | language.words.clause.indefinite | language.determiners


def of_nobody(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "The envoy, whom Ghana summoned, apologised": the subject bears no name, and is not Ghana."""
    if _of_a_pronoun(nodes, first, verb, language) or _of_a_paper(nodes, verb, language):
        return True
    if _of_a_meeting(nodes, first, verb, language) or _of_what_was_sent(nodes, first, verb, language):
        return True
    if _of_the_unnamed(nodes, first, verb, language) or of_the_reported(nodes, first, verb, language):
        return True
    if behind_what_was_imposed(nodes, verb, language) or _meant_by_the_nameless(nodes, first, verb, language):
        return True
    if _of_the_head(nodes, first, verb, language) or of_us(nodes, first, verb, language):
        return True
    if of_what_is_his(nodes, first, verb, language):
        return True
    if _of_those_there(nodes, first, verb, language) or of_others_joined(nodes, first, verb, language):
        return True
    behind = behind_aside(nodes, first, verb, language)
    return behind and not any(node.actor for node in nodes[:first])


def _meant_by_the_nameless(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "The mediators telephoned X to demand a truce": English, those who did demand it, and not X.

    Whoever is asked or sent does it himself: "The mediators asked X to demand a truce".
    """
    reaching = language.words.verb.reaching
    if language.nouns_after or nodes[verb - 1].low not in language.words.clause.infinitives:
        return False
    at = next((n for n in range(verb - 2, first, -1) if nodes[n].low in reaching), None)
    if at is None or any(node.actor for node in nodes[first:at]):
        return False
    return any(node.actor for node in nodes[at + 1 : verb - 1])


def _of_those_there(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Haiti, where gangs threaten the government": English, nameless people there do so, not the state."""
    if language.nouns_after or first < 1 or nodes[first - 1].low not in language.words.place.where:
        return False
    between = nodes[first:verb]
    doers = language.words.deed.nameless_doers | language.words.deed.factions
    named = any(n.actor or n.low == "," for n in between)
    return not named and any(n.low in doers for n in between)


def _of_a_meeting(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Pertemuan yang dipimpin X itu memutuskan ...": the meeting decides, not X."""
    if not language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return False
    at = verb - 1
    while at > first and nodes[at].low in language.auxiliaries:
        at -= 1
    kind = language.back_nouns.get(nodes[first - 2].low)
    return nodes[at].low in language.demonstratives and kind in ("gathering", "paper", "act")


def _of_what_was_sent(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Bantuan yang dilepas X tiba di Gaza": the aid arrives, not X."""
    if not language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return False
    head, at = nodes[first - 2], first
    words = language.words
    people = language.person_nouns | language.people | language.government | words.group.delegations
    papers = words.name.papers | speech(language.code).statements  # what somebody wrote speaks for him
    if not head.low.isalpha() or head.low in people | papers or head.low in words.people.epithets:
        return False
    while at < verb and nodes[at].low in language.auxiliaries:
        at += 1
    if at >= verb or nodes[at].low in words.group.led_by or "," in nodes.lows[at:verb]:
        return False  # "lembaga yang dipimpin X mengecam": X has part in it
    return new_passive(nodes[at].low, language) and any(n.actor for n in nodes[at:verb])


def _of_the_head(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Kelompok yang menahan X mengecam Y": whoever holds X condemns it, and bears no name."""
    if not language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return False
    small, head = language.words, nodes[first - 2].low
    people = (language.person_nouns, language.people, language.government, language.forces)
    if not any(head in words for words in (*people, small.people.unnamed, small.body.body_kinds)):
        return False
    at = first
    while at < verb and nodes[at].low in language.auxiliaries:
        at += 1
    if nodes[at].low in small.group.flown_by:
        return False  # "Pesawat yang membawa X mendarat di Y": X is there
    held = at + 1 < verb and nodes[at + 1].actor and looks_verbal(nodes[at].low, language)
    if not held or new_passive(nodes[at].low, language):
        return False
    between = [n for n in nodes[at + 2 : verb] if n.date is None and n.low not in language.auxiliaries]
    return all([n.low in language.prepositions or (n.phrase is not None and not n.actor) for n in between])


def _of_the_unnamed(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "X mundur setelah massa menyerbu dan membakar istana": not X does it."""
    if not language.nouns_after or first == 0:
        return False
    clause, crowds = nodes[first:verb], language.words.people.unnamed
    crowd = not crowds.isdisjoint(nodes.words) and not any(n.actor for n in clause)
    at = next((n for n in range(first, verb) if nodes[n].low in crowds), verb) if crowd else verb
    acts = at < verb and not any(_acts(nodes[n].low, language) for n in range(first, at))
    return acts or opens_nameless(nodes, first, verb, language)


def _acts(low: str, language: Language) -> bool:
    """Whether a word is an active verb, whose object follows: "negaranya menerima pengungsi dan meminta"."""
    return low.startswith(language.words.verb.active_prefix) and looks_verbal(low, language)


def _of_a_pronoun(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "accused Rwanda of backing the M23, which it denies": "it" is not the M23.

    "Chad's ties with Togo, with which it fought a war": `it_again` tells who that is.
    """
    led = first > 0 and nodes[first - 1].low in language.relatives and not language.nouns_after
    led = led and not (first > 1 and nodes[first - 2].low in language.words.clause.fronted_slots)
    it = led and verb == first + 1 and nodes[verb - 1].low in language.words.clause.body_pronouns
    return it and not finds_fault(nodes, verb, language)


def finds_fault(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "left Togo, which it accuses of theft": a state does not accuse itself, so that "it" is not Togo."""
    behind = nodes[verb + 1].low if verb + 1 < len(nodes) else ""
    return nodes[verb].low in language.words.verb.finding_fault and behind in language.of_words


def _of_a_paper(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "was handed a note declaring four diplomats unwelcome": not by whoever is handed it."""
    papers = language.words.statement.papers
    said = verb > 0 and nodes[verb - 1].low in papers and nodes[verb].low.endswith(language.gerund)
    written = said and (issuing_verb(nodes, verb, language) is not None or told_in(nodes, verb, language))
    return said and not written  # "issued a statement condemning X", "In a statement condemning X, Chad said"


def in_aside(nodes: Nodes, behind: int, at: int, language: Language) -> bool:
    """Whether a relative clause that opens behind a trigger and closes again holds the node `at`.

    "The talks, which Qatar hosted, opened on Monday": Monday belongs to the talks.
    """
    if language.nouns_after or language.relatives.isdisjoint(nodes.words):
        return False
    for relative in range(at - 1, behind - 1, -1):
        if nodes[relative].low in language.relatives:
            closing = aside_ends(nodes, relative, language)
            return closing is not None and closing > at
    return False


def did_likewise(nodes: Nodes, at: int, language: Language) -> bool:
    """ "sent flour to Mali, and so did Peru": Peru sends it, and receives none."""
    words, behind = language.words.likewise, nodes.lows[at + 1 : at + 2]
    return bool(behind) and nodes[at].low in words.likewise and behind[0] in words.as_did


def set_off(nodes: Nodes, at: int, language: Language) -> bool:
    """ ", a step that Chad welcomed", "in a move that": "that" tells which step, and nothing asked."""
    led = at > 3 and (nodes[at - 3].low == "," or nodes[at - 3].low in language.words.place.inside)
    return led and not language.nouns_after and nodes[at - 2].low in language.words.clause.indefinite
