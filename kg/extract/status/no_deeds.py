"""Blows of a match, what somebody is able to do, what the dead once did: no deeds of a state."""

from __future__ import annotations

from kg.extract.clauses.prepositions import preposition
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover


def of_a_match(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Turki menggempur Georgia 3-1 di Dortmund": blows that a score follows are those of a match."""
    if trigger.frame.plover is not Plover.ASSAULT or DASHES.isdisjoint(nodes.words):
        return False
    ends = range(trigger.last + 1, min(trigger.last + SCORE, len(nodes) - 1))
    return any(nodes[n].low in DASHES and _is_a_score(nodes, n, language) for n in ends)


DASHES = frozenset({"-", "–"})

SCORE = 9
"""Nodes behind a verb among which the score of a match stands."""


def _is_a_score(nodes: Nodes, dash: int, language: Language) -> bool:
    """ "3-1 di Dortmund", "3-1."; not "3-5 rudal"."""
    of_goals = all(nodes[n].low.isdecimal() and len(nodes[n].low) < 3 for n in (dash - 1, dash + 1))
    behind = nodes[dash + 2].low if dash + 2 < len(nodes) else ""
    return of_goals and (not behind.isalnum() or behind in language.prepositions)


def of_an_ability(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Iran mampu menembakkan rudal sejauh itu": no deed; "dapat mengevakuasi 20 WNI" often is one."""
    deed = trigger.frame.kind is Kind.MEASURE and trigger.frame.plover is not Plover.AID
    if not deed or trigger.noun or trigger.first == 0:
        return False
    return nodes.lows[trigger.first - 1] in language.words.status.capable


def of_the_fallen(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "laid a wreath for soldiers who died fighting Italy": what the dead did is no deed of the subject."""
    assault = trigger.frame.plover is Plover.ASSAULT and not trigger.noun and trigger.first > 0
    return assault and nodes.lows[trigger.first - 1] in language.words.status.falling


def of_a_judgement(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "said it was wrong to expel him", "tidak bijak menuduh X": how that is, and not that it is done."""
    judged, at = language.words.status.judged, trigger.first - 2
    if language.nouns_after and not trigger.noun and trigger.first > 0:
        return nodes.lows[trigger.first - 1] in judged
    if at < 1 or trigger.noun or nodes.lows[at] not in judged:
        return False
    return nodes.lows[at + 1] in language.words.clause.infinitives


def of_opposed_sides(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "which back opposing camps": which sides they are, and nobody's refusal."""
    if trigger.noun or trigger.last - trigger.first != 1 or trigger.last >= len(nodes):
        return False
    names = language.words.group
    return nodes[trigger.first].low in names.opposed and nodes[trigger.last].low in names.parties


def of_a_standing(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "because it recognises Taiwan", "Paraguay, yang mengakui Taiwan, meminta": how it stands, no news.

    In the present and behind a relative or "because" alone: "Ireland recognises Palestine" is a headline. In
    Indonesian, which has no past, not behind "setelah", nor of "negara pertama yang mengakui".
    """
    if Trait.RECOGNISES not in trigger.frame.traits or trigger.noun or trigger.passive or trigger.first < 1:
        return False
    low, clause, time = nodes.lows[trigger.first], language.words.clause, language.words.time
    leads = clause.reasons if language.nouns_after else (clause.subordinators | time.reasons) - time.whens
    if low.endswith(language.past) if not language.nouns_after else _is_dated(nodes, trigger):
        return False
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - STANDING), -1):
        if nodes.lows[at] in language.relatives:
            return nodes.lows[at - 1] not in language.words.name.ordinal_words
        if nodes.lows[at] in leads:
            return True
        if nodes.lows[at] in {",", *language.complementizers} - language.relatives:
            return False
    return False


STANDING = 5
"""Most nodes from "because" to the verb: "because the small island state recognises"."""

DATED = 6
"""Nodes behind a verb among which its day stands."""


def _is_dated(nodes: Nodes, trigger: Trigger) -> bool:
    return any([node.date is not None for node in nodes[trigger.last : trigger.last + DATED]])


def of_its_fruit(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Pertemuan ini diharapkan dapat mempererat hubungan Peru dengan Togo": what it may do."""
    hoped = language.words.status.hoped_of
    if not hoped or not trigger.noun or trigger.frame.kind not in TALKS or hoped.isdisjoint(nodes.words):
        return False
    for at in range(trigger.last, min(trigger.last + FRUIT, len(nodes) - 1)):
        if nodes[at].actor:
            return False
        if nodes[at].low in hoped:
            pointed = not language.demonstratives.isdisjoint(nodes.lows[trigger.last : at])
            return pointed and nodes[at + 1].low in language.auxiliaries | language.words.status.capable
    return False


TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})

FRUIT = 7
"""Nodes behind "pertemuan" up to "ini diharapkan": "bilateral antarparlemen ini juga"."""


def of_a_paper(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "keterangan KJRI Kuching yang diterima di Jakarta": a paper was received, and no guest."""
    papers = language.words.status.releases
    if not papers or not trigger.passive or Trait.RECEIVES not in trigger.frame.traits:
        return False
    before = nodes.lows[max(0, trigger.first - PAPER) : trigger.first]
    led = before[-1:] and before[-1] in language.relatives
    return bool(led) and not papers.isdisjoint(before)


PAPER = 12
"""Nodes from "keterangan" to "yang diterima", with whose it is between them."""


def of_a_name_given(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "called him "a friend"", "called Chad's raid "a milestone"": says what it is, and rings nobody up."""
    calls = trigger.frame.kind is Kind.CALL and not trigger.noun and not language.nouns_after
    if not calls or '"' not in nodes.words or trigger.last + 1 >= len(nodes):
        return False
    if nodes[trigger.last].actor and nodes[trigger.last + 1].low == '"':
        return True  # not "called Mahama on Monday. "We must talk,""
    owned = nodes[trigger.last].actor and nodes[trigger.last + 1].low in GENITIVES
    behind = nodes.lows[trigger.last + 2 : trigger.last + NAMED]
    named = behind[: behind.index('"')] if '"' in behind else ()
    apart = language.words.clause.infinitives | language.words.clause.joints | {",", ";", ""}
    return owned and bool(named) and apart.isdisjoint(named)


NAMED = 9
"""Nodes from a verb of calling to what something is called, in quotation marks."""


def of_an_interview(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "kata Sugiono saat ditemui di sela acara": reporters met him, since nobody else is named."""
    words = language.words
    if not trigger.passive or nodes[trigger.last - 1].low not in words.statement.interviewed:
        return False
    before, behind = nodes[trigger.first - 1].low, nodes[trigger.last : trigger.last + 1]
    led = before in words.clause.subordinators or before in {",", "("}
    return led and not any(n.actor or n.low in words.clause.agents for n in behind)


def of_any_such(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Setiap serangan terhadap Filipina akan dibalas": of whatever may come, and no deed that was done."""
    deed = trigger.noun and trigger.frame.kind is Kind.MEASURE
    return deed and not language.words.status.any_such.isdisjoint(
        nodes.lows[max(0, trigger.first - ANY) : trigger.first]
    )


ANY = 2
"""Nodes before the noun of a deed: "segala bentuk serangan", "setiap serangan"."""


def of_the_votes(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "dengan 93 suara mendukung, 24 menolak": how many voted so, unless some of them are named behind."""
    said = trigger.frame.kind is Kind.STATEMENT and not trigger.noun and not trigger.passive
    at = trigger.first - 1
    if not language.nouns_after or not said or at < 1:
        return False
    at -= nodes[at].low.isalpha() and nodes[at].low not in language.numbers  # "93 suara", "lima negara"
    if not (nodes[at].low.isdecimal() or nodes[at].low in language.numbers):
        return False
    if at > 1 and nodes[at - 1].low in language.words.clause.joints and nodes[at - 2].actor:
        return False  # "Peru dan lima negara menolak"
    for n in range(trigger.last, min(trigger.last + VOTERS, len(nodes))):
        if nodes[n].low.isdecimal() or nodes[n].low in language.numbers:
            return True
        named = preposition(nodes, n, language) if nodes[n].low else None
        if named is not None and named[0] == "including":
            return False
    return True


def of_a_doing(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "X mengatakan menarik pasukan dari Togo adalah satu-satunya jalan": of what doing so would be."""
    copulas, at = language.words.status.is_what, trigger.first - 1
    if trigger.noun or trigger.passive or copulas.isdisjoint(nodes.words):
        return False
    at -= at > 0 and nodes[at].low == ","  # "menegaskan, mengakhiri pendudukan adalah"
    says = at < 0 or nodes[at].low in language.complementizers or nodes[at].low in speech(language.code).verbs
    if not says or not nodes[trigger.first].low.startswith(language.words.verb.active_prefix):
        return False
    ends = {",", ";", ":", '"'} | language.complementizers | language.words.clause.subordinators
    for low in nodes.lows[trigger.last : trigger.last + DOING]:
        if low in copulas:
            return True
        if low in ends:
            return False
    return False


DOING = 14
"""Nodes behind a verb among which it is told what doing so is: "mencabut sanksi terhadap X merupakan"."""

VOTERS = 16
"""Nodes behind a vote among which those who cast it are named: "menolak resolusi itu, yakni Kuba"."""


RULES = (
    *(of_any_such, of_opposed_sides, of_a_match, of_an_ability, of_the_fallen, of_a_judgement, of_a_standing),
    *(of_its_fruit, of_a_paper, of_a_name_given, of_the_votes, of_a_doing, of_an_interview),
)
