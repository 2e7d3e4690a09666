"""English participles whose subject undergoes what they tell: "was expelled by", "signed in Vienna by"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.described import tells_of_an_object
from kg.extract.words.nodes import Nodes
from kg.extract.words.quoted import OPENING
from kg.extract.words.verbal import looks_verbal, takes_object
from kg.language import speech
from kg.language.pack import Language


def undergone(nodes: Nodes, at: int, last: int, participle: bool, language: Language) -> bool:
    """Whether the past form from `at` to `last` is a passive; `participle` if it can be nothing active."""
    for n in range(at - 1, max(-1, at - 5), -1):
        word = nodes[n].low
        if word in language.passive_auxiliaries:
            return True
        if word in language.words.verb.perfects:
            return False
        if nodes[n].date is not None or word in language.words.verb.before_days:
            continue  # "had on Tuesday frozen its membership"
        if word in language.words.clause.subordinators and nodes[n - 1].low in language.words.verb.perfects:
            continue  # "has since withdrawn its envoy"
        if not word or not language.before_verbs(word):
            break
    if participle and (_parted(nodes, at, language) or _joined_to_a_perfect(nodes, at, language)):
        return False
    if _is_said_to_be_to_blame(nodes, last, language):
        return not _done_by_whom(nodes, at, language)
    if _to_be_gone(nodes, at, last, language):
        return True
    if _told_of_a_paper(nodes, at, last, language) or put_out(nodes, at, last, language):
        return True
    if any(rule(nodes, at, last, language) for rule in (_put_in_office, _named_to_a_post, _dated_aside)):
        return True
    by = last + 1 if last < len(nodes) and _between_agent(nodes, last, language) else last
    agent = by < len(nodes) and nodes[by].low in language.words.clause.agents
    agent = agent and not _by_a_deed(nodes, by + 1, language)
    by_whom = agent or _agent_behind(nodes, last, language) or _toward_whom_by_whom(nodes, last, language)
    if participle or by_whom or _joined(nodes, at, last, language):
        return True
    if _of_a_headline(nodes, at, last, language):
        return True
    custody = nodes[at].low in language.words.verb.custody and nodes[at].low.endswith(language.past)
    return custody and _before_main_verb(nodes, at, last, language)


def _by_a_deed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "replied by expelling Chad's envoy", "said by invading Chad, Mali had": by what is done, no agent."""
    doing = at < len(nodes) and not nodes[at].actor and nodes[at].low.endswith(language.gerund)
    return doing and takes_object(nodes, at + 1, language)


def _of_a_headline(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "Two Ghanaian soldiers killed in Togo": a line without a stop, as what they do is in the present."""
    done_to = nodes[at].low in language.words.verb.done_to
    if not done_to or last >= len(nodes) or not 0 < at < HEADLINE:
        return False
    stopped = nodes[-1].begin < nodes[-1].end  # its own stop, and not one put behind a line without
    return not stopped and nodes[last].low in language.prepositions and "," not in nodes.lows[:at]


HEADLINE = 8
"""Nodes of a headline among which its verb stands."""


def _of_whom_it_tells(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "the row over the Togolese reporter arrested in Chad": who is meant, by no object behind the verb."""
    if nodes[at].low not in language.words.verb.custody or nodes[at - 1].actor:
        return False
    if language.nouns_after or at < 1 or last + 1 >= len(nodes) or not nodes[at - 1].low.isalpha():
        return False
    if nodes[at - 1].low in language.relatives | language.auxiliaries | language.words.clause.joints:
        return False
    if nodes[at - 1].low in language.persons or nodes[at - 1].low in language.words.clause.body_pronouns:
        return False  # "whom it arrested in May"
    behind = last
    while behind < len(nodes):
        node = nodes[behind]
        leads = node.low in language.prepositions and behind + 1 < len(nodes)
        if node.date is None and not (leads and (nodes[behind + 1].phrase or nodes[behind + 1].date)):
            break
        behind += 1 + (node.date is None)
    after = nodes[behind].low if behind < len(nodes) else "."
    ends = after in {",", ";", ".", ")"} or after in language.words.verb.strong_pasts
    return behind > last and (ends or looks_verbal(after, language))


MAIN = 10
"""Nodes behind a participle among which the main verb's auxiliary stands."""


def _before_main_verb(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "Two Poles arrested in Chad were freed": a participle without an object, before the main verb."""
    that = language.relatives | language.complementizers
    led = at > 0 and nodes[at - 1].low in language.relatives | language.auxiliaries
    does = at > 1 and nodes[at - 1].actor and nodes[at - 2].low in that  # "that Iran seized in May is"
    if led or does or language.nouns_after or last >= len(nodes):
        return False
    where = nodes[last].low in language.prepositions or nodes[last].low in language.words.verb.before_days
    closing = language.relatives | language.words.clause.joints | {",", ";", "."}
    finite = language.passive_auxiliaries | language.words.verb.perfects
    for node in nodes[last + 1 : last + MAIN] if where or nodes[last].date is not None else ():
        if node.low in closing:
            return False
        if node.low in finite:
            return True
    return False


def only_tells_where(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "US soldiers deployed in Syria were attacked": a participle before the main verb, no deployment."""
    words = language.words
    if _of_whom_it_tells(nodes, at, last, language) or tells_of_an_object(nodes, at, last, language):
        return True
    if language.nouns_after or nodes[at].low not in words.verb.posted or at < 1 or last >= len(nodes):
        return False
    if nodes[at - 1].low in language.relatives | language.auxiliaries | words.clause.joints | {","}:
        return False
    if language.prepositions.get(nodes[at + 1].low) is None:
        return False
    closing = language.relatives | words.clause.joints | {",", ";", "."}
    if _in_an_object(nodes, at, closing, language):
        return True
    finite = language.passive_auxiliaries | words.verb.perfects | (language.plans & language.auxiliaries)
    for node in nodes[at + 2 : at + 2 + MAIN]:
        if node.low in closing:
            return False
        if node.low in finite or node.low in words.verb.strong_pasts or looks_verbal(node.low, language):
            return True
    return False


def _in_an_object(nodes: Nodes, at: int, closing: frozenset[str], language: Language) -> bool:
    """ "fired on the army stationed in Lima": the participle tells of whom the verb before is toward."""
    led = False
    for n in range(at - 1, max(0, at - MAIN), -1):
        low = nodes[n].low
        if low in closing or low in language.complementizers or low in language.sayings:
            return False
        if looks_verbal(low, language) and nodes[n].phrase is None:
            return led
        led = led or low in language.prepositions
    return False


def _done_by_whom(nodes: Nodes, at: int, language: Language) -> bool:
    """ "left the bloc, which it accused of cruelty": between "which" and the verb stands who does it."""
    if at < 2 or nodes[at - 2].low not in language.relatives:
        return False
    pronoun = nodes[at - 1].low in language.words.clause.body_pronouns | language.persons.keys()
    return pronoun or nodes[at - 1].actor


def put_out(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "diplomats expelled from Chad", "spies kicked out of Mali": nobody stands behind whom one puts out."""
    if last >= len(nodes) or nodes[at].low not in language.words.verb.put_out:
        return False
    slot, outward = language.prepositions.get(nodes[last].low), language.words.verb.outward
    return slot == "from" or (slot == "of" and nodes[last - 1].low in outward)


def _is_said_to_be_to_blame(nodes: Nodes, last: int, language: Language) -> bool:
    """ "two men accused of theft", "a gang blamed for the raid": nobody stands behind whom one blames."""
    words = language.words.verb
    slot = language.prepositions.get(nodes[last].low) if last < len(nodes) else None
    low = nodes[last - 1].low
    return (slot == "of" and low in words.blamed) or (slot == "for" and low in words.faulted)


def _to_be_gone(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "a list of diplomats declared persona non grata": it befalls those before, with no object."""
    mark = last < len(nodes) and nodes[last].low in OPENING
    behind = nodes[last + mark].low if last + mark < len(nodes) else ""
    if behind not in language.words.verb.undesired or at < 1:
        return False
    return nodes[at - 1].phrase is None and nodes[at - 1].low in language.people


APPOSED = 9
"""Nodes before a comma among which the paper stands of which a participle tells."""


def _told_of_a_paper(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "an accord on human rights, signed in Lima on 3 May": the paper stands before the comma."""
    if language.nouns_after or at < 2 or last >= len(nodes):
        return False
    slot = language.prepositions.get(nodes[last].low)
    told = slot == "at" or nodes[last].date is not None or nodes[last].low in language.words.verb.before_days
    if nodes[_before_its_parties(nodes, at, language)].low in language.words.name.papers:
        return told and nodes[at].low in language.words.deed.enacting  # "Chad-Mali pact signed in Lima"
    if nodes[at - 1].low != ",":
        return False
    before = nodes[max(0, at - 1 - APPOSED) : at - 1]
    papers = language.words.name.papers
    parted = not before[-1].actor or _with_whom(nodes, at - 2, language)
    return told and parted and any(n.low in papers for n in before)


def _before_its_parties(nodes: Nodes, at: int, language: Language) -> int:
    """ "a pact between Chad and Mali signed in Lima": where the paper stands."""
    apart = language.words.clause.joints | {",", ""}
    n = at - 1
    while n > 1 and nodes[n].low in apart:
        n -= 1
    return n - 1 if n < at - 1 and language.prepositions.get(nodes[n].low) == "between" else at - 1


def _with_whom(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Chad's treaty with Mali, signed in May": who stands before the comma is whom the paper is with."""
    led = language.prepositions.get(nodes[at - 1].low) == "with" and at > 1
    return led and nodes[at - 2].low in language.words.name.papers


JOINED = 12
"""Nodes before a participle among which the first of two stands."""


def _joined(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "were declared persona non grata and expelled from the country": the second of two passives."""
    away = last < len(nodes) and language.prepositions.get(nodes[last].low) == "from"
    given = nodes[at].low in language.words.verb.handed or _ends_with_time(nodes, at, last, language)
    joint = at - 1 - (language.before_verbs(nodes[at - 1].low))  # "and later released"
    if not (away or given) or language.nouns_after or nodes[joint].low not in language.words.clause.joints:
        return False
    for n in range(joint - 1, max(0, at - JOINED), -1):
        low = nodes[n].low
        if low == ",":
            return False
        done = low.endswith(language.past) or low in language.words.verb.strong_participles
        if done and nodes[n - 1].low in language.passive_auxiliaries:
            return True
    return False


def _ends_with_time(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "(was arrested) and released a week later", "and expelled on Friday": no object behind the verb."""
    words = language.words
    befalls = (words.verb.custody, words.verb.done_to, words.verb.put_out)
    if not any(nodes[at].low in done for done in befalls):
        return False
    behind = nodes[last] if last < len(nodes) else None
    if behind is None or behind.date is not None or behind.low in {".", ";", ",", *words.verb.before_days}:
        return True
    counted = (
        behind.low in words.clause.indefinite or behind.low in language.numbers or behind.low.isdecimal()
    )
    spans = {low.removesuffix("s") for low in nodes.lows[last + 1 : last + 3]}
    return counted and not words.time.spans.isdisjoint(spans | {*nodes.lows[last + 1 : last + 3]})


def _joined_to_a_perfect(nodes: Nodes, at: int, language: Language) -> bool:
    """ "had broken off relations with Iran and given its envoys a day to leave": the second of two deeds."""
    words = language.words
    if language.nouns_after or at < 3 or nodes[at - 1].low != words.clause.plain_joint:
        return False
    for n in range(at - 2, max(0, at - JOINED), -1):
        low, before = nodes[n].low, nodes[n - 1].low
        if low == "," or low in language.relatives or low in language.passive_auxiliaries:
            return False
        if before in words.verb.perfects and low.isalpha():
            return low not in language.auxiliaries and low not in language.determiners
    return False


PARTED = 8
"""Nodes back from a participle to its auxiliary, where a phrase of time parts them."""


def _parted(nodes: Nodes, at: int, language: Language) -> bool:
    """ "had in the small hours of Tuesday rung him": what a preposition leads parts the two."""
    for n in range(at - 2, max(-1, at - PARTED), -1):
        if nodes[n].low in language.words.verb.perfects:
            return nodes[n + 1].low in language.words.verb.before_days
        if nodes[n].actor or nodes[n].low == ",":
            return False
    return False


def _between_agent(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a word may stand between a participle and "by": not the object of "dismissed claims by X"."""
    node = nodes[at]
    return (
        node.date is not None
        or node.low.endswith(language.adverbial)
        or (node.phrase is not None and not node.actor)
    )


OFFICE = 9
"""Nodes behind a participle in which the office that it gives and its agent stand."""


def _put_in_office(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "Y, named foreign minister on Monday by X, is a lawyer": between the two stands his office."""
    words = language.words
    if language.nouns_after or at < 2 or nodes[at - 1].low != "," or not nodes[at - 2].actor:
        return False
    if nodes[at].low not in words.office.appointing or nodes.words.isdisjoint(words.clause.agents):
        return False
    for n in range(last, min(len(nodes) - 1, last + OFFICE)):
        low = nodes[n].low
        if low in words.clause.agents:
            return nodes[n + 1].actor
        if low in {",", ";"} or low in words.clause.joints or nodes[n].actor:
            return False
    return False


def _named_to_a_post(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "X, a judge newly named foreign minister", "Y, picked as envoy": behind stands the office alone."""
    words = language.words
    if language.nouns_after or at < 2 or nodes[at].low not in words.office.appointing:
        return False
    if not (_is_a_post(nodes, last, language) or _in_his_stead(nodes, last, language)):
        return False
    before = at - 1 - nodes[at - 1].low.endswith(language.adverbial)
    if nodes[before].actor:
        return "," in nodes[before].text  # "Y, a judge newly named envoy" as one name
    noun = before - 1 if nodes[before - 1].low not in language.determiners else before - 2
    apposed = nodes[before].low == "," and nodes[before - 1].actor
    told = noun > 0 and nodes[noun].low == "," and nodes[noun - 1].actor and nodes[before].low.isalpha()
    callings = language.person_nouns | speech(language.code).person_nouns
    return apposed or told or nodes[before].low in callings


def _dated_aside(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "X, elected in February, met Y", "the envoy, freed two days ago, said": no object, and a day alone."""
    words = language.words
    befalls = (words.office.appointing, words.verb.custody, words.verb.done_to, words.verb.put_out)
    if language.nouns_after or not any(nodes[at].low in done for done in befalls):
        return False
    before = at - 1 - nodes[at - 1].low.endswith(language.adverbial)
    if before < 1 or nodes[before].low != ",":
        return False
    behind = last
    while behind < len(nodes) and nodes[behind].low in words.verb.before_days:
        behind += 1
    dated = behind + 1 < len(nodes) and nodes[behind].date is not None
    return dated and nodes[behind + 1].low == ","


def _is_a_post(nodes: Nodes, at: int, language: Language) -> bool:
    """ "(named) foreign minister", "(picked) as envoy": an office, and not whom somebody names."""
    at += at < len(nodes) and nodes[at].low in language.words.place.serving
    if at >= len(nodes) or not nodes[at].text[0].islower():
        return False
    holder = nodes[at].phrase
    if holder is not None and holder.kind is PhraseKind.PERSON and holder.named:
        return False
    leads = language.determiners | language.possessives | language.prepositions.keys()
    return nodes[at].low not in leads


def _in_his_stead(nodes: Nodes, at: int, language: Language) -> bool:
    """ "(picked on Tuesday) to replace him"."""
    while at < len(nodes) - 2 and (nodes[at].date or nodes[at].low in language.words.verb.before_days):
        at += 1
    led = at + 1 < len(nodes) and nodes[at].low in language.words.clause.infinitives
    return led and nodes[at + 1].low in language.words.office.to_succeed


FAR_AGENT = 7
"""Nodes behind a participle among which its agent may follow the place and the day."""


def _agent_behind(nodes: Nodes, last: int, language: Language) -> bool:
    """ "signed in Vienna on Monday by Australia": who did it, behind where and when."""
    at, agents = last, language.words.clause.agents
    if nodes.words.isdisjoint(agents):
        return False
    while at + 1 < min(len(nodes), last + FAR_AGENT):
        leads = nodes[at].low in language.prepositions and _between_agent(nodes, at + 1, language)
        if nodes[at].low in agents:
            return at > last and any(n.actor for n in nodes[at + 1 : at + 3])
        if not leads and not _between_agent(nodes, at, language):
            return False
        at += 1
    return False


WHOSE = 3
"""Most nodes from whom a deed is toward to its agent: "imposed on Chinese steel pipes by"."""


def _toward_whom_by_whom(nodes: Nodes, last: int, language: Language) -> bool:
    """ "donated to Mali by Peru", "imposed on Malian steel by Peru": the agent behind whom it is toward."""
    led = last + 3 < len(nodes) and nodes[last].low in language.prepositions and nodes[last + 1].actor
    if not led or language.nouns_after:
        return False
    for at in range(last + 2, min(len(nodes) - 1, last + 2 + WHOSE)):
        low = nodes[at].low
        if low in language.words.clause.agents:
            return any(node.actor for node in nodes[at + 1 : at + 3])
        if not low.isalpha() or low in language.prepositions or looks_verbal(low, language):
            return False
    return False
