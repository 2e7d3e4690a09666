"""Places that a sentence names and its event is not at: talked about, meant, or another's."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.told_of_a_noun import told_of_a_noun
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.beyond_the_verb import beyond_the_verb
from kg.extract.days.blamed_for import in_what_is_blamed
from kg.extract.days.others_dates import beyond_the_aside
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, GREAT, Passage
from kg.extract.places.said_where import is_deed, of_its_source
from kg.extract.places.stage import (
    in_the_object,
    meets,
    one_told_of,
)
from kg.extract.status.after_all import as_once_planned
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.model import Kind, Plover, Status


def is_elsewhere(passage: Passage, trigger: Trigger, phrase: Phrase, opened: bool) -> bool:
    """ "In Oslo X signed a pact, a reply to the talks in Paris": what is set off behind lies elsewhere."""
    if trigger.frame.receiving:
        return True  # "menarik duta besarnya di Brasilia": where he was sent
    at = next((n for n, node in enumerate(passage.nodes) if node.phrase is phrase), 0)
    units = passage.nodes
    first = trigger.noun and 0 < trigger.first <= AHEAD
    if first and units[0].low in passage.language.words.time.ahead and "," in units.lows[trigger.last : at]:
        return True  # "Before the signing, they talked in Bang Saen"
    between = units.lows[trigger.last : at - 1]
    if at > 1 and units[at - 2].low in passage.language.negations:
        return True  # "was sworn in not in Cotonou but in Porto-Novo"
    beside = opened and at > 1 and "," in between
    return (
        beside
        or _set_apart(between, passage.language.prepositions)
        or _for_what(passage, trigger, at)
        or of_its_source(passage, trigger, at)
        or told_of_a_noun(passage, trigger, at)
        or _of_what_is_to_come(passage, trigger, at)
        or beyond_the_aside(passage, trigger, at)
        or beyond_the_verb(passage, trigger, at)
        or as_once_planned(units, trigger, at, passage.language)
    )


def _of_what_is_to_come(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "met X ahead of a summit in Abuja", "agreed to hold talks in Abuja": where those will be or were.

    So with "discussed preparations for the summit in Abuja", "the outcome of the talks in Abuja".
    """
    units, pack = passage.nodes, passage.language
    words, kind = pack.words, trigger.frame.kind
    if pack.nouns_after or trigger.noun or at < trigger.last + 3 or kind is Kind.VISIT:
        return False
    if units[at - 1].low not in words.place.inside or units[at - 2].low not in words.place.gatherings:
        return False
    ahead = words.time.ahead | words.time.ahead_of | words.time.about_one
    for n in range(at - 3, trigger.last - 1, -1):
        low = units[n].low
        if low in ahead:
            return True
        if low in words.clause.infinitives:
            return (
                kind is Kind.STATEMENT and units[n + 1].phrase is None and low != units[trigger.last - 1].low
            )
        if low in words.place.within or low == ",":
            return False
    return False


def _for_what(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "menandatangani kesepakatan untuk mengakhiri perang di X": where that is which the paper is for."""
    units, pack = passage.nodes, passage.language
    if trigger.frame.kind is not Kind.SIGNING or trigger.noun or not pack.nouns_after:
        return False
    for n in range(at - 2, trigger.last, -1):
        if units[n].low == ",":
            return pack.prepositions.get(units[n + 1].low) == "including"  # ", termasuk satu tentang Y di X"
        if units[n].low in pack.words.status.purposes:
            return looks_verbal(units[n + 1].low, pack)
    return False


def _set_apart(between: tuple[str, ...], slots: Mapping[str, str]) -> bool:
    """ "held talks in Paris, with the junction at Lipulekh the hardest nut": where what comes with it is."""
    return any(a == "," and slots.get(b) == "with" for a, b in pairwise(between))


AHEAD = 2
"""Nodes before the noun of an act that a sentence opens with: "Before the signing"."""


def is_talked_about(passage: Passage, phrase: Phrase, draft: Draft) -> bool:
    """ "discussed the situation in Gaza", "talks on the war in Ukraine": where what is talked about is."""
    units, topics = passage.nodes, passage.language.words.place.topics
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    at = behind_its_lead(passage, at)
    if (
        at > 1
        and units[at - 1].low in passage.language.words.clause.joints
        and units[at - 2].phrase is not None
    ):
        at = behind_its_lead(passage, at - 2)  # "discussed developments in Gaza and the West Bank"
    if at < 2 or not (draft.kind in GATHERINGS or draft.kind is Kind.SIGNING):
        return False
    topic = draft.kind in GATHERINGS and (units[at - 2].low in topics or _is_an_affair(passage, at))
    dated = topic and draft.kind in GREAT and _is_dated(passage, phrase)
    return not dated and (topic or _is_the_matter(passage, at))


def _is_an_affair(passage: Passage, at: int) -> bool:
    """ "situasi di Sudan menjadi perhatian", "kondisi pengungsi di Togo": no place of who talks it over."""
    units, affairs = passage.nodes, passage.language.words.deed.nobodys
    if not passage.language.nouns_after or at < 2:
        return False
    whose = at > 2 and units[at - 3].low in affairs and units[at - 2].phrase is None
    return units[at - 2].low in affairs or (whose and units[at - 2].low.isalpha())


def _is_dated(passage: Passage, phrase: Phrase) -> bool:
    """ "a conference on maritime security in Nairobi on Monday": a city with a day behind it is its venue."""
    nodes, slots = passage.nodes, passage.language.prepositions
    at = next((n for n, node in enumerate(nodes) if node.phrase is phrase), len(nodes))
    behind = next((n for n in nodes[at + 1 : at + DATED] if n.low not in slots), None)
    return phrase.kind is PhraseKind.PLACE and behind is not None and behind.date is not None


DATED = 3
"""Nodes behind a city among which its day stands: "in Nairobi on Monday"."""

MATTER = 8
"""Nodes from "membahas" to where what is talked about is."""


def _is_the_matter(passage: Passage, at: int) -> bool:
    """ "KTT yang membahas gencatan senjata di Mali", "talks on a dam in Ethiopia": where that is."""
    nodes, pack = passage.nodes, passage.language
    located, near = False, at - 2 - (nodes[at - 2].low in pack.words.verb.custody)
    for n in range(at - 2, max(0, at - MATTER), -1):
        low = nodes[n].low
        aim = located and low in pack.words.clause.infinitives  # "a row over plans to build a base in Lome"
        if aim or low in pack.words.status.talking_over or pack.prepositions.get(low) == "about":
            return located
        if nodes[n].phrase is not None or low == ",":
            return False
        located = located or (low in pack.words.place.matters and (pack.nouns_after or n >= near))
    return False


def behind_its_lead(passage: Passage, at: int) -> int:
    """Behind the preposition before a place: "in the north of Gaza", "in the Malian city of Kidal"."""
    units, words = passage.nodes, passage.language
    kinds = words.words.place.place_kinds
    if at > 3 and words.prepositions.get(units[at - 1].low) == "of" and units[at - 2].low in kinds:
        at -= 2
        at -= units[at - 1].phrase is not None
    if at > 2 and units[at - 1].low in GENITIVES and units[at - 2].phrase is not None:
        at -= 2
    while at > 0 and (
        units[at - 1].low in words.determiners or units[at - 1].low in words.words.place.parts_of_lands
    ):
        at -= 1
    return at


def is_a_seat(passage: Passage, phrase: Phrase) -> bool:
    """ "a watchdog based in New York": where somebody has his seat."""
    based = passage.language.words.place.based
    if based.isdisjoint(passage.nodes.words):
        return False
    at = next((n for n, node in enumerate(passage.nodes) if node.phrase is phrase), 0)
    return at > 1 and passage.nodes[at - 2].low in based


def right_behind(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "marines served in Gabon", "been stationed in northern Mali": behind the verb's own words."""
    units, pack = passage.nodes, passage.language
    if trigger.frame.plover is not Plover.MOBILIZE or trigger.noun or pack.nouns_after:
        return []
    if units[trigger.last - 1].low not in pack.locatives:
        return []
    for node in units[trigger.last : trigger.last + 2]:
        if node.phrase is not None:
            there = node.phrase.kind is PhraseKind.COUNTRY and node.phrase.named
            there = there or is_named_place(node.phrase)
            return [node.phrase] if there and not node.phrase.modifier else []
        if not node.low.isalpha() or node.low in pack.prepositions:
            return []
    return []


def tells_which(passage: Passage, phrase: Phrase) -> bool:
    """ "in the Black Sea port of Trabzon", "outside the US embassy": it only tells which one it is."""
    units = passage.nodes
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), None)
    if at is None:
        return False  # the city of "his Kigali visit", where he goes
    if phrase.kind is PhraseKind.COUNTRY and not passage.language.words.place.houses.isdisjoint(
        units.lows[at + 1 : at + 2]
    ):
        return True
    after = units[at + 1].phrase if phrase.kind is PhraseKind.COUNTRY and at + 1 < len(units) else None
    if after is not None and after.entity.startswith(EMBASSY) and after.speaks_for == phrase.entity:
        return True  # "working at the Rwandan Embassy in Nairobi"
    if is_a_seat(passage, phrase) or _owns_the_site(passage, at) or _is_adjective(passage, phrase, at):
        return True
    if _is_to_be_there(passage, at):
        return True
    behind, words = units.lows[at + 1 : at + 2], passage.language.words.place
    if at and units[at - 1].low in words.this and not words.towns.isdisjoint(behind):
        return True  # "at a summit in this Caribbean city"
    n, kinds = at + 1, words.place_kinds
    while n < min(at + 3, len(units) - 1) and units[n].low in kinds:
        n += 1  # "in the Pacific island nation of Nauru"
    if n == at + 1:
        return False
    if passage.language.prepositions.get(units[n].low) == "of":
        return n + 1 < len(units) and units[n + 1].phrase is not None
    named = units[n].phrase
    return named is not None and named.kind is PhraseKind.PLACE and units[n - 1].low in words.towns


PLANNED = 6
"""Nodes from what a paper provides for to its place: "pembentukan Sekretariat ASEAN di"."""


def _is_to_be_there(passage: Passage, at: int) -> bool:
    """ "meneken persetujuan pembentukan sekretariat di Jakarta.": the secretariat is to be there."""
    units, words = passage.nodes, passage.language.words.place
    if words.undertakings.isdisjoint(units.words) or at < 2 or units[at - 1].low not in words.inside:
        return False
    dated = [n for n in units[at + 1 : at + 3] if n.date is not None or n.low == ","]
    before = units.lows[max(0, at - PLANNED) : at]
    # "perundingan perluasan kerja sama pada September di Lima": the talks are there
    dated += [n for n in units[at - 3 : at - 1] if n.date is not None]
    return not dated and not words.undertakings.isdisjoint(before) and "," not in before


def _is_adjective(passage: Passage, phrase: Phrase, at: int) -> bool:
    """ "$1 million in U.S. aid to Ghana": initials before a plain noun say whose that is."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or phrase.kind is not PhraseKind.COUNTRY or not units[at].text.isupper():
        return False
    noun = (*units.lows[at + 1 : at + 2], "")[0]
    closed = (pack.prepositions, pack.coordinators, pack.words.place.soil, pack.auxiliaries)
    return noun.isalpha() and not any(noun in words for words in (*closed, pack.words.clause.subordinators))


def _owns_the_site(passage: Passage, at: int) -> bool:
    """ "di depan pangkalan militer Prancis di Niamey": whose site it is, and the city behind it where."""
    units, pack = passage.nodes, passage.language
    within = pack.nouns_after and 0 < at < len(units) - 2
    if not within or units[at + 1].low not in pack.words.place.inside:
        return False
    phrase, city, before = units[at].phrase, units[at + 2].phrase, units[at - 1]
    owner = phrase is not None and phrase.kind is PhraseKind.COUNTRY
    noun = before.phrase is None and before.low.isalpha() and before.low not in pack.prepositions
    return owner and noun and city is not None and city.kind is PhraseKind.PLACE


def is_where_told(passage: Passage, trigger: Trigger, phrase: Phrase, draft: Draft) -> bool:
    """ "met X last week, he said in Oslo", "akan bertemu X, kata Retno di Jakarta": where the speaker was.

    What is done by announcing it is done there.
    """
    units, pack = passage.nodes, passage.language
    if draft.kind in (Kind.STATEMENT, Kind.MEASURE) and draft.status is not Status.PLANNED:
        return False
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    said = next((n for n in range(at - 1, trigger.last, -1) if units[n].low in pack.sayings), None)
    return said is not None and "," in units.lows[trigger.last : said]


def is_not_where_said(passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """ "accused it of selling blocks in London", "pledged that Japan would train them in Yokohama"."""
    pack, units = passage.language, passage.nodes
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    between = range(trigger.last, at)
    if in_a_speech(passage, trigger.last, at - 1):
        return False
    spoken = units.lows[trigger.last : trigger.last + 2]
    if spoken[:1] and spoken[0] in pack.possessives and spoken[-1] in pack.words.place.speeches:
        return True  # "criticised his speech to the Assembly in New York"
    if in_what_is_blamed(passage, trigger, at):
        return True
    said_of = trigger.frame.plover is not Plover.SUPPORT and in_the_object(passage, trigger.last, at)
    said_of = said_of and not _is_reached(passage, trigger, at)
    if said_of or one_told_of(passage, at) or Trait.INVITES in trigger.frame.traits:
        return True
    if any(units[n].low in pack.complementizers for n in between):
        return True
    if _is_intended(passage, trigger, at) or _is_refused(passage, trigger):
        return True
    if seat(passage, at) or _of_the_cause(passage, trigger, at) or _of_the_deed(passage, trigger, at):
        return True
    leads = pack.words.verb.gerund_leads
    return any(units[n].low in leads and units[n + 1].low.endswith(pack.gerund) for n in between)


def _is_reached(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "mencapai kesepakatan damai di Pretoria": where it was; not "kesepakatan gencatan senjata di Gaza"."""
    pack, between = passage.language, passage.nodes.lows[trigger.first : at]
    paper = any(pack.back_nouns.get(low) == "paper" for low in between)
    return trigger.frame.plover is Plover.AGREE and paper and pack.words.place.matters.isdisjoint(between)


def _of_the_cause(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "voiced unease over the docking of a ship at Hambantota": where what it is about was."""
    units, pack = passage.nodes, passage.language
    words, between = pack.words.place, units.lows[max(0, trigger.last - 1) : max(0, at - 1)]
    if pack.nouns_after or trigger.frame.kind is not Kind.STATEMENT:
        return False
    if trigger.last < at - 2 and units[at - 2].low in words.houses:
        return True  # "condemned the raid on Peru's consulate in Lagos"
    if words.causes.isdisjoint(between):
        return False
    return (words.assemblies | words.speeches | words.gatherings | {","}).isdisjoint(between)


def _of_the_deed(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "condemned the attack by rebels on a convoy in Goma", "mengutuk pembunuhan X oleh Y di Z": there.

    In Indonesian, where the speaker's town stands last, only behind whoever did it.
    """
    units, pack = passage.nodes, passage.language
    words = pack.words
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT:
        return False
    between = units.lows[trigger.last : at - 1]
    told = words.place.speeches | words.place.gatherings | words.place.within - words.place.inside | {","}
    if not told.isdisjoint(between) or units[at - 1].low not in words.place.inside:
        return False
    deed = next((n for n, low in enumerate(between[:DEED]) if is_deed(pack, between, n)), None)
    if deed is None or units[at - 2].low in pack.demonstratives | words.place.answered:
        return False
    by = not words.clause.agents.isdisjoint(between[deed:])
    return by or not pack.nouns_after


DEED = 9
"""Nodes behind a verb among which the deed stands that it judges: "of a role in the deadly depot blasts"."""


SPEECH_REACH = 7
"""Nodes from the word for a speech to the city, past who hears it: "an address to the Assembly in"."""


def in_a_speech(passage: Passage, first: int, last: int) -> bool:
    """ "thanked India in a speech to the Assembly in New York": not "criticised his speech in Munich"."""
    units, pack = passage.nodes, passage.language
    for at in range(last - 1, max(first, last - SPEECH_REACH), -1):
        if units[at].low in pack.complementizers or units[at].low == ",":
            return False
        if units[at].low in pack.words.place.speeches:
            led = units.lows[max(first, at - LED_SPEECH) : at]
            return not pack.words.place.within.isdisjoint(led)
    return False


LED_SPEECH = 3
"""Nodes before the word for a speech among which stands that something was said in it: "in his first"."""


def _is_intended(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "undertook to open a consulate in Hargeisa": where it will be; before a day, where they agreed."""
    units, to = passage.nodes, passage.language.words.clause.infinitives
    if any(node.date is not None for node in units[at + 1 : at + 3]):
        return False
    if passage.language.nouns_after:
        return _is_agreed_on(passage, trigger, at)
    purpose = range(max(1, trigger.last - 1), at - 2)
    verb_next = (n for n in purpose if units[n].low in to and units[n + 1].phrase is None)
    return any(units[n + 1].low not in passage.language.determiners for n in verb_next)


def _is_agreed_on(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "sepakat membuka pos di Boven Digoel": where it will be; "membantah telah menutup kedutaan di X".

    Not "sepakat membantu X dalam KTT di Wina".
    """
    pack, units = passage.language, passage.nodes
    if trigger.frame.plover not in MEANT or trigger.noun:
        return False
    words = pack.words
    acting = units.lows[trigger.last - 1].startswith(words.verb.active_prefix)  # "membantah telah menutup"
    begin = trigger.last - (trigger.last > trigger.first + 1 and acting)
    between = units.lows[begin : at - 1]
    led = next(
        (low for low in between if low not in words.status.purposes | pack.plans | pack.auxiliaries), ""
    )
    acts = [n for n, low in enumerate(between) if low.startswith(words.verb.active_prefix) and len(low) > 5]
    verb = acts and (between[acts[0]] == led or between[acts[0] - 1] in words.status.purposes)
    met = words.place.meetings | words.place.gatherings | words.place.within - words.place.inside
    return bool(verb) and met.isdisjoint(between) and at - begin - acts[0] < SITE_REACH


MEANT = frozenset({Plover.AGREE, Plover.REJECT, Plover.THREATEN})
"""Types of statements about what somebody himself is to do, or is not to."""


def _is_refused(passage: Passage, trigger: Trigger) -> bool:
    """ "menolak bertemu X di Georgetown, Jumat", "menolak menghadiri KTT di Y": where they would have met."""
    units = passage.nodes
    if trigger.frame.plover is not Plover.REJECT or trigger.noun:
        return False
    return any(meets(passage, at) for at in range(trigger.first + 1, min(trigger.last + 1, len(units))))


SITE_REACH = 8
"""Nodes from a verb of what is agreed on to the place where that will be."""


EMBASSY = "organization/embassy-of"
"""How the keys of embassies begin."""


def seat(passage: Passage, at: int) -> bool:
    """ "Kedutaan Besar AS di Jakarta mengucapkan": the place at `at` is only where the embassy is."""
    posted = passage.nodes[at - 2].phrase if at > 1 else None
    embassy = posted is not None and posted.entity.startswith(EMBASSY)
    return embassy or _of_what_he_is(passage, at)


def _of_what_he_is(passage: Passage, at: int) -> bool:
    """ "Eswatini, sekutu Taiwan di Afrika, menerima": where the ally is, told of the subject by a noun."""
    nodes, pack, words = passage.nodes, passage.language, passage.language.words
    comma = next((n for n in range(at - 1, 0, -1) if nodes[n].low == ","), 0)
    if not comma or not pack.nouns_after or not nodes[comma - 1].actor:
        return False
    if nodes.lows[at + 1 : at + 2] != (",",):
        return False
    noun = nodes[comma + 1]
    opens = pack.prepositions.keys() | pack.relatives | pack.coordinators | pack.auxiliaries
    opens |= words.clause.subordinators | words.clause.causes
    if not noun.low or noun.date is not None or noun.low in opens:
        return False
    verbs = words.verb.rootlike_verbs | pack.words.place.together
    return not (looks_verbal(noun.low, pack) or noun.low in verbs)
