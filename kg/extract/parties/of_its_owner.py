"""Whose troops or goods a noun tells of, where nobody else acts: "The delivery of Chadian tanks to Mali"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.circumstances import circumstance_behind
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind
from kg.records import replace

COUNT = 4
"""Most words between the noun and whose troops or goods they are: "the departure of the last 200 Chadian"."""


def of_its_owner(nodes: Nodes, trigger: Trigger, slots: Slots, language: Language) -> Slots:
    """The slots with the owner of what a noun tells of as its subject, where nobody else does it.

    "The suspension of Chadian aid to Mali": Chad suspends it; "the departure of Chadian troops from Mali".
    """
    if slots.get("subject") or trigger.frame.kind is not Kind.MEASURE:
        return slots
    owner = owner_of(nodes, trigger, language)
    if owner is None:
        return slots
    others = {slot: [p for p in phrases if p.entity != owner.entity] for slot, phrases in slots.items()}
    return {**others, "subject": [owner]}


def owner_of(nodes: Nodes, trigger: Trigger, language: Language) -> Phrase | None:
    """Whose troops or goods stand behind a noun that opens its clause; nobody elsewhere.

    Not in "feared the departure of Chadian troops", which may never come.
    """
    if not trigger.noun or Trait.OWN not in trigger.frame.traits or language.nouns_after:
        return None
    if nodes[trigger.last - 1].low not in language.prepositions or not _opens(nodes, trigger, language):
        return None
    for at in range(trigger.last, min(len(nodes) - 1, trigger.last + COUNT)):
        phrase = nodes[at].phrase
        if phrase is None or not nodes[at].actor:
            continue
        behind = nodes[at + 1].low
        noun = behind.isalpha() and behind not in language.prepositions
        owner = phrase.kind is PhraseKind.COUNTRY and (noun or behind in GENITIVES)
        return replace(phrase, modifier=False) if owner else None
    return None


CIRCUMSTANCES = frozenset({"other", "by"})
"""Slots of prepositions behind which stands what has come about: "despite", "triggered by"."""


LED = 3
"""Words of "in the wake of" before its last one."""


def _opens(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether a noun begins the sentence, or stands behind a word of time or a comma."""
    at = trigger.first - 1
    apart = language.determiners | (language.plans - language.auxiliaries)  # "the planned departure of"
    leads = language.words.clause.before_nouns
    while at >= 0 and nodes[at].low not in leads:
        if nodes[at].low not in apart and not nodes[at].low.endswith(language.gerund):
            break
        at -= 1
    if at < 0 or nodes[at].low == "," or nodes[at].low in language.words.clause.subordinators:
        return True
    if nodes[at].low in leads or nodes[at].low in language.words.deed.done_with:
        return True
    if language.prepositions.get(nodes[at].low) in CIRCUMSTANCES:
        return True
    return circumstance_behind(nodes, max(0, at - LED), at + 1, language) <= at
