"""What words that look like an event do not tell: what someone often does, what a denied rumour says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extract.clauses.several_fronted import several_fronted
from kg.extract.status.asserted import RULES as ASSERTED
from kg.extract.status.asserted import is_said_at, is_the_main_verb, with_its_speaker
from kg.extract.status.habits import habitual
from kg.extract.status.hosted_together import hosted_together
from kg.extract.status.never_done import RULES as NEVER_DONE
from kg.extract.status.no_deeds import RULES as NO_DEEDS
from kg.extract.status.not_yet_moved import RULES as NOT_YET_MOVED
from kg.extract.status.purposes import met_to_agree, only_to_be_revived
from kg.extract.status.talked_over import is_the_topic, of_an_offer, only_needed, talked_over
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import STOPS, Nodes
from kg.extract.words.verbal import before_day, looks_verbal
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover


def only_nearly(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "nyaris baku tembak", "hampir saja berperang": what did not happen in the end."""
    nearly = language.words.status.nearly
    if nearly.isdisjoint(nodes.words):
        return False
    at = trigger.first - 1
    at -= at > 0 and (nodes[at].low in language.auxiliaries)
    return at >= 0 and nodes[at].low in nearly


def of_a_list(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "outlined five areas: trade, advancing peace, ...": a verb in -ing among nouns behind a colon."""
    at = trigger.first - 1
    if trigger.form is not Form.ING or language.nouns_after or at < 1 or ":" not in nodes.words:
        return False
    joined = nodes[at].low in {",", ":"} or nodes[at].low in language.words.clause.joints
    return joined and ":" in nodes.lows[: at + 1]


def of_no_object(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "the statement was inappropriate, threatening and wrong": a word in -ing among adjectives."""
    if trigger.form is not Form.ING or language.nouns_after or trigger.last + 1 >= len(nodes):
        return False
    joints = language.words.clause.joints
    joined = nodes[trigger.last].low in joints and not nodes[trigger.last + 1].low.endswith(language.gerund)
    return joined and nodes[trigger.first - 1].low in {",", *joints}


def of_an_aim(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "with the intention of seizing assets", "talks aimed at ending the war", "working to support Peru"."""
    at = trigger.first - 1
    if language.nouns_after or at < 2:
        return False
    if trigger.form is Form.ING or (trigger.noun and nodes[at + 1].low.endswith(language.gerund)):
        low, slot = nodes[at].low, language.prepositions.get(nodes[at].low)
        aims = (
            slot in ("of", "at") or low in language.words.clause.infinitives
        )  # "looked forward to visiting"
        talks = slot == "about" and nodes[at - 1].low in language.words.place.assemblies  # "talks on lifting"
        return talks or (aims and nodes[at - 1].low in language.words.status.aimed)
    examples = any(language.prepositions.get(n.low) == "including" for n in nodes[max(0, at - EXAMPLES) : at])
    infinitive = trigger.form is Form.BASE and nodes[at].low in language.words.clause.infinitives
    return infinitive and examples and nodes[at - 1].low == "," and nodes[at - 2].actor


EXAMPLES = 16
"""Most words from "including" to behind the last of the examples."""


def of_a_question(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "did not say whether it would recall its envoy": what is not known is no news."""
    whether = language.words.status.whether
    if trigger.noun or whether.isdisjoint(nodes.words):
        return False  # an event that its noun names is another's: "whether he would attend the ceremony"
    before = nodes.lows[max(0, trigger.first - ASKED) : trigger.first]
    asked = [n for n, low in enumerate(before) if low in whether]
    if not asked or not language.words.clause.infinitives.isdisjoint(before[asked[-1] + 1 : asked[-1] + 2]):
        return False  # "is considering whether to recall its envoy": a plan
    return not {",", ";", ":"} & set(before[asked[-1] :])


ASKED = 10
"""Words from "whether" to a verb of its clause."""


def of_a_headline(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Kenya says dozens of diplomats expelled": the plain noun that the frame asks for undergoes it."""
    at = trigger.first - 1
    if trigger.form is not Form.PAST or trigger.passive or language.nouns_after or at < 2:
        return False
    undergone = nodes[at].phrase is None and nodes[at].low in trigger.frame.need.split("|")
    agent = trigger.last < len(nodes) and nodes[trigger.last].low in language.words.clause.agents
    counted = nodes[at - 1].low in language.of_words and nodes[at - 2].low in language.words.people.unnamed
    return undergone and nodes[at].low.endswith("s") and not agent and counted


def of_the_manner(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "to settle the dispute by negotiation": how it is done, and no talks of their own."""
    alone = trigger.noun and trigger.last == trigger.first + 1 and trigger.first > 0
    bare = alone and trigger.frame.kind is Kind.NEGOTIATION and not nodes[trigger.first].low.endswith("s")
    return bare and not language.nouns_after and nodes[trigger.first - 1].low in language.words.clause.means


def of_a_span(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "her first trip abroad since taking office": how long ago it was, where no day is told of it."""
    if trigger.form is not Form.ING or trigger.frame.kind is not Kind.APPOINTMENT or trigger.first < 1:
        return False
    told = any(n.date is not None for n in nodes[trigger.last : trigger.last + OFFICE])
    return nodes[trigger.first - 1].low in language.words.office.since and not told


OFFICE = 5
"""Most words from "taking" to the day on which somebody took office."""


def of_a_thing(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "obstacles threatening the truce": no act of whoever the sentence is about."""
    words, at = language.words.status, trigger.first - 1
    if trigger.form is not Form.ING or at < 0:
        return False
    held_back = at > 1 and not words.abstaining.isdisjoint(
        nodes.lows[:at]
    )  # "abstained on a text condemning"
    return nodes[at].low in words.doing or (
        held_back and nodes[at].phrase is None and nodes[at].low.isalpha()
    )


def only_possible(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "so that Chile can officially join the pact": what somebody is able to do he has not done."""
    at = trigger.first - 1 - nodes[trigger.first - 1].low.endswith(language.adverbial)
    act = trigger.frame.kind is not Kind.STATEMENT and trigger.form is Form.BASE
    return act and at >= 0 and nodes[at].low in language.words.status.able


def hardly_possible(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "making it difficult for Togo to adopt sanctions": nobody did what is said to be hard."""
    hard, to = language.words.status.hard, language.words.clause.infinitives
    if trigger.form is not Form.BASE or hard.isdisjoint(nodes.words):
        return False
    before = nodes.lows[max(0, trigger.first - HARD) : trigger.first]
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n] in hard), None)
    if at is None or not to & set(before[at:]) or {",", ";", ":"} & set(before[at:]):
        return False
    return before[at + 1] in to or language.prepositions.get(before[at + 1]) == "for"


HARD = 14
"""Words from "difficult" to the verb: "difficult for Togo to follow the lead of Ghana and adopt"."""


def over_their_decision(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "punished Togo over its decision to invade Ghana": why somebody acts is no deed of his own."""
    at, words = trigger.first - 2, language.words.status
    if trigger.form is not Form.BASE or at < BEFORE or nodes[at].low not in words.choices:
        return False
    whose = next((n for n in range(at - 1, at - 4, -1) if nodes[n].low in language.possessives), None)
    led = whose is not None and nodes[whose - 1].low in language.prepositions
    return led and nodes[at + 1].low in language.words.clause.infinitives


BEFORE = 5
"""Fewest nodes of a clause with "over its decision": "Ghana punished Togo over its"."""


def only_alleged(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "over an alleged poisoning in Kenya": a deed that the text does not say was done."""
    if not trigger.noun and trigger.form is not Form.ING:
        return False
    act = trigger.frame.plover in (Plover.ASSAULT, Plover.COERCE)
    before = nodes.lows[max(0, trigger.first - ALLEGED) : trigger.first]
    agent = language.words.clause.agents.isdisjoint(nodes.lows[trigger.last : trigger.last + ALLEGED])
    return act and agent and not language.words.status.alleged.isdisjoint(before)


ALLEGED = 4
"""Words between "alleged" and the noun of a deed."""


def of_others(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "was asking countries to sign a pact": what people without a name are asked to do nobody does."""
    at, askings = trigger.first - 2, language.words.status.askings
    if trigger.form is not Form.BASE or at < 1 or askings.isdisjoint(nodes.words):
        return False
    if nodes[at + 1].low not in language.words.clause.infinitives or nodes[at].phrase is not None:
        return False
    near = nodes[max(0, at - ADJECTIVES) : at]
    return (
        nodes[at].low.endswith("s") and any(n.low in askings for n in near) and not any(n.actor for n in near)
    )


ADJECTIVES = 3
"""Most words between "asked" and the noun for whoever is asked: "asked all member states"."""


def rumoured(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "Kabar bahwa X bertemu Y dibantah", "denied reports that ...": the clause at `first` is denied.

    Not so what the main clause goes on with: "denied that it had met X, and expelled the envoy of Y".
    """
    rumours, denied = language.words.status.rumours, language.denials | language.words.status.disowning
    main = first < trigger.first - 1 and nodes[trigger.first - 2].low == ","
    if main and nodes[trigger.first - 1].low in language.words.clause.joints:
        return False
    that = first > 1 and nodes[first - 1].low in language.complementizers
    others = (*nodes.lows[:first], *nodes.lows[trigger.last :])  # not "a story that X dismissed"
    return that and nodes[first - 2].low in rumours and not denied.isdisjoint(others)


def of_a_claim(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "an inquiry into allegations that Togo had armed rebels": what is only claimed is not told.

    Nor is what is only asked for: "Chad's demand that Togo withdraw its troops was rejected". Indonesian has
    whose claim it is between: "Tuduhan Chad bahwa Togo mempersenjatai X dibantah Lome".
    """
    claims = language.words.status.claims | language.words.deed.menaces
    if claims.isdisjoint(nodes.words) and language.words.place.answered.isdisjoint(nodes.words):
        return False
    some = language.words.clause.indefinite if trigger.frame.plover is Plover.REJECT else frozenset()
    for at in range(trigger.first - 1, max(0, trigger.first - CLAIM), -1):
        if nodes[at].low in {",", ";", ":"}:
            return False
        if nodes[at].low in language.complementizers:
            if some and "," in nodes.lows[at - 3 + (nodes[at - 2].low not in some) : at - 1]:
                return False  # ", an allegation that Togo rejected": whoever is charged says so
            if trigger.form is Form.BASE and nodes[at - 1].low in language.words.place.answered:
                return not language.nouns_after
            noun = before_day(nodes, at - 1, language)  # "Chad's allegation on Monday that"
            noun -= language.nouns_after and nodes[noun].actor and noun > 0
            said = nodes[noun].low in claims or with_its_speaker(nodes, at, claims, language)
            return said and not _told_of_it(nodes, at, trigger, language)
    return False


def _told_of_it(nodes: Nodes, that: int, trigger: Trigger, language: Language) -> bool:
    """Whether a verb tells of the claim, behind its clause: "bahwa Togo mempersenjatai X dibantah"."""
    joined = nodes[trigger.first - 1].low in language.words.clause.joints
    if not language.nouns_after or joined:
        return is_the_main_verb(nodes, that, trigger, language)
    return any(looks_verbal(nodes[n].low, language) for n in range(that + 1, trigger.first))


CLAIM = 9
"""Nodes from "that" to the verb of its clause, past whoever is said to have done it."""


def of_a_rumour(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Kabar bahwa ... dibantah X": a rumour, which nobody makes, is what is denied."""
    rumours = language.words.status.rumours
    if trigger.frame.plover is not Plover.REJECT or not trigger.passive or rumours.isdisjoint(nodes.words):
        return False
    return any(
        nodes[at].low in rumours and nodes[at + 1].low in language.complementizers
        for at in range(trigger.first - 1)
    )


def of_its_backers(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "kelompok Houthi yang didukung Iran": says on whose side somebody is, unless it bears a day."""
    at = trigger.first - 1
    backs = trigger.passive and Trait.BACKS in trigger.frame.traits
    if not backs or at < 1 or nodes[at].low not in language.relatives:
        return False
    whose = nodes[at - 1].actor or nodes[at - 1].low in language.words.people.backed
    return whose and all(n.date is None for n in nodes[trigger.last : trigger.last + DATED])


def of_the_sent(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "mengirim pasukan ke Togo untuk ditempatkan di sana": of whom the verb before has told."""
    at = trigger.first - 1
    purpose = trigger.passive and language.nouns_after and at > 0
    if not purpose or nodes[at].low not in language.words.status.purposes:
        return False
    sending = language.words.place.dispatches
    return nodes[trigger.first].low in sending and not sending.isdisjoint(nodes.lows[max(0, at - SENT) : at])


def since_he_did(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "his first trip since taking office": says since when, unless it tells the day."""
    sinces, last = language.words.time.sinces, trigger.last
    if trigger.frame.kind is not Kind.APPOINTMENT or trigger.noun or sinces.isdisjoint(nodes.words):
        return False
    near = nodes.lows[max(0, trigger.first - SINCE) : trigger.first]
    dated = any(n.date is not None for n in nodes[last : last + OF_OFFICE])
    return not sinces.isdisjoint(near) and "," not in near and not dated


OF_OFFICE = 12
"""Nodes behind a verb of taking office among which its day stands: "as minister of defence in May"."""

SINCE = 3
"""Nodes before a verb of taking office in which "since" stands: "since he was sworn in"."""

SENT = 16
"""Nodes from the verb of sending to what the sent are for."""

DATED = 4
"""Nodes behind "didukung" among which a day tells of an act."""


def of_those(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "laid flowers at the memorial to those killed in the war": nobody in the sentence did it."""
    at = trigger.first - 1
    if trigger.form is not Form.PAST or trigger.noun or language.nouns_after or at < 2:
        return False
    agent = not language.words.clause.agents.isdisjoint(nodes.lows[trigger.last : trigger.last + 2])
    whose = nodes[at].low in language.demonstratives or nodes[at].low in language.words.people.unnamed
    led = nodes[at - 1].low in language.prepositions or nodes[at - 1].low in language.of_words
    behind = nodes.lows[trigger.last : trigger.last + 1]
    closed = not behind or behind[0] in language.prepositions or behind[0] in STOPS
    return whose and led and closed and not agent and nodes[at].phrase is None


def of_a_charge(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "diusir karena dituduh menghasut": why somebody was expelled, by whoever expelled him."""
    charged = trigger.passive and language.nouns_after and trigger.frame.plover is Plover.ACCUSE
    if not charged or trigger.first == 0 or trigger.frame.kind is not Kind.STATEMENT:
        return False
    behind = nodes[trigger.last]
    agent = behind.actor or behind.low in language.words.clause.agents
    return nodes.lows[trigger.first - 1] in language.words.clause.reasons and not agent


RULES = (
    *(habitual, met_to_agree, only_to_be_revived, only_nearly, of_a_list, of_no_object, of_an_aim),
    *(of_a_question, of_a_headline),
    *(of_a_thing, of_an_offer, only_possible, hardly_possible, over_their_decision, only_alleged, of_others),
    *(of_a_claim, of_a_rumour, of_its_backers, of_the_sent, since_he_did, hosted_together, of_those),
    *(of_the_manner, of_a_span, of_a_charge, *ASSERTED),
    *(talked_over, is_the_topic, only_needed, *NO_DEEDS, *NEVER_DONE, *NOT_YET_MOVED),
)


def unsaid(nodes: Nodes, trigger: Trigger, language: Language) -> Callable[..., bool] | None:
    """The rule by which words that look like an event tell none, by what stands around them."""
    for rule in RULES:
        if rule(nodes, trigger, language):
            return rule
    return None


def _joined_behind(before: Sequence[str], language: Language) -> int:
    """Where the words behind "itu dan" begin, if only auxiliaries or a name follow; 0 elsewhere."""
    at = len(before)
    while at > 1 and before[at - 1] in language.auxiliaries:
        at -= 1
    at -= at > 1 and not before[at - 1]  # "membantah laporan itu dan Chad melayangkan protes"
    joined = at > 1 and before[at - 1] in language.words.clause.joints
    return at if joined and before[at - 2] in language.demonstratives else 0


def past_relative(nodes: Nodes, trigger: Trigger, before: Sequence[str], language: Language) -> Sequence[str]:
    """ "Rusia, yang menyangkal terlibat, bersumpah": without what a relative clause put in may deny.

    `before` are the words right before the trigger. What a verb before denies ends with "itu dan": "membantah
    tudingan itu dan meminta".
    """
    if language.nouns_after and not trigger.noun and (joint := _joined_behind(before, language)):
        return before[joint:]
    if not language.nouns_after or trigger.noun or "," not in before:
        return before
    behind = before[::-1].index(",")
    close = trigger.first - 1 - behind
    opened = next((n for n in range(close - 1, 0, -1) if nodes[n].low == ","), None)
    aside = opened is not None and nodes[opened + 1].low in language.relatives
    return before[len(before) - behind :] if aside else before


def past_lack(near: Sequence[str], language: Language) -> Sequence[str]:
    """ "sepakat tanpa syarat dalam perundingan": what is lacking ends where a preposition follows it."""
    at = next((n for n, low in enumerate(near) if (low,) in language.without), None)
    if at is None or not language.nouns_after:
        return near
    behind = near[at + 2 :]
    return behind if any(low in language.prepositions for low in behind) else near


SAT = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL, Kind.VISIT})
"""Kinds of events at which something may fail that was held for it."""


def at_a_gathering(trigger: Trigger, before: Sequence[str], language: Language) -> Sequence[str]:
    """ "failed to agree in a second round of talks": what failed there denies no talks."""
    words = language.words
    if language.nouns_after or not trigger.noun or trigger.frame.kind not in SAT:
        return before
    at = next((n for n in range(len(before) - 1, 0, -1) if before[n] in words.place.within), 0)
    verbal = before[at - 1 : at] != () and before[at - 1] in words.status.attends
    return before if verbal else before[at:]


def before_what_is_said(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> Sequence[str]:
    """ "said after talks with X that Chad would pay": what is said is no plan of the talks.

    Nor is it in "During a visit to Accra, X said the border would open", "mengatakan dalam pertemuan pada
    Jumat bahwa Chad akan membayar".
    """
    after: Sequence[str] = nodes.lows[trigger.last : last]
    if not trigger.noun:
        return after
    ends = language.complementizers if is_said_at(nodes, trigger, language) else frozenset()
    if language.nouns_after:
        return after[: next((n for n, low in enumerate(after) if low in ends), len(after))]
    after = _of_its_opening(nodes, trigger, after, language)
    closed = (",", ".", "", *language.words.verb.before_days)  # "talks with X, he said, will begin"
    perfects = language.words.verb.perfects | {"have"}  # "a visit that would have been unthinkable"
    for at, low in enumerate(after):
        speaks = low in language.sayings and at + 1 < len(after) and after[at + 1] not in closed
        unreal = low in language.plans and after[at + 1 : at + 2] != () and after[at + 1] in perfects
        going_on = at > 0 and after[at - 1] in language.passive_auxiliaries  # "had been planning has"
        if low in ends or speaks or (unreal and not going_on):
            return after[:at]
    return after


def _of_its_opening(
    nodes: Nodes, trigger: Trigger, after: Sequence[str], language: Language
) -> Sequence[str]:
    """ "Ahead of a visit by X, Chad suspended aid": what is done behind the comma is not done to it."""
    opens = nodes[0].low in language.prepositions or nodes[0].low in language.words.time.ahead_of
    comma = next((n for n in range(trigger.last, len(nodes) - 2) if nodes[n].low == ","), None)
    if not opens or comma is None or "," in nodes.lows[: trigger.first]:
        return after
    return after[: comma - trigger.last] if several_fronted(nodes, comma + 1, language) else after


def without_first_verb(around: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "membatalkan undangan itu dan mengusir X": only what the first verb has as its object is called off.

    So with a subject of its own: "Kunjungan itu dibatalkan dan Iran memanggil X".
    """
    if not language.nouns_after or trigger.noun or language.cancels.isdisjoint(around):
        return around
    joints = language.words.clause.joints
    joint = next((n for n in (-1, -2) if len(around) >= -n and around[n] in joints), None)
    if joint is None:
        return around
    return [w for w in around if not (w in language.cancels and looks_verbal(w, language))]


def threes(words: Sequence[str]) -> list[tuple[str, str, str]]:
    """ "a visit that was to begin on Thursday": the words in threes."""
    return list(zip(words, words[1:], words[2:], strict=False))
