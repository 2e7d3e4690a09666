"""Whoever says what his country does: "Kerry menyatakan AS mendukung", "Menurut Sugiono, Indonesia siap"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.over_asides import over_aside
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Evidence, Role


def spokesman(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Makes whoever says what his country does an actor too; who denies or admits a clash has not fought."""
    if Trait.FIGHT in draft.traits or _only_named(passage.nodes, trigger, passage.language):
        return
    nodes, acting = passage.nodes, draft.entities(Role.ACTOR)
    words = speech(passage.language.code)
    opens = next((len(s) for s in words.sources if nodes.lows[: len(s)] == s), len(nodes))
    opening = nodes[opens].phrase if opens < len(nodes) else None
    if opening is not None and opening.kind is PhraseKind.PERSON and opening.entity not in acting:
        if opening.speaks_for in acting:  # "Menurut Sugiono, Indonesia siap mengirim pengamat"
            draft.add([opening], Role.ACTOR, evidence)
        return
    for at in range(trigger.first - 1, 0, -1):
        phrase = _who_says(nodes, at, passage.language) if nodes[at].low in words.verbs else None
        if phrase is not None and phrase.kind is PhraseKind.PERSON:
            hurt = phrase.entity in draft.entities(Role.RECIPIENT)  # "X mengumumkan ... setelah ditahan Y"
            if phrase.speaks_for in acting and phrase.entity not in acting and not hurt:
                draft.add([phrase], Role.ACTOR, evidence)
            return


def _only_named(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "said diplomats earlier expelled by Ghana had lied", "yang diusir Ghana": by what was done to them."""
    at = trigger.first - 1
    while at > 0 and nodes[at].low.endswith(language.adverbial):
        at -= 1
    if not trigger.passive or trigger.noun or at < 1:
        return False
    if language.nouns_after:
        return nodes[at].low in language.relatives
    return nodes[at].low not in language.auxiliaries | language.passive_auxiliaries


def _who_says(nodes: Nodes, verb: int, language: Language) -> Phrase | None:
    """Who stands before a verb of saying, over an aside: "Iran's foreign minister, Abbas Araqchi, said"."""
    if verb > 1 and nodes[verb - 1].low == "," and "," in nodes[verb - 2].text:
        return nodes[verb - 2].phrase  # a comma closes his name
    named = over_aside(nodes, verb, language)
    return nodes[verb - 1 if named is None else named].phrase
