"""Subjects outside the clause of their verb, and what lies between coordinated actors."""

from __future__ import annotations

from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.clauses.before_joints import ADJECTIVES
from kg.extract.clauses.behind_things import another_acts
from kg.extract.clauses.finite import as_past
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, named_behind_joint, takes_object
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind


def reaches_outside(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """Whether a verb in a reported clause has the subject of the verb that reports.

    "Canada confirmed that it had expelled ...": "it" is Canada; "stressed that the Union had to be there,
    and invited ...": behind a comma the conjunction joins the verb to the one that reports.
    """
    words = language.words.clause
    if first < 2 or nodes[first - 1].low not in language.complementizers | language.relatives:
        return False
    if nodes[first - 1].low in language.relatives:
        joint = joint_before(nodes, first, verb, language)
        closed = nodes[first - 2].low != "," or any(n.actor for n in nodes[first : joint - 1])
        closed = closed or of_an_object(nodes, first, language)
        return joint > first and nodes[joint - 1].low == "," and closed  # "which Doha denies, and gave ..."
    unnamed = (
        nodes[first].low in words.body_pronouns
        or nodes[first].low in words.own_bodies
        or own_state(nodes, first, language)
        or _of_the_holder(nodes, first, language)
    )
    infinitive = nodes[first].low in words.infinitives and first == verb - 1  # "is considering whether to"
    if (unnamed or infinitive) and not any(n.actor for n in nodes[first:verb]):
        return True
    if unnamed and language.nouns_after and joint_before(nodes, first, verb, language) > first:
        return True  # "bahwa pihaknya memanggil duta besar X dan menyerahkan nota": X only undergoes
    if _beside_what_is_asked(nodes, first, verb, language):
        return True
    joint = verb - 1
    while joint > first and language.before_verbs(nodes[joint].low):
        joint -= 1
    says = language.nouns_after and nodes[verb].low in speech(language.code).verbs
    # "mendesak agar X dilaksanakan dan menegaskan ...": who asks goes on to say
    return joint > first and nodes[joint].low in words.joints and (nodes[joint - 1].low == "," or says)


def of_an_object(nodes: Nodes, first: int, language: Language) -> bool:
    """ "expelled X, who had criticised it, and closed the border": not X closes it, who is expelled."""
    antecedent = first - 3
    if language.nouns_after or antecedent < 2 or not nodes[antecedent].actor:
        return False
    opens = next((n for n in range(antecedent) if nodes[n].actor), None)
    if opens is None:
        return False
    verbs = range(opens + 1, antecedent)
    done = any(finite_follows(nodes, n, language) for n in verbs[:1])
    return done and "," not in nodes.lows[opens:antecedent]


def _beside_what_is_asked(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "demanded on Monday that Chad reopen the border, warning ...": who asks warns, not who is asked."""
    participle = (
        nodes[verb].low.endswith(language.gerund) and nodes[verb - 1].low == "," and not language.nouns_after
    )
    asks = language.words.status.urging
    return participle and any(n.low in asks for n in nodes[max(0, first - 4) : first - 1])


def _of_the_holder(nodes: Nodes, first: int, language: Language) -> bool:
    """ "The president of Venezuela said he recalled ...": nobody else could be meant who has no name."""
    if nodes[first].phrase is not None or nodes[first].low not in language.persons:
        return False
    speaker = next((n.phrase for n in nodes[:first] if n.actor), None)
    return speaker is not None and speaker.kind is PhraseKind.COUNTRY and not speaker.named


def own_state(nodes: Nodes, first: int, language: Language) -> bool:
    """ "told reporters that his country could not accept it": the speaker's own country acts."""
    state = nodes[first + 1].low if first + 1 < len(nodes) else ""
    own = state in language.words.deed.own_states or state in language.government
    return own and nodes[first].low in language.possessives


def clause_follows(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an actor with a verb of its own stands at `at`: "..., and Angola, which ..., kept silent"."""
    if _has_more(nodes, at, language) or _noun_with_verb(nodes, at, language):
        return True
    while at < len(nodes) and nodes[at].low in language.determiners:
        at += 1
    if at + 1 >= len(nodes) or not nodes[at].actor or nodes[at].phrase is None:
        return False
    if nodes[at].phrase.modifier:  # type: ignore[union-attr]
        return False
    follows = nodes[at + 1].low
    if follows == "," and at + 2 < len(nodes):
        low, verbs = nodes[at + 2].low, speech(language.code)
        person = nodes[at].phrase.kind is PhraseKind.PERSON  # type: ignore[union-attr]
        says = (low in verbs.verbs or low in verbs.predicates) and not low.endswith(language.gerund)
        if person and not language.nouns_after and says:  # not "met X and Y, calling for calm"
            return True  # ", and the Rwandan minister, Olivier Nduhungirehe, called on Burundi"
        named = person and not language.nouns_after and named_behind_joint(nodes, at + 1, language)
        if named and looks_verbal(low, language) and takes_object(nodes, at + 3, language):
            return True  # so with any verb, where a comma parts the two clauses
        relative = low in language.relatives  # "and Sweden, who came to Kyiv": no clause
        return relative and "," in nodes.lows[at + 3 :]
    words, verb = speech(language.code), at + 1
    while not language.nouns_after and verb + 1 < len(nodes) and language.before_verbs(nodes[verb].low):
        verb += 1  # "and Ecuador completely broke ties", "and Mali also recalled its envoy"
    lows = {follows, nodes[verb].low}
    past = any(len(low) > 3 and low.endswith(language.past) for low in lows)
    return past or not lows.isdisjoint(words.predicates | words.verbs.keys())


NOUN = 9
"""Most nodes of a subject with its own verb: "a delegation of the Organization of American States"."""


def _noun_with_verb(nodes: Nodes, at: int, language: Language) -> bool:
    """ "sent observers to Cusco, and a delegation of the OAS is expected": no part of what was sent."""
    if language.nouns_after or at < 2 or nodes[at - 2].low != ",":
        return False
    if nodes[at].low not in language.determiners:
        return False
    finite = language.passive_auxiliaries | (language.plans & language.auxiliaries)
    ends = language.relatives | language.coordinators | language.complementizers
    for n in range(at + 1, min(at + NOUN, len(nodes))):
        if nodes[n].low in ends:
            return False
        if nodes[n].low in finite:
            return True
    return False


def _has_more(nodes: Nodes, at: int, language: Language) -> bool:
    """ "signed a pact with Somalia and has a quarrel with Ethiopia": another verb of the same subject."""
    if language.nouns_after or at + 1 >= len(nodes):
        return False
    owned = nodes[at + 1].low in language.determiners or nodes[at + 1].low in language.possessives
    return owned and nodes[at].low in language.words.status.asserted


def new_subject(nodes: Nodes, at: int, language: Language) -> bool:
    """Indonesian: an actor with a verb of its own behind a comma: "ke Jakarta, Kishida bertemu ..."."""
    if language.nouns_after and not language.forces.isdisjoint(nodes.lows[at : at + 1]):  # "pasukan X"
        which = nodes[at + 1 : at + 3]  # "pasukan terakhir X"
        at += 1 + (len(which) > 1 and which[0].low.isalpha() and which[1].actor)
    if not language.nouns_after or at >= len(nodes) or not nodes[at].actor or _in_a_row(nodes, at, language):
        return False
    step = at + 1
    while step < len(nodes) and nodes[step].low in language.auxiliaries:
        step += 1
    verb = any(looks_verbal(n.low, language) for n in nodes[step : step + 1])
    return verb or clause_follows(nodes, at, language)


def _in_a_row(nodes: Nodes, at: int, language: Language) -> bool:
    """ "mendesak Niger, Chad, dan Togo menarik pasukan": the last of three who are asked."""
    if at < ROW or nodes[at - 1].low not in language.words.clause.joints:
        return False
    commas = nodes[at - 2].low == "," and nodes[at - 4].low == ","
    return commas and nodes[at - 3].actor and nodes[at - 5].actor


ROW = 5
"""Nodes from the first of three to the last: "Niger, Chad, dan Togo"."""


def series_goes_on(nodes: Nodes, comma: int, language: Language) -> bool:
    """ "Peru sent 20 tonnes of food, Chile donated tents": behind the comma another does another thing."""
    if language.nouns_after or comma + 3 >= len(nodes):
        return False
    at = comma + 1 + (nodes[comma + 1].low in language.determiners)
    low = nodes[at + 1].low if at + 2 < len(nodes) else ""
    finite = looks_verbal(low, language) or low in language.words.verb.object_verbs
    said = low in speech(language.code).verbs
    return nodes[at].actor and finite and not said and takes_object(nodes, at + 2, language)


def fronted_noun(nodes: Nodes, first: int, language: Language) -> bool:
    """ "In a statement issued in Lusaka, X, head of Y, accused Z": the participle is no verb of X's."""
    leads = first < len(nodes) and nodes[first].low in language.prepositions
    return leads and not language.nouns_after and (first == 0 or nodes[first - 1].phrase is None)


def absolute(nodes: Nodes, comma: int, language: Language) -> bool:
    """ ", dengan blok ECOWAS juga mengancam": behind the comma somebody else does something of his own."""
    at = comma + 1
    with_whom = (
        language.nouns_after and at < len(nodes) and language.prepositions.get(nodes[at].low) == "with"
    )
    if not with_whom:
        return False
    at += 1
    while at < min(comma + BODY, len(nodes)) and nodes[at].phrase is None and nodes[at].low.isalpha():
        at += 1
    return new_subject(nodes, at, language)


def of_its_own(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ ", dengan blok ECOWAS juga mengancam": ECOWAS, though a preposition leads it."""
    at = verb - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    if not language.nouns_after or not nodes[at].actor:
        return None
    commas = (n for n in range(at - 2, max(0, at - BODY), -1) if nodes[n].low == ",")
    comma = next(commas, None)
    return at if comma is not None and absolute(nodes, comma, language) else None


BODY = 4
"""Most nodes from a comma to whoever "dengan" leads: "dengan para pemimpin blok ECOWAS"."""


def opens_nothing(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a conjunction opens no clause: "such as", "menelepon X, kemudian Y"."""
    return (
        _idiom(nodes, at, language)
        or _then_another(nodes, at, language)
        or _only_since_when(nodes, at, language)
    )


def _only_since_when(nodes: Nodes, at: int, language: Language) -> bool:
    """ "berlangsung sejak 11 November di Kuningan": a day alone, behind which the clause goes on."""
    if nodes[at].low not in language.words.time.sinces or not language.nouns_after or at + 2 >= len(nodes):
        return False
    goes_on = nodes[at + 2].low in language.words.place.inside | language.words.place.happening
    return nodes[at + 1].date is not None and goes_on


def _then_another(nodes: Nodes, at: int, language: Language) -> bool:
    """ "menelepon X, kemudian Y": a name alone behind the conjunction is another event of the same verb."""
    before = nodes[at - 1].low if at else ""
    if nodes[at].low not in language.words.likewise.sequels or before not in language.coordinators:
        return False
    behind, place = at + 1, language.words.place
    there = nodes.lows[behind : behind + 2]
    if len(there) > 1 and there[0] in place.origins and there[1] in place.there:
        behind += 2  # "terbang ke Asmara, lalu dari sana ke Kairo"
    if behind < len(nodes) and nodes[behind].low in language.words.place.sent_to:
        behind += 1  # "terbang ke Asmara, lalu ke Kairo"
        return behind < len(nodes) and nodes[behind].phrase is not None
    return (
        behind < len(nodes)
        and nodes[behind].actor
        and (behind + 1 == len(nodes) or bool(nodes[behind + 1].low))
    ) and not (behind + 1 < len(nodes) and _goes_on_verbally(nodes, behind + 1, language))


def _goes_on_verbally(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a verb follows, past auxiliaries: the name is its subject."""
    while at < len(nodes) - 1 and nodes[at].low in language.auxiliaries:
        at += 1
    words = speech(language.code)
    low = nodes[at].low
    return looks_verbal(low, language) or low in words.predicates or low in words.verbs


def _idiom(nodes: Nodes, at: int, language: Language) -> bool:
    """ "such as", "one after the other": the word opens no clause."""
    before, behind = nodes[at - 1].low if at else "", nodes.lows[at + 1 : at + 3]
    words = language.words.clause
    return (
        before in words.clause_idioms
        or (behind[:1] == (",",) and not language.nouns_after)  # "who had met him shortly before, thanked"
        or " ".join(behind[:1]) in words.phrase_idioms
        or " ".join(behind) in words.phrase_idioms
        or " ".join(nodes.lows[at : at + 2]) in language.words.time.frequencies
    )


def stands_beside(passage: Passage, trigger: Trigger, stated: int) -> bool:
    """Whether a finite verb is no part of what a statement says: "rejected it and told the envoy ...".

    It stands behind a conjunction with nothing but time between, and no "that" has opened a clause; or it
    has a subject of its own behind a noun in apposition: "vetoed the text, a move that X called reckless".
    """
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after:
        told = trigger.frame.kind is Kind.STATEMENT and not trigger.noun and _named_apart(passage, trigger)
        told = told or another_acts(nodes, stated, trigger.first, pack)
        return told or _done_to_the_accused(nodes, stated, trigger, pack)
    if _brought_about(nodes, stated, trigger.first, pack):
        return True
    if trigger.passive:  # "was rejected by X and condemned by Y"
        joined = nodes[trigger.first - 1].low in pack.words.clause.joints
        return joined and not pack.words.clause.agents.isdisjoint(nodes.lows[trigger.last : trigger.last + 1])
    led = pack.words.clause.infinitives | pack.auxiliaries - pack.words.clause.joints
    if led.isdisjoint(nodes.lows[max(0, stated - 1) : trigger.first]):
        trigger = as_past(nodes, trigger, pack)  # "rejected the claim and cut ties with Chad"
    if trigger.form not in (Form.PAST, Form.ACTIVE):
        return False
    between = nodes[stated : trigger.first]
    if _own_clause(nodes, stated, trigger.first, pack) or _by_another(nodes, stated, trigger.first, pack):
        return True
    opened = [n for n, node in enumerate(between) if node.low in pack.complementizers]
    joint = joint_before(nodes, stated, trigger.first, pack)
    if joint >= stated and (not opened or _closed_off(nodes, stated, joint, trigger, pack)):
        return True
    if not opened and nodes[trigger.first - 1].low == "," and _lists_on(nodes, trigger.last, pack):
        return True
    apposed = [
        n for n in opened if n > 2 and between[n - 3].low == "," and between[n - 2].low in pack.determiners
    ]
    return bool(apposed) and any(node.actor for node in between[apposed[-1] :])


def _done_to_the_accused(nodes: Nodes, stated: int, trigger: Trigger, language: Language) -> bool:
    """ "menuduh dubes X menghasut massa dan mengusirnya": nobody expels himself, so the accuser does."""
    at = trigger.first
    joined = at > stated and nodes[at].owns and nodes[at - 1].low in language.words.clause.joints
    envoys = "diplomatic" in trigger.frame.contexts and trigger.frame.kind is Kind.MEASURE
    return joined and envoys and language.complementizers.isdisjoint(nodes.lows[stated:at])


def _by_another(nodes: Nodes, stated: int, verb: int, language: Language) -> bool:
    """ "condemned Iran and Chad condemned Iraq": behind "and" another is named, whose verb it is."""
    at = verb - 1
    while at - 1 > stated and language.before_verbs(nodes[at].low):
        at -= 1  # "vowed to expel its envoy and Chad completely broke ties"
    named = at - 1 > stated and nodes[at].actor and nodes[at - 1].low in language.words.clause.joints
    return named and nodes[at - 2].actor and language.complementizers.isdisjoint(nodes.lows[stated:at])


def _closed_off(nodes: Nodes, stated: int, joint: int, trigger: Trigger, language: Language) -> bool:
    """ "criticised the ban that Chad imposed, and called on it to": the comma ends what "that" opened.

    A deed may still be part of what is said ("said that Chad had shelled it, and expelled envoys"), unless
    "that" stands behind a plain noun.
    """
    if nodes[joint - 1].low != ",":
        return False
    if trigger.frame.kind is Kind.STATEMENT:
        return True
    saying = language.sayings
    return not any(
        b.low in language.complementizers and (a.phrase is not None or a.low in saying)
        for a, b in pairwise(nodes[max(0, stated - 1) : joint])
    )


def _named_apart(passage: Passage, trigger: Trigger) -> bool:
    """ "meminta UE menjatuhkan sanksi dan Prancis menyerukan agar ...": "that" shows that France says so."""
    units, pack = passage.nodes, passage.language
    at = trigger.first - 1
    while at > 0 and units[at].low in pack.auxiliaries:
        at -= 1
    says = units[trigger.last - 1].low in pack.complementizers or any(
        n.low in pack.complementizers for n in units[trigger.last : trigger.last + 1]
    )
    return says and at > 0 and units[at].actor and units[at - 1].low in pack.words.clause.joints


def _brought_about(nodes: Nodes, stated: int, verb: int, language: Language) -> bool:
    """ "said it was to blame, prompting Israel to expel him", "condemned it, recalling its envoy"."""
    words = language.words
    if nodes[verb].low.endswith(language.gerund):
        listed = any(
            a in words.verb.gerund_leads and b.endswith(language.gerund)
            for a, b in pairwise(nodes.lows[stated:verb])
        )  # "accused X of sheltering rebels, attacking villages": more of what is said
        return verb > 1 and nodes[verb - 1].low == "," and not listed
    near = nodes.lows[max(0, verb - CAUSED) : verb]
    led = next((n for n, low in enumerate(near) if low in words.clause.causing), None)
    return (
        led is not None
        and near[-1] in words.clause.infinitives
        and led > 0
        and near[led - 1] in (",", "which")
    )


CAUSED = 7
"""Nodes back from a verb to the comma before what brought it about."""


def _own_clause(nodes: Nodes, stated: int, verb: int, language: Language) -> bool:
    """ "accused X of arming rebels, and Ghana condemned the attack": a subject of its own behind ", and"."""
    for at in range(verb - 1, stated, -1):
        low = nodes[at].low
        if low in language.complementizers:
            return False
        if low in language.words.clause.joints and nodes[at - 1].low == ",":
            behind = nodes[at + 1 : verb]
            named = next((n for n, node in enumerate(behind) if node.actor), None)
            if named is None:
                return False
            titled = named_behind_joint(nodes, at + 2 + named, language) and len(behind) == named + 2
            if not titled and any(n.low == "," or n.low in language.relatives for n in behind):
                return False
            said = any(n.low in language.complementizers for n in nodes[stated:at])
            led = (n.low in language.prepositions and not m.date for n, m in pairwise(behind[: named + 1]))
            return not said and not any(led)  # "refused to yield, and on Sunday he accused Chad"
    return False


def _lists_on(nodes: Nodes, at: int, language: Language) -> bool:
    """ "accused X of spying, expelled its envoy and recalled its own": another verb is joined to this one."""
    for joint in range(at, len(nodes) - 1):
        if nodes[joint].low in language.words.clause.joints:
            verb = nodes[joint + 1].low
            if looks_verbal(verb, language) or verb in speech(language.code).predicates:
                return True
    return False


def sends(nodes: Nodes, at: int, language: Language) -> bool:
    """ "X diutus Presiden Y menghadiri pemakaman": Y only sends."""
    verb = nodes[at - 1].low if at else ""
    prefix = language.words.verb.passive_prefix
    return bool(prefix) and verb.startswith(prefix) and verb in language.words.verb.controls


def owns(nodes: Nodes, at: int, before: int) -> bool:
    """ "discussed Fahmy's fate and urged": whose something is does nothing itself."""
    phrase = nodes[at].phrase
    if phrase is None or at + 2 >= before:
        return False
    owning = nodes[at + 1].low in GENITIVES
    return (owning and phrase.kind is PhraseKind.PERSON) or (
        (owning or not phrase.named) and _apposed(nodes, at, before)
    )


def _apposed(nodes: Nodes, at: int, before: int) -> bool:
    """ "X, the African Union's mediator in the conflict, met Y": whose mediator he is tells who X is."""
    comma = at - 1
    while comma > 0 and nodes[comma].low and nodes[comma].low != ",":
        comma -= 1
    apposed = comma > 0 and nodes[comma].low == "," and nodes[comma - 1].actor and at - comma <= ADJECTIVES
    return apposed and any(n.low == "," for n in nodes[at + 2 : before])
