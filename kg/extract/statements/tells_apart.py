"""Whether a verb behind a statement tells of something beside it, or of what is asked, blamed or promised."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.clauses.asides_before import aside_of
from kg.extract.clauses.clauses import clause, in_an_aside
from kg.extract.clauses.decided_deeds import tells_of_a_deed
from kg.extract.clauses.goes_on import answering
from kg.extract.clauses.implied import implied_subject, of_a_day
from kg.extract.clauses.its_envoys import envoy_before
from kg.extract.clauses.subjects import stands_beside
from kg.extract.days.others_dates import OWN_DAY
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.joints import joint_before
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Kind, Plover


def tells_apart(passage: Passage, trigger: Trigger, stating: Trigger | None, stated: int) -> bool:
    """Whether a trigger is no part of what the statement `stating` says, whose words end at `stated`."""
    return (
        _predicate_too(passage, trigger, stating)
        or _done_to_the_noun(passage, trigger, stating)
        or _against_the_accused(passage, trigger, stating)
        or _joined_by_its_auxiliary(passage, trigger, stating, stated)
        or _said_next(passage, trigger, stating, stated)
        or stands_beside(passage, trigger, stated)
        or _in_the_main_clause(passage, trigger, stating)
        or tells_of_a_deed(passage.nodes, trigger, passage.language)
        or _answered_at_once(passage, trigger, stated)
        or _on_its_own_day(passage, trigger)
        or envoy_before(passage.nodes, trigger, passage.language)
        > 0  # "mengecam X, dan dubesnya ditarik": by whoever condemns
        or _of_who_said_so(passage, trigger)
        or _another_set_off(passage, trigger, stated)
        or (stating is not None and in_an_aside(passage.nodes, trigger, stated, passage.language))
    )


def _in_the_main_clause(passage: Passage, trigger: Trigger, stating: Trigger | None) -> bool:
    """ "Accusing Chad of aggression, Mali expelled its envoy": behind the clause that opens the sentence."""
    if stating is not None and passage.language.nouns_after:
        return _behind_the_opening(passage, trigger, stating)
    if stating is None or stating.form is not Form.ING:
        return False
    first, _ = clause(passage.nodes, stating, passage.language)
    main = implied_subject(passage.nodes, first, stating.first, passage.language)
    return main is not None and stating.last < main < trigger.first


def _behind_the_opening(passage: Passage, trigger: Trigger, stating: Trigger) -> bool:
    """ "Setelah mengecam X, Chad memanggil ...", "Dikritik X, Chad ...": who acts behind the comma."""
    nodes, words = passage.nodes, passage.language.words
    opens = nodes[0].low in words.clause.subordinators or nodes[0].low in words.group.besides
    led = stating.first == 1 and opens
    if not led and not (stating.first == 0 and stating.passive):
        return False
    comma = next((n for n in range(stating.last, trigger.first) if nodes[n].low == ","), None)
    if comma is None or not passage.language.complementizers.isdisjoint(nodes.lows[stating.last : comma]):
        return False
    return any(n.actor for n in nodes[comma + 1 : trigger.first])


def _predicate_too(passage: Passage, trigger: Trigger, stating: Trigger | None) -> bool:
    """ "mengecam pembakaran itu dan memanggil Duta Besar Swedia": what is condemned is a noun, not a verb."""
    pack, units = passage.language, passage.nodes
    if not pack.nouns_after or stating is None or trigger.noun:
        return False
    if trigger.passive:  # "resolusi yang mengecam Rusia diadopsi X", "tawaran Turki diterima Ukraina"
        in_a_noun = stating.noun or (stating.first > 0 and units[stating.first - 1].low in pack.relatives)
        return in_a_noun and units[trigger.first - 1].low not in pack.relatives
    frame = stating.frame
    judged = frame.plover in (Plover.ACCUSE, Plover.REJECT, Plover.CONCEDE) and (
        frame.mode != "allege" or _calls_it_so(passage, stating, trigger.first)
    )
    at, dated = answering(units, trigger.first - 1, pack), False
    while at > stating.last and (units[at].low in pack.auxiliaries or of_a_day(units, at, pack)):
        dated = dated or units[at].date is not None
        at -= 1
    if units[at].low == ",":  # "mengecam serangan itu dan, dalam percakapan dengan X, mendesak ..."
        inserted = joint_before(units, stating.last, trigger.first, pack)
        at = inserted if inserted > stating.last else at
    even = units[trigger.first - 1].low in speech(pack.code).even
    joined = even or units[at].low in pack.coordinators - {","}
    courteous = Trait.COURTESY in trigger.frame.traits
    says = even or courteous or units[trigger.first].low in speech(pack.code).verbs
    if joined and says and trigger.frame.kind is Kind.STATEMENT:
        return True  # "mendesak agar ... dan menegaskan kesiapannya": who asks goes on to say
    asks = trigger.frame.plover is frame.plover is Plover.REQUEST
    if joined and asks and any(n.actor for n in units[trigger.last : trigger.last + ASKED]):
        return True  # "meminta semua negara menghentikan ... dan mendesak Rusia membebaskan ..."
    if joined and frame.plover is Plover.ACCUSE and _says_more(trigger):
        return True  # "menuduh Togo memihak dan menuntut pembebasan para tahanan": who blames asks, too
    if judged and units[at].low == "," and at == trigger.first - 1:
        return trigger.frame.kind is Kind.MEASURE  # "mengecam serangan itu, memanggil Duta Besar X, dan"
    # A day of its own makes it an act of its own: "berjanji membela X dan pada Mei mengirim senjata".
    return (judged or dated) and joined


def _done_to_the_noun(passage: Passage, trigger: Trigger, stating: Trigger | None) -> bool:
    """ "Chad's promise of aid was welcomed by Mali": the finite passive behind a noun is no part of it."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or stating is None or not (stating.noun and trigger.passive):
        return False
    led = units[trigger.first].low in pack.passive_auxiliaries
    at = trigger.first - (not led)
    while not led and at > stating.last and pack.before_verbs(units[at].low):
        led = units[at].low in pack.passive_auxiliaries
        at -= 1
    opens = pack.complementizers | pack.relatives | pack.words.clause.subordinators | {",", ";"}
    by = not pack.words.clause.agents.isdisjoint(units.lows[trigger.last : trigger.last + AGENT])
    return led and by and opens.isdisjoint(units.lows[stating.last : trigger.first])


def _says_more(trigger: Trigger) -> bool:
    """ "menuduh Togo memihak dan mencela sikap Chad": whoever blames goes on with words, not those blamed."""
    blames = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover is Plover.ACCUSE
    return blames or trigger.frame.plover is Plover.REQUEST


def _against_the_accused(passage: Passage, trigger: Trigger, stating: Trigger | None) -> bool:
    """ "menuduh Chad melakukan spionase dan mengusir diplomat negara itu": Chad expels none of its own."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or stating is None or stating.frame.plover is not Plover.ACCUSE:
        return False
    done = trigger.frame.kind is Kind.MEASURE and trigger.frame.plover in (Plover.SANCTION, Plover.ACCUSE)
    if (
        not done
        or trigger.noun
        or trigger.passive
        or joint_before(units, stating.last, trigger.first, pack) < 0
    ):
        return False
    accused = next((n.phrase for n in units[stating.last : trigger.first] if n.actor), None)
    suffix = pack.words.title.own_suffix
    for before, node in pairwise(units[trigger.first : trigger.last + BEFALLEN]):
        if node.phrase is not None and node.actor:
            return accused is not None and node.phrase.entity == accused.entity
        if before.low in pack.members and node.low in pack.demonstratives:
            return True  # "diplomat negara itu"
        theirs = {before.low, pack.bare(node.low)} if node.low.endswith(suffix) else set()
        if not theirs.isdisjoint(pack.words.people.envoys | pack.people):
            return True  # "duta besarnya"
    return False


BEFALLEN = 6
"""Nodes behind a verb among which those stand whom it befalls: "tiga diplomat negara itu"."""


def _joined_by_its_auxiliary(
    passage: Passage, trigger: Trigger, stating: Trigger | None, stated: int
) -> bool:
    """ "condemned Togo and will recall its envoy", "urged calm but has closed its border": done beside it.

    Behind "that" it may be said as well. What somebody "would" do mostly is, too, but for "regretted the
    decision and would recall its envoy": what is judged there is a bare noun.
    """
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or stating is None or trigger.noun or trigger.passive:
        return False
    at = trigger.first - 1
    while at > stated and pack.before_verbs(units[at].low):
        at -= 1
    lead = units[at + 1].low
    would = lead in pack.words.status.would and not _judges_a_noun(passage, stating, stated, at)
    finite = at + 1 < trigger.first and lead in pack.auxiliaries and not would
    finite = finite and not lead.endswith(pack.gerund)
    joints = pack.words.clause.joints | pack.words.status.buts
    if at <= stated or not finite or units[at].low not in joints or lead in pack.words.clause.infinitives:
        return False
    if stating.frame.plover is Plover.AGREE and units[at - 1].low != ",":
        return False  # "agreed to withdraw and will hand over its arms": it agreed to that as well
    opens = pack.complementizers | pack.relatives | pack.words.clause.subordinators
    return opens.isdisjoint(units.lows[stating.first : at])


def _said_next(passage: Passage, trigger: Trigger, stating: Trigger | None, stated: int) -> bool:
    """ "urged Chad to free the crew and said it had closed its border": told by the same, beside the first.

    So is what a state does that is named: "rejected the charge and said Accra would respond in kind".
    What "it had" done behind an accusation may be the other's deed: "accused Chad and said it had killed".
    """
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or stating is None or trigger.noun or trigger.passive:
        return False
    at = trigger.first - 1
    while at > stated and units[at].low in pack.auxiliaries:
        at -= 1
    lead = units[at + 1].low
    blamed = stating.frame.plover is Plover.ACCUSE and (
        lead in pack.words.verb.perfects or at + 1 == trigger.first
    )
    named = units[at].low in pack.words.clause.body_pronouns or units[at].actor
    if at - 2 <= stated or blamed or not named:
        return False
    at -= units[at - 1].low in pack.complementizers
    joined = units[at - 2].low in pack.words.clause.joints | pack.words.status.buts
    return joined and units[at - 1].low in pack.sayings and stated <= at - 2


def _judges_a_noun(passage: Passage, stating: Trigger, stated: int, upto: int) -> bool:
    """ "regretted the decision": no verb stands in what is judged, which somebody would have said as well."""
    pack = passage.language
    judged = stating.frame.plover in (Plover.ACCUSE, Plover.REJECT)
    lows = passage.nodes.lows[stated:upto]
    inner = any(
        looks_verbal(low, pack) or low.endswith(pack.gerund) or pack.before_verbs(low) for low in lows
    )
    return judged and not inner


def _calls_it_so(passage: Passage, stating: Trigger, last: int) -> bool:
    """ "menyebut perjanjian itu sebagai pelanggaran dan mengusir ...": blamed by a noun, not for a deed."""
    units, pack = passage.nodes, passage.language
    at = next((n for n in range(stating.last, last) if units[n].low in pack.copulas), None)
    if at is None or at + NAMED < last:
        return False
    return not any(looks_verbal(n.low, pack) for n in units[stating.last : last])


NAMED = 6
"""Most nodes from "sebagai" to the verb that goes on."""

ASKED = 2
"""Nodes behind a verb of asking among which stands whom one asks, too."""


def _on_its_own_day(passage: Passage, trigger: Trigger) -> bool:
    """ "condemned Kenya's attack on Somalia on January 13": the attack is told as well, with its day."""
    units, frame = passage.nodes, trigger.frame
    if not trigger.noun or frame.kind is not Kind.MEASURE or frame.plover is not Plover.ASSAULT:
        return False
    behind = range(trigger.last + 1, min(trigger.last + DAY_BEHIND, len(units)))
    at = next((n for n in behind if units[n].date is not None), None)
    if at is None or OWN_DAY.match(units[at].text) is None:
        return False
    return "," not in units.lows[trigger.last : at] and any(n.actor for n in units[trigger.last : at])


def _of_who_said_so(passage: Passage, trigger: Trigger) -> bool:
    """ "said X, who accused Sudan of arming them": what is told of the speaker is no part of what he says."""
    nodes, pack = passage.nodes, passage.language
    first, _ = clause(nodes, trigger, pack)
    aside = first > 3 and nodes[first - 1].low in pack.relatives and nodes[first - 2].low == ","
    if not aside or pack.nouns_after or "," in nodes.lows[first : trigger.first]:
        return False
    return nodes[first - 3].actor and nodes[first - 4].low in speech(pack.code).verbs


def _another_set_off(passage: Passage, trigger: Trigger, stated: int) -> bool:
    """ "condemned the attack, and Togo, which borders it, urged calm": who acts is told of in an aside."""
    nodes, pack = passage.nodes, passage.language
    aside = None if trigger.noun or trigger.passive else aside_of(nodes, trigger.first, pack)
    doer = aside[0] - 2 if aside is not None else 0
    joint = doer - 1 - (nodes[doer - 1].low in pack.determiners)
    if joint <= stated or not nodes[doer].actor or nodes[joint].low not in pack.words.clause.joints:
        return False
    return nodes[joint - 1].low == "," and pack.complementizers.isdisjoint(nodes.lows[stated:joint])


DAY_BEHIND = 8
"""Nodes behind the noun of a deed within which its day stands."""


def _answered_at_once(passage: Passage, trigger: Trigger, stated: int) -> bool:
    """ "menuding Israel menyerang, tuduhan yang dibantah Israel": what was said is judged behind a comma."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after:
        return trigger.frame.plover is Plover.REJECT and _denied_behind(passage, trigger, stated)
    if not (trigger.passive and trigger.frame.kind is Kind.STATEMENT):
        return False
    at = trigger.first - 1
    while at > stated and units[at].low in pack.auxiliaries:
        at -= 1
    comma = any(n.low == "," for n in units[max(stated, at - 3) : at])
    return at > stated and units[at].low in pack.relatives and comma


def _denied_behind(passage: Passage, trigger: Trigger, stated: int) -> bool:
    """ "accused X of arming rebels, a charge that X denies", "..., which X denied", "a claim denied by X"."""
    units, pack = passage.nodes, passage.language
    commas = [n for n in range(stated, trigger.first) if units[n].low == ","]
    if not commas:
        return False
    lead = units[commas[-1] + 1].low
    theirs = pack.words.clause.theirs
    noun = lead in pack.words.clause.indefinite or lead in pack.relatives or lead in theirs
    if noun and trigger.passive and not theirs.isdisjoint(units.lows[commas[-1] + 1 : commas[-1] + 3]):
        return any(n.actor for n in units[trigger.last : trigger.last + AGENT])
    return noun and any(
        n.actor or n.low in pack.words.clause.body_pronouns for n in units[commas[-1] : trigger.first]
    )


AGENT = 5
"""Nodes behind a passive within which stands whoever denied it: "a claim rejected outright by X"."""
