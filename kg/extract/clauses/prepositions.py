"""Small words behind a trigger: which slot a preposition opens, and what joins another event."""

from __future__ import annotations

from functools import cache

from kg.document import PhraseKind
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, new_passive
from kg.find.scene import GENITIVES
from kg.language import LANGUAGES
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


def preposition(nodes: Nodes, at: int, language: Language) -> tuple[str, int] | None:
    """The slot that a preposition at `at` opens, and the node behind it."""
    word = nodes[at].low
    if not word:
        return None
    for length in _of_several_words(language.code).get(word, ()):
        several = " ".join(nodes.lows[at : at + length])
        if several in language.prepositions:
            opened = language.prepositions[several]
            return (opened, at + length) if opened != "same" else None  # "X on one side and Y on the other"
    if (land := _on_land(nodes, at, language)) is not None:
        return "at", land
    slot = language.prepositions.get(word)
    if slot == "of" and at and nodes.lows[at - 1] in language.words.verb.outward:
        slot = "from"  # "were kicked out of Chad"
    if at > 1 and nodes.lows[at - 1] == "-" and nodes[at - 1].end == nodes[at].begin:
        return None  # "staged a sit-in outside"
    if word in language.words.clause.comparing and _counts(nodes.lows[at + 1 : at + 3], language):
        return None  # "more than 10,000 Haitians", "more than a million"
    if (
        word in language.words.clause.infinitives
        and at + 1 < len(nodes)
        and _infinitive(nodes, at + 1, language)
    ):
        slot = "object"
    return (slot, at + 1) if slot else None


LAND = 4
"""Most nodes between "on" and "of": "on the Indonesian resort island of Bali"."""


def _on_land(nodes: Nodes, at: int, language: Language) -> int | None:
    """The node of the place in "on the island of Bali", "on the outskirts of Goma", where something is."""
    lands = language.words.place.lands
    if nodes[at].low not in language.words.place.upon or lands.isdisjoint(nodes.lows[at : at + 2 + LAND]):
        return None
    for of in range(at + 2, min(at + 2 + LAND, len(nodes) - 1)):
        if nodes[of].low in language.of_words:
            behind = of + 1 + (nodes[of + 1].low in language.determiners)
            phrase = nodes[behind].phrase if behind < len(nodes) else None
            named = phrase is not None and phrase.kind is not PhraseKind.COUNTRY  # a state is no place on it
            return behind if named and nodes[of - 1].low in lands else None
        if not (nodes[of].low.isalpha() or nodes[of].phrase is not None or nodes[of].low in GENITIVES):
            return None
    return None


def _counts(lows: tuple[str, ...], language: Language) -> bool:
    """Whether a number follows: "10,000", "twenty", "a million"."""
    if not lows:
        return False
    amounts = language.words.name.amounts
    return lows[0][:1].isdecimal() or lows[0] in language.numbers or not amounts.isdisjoint(lows)


@cache
def _of_several_words(code: str) -> dict[str, tuple[int, ...]]:
    """How many words the prepositions of several words have, longest first, by their first word."""
    lengths: dict[str, set[int]] = {}
    for words in LANGUAGES[code]().prepositions:
        if " " in words:
            lengths.setdefault(words.split()[0], set()).add(len(words.split()))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}


def _infinitive(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a plain word follows "to", as in "to take Chavez to court"."""
    word = nodes[at].low
    lies = word in language.words.place.parts_of_lands and nodes[at + 1].phrase is not None
    return (
        word.isalpha()
        and not lies  # "flew from Fiji to nearby Tonga"
        and word not in language.determiners
        and word not in language.possessives
        and nodes[at].phrase is None
    )


def is_sequel(nodes: Nodes, at: int, language: Language) -> bool:
    """ "and, afterwards, X", "and later with X": another event follows."""
    for n in range(at + 1, min(at + 4, len(nodes))):
        if nodes[n].low in language.words.likewise.sequels:
            return True
        if nodes[n].low != ",":
            return False
    return False


def slot_of_a_sequel(nodes: Nodes, at: int, slots: Slots, slot: str, language: Language) -> str:
    """The object's, in "will visit Togo on Friday, then Ghana on Saturday": the verb is said once."""
    then = at + 1
    while then < len(nodes) - 1 and nodes[then].low in language.words.likewise.sequels | {","}:
        then += 1
    if nodes[then].phrase is None:
        return slot
    goes_on = language.words.verb.before_days | language.prepositions.keys() | language.coordinators
    behind = nodes.lows[then + 1 : then + 2]
    if behind and behind[0].isalpha() and behind[0] not in goes_on:
        return "beyond"  # "visited Togo, and later Kenya expelled its envoy"
    return "object" if slots.get("object") else slot


MEETING_KINDS = frozenset({Kind.MEETING, Kind.CALL, Kind.NEGOTIATION})
"""What someone does them for is told by another verb, which has parties of its own."""


def tells_why(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "mengusir diplomat X sebagai tanggapan atas ...", "menyusul ...": people and places of another act."""
    words = language.words
    if at == trigger.last or trigger.frame.kind not in (Kind.MEASURE, Kind.STATEMENT):
        return False
    led = language.prepositions.get(nodes[at - 1].low, "of") != "of"  # "a note of protest" is an object
    answering = nodes[at].low in words.deed.answers and led
    return answering or nodes[at].low in words.clause.causes or _for_a_deed(nodes, at, language)


def _for_a_deed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "sanctioned by Japan for their role in Ukraine": what somebody did, elsewhere and to others."""
    if language.nouns_after or language.prepositions.get(nodes[at].low) != "for" or at + 1 >= len(nodes):
        return False
    return nodes[at + 1].low in language.possessives


DEED = 14
"""Most nodes between a verb of judging and the deed that is judged."""

HARM = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.SANCTION, Plover.MOBILIZE})
"""Types of deeds that are done to somebody."""


def named_for_a_part(nodes: Nodes, at: int, language: Language) -> bool:
    """ "menandatangani perjanjian dengan penengah X": who mediates is no party."""
    behind = nodes.lows[at + 1 : at + 2]
    return language.nouns_after and bool(behind) and behind[0] in language.words.place.parts


def next_appointee(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "melantik antara lain X untuk Selandia Baru dan Y untuk Prancis": Y is appointed, too."""
    phrase = nodes[at].phrase
    named = phrase is not None and phrase.kind is PhraseKind.PERSON
    appointed = trigger.frame.kind is Kind.APPOINTMENT
    return named and appointed and nodes[at - 1].low in language.coordinators


def suffers(nodes: Nodes, at: int, slot: str, trigger: Trigger, language: Language) -> bool:
    """ "condemned the attack on Saudi Arabia": who stands behind suffered it, and is not blamed."""
    if slot == "with" and others_act(nodes, at, language):
        return True
    judges = trigger.frame.plover is Plover.ACCUSE and not trigger.noun
    judges = judges and not (slot == "to" and Trait.ASCRIBES in trigger.frame.traits)
    if not judges or slot not in ("about", "against", "of", "to"):
        return False
    words, before = language.words.deed, nodes.lows[trigger.last : at][:DEED]
    if slot == "of":
        return before[-1:] != () and before[-1] in words.undergone
    return any(not HARM.isdisjoint(words.deeds.get(low, ())) for low in before)


def behind_a_noun(nodes: Nodes, at: int, trigger: Trigger, filled: Slots, language: Language) -> bool:
    """ "broke ties with X, the first time that a member of Y ...": the noun at `at` judges what was told."""
    told = (slot for slot, role in trigger.frame.roles.items() if role is Role.RECIPIENT)
    noun = not trigger.noun and not language.nouns_after and at < len(nodes)
    plain = noun and nodes[at].low in language.words.people.apposing
    return plain and any(filled.get(slot) for slot in told)


def others_act(nodes: Nodes, at: int, language: Language) -> bool:
    """ "met X, with the EU urging both to agree": behind the comma stands what others do to others."""
    if language.nouns_after or at < 1 or nodes[at - 1].low != ",":
        return False
    for n in range(at + 1, min(at + ACTING, len(nodes) - 1)):
        low = nodes[n].low
        if nodes[n - 1].actor and low.endswith(language.gerund):
            behind = n + 1 + (nodes[n + 1].low in language.determiners)
            return behind < len(nodes) and nodes[behind].actor
        if low.endswith(language.gerund) and nodes[n - 1].low.endswith(language.several):
            return True  # "the talks, with both sides having separately met X"
        if low == "," or (low in language.prepositions and low not in language.of_words):
            return False
    return False


ACTING = 8
"""Most nodes from "with" to the participle of what others do."""


def purpose(nodes: Nodes, at: int, language: Language) -> bool:
    """ "untuk menyampaikan hasil percakapannya dengan Y": what something is done for."""
    behind = nodes[at + 1].low if at + 1 < len(nodes) else ""
    if not language.nouns_after:
        words = language.words
        return nodes[at].low in words.clause.infinitives and behind in words.gathering.aims
    return nodes[at].low in language.words.status.purposes and looks_verbal(behind, language)


def anothers_agent(nodes: Nodes, last: int, at: int, language: Language) -> bool:
    """Whether another participle stands right before "by", or another passive before "oleh"."""
    word = nodes[at - 1].low
    if language.nouns_after:
        purposes = language.words.status.purposes  # "dipanggil untuk dimintai penjelasan oleh X"
        return any(
            new_passive(nodes[n].low, language) and nodes[n - 1].low not in purposes for n in range(last, at)
        )
    return not language.nouns_after and len(word) > 4 and word.endswith(language.past)


def leads_delegation(nodes: Nodes, at: int, language: Language) -> bool:
    """ "a Spanish delegation led by X": who stands behind the preposition at `at` is one of it."""
    words = language.words.group
    if at < 2 or nodes[at - 1].low not in words.led_by or language.nouns_after:
        return False
    members = 0
    for node in reversed(nodes[max(0, at - 1 - LED) : at - 1]):
        if members < MEMBERS and node.low.isalpha() and node.low.endswith(language.several):
            members += 1  # "a delegation of American senators led by X"
            continue
        if node.low in words.delegations or node.text.lower().rpartition(" ")[2] in words.delegations:
            return True
        if (
            node.phrase is None
            and node.low != ","
            and node.low not in ("(", ")")  # "a delegation from the Chinese Conference (CPPCC) led by X"
            and node.low not in language.passive_auxiliaries | language.determiners
            and language.prepositions.get(node.low) not in ("of", "from")
        ):
            return False
    return False


def first_slot(nodes: Nodes, trigger: Trigger, language: Language) -> str:
    """The slot that is open right behind a trigger."""
    joint = nodes[trigger.last - 1].low
    if trigger.noun and (joint in language.complementizers or joint in language.relatives):
        asked = trigger.frame.roles.get("of") is Role.RECIPIENT and not language.nouns_after
        return "object" if asked else "of"  # "demand that Chad withdraw", "talks that delegations of X held"
    off_shores = trigger.noun and joint in language.words.place.off_shores  # "drills around Taiwan"
    if off_shores or language.prepositions.get(joint) == "near":
        return "near"  # "clashed near Rutshuru"
    if trigger.noun:
        return language.prepositions.get(joint, "of" if language.nouns_after else "")
    return "object"


def what_he_is_to_do(nodes: Nodes, trigger: Trigger, at: int, target: Slots, language: Language) -> bool:
    """ "asked Chad to free X", "toured Africa in a bid to counter X", "visited Chad to woo X": X is no stop.

    Whether the "to" at `at` leads a verb, whose object is no argument of the trigger.
    """
    if language.nouns_after or nodes[at].low not in language.words.clause.infinitives:
        return False
    low = (*nodes.lows[at + 1 : at + 2], "")[0]
    if not low.isalpha() or low in language.determiners or low in language.possessives:
        return False
    if trigger.frame.kind is not Kind.VISIT:
        return not trigger.noun and bool(target.get("object")) and trigger.frame.plover in ASKING
    before = nodes[at - 1]
    been = not trigger.noun and any(target.get(s) for s in ("object", "to") if s in trigger.frame.roles)
    there = been and (before.phrase is not None or before.date is not None)
    clause = language.words.deed  # "in a bid to", "in order to"
    return there or any(before.low in words for words in (clause.endeavours, clause.stances, clause.resolves))


ASKING = frozenset({Plover.ACCUSE, Plover.REQUEST})
"""Types of what is said to whom "to" tells what to do."""

MEMBERS = 1
"""Plain words for those of whom a delegation is."""

LED = 8
"""Most nodes from a delegation to who leads it."""


def opens_nothing(nodes: Nodes, at: int, slot: str, trigger: Trigger, language: Language) -> bool:
    """Whether people stand before "of" or "from"; "received two tanks from Turkey" tells who gave them."""
    roles = trigger.frame.roles
    given = slot == "from" and roles.get("from") is Role.ACTOR and "object" not in roles
    if slot == "at" and _in_what_terms(nodes, at, language):
        return True
    owned = slot == "from" and not language.nouns_after and _have_a_state(nodes, at)
    if slot == "of" and trigger.passive and at > 2 and nodes[at - 1].low in language.words.clause.some_of:
        by = language.prepositions.get(nodes[at - 3].low) == "by"
        return by and nodes[at - 2].low in language.words.clause.indefinite  # "by a number of countries"
    return slot in ("of", "from") and not given and not owned and people_before(nodes, at, language)


def _have_a_state(nodes: Nodes, at: int) -> bool:
    """ "the withdrawal of French troops from Mali": people already told whose they are leave a place."""
    whose = nodes[at - 2].phrase if at > 1 else None
    return whose is not None and nodes[at - 2].actor


def _in_what_terms(nodes: Nodes, at: int, language: Language) -> bool:
    """ "condemned in the strongest possible terms X's attack": how it was said, before whom it is toward."""
    manners = language.words.clause.manners
    for node in nodes[at + 1 : at + 1 + TERMS]:
        if node.low in manners:
            return True
        if not node.low.isalpha():
            return False
    return False


TERMS = 5
"""Nodes behind a preposition in which it is told how something was said."""


def people_before(nodes: Nodes, at: int, language: Language) -> bool:
    """ "delegations from Turkey", "leaders of Japan", "perwakilan dari X": the phrase itself acts."""
    word = nodes[at - 1].low if at else ""
    others = word.removesuffix("s") in language.counterpart  # "met his counterparts from Chad and Niger"
    if at > 1 and nodes[at - 2].low in language.possessives and not others:
        return False  # "evacuated its citizens from Nepal"
    if language.nouns_after and at > 2 and nodes[at - 3].low in language.people:
        return all(n.low.isalpha() and n.low not in language.prepositions for n in nodes[at - 2 : at])
    if at > 2 and nodes[at - 2].low in language.of_words and word in language.words.place.house_owners:
        return nodes[at - 3].low in language.words.title.ranks  # "the heads of state of Kenya and Chad"
    named = word in language.members and at > 1 and nodes[at - 2].low in language.members
    named = named or word in language.people or word in language.government  # "member countries of X"
    return named or (word in language.words.body.sitting and _organ_of(nodes, at, language))


def _organ_of(nodes: Nodes, at: int, language: Language) -> bool:
    """ "The authority of ECOWAS met": its organ; not "under the authority of"."""
    of = at + 1 + (nodes[at + 1].low in language.determiners)
    body = nodes[of].phrase if of < len(nodes) else None
    if body is None or body.kind is not PhraseKind.ORGANIZATION or at < 2:
        return False
    return nodes[at - 2].low in language.determiners and nodes[at - 3].low not in language.prepositions


CALLED = 3
"""Most words of what something is called before the thing itself: "dismissed as a pack of lies the"."""


def judged_as(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "dismissed as baseless French claims", "denounced as lies the map": the object stands behind."""
    judges = trigger.frame.plover in (Plover.ACCUSE, Plover.REJECT) and not (trigger.noun or trigger.passive)
    at = trigger.last + 1
    if language.nouns_after or not judges or nodes[at - 1].low not in language.words.statement.as_leads:
        return False
    if at == len(nodes):
        return False
    at += nodes[at].low in language.words.clause.indefinite
    for step in range(at, min(at + CALLED, len(nodes) - 1)):
        if not nodes[step].low.isalpha() or nodes[step].low in language.prepositions:
            return False
        behind = nodes[step + 1]
        if behind.actor or behind.phrase is not None or behind.low in language.determiners:
            return True
    return False


def named_so(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> bool:
    """ "denounced what it described as Chad's raid": behind "as" stands what is denounced."""
    words = language.words.statement
    if nodes[at].low not in words.as_leads or trigger.last >= len(nodes):
        return False
    return nodes[trigger.last].low in words.what and at - trigger.last <= NAMED


NAMED = 5
"""Most nodes from "what" to "as": "what its ministry has described as"."""


def joins_a_participle(nodes: Nodes, at: int, language: Language) -> bool:
    """ "was chaired by X and attended by Y": what is done by another begins at `at`."""
    if language.nouns_after or at + 1 >= len(nodes) or nodes[at - 1].low not in language.coordinators:
        return False
    return nodes[at + 1].low in language.words.clause.agents


def stands_by(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "closed the border in solidarity with Azerbaijan": on whose side it is done, and not toward whom."""
    if named_for_a_part(nodes, at, language):
        return True
    if at - 1 <= trigger.last or nodes[at - 1].low not in language.words.clause.sides:
        return False
    led = nodes[at - 2].low in language.words.place.inside
    return led and trigger.frame.plover not in (Plover.SUPPORT, Plover.AGREE)
