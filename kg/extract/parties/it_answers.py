"""Whom "it" means that refuses or denies: "Samoa invited Niue, but it declined"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role

ANSWERED = frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.THREATEN})
"""Types of what is said to somebody who then refuses or denies."""


def it_answers(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Slots:
    """The slots with the one who was just asked, blamed or threatened as the subject of a refusal by "it"."""
    frame, pack = trigger.frame, passage.language
    answers = frame.plover is Plover.REJECT or Trait.AGREES in frame.traits
    if frame.kind is not Kind.STATEMENT or not answers or trigger.noun or trigger.passive:
        return slots
    pronouns = pack.words.clause.body_pronouns
    if pack.nouns_after or pronouns.isdisjoint(passage.nodes.words):
        return slots
    at = trigger.first - 1
    while at > 0 and pack.before_verbs(passage.nodes.lows[at]):
        at -= 1
    if passage.nodes.lows[at] not in pronouns:
        return slots
    asked = _just_told(telling, passage, at, here)
    told = asked is not None and asked.kind is Kind.STATEMENT and asked.plover in ANSWERED
    if (
        asked is None
        or not told
        or (frame.plover is not Plover.REJECT and asked.plover is not Plover.REQUEST)
    ):
        return slots
    node, state = passage.nodes[at], _the_one_asked(asked)
    theirs = {key for ps in slots.values() for p in ps for key in (p.entity, p.speaks_for)}
    again = not pack.words.clause.as_well.isdisjoint(passage.nodes.lows[at : trigger.first])
    if state is None or state in theirs or again:
        return slots  # "Kenya blamed Chad. It also rejected an offer by Chad": Kenya did
    kind = PhraseKind(state.partition("/")[0])
    return {**slots, "subject": [Phrase(node.begin, node.end, kind, state, False, state)]}


def done_to_them(
    passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Slots:
    """ "detained 30 Cubans and deported them": of the state of those whom the same one detained."""
    frame, pack, nodes, at = trigger.frame, passage.language, passage.nodes, trigger.last
    if frame.kind is not Kind.MEASURE or pack.nouns_after or trigger.noun or trigger.passive or not here:
        return slots
    acting = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    if at >= len(nodes) or not means_them(nodes[at], acting, pack):
        return slots
    toward = {slot for slot, role in frame.roles.items() if role is Role.RECIPIENT}
    told = [p for slot in toward for p in slots.get(slot, ()) if p is not nodes[at].phrase]
    if "object" not in toward or told:
        return slots
    before = [draft for first, draft in here if first < trigger.first]
    if not before or not acting & before[-1].states(Role.ACTOR):
        return slots
    state = _the_one_asked(before[-1])
    if state is None or not state.startswith("country/"):
        return slots
    them = Phrase(nodes[at].begin, nodes[at].end, PhraseKind.COUNTRY, state, False, state)
    return {**slots, "object": [them]}


def done_by_the_same(
    passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Slots:
    """ "was summoned by Iran on Monday and expelled on Wednesday": by whoever did the first to the same."""
    pack, lows, at = passage.language, passage.nodes.lows, trigger.first - 1
    if (
        not trigger.passive
        or pack.nouns_after
        or slots.get("subject")
        or trigger.frame.kind is not Kind.MEASURE
    ):
        return slots
    while at > 0 and pack.before_verbs(lows[at]):
        at -= 1
    before = [draft for first, draft in here if first < trigger.first]
    if not before or lows[at] not in pack.words.clause.joints or before[-1].kind is not Kind.MEASURE:
        return slots
    doers = before[-1].states(Role.ACTOR)
    befell = {p.speaks_for or p.entity for p in slots.get("object", ())}
    if len(doers) != 1 or befell.isdisjoint(before[-1].states(Role.RECIPIENT)):
        return slots
    doer = next(iter(doers))
    node, kind = passage.nodes[trigger.first], PhraseKind(doer.partition("/")[0])
    return {**slots, "subject": [Phrase(node.begin, node.end, kind, doer, False, doer)]}


def toward_the_same(
    passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Slots:
    """ "Fiji mendukung rencana Jepang, sedangkan Vanuatu menentangnya": of what Japan plans, too."""
    frame, suffix = trigger.frame, passage.language.words.title.own_suffix
    verb = passage.nodes[trigger.last - 1].text
    if frame.plover not in STANCES or trigger.noun or trigger.passive or not verb.endswith(suffix or " "):
        return slots
    toward = {slot for slot, role in frame.roles.items() if role is Role.RECIPIENT}
    before = [draft for first, draft in here if first < trigger.first]
    if "object" not in toward or any(slots.get(slot) for slot in toward) or not before:
        return slots
    acting = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    state = _the_one_asked(before[-1]) if before[-1].plover in STANCES else None
    if state is None or not acting or acting & before[-1].states():
        return slots
    node = passage.nodes[trigger.last - 1]
    kind = PhraseKind(state.partition("/")[0])
    return {**slots, "object": [Phrase(node.begin, node.end, kind, state, False, state)]}


STANCES = frozenset({Plover.SUPPORT, Plover.REJECT, Plover.ACCUSE})
"""Types of what several say of the same, each for or against it."""


def without_its_agent(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Usulan itu diterima Mali, tetapi ditolak Togo": not Mali is refused, but what both speak of."""
    pack, lows = passage.language, passage.nodes.lows
    if not pack.nouns_after or not trigger.passive or not slots.get("object"):
        return slots
    at = trigger.first - 1
    while at > 0 and (pack.before_verbs(lows[at]) or lows[at] in _joining(pack)):
        at -= 1
    joined = at < trigger.first - 1 and not _joining(pack).isdisjoint(lows[at + 1 : trigger.first])
    by = any(t.passive and at - 1 <= t.last <= at for t in passage.triggers if t.first < trigger.first)
    phrase = passage.nodes[at].phrase
    if not joined or not by or phrase is None:
        return slots
    return {**slots, "object": [p for p in slots["object"] if p.begin != phrase.begin]}


def not_the_sayer(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Menlu X mengatakan seluruh staf akan dipulangkan": the staff is sent home, and not who says so."""
    pack, nodes = passage.language, passage.nodes
    if not pack.nouns_after or not trigger.passive or not slots.get("object"):
        return slots
    if Trait.BEFALLS_PEOPLE not in trigger.frame.traits or trigger.frame.kind is not Kind.MEASURE:
        return slots
    says = speech(pack.code).verbs
    verb = next((n for n in range(trigger.first - 1, 0, -1) if nodes[n].low in says), 0)
    inner = [n for n in nodes[verb + 1 : trigger.first] if not pack.before_verbs(n.low)]
    if verb == 0 or not nodes[verb - 1].actor or any(n.actor for n in inner):
        return slots
    own = pack.complementizers | pack.words.clause.own_bodies | pack.words.clause.subordinators
    if not any(n.low.isalpha() for n in inner) or any(n.low in own for n in inner):
        return slots  # "mengatakan akan dipulangkan": he himself
    sayer = nodes[verb - 1].phrase
    said = [p for p in slots["object"] if p is not sayer]
    if sayer is None or len(said) == len(slots["object"]):
        return slots
    helps = trigger.frame.plover is Plover.AID and not slots.get("subject")  # whoever announces it acts in it
    return {**slots, "object": said, **({"subject": [sayer]} if helps else {})}


def _joining(pack: Language) -> Set[str]:
    """What stands between two passives of the same subject."""
    return pack.words.clause.joints | pack.words.status.buts | pack.words.likewise.sequels | {","}


def means_them(node: Node, acting: Set[EntityKey], language: Language) -> bool:
    """Whether "them" stands there, of whom nobody knows who they are: not whoever acts on them."""
    phrase = node.phrase
    if phrase is None:
        return node.low in language.plurals or node.low in language.persons
    return not phrase.named and bool(phrase.others) and not acting.isdisjoint((phrase.entity, *phrase.others))


def _just_told(
    telling: Telling, passage: Passage, at: int, here: Sequence[tuple[int, Draft]]
) -> Draft | None:
    """What the sentence tells last before a node, or the sentence before where the node opens this one."""
    before = [draft for first, draft in here if first < at]
    if before or at > 0:
        return before[-1] if before else None
    last = telling.drafts[-1] if telling.drafts else None
    return last if last is not None and last.sentence == passage.index - 1 else None


def _the_one_asked(asked: Draft) -> EntityKey | None:
    """The one state or body that is asked, where it is not whoever asks."""
    toward, acting = asked.states(Role.RECIPIENT), asked.states(Role.ACTOR)
    if len(toward) != 1 or not acting or toward & acting:
        return None
    return next((key for key in toward if key.startswith(("country/", "organization/"))), None)
