"""Who does what to whom: the arguments of a trigger by position, voice and preposition.

Heuristics over chunks, no parse: a clause runs between conjunctions, relative pronouns and semicolons; the
subject is the nearest actor before the verb that no preposition governs; the object slot is open behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.arguments.agents import agent_of_decision, agents_of, is_whose_doing, of_the_deed_judged
from kg.extract.arguments.behind_asides import up_to_the_comma, where_of_the_main_verb
from kg.extract.arguments.clefts import it_was, lead_of_being, led_by_nobody, made_up_of, offering_to
from kg.extract.arguments.copulas import cleft, told_behind
from kg.extract.arguments.ends_there import up_to_its_aim, without_other_lands, without_their_matters
from kg.extract.arguments.gapping import shared_behind
from kg.extract.arguments.guests_met import led_by_of
from kg.extract.arguments.let_do import let_do
from kg.extract.arguments.main_verbs import of_a_nameless_doer, over_relative, set_off_before
from kg.extract.arguments.named_apart import of_a_number
from kg.extract.arguments.objects import befell, is_object, names_the_object
from kg.extract.arguments.of_all import all_of_whom, more_than_one, who_met
from kg.extract.arguments.over_asides import joined_over_aside, over_aside
from kg.extract.arguments.reading_on import read_on
from kg.extract.arguments.together import (
    acting_together,
    beside_the_doer,
    inverted,
    sent_by,
    speaking_through,
)
from kg.extract.arguments.toward_whom import whom_it_befalls, whose_deed_toward
from kg.extract.arguments.what_it_did import is_its_object, is_joined_noun
from kg.extract.arguments.which_deed import the_deed, whose_it_is
from kg.extract.arguments.whom import of_whom_it_does_so, which_they, whom
from kg.extract.arguments.with_them import with_them
from kg.extract.clauses.attributed import attributed
from kg.extract.clauses.bare_rows import on_its_row
from kg.extract.clauses.behind_joints import what_undergoes
from kg.extract.clauses.beside_him import beside_him
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.coordination import companions, coordinated, with_the_nameless
from kg.extract.clauses.decided_deeds import resolved, whose_deed
from kg.extract.clauses.deeds_done_by import by_whom_it_was_done
from kg.extract.clauses.edges import in_aside, listed_over_aside, of_antecedent, of_nobody
from kg.extract.clauses.far_arguments import (
    fronted_addressee,
    fronted_partner,
    fronted_presence,
    reach_of,
    uttered_by,
    voiced_through,
)
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.fronted_passives import behind_the_passive, whom_it_opens_with
from kg.extract.clauses.goes_on import by_doing
from kg.extract.clauses.governed import governed
from kg.extract.clauses.implied import (
    antecedent_at,
    asked_of_others,
    coordinated_verb,
    heads_its_clause,
    implied_subject,
    last_joined,
    named_first,
    of_a_purpose,
)
from kg.extract.clauses.issuing import issuing_verb
from kg.extract.clauses.led import led
from kg.extract.clauses.lists import lies_in
from kg.extract.clauses.of_it import it_again
from kg.extract.clauses.openings import opening_conjunction
from kg.extract.clauses.over_insertions import over_insertions
from kg.extract.clauses.possessors import may_act, of_his_first, possessed
from kg.extract.clauses.reduced import not_behind_its_verb
from kg.extract.clauses.says_and_does import acts_by_himself
from kg.extract.clauses.shared import (
    acts_there,
    before_when,
    imposes,
    joined_in,
    joined_to,
    one_of_those,
    over_inserted,
    undergoing,
    whose_was,
)
from kg.extract.clauses.subjects import (
    fronted_noun,
    of_an_object,
    owns,
)
from kg.extract.clauses.who_reports import before_who_reports
from kg.extract.slots import Arguments
from kg.extract.triggers.index import Form
from kg.extract.triggers.interrupted import agent_between
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.absolutes import of_a_noun_apart
from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, of_a_nameless, opened_by_joint, verb_between
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace


def arguments(nodes: Nodes, trigger: Trigger, stops: Sequence[int], language: Language) -> Arguments:
    """All arguments of a trigger; `stops` are the first nodes of the sentence's other triggers."""
    first, last = clause(nodes, trigger, language)
    last = _up_to(nodes, trigger, first, last, language)
    copula = None if trigger.noun else cleft(nodes, trigger.first, language)
    found = Arguments(dates=[n.date for n in nodes[trigger.first : trigger.last] if n.date is not None])
    last = up_to_the_comma(nodes, trigger, min(last if copula is None else copula, len(nodes)), language)
    read_on(nodes, trigger, last, _next_trigger(nodes, trigger, stops, last, language), language, found)
    shared_behind(found, trigger.frame.roles)
    where_of_the_main_verb(nodes, trigger, stops, language, found)
    without_other_lands(nodes, trigger, found, language)
    left = told_behind(nodes, copula, language) if copula else subject(nodes, first, trigger, language)
    if looking_on := fronted_presence(nodes, trigger.first, language):
        left = [p for p in left if p not in looking_on]
        found.add("presence", looking_on)
    left = of_a_number(nodes, first, trigger, last, left, language, found)
    beside = acting_together(nodes, first, trigger.first, left, language)
    left = [*left, *beside, *speaking_through(nodes, first, trigger.first, [*left, *beside], language)]
    left += sent_by(nodes, left, language)
    if trigger.passive and inverted(nodes, first, trigger, language):
        found.add("object", left)
    elif trigger.passive:
        left = [] if set_off_before(nodes, first, trigger.first, left, language) else left
        left = what_undergoes(nodes, first, trigger, language) or left
        agents = agents_of(nodes, first, trigger, found, language)
        undergoes, agents, left = whom_it_befalls(nodes, first, trigger, agents, left, language)
        left = left or undergoing(nodes, first, trigger, language)
        if left := not_behind_its_verb(nodes, trigger, left, language):
            found.slots["object"] = []
            found.add(undergoes, left)
        found.add("subject", agents)
    elif trigger.noun:
        inside = agent_between(nodes, trigger.first, trigger.last, language)
        by = of_the_deed_judged(nodes, trigger, found, language)
        theirs = [p for slot in by for p in found.slots.pop(slot, [])]
        found.add("subject", inside or theirs)  # "an offer by Chad to train Mali's army was rejected by Mali"
        found.add(*possessed(nodes, trigger, language))
        if not found.slots.get("subject") and not is_whose_doing(trigger, found):
            agents = uttered_by(nodes, trigger, last, language)
            found.slots.update({s: [p for p in ps if p not in agents] for s, ps in found.slots.items()})
            found.add("subject", agents)
    else:
        found.add("subject", [*left, *beside_him(nodes, first, trigger.first, left, language)])
        if not left and trigger.form is Form.BASE:
            found.add("subject", agent_of_decision(nodes, trigger, found, language))
        if toward := whom(nodes, first, trigger.first, language):
            found.add(*toward)
        if not any(found.slots.get(slot) for slot in ("object", "to", "against", "for")):
            found.add("to", fronted_addressee(nodes, first, trigger, language))
        found.add("with", fronted_partner(nodes, first, trigger, language, found))
    without_their_matters(nodes, trigger, found, language)
    if not trigger.passive:
        found.add("subject", voiced_through(nodes, trigger, last, left, language))
    beside = companions(nodes, first, trigger.first, left, language)
    found.add(_beside(nodes, first, trigger, language), beside)
    if not trigger.noun:
        beside_the_doer(nodes, trigger, last, language, found)
    for told in (found, *found.gaps):
        told.begin, told.end = nodes[trigger.first].begin, nodes[trigger.last - 1].end
    return found


def _up_to(nodes: Nodes, trigger: Trigger, first: int, last: int, language: Language) -> int:
    """Up to which node of its clause what stands behind a trigger may be its own."""
    main = implied_subject(nodes, first, trigger.first, language)
    last = min(last, main) if main is not None and main > trigger.first else last
    far = len(nodes) if trigger.noun else reach_of(nodes, trigger, language)
    return up_to_its_aim(nodes, trigger, min(last, far), language)


def _next_trigger(nodes: Nodes, trigger: Trigger, stops: Sequence[int], last: int, language: Language) -> int:
    later = (s for s in sorted(stops) if s > trigger.first and not is_its_object(nodes, trigger, s, language))
    later = (s for s in later if not is_joined_noun(nodes, trigger, s, language))
    later = (s for s in later if not _is_its_verb(nodes, trigger, s, language))
    return next((s for s in later if not in_aside(nodes, trigger.last, s, language)), last)


def _is_its_verb(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "Diplomatic relations between X and Y were established on 2 May": the verb that the noun asks for."""
    led = trigger.noun and nodes[at - 1].low in language.auxiliaries
    return led and nodes[at].low in {*trigger.frame.need.split("|")} - {""}


def _beside(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> str:
    """The slot of those beside the subject: "bersama Presiden X menandatangani" has X sign, too."""
    signs, together = trigger.frame.kind is Kind.SIGNING, language.words.place.together
    return "with" if signs and any(n.low in together for n in nodes[first : trigger.first]) else "company"


def subject(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """The actors before a verb, with those coordinated to the nearest one."""
    if (deciding := resolved(nodes, trigger.first, language)) is not None:
        return [replace(p, modifier=False) for p in deciding]  # "Chad's decision to visit Mali": Chad itself
    if (formed := made_up_of(nodes, trigger.first, language)) is not None:
        return [*_subject(nodes, 0, replace(trigger, first=formed[0]), language), *formed[1]]
    trigger, first = on_its_row(nodes, first, trigger, language)
    if trigger.form is Form.BASE and (let := let_do(nodes, trigger.first, language)) is not None:
        return let
    if trigger.form is Form.ING and (his := of_his_first(nodes, trigger.first, language)):
        return his
    finite = isinstance(trigger, Bond) or trigger.form not in (Form.BASE, Form.ING)
    if finite and (deciding := whose_deed(nodes, first, trigger.first, language)) is not None:
        return deciding
    if (doers := by_whom_it_was_done(nodes, first, trigger.first, language)) is not None:
        return doers
    if (own := acts_by_himself(nodes, trigger.first, language)) is not None:
        return coordinated(nodes, own, own, language)
    if (own := by_doing(nodes, trigger.first, language)) is not None:
        return coordinated(nodes, last_joined(nodes, own, trigger.first, language) or own, 0, language)
    if (when := before_when(nodes, trigger.first, language)) is not None:
        at = last_joined(nodes, named_first(nodes, 0, when, language), when, language)
        return coordinated(nodes, at, 0, language) if at is not None else []
    if (doer := of_whom_it_does_so(nodes, trigger.first, language)) is not None:
        at = _subject_at(nodes, 0, doer, language)
        return coordinated(nodes, at, 0, language) if at is not None else []
    if of_nobody(nodes, first, trigger.first, language) and not joined_in(nodes, trigger, language):
        return []
    opened = first == 0 or opening_conjunction(nodes, language) == first - 1
    if opened and first < (comma := fronted_clause(nodes, language)) < trigger.first - 2:
        first = comma + 1  # "Usai menemui Y, X terbang ke Z dan memuji ...": X goes on, not Y
    if first == 0 < trigger.first and (main := behind_the_passive(nodes, language)) is not None:
        first = main[0] if main[0] < trigger.first else first
    return _outside(nodes, first, trigger, language) or _subject(nodes, first, trigger, language)


def _outside(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """A subject that stands outside the clause of its verb: of a cleft, a participle, or a list."""
    if row := it_was(nodes, first, language) or with_the_nameless(nodes, first, trigger.first, language):
        return row
    if isinstance(trigger, Trigger) and (at := whom_it_opens_with(nodes, trigger, language)) is not None:
        return coordinated(nodes, at, trigger.last, language)
    if (lead := lead_of_being(nodes, trigger.first, language)) is not None and lead > 1:
        return _of_the_undergone(nodes, lead, trigger, language)
    over = offering_to(nodes, first, trigger, language)
    return _subject(nodes, first, over, language) if over is not None else []


def _subject(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    leads = language.words.verb.gerund_leads
    if (joins := joined_in(nodes, trigger, language)) is not None:
        verb, last = joins
        begin = first if first < verb else 0  # behind "that" another clause begins
        main = _subject_at(nodes, begin, verb, language)
        beside = coordinated(nodes, last, verb, language)
        return [*(coordinated(nodes, main, begin, language) if main is not None else ()), *beside]
    if trigger.form is Form.ING and first < trigger.first and nodes[trigger.first - 1].low in leads:
        nearest = next((n for n in range(trigger.first - 2, -1, -1) if nodes[n].actor), None)
        return coordinated(nodes, nearest, 0, language) if nearest is not None else []
    if trigger.form is Form.ING and (absolute := with_them(nodes, trigger.first, language)):
        return absolute
    if beside := _over_aside(nodes, first, trigger.first, language):
        return beside
    if asked_of_others(nodes, trigger.first, language) or of_a_nameless_doer(nodes, trigger, language):
        return []
    purpose = of_a_purpose(nodes, trigger.first, language)
    if purpose is not None:
        return coordinated(nodes, purpose, 0, language)
    told_of = _told_of(nodes, first, trigger.first, language)
    if told_of := told_of or _going_on_in_the_relative(nodes, first, trigger, language):
        return told_of
    if (reports := before_who_reports(nodes, first, trigger.first, language)) is not None:
        at = _subject_at(nodes, 0, reports, language)
        return coordinated(nodes, at, 0, language) if at is not None else []
    at = it_again(nodes, first, trigger.first, language)
    at = one_of_those(nodes, first, language) if at is None else at
    at = over_insertions(nodes, first, trigger.first, language) if at is None else at
    at = over_inserted(nodes, first, trigger.first, language) if at is None else at
    if at is not None and at < first:
        return coordinated(nodes, at, 0, language)
    series = joined_to(nodes, first, trigger, language) if isinstance(trigger, Trigger) else None
    before = trigger.first if series is None else series
    at = coordinated_verb(nodes, first, trigger.first, language) if at is None else at
    first = min(first, at) if at is not None else first  # "usai menggempur X dan menangkap Y"
    at = _of_the_series(nodes, first, before, trigger.first, language) if at is None else at
    relative = at is None and first > 0 and nodes[first - 1].low in language.relatives
    that = at is None and first == trigger.first > 1 and nodes[first - 1].low in language.complementizers
    relative = relative or (that and issuing_verb(nodes, first - 1, language) is not None)
    if relative and (found := _of_the_relative(nodes, first, trigger, language)):
        return found
    if at is None and (implied := implied_subject(nodes, first, trigger.first, language)) is not None:
        return coordinated(nodes, implied, 0, language)
    joined = (
        at is None
        and first > 0
        and nodes[first - 1].low not in language.relatives
        and nodes[first - 1].low not in language.complementizers
        and joint_before(nodes, first, trigger.first, language) >= first
    )
    joined = joined or (at is None and opened_by_joint(nodes, first, trigger.first, language))
    if joined or (at is None and trigger.form is Form.ING):
        at = _past_guests(nodes, _subject_at(nodes, 0, first, language), language)
        first = 0
    if at is None or befell(nodes, at, trigger, language):
        return []
    return coordinated(nodes, at, at if _joins_clauses(nodes, at, first, language) else first, language)


def _of_the_series(nodes: Nodes, first: int, before: int, verb: int, language: Language) -> int | None:
    """The subject of a row of verbs, before its first; before its last where the first is a participle."""
    at = _subject_at(nodes, first, before, language)
    lone = at is None and before != verb and fronted_noun(nodes, first, language)
    return _subject_at(nodes, first, verb, language) if lone else at


def _of_the_undergone(nodes: Nodes, lead: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """ "Two diplomats of Chad left Mali after being expelled": who left, at `lead` the conjunction."""
    at = _past_guests(nodes, _subject_at(nodes, 0, trigger.first, language), language)
    if at is not None:
        return coordinated(nodes, at, 0, language)
    return led_by_nobody(nodes, lead, trigger, language) if isinstance(trigger, Trigger) else []


def _going_on_in_the_relative(
    nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language
) -> list[Phrase]:
    """ "Kuwait, which summoned the Iraqi ambassador and recalled its own": Kuwait does both."""
    if language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return []
    joint = joint_before(nodes, first, trigger.first, language)
    joined = joint > first and not (nodes[joint - 1].low == "," and of_an_object(nodes, first, language))
    goes_on = joined and nodes[first - 2].low == "," and finite_follows(nodes, first, language)
    return _of_the_relative(nodes, first, trigger, language) if goes_on else []


def _of_the_relative(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """Whom the relative pronoun before a clause means, or who issued the paper that it means."""
    if (all_of := all_of_whom(nodes, first, language)) is not None:
        return coordinated(nodes, all_of, 0, language)
    at = antecedent_at(nodes, first - 1, language)
    if at is not None and isinstance(trigger, Trigger) and (deed := the_deed(nodes, at, trigger, language)):
        return whose_it_is(nodes, deed, language)
    if at is not None and isinstance(trigger, Trigger) and (owner := whose_was(nodes, at, trigger, language)):
        return [owner]
    if at is not None and isinstance(trigger, Trigger) and trigger.passive:
        at = whose_deed_toward(nodes, at, language)
    if at is not None:
        several = more_than_one(nodes, first, at, language) or who_met(nodes, at, trigger, language)
        return several or coordinated(nodes, at, at, language)
    stated = isinstance(trigger, Trigger) and trigger.frame.kind is Kind.STATEMENT
    issued = issuing_verb(nodes, first - 1, language) if stated or not language.nouns_after else None
    if not stated and issued is not None and nodes[issued].low not in language.words.deed.enacting:
        return []  # "submitted a resolution that imposes sanctions": nothing is imposed yet
    at = _subject_at(nodes, 0, issued, language) if issued is not None else None
    return coordinated(nodes, at, 0, language) if at is not None else []


def _past_guests(nodes: Nodes, at: int | None, language: Language) -> int | None:
    """ "X met counterparts from Chad and Peru after striking a pact": X struck it, not those whom he met."""
    lead = led_by_of(nodes, at, language) if at is not None else None
    host = _subject_at(nodes, 0, lead - 1, language) if lead is not None else None
    return at if host is None else host


def _joins_clauses(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "Seoul menyumbang dana bagi ASEAN dan Menlu X berterima kasih": ASEAN is of the clause before."""
    if at - first < 4 or nodes[at - 1].low not in language.words.clause.joints:
        return False
    if not language.nouns_after:
        return _behind_an_object(nodes, at, first, language)
    words, doer = speech(language.code), False
    parted = nodes[at - 2].low == ","  # "sanksi kepada Chad, dan Mali mengecam langkah itu"
    at -= parted
    for node in nodes[first : at - 2]:
        verb = looks_verbal(node.low, language) and words.predicate_pattern.match(node.low) is not None
        controls = node.low in words.verbs or node.low in language.words.verb.controls
        controls = controls and node.low not in language.words.verb.plain_verbs
        controls = controls or node.low in language.words.place.watching  # "menyaksikan X dan Y meneken"
        if verb and doer and node.low not in words.not_predicates:
            return (parted or not controls) and nodes[at - 2].phrase is not None and not nodes[at - 3].actor
        doer = doer or node.actor
    return False


def _behind_an_object(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "Chad expelled two Malian diplomats and Togo recalled ...": Togo does so, and not with Mali."""
    left = at - 2
    while left > first and nodes[left].low in language.people:
        left -= 1
    joined = nodes[left].actor and is_object(nodes, left, first, language)
    return joined and any(n.actor for n in nodes[first : left - 1])


def _told_of(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """Of whom a clause tells behind which the verb stands: "X and Y, who are old friends, signed"."""
    at = of_antecedent(nodes, first, verb, language)
    if at is not None and not language.nouns_after:
        return coordinated(nodes, at, 0, language)
    at = over_relative(nodes, first, verb, language) if at is None else at
    return coordinated(nodes, at, 0, language) if at is not None else []


def _over_aside(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """ "X dan Y, yang ..., mengirim", "X, yang ..., dan Y mengirim": both do it."""
    if (main := which_they(nodes, first, verb, language)) is not None:
        return coordinated(nodes, last_joined(nodes, main, first, language) or main, 0, language)
    at = over_aside(nodes, verb, language)
    pair = joined_over_aside(nodes, first, verb, language) or listed_over_aside(nodes, verb, language)
    return pair or (coordinated(nodes, at, 0, language) if at is not None else [])


def _subject_at(nodes: Nodes, first: int, before: int, language: Language) -> int | None:
    """The nearest actor before a verb that is no other verb's object, else the nearest at all."""
    objects: list[int] = []
    inner: list[int] = []  # "Pengerahan kapal X ke perbatasan Y dikecam": Y, of where they go
    joined = language.nouns_after and joint_before(nodes, first, before, language) > first
    for at in range(before - 1, first - 1, -1):
        node = nodes[at]
        if node.phrase is None or not may_act(nodes, at, before, language):
            continue
        said = before != at + 1 and attributed(nodes, at, language)  # not "Chad, she promised, would"
        own = language.nouns_after and _joins_clauses(nodes, at, first, language)  # "ke X dan Y mengirim"
        if said or (governed(nodes, at, first, language) and not own):
            continue
        if lies_in(nodes, at, language) and not acts_there(nodes, at, language):
            continue
        apart = own or heads_its_clause(nodes, at, first, language)
        if language.nouns_after and led(nodes, at, language) and not apart:
            if not joined or not verb_between(nodes, first, at, language):
                inner.append(at)  # not "menutup pelabuhan bagi kapal X dan membekukan ...": X does nothing
            continue
        if imposes(nodes, at, before, language) or (joined and of_a_nameless(nodes, first, at, language)):
            continue
        followed = at > first and nodes[at - 1].low in language.words.clause.footsteps
        if followed or owns(nodes, at, before) or of_a_noun_apart(nodes, at, before, language):
            objects.append(at)  # "Kiribati mengikuti jejak Nauru memutus hubungan"
            continue
        if nodes[at + 1].low == "-" and at + 2 < before and nodes[at + 2].low in language.words.deed.backed:
            continue
        besides = at - first > 1 and nodes[at - 2].low in language.words.group.besides
        apart = besides or not _adjacent(nodes, at, before, language)
        if (apart and is_object(nodes, at, first, language)) or names_the_object(
            nodes, at, first, before, language
        ):
            objects.append(at)  # "X selain mengunjungi Malaysia juga akan berkunjung ke Thailand"
            continue
        return at
    return next(iter((*objects, *inner)), None)


def _adjacent(nodes: Nodes, at: int, before: int, language: Language) -> bool:
    """Only auxiliaries stand between the phrase and the verb: "mengajak X berkunjung"."""
    return all(n.low != "," and language.before_verbs(n.low) for n in nodes[at + 1 : before])
